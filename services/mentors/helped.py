"""A candidate and who helps now: what is to settle, and whom the branch may ask."""

from dataclasses import dataclass
from datetime import date

from domain import assigning as rules
from domain.assigning import ON_THE_WAY, Want, loads, may_help, urgency
from domain.candidates import Assignment, AssignmentKind, Candidate, Stage
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId
from domain.messages import CandidateCode, choice
from domain.road.events import Milestone
from domain.road.facts import latest
from domain.roles import Action, Holder, Tree, reach
from domain.units import Person, Unit, UnitKind
from services.cards.entries import entry_for, refuse_locked
from services.identity import require
from services.monthly.months import primary
from services.ports import Work


@dataclass(frozen=True, slots=True)
class Standing:
    """A candidate and who helps now, the one answerable first."""

    candidate: Candidate
    helped_by: tuple[Assignment, ...]


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
    ceremony = await ceremony_of(work, standing.candidate)
    return rules.wanting(standing.helped_by, people, standing.candidate.branch, today, ceremony)


async def ceremony_of(work: Work, candidate: Candidate) -> date | None:
    """When somebody on probation became a member; None before and after."""
    if candidate.stage not in {Stage.PROBATION, Stage.RECOGNITION}:
        return None
    found = latest(await work.road.events(candidate.id)).get(Milestone.CEREMONY)
    return found.on if found is not None else None


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
    again = await from_before_the_ceremony(work, standing)
    busy = {
        one.person
        for one in standing.helped_by
        if (kind is AssignmentKind.HELPER or one.kind is AssignmentKind.PRIMARY)
        and not (kind is AssignmentKind.PRIMARY and again)
    }
    asked = [
        (person, load.get(person.id, 0))
        for person in await work.people.members(branch)
        if may_help(person, branch) and person.id not in busy
    ]
    return tuple(sorted(asked, key=lambda one: one[1]))


async def from_before_the_ceremony(work: Work, standing: Standing) -> bool:
    """Whether the one answerable on probation was assigned before it: the branch assigns again,
    the same member or another (domain notes §1.2, stage 12).
    """
    first = primary(standing.helped_by)
    ceremony = await ceremony_of(work, standing.candidate)
    return first is not None and not rules.assigned_since(first, ceremony)


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
