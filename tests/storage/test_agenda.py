from datetime import timedelta

import pytest

from domain.cycle import Step
from domain.ids import ReviewId
from domain.meetings import Period
from services.ports.months import AgendaRow
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, Village

NOVEMBER = Period(2026, 11)
HOUR = timedelta(hours=1)


async def _review(work: SqlWork, village: Village) -> ReviewId:
    return await work.reviews.add(village.branch, NOVEMBER, NOW + 10 * HOUR, "Nhà văn hóa")


async def test_what_is_due_comes_in_order_and_no_more_than_asked_for(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review = await _review(work, village)
        for key, at in (("later", 2 * HOUR), ("now", timedelta()), ("before", -HOUR)):
            await work.agenda.add(
                key,
                review=review,
                step=Step.OPEN,
                at=NOW + at,
                void_after=NOW + 3 * HOUR,
                person=None,
            )
        assert [row.once_key for row in await work.agenda.due(NOW, 9)] == ["before", "now"]
        assert [row.once_key for row in await work.agenda.due(NOW, 1)] == ["before"]
        assert [row.once_key for row in await work.agenda.waiting(review)] == [
            "before",
            "now",
            "later",
        ]
        assert await work.agenda.next_at() == NOW - HOUR

    await record.write(turn)


async def test_a_step_not_yet_said_moves_and_one_already_said_stays(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review = await _review(work, village)
        agenda, person = work.agenda, village.secretary

        async def plan(at: timedelta) -> None:
            await agenda.add(
                "k",
                review=review,
                step=Step.NUDGE,
                at=NOW + at,
                void_after=NOW + at + HOUR,
                person=person,
            )

        await plan(timedelta())
        await plan(HOUR)
        (row,) = await agenda.waiting(review)
        assert row == AgendaRow(
            id=row.id,
            once_key="k",
            review=review,
            step=Step.NUDGE,
            person=person,
            at=NOW + HOUR,
            void_after=NOW + 2 * HOUR,
        )
        assert await agenda.said(review) == ()
        await agenda.done(row.id, "done", at=NOW + 2 * HOUR)
        await plan(3 * HOUR)
        assert await agenda.waiting(review) == ()
        assert await agenda.said(review) == ((Step.NUDGE, person, NOW + 2 * HOUR),)
        assert await agenda.next_at() is None

    await record.write(turn)


async def test_dropped_steps_may_be_planned_anew_and_said_ones_are_kept(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review, agenda = await _review(work, village), work.agenda
        for key in ("done", "parked", "waits"):
            await agenda.add(key, review=review, step=Step.PACK, at=NOW, void_after=NOW + HOUR)
        rows = {row.once_key: row.id for row in await agenda.waiting(review)}
        for key in ("done", "parked"):
            await agenda.done(rows[key], key)
        await agenda.drop_waiting(review)
        assert await agenda.waiting(review) == ()
        assert await agenda.said(review) == ((Step.PACK, None, NOW),)
        for key in ("done", "parked", "waits"):
            await agenda.add(key, review=review, step=Step.PACK, at=NOW, void_after=NOW + HOUR)
        assert [row.once_key for row in await agenda.due(NOW, 9)] == ["waits"]
        assert not await agenda.done(99, "done")

    await record.write(turn)


async def test_a_step_that_no_longer_mattered_may_matter_again_once_the_meeting_moves(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review, agenda = await _review(work, village), work.agenda
        for hours in (1, 2):
            at = NOW + hours * HOUR
            await agenda.add("k", review=review, step=Step.OPEN, at=at, void_after=at + HOUR)
            (row,) = await agenda.waiting(review)
            assert row.at == at
            await agenda.done(row.id, "void")
        assert await agenda.said(review) == ()

    await record.write(turn)


async def test_a_units_own_month_has_steps_of_its_own(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        agenda, unit = work.agenda, village.branch

        async def plan(key: str, period: Period) -> None:
            await agenda.add(
                key,
                unit=unit,
                period=period,
                step=Step.CHAPTER,
                at=NOW,
                void_after=NOW + HOUR,
            )

        await plan("now", NOVEMBER)
        await plan("next", NOVEMBER.next())
        (row,) = await agenda.waiting_in(unit, NOVEMBER)
        assert (row.review, row.unit, row.period) == (None, unit, NOVEMBER)
        assert await agenda.get(row.id) == row
        await agenda.done(row.id, "done", at=NOW)
        await agenda.drop_waiting_in(unit, NOVEMBER.next())
        assert await agenda.said_in(unit, NOVEMBER) == ((Step.CHAPTER, None, NOW),)
        assert await agenda.waiting_in(unit, NOVEMBER.next()) == ()
        with pytest.raises(ValueError, match="belongs to"):
            await agenda.add("k", unit=unit, step=Step.CHAPTER, at=NOW, void_after=NOW)

    await record.write(turn)


async def test_what_waits_for_nobody_yet_goes_before_what_waits_for_a_person(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review, agenda, person = await _review(work, village), work.agenda, village.secretary
        for key, at, reader in (("early", -HOUR, person), ("late", timedelta(), None)):
            await agenda.add(
                key,
                review=review,
                step=Step.PACK,
                at=NOW + at,
                void_after=NOW + HOUR,
                person=reader,
            )
        assert [row.once_key for row in await agenda.due(NOW, 9)] == ["late", "early"]
        assert [row.once_key for row in await agenda.of_person(person)] == ["early"]

    await record.write(turn)


async def test_what_one_message_said_to_a_person_is_found_again_by_any_part_of_it(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review, agenda, person = await _review(work, village), work.agenda, village.secretary
        for number, key in enumerate(("first", "second", "another day")):
            await agenda.add(
                key,
                review=review,
                step=Step.PACK,
                at=NOW,
                void_after=NOW + (number + 1) * HOUR,
                person=person,
            )
        first, second, other = await agenda.of_people([person], NOW + HOUR)
        await agenda.move(other.id, NOW + HOUR)
        assert await agenda.of_people([person], NOW + HOUR) == (first, second)
        await agenda.done(first.id, "done", at=NOW)
        await agenda.done(second.id, "done", at=NOW)
        await agenda.move(second.id, NOW + HOUR)  # said already: it stays
        await agenda.done(other.id, "done", at=NOW + 24 * HOUR)
        assert await agenda.said_with(second.id) == (first, second)
        assert await agenda.said_with(99) == ()

    await record.write(turn)
