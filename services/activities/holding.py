"""To announce an activity, to move or cancel it, and to enter who came."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.activities import MOST, Activity, Mark
from domain.candidates import Candidate
from domain.errors import NotAllowed, Refusal
from domain.ids import ActivityId, CandidateId, PersonId, UnitId
from domain.messages import Argument, CandidateRef, UnitRef, Written, choice, say
from domain.roles import Action, Holder, Tree, reach
from domain.units import Unit, UnitKind
from services.activities.after_step import SUBJECT, plan_asking
from services.activities.guarding import still_held
from services.activities.words import title_of
from services.identity import require
from services.organisations.organisations import speakers
from services.ports import Work
from services.settings import Settings

SHOWN_FOR = timedelta(days=30)
_LONGEST_AHEAD = timedelta(days=365)


async def holds_in(work: Work, who: Holder, tree: Tree) -> tuple[Unit, ...]:
    """The organisations and chapters for which this person may announce something, by name."""
    wanted = reach(Action.ACTIVITY, who, tree)
    kinds = (UnitKind.ORGANISATION, UnitKind.CHAPTER)
    found = [one for kind in kinds for one in await work.units.of_kind(kind)]
    return tuple(one for one in found if one.id in wanted)


async def listed(work: Work, who: Holder, tree: Tree, now: datetime) -> tuple[Activity, ...]:
    """What is ahead, the next first; then what lies behind for a month, the latest first."""
    units = [one.id for one in await holds_in(work, who, tree)]
    found = await work.activities.of_units(units, now - SHOWN_FOR) if units else ()
    ahead = [one for one in found if one.begins > now]
    behind = [one for one in found if one.begins <= now]
    return (*ahead, *reversed(behind))


async def known(work: Work, activity: ActivityId, who: Holder, tree: Tree) -> Activity:
    """An activity this person may deal with. Raises NotAllowed, Refusal for a cancelled one."""
    try:
        one = await work.activities.get(activity)
    except LookupError:
        raise NotAllowed from None
    require(Action.ACTIVITY, who, tree, one.unit)
    if one.cancelled_at is not None:
        ways = (choice("activities", "activities"), choice("my-tasks", "mine"))
        raise Refusal("activity-cancelled-already", choices=ways)
    return one


def fits(begins: datetime, now: datetime) -> bool:
    """Whether an activity can be announced for this moment: ahead, and within a year."""
    return now < begins <= now + _LONGEST_AHEAD


async def announce(
    work: Work,
    settings: Settings,
    unit: UnitId,
    title: str,
    begins: datetime,
    place: str,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> tuple[Activity, int]:
    """Keep it, plan the question afterwards, tell whom it concerns; how many were told.

    Raises NotAllowed, and Refusal for a moment gone by.
    """
    require(Action.ACTIVITY, who, tree, unit)
    if not fits(begins, now):
        raise Refusal("activity-moment-unfit")
    me = who.person.id
    number = await work.activities.add(unit, title, begins, place, by=me, at=now)
    one = await work.activities.get(number)
    await work.journal.note("activity-announced", f"activity:{number}", at=now, actor=me)
    await plan_asking(work, settings, one)
    return one, await _tell(work, settings, one, "activity-told", tree, now, me)


async def move_to(
    work: Work,
    settings: Settings,
    activity: ActivityId,
    begins: datetime,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> int:
    """Give it another moment and tell those who were told; how many. NotAllowed, Refusal."""
    before = await known(work, activity, who, tree)
    if not fits(begins, now) or before.closed_at is not None:
        raise Refusal("activity-moment-unfit")
    await work.activities.move(activity, begins)
    one = await work.activities.get(activity)
    subject = f"activity:{activity}"
    await work.journal.note("activity-moved", subject, at=now, actor=who.person.id)
    await plan_asking(work, settings, one)
    return await _tell(work, settings, one, "activity-moved", tree, now, who.person.id)


async def to_cancel(work: Work, activity: ActivityId, who: Holder, tree: Tree) -> Activity:
    """An activity that can be cancelled. Raises as `known`, and Refusal once it is counted."""
    one = await known(work, activity, who, tree)
    if one.closed_at is not None:
        ways = (choice("activity-see", f"activity:{one.id}", n=one.id), choice("my-tasks", "mine"))
        raise Refusal("activity-counted-already", choices=ways)
    return one


async def cancel(
    work: Work, settings: Settings, activity: ActivityId, who: Holder, tree: Tree, now: datetime
) -> int:
    """It is not held; those who were told hear it. How many. Raises NotAllowed, Refusal."""
    one = await to_cancel(work, activity, who, tree)
    await work.activities.cancel(activity, now)
    await work.agenda.drop_waiting_about(f"{SUBJECT}:{activity}")
    subject = f"activity:{activity}"
    await work.journal.note("activity-cancelled", subject, at=now, actor=who.person.id)
    if one.begins < now:
        return 0
    return await _tell(work, settings, one, "activity-cancelled", tree, now, who.person.id)


async def _tell(
    work: Work,
    settings: Settings,
    one: Activity,
    key: str,
    tree: Tree,
    now: datetime,
    by: PersonId,
) -> int:
    """One line to chapter leaders below, and to mentors about their own person only."""
    guard = None if key == "activity-cancelled" else still_held(one)
    known_of: dict[str, Argument] = {
        "title": title_of(one),
        "place": Written("activity-place", one.id),
        "unit": UnitRef(one.unit),
    }
    told = 0
    for person in await _leaders_below(work, settings, one, tree, now):
        if person != by:
            message = say(f"{key}-leader", at=one.begins, **known_of)
            told += await work.outbox.to_person(person, message, at=now, guard=guard)
    for person, about in await _mentors(work, one, tree):
        if person != by:
            message = say(
                f"{key}-mentor", at=one.begins, candidate=CandidateRef(about), **known_of
            )
            told += await work.outbox.to_person(
                person, message, at=now, guard=guard, candidate=about
            )
    return told


async def _leaders_below(
    work: Work, settings: Settings, one: Activity, tree: Tree, now: datetime
) -> tuple[PersonId, ...]:
    today = settings.calendar.day_of(now)
    found: set[PersonId] = set()
    for unit in tree.below(one.unit) - {one.unit}:
        found |= set(await speakers(work, unit, today))
    return tuple(sorted(found))


async def _mentors(
    work: Work, one: Activity, tree: Tree
) -> tuple[tuple[PersonId, CandidateId], ...]:
    found = []
    for candidate in await of_unit(work, one, tree):
        found += [
            (helps.person, candidate.id)
            for helps in await work.assignments.of(candidate.id)
            if helps.person is not None
        ]
    return tuple(found)


async def of_unit(work: Work, one: Activity, tree: Tree) -> tuple[Candidate, ...]:
    """The candidates on record of the unit and its chapters: who may be marked, by code."""
    found = await work.candidates.of_chapters(sorted(tree.below(one.unit)))
    return tuple(sorted((each for each in found if each.shown), key=lambda each: each.code))


async def count(
    work: Work,
    activity: ActivityId,
    came: int,
    others: int,
    marks: Sequence[tuple[CandidateId, Mark]],
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Activity:
    """Keep how many came, whom of those on record one saw, and how many others stood out.

    A second time replaces the first; what was noted of somebody who is no more of the unit stays.
    Raises NotAllowed, and Refusal for one still ahead or numbers that cannot be.
    """
    one = await known(work, activity, who, tree)
    if one.begins > now:
        raise Refusal("activity-still-ahead", at=one.begins)
    if not 0 <= others <= came <= MOST or len(marks) + others > came:
        raise Refusal("activity-numbers-unfit")
    seen = {each.id for each in await of_unit(work, one, tree)}
    noted = dict(marks)
    if not seen.issuperset(noted):
        raise NotAllowed
    for before in await work.activities.marks(activity):
        if before.candidate in seen - noted.keys():
            await work.activities.mark(activity, before.candidate, None, by=who.person.id, at=now)
    for candidate, mark in noted.items():
        await work.activities.mark(activity, candidate, mark, by=who.person.id, at=now)
    await work.activities.close(activity, came, others, now)
    await work.agenda.drop_waiting_about(f"{SUBJECT}:{activity}")
    subject = f"activity:{activity}"
    await work.journal.note("activity-counted", subject, at=now, actor=who.person.id)
    return await work.activities.get(activity)
