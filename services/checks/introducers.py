"""Who introduces somebody into the Party: named, and replaced for a reason."""

from dataclasses import dataclass
from datetime import datetime

from domain.candidates import AssignmentKind, Candidate
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, UnitId
from domain.messages import CandidateCode, choice
from domain.road.introducers import EndReason, Introducer, IntroducerKind
from domain.roles import Holder, Tree
from domain.units import Association, Membership, Person, UnitKind
from services.checks.recording import to_record
from services.deadlines.clocks import replan
from services.ports import Work
from services.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Who is to introduce. `replaces`: the one in whose place, with the reason.

    `known_since`: "5/2025", a year or a day; None where nobody knows, and for an organisation.
    """

    kind: IntroducerKind
    person: PersonId | None = None
    known_since: str | None = None
    replaces: int | None = None
    reason: EndReason | None = None

    @property
    def substitute(self) -> bool:
        """Named in the place of one who really introduced; they need no time together."""
        return self.replaces is not None and self.reason is not EndReason.MISTAKEN


async def members_to_offer(work: Work, candidate: Candidate) -> tuple[Person, ...]:
    """The branch's official members who do not introduce yet: whoever helps first, then whoever
    nominated, then the others by name.
    """
    taken = {one.person for one in await work.introducers.of(candidate.id)}
    helping = await work.assignments.of(candidate.id)
    first = [one.person for one in helping if one.kind is AssignmentKind.PRIMARY]
    first += [one.person for one in helping if one.kind is AssignmentKind.HELPER]
    first += [one.by for one in await work.nominations.of(candidate.id)]
    known = [
        person
        for person in await work.people.members(candidate.branch)
        if person.membership is Membership.OFFICIAL and person.id not in taken
    ]
    place = {person: number for number, person in reversed(list(enumerate(first)))}
    return tuple(sorted(known, key=lambda person: place.get(person.id, len(first))))


async def organisations_to_offer(work: Work, candidate: Candidate) -> tuple[IntroducerKind, ...]:
    """The kinds of organisation that do not introduce this person yet."""
    taken = {one.kind for one in await work.introducers.of(candidate.id)}
    kinds = (IntroducerKind.YOUTH_UNION, IntroducerKind.TRADE_UNION)
    return tuple(kind for kind in kinds if kind not in taken)


async def name_introducer(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    new: Named,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Introducer:
    """Name an introducer, in the place of another where one is replaced.

    Raises NotAllowed for anybody but an official member of the branch, Refusal where the one to
    be replaced introduces no more.
    """
    found = await to_record(work, candidate, who, tree)
    await _check(work, found, new)
    today = settings.calendar.day_of(now)
    if new.replaces is not None:
        await _end(work, found, new, now, who, settings)
    unit = await _youth_union(work, found, tree) if _is_union(new) else None
    number = await work.introducers.add(
        found.id,
        new.kind,
        today,
        now,
        person=new.person,
        unit=unit,
        known_since=new.known_since,
        substitute=new.substitute,
        by=who.person.id,
    )
    await _note_named(work, found, new, number, who, now)
    await replan(work, settings, found.id, now)
    return next(one for one in await work.introducers.of(found.id) if one.id == number)


async def _note_named(
    work: Work, candidate: Candidate, new: Named, number: int, who: Holder, now: datetime
) -> None:
    await work.journal.note(
        "introducer-named",
        f"candidate:{candidate.id}",
        at=now,
        actor=who.person.id,
        kind=new.kind.value,
        person=new.person,
        introducer=number,
    )


def _is_union(new: Named) -> bool:
    return new.kind is IntroducerKind.YOUTH_UNION


async def _check(work: Work, candidate: Candidate, new: Named) -> None:
    if new.kind is not IntroducerKind.MEMBER:
        if new.kind not in await organisations_to_offer(work, candidate):
            raise Refusal("introducers-already", code=CandidateCode(candidate.id))
    elif new.person not in {one.id for one in await members_to_offer(work, candidate)}:
        raise NotAllowed


async def _end(
    work: Work, candidate: Candidate, new: Named, now: datetime, who: Holder, settings: Settings
) -> None:
    current = {one.id for one in await work.introducers.of(candidate.id)}
    if new.replaces not in current or new.replaces is None or new.reason is None:
        ways = (choice("introducers", f"introducers:{candidate.id}"),)
        raise Refusal("introducers-changed", choices=ways, code=CandidateCode(candidate.id))
    await work.introducers.end(new.replaces, settings.calendar.day_of(now), new.reason)
    await work.journal.note(
        "introducer-ended",
        f"candidate:{candidate.id}",
        at=now,
        actor=who.person.id,
        introducer=new.replaces,
        reason=new.reason.value,
    )


async def _youth_union(work: Work, candidate: Candidate, tree: Tree) -> UnitId | None:
    """The youth union of the committee under which the branch stands, if it is on record."""
    for unit in await work.units.of_kind(UnitKind.ORGANISATION):
        above = unit.parent if unit.association is Association.YOUTH else None
        if above is not None and tree.lies_under(candidate.branch, above):
            return unit.id
    return None
