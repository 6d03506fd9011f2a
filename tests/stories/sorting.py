"""What stories about sorting sources begin with: a round is opened, somebody counts."""

from domain.ids import SourceRoundId
from domain.sources import SourceCounts, SourceRound
from storage.work import SqlWork
from tests.world import World


async def opens(commune: World, day: str = "23/11") -> list[str]:
    """The officer opens a round until this day; what the officer then read."""
    await commune.says("hac", "/rasoat")
    await commune.presses("hac", "Mở đợt rà soát")
    await commune.says("hac", day)
    return await commune.presses("hac", "Mở đợt này")


async def counts(commune: World, who: str, *typed: str) -> list[str]:
    """Somebody begins to count, types this, looks once more and sends; the receipt."""
    await commune.says(who, "/rasoat")
    for one in typed:
        await commune.says(who, one)
    return await commune.presses(who, "Gửi")


async def newest(commune: World) -> SourceRound:
    """The newest round on record."""

    async def read(work: SqlWork) -> SourceRound:
        found = await work.sources.newest(commune.units["XA"])
        assert found is not None
        return found

    return await commune.record.read(read)


async def on_record(commune: World) -> dict[str, SourceCounts]:
    """What the units counted in the newest round, by their code."""
    number: SourceRoundId = (await newest(commune)).id
    codes = {unit: code for code, unit in commune.units.items()}

    async def read(work: SqlWork) -> dict[str, SourceCounts]:
        return {codes[one.unit]: one.counts for one in await work.sources.counted(number)}

    return await commune.record.read(read)
