"""The committee's decisions on what branches propose for its list; branch and others hear them.

Source: voice.md M7c; domain notes §1.2 row 3, §4. Where the committee keeps the list, a person
goes on it or off it by this decision; elsewhere the branch's resolution counted at once, and the
decision is the committee's note on it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate, Stage
from domain.ids import UnitId
from domain.lists import ListKind, ListOutcome, ListProposal
from domain.messages import CandidateCode, CandidateRef, Message, Term, UnitRef, say
from domain.road.exits import Exit, exits
from domain.road.stages import path
from domain.roles import Action, Holder, Tree, reach
from domain.terms import term
from domain.units import UnitKind
from services.classes.telling import branch_leaders, following, mentors, tell
from services.identity import require
from services.ports import Work
from services.reviews.nomination_results import tell_nominators
from services.road.moving import move
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal that waits for the committee, with whom it is about and who resolved it.

    `branch` is not the candidate's if they moved to another one since.
    """

    proposal: ListProposal
    candidate: Candidate
    branch: UnitId

    @property
    def moot(self) -> bool:
        """Whether nothing is left to decide: whoever should go on the list left the road."""
        return self.proposal.kind is ListKind.LIST and self.candidate.stage is Stage.LEFT

    @property
    def concerned(self) -> frozenset[UnitId]:
        """The branches that hear what came of it."""
        return frozenset({self.branch, self.candidate.branch})


async def waiting(
    work: Work, who: Holder, tree: Tree, *, by: date | None = None
) -> tuple[Proposed, ...]:
    """What this officer has to put to the committee, by branch and then the oldest first.

    `by`: only what a branch had resolved by that day. Whoever left the road goes on no list.
    """
    units = reach(Action.COMMITTEE, who, tree)
    found = await work.lists.pending(sorted(units))
    people = await work.candidates.many([one.candidate for one in found])
    known = {one.id: one for one in people if one.shown}
    order = {one.id: place for place, one in enumerate(await work.units.of_kind(UnitKind.BRANCH))}
    mine = [
        await _proposed(work, one, known[one.candidate])
        for one in found
        if one.candidate in known and (by is None or one.proposed_on <= by)
    ]
    open_still = [one for one in mine if not one.moot]
    return tuple(sorted(open_still, key=lambda one: order.get(one.branch, 0)))


async def _proposed(work: Work, one: ListProposal, candidate: Candidate) -> Proposed:
    resolved = (await work.reviews.get(one.review)).branch if one.review else candidate.branch
    return Proposed(one, candidate, resolved)


async def decide(
    work: Work,
    settings: Settings,
    outcomes: Mapping[int, ListOutcome],
    on: date,
    number: str | None,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> int:
    """Record these decisions of one day under one number; how many were news.

    What a branch resolved after that day is not decided. Raises NotAllowed without the right to
    put proposals to that committee.
    """
    decided: list[tuple[Proposed, ListOutcome]] = []
    for one in await waiting(work, who, tree, by=on):
        outcome = outcomes.get(one.proposal.id)
        if outcome is None:
            continue
        require(Action.COMMITTEE, who, tree, one.proposal.committee)
        by = who.person.id
        if not await work.lists.decide(one.proposal.id, outcome, on, number, by=by):
            continue
        await work.journal.note(
            f"list-{outcome.value}",
            f"candidate:{one.candidate.id}",
            at=now,
            actor=by,
            proposal=one.proposal.id,
        )
        decided.append((one, outcome))
    await _tell_branches(work, settings, decided, on, who, now)
    if settings.road.committee_keeps_list:
        for one, outcome in decided:
            await _follow(work, settings, one, outcome, on, number, who, now)
    return len(decided)


async def _follow(
    work: Work,
    settings: Settings,
    one: Proposed,
    outcome: ListOutcome,
    on: date,
    number: str | None,
    who: Holder,
    now: datetime,
) -> None:
    """On the list or off it, and those concerned hear it.

    Whoever went on along the road meanwhile stays where they are, and nobody is told otherwise.
    """
    reason = Exit.TAKEN_OFF.value if one.proposal.kind is ListKind.REMOVE else None
    steps = _steps(one) if outcome is ListOutcome.AGREED else ()
    if steps or outcome.asks_again:
        await _tell_others(work, settings, one, outcome, on, who, now)
    for after in steps:
        await move(
            work,
            settings,
            one.candidate.id,
            after,
            on,
            now,
            by=who.person.id,
            document=number,
            reason=reason,
            quiet=True,
        )


def _steps(one: Proposed) -> tuple[Stage, ...]:
    """The steps that an agreement is from where somebody stands; none where it is no step."""
    stage = one.candidate.stage
    if one.proposal.kind is ListKind.REMOVE:
        return (Stage.LEFT,) if Exit.TAKEN_OFF in exits(stage) else ()
    return tuple(step.after for step in path(stage, Stage.LISTED, grassroots=False))


async def _tell_branches(
    work: Work,
    settings: Settings,
    decided: list[tuple[Proposed, ListOutcome]],
    on: date,
    who: Holder,
    now: datetime,
) -> None:
    """Whoever leads a branch hears of its people, in one message."""
    today = settings.calendar.day_of(now)
    branches = {branch for one, _ in decided for branch in one.concerned}
    for leader, led in (await branch_leaders(work, branches, today)).items():
        mine = [(one, outcome) for one, outcome in decided if led & one.concerned]
        again = any(outcome.asks_again for _, outcome in mine)
        message = say(
            "lists-told-branch",
            day=on,
            lines=tuple(_told(one, outcome) for one, outcome in mine),
            again=say("lists-look-again") if again else (),
        )
        await tell(work, [leader], message, now, not_to=who.person.id)


def _told(one: Proposed, outcome: ListOutcome) -> Message:
    return say(
        "lists-told-line",
        candidate=CandidateRef(one.candidate.id),
        proposal=proposed(one.proposal.kind),
        outcome=term("list-outcome", outcome),
    )


async def _tell_others(
    work: Work,
    settings: Settings,
    one: Proposed,
    outcome: ListOutcome,
    on: date,
    who: Holder,
    now: datetime,
) -> None:
    """The last message of M7c: mentors, organisations and nominators hear stage and date only."""
    today = settings.calendar.day_of(now)
    person = one.candidate
    led = await branch_leaders(work, one.concerned, today)
    known = [who.person.id, *led]
    key = "again" if outcome.asks_again else one.proposal.kind.value
    helping = [each for each in await mentors(work, person.id) if each not in known]
    message = say(f"lists-mentor-{key}", candidate=CandidateRef(person.id), day=on)
    await tell(work, helping, message, now, candidate=person.id)
    known += helping
    outside = [each for each in await following(work, person.id, today) if each not in known]
    code, branch = CandidateCode(person.id), UnitRef(one.branch)
    message = say(f"lists-result-{key}", code=code, branch=branch, day=on)
    await tell(work, outside, message, now, candidate=person.id)
    told = [*known, *outside]
    await tell_nominators(
        work, person.id, f"lists-result-{key}", now, told=told, by_branch=one.branch, day=on
    )


def proposed(kind: ListKind) -> Term:
    """What was proposed, as a term of the catalogue."""
    return term("list-proposal", kind)
