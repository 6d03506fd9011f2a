"""Dialogues that several stories begin with: somebody is put forward, received, assigned."""

from domain.candidates import Candidate, Nomination
from storage.work import SqlWork
from tests.world import World

ANSWERS = ("03", "1/11/2026", "CHINH TOI", "Lò Thị Mai", "3/5/1998", "NU", "THPT")


async def begins(commune: World, who: str, *answers: str) -> list[str]:
    """Somebody with a signed paper begins a nomination and gives these answers."""
    await commune.says(who, "/nominate")
    seen = await commune.presses(who, "DA KY")
    for one in answers:
        seen = await commune.says(who, one)
    return seen


async def nominates(
    commune: World, who: str = "tuan", name: str = "Lò Thị Mai", birth: str = "3/5/1998"
) -> list[str]:
    """A whole nomination by the leader of the village's chapter; the receipt."""
    await begins(commune, who, "03", "1/11/2026", "CHINH TOI", name, birth, "NU", "THPT")
    await commune.says(who, "Tích cực việc chung của bản")
    return await commune.presses(who, "GUI")


async def candidates(commune: World) -> tuple[Candidate, ...]:
    """Everybody on the road in the commune."""

    async def read(work: SqlWork) -> tuple[Candidate, ...]:
        return await work.candidates.in_branches(list(commune.units.values()))

    return await commune.record.read(read)


async def nominations(commune: World, code: str) -> tuple[Nomination, ...]:
    """Every nomination of one candidate, the oldest first."""

    async def read(work: SqlWork) -> tuple[Nomination, ...]:
        found = await work.candidates.by_code(code)
        assert found is not None
        return await work.nominations.of(found.id)

    return await commune.record.read(read)
