"""A round of sorting in words: the units line by line, and what they add up to."""

from domain.messages import Choice, Message, UnitRef, choice, say
from domain.sources import Misread, RoundStanding, SourceCounts, SourceRound, UnitStanding

PAGE = 20  # lines of a message that a phone still shows in a few turns of the thumb
MISREAD = {one: f"sources-{one.value}" for one in Misread}


def overview(
    current: SourceRound, shown: RoundStanding, start: int, *, over: bool
) -> tuple[Message, tuple[Choice, ...]]:
    """How a round stands from this line on, and the way to the lines after."""
    start = start if start < len(shown.lines) else 0
    lines = shown.lines[start : start + PAGE]
    following = start + len(lines)
    message = say(
        "sources-overview",
        opened=current.opened_at,
        day=current.closes_on,
        over=over,
        answered=shown.answered,
        asked=len(shown.lines),
        missing=shown.missing,
        sums=sums(shown.sum),
        lines=tuple(map(_line, lines)),
    )
    if following >= len(shown.lines):
        return message, ()
    return message, (choice("more", f"sources-see:{current.id}:{following}"),)


def sums(counts: SourceCounts) -> Message:
    """The three numbers in one line."""
    return say(
        "sources-numbers",
        introduce=counts.introduce,
        care=counts.more_care,
        away=counts.away,
    )


def _line(line: UnitStanding) -> Message:
    unit = UnitRef(line.unit)
    if line.counts is None:
        return say("sources-line-missing", unit=unit, without=line.without)
    return say("sources-line", unit=unit, without=line.without, numbers=sums(line.counts))
