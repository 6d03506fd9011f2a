"""Once a month the officer sees what the branches proposed: for the list, and for the class.

What was looked at is journalled with the moment up to which it was; what the branches concluded
after that moment is in the next list. Until it is looked at, it stays among the officer's tasks.
"""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate
from domain.ids import PersonId, ReviewId, UnitId
from domain.lists import kind_of
from domain.messages import CandidateRef, Choice, Message, Term, UnitRef, choice, say
from domain.reviews import Conclusion, Decision
from domain.roles import Action, Holder, Tree, reach
from domain.units import Role, Unit, UnitKind
from services.identity import require, with_role_in
from services.lists import deciding
from services.monthly.spoken import Spoken
from services.parts import Line, Section, in_parts, which
from services.ports import AgendaRow, Work
from services.settings import Settings

PROPOSALS = (Decision.LIST, Decision.REMOVE, Decision.CLASS)
LOOKED = "committee-looked"
MOST_IN_A_PART = 10
LINE_SIZE = 190  # characters of a line with resolution and tally, without the candidate
_HEADING = 10


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one branch proposes for one candidate."""

    branch: Unit
    candidate: Candidate
    conclusion: Conclusion


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """The officers of the committee today."""
    if row.unit is None:
        return ()
    return await with_role_in(work, Role.OFFICER, row.unit, today)


async def speak(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for every officer
    now: datetime,
) -> Spoken | None:
    """The first part of the list; nothing while the branches proposed nothing new."""
    if row.unit is None:
        return None
    found = await pending(work, row.unit, now)
    if not found:
        return None
    message, choices = page(settings, row.unit, found, now, 0)
    return Spoken(message=message, brief=say("committee-brief", n=len(found)), choices=choices)


async def pending(work: Work, committee: UnitId, until: datetime) -> tuple[Proposal, ...]:
    """What the branches proposed up to `until` and the committee has not looked at.

    By branch and code; only of months that are concluded.
    """
    tree = await work.units.tree()
    below = tree.below(committee)
    every = await work.units.of_kind(UnitKind.BRANCH)
    branches = {one.id: one for one in every if one.id in below}
    after = await looked_until(work, committee)
    found: dict[UnitId, list[Proposal]] = {one: [] for one in branches}
    for number in await work.oversight.closed(tuple(branches), after=after, until=until):
        review = await work.reviews.get(number)
        found[review.branch] += await _proposals(work, branches[review.branch], number)
    return tuple(one for proposals in found.values() for one in proposals)


async def _proposals(work: Work, branch: Unit, review: ReviewId) -> list[Proposal]:
    concluded = await work.reviews.conclusions(review)
    proposed = [one for one in concluded if one.decision in PROPOSALS]
    people = await work.candidates.many([one.candidate for one in proposed])
    known = {one.id: one for one in people}
    listed = await work.lists.of_review(review)
    waiting = {one.candidate for one in listed if one.decision is None}
    decided = {one.candidate for one in listed if one.decision is not None} - waiting
    return [
        Proposal(branch, known[one.candidate], one)
        for one in proposed
        if one.candidate in known and one.candidate not in decided
    ]


async def undecided(work: Work, who: Holder, tree: Tree) -> int:
    """How many proposals for the list the committee looked at and no decision is in on."""
    proposals = [one.proposal for one in await deciding.waiting(work, who, tree)]
    looked = {one.committee: await looked_until(work, one.committee) for one in proposals}
    counted = [(one.at, looked[one.committee]) for one in proposals]
    return sum(until is not None and at <= until for at, until in counted)


async def looked_until(work: Work, committee: UnitId) -> datetime | None:
    """Up to which moment the committee has looked; None before the first time."""
    noted = await work.journal.of(f"unit:{committee}")
    moments = [
        datetime.fromisoformat(detail["until"]) for _, action, detail in noted if action == LOOKED
    ]
    return max(moments, default=None)


async def opened(
    work: Work,
    settings: Settings,
    committee: UnitId,
    until: datetime,
    part: int,
    who: Holder,
    tree: Tree,
) -> tuple[Message, tuple[Choice, ...]]:
    """A part of the list as it stood at `until`. Raises NotAllowed."""
    require(Action.COMMITTEE, who, tree, committee)
    found = await pending(work, committee, until)
    if not found:
        return say("committee-none"), (choice("my-tasks", "mine"),)
    return page(settings, committee, found, until, part)


def page(
    settings: Settings,
    committee: UnitId,
    found: tuple[Proposal, ...],
    until: datetime,
    part: int,
) -> tuple[Message, tuple[Choice, ...]]:
    """One part of the list, and the ways on: further, or to note that it was looked at."""
    parts = in_parts(_sections(found), most=MOST_IN_A_PART)
    part = part if part < len(parts) else 0
    moment = int(until.timestamp())
    counts = {
        one.value: sum(each.conclusion.decision is one for each in found) for one in PROPOSALS
    }
    last = part == len(parts) - 1
    message = say(
        "committee",
        day=settings.calendar.day_of(until),
        part=which(part, len(parts)),
        lines=parts[part],
        foot=(say("committee-foot"),) if last else (),
        **counts,
    )
    onward = (
        choice("looked-at", f"proposals-looked:{committee}:{moment}")
        if last
        else choice("see-on", f"proposals:{committee}:{moment}:{part + 1}")
    )
    lists = any(kind_of(one.conclusion.decision) is not None for one in found)
    record = (choice("committee-record", "committee"),) if last and lists else ()
    return message, (*record, onward, choice("my-tasks", "mine"))


def _sections(found: tuple[Proposal, ...]) -> list[Section]:
    units = dict.fromkeys(one.branch for one in found)
    return [
        Section(
            Line(say("committee-branch", branch=UnitRef(unit.id)), len(unit.name) + _HEADING),
            tuple(_line(one) for one in found if one.branch == unit),
        )
        for unit in units
    ]


def _line(proposal: Proposal) -> Line:
    conclusion = proposal.conclusion
    day, tally = conclusion.resolved_on, conclusion.tally
    message = say(
        "committee-line",
        candidate=CandidateRef(proposal.candidate.id),
        decision=Term(f"conclusion-{conclusion.decision.value}"),
        resolved=say("committee-resolved", day=day) if day else say("committee-unresolved"),
        tally=say(
            "committee-tally",
            roll=tally.roll,
            present=tally.present,
            votes=tally.in_favour,
            against=tally.against,
        )
        if tally
        else (),
    )
    return Line(message, LINE_SIZE + len(proposal.candidate.full_name))


async def look(
    work: Work, committee: UnitId, until: datetime, who: Holder, tree: Tree, now: datetime
) -> int:
    """Note that the committee looked at all that was proposed up to `until`; how many it were.

    0 if that was noted before. Raises NotAllowed.
    """
    require(Action.COMMITTEE, who, tree, committee)
    until = min(until, now)
    count = len(await pending(work, committee, until))
    if not count or not await work.once.first(f"{LOOKED}:{committee}:{until.isoformat()}", now):
        return 0
    await work.journal.note(
        LOOKED,
        f"unit:{committee}",
        at=now,
        actor=who.person.id,
        until=until.isoformat(),
        count=count,
    )
    return count


async def waiting(
    work: Work, who: Holder, tree: Tree, now: datetime
) -> tuple[tuple[UnitId, int], ...]:
    """The committees for which this officer has a list to put, each with how many it holds."""
    mine = {post.unit for post in who.posts} & reach(Action.COMMITTEE, who, tree)
    found = [(one, len(await pending(work, one, now))) for one in sorted(mine)]
    return tuple((one, count) for one, count in found if count)
