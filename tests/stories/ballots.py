"""A branch whose committee permits opinions by chat, and a ballot opened in it."""

import asyncio
import sqlite3
from pathlib import Path

from domain.candidates import Stage
from tests.world import World, candidate, local, meets

REFUSED = "Việc này đồng chí chưa được phân quyền"
VOTERS = ("thoa", "pom", "inh", "muon")


async def permitted(commune: World) -> None:
    """The officer enters the committee's decision."""
    await commune.says("hac", "/bophieu")
    await commune.presses("hac", "Ghi quyết định cho phép")
    await commune.says("hac", "15-QD/DU")
    await commune.says("hac", "1/11/2026")
    (kept,) = await commune.presses("hac", "Ghi quyết định")
    assert kept.startswith("Đã ghi quyết định cho phép")


async def a_branch(commune: World) -> None:
    """Four official members with a phone, one without; somebody received, somebody listed."""
    await commune.person("lanh", "Lò Văn Lánh", branch="NL", joined=False)
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.RECEIVED)
    await candidate(commune, "di", "Giàng Thị Dí", mentor="inh")
    await meets(commune)


async def opened(commune: World, way: str = "Bỏ phiếu kín", closes: str = "5/11 20 giờ") -> None:
    """Thoa asks whether Mai be put on the list; everybody who can be asked has read it."""
    await commune.says("thoa", "/bophieu")
    await commune.presses("thoa", "Mở việc lấy ý kiến")
    await commune.presses("thoa", "Đưa vào danh sách")
    await commune.presses("thoa", "NL-01")
    await commune.presses("thoa", way)
    await commune.says("thoa", closes)
    await commune.presses("thoa", "Xong")
    await commune.presses("thoa", "Vẫn mở")
    await commune.presses("thoa", "Mở, gửi tin riêng")


async def ready(commune: World, way: str = "Bỏ phiếu kín", closes: str = "5/11 20 giờ") -> None:
    """All of it, on the morning of 2 November; what was said so far is read."""
    await a_branch(commune)
    await permitted(commune)
    await opened(commune, way, closes)
    assert commune.clock.now() == local(2, 11, 9)
    for who in (*VOTERS, "hac"):
        commune.unread(who)


async def every_row(file: Path) -> dict[str, list[str]]:
    """Every row of every table, as text."""

    def read() -> dict[str, list[str]]:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as look:
            tables = [
                name
                for (name,) in look.execute("SELECT name FROM sqlite_master WHERE type='table'")
            ]
            return {
                name: [repr(row) for row in look.execute(f'SELECT * FROM "{name}"')]  # noqa: S608
                for name in tables
            }

    return await asyncio.to_thread(read)
