"""A unit's numbers in words, within one message of a small screen."""

from collections.abc import Callable, Sequence
from datetime import date

from domain.figures import Figures
from domain.ids import UnitId
from domain.messages import Choice, Code, Message, UnitRef, choice, say
from domain.plans.forecast import Forecast
from domain.units import Unit
from services.plans import plan_words
from services.plans.branch_now import BranchNow
from services.plans.seats import Seat, SeatKind
from services.plans.standing import Ground, UnitPlan
from services.plans.walkers import ways_of
from services.settings import Settings

_SHOWN = 5  # branches named under one heading; all of them are in /target


def way_to(seat: Seat, unit: Unit) -> Choice:
    """The way to another seat of the same person; `unit` is the one it is named after."""
    if seat.kind is SeatKind.CHARGE:
        return choice("see-charge", f"status:{seat.key}")
    return choice("unit", f"status:{seat.key}", unit=UnitRef(unit.id), n=Code(unit.code))


def finder(plan: UnitPlan, today: date) -> Message:
    """What an organisation reads: its people by stage, in counts."""
    return _status(
        SeatKind.FINDER,
        plan.unit.id,
        today,
        (
            plan_words.goal(plan),
            *_pipeline(plan.forecast),
            *plan_words.can_lines(plan),
        ),
    )


def branch(
    seat: Seat, one: BranchNow, settings: Settings, base: Ground, extra: Sequence[Message]
) -> Message:
    """What is read of one branch."""
    lines: list[Message] = [
        plan_words.goal(one.plan),
        *_pipeline(one.plan.forecast, one.probation),
        *plan_words.can_lines(one.plan),
    ]
    if not one.plan.forecast.reached:
        grassroots = one.plan.unit.grassroots is not None
        ways = ways_of(settings, base.today)
        lines.append(plan_words.name_by(ways, base.today, grassroots=grassroots))
    if one.figures is not None:
        lines.append(_reports(one.figures, base.today.month))
    lines += extra
    lines.append(say("status-stalled", n=len(one.stalled)))
    return _status(SeatKind.BRANCH, seat.unit, base.today, tuple(lines))


def several(
    seat: Seat,
    months: Sequence[BranchNow],
    total: Forecast,
    base: Ground,
    extra: Sequence[Message],
) -> Message:
    """What is read of several branches: exceptions first, then the sums."""
    exceptions = [
        *_named("status-short", months, lambda one: one.plan.short),
        *_named("status-missing", months, lambda one: one.figures.missing if one.figures else 0),
        *_named("status-standing", months, lambda one: len(one.stalled)),
    ]
    reported = sum((one.figures for one in months if one.figures is not None), Figures())
    lines = (
        *(exceptions or [say("status-nothing")]),
        say("status-sums", n=len(months)),
        plan_words.year_line(total),
        *_pipeline(total, sum(one.probation for one in months)),
        _reports(reported, base.today.month),
        *extra,
        say("status-stalled", n=sum(len(one.stalled) for one in months)),
    )
    return _status(seat.kind, seat.unit, base.today, lines)


def _status(kind: SeatKind, unit: UnitId, today: date, lines: tuple[Message, ...]) -> Message:
    heading = say(f"status-of-{kind}", unit=UnitRef(unit))
    return say("status", heading=heading, day=today, lines=lines)


def _pipeline(found: Forecast, probation: int = 0) -> tuple[Message, ...]:
    """How many are before the ceremony, in all and at each stage; how many are on probation."""
    lines = (
        say("target-pipeline", n=found.pipeline),
        *(plan_words.stage_lines(found.stages) if found.stages else ()),
    )
    return (*lines, say("status-probation", n=probation)) if probation else lines


def _reports(found: Figures, month: int) -> Message:
    waiting = found.people - found.reported
    return say("status-reports", month=month, reported=found.reported, waiting=waiting)


def _named(
    heading: str, months: Sequence[BranchNow], count: Callable[[BranchNow], int]
) -> list[Message]:
    """The branches of which there is something to tell, by name, and how many more there are."""
    found = [(one.plan.unit.id, n) for one in months if (n := count(one))]
    if not found:
        return []
    lines = [say("status-line", unit=UnitRef(unit), n=n) for unit, n in found[:_SHOWN]]
    rest = len(found) - len(lines)
    return [say(heading), *lines, *([say("status-more", n=rest)] if rest else [])]
