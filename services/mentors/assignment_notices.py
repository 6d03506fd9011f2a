"""What those concerned hear of an assignment."""

from datetime import date, datetime

from domain.assigning import Basis
from domain.candidates import Assignment, AssignmentKind, Candidate, Stage
from domain.ids import PersonId, UnitId
from domain.messages import CandidateCode, CandidateRef, Message, UnitRef, choice, say
from domain.units import Role
from services.ports import Work

_MEMBERS = frozenset({Stage.PROBATION, Stage.RECOGNITION})


def basis_message(basis: Basis, meeting: datetime | None) -> Message:
    """What an assignment rests on, as part of a message."""
    if basis.resolved_on is not None:
        return say("assign-resolved-on", day=basis.resolved_on)
    if meeting is not None:
        return say("assign-put-to-meeting", meeting=meeting)
    return say("assign-put-to-next")


async def tell_person(
    work: Work,
    candidate: Candidate,
    kind: AssignmentKind,
    person: PersonId,
    basis: Basis,
    now: datetime,
    meeting: datetime | None,
) -> bool:
    """Tell a member whom they now help and what will be asked; False if out of reach."""
    key = "assigned-primary" if kind is AssignmentKind.PRIMARY else "assigned-helper"
    if kind is AssignmentKind.PRIMARY and candidate.stage in _MEMBERS:
        key = "assigned-probation"
    return await work.outbox.to_person(
        person,
        say(
            key,
            branch=UnitRef(candidate.branch),
            candidate=CandidateRef(candidate.id),
            basis=basis_message(basis, meeting),
        ),
        (choice("see-card", f"card:{candidate.id}"), choice("my-tasks", "mine")),
        at=now,
        candidate=candidate.id,
    )


async def tell_ended(
    work: Work, candidate: Candidate, former: Assignment, now: datetime, *, moved: bool = False
) -> None:
    """Thank who was relieved: somebody else helps, or the person `moved` to another branch."""
    if former.person is None:
        return
    code, branch = CandidateCode(candidate.id), UnitRef(candidate.branch)
    message = (
        say("assignment-moved", code=code)
        if moved
        else say("assignment-ended", code=code, branch=branch)
    )
    ways = (choice("my-tasks", "mine"),)
    await work.outbox.to_person(former.person, message, ways, at=now, candidate=candidate.id)


async def tell_organisation(
    work: Work,
    candidate: Candidate,
    unit: UnitId,
    basis: Basis,
    now: datetime,
    today: date,
    meeting: datetime | None,
) -> bool:
    """Tell an organisation's leaders by code alone; False if none is reached."""
    message = say(
        "assigned-organisation",
        branch=UnitRef(candidate.branch),
        unit=UnitRef(unit),
        code=CandidateCode(candidate.id),
        basis=basis_message(basis, meeting),
    )
    leaders = {
        person
        for role in (Role.CHAPTER_LEADER, Role.COMMUNE_LEADER)
        for person in await work.people.holders(unit, role, today)
    }
    reached = [
        await work.outbox.to_person(leader, message, at=now, candidate=candidate.id)
        for leader in sorted(leaders)
    ]
    return any(reached)
