"""Where somebody stands on the road, and what may be recorded of them today."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate, NominationState, Stage
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId
from domain.messages import CandidateCode, choice
from domain.road.events import Milestone
from domain.road.exits import Back, Exit, back_reasons, earlier, exits
from domain.road.facts import Facts
from domain.road.resolutions import Body, Resolution
from domain.road.stages import Passage, next_step
from domain.roles import Action, Holder, Tree, reach
from services.cards.entries import entry_for, refuse_locked
from services.identity import require
from services.ports import Work
from services.road import moving
from services.road.facts import facts_of
from services.road.missing import missing_before
from services.road.voting import (
    Question,
    failures,
    goes_above,
    idle_vote,
    most_failed,
    proposed_to_strike,
    question_of,
)
from services.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where somebody stands and what may be recorded of them today.

    `step` is the next one, None at the end; `failures` of its vote, on probation those of the
    vote that failed most often; `above` if they are so many that the level above decides;
    `by_branch`: whether it is the branch that votes; `vote`: the one that can be taken back;
    `appraises`: whether a grassroots committee's resolution on recognition is still to come;
    `strikes`: whether striking off can be voted on, `struck` whether the committee's decision on
    it can be recorded.
    """

    facts: Facts
    step: Passage | None
    missing: tuple[str, ...]
    failures: int
    above: bool
    by_branch: bool
    vote: Resolution | None
    exits: tuple[Exit, ...]
    earlier: tuple[Stage, ...]
    appraises: bool
    strikes: bool
    struck: bool

    @property
    def candidate(self) -> Candidate:
        """Who it is."""
        return self.facts.candidate

    def back_reasons(self, after: Stage) -> tuple[Back, ...]:
        """Why they can be put back to this stage today."""
        return back_reasons(self.facts.stage, after)


async def on_the_road(work: Work, who: Holder, tree: Tree) -> tuple[Candidate, ...]:
    """Everybody whose road this person may record, by branch and code."""
    return await work.candidates.in_branches(sorted(reach(Action.STAGE, who, tree)))


async def standing_of(
    work: Work, settings: Settings, candidate: CandidateId, who: Holder, tree: Tree, now: datetime
) -> Standing:
    """One person whose road this person may record. Raises NotAllowed, Refusal for a locked card.

    A step for which everything is on record is taken first.
    """
    try:
        found = await entry_for(work, candidate)
    except LookupError:
        raise NotAllowed from None
    require(Action.STAGE, who, tree, found.branch)
    refuse_locked(found)
    await moving.settle(work, settings, found.id, now, by=who.person.id)
    facts = await facts_of(work, found.id)
    today = settings.calendar.day_of(now)
    grassroots = await moving.has_grassroots(work, found)
    step = next_step(facts.stage, grassroots=grassroots)
    asked = _asked(settings, facts, step, today)
    probation = facts.stage in {Stage.PROBATION, Stage.RECOGNITION}
    struck = probation and proposed_to_strike(settings, facts, today)
    return Standing(
        facts=facts,
        step=step,
        missing=await missing_before(
            work, settings, facts, step.after, today, grassroots=grassroots
        )
        if step
        else (),
        failures=failures(settings, facts, asked, today) if asked else 0,
        above=asked is not None and goes_above(settings, facts, asked, today),
        by_branch=asked is None or asked.body is Body.BRANCH,
        vote=idle_vote(facts),
        exits=tuple(one for one in exits(facts.stage) if one is not Exit.STRUCK or struck),
        earlier=earlier(facts.stage, grassroots=grassroots, left_from=facts.left_from),
        appraises=grassroots and _appraises(facts),
        strikes=probation,
        struck=struck,
    )


def _asked(settings: Settings, facts: Facts, step: Passage | None, today: date) -> Question | None:
    """The vote whose failures are told: that of the next step, on probation the one of two."""
    if facts.stage is Stage.PROBATION:
        return most_failed(settings, facts, today)
    return question_of(step, settings.road.decider) if step is not None else None


def _appraises(facts: Facts) -> bool:
    noted = facts.on(Milestone.RECOGNITION_APPRAISED)
    return facts.stage is Stage.RECOGNITION and noted is None


async def refuse_while_it_waits(work: Work, standing: Standing) -> None:
    """Raise a Refusal while a nomination waits: it is received or returned first."""
    if standing.facts.stage is not Stage.INTRODUCED:
        return
    made = await work.nominations.of(standing.candidate.id)
    waiting = next((one for one in made if one.state is NominationState.WAITING), None)
    if waiting is not None:
        ways = (
            choice("receive", f"receive:{waiting.id}"),
            choice("return", f"return:{waiting.id}"),
            choice("my-tasks", "mine"),
        )
        raise Refusal("stage-receive-first", choices=ways, code=CandidateCode(waiting.candidate))
    if any(one.state is NominationState.PROPOSED for one in made):
        on = (choice("my-tasks", "mine"), choice("help", "help"))
        raise Refusal("stage-union-first", choices=on, code=CandidateCode(standing.candidate.id))
