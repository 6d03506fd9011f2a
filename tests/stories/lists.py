"""What stories about the list begin with: a branch that concludes on and off the list."""

from domain.candidates import Stage
from tests.world import World, candidate, local, meets


async def begun(commune: World) -> World:
    """One received and one listed, both helped, and a branch that has met."""
    await candidate(
        commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.RECEIVED, nominated_by="tuan"
    )
    await candidate(commune, "yen", "Vì Thị Yến", mentor="muon", nominated_by="duyen")
    await meets(commune)
    await commune.at(local(13, 11, 7))
    return commune


async def concludes(commune: World, *decisions: tuple[str, str]) -> None:
    """The secretary concludes these, each with its resolution, and closes the month."""
    await commune.says("thoa", "/danhgia")
    await commune.presses("thoa", "Có thay đổi")
    for code, decision in decisions:
        await commune.presses("thoa", code)
        await commune.presses("thoa", decision)
        await commune.says("thoa", "12/11")
        await commune.says("thoa", "5 5 5 0")
        await commune.presses("thoa", "Không giao")
    await commune.presses("thoa", "Đóng tháng")
    await commune.presses("thoa", "Đóng tháng")


BOTH = (("NL-01", "Đưa vào danh sách"), ("NL-02", "Đưa ra khỏi danh sách"))
