"""What stories about people away begin with: somebody is noted as away, with a host or without."""

from domain.road.away import Absence
from storage.work import SqlWork
from tests.world import World

ELSEWHERE = "Chi bộ Công ty May 3"


async def goes_away(
    commune: World,
    who: str = "thoa",
    code: str = "NL-01",
    *,
    since: str = "20/10",
    returns: str = "2/2027",
    host: str = "",
) -> list[str]:
    """Somebody notes that this person went to Bình Dương; what they read at the end.

    `host`: the code of a branch of ours, or the name of one elsewhere.
    """
    await commune.says(who, f"/dilamxa {code}")
    await commune.says(who, since)
    await commune.says(who, "Bình Dương")
    await commune.says(who, returns)
    if not host:
        await commune.presses(who, "Chưa có chi bộ nhận")
    elif host in commune.units:
        await commune.presses(who, "Chi bộ trong xã")
        await commune.says(who, host)
    else:
        await commune.presses(who, "Chi bộ nơi khác")
        await commune.says(who, host)
    return await commune.presses(who, "Ghi đi làm xa")


async def absences(commune: World, nick: str = "mai") -> tuple[Absence, ...]:
    """Every absence of somebody, the newest first."""

    async def read(work: SqlWork) -> tuple[Absence, ...]:
        return await work.absences.of(commune.candidates[nick])

    return await commune.record.read(read)
