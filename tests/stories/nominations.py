"""Dialogues that several stories begin with: somebody is put forward, received, assigned."""

from domain.candidates import Candidate, Nomination
from services.identity import holder
from services.union.resolving import proposed_to, resolve
from storage.work import SqlWork
from tests.world import SETTINGS, World

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
    seen = await commune.presses(who, "GUI")
    if who == "tuan":
        await is_resolved(commune)
    return seen


async def is_resolved(commune: World, number: str = "12-NQ/ĐTN") -> None:
    """The committee of the commune's youth union resolved on all that waits for it."""

    async def resolves(work: SqlWork) -> None:
        now, duyen = commune.clock.now(), commune.people["duyen"]
        today = SETTINGS.calendar.day_of(now)
        who, tree = await holder(work, duyen, today), await work.units.tree()
        found = [one.id for one in await proposed_to(work, who, tree, today)]
        await resolve(
            work, SETTINGS, found, number, today, who=who, tree=tree, now=now, consulted=True
        )

    await commune.do(resolves)
    await commune.settle()
    commune.unread("duyen")
    commune.unread("tuan")


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
