"""What can be put right in a conclusion, as it is kept with a correction."""

from domain.reviews import Conclusion, Tally

DECISION, RESOLVED, TALLY = "decision", "resolved_on", "tally"


def written(conclusion: Conclusion) -> dict[str, str | None]:
    """The decision, the day of the resolution and the tally, as text."""
    day = conclusion.resolved_on
    return {
        DECISION: conclusion.decision.value,
        RESOLVED: day.isoformat() if day else None,
        TALLY: tally_text(conclusion.tally),
    }


def tally_text(tally: Tally | None) -> str | None:
    """A tally as four numbers: roll, present, for, against."""
    if tally is None:
        return None
    return f"{tally.roll} {tally.present} {tally.in_favour} {tally.against}"


def seen(conclusion: Conclusion) -> str:
    """How a conclusion reads, to see later whether it still does."""
    return "/".join(value or "" for value in written(conclusion).values())
