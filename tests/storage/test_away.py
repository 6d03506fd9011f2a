"""Absences, host remarks, moves to another branch and tasks on record."""

from dataclasses import replace
from datetime import date

import pytest

from domain.candidates import Stage
from domain.ids import CandidateId, TaskId
from domain.meetings import Period
from domain.reviews import TaskResult
from domain.road.away import Absence, AbsencePart, HostAnswer, HostRemark
from domain.transfers import Transfer, TransferReason
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_branch, a_candidate

GONE = date(2026, 10, 20)


async def away(work: SqlWork, village: Village, *, ours: bool = True) -> Absence:
    number = await work.absences.add(
        village.candidate,
        since=GONE,
        place="Bình Dương",
        returns=Period(2027, 2),
        host=village.branch if ours else None,
        host_name=None if ours else "Chi bộ Công ty May 3",
        by=village.secretary,
        at=NOW,
    )
    return await work.absences.get(number)


async def test_an_absence_is_kept_lengthened_and_ended(
    record: SqliteRecord, village: Village
) -> None:
    one = await record.write(away, village)
    assert (one.since, one.returns, one.host) == (GONE, Period(2027, 2), village.branch)
    assert one.by == village.secretary

    async def change(work: SqlWork) -> tuple[Absence, ...]:
        await work.absences.expect(one.id, None, by=village.secretary, at=NOW)
        (stood,) = await work.absences.changes(one.id)
        assert (stood.what, stood.returns) == (AbsencePart.RETURNS, Period(2027, 2))
        (running,) = await work.absences.running([village.candidate])
        await work.absences.end(one.id, TODAY, by=None, at=NOW)
        assert await work.absences.running([village.candidate]) == ()
        assert await work.absences.every_running() == ()
        assert await work.absences.hosted_by([village.branch]) == ()
        return (running, *await work.absences.of(village.candidate))

    running, ended = await record.write(change)
    assert running.returns is None
    assert ended == replace(running, ended_on=TODAY)


async def test_the_texts_of_an_absence_are_named_and_not_carried(
    record: SqliteRecord, village: Village
) -> None:
    async def texts(work: SqlWork) -> list[str | None]:
        one = await away(work, village, ours=False)
        assert one.host_named
        remark = await work.absences.remark(
            one.id,
            on=TODAY,
            answer=HostAnswer.LITTLE,
            line="Làm ca đêm.",
            by=village.secretary,
            at=NOW,
        )
        places = (("absence-place", one.id), ("absence-host", one.id), ("host-line", remark))
        return [await work.written.text(what, number) for what, number in places]

    assert await record.write(texts) == ["Bình Dương", "Chi bộ Công ty May 3", "Làm ca đêm."]


async def test_remarks_come_the_newest_first(record: SqliteRecord, village: Village) -> None:
    async def keep(work: SqlWork) -> tuple[HostRemark, ...]:
        one = await away(work, village)
        for day, answer in ((GONE, HostAnswer.NOT_MET), (TODAY, HostAnswer.TAKES_PART)):
            await work.absences.remark(
                one.id, on=day, answer=answer, line=None, by=village.secretary, at=NOW
            )
        assert [absence.id for absence in await work.absences.hosted_by([village.branch])] == [
            one.id
        ]
        return await work.absences.remarks(one.id)

    newest, older = await record.write(keep)
    assert (newest.answer, newest.has_line) == (HostAnswer.TAKES_PART, False)
    assert older.on == GONE


async def test_moves_are_kept_by_day_with_where_somebody_stood(
    record: SqliteRecord, village: Village
) -> None:
    async def keep(work: SqlWork) -> tuple[Transfer, ...]:
        other = await a_branch(work, village.committee, "pk", "Chi bộ bản Pá Khôm")
        numbers = [
            await work.transfers.add(
                village.candidate,
                before=before,
                after=after,
                place=place,
                stage=Stage.PROBATION,
                on=day,
                reason=TransferReason.WORK,
                by=village.secretary,
                at=NOW,
            )
            for before, after, place, day in (
                (village.branch, other, None, GONE),
                (other, None, "Bình Dương", TODAY),
            )
        ]
        assert await work.written.text("transfer-place", numbers[1]) == "Bình Dương"
        assert (await work.transfers.get(numbers[0])).after == other
        assert [one.id for one in await work.transfers.from_branches([other])] == numbers[1:]
        assert await work.transfers.of_many([village.candidate]) == await work.transfers.of(
            village.candidate
        )
        return await work.transfers.of(village.candidate)

    first, last = await record.write(keep)
    assert (first.on, first.official, last.after) == (GONE, True, None)


async def test_a_task_is_for_one_of_the_two(record: SqliteRecord, village: Village) -> None:
    async def add(work: SqlWork) -> None:
        await work.tasks.add(
            village.branch, "dạy lớp", given_on=TODAY, due_on=None, by=None, at=NOW
        )

    with pytest.raises(ValueError, match="candidate or for a person"):
        await record.write(add)


async def test_tasks_are_due_in_order_until_done_or_taken_back(
    record: SqliteRecord, village: Village
) -> None:
    async def give(work: SqlWork, title: str, to: CandidateId, due: date | None) -> TaskId:
        by = village.secretary
        return await work.tasks.add(
            village.branch, title, candidate=to, given_on=TODAY, due_on=due, by=by, at=NOW
        )

    async def keep(work: SqlWork) -> list[list[str | None]]:
        sang = await a_candidate(work, village.branch, "NL-02", "Quàng Văn Sáng")
        made = [
            await give(work, "không hạn", village.candidate, None),
            await give(work, "hạn sau", sang, date(2026, 12, 20)),
            await give(work, "hạn trước", village.candidate, date(2026, 11, 30)),
        ]

        async def waiting() -> list[str | None]:
            found = await work.tasks.without_result([village.branch])
            return [await work.written.text("task-title", one.id) for one in found]

        seen = [await waiting()]
        await work.tasks.set_result(made[2], TaskResult.DONE, TODAY)
        seen.append(await waiting())
        await work.tasks.set_result(made[2], None, None)
        await work.tasks.void(made[1], NOW)
        assert not await work.tasks.counts(made[1])
        assert await work.tasks.of(sang) == ()
        seen.append(await waiting())
        return seen

    assert await record.write(keep) == [
        ["hạn trước", "hạn sau", "không hạn"],
        ["hạn sau", "không hạn"],
        ["hạn trước", "không hạn"],
    ]
