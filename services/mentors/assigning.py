"""Who helps a candidate: the one answerable, helpers, an organisation that follows."""

from dataclasses import dataclass
from datetime import date, datetime

from domain import assigning as rules
from domain.assigning import ON_THE_WAY, Basis, ChangeReason, Want, loads, may_help, urgency
from domain.candidates import Assignment, AssignmentKind, Candidate
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, UnitId
from domain.messages import CandidateCode, choice
from domain.roles import Action, Holder, Tree, reach
from domain.units import Person, Unit, UnitKind
from services.cards.entries import entry_for, refuse_locked
from services.identity import require
from services.mentors.assignment_notices import tell_ended, tell_organisation, tell_person
from services.monthly.months import primary
from services.ports import Work


@dataclass(frozen=True, slots=True)
class Standing:
    """A candidate and who helps now, the one answerable first."""

    candidate: Candidate
    helped_by: tuple[Assignment, ...]


@dataclass(frozen=True, slots=True)
class Assigned:
    """What came of it: whether who was assigned could be told, and who was relieved."""

    told: bool
    former: PersonId | None = None


async def to_assign(work: Work, who: Holder, tree: Tree) -> tuple[Standing, ...]:
    """The candidates this person may assign somebody to, those without anybody first."""
    branches = sorted(reach(Action.ASSIGN, who, tree))
    found = [
        Standing(one, await work.assignments.of(one.id))
        for one in await work.candidates.in_branches(branches)
        if one.stage in ON_THE_WAY
    ]
    return tuple(sorted(found, key=lambda one: urgency(one.helped_by)))


async def wanting(work: Work, standing: Standing, today: date) -> Want | None:
    """What is to settle about who helps a candidate; None if nothing."""
    known = await work.people.many([one.person for one in standing.helped_by if one.person])
    people = {person.id: person for person in known}
    return rules.wanting(standing.helped_by, people, standing.candidate.branch, today)


async def standing_of(work: Work, candidate: CandidateId, who: Holder, tree: Tree) -> Standing:
    """One candidate to whom this person may assign. Raises NotAllowed, Refusal."""
    try:
        found = await entry_for(work, candidate)
    except LookupError:
        raise NotAllowed from None
    require(Action.ASSIGN, who, tree, found.branch)
    refuse_locked(found)
    if found.stage not in ON_THE_WAY:
        ways = (choice("my-tasks", "mine"), choice("see-card", f"card:{candidate}"))
        raise Refusal("assign-not-received", choices=ways, code=CandidateCode(candidate))
    return Standing(found, await work.assignments.of(candidate))


async def members_to_ask(
    work: Work, standing: Standing, kind: AssignmentKind
) -> tuple[tuple[Person, int], ...]:
    """The branch's official members with how many they help, the least burdened first.

    Left out: the one answerable already, and for a helper whoever helps this candidate.
    """
    branch = standing.candidate.branch
    load = loads(await work.assignments.in_branch(branch))
    busy = {
        one.person
        for one in standing.helped_by
        if kind is AssignmentKind.HELPER or one.kind is AssignmentKind.PRIMARY
    }
    asked = [
        (person, load.get(person.id, 0))
        for person in await work.people.members(branch)
        if may_help(person, branch) and person.id not in busy
    ]
    return tuple(sorted(asked, key=lambda one: one[1]))


async def organisations_to_ask(work: Work, standing: Standing) -> tuple[Unit, ...]:
    """The village's chapters, then the commune's organisations, that do not follow yet."""
    follow = {one.unit for one in standing.helped_by}
    chapters = [
        unit
        for unit in await work.units.of_kind(UnitKind.CHAPTER)
        if unit.branch == standing.candidate.branch
    ]
    organisations = await work.units.of_kind(UnitKind.ORGANISATION)
    return tuple(unit for unit in (*chapters, *organisations) if unit.id not in follow)


async def assign_person(
    work: Work,
    standing: Standing,
    kind: AssignmentKind,
    person: PersonId,
    basis: Basis,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    meeting: datetime | None = None,
    reason: ChangeReason | None = None,
) -> Assigned:
    """Assign a member; a new one answerable relieves the former, for a reason.

    `meeting` is when it is put to the branch, if known. Raises NotAllowed for anybody but an
    official member of the branch, Refusal for one assigned already or a change without a reason.
    """
    candidate = standing.candidate
    require(Action.ASSIGN, who, tree, candidate.branch)
    asked = {one.id for one, _ in await members_to_ask(work, standing, kind)}
    if person not in asked:
        if any(one.person == person for one in standing.helped_by):
            raise Refusal("assign-already", code=CandidateCode(candidate.id))
        raise NotAllowed
    former = primary(standing.helped_by) if kind is AssignmentKind.PRIMARY else None
    if former is not None:
        if reason is None:
            raise Refusal("assign-changed-meanwhile", code=CandidateCode(candidate.id))
        await _end(work, former, reason.value, who, now)
    for one in standing.helped_by:
        if one.person == person:
            await _end(work, one, "became_primary", who, now)
    await _add(work, candidate, kind, person, None, basis, who, now)
    if former is not None and former.person not in {None, who.person.id}:
        await tell_ended(work, candidate, former, now)
    told = person == who.person.id or await tell_person(
        work, candidate, kind, person, basis, now, meeting
    )
    return Assigned(told, former.person if former else None)


async def assign_organisation(
    work: Work,
    standing: Standing,
    unit: UnitId,
    basis: Basis,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    today: date,
    meeting: datetime | None = None,
) -> Assigned:
    """Have an organisation or a chapter follow and help. Raises NotAllowed."""
    candidate = standing.candidate
    require(Action.ASSIGN, who, tree, candidate.branch)
    if unit not in {one.id for one in await organisations_to_ask(work, standing)}:
        raise NotAllowed
    await _add(work, candidate, AssignmentKind.ORGANISATION, None, unit, basis, who, now)
    return Assigned(await tell_organisation(work, candidate, unit, basis, now, today, meeting))


async def resolved(
    work: Work, standing: Standing, on: date, who: Holder, tree: Tree, now: datetime
) -> None:
    """Note the day on which the branch resolved what had been put to a meeting."""
    require(Action.ASSIGN, who, tree, standing.candidate.branch)
    for one in standing.helped_by:
        if one.resolved_on is None:
            await work.assignments.resolve(one.id, on)
    await work.journal.note(
        "assignment-resolved",
        f"candidate:{standing.candidate.id}",
        at=now,
        actor=who.person.id,
        on=on.isoformat(),
    )


async def _add(
    work: Work,
    candidate: Candidate,
    kind: AssignmentKind,
    person: PersonId | None,
    unit: UnitId | None,
    basis: Basis,
    who: Holder,
    now: datetime,
) -> None:
    put_to = None if basis.put_to is None else str(basis.put_to)
    await work.assignments.add(
        candidate.id,
        kind,
        person=person,
        unit=unit,
        resolved_on=basis.resolved_on,
        put_to=put_to,
        at=now,
        by=who.person.id,
    )
    await work.journal.note(
        "assigned",
        f"candidate:{candidate.id}",
        at=now,
        actor=who.person.id,
        kind=kind.value,
        person=person,
        unit=unit,
        resolved_on=None if basis.resolved_on is None else basis.resolved_on.isoformat(),
        put_to=put_to,
    )


async def _end(work: Work, one: Assignment, reason: str, who: Holder, now: datetime) -> None:
    await work.assignments.end(one.id, now, reason)
    await work.journal.note(
        "assignment-ended",
        f"candidate:{one.candidate}",
        at=now,
        actor=who.person.id,
        kind=one.kind.value,
        person=one.person,
        reason=reason,
    )
