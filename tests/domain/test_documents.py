"""The checklist: which forms, before which step, and how each stands."""

from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.documents import the_documents
from bot.rulebook import the_rulebook
from domain.candidates import Candidate, Schooling, Sex, Stage
from domain.ids import CandidateId, PersonId, UnitId
from domain.road.documents import (
    Checked,
    PaperStanding,
    checklist,
    missing_for,
    parse_documents,
    renamed,
)
from domain.road.events import Event, Milestone
from domain.road.facts import Facts
from domain.road.introducers import Introducer, IntroducerKind
from domain.road.papers import Paper, PaperState
from domain.road.verification import VerificationPlace, unanswered
from domain.rules.rulebook import Confidence, Rulebook

TODAY = date(2026, 11, 12)
RULES = the_rulebook().at(TODAY)
ALL = the_documents()
AT = datetime(2026, 11, 12, tzinfo=UTC)


def facts(
    *papers: Paper,
    stage: Stage = Stage.OPINIONS,
    events: tuple[Event, ...] = (),
    introducers: tuple[Introducer, ...] = (),
) -> Facts:
    return Facts(
        candidate=Candidate(
            id=CandidateId(7),
            branch=UnitId(1),
            code="NL-07",
            full_name="Lò Thị Mai",
            birth="1998",
            sex=Sex.FEMALE,
            schooling=Schooling.UPPER_SECONDARY,
            chapter=None,
            stage=stage,
            entered_at=AT,
        ),
        events=MappingProxyType({one.kind: one for one in events}),
        all_events=events,
        papers=papers,
        introducers=introducers,
    )


def held(code: str, dated: date | None = date(2026, 9, 1)) -> Paper:
    return Paper(code=code, state=PaperState.HELD, dated=dated)


def event(kind: Milestone, on: date, number: int = 1, place: str | None = None) -> Event:
    return Event(id=number, candidate=CandidateId(7), kind=kind, on=on, at=AT, place=place)


def line(key: str, known: Facts, today: date = TODAY) -> Checked:
    listed = checklist(known, ALL, RULES, today, grassroots=True)
    return next(one for one in listed if one.document.key == key)


def by(kind: IntroducerKind, number: int = 1) -> Introducer:
    person = PersonId(number) if kind is IntroducerKind.MEMBER else None
    return Introducer(id=number, candidate=CandidateId(7), kind=kind, person=person, since=TODAY)


def test_every_form_of_the_notes_is_there_once_and_in_the_order_of_the_road() -> None:
    keys = [one.key for one in ALL]
    assert len(set(keys)) == len(keys)
    numbered = {f"{n}-KNĐ" for n in (*range(1, 17), 20)} | {"3A-KNĐ", "4A-KNĐ", "CN-NTVĐ"}
    assert numbered <= set(keys)
    order = [list(Stage).index(one.before) for one in ALL]
    assert order == sorted(order)
    assert next(one for one in ALL if one.key == "14-KNĐ").confidence is Confidence.RECALLED
    assert {one.key for one in ALL if one.grassroots} == {"7-KNĐ", "8-KNĐ", "14-KNĐ", "15-KNĐ"}


def test_a_data_file_with_an_unknown_word_is_refused() -> None:
    with pytest.raises(ValueError, match="soon"):
        parse_documents('[[document]]\nkey = "1"\nbefore = "soon"\nconfidence = "R"')


def test_a_committee_has_its_own_code_and_title_and_the_key_stays() -> None:
    own = renamed(ALL, {"5-KNĐ": ("4-KNĐ", None), "1-KNĐ": (None, "Đơn")})
    five = next(one for one in own if one.key == "5-KNĐ")
    assert (five.shown_code, five.title) == ("4-KNĐ", None)
    one = next(one for one in own if one.key == "1-KNĐ")
    assert (one.shown_code, one.title) == ("1-KNĐ", "Đơn")
    assert [one.key for one in own] == [one.key for one in ALL]


@pytest.mark.parametrize(
    ("dated", "today", "standing"),
    [
        (date(2025, 11, 12), TODAY, PaperStanding.HELD),  # its last day
        (date(2025, 11, 11), TODAY, PaperStanding.TOO_OLD),
        (date(2024, 2, 29), date(2025, 2, 28), PaperStanding.HELD),
        (date(2024, 2, 29), date(2025, 3, 1), PaperStanding.TOO_OLD),
        (None, TODAY, PaperStanding.UNDATED),
    ],
)
def test_a_paper_lasts_twelve_months(
    dated: date | None, today: date, standing: PaperStanding
) -> None:
    assert line("5-KNĐ", facts(held("5-KNĐ", dated)), today).standing is standing
    assert line("1-KNĐ", facts(held("1-KNĐ", dated)), today).standing is not PaperStanding.TOO_OLD


def test_a_certificate_lasts_sixty_months_and_is_known_from_its_event() -> None:
    known = facts(events=(event(Milestone.CLASS_CERTIFICATE, date(2021, 11, 12)),))
    found = line("CN-NTVĐ", known)
    assert (found.standing, found.by_event) == (PaperStanding.HELD, True)
    late = line("CN-NTVĐ", known, date(2026, 11, 13))
    assert late.standing is PaperStanding.TOO_OLD


def test_papers_stop_growing_old_once_the_branch_has_proposed() -> None:
    proposed = event(Milestone.ADMISSION_PROPOSED, date(2026, 10, 1))
    paper = held("5-KNĐ", date(2025, 10, 20))
    assert line("5-KNĐ", facts(paper)).standing is PaperStanding.TOO_OLD
    after = facts(paper, stage=Stage.PROPOSED, events=(proposed,))
    assert line("5-KNĐ", after).standing is PaperStanding.HELD
    again = facts(paper, stage=Stage.OPINIONS, events=(proposed,))
    assert line("5-KNĐ", again).standing is PaperStanding.TOO_OLD


def test_a_paper_marked_as_not_there_is_missing_and_an_unused_rule_ages_nothing() -> None:
    gone = Paper(code="5-KNĐ", state=PaperState.MISSING, dated=None)
    assert line("5-KNĐ", facts(gone)).standing is PaperStanding.MISSING
    nothing = Rulebook(()).at(TODAY)
    old = facts(held("5-KNĐ", date(2001, 1, 1)))
    listed = checklist(old, ALL, nothing, TODAY, grassroots=False)
    assert all(one.standing is not PaperStanding.TOO_OLD for one in listed)


MEMBER, YOUTH, TRADE = IntroducerKind


@pytest.mark.parametrize(
    ("introducers", "forms"),
    [
        ((), {"3-KNĐ"}),
        ((by(MEMBER), by(MEMBER, 2)), {"3A-KNĐ"}),
        ((by(YOUTH), by(MEMBER)), {"3-KNĐ", "4-KNĐ"}),
        ((by(TRADE), by(MEMBER)), {"3-KNĐ", "4A-KNĐ"}),
    ],
)
def test_the_form_of_introduction_follows_who_introduces(
    introducers: tuple[Introducer, ...], forms: set[str]
) -> None:
    listed = checklist(facts(introducers=introducers), ALL, RULES, TODAY, grassroots=False)
    shown = {one.document.key for one in listed}
    assert shown & {"3-KNĐ", "3A-KNĐ", "4-KNĐ", "4A-KNĐ"} == forms
    assert not shown & {"7-KNĐ", "8-KNĐ", "14-KNĐ", "15-KNĐ"}


def test_what_is_missing_before_a_step_includes_what_earlier_steps_needed() -> None:
    def missing(stage: Stage, known: Facts) -> tuple[str, ...]:
        return missing_for(known, stage, ALL, RULES, TODAY, grassroots=False)

    known = facts(held("1-KNĐ"))
    assert missing(Stage.LISTED, known) == ()
    assert missing(Stage.VERIFICATION, known) == ("CN-NTVĐ", "2-KNĐ")
    assert missing(Stage.PROPOSED, known) == ("CN-NTVĐ", "2-KNĐ", "20-KNĐ", "3-KNĐ", "5-KNĐ")
    assert missing(Stage.LEFT, known) == ()
    assert missing(Stage.OFFICIAL, facts(held("10-KNĐ"), stage=Stage.RECOGNITION)) == (
        "CN-ĐVM",
        "11-KNĐ",
        "12-KNĐ",
        "13-KNĐ",
        "16-KNĐ",
    )


def test_what_a_grassroots_committee_resolved_is_there_by_its_event() -> None:
    resolved = tuple(
        event(kind, date(2026, 10, 1), number)
        for number, kind in enumerate(
            (Milestone.ADMISSION_APPRAISED, Milestone.RECOGNITION_APPRAISED), 1
        )
    )
    for key in ("8-KNĐ", "15-KNĐ"):
        listed = checklist(facts(events=resolved), ALL, RULES, TODAY, grassroots=True)
        found = next(one for one in listed if one.document.key == key)
        assert (found.standing, found.by_event) == (PaperStanding.HELD, True)


@given(st.sampled_from(Stage), st.sets(st.sampled_from([one.key for one in ALL])))
def test_a_paper_that_is_there_and_fresh_is_never_missing(stage: Stage, keys: set[str]) -> None:
    known = facts(*(held(key) for key in keys))
    found = set(missing_for(known, stage, ALL, RULES, TODAY, grassroots=True))
    assert not found & keys


def test_replies_answer_the_requests_sent_first_to_that_kind_of_place() -> None:
    sent, reply = Milestone.VERIFICATION_SENT, Milestone.VERIFICATION_REPLY
    home, abroad = VerificationPlace.HOME.value, VerificationPlace.ABROAD.value
    first = event(sent, date(2026, 9, 1), 1, home)
    second = event(sent, date(2026, 9, 5), 2, home)
    far = event(sent, date(2026, 9, 2), 3, abroad)
    answer = event(reply, date(2026, 10, 1), 4, home)
    assert unanswered((second, far, first)) == (first, far, second)
    assert unanswered((answer, second, far, first)) == (far, second)
    assert unanswered((replace(answer, place=abroad), first, far)) == (first,)
