"""What is on record of somebody away, part by part."""

from collections.abc import Iterable
from datetime import date

from domain.messages import Message, UnitRef, Written, say
from domain.road.away import Absence, AbsenceChange, AbsencePart, HostRemark
from domain.terms import term
from services.away.absences import expected


def over(day: date | None) -> Message | tuple[Message, ...]:
    """Since when they are back."""
    return say("away-ended", day=day) if day is not None else ()


def host(one: Absence) -> Message:
    """Which branch sees to them there."""
    if one.host is not None:
        return say("away-host-ours", host=UnitRef(one.host))
    if one.host_named:
        return say("away-host-elsewhere", host=Written("absence-host", one.id))
    return say("away-host-none")


def remark_line(one: HostRemark) -> Message:
    """What a host branch said on a day, as one line."""
    line = say("host-said-line", line=Written("host-line", one.id)) if one.has_line else ()
    return say("host-said", day=one.on, answer=term("host", one.answer), line=line)


def before_lines(changes: Iterable[AbsenceChange]) -> tuple[Message, ...]:
    """What stood there until each change, a line each."""
    return tuple(
        say("away-before", at=one.at, what=_before(one))
        for one in changes
        if one.what is not AbsencePart.END
    )


def _before(one: AbsenceChange) -> Message:
    if one.what is AbsencePart.PLACE:
        return say("away-amend-place", place=Written("absence-place-before", one.id))
    if one.what is AbsencePart.RETURNS:
        return expected(one)
    if one.host is not None:
        return say("away-host-ours", host=UnitRef(one.host))
    if one.host_named:
        return say("away-host-elsewhere", host=Written("absence-host-before", one.id))
    return say("away-host-none")
