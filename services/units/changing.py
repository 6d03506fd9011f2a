"""To rename, merge and split branches; who is told, and what stays with the branch that was.

People, members and chapters go along with their history; posts of a branch that is no more end.
"""

from collections.abc import Iterable
from datetime import datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, UnitId
from domain.messages import UnitRef, choice, say
from domain.reviews import ReviewState
from domain.roles import Action, Holder, Tree
from domain.unit_changes import UnitChangeKind
from domain.units import Unit, UnitKind
from services.identity import require
from services.monthly.listening import leaders
from services.ports import NewUnit, Work
from services.settings import Settings
from services.units.acts import Act, Changed, Parting
from services.units.going_along import end_posts, end_posts_of, go_along, hosts_go_along, take
from services.units.telling import leave_group, tell, those_told, told_of

_WAYS = (choice("units", "units"), choice("my-tasks", "mine"))


async def changeable(work: Work, unit: UnitId, who: Holder, tree: Tree) -> Unit:
    """A unit this person may change. Raises NotAllowed, Refusal for one that is no more."""
    require(Action.UNITS, who, tree, unit)
    found = await work.units.get(unit)
    if found.closed_on is not None:
        into = UnitRef(found.succeeded_by or unit)
        raise Refusal(
            "units-closed", choices=_WAYS, unit=UnitRef(unit), into=into, day=found.closed_on
        )
    return found


async def rename(
    work: Work, settings: Settings, unit: UnitId, name: str, act: Act, now: datetime
) -> None:
    """Give a unit another name from a day on. Raises NotAllowed, Refusal."""
    await changeable(work, unit, act.who, act.tree)
    _fits(settings, act, now)
    await work.unit_changes.rename(unit, name, act.on)
    await _note(work, UnitChangeKind.RENAMED, unit, None, act, now)
    for leader in await leaders(work, unit, settings.calendar.day_of(now)):
        if leader != act.who.person.id:
            message = say("units-renamed-told", unit=UnitRef(unit), day=act.on)
            await work.outbox.to_person(leader, message, (choice("my-tasks", "mine"),), at=now)


async def set_grassroots(
    work: Work, unit: UnitId, name: str | None, who: Holder, tree: Tree, now: datetime
) -> None:
    """Keep which grassroots committee stands between a branch and the decider; None: none."""
    await changeable(work, unit, who, tree)
    await work.units.set_grassroots(unit, name)
    await work.journal.note(
        "grassroots-set",
        f"unit:{unit}",
        at=now,
        actor=who.person.id,
        rule=None,
        between=int(name is not None),
    )


async def merge(
    work: Work, settings: Settings, unit: UnitId, into: UnitId, act: Act, now: datetime
) -> Changed:
    """Have one branch go into another. Raises NotAllowed; Refusal while a month of it is open."""
    former = await changeable(work, unit, act.who, act.tree)
    taking = await changeable(work, into, act.who, act.tree)
    both = (former.kind, taking.kind)
    if unit == into or both != (UnitKind.BRANCH, UnitKind.BRANCH):
        raise NotAllowed
    _fits(settings, act, now)
    await _no_open_month(work, unit)
    today = settings.calendar.day_of(now)
    told = await those_told(work, (unit, into), today)
    went = await go_along(work, settings, former, into, act, now)
    await end_posts(work, unit, today, now)
    await hosts_go_along(work, settings, unit, into, now)
    await leave_group(work, unit, into, act.on, now)
    await work.unit_changes.close(unit, act.on, into)
    await _note(work, UnitChangeKind.MERGED, unit, into, act, now)
    await _tell(work, told, "units-merged-told", unit, went, act, now)
    return went


async def split(
    work: Work, settings: Settings, unit: UnitId, parting: Parting, act: Act, now: datetime
) -> Changed:
    """Make a branch out of another. Raises NotAllowed, Refusal for a code that is taken."""
    former = await changeable(work, unit, act.who, act.tree)
    if former.kind is not UnitKind.BRANCH:
        raise NotAllowed
    _fits(settings, act, now)
    if await work.units.by_code(parting.code) is not None:
        raise Refusal("units-code-taken", choices=_WAYS)
    made = await work.units.add(
        NewUnit(
            kind=UnitKind.BRANCH,
            code=parting.code,
            name=parting.name,
            parent=former.parent,
            prefix=parting.code,
            signal=former.signal,
        )
    )
    if former.grassroots is not None:
        await work.units.set_grassroots(made, former.grassroots)
    today = settings.calendar.day_of(now)
    told = await those_told(work, (unit,), today)
    went = await take(work, settings, former.id, made, parting, act, now)
    await end_posts_of(work, unit, parting.people, today, now)
    await _note(work, UnitChangeKind.SPLIT, unit, made, act, now)
    await _tell(work, told, "units-split-told", unit, went, act, now)
    return went


def _fits(settings: Settings, act: Act, now: datetime) -> None:
    if act.on > settings.calendar.day_of(now):
        raise Refusal("units-day-ahead", choices=_WAYS, day=act.on)


async def _no_open_month(work: Work, branch: UnitId) -> None:
    """A month in which people have answered must be concluded or cancelled by the branch first."""
    review = await work.reviews.current(branch)
    while review is not None:
        if review.state is ReviewState.OPEN:
            raise Refusal(
                "units-month-open",
                choices=_WAYS,
                unit=UnitRef(branch),
                month=review.period.month,
            )
        await work.agenda.drop_waiting(review.id)
        at = review.meeting_at
        await work.reviews.set_state(review.id, ReviewState.CANCELLED, at, None)
        review = await work.reviews.current(branch)


async def _note(
    work: Work,
    kind: UnitChangeKind,
    unit: UnitId,
    other: UnitId | None,
    act: Act,
    now: datetime,
) -> None:
    person = act.who.person.id
    number = await work.unit_changes.note(kind, unit, other, act.on, act.document, person, now)
    await work.journal.note(
        f"unit-{kind.value}", f"unit:{unit}", at=now, actor=person, rule=None, change=number
    )


async def _tell(
    work: Work,
    people: Iterable[PersonId],
    key: str,
    unit: UnitId,
    went: Changed,
    act: Act,
    now: datetime,
) -> None:
    message = told_of(key, unit, went.unit, act.on, went.members, went.candidates)
    await tell(work, people, message, act.who.person.id, now)
