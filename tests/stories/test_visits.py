"""A committee member in charge of a branch attends its meeting and says what they saw."""

import pytest

from domain.units import Role
from tests.stories.above import november
from tests.stories.road import press_route
from tests.world import World, candidate, local, meets

CANARIES = ("Canary", "NL-0", "Z.T.")


@pytest.fixture
async def month(commune: World) -> World:
    """Two branches, each with somebody in charge, and one person in review."""
    await commune.person("bi", "Lường Thị Bích", (Role.COMMITTEE_SECRETARY, "XA"))
    await commune.person("sinh", "Giàng A Sình", (Role.MEMBER_IN_CHARGE, "PK"))
    await candidate(commune, "mai", "Zơ Thị Maicanary", mentor="inh")
    await meets(commune)
    return commune


async def test_the_one_in_charge_is_asked_once_on_the_day_after(month: World) -> None:
    await month.live_until(local(12, 11, 22))
    month.unread("phuong")
    await month.live_until(local(13, 11, 21))
    (asked,) = month.unread("phuong")
    assert asked.startswith("Dự sinh hoạt chi bộ bản Nà Lo")
    assert "19 giờ 30, thứ Năm, 12/11/2026" in asked
    assert not [word for word in CANARIES if word in asked]
    await month.live_until(local(16, 11, 21))
    assert not [text for text in month.unread("phuong") if text.startswith("Dự sinh hoạt")]


async def test_what_was_seen_is_read_by_those_above_and_by_nobody_else(month: World) -> None:
    await month.live_until(local(13, 11, 21))
    await month.presses("phuong", "Đã dự")
    await month.presses("phuong", "Có nêu, chưa bàn kỹ")
    (kept,) = await month.says("phuong", "chi ủy cần thêm tài liệu tuyên truyền")
    assert kept.startswith("Đã ghi nhận: đồng chí dự sinh hoạt chi bộ bản Nà Lo")
    for reader in ("hac", "bi", "phuong"):
        (page,) = await month.says(reader, "/dusinhhoat")
        assert "đảng ủy viên đã dự; có nêu, chưa bàn kỹ. Ghi thêm: «chi ủy cần thêm" in page
        assert ("Phụ trách: đồng chí Tòng Thị Phương." in page) == (reader != "phuong")
    (elsewhere,) = await month.says("sinh", "/visit")
    assert "Nà Lo" not in elsewhere
    for other in ("thoa", "inh", "tuan"):
        (refused,) = await month.says(other, "/visit")
        assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_not_having_been_there_is_an_answer_and_can_be_put_right(month: World) -> None:
    await month.live_until(local(13, 11, 21))
    (kept,) = await month.presses("phuong", "Không dự được")
    assert "không dự" in kept
    await month.presses("phuong", "Ghi lại việc dự")
    await month.presses("phuong", "Có bàn kỹ")
    await month.presses("phuong", "Bỏ qua")
    (page,) = await month.says("bi", "/visit")
    assert "đảng ủy viên đã dự; có bàn kỹ" in page
    assert "đảng ủy viên không dự" not in page


async def test_a_line_that_may_say_too_much_is_asked_about(month: World) -> None:
    await month.live_until(local(13, 11, 21))
    await month.presses("phuong", "Đã dự")
    await month.presses("phuong", "Có bàn kỹ")
    (asked,) = await month.says("phuong", "lý lịch bố mẹ đẻ chưa rõ")
    assert asked.startswith("Xin đồng chí xem lại dòng ghi thêm")
    await month.presses("phuong", "Bỏ dòng này")
    (page,) = await month.says("hac", "/visit")
    assert "lý lịch" not in page


async def test_a_meeting_not_yet_held_or_of_another_branch_is_not_told_of(month: World) -> None:
    review = await november(month)
    (refused,) = await press_route(month, "phuong", f"visit-attended:{review}")
    assert refused.startswith("Chưa ghi được")
    await month.live_until(local(13, 11, 19))
    for other in ("sinh", "thoa", "hac"):
        (refused,) = await press_route(month, other, f"visit-absent:{review}")
        assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_a_meeting_put_off_is_not_asked_about(month: World) -> None:
    await month.live_until(local(12, 11, 20))
    await press_route(month, "thoa", f"postpone:{await november(month)}")
    await month.presses("thoa", "Chưa có ngày")
    month.unread("phuong")
    await month.live_until(local(14, 11, 21))
    assert not [text for text in month.unread("phuong") if text.startswith("Dự sinh hoạt")]
    for asked in ("/visit", "viec"):
        (page, *_) = await month.says("phuong", asked)
        assert "việc dự" not in page
    (refused,) = await month.forges("phuong", f"visit-ask:{await november(month)}")
    assert refused.startswith("Chưa ghi được")


async def test_a_late_press_does_not_undo_what_was_noted(month: World) -> None:
    await month.live_until(local(13, 11, 21))
    await month.presses("phuong", "Đã dự")
    await month.presses("phuong", "Có bàn kỹ")
    await month.says("phuong", "chi ủy cần thêm tài liệu tuyên truyền")
    (kept,) = await month.forges("phuong", f"visit-absent:{await november(month)}")
    assert kept.startswith("Đã ghi trước đó: đồng chí dự sinh hoạt chi bộ bản Nà Lo")
    assert "chi ủy cần thêm tài liệu" in kept
    (page,) = await month.says("bi", "/visit")
    assert "Ghi thêm: «chi ủy cần thêm tài liệu" in page
    await month.presses("phuong", "Ghi lại việc dự")


async def test_what_was_not_told_yet_stands_among_ones_tasks_and_absence_can_be_said_there(
    month: World,
) -> None:
    (mine, *_) = await month.says("phuong", "viec")
    assert "ghi việc dự" not in mine
    await month.live_until(local(13, 11, 21))
    (mine, *_) = await month.says("phuong", "viec")
    assert "ghi việc dự sinh hoạt chi bộ bản Nà Lo, kỳ họp 19 giờ 30" in mine
    (asked,) = await month.presses("phuong", "Ghi việc dự chi bộ NL")
    assert asked.startswith("Dự sinh hoạt chi bộ bản Nà Lo")
    await month.presses("phuong", "Không dự được")
    (mine, *_) = await month.says("phuong", "viec")
    assert "ghi việc dự" not in mine


async def test_the_officer_sees_who_is_in_charge_of_what_and_where_nobody_is(
    commune: World,
) -> None:
    await meets(commune)
    (page,) = await commune.says("hac", "/visit")
    assert "– chi bộ bản Nà Lo. Phụ trách: đồng chí Tòng Thị Phương. Kỳ tới: 19 giờ 30" in page
    assert "– chi bộ bản Pá Khôm. Chưa phân công đảng ủy viên phụ trách" in page
    assert page.rstrip().split("\n")[3].endswith("Chưa có lịch họp.")
