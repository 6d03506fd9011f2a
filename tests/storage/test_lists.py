"""Proposals for the committee's list on record: pending until decided, decided once."""

from datetime import date

import pytest

from domain.lists import ListKind, ListOutcome, ListProposal
from domain.meetings import Period
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, Village

DAY = date(2026, 11, 12)


async def proposed(work: SqlWork, village: Village) -> ListProposal:
    review = await work.reviews.add(village.branch, Period(2026, 11), NOW, "")
    made = await work.lists.add(
        village.committee, village.candidate, ListKind.LIST, review, DAY, NOW
    )
    return await work.lists.get(made)


async def test_a_proposal_waits_until_it_is_decided_and_is_decided_once(
    record: SqliteRecord, village: Village
) -> None:
    one = await record.write(proposed, village)

    async def pending(work: SqlWork) -> tuple[ListProposal, ...]:
        return await work.lists.pending([village.committee])

    async def decide(work: SqlWork, outcome: ListOutcome) -> bool:
        return await work.lists.decide(one.id, outcome, DAY, "12-KL/ĐU", by=village.secretary)

    assert await record.read(pending) == (one,)
    assert await record.write(decide, ListOutcome.AGREED)
    assert not await record.write(decide, ListOutcome.TALK)
    assert await record.read(pending) == ()

    async def kept(work: SqlWork) -> ListProposal:
        assert one.review is not None
        (found,) = await work.lists.of_review(one.review)
        assert await work.lists.of(village.candidate) == (found,)
        return found

    found = await record.read(kept)
    assert (found.decision, found.decided_on, found.number) == (
        ListOutcome.AGREED,
        DAY,
        "12-KL/ĐU",
    )


async def test_a_proposal_that_never_was_is_not_found(record: SqliteRecord) -> None:
    async def look(work: SqlWork) -> ListProposal:
        return await work.lists.get(99)

    with pytest.raises(LookupError):
        await record.read(look)
