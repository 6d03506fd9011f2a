"""Whose targets and forecast somebody may read, and the pages they read."""

from datetime import date

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.messages import Choice, Code, Message, UnitRef, choice, say
from domain.roles import Action, Holder, Tree, may, reach
from domain.units import Unit, UnitKind
from services.identity import require
from services.parts import Line, Section, in_parts, which
from services.plans import plan_words
from services.plans.ahead import ahead_lines
from services.plans.among import SPLIT_AMONG
from services.plans.standing import Ground, committee_plan, ground, plan_of, term_so_far
from services.plans.walkers import ways_of
from services.ports import Work
from services.settings import Settings

_BUTTONS = 8  # units on one page, each with a button of its own
Page = tuple[Message, tuple[Choice, ...]]


async def read_units(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Unit, ...]:
    """The committees, branches and organisations whose numbers this person reads, in order.

    Of a committee only whoever reads the committee itself: then its units are read with it.
    """
    seen = reach(Action.FORECAST, who, tree)
    kinds = (UnitKind.COMMITTEE, *SPLIT_AMONG)
    found = [one for kind in kinds for one in await work.units.of_kind(kind) if one.id in seen]
    return tuple(one for one in found if one.closed_on is None or today < one.closed_on)


async def page_of(
    work: Work,
    settings: Settings,
    unit: UnitId,
    part: int,
    who: Holder,
    tree: Tree,
    today: date,
) -> Page:
    """A unit's page, of a committee in parts. Raises NotAllowed, also for one that never was."""
    require(Action.FORECAST, who, tree, unit)
    found = await work.units.get(unit)
    only = [unit] if found.kind is UnitKind.BRANCH else None
    base = await ground(work, settings, today.year, today, only)
    if found.kind is UnitKind.COMMITTEE:
        return await _committee(work, settings, found, part, who, tree, base)
    if found.kind not in SPLIT_AMONG:
        raise NotAllowed
    plan = await plan_of(work, settings, found, tree, base)
    so_far = await term_so_far(work, settings, found, tree, today.year)
    ahead = await ahead_lines(work, found, tree, today.year)
    message = plan_words.unit_page(plan, ways_of(settings, today), today, so_far, ahead)
    return message, (*_forward(who, tree), choice("my-tasks", "mine"))


async def _committee(
    work: Work,
    settings: Settings,
    unit: Unit,
    part: int,
    who: Holder,
    tree: Tree,
    base: Ground,
) -> Page:
    plan = await committee_plan(work, settings, unit, tree, base)
    own = (
        *plan_words.committee_lines(plan),
        plan_words.name_by(ways_of(settings, base.today), base.today),
        *await ahead_lines(work, unit, tree, base.year),
    )
    heading = Section(None, tuple(Line(one, 120) for one in own))
    units = Section(
        Line(say("target-units"), 60), tuple(plan_words.unit_line(one) for one in plan.units)
    )
    return _in_parts((heading, units), unit.id, part, who, tree, base.today)


def _in_parts(
    sections: tuple[Section, ...], unit: UnitId, part: int, who: Holder, tree: Tree, today: date
) -> Page:
    parts = in_parts(sections)
    part = part if part < len(parts) else 0
    message = say(
        "target-list",
        unit=UnitRef(unit),
        day=today,
        part=which(part, len(parts)),
        lines=parts[part],
    )
    ways = []
    if part + 1 < len(parts):
        ways.append(choice("see-on", f"target-of:{unit}:{part + 1}"))
    if may(Action.TARGET, who, tree, unit):
        ways.append(choice("set-target", f"target-set:{unit}"))
    return message, (*ways, choice("my-tasks", "mine"))


async def several(
    work: Work, settings: Settings, units: tuple[Unit, ...], part: int, tree: Tree, today: date
) -> Page:
    """A line for each of the units that somebody reads, in parts, and the way to each page."""
    base = await ground(work, settings, today.year, today)
    begin = part * _BUTTONS if part * _BUTTONS < len(units) else 0
    shown = units[begin : begin + _BUTTONS]
    plans = [await plan_of(work, settings, one, tree, base) for one in shown]
    lines = tuple(plan_words.unit_line(one).message for one in plans)
    ways = [
        choice("unit", f"target-of:{one.id}", unit=UnitRef(one.id), n=Code(one.code))
        for one in shown
    ]
    if begin + _BUTTONS < len(units):
        ways.append(choice("see-on", f"target:{begin // _BUTTONS + 1}"))
    return say("target-several", day=today, lines=lines), (*ways, choice("my-tasks", "mine"))


def _forward(who: Holder, tree: Tree) -> tuple[Choice, ...]:
    if not may(Action.NOMINATE, who, tree):
        return ()
    return (choice("want-to-nominate", "nominate"),)
