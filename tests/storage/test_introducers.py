"""Who introduces somebody, on record: named in order, ended with a reason, read under the kept."""

from datetime import date

import pytest

from domain.road.introducers import EndReason, IntroducerKind
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_person


async def named(work: SqlWork, village: Village) -> tuple[int, int]:
    member = await work.introducers.add(
        village.candidate,
        IntroducerKind.MEMBER,
        TODAY,
        NOW,
        person=village.secretary,
        known_since="5/2020",
        by=village.secretary,
    )
    union = await work.introducers.add(
        village.candidate, IntroducerKind.YOUTH_UNION, TODAY, NOW, unit=village.committee
    )
    return member, union


async def test_introducers_are_read_in_the_order_named(
    record: SqliteRecord, village: Village
) -> None:
    member, union = await record.write(named, village)

    async def read(work: SqlWork) -> None:
        first, second = await work.introducers.of(village.candidate)
        assert (first.id, first.kind, first.person) == (
            member,
            IntroducerKind.MEMBER,
            village.secretary,
        )
        assert (first.known_since, first.substitute, first.since) == ("5/2020", False, TODAY)
        assert (second.id, second.unit, second.person) == (union, village.committee, None)

    await record.read(read)


async def test_whoever_ended_is_still_readable_with_the_reason(
    record: SqliteRecord, village: Village
) -> None:
    member, union = await record.write(named, village)
    until = date(2026, 11, 9)

    async def replace(work: SqlWork) -> None:
        await work.introducers.end(member, until, EndReason.MOVED)
        other = await a_person(work, "Vì Văn Muôn", village.branch)
        await work.introducers.add(
            village.candidate, IntroducerKind.MEMBER, until, NOW, person=other, substitute=True
        )
        _, newest = await work.introducers.of(village.candidate)
        assert newest.substitute
        gone, *_ = await work.introducers.ever_of(village.candidate)
        assert (gone.id, gone.until, gone.reason) == (member, until, EndReason.MOVED)
        assert [one.id for one in await work.introducers.of(village.candidate)] != [member, union]

    await record.write(replace)


async def test_nobody_ends_twice(record: SqliteRecord, village: Village) -> None:
    member, _ = await record.write(named, village)

    async def end_twice(work: SqlWork) -> None:
        await work.introducers.end(member, TODAY, EndReason.OTHER)
        with pytest.raises(LookupError):
            await work.introducers.end(member, TODAY, EndReason.OTHER)

    await record.write(end_twice)
