"""A unit in numbers, in one short message: from each seat what its post entitles to.

Those above read exceptions first, a branch a line by name, then the sums; nothing is ranked. An
organisation reads of its own people, stages and counts only (voice.md §4).
"""

from datetime import date, datetime

from domain.errors import NotAllowed
from domain.messages import CandidateRef, Choice, Message, Term, UnitRef, choice, say
from domain.plans.forecast import Walker, stalled
from domain.roles import Action, Holder, Tree, reach
from services.parts import Line, Section, in_parts, which
from services.plans import status_words
from services.plans.around import around
from services.plans.branch_now import now_of
from services.plans.seats import Seat, SeatKind, seats
from services.plans.standing import Ground, ground, plan_of, total_of
from services.ports import Work
from services.settings import Settings

_PAGE = 20
_LINE = 110  # characters of somebody's line: code and initials, the stage, a date
Page = tuple[Message, tuple[Choice, ...]]


async def page(
    work: Work, settings: Settings, seat: Seat, who: Holder, tree: Tree, now: datetime
) -> Page:
    """What is read from this seat. Raises NotAllowed unless it is this person's today."""
    every = await seats(work, who, tree)
    if seat not in every:
        raise NotAllowed
    today = settings.calendar.day_of(now)
    base = await ground(work, settings, today.year, today, seat.branches or None)
    if seat.kind is SeatKind.FINDER:
        plan = await plan_of(work, settings, await work.units.get(seat.unit), tree, base)
        message: Message = status_words.finder(plan, today)
        ways: tuple[Choice, ...] = (_to_target(seat),)
    else:
        message, ways = await _branches(work, settings, seat, who, tree, base)
    others = tuple(
        [status_words.way_to(one, await work.units.get(one.unit)) for one in every if one != seat]
    )
    return message, (*ways, *others, choice("my-tasks", "mine"))


async def _branches(
    work: Work, settings: Settings, seat: Seat, who: Holder, tree: Tree, base: Ground
) -> Page:
    months = [await now_of(work, settings, one, tree, base) for one in seat.branches]
    standing = [one for month in months for one in month.stalled]
    extra, to_lists = await around(work, settings, seat, base, who, tree)
    ways = (
        *_to_stalled(seat, standing, who, tree),
        *to_lists,
        _to_target(seat),
    )
    if seat.kind is not SeatKind.COMMITTEE and len(months) == 1:
        return status_words.branch(seat, months[0], settings, base, extra), ways
    whole = seat.unit if seat.kind is SeatKind.COMMITTEE else None
    total = total_of(settings, base, tree, seat.branches, whole)
    return status_words.several(seat, months, total, base, extra), ways


def _to_target(seat: Seat) -> Choice:
    several = seat.kind is SeatKind.CHARGE and len(seat.branches) > 1
    return choice("see-target", "target" if several else f"target-of:{seat.unit}")


def _to_stalled(seat: Seat, standing: list[Walker], who: Holder, tree: Tree) -> tuple[Choice, ...]:
    if not standing or not reach(Action.SEE, who, tree) >= set(seat.branches):
        return ()
    return (choice("see-stalled", f"stalled:0:{seat.key}"),)


async def stalled_page(
    work: Work,
    settings: Settings,
    seat: Seat,
    part: int,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Page:
    """Who stands still, by code. Raises NotAllowed for who may not see these branches' people."""
    seen = reach(Action.SEE, who, tree)
    if seat not in await seats(work, who, tree) or not seat.branches:
        raise NotAllowed
    if not seen >= set(seat.branches):
        raise NotAllowed
    lines = await _stalled_lines(work, settings, seat, settings.calendar.day_of(now))
    parts = in_parts((Section(None, lines),), most=_PAGE)
    part = part if part < len(parts) else 0
    message = say(
        "stalled",
        months=settings.targets.stalled_months,
        unit=UnitRef(seat.unit),
        several=len(seat.branches) > 1 and seat.kind is SeatKind.CHARGE,
        part=which(part, len(parts)),
        lines=parts[part] or (say("stalled-nobody"),),
    )
    more = part + 1 < len(parts)
    on = (choice("see-on", f"stalled:{part + 1}:{seat.key}"),) if more else ()
    return message, (*on, choice("all-candidates", "candidates"), choice("my-tasks", "mine"))


async def _stalled_lines(
    work: Work, settings: Settings, seat: Seat, today: date
) -> tuple[Line, ...]:
    base = await ground(work, settings, today.year, today, seat.branches or None)
    here = {one.id for one in base.people if one.branch in seat.branches}
    ahead = [walker for one, walker in base.walkers.items() if one in here]
    return tuple(
        Line(
            say(
                "stalled-line",
                candidate=CandidateRef(one.candidate),
                stage=Term(f"stage-{one.stage.value}"),
                day=one.since,
            ),
            _LINE,
        )
        for one in stalled(ahead, settings.targets.stalled_months, today)
    )
