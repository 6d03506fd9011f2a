"""Branches propose people for a class: by name of a month's conclusion, or from the list."""

from datetime import date, datetime

from domain.candidates import Candidate, Stage
from domain.classes import ClassKind, SeatState, TrainingClass, fits
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, ClassId, PersonId
from domain.messages import choice
from domain.reviews import Conclusion, Decision, ReviewState
from domain.road.exits import Jump
from domain.roles import Action, Holder, Tree, reach
from services.classes.classes import certified, committee_above, eligible, seated, seen
from services.identity import require
from services.ports import Work
from services.settings import Settings


async def open_to_propose(
    work: Work, number: ClassId, who: Holder, tree: Tree, today: date
) -> TrainingClass:
    """A class for which people may be proposed now. Raises NotAllowed, and Refusal once begun."""
    require(Action.CLASS_PROPOSE, who, tree)
    one = (await seen(work, number, who, tree)).one
    if not one.takes_people(today):
        raise Refusal("class-takes-nobody", choices=(choice("my-tasks", "mine"),))
    return one


async def may_go(
    work: Work, settings: Settings, one: TrainingClass, who: Holder, tree: Tree, today: date
) -> tuple[Candidate, ...]:
    """Whom this person could propose for it: of their branches, without a place so far."""
    below = tree.below(one.committee)
    branches = reach(Action.CLASS_PROPOSE, who, tree) & below
    return await eligible(work, settings, one, branches, today)


async def propose(
    work: Work,
    settings: Settings,
    number: ClassId,
    people: tuple[CandidateId, ...],
    who: Holder,
    tree: Tree,
    now: datetime,
) -> TrainingClass:
    """Propose these people; whoever has a place already keeps it as it stands.

    Raises NotAllowed for anybody beyond reach, and Refusal once begun.
    """
    today = settings.calendar.day_of(now)
    one = await open_to_propose(work, number, who, tree, today)
    for person in await work.candidates.many(people):
        require(Action.CLASS_PROPOSE, who, tree, person.branch)
        if not person.shown or person.stage is Stage.LEFT:
            raise NotAllowed
        if not await seated(work, one, person.id, today):
            await _put(work, one, person, who.person.id, now)
    return one


async def _put(
    work: Work, one: TrainingClass, person: Candidate, by: PersonId | None, now: datetime
) -> None:
    await work.classes.seat(one.id, person.id, person.branch, SeatState.PROPOSED, by=by, at=now)
    await work.journal.note(
        "class-proposed", f"candidate:{person.id}", at=now, actor=by, class_id=one.id
    )


async def propose_concluded(
    work: Work, settings: Settings, conclusion: Conclusion, now: datetime
) -> TrainingClass | None:
    """A branch concluded to send somebody: a proposal for the next class of their kind.

    None where no class is planned: whoever plans one finds the conclusion (`propose_waiting`).
    """
    person = await work.candidates.get(conclusion.candidate)
    committee = await committee_above(work, person.branch)
    if conclusion.decision is not Decision.CLASS or not person.shown or committee is None:
        return None
    today = settings.calendar.day_of(now)
    kind = kind_for(person)
    ahead = [
        one
        for one in await work.classes.of_committees([committee])
        if one.kind is kind and one.takes_people(today)
    ]
    if not ahead:
        return None
    first = min(ahead, key=lambda one: (one.begins, one.id))
    if not await seated(work, first, person.id, today):
        await _put(work, first, person, None, now)
    return first


async def withdraw_concluded(work: Work, conclusion: Conclusion) -> None:
    """The branch opened its month again: what it proposed and nobody decided on is taken back."""
    if conclusion.decision is not Decision.CLASS:
        return
    for one, seat in await work.classes.seats_of(conclusion.candidate):
        if seat.state is SeatState.PROPOSED:
            await work.classes.leave_out(one.id, seat.candidate)


def kind_for(person: Candidate) -> ClassKind:
    """Which class is meant where a branch concluded to send this person."""
    new = fits(ClassKind.NEW_MEMBER, person.stage, certified=False)
    return ClassKind.NEW_MEMBER if new else ClassKind.AWARENESS


async def propose_waiting(
    work: Work, settings: Settings, one: TrainingClass, now: datetime
) -> tuple[CandidateId, ...]:
    """Whom the branches concluded to send while no class was planned: proposed for this one."""
    below = (await work.units.tree()).below(one.committee)
    today = settings.calendar.day_of(now)
    found = []
    for person in await work.candidates.in_branches(sorted(below)):
        if kind_for(person) is one.kind and await _waits(work, settings, one, person, today):
            await _put(work, one, person, None, now)
            found.append(person.id)
    return tuple(found)


async def _waits(
    work: Work, settings: Settings, one: TrainingClass, person: Candidate, today: date
) -> bool:
    """Whether the branch concluded to send them and no place or certificate came of it."""
    since = await _counts_since(work, one, person)
    wanted = any(
        review.state is ReviewState.CLOSED
        and what.decision is Decision.CLASS
        and (since is None or settings.calendar.day_of(review.meeting_at) > since)
        for review, what in await work.reviews.conclusions_on(person.id)
    )
    if not wanted or await seated(work, one, person.id, today):
        return False
    return not await certified(work, settings, one, person.id)


async def _counts_since(work: Work, one: TrainingClass, person: Candidate) -> date | None:
    """Up to which day a conclusion meant another class, or another time on the road.

    That is the last certificate of the kind, the ceremony for the class of new members, and
    being put forward once more.
    """
    days = [e.on for e in await work.road.events(person.id) if e.kind is one.kind.milestone]
    for step in await work.road.moves(person.id):
        admitted = one.kind is ClassKind.NEW_MEMBER and step.after is Stage.PROBATION
        if admitted or step.reason == Jump.AGAIN:
            days.append(step.on)
    return max(days, default=None)
