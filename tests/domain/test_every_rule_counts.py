"""Every rule of the rulebook has an effect: with another value, something else comes out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.holiday_calendar import working_days
from bot.rulebook import the_rulebook
from domain.candidates import Schooling, Stage
from domain.dates import parse_partial_date
from domain.road.deadlines import deadlines, official_as_of, party_age_from
from domain.road.eligibility import of_age, of_schooling
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.road.introducers import IntroducerKind, doubts
from domain.road.papers import Paper, PaperState
from domain.road.resolutions import Body, ResolutionKind, Vote
from domain.road.stages import ROAD
from domain.road.tally import above_decides
from domain.road.verification import VerificationPlace
from domain.rules.own import OwnRule, with_own
from domain.rules.rulebook import Rulebook, Share
from domain.units import Hour, Membership, Person
from services.road.voting import CONCLUDING, STRIKING, Question, question_of, quorum, worked_out
from tests.domain.road_facts import event, facts, introducer
from tests.world import SETTINGS

BOOK = the_rulebook()
DAYS = working_days(range(2024, 2033))
TODAY = date(2026, 11, 2)
SCOPE = (Path(__file__).resolve().parents[2] / "docs" / "scope.md").read_text(encoding="utf-8")
VOTE = Vote(roll=10, present=10, in_favour=6, against=4)  # more than half, not two thirds

M = Milestone
CEREMONY = {M.DECISION_SIGNED: date(2026, 1, 20), M.CEREMONY: date(2026, 2, 3)}
PROPOSED = {M.ADMISSION_PROPOSED: date(2026, 10, 30)}
RECOGNITION = {**CEREMONY, M.RECOGNITION_PROPOSED: date(2026, 10, 30)}
MOVED = {**CEREMONY, M.TRANSFER_DECIDED: date(2026, 10, 30)}
ABROAD = event(1, M.VERIFICATION_SENT, date(2026, 10, 30), VerificationPlace.ABROAD)
PLAIN_PAPER = Paper(code="2-KNĐ", state=PaperState.HELD, dated=date(2026, 1, 30))

Effect = Callable[[Rulebook], object]


def due(known: Facts) -> Effect:
    """Every date of this person."""

    def dates(book: Rulebook) -> object:
        found = deadlines(known, book, DAYS, TODAY, renewed={"2-KNĐ"})
        return {(one.code, one.about): one.due for one in found}

    return dates


def reached(asked: Question | None) -> Effect:
    """Whether a vote of six in ten is enough."""
    assert asked is not None

    def enough(book: Rulebook) -> object:
        settings = replace(SETTINGS, rulebook=book)
        return worked_out(settings, asked, VOTE, TODAY, TODAY).reached

    return enough


def step(after: Stage, decider: Body = Body.STANDING) -> Question | None:
    """What is voted on before this stage."""
    (passage,) = (one for one in ROAD if one.after is after)
    return question_of(passage, decider)


def aged(birth: str) -> Effect:
    """Whether somebody born then is of age."""
    born = parse_partial_date(birth)
    assert born is not None
    return lambda book: of_age(born, book.at(TODAY), TODAY)


def schooled(schooling: Schooling, *, difficult: bool, standing: bool = False) -> Effect:
    """Whether this schooling needs a look."""
    return lambda book: of_schooling(
        schooling, book.at(TODAY), difficult_area=difficult, standing=standing
    )


def member(number: int) -> Person:
    """An official member of the candidate's branch."""
    return Person(
        id=introducer(number, None).person or pytest.fail("nobody"),
        full_name="Quàng Văn Inh",
        branch=facts(Stage.FILE).candidate.branch,
        membership=Membership.OFFICIAL,
        smartphone=True,
        hour=Hour.EVENING,
        language=None,
        paused_until=None,
    )


def introduced(birth: str, *, by_the_union: bool) -> Effect:
    """What is doubtful of two who introduce somebody born then."""
    two = [introducer(3, "5/2020"), introducer(4, "5/2020")]
    if by_the_union:
        two[1] = replace(two[1], kind=IntroducerKind.YOUTH_UNION, person=None, known_since=None)
    people = {one.id: one for one in (member(3), member(4))}
    branch = facts(Stage.FILE).candidate.branch
    born = parse_partial_date(birth)
    return lambda book: doubts(two, people, born, branch, book.at(TODAY), TODAY)


EFFECTS: Mapping[str, Effect] = {
    "class_certificate": due(facts(Stage.TRAINED, {M.CLASS_CERTIFICATE: date(2022, 3, 31)})),
    "introducer_acquaintance": due(facts(Stage.FILE, introducers=(introducer(3, "5/2026"),))),
    "paper_age": due(facts(Stage.FILE, papers=(PLAIN_PAPER,))),
    "verification_home": due(facts(Stage.FILE, {M.VERIFICATION_SENT: date(2026, 10, 30)})),
    "verification_abroad": due(facts(Stage.FILE, events=(ABROAD,))),
    "admission_decision": due(facts(Stage.PROPOSED, PROPOSED)),
    "admission_extension": due(facts(Stage.PROPOSED, {**PROPOSED, M.ADMISSION_EXTENDED: TODAY})),
    "ceremony": due(facts(Stage.DECIDED, {M.DECISION_RECEIVED: TODAY})),
    "probation": due(facts(Stage.PROBATION, CEREMONY)),
    "recognition_review": due(facts(Stage.PROBATION, CEREMONY)),
    "recognition_decision": due(facts(Stage.RECOGNITION, RECOGNITION)),
    "recognition_extension": due(
        facts(Stage.RECOGNITION, {**RECOGNITION, M.RECOGNITION_EXTENDED: TODAY})
    ),
    "member_profile": due(facts(Stage.PROBATION, CEREMONY)),
    "new_member_class": due(facts(Stage.PROBATION, CEREMONY)),
    "transfer": due(facts(Stage.PROBATION, MOVED)),
    "transfer_papers": due(facts(Stage.OFFICIAL, MOVED)),
    "official_from": lambda book: official_as_of(facts(Stage.OFFICIAL, CEREMONY), book),
    "party_age": lambda book: party_age_from(facts(Stage.OFFICIAL, CEREMONY), book),
    "youngest": aged("30/11/2008"),
    "oldest": aged("31/10/1966"),
    "schooling": schooled(Schooling.LOWER_SECONDARY, difficult=False),
    "schooling_difficult": schooled(Schooling.PRIMARY, difficult=True),
    "schooling_standing": schooled(Schooling.LITERATE, difficult=True, standing=True),
    "introducers": introduced("3/5/1998", by_the_union=False),
    "union_oldest": introduced("2/11/1996", by_the_union=True),
    "branch_quorum": lambda book: quorum(
        replace(SETTINGS, rulebook=book), CONCLUDING, TODAY, TODAY
    ),
    "failed_votes": lambda book: above_decides(
        ResolutionKind.RECOGNITION, Body.BRANCH, 3, book.at(TODAY)
    ),
    "branch_list_share": reached(CONCLUDING),
    "branch_admission_share": reached(step(Stage.PROPOSED)),
    "branch_recognition_share": reached(step(Stage.RECOGNITION)),
    "strike_share": reached(STRIKING),
    "grassroots_share": reached(step(Stage.APPRAISED)),
    "standing_share": reached(step(Stage.DECIDED)),
    "committee_share": reached(step(Stage.DECIDED, Body.COMMITTEE)),
}


def otherwise(code: str) -> Rulebook:
    """The book with another value of this rule; a condition is left out."""
    rule = BOOK.at(TODAY)[code]
    if rule.number is None and rule.share is None:
        return with_own(BOOK, [OwnRule(code=code, on=False)])
    other = {Share.TWO_THIRDS: Share.MORE_THAN_HALF, Share.MORE_THAN_HALF: Share.TWO_THIRDS}
    number = None if rule.number is None else rule.number + 1
    share = None if rule.share is None else other[rule.share]
    days = {one.effective for one in BOOK.values if one.code == code}
    own = (
        OwnRule(code=code, number=number, share=share, effective=day, source="1-NQ")
        for day in days
    )
    return with_own(BOOK, own)


def test_every_rule_has_an_effect_here_or_the_scope_says_why_not() -> None:
    codes = {rule.code for rule in BOOK.values}
    assert EFFECTS.keys() <= codes
    assert [one for one in sorted(codes - EFFECTS.keys()) if f"`{one}`" not in SCOPE] == []


@pytest.mark.parametrize("code", EFFECTS)
def test_another_value_of_a_rule_changes_what_it_is_for(code: str) -> None:
    effect = EFFECTS[code]
    assert effect(otherwise(code)) != effect(BOOK)
