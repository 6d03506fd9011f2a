"""Somebody moves to another branch with code and history, or leaves for one elsewhere."""

from dataclasses import dataclass
from datetime import date, datetime

from domain import transfers
from domain.candidates import Candidate, Stage
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, UnitId
from domain.messages import CandidateCode, CandidateRef, Choice, UnitRef, choice, say
from domain.road.events import Milestone
from domain.road.exits import Exit
from domain.roles import Action, Holder, Tree
from domain.transfers import Transfer, TransferReason
from domain.units import UnitKind
from services.away.absences import end_all
from services.cards.entries import entry_for, refuse_locked
from services.deadlines import clocks
from services.identity import require
from services.mentors.assignment_notices import tell_ended
from services.monthly.listening import leaders
from services.ports import NewPerson, Work
from services.road import moving
from services.settings import Settings

MOVED = "moved"  # why an assignment ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """What is said of a move: to a branch of ours, or to a place elsewhere (tidied, checked)."""

    candidate: CandidateId
    on: date
    reason: TransferReason
    after: UnitId | None = None
    place: str | None = None


async def branch_on(work: Work, candidate: CandidateId, day: date) -> UnitId:
    """The branch to which somebody belonged on a day: what happened then is counted there."""
    now_in = (await work.candidates.get(candidate)).branch
    return transfers.branch_on(await work.transfers.of(candidate), now_in, day)


async def to_move(work: Work, candidate: CandidateId, who: Holder, tree: Tree) -> Candidate:
    """The person, if this reader may move them. Raises NotAllowed (also for nobody), Refusal."""
    try:
        found = await entry_for(work, candidate)
    except LookupError:
        raise NotAllowed from None
    require(Action.STAGE, who, tree, found.branch)
    refuse_locked(found)
    if found.stage in {Stage.LEFT, Stage.OFFICIAL}:
        ways = (choice("my-tasks", "mine"),)
        raise Refusal("transfer-over", choices=ways, code=CandidateCode(found.id))
    return found


async def targets(work: Work, person: Candidate, today: date) -> tuple[UnitId, ...]:
    """The branches of ours to which somebody can move, by name."""
    return tuple(
        one.id
        for one in await work.units.of_kind(UnitKind.BRANCH)
        if one.id != person.branch and (one.closed_on is None or today < one.closed_on)
    )


async def move(
    work: Work, settings: Settings, what: Moving, who: Holder, tree: Tree, now: datetime
) -> Transfer:
    """Record a move: the branch before sees no more, the one after all of the history.

    Raises NotAllowed, and Refusal for a day that cannot be.
    """
    person = await to_move(work, what.candidate, who, tree)
    today = settings.calendar.day_of(now)
    if what.after is not None and what.after not in await targets(work, person, today):
        raise NotAllowed
    earlier = await work.transfers.of(person.id)
    if what.on > today or any(one.on > what.on for one in earlier):
        raise Refusal("transfer-day-unfit")
    made = await _noted(work, what, person, who.person.id, now)
    if what.after is None:
        await _leave(work, settings, made, who.person.id, now)
    else:
        await _let_go(work, person, what.on, now, today)
        await _take_over(work, settings, person, made, what.after, now)
        await _tell_before(work, person, made, who, today, now)
    return made


async def _noted(
    work: Work, what: Moving, person: Candidate, by: PersonId, now: datetime
) -> Transfer:
    number = await work.transfers.add(
        person.id,
        before=person.branch,
        after=what.after,
        place=what.place,
        stage=person.stage,
        on=what.on,
        reason=what.reason,
        by=by,
        at=now,
    )
    made = await work.transfers.get(number)
    await work.journal.note(
        "transferred", f"candidate:{person.id}", at=now, actor=by, transfer=number
    )
    if made.official:
        await work.road.add_event(person.id, Milestone.TRANSFER_DECIDED, what.on, now, by=by)
    return made


async def _leave(
    work: Work, settings: Settings, made: Transfer, by: PersonId, now: datetime
) -> None:
    """Out of the commune: the road ends here."""
    await end_all(work, made.candidate, made.on, now, settings.calendar.day_of(now))
    reason = Exit.MOVED_AWAY.value
    await moving.move(
        work, settings, made.candidate, Stage.LEFT, made.on, now, by=by, reason=reason
    )


async def _let_go(work: Work, person: Candidate, on: date, now: datetime, today: date) -> None:
    """Whoever helped is thanked; an absence from the former branch is over."""
    for one in await work.assignments.of(person.id):
        await work.assignments.end(one.id, now, MOVED)
        await tell_ended(work, person, one, now, moved=True)
    await end_all(work, person.id, on, now, today)


async def _take_over(
    work: Work,
    settings: Settings,
    person: Candidate,
    made: Transfer,
    branch: UnitId,
    now: datetime,
) -> None:
    """The other branch takes the person over, and its secretary is asked to settle who helps."""
    await work.candidates.set_branch(person.id, branch)
    await _leave_chapter(work, person, branch)
    if person.person is not None:
        roll = await work.people.get(person.person)
        await work.people.amend(
            roll.id,
            NewPerson(
                full_name=roll.full_name,
                branch=branch,
                membership=roll.membership,
                smartphone=roll.smartphone,
            ),
        )
    await clocks.replan(work, settings, person.id, now)
    for leader in await leaders(work, branch, settings.calendar.day_of(now)):
        await _tell_after(work, person, made, branch, leader, now)


async def _leave_chapter(work: Work, person: Candidate, branch: UnitId) -> None:
    """The chapter of the village before sees no more; one of the village after stays."""
    if person.chapter is None:
        return
    if (await work.units.get(person.chapter)).branch != branch:
        await work.candidates.set_chapter(person.id, None)


async def _tell_after(
    work: Work,
    person: Candidate,
    made: Transfer,
    branch: UnitId,
    leader: PersonId,
    now: datetime,
) -> None:
    ways: list[Choice] = [choice("assign", f"assign:{person.id}")]
    if made.official:
        ways.append(choice("papers-came", f"transfer-papers:{made.id}"))
    await work.outbox.to_person(
        leader,
        say(
            "transfer-came",
            candidate=CandidateRef(person.id),
            before=UnitRef(made.before),
            branch=UnitRef(branch),
            day=made.on,
            official=made.official,
        ),
        (*ways, choice("see-card", f"card:{person.id}")),
        at=now,
        candidate=person.id,
    )


async def _tell_before(
    work: Work, person: Candidate, made: Transfer, who: Holder, today: date, now: datetime
) -> None:
    """Who leads the branch before hears the code alone, unless they said it themselves."""
    message = say("transfer-went", code=CandidateCode(person.id), day=made.on)
    for leader in await leaders(work, made.before, today):
        if leader != who.person.id:
            ways = (choice("my-tasks", "mine"),)
            await work.outbox.to_person(leader, message, ways, at=now)


async def papers_came(
    work: Work, settings: Settings, number: int, who: Holder, tree: Tree, now: datetime
) -> Transfer:
    """A member of the Party who moved here has presented the papers: the transfer is done.

    Raises NotAllowed, and Refusal if it is on record.
    """
    try:
        made = await work.transfers.get(number)
    except LookupError:
        raise NotAllowed from None
    if made.after is None or not made.official:
        raise NotAllowed
    person = await entry_for(work, made.candidate)
    # The branch they moved to may itself have been merged since: theirs of today counts.
    require(Action.STAGE, who, tree, person.branch)
    done = [one for one in await work.road.events(person.id) if one.on >= made.on]
    if any(one.kind is Milestone.TRANSFER_DONE for one in done):
        ways = (choice("my-tasks", "mine"),)
        raise Refusal("transfer-papers-known", choices=ways, code=CandidateCode(person.id))
    day = settings.calendar.day_of(now)
    await work.road.add_event(person.id, Milestone.TRANSFER_DONE, day, now, by=who.person.id)
    await work.journal.note(
        "transfer-done", f"candidate:{person.id}", at=now, actor=who.person.id, transfer=number
    )
    await clocks.replan(work, settings, person.id, now)
    return made
