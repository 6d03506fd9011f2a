"""Rounds of sorting on record: opened, counted, amended, closed once; a month's answer."""

from datetime import date, timedelta

import pytest

from domain.ids import SourceRoundId
from domain.meetings import Period
from domain.sources import SourceAnswer, SourceCounts, SourceRound
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, Village

CLOSES = date(2026, 11, 23)


async def opened(work: SqlWork, village: Village) -> SourceRound:
    made = await work.sources.open_round(
        village.committee, at=NOW, by=village.secretary, closes_on=CLOSES
    )
    return await work.sources.round(made)


async def test_a_round_is_kept_as_it_was_opened(record: SqliteRecord, village: Village) -> None:
    one = await record.write(opened, village)
    assert (one.committee, one.opened_by, one.closes_on) == (
        village.committee,
        village.secretary,
        CLOSES,
    )
    assert one.opened_at == NOW
    assert one.closed_at is None

    async def newest(work: SqlWork) -> tuple[SourceRound | None, SourceRound | None]:
        return (
            await work.sources.newest(village.committee),
            await work.sources.newest(village.branch),
        )

    assert await record.read(newest) == (one, None)


async def test_a_round_is_closed_once(record: SqliteRecord, village: Village) -> None:
    one = await record.write(opened, village)

    async def close(work: SqlWork) -> bool:
        return await work.sources.close_round(one.id, NOW)

    assert [await record.write(close), await record.write(close)] == [True, False]


async def test_a_round_that_never_was_is_not_found(record: SqliteRecord) -> None:
    async def look(work: SqlWork) -> SourceRound:
        return await work.sources.round(SourceRoundId(99))

    with pytest.raises(LookupError):
        await record.read(look)


async def test_a_second_count_replaces_the_first(record: SqliteRecord, village: Village) -> None:
    one = await record.write(opened, village)

    async def count(work: SqlWork, counts: SourceCounts, days: int) -> None:
        at = NOW + timedelta(days=days)
        await work.sources.count(one.id, village.branch, counts, by=village.secretary, at=at)

    await record.write(count, SourceCounts(2, 5, 3), 0)
    await record.write(count, SourceCounts(1, 0, 3), 1)

    async def counted(work: SqlWork) -> list[tuple[object, ...]]:
        every = await work.sources.counted(one.id)
        mine = await work.sources.counted_by(one.id, village.branch)
        assert every == (mine,)
        assert await work.sources.counted_by(one.id, village.committee) is None
        return [(found.unit, found.counts, found.by, found.at) for found in every]

    assert await record.read(counted) == [
        (village.branch, SourceCounts(1, 0, 3), village.secretary, NOW + timedelta(days=1))
    ]


async def test_a_months_answer_may_be_changed(record: SqliteRecord, village: Village) -> None:
    async def answer(work: SqlWork) -> list[SourceAnswer | None]:
        review = await work.reviews.add(village.branch, Period(2026, 11), NOW, "")
        said = [await work.sources.checked(review)]
        for one in (SourceAnswer.NONE, SourceAnswer.AT_MEETING):
            await work.sources.check(review, one, by=village.secretary, at=NOW)
            said.append(await work.sources.checked(review))
        return [one.answer if one else None for one in said]

    assert await record.write(answer) == [None, SourceAnswer.NONE, SourceAnswer.AT_MEETING]
