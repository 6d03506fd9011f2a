from datetime import timedelta

import pytest

from domain.candidates import (
    NominationState,
    ReturnReason,
)
from domain.ids import NominationId
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village

LATER = NOW + timedelta(days=3)


async def test_a_returned_nomination_waits_again_once_completed(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        nominations = work.nominations
        made = await nominations.add(
            village.candidate, village.secretary, village.branch, "Chăm chỉ", NOW
        )
        await nominations.decide(made, NominationState.RETURNED, NOW, ReturnReason.INCOMPLETE)
        returned = await nominations.get(made)
        assert returned.return_reason is ReturnReason.INCOMPLETE
        assert await nominations.waiting([village.branch]) == ()
        await nominations.add_reason(made, "Có uy tín", LATER)
        again = await nominations.get(made)
        assert (again.state, again.return_reason, again.at) == (
            NominationState.WAITING,
            None,
            LATER,
        )
        assert await nominations.reason(made) == "Chăm chỉ\nCó uy tín"

    await record.write(turn)


async def test_nominations_wait_for_their_own_branch_the_oldest_first(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        nominations = work.nominations
        second = await nominations.add(
            village.candidate, village.secretary, None, "b", LATER, paper_date=TODAY
        )
        first = await nominations.add(village.candidate, village.secretary, None, "a", NOW)
        waiting = [one.id for one in await nominations.waiting([village.branch])]
        assert waiting == [first, second]
        assert await nominations.waiting([village.committee]) == ()
        assert [one.id for one in await nominations.of(village.candidate)] == [first, second]
        assert [one.id for one in await nominations.made_by(village.secretary)] == [second, first]

    await record.write(turn)


async def test_a_nomination_that_is_not_there_is_said_so(record: SqliteRecord) -> None:
    nobody = NominationId(99)

    async def turn(work: SqlWork) -> None:
        for ask in (work.nominations.get, work.nominations.reason):
            with pytest.raises(LookupError, match="no such nomination"):
                await ask(nobody)
        with pytest.raises(LookupError, match="no such nomination"):
            await work.nominations.decide(nobody, NominationState.RECEIVED, NOW)

    await record.write(turn)
