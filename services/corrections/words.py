"""What was put right, in words: for whoever corrects, and for the card."""

from collections.abc import Mapping
from datetime import date

from domain.messages import Code, Message, Term, say
from services.corrections.conclusion_fields import DECISION, RESOLVED, TALLY


def changed(before: Mapping[str, str | None], after: Mapping[str, str | None]) -> list[Message]:
    """One line for each thing that reads otherwise now; both as `written` gives it."""
    return [
        of_field(field, before[field], after[field])
        for field in (DECISION, RESOLVED, TALLY)
        if before[field] != after[field]
    ]


def of_field(field: str, before: str | None, after: str | None) -> Message:
    """One thing that was put right, as it reads now and as it read before."""
    if field == DECISION:
        return say(
            "corrected-decision",
            after=Term(f"conclusion-{after}"),
            before=Term(f"conclusion-{before}"),
        )
    if field == RESOLVED:
        return _of_day(before, after)
    return _of_tally(before, after)


def _of_day(before: str | None, after: str | None) -> Message:
    if after is None:
        return say("corrected-day-none")
    if before is None:
        return say("corrected-day-first", after=date.fromisoformat(after))
    return say("corrected-day", after=date.fromisoformat(after), before=date.fromisoformat(before))


def _of_tally(before: str | None, after: str | None) -> Message:
    if after is None:
        return say("corrected-tally-none")
    if before is None:
        return say("corrected-tally-first", after=Code(after))
    return say("corrected-tally", after=Code(after), before=Code(before))
