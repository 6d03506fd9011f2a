"""A way through each dialogue there is, from its first word to its end, all of it typed."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from domain.units import Role
from tests.stories.corrections import REPORT, november
from tests.stories.nominations import nominates
from tests.stories.organisations import meets_itself
from tests.stories.sorting import opens
from tests.world import World, candidate, local, meets

Setting = Callable[[World], Awaitable[str]]
"""Makes the commune ready; returns what stands for «{}» in the script, if anything does."""


@dataclass(frozen=True, slots=True)
class Script:
    """Who walks through a dialogue, what they type, and how the last answer begins."""

    who: str
    lines: tuple[str, ...]
    ends: str
    setting: Setting


async def nothing(_commune: World) -> str:
    return ""


async def month(commune: World) -> str:
    """One mentor with one candidate, asked for the month."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.at(local(2, 11, 18, 30))
    return ""


async def code(commune: World) -> str:
    """Somebody was given a code and has not used it."""
    await commune.person("en", "Lò Thị Én", branch="NL", joined=False)
    *_, letter = await commune.says("thoa", "/moi en")
    found = re.search(r"nhắn mã: (\d{4} \d{4})", letter)
    assert found is not None
    return found[1]


async def not_joined(commune: World) -> str:
    await commune.person("en", "Lò Thị Én", branch="NL", joined=False)
    return ""


async def reported_wrongly(commune: World) -> str:
    await november(commune)
    await commune.says("inh", f"BAO CAO NL-01 {REPORT}")
    return ""


async def chapter_asked(commune: World) -> str:
    await meets_itself(commune, "CD-NL", 20)
    commune.clock.move_to(local(16, 11, 9))
    await commune.live_until(local(17, 11, 19))
    return ""


async def round_open(commune: World) -> str:
    await opens(commune)
    return ""


async def given_back(commune: World) -> str:
    await nominates(commune)
    await commune.presses("thoa", "Chuyển lại để bổ sung")
    await commune.presses("thoa", "Thông tin còn thiếu")
    commune.unread("tuan")
    return ""


async def met(commune: World) -> str:
    """The branch has met."""
    await month(commune)
    commune.clock.move_to(local(12, 11, 9))
    await commune.live_until(local(13, 11, 7))
    return ""


async def silent(commune: World) -> str:
    """The branch met and nobody recorded a conclusion; the member in charge was told."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(18, 11, 9))
    return ""


async def unhelped(commune: World) -> str:
    await candidate(commune, "mai", "Lò Thị Mai")
    return ""


async def attended(commune: World) -> str:
    """The day after the branch has met, its member in charge is asked."""
    await meets(commune)
    await commune.live_until(local(13, 11, 19))
    return ""


async def of_the_committee(commune: World) -> str:
    await commune.person("uy", "Lò Thị Uyên", (Role.BRANCH_COMMITTEE, "NL"), branch="NL")
    return await month(commune)


SCRIPTS = {
    "join": Script("en", ("{}", "?LA TOI"), "Đã ghép xong", code),
    "invite": Script("thoa", ("/moi", "lo thi en"), "Kính gửi đồng chí", not_joined),
    "helper": Script(
        "thoa",
        ("~NGUOI GIUP", "vi van muon", "0912 345.678", "?GHI LAI"),
        "Đã ghi người giúp của chi bộ",
        nothing,
    ),
    "pause": Script("inh", ("~TAM NGHI", "?HET THANG"), "Đã ghi nhận", nothing),
    "leave": Script("thoa", ("~DI VANG", "?CHO TOI", "20/11"), "Đã ghi: đồng chí vắng", nothing),
    "posts": Script(
        "hac",
        (
            "~CHUC DANH",
            "nl",
            "?GIAO CHUC",
            "?CHI UY VIEN",
            "vi van muon",
            "1",
            "?TU HOM NAY",
            "?GHI LAI",
        ),
        "Đã giao",
        nothing,
    ),
    "delegate": Script("thoa", ("~GIAO VIEC", "1", "?KY NAY"), "Đã giao", of_the_committee),
    "meeting": Script(
        "thoa",
        ("~LICH HOP", "thu nam tuan 2, 19h30", "nha van hoa ban", ".CO"),
        "Đã ghi nhận lịch họp",
        nothing,
    ),
    "own-meeting": Script(
        "tuan",
        ("~LICH HOP", "ngay 5, 20 gio", "nha van hoa ban"),
        "Đã ghi nhận lịch sinh hoạt",
        nothing,
    ),
    "postpone": Script("phuong", ("?HOAN HOP", "?CHUA CO NGAY"), "Đã ghi chi bộ hoãn họp", silent),
    "on-behalf": Script("thoa", ("~GHI THAY", "~NHAN XET", "?HOM NAY", "nl 1"), "Nhận xét", month),
    "correct": Script(
        "inh",
        ("~SUA SAI", "nl 1", "?VE NGUOI KHAC", "nl 2", "?NHAM NGUOI", "?DINH CHINH"),
        "Đã chuyển nhận xét",
        reported_wrongly,
    ),
    "chapter": Script("tuan", ("~GHI SO", "5 doan vien"), "Đã ghi nhận bình xét", chapter_asked),
    "nominate": Script(
        "tuan",
        (
            "~GIOI THIEU",
            "~DA KY",
            "03",
            "1/11/2026",
            "?CHINH TOI",
            "Lo Thi Mai",
            "3/5/1998",
            ".NU",
            "~THPT",
            "tich cuc viec chung cua ban",
            ".GUI",
        ),
        "Đã ghi nhận giới thiệu",
        nothing,
    ),
    "sources": Script(
        "tuan", ("~RA SOAT", "2", "5", "3", ".GUI"), "Đã ghi nhận số rà soát nguồn", round_open
    ),
    "sources-open": Script(
        "hac", ("~RA SOAT", "?MO DOT", "23/11", "?MO NGAY"), "Đã mở đợt rà soát", nothing
    ),
    "supplement": Script(
        "tuan", ("~BO SUNG", "hay giup ba con gat lua"), "Đã gửi lại", given_back
    ),
    "assign": Script(
        "thoa",
        ("~PHAN CONG", "nl 1", "~NGUOI CHINH", "1", "1/11/2026", "?GHI PHAN CONG"),
        "Đã ghi phân công",
        unhelped,
    ),
    "report": Script(
        "inh",
        (
            "~BAO CAO",
            "~DA GAP",
            "~KHAC",
            "hay giup ba con",
            "~CHUA THAY",
            "~DANG LAM",
            ".GUI",
        ),
        "Đã ghi nhận nhận xét",
        month,
    ),
    "review": Script(
        "thoa",
        (
            "~DANH GIA",
            "~THAY DOI",
            "nl 1",
            "?CU HOC",
            "11/11",
            "5 5 4 1",
            "?KHONG GIAO",
            "?DONG THANG",
            "?DONG THANG",
        ),
        "Đã đóng tháng 11",
        met,
    ),
    "visit": Script(
        "phuong",
        ("?DA DU", "?CO NEU", "chi uy can them tai lieu"),
        "Đã ghi nhận: đồng chí dự sinh hoạt",
        attended,
    ),
}
