"""What is on record of somebody's road, as everything else asks for it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.candidates import Candidate, Schooling, Sex, Stage
from domain.ids import CandidateId, UnitId
from domain.road.events import Event, Milestone, Move
from domain.road.exits import Back
from domain.road.facts import Facts, latest
from domain.road.papers import Paper, PaperState
from domain.road.taken_back import taken_back

AT = datetime(2026, 11, 2, tzinfo=UTC)
MAI = Candidate(
    id=CandidateId(1),
    branch=UnitId(1),
    code="NL-01",
    full_name="Lò Thị Mai",
    birth="1998",
    sex=Sex.FEMALE,
    schooling=Schooling.UPPER_SECONDARY,
    chapter=None,
    stage=Stage.PROPOSED,
    entered_at=AT,
)


def event(number: int, day: int, kind: Milestone = Milestone.ADMISSION_PROPOSED) -> Event:
    return Event(id=number, candidate=MAI.id, kind=kind, on=date(2026, 10, day), at=AT)


def move(number: int, before: Stage, after: Stage, day: int) -> Move:
    on = date(2026, 10, day)
    return Move(id=number, candidate=MAI.id, before=before, after=after, on=on, at=AT, rules_on=on)


def test_only_steps_entered_wrongly_never_were() -> None:
    there, back = Stage.PROPOSED, Stage.OPINIONS
    once_more = replace(move(2, there, back, 2), reason=Back.ONCE_MORE.value)
    wrong = replace(move(4, there, back, 4), reason=Back.ENTERED_WRONGLY.value)
    moves = (move(1, back, there, 1), once_more, move(3, back, there, 3), wrong)
    assert taken_back(moves) == {3}


def test_of_several_events_of_a_kind_the_latest_day_counts() -> None:
    events = (event(1, 9), event(2, 3), event(3, 5, Milestone.CLASS_CERTIFICATE))
    facts = Facts(candidate=MAI, events=latest(events), all_events=events)
    assert facts.on(Milestone.ADMISSION_PROPOSED) == date(2026, 10, 9)
    assert facts.event(Milestone.CLASS_CERTIFICATE) == events[2]
    assert facts.on(Milestone.CEREMONY) is None
    assert latest((event(4, 9), event(5, 9)))[Milestone.ADMISSION_PROPOSED].id == 5


def test_a_case_runs_under_the_rules_its_last_move_noted() -> None:
    moves = (
        move(1, Stage.OPINIONS, Stage.PROPOSED, 1),
        move(2, Stage.PROPOSED, Stage.OPINIONS, 4),
        move(3, Stage.OPINIONS, Stage.PROPOSED, 8),
    )
    facts = Facts(candidate=MAI, moves=moves)
    assert facts.rules_on == date(2026, 10, 8)
    assert facts.reached_on(Stage.PROPOSED) == date(2026, 10, 8)
    assert facts.reached_on(Stage.DECIDED) is None
    assert Facts(candidate=MAI).rules_on is None
    assert facts.stage is Stage.PROPOSED


def test_a_paper_is_found_by_its_code_and_a_resolution_by_its_kind() -> None:
    held = Paper(code="1-KNĐ", state=PaperState.HELD)
    facts = Facts(candidate=MAI, papers=(held,))
    assert facts.paper("1-KNĐ") == held
    assert facts.paper("2-KNĐ") is None
