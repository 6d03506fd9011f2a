"""Dates in lists and on one person's page."""

from collections.abc import Sequence

from domain.candidates import Candidate
from domain.ids import UnitId
from domain.messages import (
    CandidateCode,
    CandidateRef,
    Choice,
    Code,
    Message,
    UnitRef,
    choice,
    say,
)
from domain.road.answers import scheduled_on
from domain.road.deadlines import Deadline
from handlers.terms import term
from services.deadlines import warning_words as words
from services.deadlines.listing import is_over
from services.deadlines.seen import Dates, OfPerson

PAGE = 8


def listed(dates: Dates, start: int, further: str) -> tuple[Message, tuple[Choice, ...]]:
    """One page of a list, and a way to each person on it; `further`: the route to the next."""
    start = start if start < len(dates.found) else 0
    shown = dates.found[start : start + PAGE]
    several = len({dates.people[one.candidate].branch for one in dates.found}) > 1
    people = dict.fromkeys(one.candidate for one in shown)
    ways = [_of(dates.people[one]) for one in people]
    if start + PAGE < len(dates.found):
        ways.append(choice("more", f"{further}:{start + PAGE}"))
    message = say(
        "deadlines",
        n=len(dates.found),
        begin=start + 1,
        end=start + len(shown),
        lines=tuple(_line(one, dates.people[one.candidate], several=several) for one in shown),
    )
    return message, tuple(ways)


def _of(one: Candidate) -> Choice:
    return choice("deadlines-of", f"deadlines-of:{one.id}", code=Code(one.code))


def _line(deadline: Deadline, one: Candidate, *, several: bool) -> Message:
    return say(
        "deadlines-line",
        day=deadline.due,
        what=words.what(deadline),
        candidate=CandidateRef(one.id),
        left=words.left(deadline),
        where=say("deadlines-where", branch=UnitRef(one.branch)) if several else (),
    )


def count(branch: UnitId, dates: Dates) -> Message:
    """One branch in numbers: how many dates, how many of them over, and the nearest."""
    coming = [one for one in dates.found if not is_over(one)]
    return say(
        "deadlines-count",
        branch=UnitRef(branch),
        n=len(dates.found),
        over=len(dates.found) - len(coming),
        next=say("deadlines-next", day=coming[0].due) if coming else (),
    )


def person(seen: OfPerson) -> Message:
    """All dates of one person; whoever helps reads the days alone."""
    one = seen.candidate
    if not seen.found:
        return say("deadlines-person-none", candidate=CandidateRef(one.id))
    return say(
        "deadlines-person",
        code=CandidateCode(one.id),
        candidate=CandidateRef(one.id),
        stage=term("stage", one.stage),
        lines=tuple(_full(each, seen) if seen.full else _short(each) for each in seen.found),
    )


def _short(deadline: Deadline) -> Message:
    return say(
        "deadlines-mentor-line",
        what=words.what(deadline),
        day=deadline.due,
        left=words.left(deadline),
    )


def _full(deadline: Deadline, seen: OfPerson) -> Message:
    on = scheduled_on(seen.answers, deadline.code, deadline.due)
    return say(
        "deadlines-person-line",
        what=words.what(deadline),
        day=deadline.due,
        left=words.left(deadline),
        began=words.began(deadline),
        planned=words.planned(on),
        rule=words.rule(deadline),
        cited=words.cited(deadline.rule),
        unsure=words.unsure(deadline),
    )


def branches(units: Sequence[tuple[UnitId, str]]) -> tuple[Choice, ...]:
    """A way to the names of each branch, typed by its code."""
    return tuple(
        choice("deadlines-in", f"deadlines-in:{unit}", code=Code(code)) for unit, code in units
    )
