from datetime import timedelta

import pytest

from domain.candidates import (
    Assignment,
    AssignmentKind,
    Stage,
)
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_candidate, a_person

LATER = NOW + timedelta(days=3)


async def _help(work: SqlWork, village: Village, code: str, kind: AssignmentKind) -> None:
    candidate = await work.candidates.by_code(code)
    assert candidate is not None
    await work.assignments.add(
        candidate.id,
        kind,
        person=village.secretary,
        resolved_on=None,
        put_to="2026-11",
        at=NOW,
        by=village.secretary,
    )


async def test_the_one_answerable_comes_first_of_those_who_help(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        await work.assignments.add(
            village.candidate,
            AssignmentKind.ORGANISATION,
            unit=village.committee,
            resolved_on=None,
            put_to=None,
            at=NOW,
            by=village.secretary,
        )
        await _help(work, village, "NL-01", AssignmentKind.HELPER)
        await _help(work, village, "NL-01", AssignmentKind.PRIMARY)
        kinds = [one.kind for one in await work.assignments.of(village.candidate)]
        assert kinds == list(AssignmentKind)
        in_branch = await work.assignments.in_branch(village.branch)
        assert [one.kind for one in in_branch] == list(AssignmentKind)

    await record.write(turn)


async def test_a_mentor_sees_their_own_candidates_by_code_while_they_are_on_the_road(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        for code in ("NL-100", "NL-20"):
            await a_candidate(work, village.branch, code)
        for code in ("NL-100", "NL-01", "NL-20"):
            await _help(work, village, code, AssignmentKind.PRIMARY)
        await work.candidates.move(village.candidate, Stage.LEFT, LATER)
        mine = await work.assignments.of_person(village.secretary)
        codes = [(await work.candidates.get(one.candidate)).code for one in mine]
        assert codes == ["NL-20", "NL-100"]
        stranger = await a_person(work, "Cầm Văn An")
        assert await work.assignments.of_person(stranger) == ()

    await record.write(turn)


async def test_an_assignment_is_resolved_handed_over_and_ended_once(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        await _help(work, village, "NL-01", AssignmentKind.PRIMARY)
        (one,) = await work.assignments.of(village.candidate)
        await work.assignments.resolve(one.id, TODAY)
        await work.assignments.ask_handover(one.id)
        assert await work.assignments.of(village.candidate) == (
            Assignment(
                id=one.id,
                candidate=village.candidate,
                person=village.secretary,
                unit=None,
                kind=AssignmentKind.PRIMARY,
                resolved_on=TODAY,
                put_to="2026-11",
                since=NOW,
                asks_handover=True,
            ),
        )
        await work.assignments.end(one.id, LATER, "moved")
        assert await work.assignments.of(village.candidate) == ()
        with pytest.raises(LookupError, match="goes on"):
            await work.assignments.end(one.id, LATER, "moved")

    await record.write(turn)
