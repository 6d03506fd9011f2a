"""Classes and their seats on record: planned, moved, called off; one seat a person and class."""

from datetime import date

import pytest

from domain.classes import ClassKind, Seat, SeatState, TrainingClass
from domain.ids import ClassId
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, Village

BEGINS, ENDS = date(2026, 12, 7), date(2026, 12, 11)


async def planned(work: SqlWork, village: Village) -> TrainingClass:
    made = await work.classes.add(
        village.committee,
        ClassKind.AWARENESS,
        BEGINS,
        ENDS,
        "nhà văn hóa",
        26,
        by=village.secretary,
        at=NOW,
    )
    return await work.classes.get(made)


async def test_a_class_is_kept_as_planned_and_as_moved(
    record: SqliteRecord, village: Village
) -> None:
    one = await record.write(planned, village)
    assert (one.kind, one.begins, one.ends, one.place, one.quota) == (
        ClassKind.AWARENESS,
        BEGINS,
        ENDS,
        "nhà văn hóa",
        26,
    )

    async def move(work: SqlWork) -> tuple[TrainingClass, ...]:
        await work.classes.change(one.id, ENDS, ENDS, "hội trường", None)
        return await work.classes.of_committees([village.committee])

    (moved,) = await record.write(move)
    assert (moved.begins, moved.place, moved.quota) == (ENDS, "hội trường", None)


async def test_a_class_is_called_off_once(record: SqliteRecord, village: Village) -> None:
    one = await record.write(planned, village)

    async def cancel(work: SqlWork) -> bool:
        return await work.classes.cancel(one.id, NOW)

    assert [await record.write(cancel), await record.write(cancel)] == [True, False]


async def test_a_class_that_never_was_is_not_found(record: SqliteRecord) -> None:
    async def look(work: SqlWork) -> TrainingClass:
        return await work.classes.get(ClassId(99))

    with pytest.raises(LookupError):
        await record.read(look)


async def test_a_seat_is_one_for_each_person_and_keeps_its_newest_state(
    record: SqliteRecord, village: Village
) -> None:
    one = await record.write(planned, village)

    async def seat(work: SqlWork) -> tuple[tuple[Seat, ...], int]:
        for state, number in ((SeatState.PROPOSED, None), (SeatState.CERTIFIED, "15/GCN")):
            await work.classes.seat(
                one.id,
                village.candidate,
                village.branch,
                state,
                by=village.secretary,
                at=NOW,
                certificate=number,
                certified_on=ENDS if number else None,
            )
        await work.classes.leave_out(one.id, village.candidate)  # decided on: it stays
        found = await work.classes.seats_of(village.candidate)
        return await work.classes.seats(one.id), len(found)

    ((kept,), count) = await record.write(seat)
    assert (kept.state, kept.certificate, kept.certified_on) == (
        SeatState.CERTIFIED,
        "15/GCN",
        ENDS,
    )
    assert count == 1


async def test_a_proposal_nobody_decided_on_can_be_taken_back(
    record: SqliteRecord, village: Village
) -> None:
    one = await record.write(planned, village)

    async def withdraw(work: SqlWork) -> tuple[Seat, ...]:
        await work.classes.seat(
            one.id, village.candidate, village.branch, SeatState.PROPOSED, by=None, at=NOW
        )
        await work.classes.leave_out(one.id, village.candidate)
        return await work.classes.seats(one.id)

    assert await record.write(withdraw) == ()


async def test_a_seat_follows_its_person_until_the_class_is_closed(
    record: SqliteRecord, village: Village
) -> None:
    one = await record.write(planned, village)

    async def moved(work: SqlWork) -> list[tuple[Seat, ...]]:
        await work.classes.seat(
            one.id, village.candidate, village.branch, SeatState.CERTIFIED, by=None, at=NOW
        )
        await work.candidates.set_branch(village.candidate, village.committee)
        found = [await work.classes.seats(one.id)]
        await work.classes.close(one.id, NOW)
        found.append(await work.classes.seats(one.id))
        return found

    (while_open,), (once_closed,) = await record.write(moved)
    assert while_open.branch == village.committee
    assert once_closed.branch == village.branch
