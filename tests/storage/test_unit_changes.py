"""What is kept of units that change."""

from datetime import UTC, date, datetime
from pathlib import Path

from domain.unit_changes import FormerName, UnitChangeKind
from domain.units import UnitKind
from storage.work import SqlWork
from tests.world import na_lo, world

NOW = datetime(2026, 11, 13, 3, tzinfo=UTC)
DAY = date(2026, 11, 1)


async def test_a_former_name_is_kept_with_the_day_it_ended(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def renamed(work: SqlWork) -> None:
            unit = commune.units["NL"]
            await work.unit_changes.rename(unit, "chi bộ Nà Lo", DAY)
            assert (await work.units.get(unit)).name == "chi bộ Nà Lo"
            (former,) = await work.unit_changes.former_names(unit)
            assert former == FormerName(former.id, "chi bộ bản Nà Lo", DAY)

        await commune.do(renamed)


async def test_a_closed_unit_is_listed_no_more_but_is_not_forgotten(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def closed(work: SqlWork) -> None:
            former, into = commune.units["PK"], commune.units["NL"]
            await work.unit_changes.close(former, DAY, into)
            listed = [one.id for one in await work.units.of_kind(UnitKind.BRANCH)]
            assert former not in listed
            assert former in [one.id for one in await work.units.ever(UnitKind.BRANCH)]
            found = await work.units.get(former)
            assert (found.closed_on, found.succeeded_by) == (DAY, into)
            assert await work.meetings.plan(former) is None

        await commune.do(closed)


async def test_a_change_is_found_from_both_units(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def noted(work: SqlWork) -> None:
            former, into = commune.units["PK"], commune.units["NL"]
            await work.unit_changes.note(
                UnitChangeKind.MERGED, former, into, DAY, "12-QĐ", commune.people["hac"], NOW
            )
            assert await work.unit_changes.of(former) == await work.unit_changes.of(into) != ()

        await commune.do(noted)
