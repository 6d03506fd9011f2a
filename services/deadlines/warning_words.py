"""A date in words: what is due, when, counted from what, under which rule, without which days."""

from collections.abc import Iterable, Sequence
from datetime import date

from domain.ids import PersonId
from domain.messages import Argument, Code, Message, PersonRef, RuleCited, Term, say
from domain.road.deadlines import Deadline
from domain.rules.rulebook import Rule
from domain.rules.working_days import WorkingDays
from services.deadlines.listing import is_over

Lines = tuple[Message, ...]

_FAR = 190  # days: beyond what any rule warns at, moved before a long holiday
_DAYS_A_MONTH = 30.4
_MONTHS = 12
_MONTHS_FOR_YEARS = 24


def _slug(deadline: Deadline) -> str:
    return deadline.code.replace("_", "-")


def what(deadline: Deadline) -> Term:
    """What is due, such as the ceremony."""
    return Term(f"clock-{_slug(deadline)}")


def left(deadline: Deadline) -> Message:
    """How much is left: in working days where the rule counts those, or how long it is over.

    What is far off is told in months or years; the day itself stands beside it.
    """
    days = (deadline.due - deadline.as_of).days
    if abs(days) > _FAR:
        return _about_left(days)
    if is_over(deadline):
        return say("clock-left-over", n=-days)
    if days == 0:
        return say("clock-left-today")
    key = "clock-left-working" if deadline.in_working_days else "clock-left-days"
    return say(key, n=deadline.left)


def _about_left(days: int) -> Message:
    """A time of many months, roughly; negative: over by so much."""
    months = round(abs(days) / _DAYS_A_MONTH)
    if months < _MONTHS_FOR_YEARS:
        return say("clock-over-months" if days < 0 else "clock-left-months", n=months)
    key = "clock-over-years" if days < 0 else "clock-left-years"
    return say(key, n=round(months / _MONTHS))


def due(deadline: Deadline) -> Message:
    """The day, and how much time is left; a first day is said as one."""
    key = "clock-earliest" if deadline.earliest else "clock-due"
    return say(key, day=deadline.due, left=left(deadline))


def began(deadline: Deadline) -> Message:
    """From which event on which day it is counted."""
    return say(f"clock-from-{_slug(deadline)}", day=deadline.begins, about=_about(deadline))


def _about(deadline: Deadline) -> Argument:
    if deadline.code == "introducer_acquaintance":
        return PersonRef(PersonId(int(deadline.about)), given=True)
    return Code(deadline.about) if deadline.about else ()


def rule(deadline: Deadline) -> Message:
    """What the rule says, with its number."""
    return say(f"clock-rule-{_slug(deadline)}", n=deadline.rule.number or 0)


def cited(one: Rule) -> Message | RuleCited:
    """The document and point; that there is none yet, where none was read."""
    return RuleCited(one.code, one.effective.isoformat()) if one.cited else say("clock-uncited")


def unsure(deadline: Deadline) -> Lines:
    """That the committee has not confirmed the rule, where it has not (voice.md M8)."""
    return () if deadline.rule.confirmed else (say("clock-unsure"),)


def planned(on: date | None) -> Lines:
    """The day that was set for it, if one was."""
    return (say("clock-planned", day=on),) if on is not None else ()


def rest(deadline: Deadline, days: WorkingDays) -> Lines:
    """Which days were not counted, and which weekend days were; for working days only."""
    if not deadline.in_working_days:
        return ()
    off = days.taken_out(deadline.begins, deadline.due)
    made_up = days.put_in(deadline.begins, deadline.due)
    return (
        say(
            "clock-rest",
            off=say("clock-rest-off", days=_days(_spans(off, days))) if off else (),
            made_up=say("clock-rest-made-up", days=_days([(one, one) for one in made_up]))
            if made_up
            else (),
        ),
    )


def _spans(off: Iterable[date], days: WorkingDays) -> list[tuple[date, date]]:
    """Days that no working day parts, as one span."""
    spans: list[tuple[date, date]] = []
    for day in off:
        if spans and not days.between(spans[-1][1], day):
            spans[-1] = (spans[-1][0], day)
        else:
            spans.append((day, day))
    return spans


def _days(spans: Sequence[tuple[date, date]]) -> Message:
    begin, end = spans[0]
    more = say("clock-and", days=_days(spans[1:])) if len(spans) > 1 else ()
    if begin == end:
        return say("clock-day", day=begin, more=more)
    return say("clock-span", begin=begin, day=end, more=more)
