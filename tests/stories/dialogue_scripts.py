"""A way through each dialogue there is, from its first word to its end, all of it typed."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date

from domain.candidates import Stage
from domain.road.events import Milestone
from domain.units import Role
from tests.stories.away import ELSEWHERE, goes_away
from tests.stories.ballots import a_branch, permitted
from tests.stories.classes import a_list, plans, proposes, with_a_centre
from tests.stories.corrections import REPORT, november
from tests.stories.dated import decided, happened
from tests.stories.lists import BOTH, begun, concludes
from tests.stories.nominations import ANSWERS, begins, nominates
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


async def may_ask(commune: World) -> str:
    """The committee has resolved that its branches may ask by chat."""
    await a_branch(commune)
    await permitted(commune)
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


async def proposed(commune: World) -> str:
    """The chapter proposes somebody; the youth union's committee has not resolved yet."""
    await begins(commune, "tuan", *ANSWERS)
    await commune.says("tuan", "Tích cực việc chung của bản")
    await commune.presses("tuan", "GUI")
    return ""


async def held(commune: World) -> str:
    """The chapter held something yesterday."""
    await commune.says("tuan", "/hoatdong")
    await commune.presses("tuan", "THONG BAO")
    for line in ("Làm đường vào bản", "3/11, 7 giờ", "đầu bản"):
        await commune.says("tuan", line)
    await commune.presses("tuan", "GUI")
    await commune.live_until(local(4, 11, 19))
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


async def ceremony_near(commune: World) -> str:
    """Somebody is warned that the ceremony comes near."""
    await decided(commune)
    await commune.live_until(local(16, 11, 19))
    return ""


async def decision_near(commune: World) -> str:
    """The officer is warned that a decision is due."""
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.PROPOSED)
    await happened(commune, "mai", Milestone.ADMISSION_PROPOSED, date(2026, 9, 7))
    await commune.live_until(local(3, 11, 19))
    return ""


async def class_planned(commune: World) -> str:
    """A class for which nobody is proposed yet."""
    await with_a_centre(commune)
    await plans(commune)
    return ""


async def class_proposed(commune: World) -> str:
    await class_planned(commune)
    await proposes(commune, "thoa", "NL-01", "NL-02")
    return ""


async def class_over(commune: World) -> str:
    await a_list(commune)
    commune.clock.move_to(local(14, 12, 9))
    return ""


async def list_proposed(commune: World) -> str:
    """A branch concluded to put somebody on the list."""
    await begun(commune)
    await concludes(commune, *BOTH)
    return ""


async def somebody_away(commune: World) -> str:
    """Somebody works away and is followed there by a branch elsewhere."""
    await unhelped(commune)
    await goes_away(commune, host=ELSEWHERE)
    return ""


SCRIPTS = {
    "away": Script(
        "thoa",
        (
            "~DI LAM XA",
            "?GHI DI XA",
            "nl 1",
            "20/10",
            "Binh Duong",
            "2/2027",
            "?CHUA CO AI",
            "?GHI DUNG",
        ),
        "Đã ghi NL-01 đi làm xa",
        unhelped,
    ),
    "away-longer": Script(
        "thoa", ("~DI LAM XA", "nl 1", "?LAU HON", "3/2027"), "Đã ghi tháng về", somebody_away
    ),
    "away-amend": Script(
        "thoa",
        ("~DI LAM XA", "nl 1", "?NOI LAM", "Dong Nai", "?GHI DUNG"),
        "Đã sửa điều ghi về NL-01",
        somebody_away,
    ),
    "host": Script(
        "thoa",
        ("~DI LAM XA", "nl 1", "?NHAN DUOC", "?THAM GIA", "vao doi bong khu tro", "1/11"),
        "Đã ghi nhận xét của chi bộ nơi đến",
        somebody_away,
    ),
    "transfer": Script(
        "thoa",
        (
            "~CHUYEN NOI",
            "nl 1",
            "?SANG CHI BO",
            "pk",
            "1/11",
            "?DOI NOI O",
            "?GHI CHUYEN",
        ),
        "Đã ghi NL-01 chuyển sang chi bộ khác",
        unhelped,
    ),
    "task": Script(
        "thoa",
        (
            "~NHIEM VU",
            "?GIAO THEM",
            "~QUAN CHUNG",
            "nl 1",
            "day lop xoa mu chu",
            "30/11",
            "?GIAO VIEC NAY",
        ),
        "Đã ghi nhiệm vụ",
        unhelped,
    ),
    "talk": Script(
        "thoa", ("~NHIEM VU", "?DONG CO", "nl 1", "1/11"), "Đã ghi buổi trao đổi", unhelped
    ),
    "class-plan": Script(
        "hac",
        (
            "~LOP HOC",
            "?MO LOP",
            "?NHAN THUC",
            "7/12",
            "11/12",
            "trung tam chinh tri",
            "26",
            "?BAO CHI BO",
        ),
        "Đã mở lớp",
        nothing,
    ),
    "class-propose": Script(
        "thoa",
        ("~LOP HOC", "lop 1", "?DE NGHI HOC", "nl 1", "?GUI DE NGHI"),
        "Đã gửi đề nghị",
        class_planned,
    ),
    "class-confirm": Script(
        "hac",
        ("~LOP HOC", "lop 1", "?CHOT LOP", "nl 1", "?GUI DANH SACH"),
        "Đã chốt danh sách",
        class_proposed,
    ),
    "class-results": Script(
        "trung",
        (
            "~LOP HOC",
            "lop 1",
            "?KET QUA LOP",
            "nl 1",
            "?NHU TREN",
            "?BE GIANG",
            "?NHU TREN",
            "15/2026",
            "?GHI KET QUA",
        ),
        "Đã ghi kết quả lớp",
        class_over,
    ),
    "committee": Script(
        "hac",
        ("~XET DANH SACH", "?GHI XET", "13/11", "12/2026", "?DONG Y HET", "?LUU KET QUA"),
        "Đã ghi kết quả xem xét",
        list_proposed,
    ),
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
    "union": Script(
        "duyen",
        ("?NGHI QUYET DOAN", "?GHI NGHI QUYET", "12-NQ", "1/11/2026", "?DA HOI", ".GUI"),
        "Đã ghi nghị quyết số 12-NQ",
        proposed,
    ),
    "activity": Script(
        "tuan",
        ("~HOAT DONG", "?THONG BAO", "?VAN NGHE", "20/11, 19h30", "nha van hoa ban", ".GUI"),
        "Đã ghi hoạt động",
        nothing,
    ),
    "activity-count": Script("tuan", ("?GHI NGUOI DU", "12", "2"), "Đã ghi kết quả", held),
    "sources": Script(
        "tuan", ("~RA SOAT", "2", "5", "3", ".GUI"), "Đã ghi nhận số rà soát nguồn", round_open
    ),
    "sources-open": Script(
        "hac", ("~RA SOAT", "?MO DOT", "23/11", "?MO NGAY"), "Đã mở đợt rà soát", nothing
    ),
    "target": Script(
        "hac",
        (
            "~CHI TIEU",
            "?DAT CHI TIEU",
            "2025-2030",
            "25",
            "15-KH",
            "1/9/2026",
            "2026",
            "6",
            "na lo 2, pa khom 1",
            ".GUI",
        ),
        "Đã ghi chỉ tiêu năm 2026",
        nothing,
    ),
    "supplement": Script(
        "tuan", ("~BO SUNG", "hay giup ba con gat lua"), "Đã gửi lại", given_back
    ),
    "deadline-plan": Script("thoa", ("?CO LICH", "14/12"), "Đã ghi nhận lịch", ceremony_near),
    "deadline-extend": Script(
        "hac", ("?KEO DAI", "128/DU", "1/11"), "Đã ghi kéo dài thời hạn", decision_near
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
    "papers": Script(
        "thoa",
        ("~GIAY TO", "nl 1", "1", "?CO GIAY", "1/9/2026", "?XONG GIAY TO"),
        "Đã ghi xong giấy tờ",
        unhelped,
    ),
    "introducers": Script(
        "thoa",
        ("/nguoigioithieu", "nl 1", "?THEM NGUOI", "?MOT DANG VIEN", "1", "5/2025", "?XONG"),
        "Đã ghi người giới thiệu",
        unhelped,
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
    "stage": Script(
        "thoa",
        ("~CHUYEN BUOC", "nl 1", "?MOC KHAC", "1", "1/11/2026", "?BO QUA", "?GHI VAO"),
        "Đã ghi bước",
        unhelped,
    ),
    "units": Script(
        "hac",
        ("~DON VI", "nl", "?DOI TEN", "chi bo Na Lo moi", "2/11/2026", "?BO QUA", "?GHI LAI"),
        "Đã đổi tên",
        nothing,
    ),
    "ballot-permit": Script(
        "hac",
        ("bo phieu", "?CHO PHEP", "15-QD/DU", "1/11/2026", "?GHI CHO PHEP"),
        "Đã ghi quyết định cho phép",
        nothing,
    ),
    "ballot": Script(
        "thoa",
        (
            "bo phieu",
            "?LAY Y KIEN",
            "?VAO CAM TINH",
            "nl 1",
            ".KIN",
            "5/11 20 gio",
            "?DU DANH SACH",
            "?VAN MO",
            "?MO VIEC NAY",
        ),
        "Đã mở việc lấy ý kiến",
        may_ask,
    ),
    "visit": Script(
        "phuong",
        ("?DA DU", "?CO NEU", "chi uy can them tai lieu"),
        "Đã ghi nhận: đồng chí dự sinh hoạt",
        attended,
    ),
}
