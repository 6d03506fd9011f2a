"""The political centre sees the list of a class, its days and certificates, and nothing else."""

import json

import pytest

from bot.names import names_for
from bot.paper.orders import ordered
from bot.paper.worded import worded
from bot.wording import Wording, references
from services.printed.papers import CLASS_LIST
from storage.work import SqlWork
from tests.stories.classes import a_list, plans, proposes, with_a_centre
from tests.stories.road import press_route
from tests.world import CATALOGUE, SETTINGS, ZONE, World

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def test_the_centre_reads_names_branches_and_days_and_nothing_else(commune: World) -> None:
    await a_list(commune)
    (listed,) = await commune.says("trung", "/lophoc")
    assert "lớp bồi dưỡng nhận thức về Đảng, 7/12 đến 11/12/2026" in listed
    (page,) = await commune.presses("trung", "Xem lớp 1")
    assert "– NL-01 (L.T.M.), chi bộ bản Nà Lo: được cử học" in page
    assert "– PK-01 (G.T.D.), chi bộ bản Pá Khôm: được cử học" in page
    assert "chỗ" not in page
    for label in ("Chốt danh sách", "Đề nghị người học", "Hủy lớp", "Đổi ngày"):
        assert label not in "\n".join((*commune.labels("trung"), page))


async def test_the_centre_does_not_read_who_is_only_proposed_or_left_out(commune: World) -> None:
    await with_a_centre(commune)
    await plans(commune)
    await proposes(commune, "thoa", "NL-01")
    await commune.says("trung", "/lophoc")
    (page,) = await commune.presses("trung", "Xem lớp 1")
    assert "NL-01" not in page
    assert "Chưa có ai trong danh sách" in page


async def test_the_centre_finds_nobody_anywhere_else(commune: World) -> None:
    await a_list(commune)
    (help_,) = await commune.says("trung", "/trogiup")
    assert "/lophoc –" in help_
    for command in ("/gioithieu", "/rasoat", "/xetdanhsach", "/phancong", "/danhgia"):
        assert f"{command} –" not in help_
    (people, *_) = await commune.says("trung", "/danhsach")
    for secret in ("NL-01", "L.T.M.", "Lò Thị Mai"):
        assert secret not in people
    (tasks,) = await commune.says("trung", "viec")
    assert "NL-01" not in tasks
    for said in ("/danhsach NL-01", "/danhsach mai"):
        (answer, *_) = await commune.says("trung", said)
        assert "Lò Thị Mai" not in answer
        assert "L.T.M." not in answer
    for route in ("card", "nomination", "assign", "report"):
        (*_, answer) = await commune.forges("trung", f"{route}:{commune.candidates['mai']}")
        assert answer.startswith(REFUSED), route


@pytest.mark.parametrize(
    "route",
    ["class-confirm:1", "class-propose:1", "class-cancel:1", "class-change:1", "committee"],
)
async def test_the_centre_changes_nothing_but_the_list(commune: World, route: str) -> None:
    await a_list(commune)
    (*_, refused) = await commune.forges("trung", route)
    assert refused.startswith(REFUSED)


async def test_officer_and_centre_print_the_list_and_a_secretary_does_not(commune: World) -> None:
    await a_list(commune)
    for who in ("hac", "trung"):
        await commune.says(who, "/lophoc")
        await commune.presses(who, "Xem lớp 1")
        answers = await commune.presses(who, "In danh sách lớp")
        assert answers
        assert not answers[0].startswith(REFUSED)
    (refused,) = await press_route(commune, "thoa", "class-print:1")
    assert refused.startswith(REFUSED)


async def on_paper(commune: World, who: str) -> str | None:
    """The sheet as this reader gets it."""

    async def make(work: SqlWork) -> str | None:
        reader, now = commune.people[who], commune.clock.now()
        sheet = await ordered(work, SETTINGS, f"{CLASS_LIST}:1", reader, now)
        if sheet is None:
            return None
        today = SETTINGS.calendar.day_of(now)
        names = await names_for(work, references(*sheet.messages()), reader, today, SETTINGS)
        return str(json.loads(worded(sheet, Wording(CATALOGUE, ZONE), "vi", names)))

    return await commune.record.read(make)


async def test_the_printed_list_has_names_branches_days_and_certificates_only(
    commune: World,
) -> None:
    await a_list(commune)
    sheet = await on_paper(commune, "trung")
    assert sheet is not None
    assert "1. NL-01 (Lò Thị Mai), chi bộ bản Nà Lo: được cử học" in sheet
    assert "3. PK-01 (Giàng Thị Dí), chi bộ bản Pá Khôm: được cử học" in sheet
    assert "Học từ thứ Hai, 7/12/2026 đến thứ Sáu, 11/12/2026" in sheet
    for secret in ("Inh", "Thoa", "1998", "chỗ"):
        assert secret not in sheet
    assert await on_paper(commune, "thoa") is None


@pytest.mark.parametrize("route", ["class:1", "class:99", "class-results:1", "class-print:1"])
async def test_whoever_has_no_part_in_a_class_learns_not_even_that_it_exists(
    commune: World, route: str
) -> None:
    await a_list(commune)
    (*_, refused) = await commune.forges("inh", route)
    assert refused.startswith(REFUSED)
