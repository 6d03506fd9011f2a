"""Who helps a candidate: the one answerable, helpers, an organisation that follows."""

from dataclasses import dataclass
from datetime import date, datetime

from domain import assigning as rules
from domain.assigning import Basis, ChangeReason
from domain.candidates import Assignment, AssignmentKind, Candidate
from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, UnitId
from domain.messages import CandidateCode
from domain.roles import Action, Holder, Tree
from services.identity import require
from services.mentors.assignment_notices import tell_ended, tell_organisation, tell_person
from services.mentors.helped import (
    Standing,
    from_before_the_ceremony,
    members_to_ask,
    organisations_to_ask,
)
from services.monthly.months import primary
from services.ports import Work
from services.road.moving import settle
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Assigned:
    """What came of it: whether who was assigned could be told, and who was relieved."""

    told: bool
    former: PersonId | None = None


async def assign_person(
    work: Work,
    settings: Settings,
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
        await _relieve(work, standing, former, reason, who, now)
    for one in standing.helped_by:
        if one.person == person and one is not former:
            await _end(work, one, "became_primary", who, now)
    await _add(work, candidate, kind, person, None, basis, who, now)
    await settle(work, settings, candidate.id, now, by=who.person.id)
    if former is not None and former.person not in {None, who.person.id, person}:
        await tell_ended(work, candidate, former, now)
    told = person == who.person.id or await tell_person(
        work, candidate, kind, person, basis, now, meeting
    )
    return Assigned(told, former.person if former else None)


async def _relieve(
    work: Work,
    standing: Standing,
    former: Assignment,
    reason: ChangeReason | None,
    who: Holder,
    now: datetime,
) -> None:
    """End what the one answerable had; if it is from before the ceremony no reason is needed."""
    again = await from_before_the_ceremony(work, standing)
    if reason is None and not again:
        raise Refusal("assign-changed-meanwhile", code=CandidateCode(standing.candidate.id))
    await _end(work, former, reason.value if reason else rules.PROBATION_BEGAN, who, now)


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
    work: Work,
    settings: Settings,
    standing: Standing,
    on: date,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Note the day on which the branch resolved what had been put to a meeting."""
    require(Action.ASSIGN, who, tree, standing.candidate.branch)
    for one in standing.helped_by:
        if one.resolved_on is None:
            await work.assignments.resolve(one.id, on)
    await settle(work, settings, standing.candidate.id, now, by=who.person.id)
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
