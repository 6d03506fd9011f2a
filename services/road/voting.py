"""Votes on somebody, worked out by the rule of the day: needed, reached, how often not."""

from dataclasses import dataclass
from datetime import date

from domain.road.facts import Facts
from domain.road.resolutions import Body, ResolutionKind, Vote
from domain.road.stages import Passage, body_of, share_rule
from domain.road.tally import Outcome, above_decides, failed, outcome
from domain.rules.rulebook import Rule, Rules
from services.settings import Settings

STRIKE = "strike_share"


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

STRIKING = Question(ResolutionKind.STRIKE, Body.BRANCH, STRIKE)


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
    return above_decides(asked.kind, failures(settings, facts, asked, today), rules)


def proposed_to_strike(settings: Settings, facts: Facts, today: date) -> bool:
    """Whether the branch resolved to propose striking off, or failed so often as to go above."""
    if goes_above(settings, facts, STRIKING, today):
        return True
    last = facts.resolution(ResolutionKind.STRIKE)
    if last is None or last.vote is None:
        return False
    return worked_out(settings, STRIKING, last.vote, last.on, today).reached
