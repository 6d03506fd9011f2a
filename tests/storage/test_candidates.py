from datetime import timedelta

import pytest

from domain.candidates import (
    AgeBand,
    Candidate,
    Consent,
    Schooling,
    Sex,
    Stage,
)
from domain.ids import CandidateId
from domain.units import Association, UnitKind
from services.ports import NewUnit
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_branch, a_candidate

LATER = NOW + timedelta(days=3)


async def test_a_candidate_comes_back_as_introduced_and_with_the_consent(
    record: SqliteRecord, village: Village
) -> None:
    async def look(work: SqlWork) -> None:
        candidate = await work.candidates.get(village.candidate)
        assert candidate == Candidate(
            id=village.candidate,
            branch=village.branch,
            code="NL-01",
            full_name="Lò Thị Mai",
            birth="5/1998",
            sex=Sex.FEMALE,
            schooling=Schooling.UPPER_SECONDARY,
            chapter=None,
            stage=Stage.INTRODUCED,
            entered_at=NOW,
        )
        assert await work.candidates.by_code("NL-01") == candidate
        assert await work.candidates.named("lo thi mai") == (candidate,)
        assert await work.candidates.consent(candidate.id) == Consent(
            form_number="12", signed_on=TODAY, explained_by="Quàng Văn Thu"
        )

    await record.read(look)


async def test_candidates_are_listed_by_code_as_numbers_and_without_those_who_left(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        other = await a_branch(work, village.committee, "hn", "Chi bộ bản Hua Nặm")
        await a_candidate(work, other, "HN-01")
        hundredth = await a_candidate(work, village.branch, "NL-100")
        ninth = await a_candidate(work, village.branch, "NL-09")
        await work.candidates.move(village.candidate, Stage.LEFT, LATER)
        codes = [one.code for one in await work.candidates.in_branches([village.branch, other])]
        assert codes == ["HN-01", "NL-09", "NL-100"]
        many = await work.candidates.many([hundredth, ninth, village.candidate])
        assert [one.code for one in many] == ["NL-01", "NL-09", "NL-100"]
        assert await work.candidates.in_branches([]) == ()

    await record.write(turn)


async def test_a_chapter_finds_its_own_candidates(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> None:
        chapter = await work.units.add(
            NewUnit(
                kind=UnitKind.CHAPTER,
                code="nl-doan",
                name="Chi đoàn Nà Lạn",
                branch=village.branch,
                association=Association.YOUTH,
            )
        )
        own = await a_candidate(work, village.branch, "NL-02", chapter=chapter)
        assert [one.id for one in await work.candidates.of_chapters([chapter])] == [own]

    await record.write(turn)


async def test_two_candidates_cannot_have_one_code(record: SqliteRecord, village: Village) -> None:
    with pytest.raises(Exception, match="UNIQUE"):
        await record.write(a_candidate, village.branch, "NL-01")


async def test_a_candidate_that_is_not_there_is_said_so(record: SqliteRecord) -> None:
    async def turn(work: SqlWork) -> None:
        assert await work.candidates.by_code("XX-01") is None
        assert await work.candidates.consent(CandidateId(99)) is None
        with pytest.raises(LookupError, match="no such candidate"):
            await work.candidates.get(CandidateId(99))
        with pytest.raises(LookupError, match="no such candidate"):
            await work.candidates.move(CandidateId(99), Stage.LISTED, NOW)

    await record.write(turn)


async def test_sources_without_a_name_are_counted_per_branch(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> list[int]:
        for sex in Sex:
            await work.candidates.add_source(
                village.branch, sex, AgeBand.YOUNG, village.secretary, NOW
            )
        return [
            await work.candidates.sources(unit) for unit in (village.branch, village.committee)
        ]

    assert await record.write(turn) == [2, 0]
