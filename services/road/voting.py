"""Votes on somebody, worked out by the rule of the day: needed, reached, how often not."""

from dataclasses import dataclass
from datetime import date

from domain.road.facts import Facts
from domain.road.resolutions import Body, Resolution, ResolutionKind, Vote
from domain.road.stages import ROAD, Passage, body_of, share_rule
from domain.road.tally import Outcome, above_decides, failed, outcome
from domain.rules.rulebook import Rule, Rules
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Question:
    """What is voted on: the kind of resolution, the body, the rule of the share it needs."""

    kind: ResolutionKind
    body: Body
    share: str


def question_of(passage: Passage, decider: Body) -> Question | None:
    """What is voted on in this step; None where nothing is."""
    if passage.resolution is None:
        return None
    body = body_of(passage, decider)
    return Question(passage.resolution, body, share_rule(passage, decider))


CONCLUDING = Question(ResolutionKind.LIST, Body.BRANCH, "branch_list_share")
"""What a month's conclusion is voted by, whatever it is: the branch's ordinary share."""

STRIKING = Question(ResolutionKind.STRIKE, Body.BRANCH, "strike_share")
RECOGNISING = Question(ResolutionKind.RECOGNITION, Body.BRANCH, "branch_recognition_share")
_ON_A_MEMBER = (RECOGNISING, STRIKING)

APPRAISING = Question(ResolutionKind.RECOGNITION, Body.GRASSROOTS, "grassroots_share")
"""What a grassroots committee resolves on recognition; no step of its own (form 15-KNĐ)."""


def question_on(resolution: Resolution) -> Question | None:
    """What this resolution answered; None for one that no step of the road asks for."""
    asked = [question_of(step, resolution.body) for step in ROAD]
    every = (*_ON_A_MEMBER, APPRAISING, *(one for one in asked if one is not None))
    found = (one for one in every if (one.kind, one.body) == (resolution.kind, resolution.body))
    return next(found, None)


def idle_vote(facts: Facts) -> Resolution | None:
    """The newest resolution if its vote took no step and nothing was recorded since.

    It alone can be taken back as entered wrongly; whatever took a step is put back with the step.
    """
    last = facts.resolutions[-1] if facts.resolutions else None
    if last is None or last.vote is None or last.review is not None:
        return None
    since = any(one.resolution == last.id or one.at > last.at for one in facts.moves)
    return None if since else last


def rules_on(settings: Settings, day: date, today: date) -> Rules:
    """The rules of this day; of one before the first value on record, today's."""
    found = settings.rulebook.at(day)
    return found if any(True for _ in found) else settings.rulebook.at(today)


def share_for(settings: Settings, asked: Question, day: date, today: date) -> Rule:
    """The rule of the share this vote needs on this day."""
    rules = rules_on(settings, day, today)
    code = asked.share
    return rules[code] if rules.uses(code) else settings.rulebook.at(today)[code]


def worked_out(settings: Settings, asked: Question, vote: Vote, day: date, today: date) -> Outcome:
    """A vote on the share it needs."""
    return outcome(vote, share_for(settings, asked, day, today))


def quorum(settings: Settings, asked: Question, day: date, today: date) -> int:
    """How many official members a branch needs to meet validly; one for any other body."""
    rules = rules_on(settings, day, today)
    branch = asked.body is Body.BRANCH and rules.uses("branch_quorum")
    return rules.number("branch_quorum") if branch else 1


def failures(settings: Settings, facts: Facts, asked: Question, today: date) -> int:
    """How often this vote failed since it last succeeded."""

    def rule_on(day: date) -> Rule:
        return share_for(settings, asked, day, today)

    return len(failed(facts.resolutions, asked.kind, asked.body, rule_on))


def goes_above(settings: Settings, facts: Facts, asked: Question, today: date) -> bool:
    """Whether it failed so often that the level above decides."""
    rules = settings.rulebook.at(today)
    found = failures(settings, facts, asked, today)
    return above_decides(asked.kind, asked.body, found, rules)


def most_failed(settings: Settings, facts: Facts, today: date) -> Question:
    """Which vote on somebody on probation failed most often: on recognition or on striking off."""
    return max(_ON_A_MEMBER, key=lambda one: failures(settings, facts, one, today))


def proposed_to_strike(settings: Settings, facts: Facts, today: date) -> bool:
    """Whether striking off can be decided: the branch proposed it, or the level above decides.

    After failed votes on either question those above decide on both (point 4.2.3).
    """
    if any(goes_above(settings, facts, one, today) for one in _ON_A_MEMBER):
        return True
    last = facts.resolution(ResolutionKind.STRIKE)
    if last is None or last.vote is None:
        return False
    return worked_out(settings, STRIKING, last.vote, last.on, today).reached
