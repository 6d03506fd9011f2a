"""With the first pack the member in charge hears when, where and about what a branch meets."""

import pytest

from domain.units import Role
from tests.stories.above import CANARIES, beginning, november, two_branches
from tests.stories.road import press_route
from tests.world import World, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    return await two_branches(commune)


async def test_the_one_in_charge_hears_when_and_where_with_the_first_pack(month: World) -> None:
    await month.live_until(local(8, 11, 12))
    month.unread("phuong")
    await month.live_until(local(8, 11, 19))
    (notice,) = month.unread("phuong")
    assert notice.startswith("Lịch sinh hoạt chi bộ tháng 11")
    assert "Chi bộ bản Nà Lo họp 19 giờ 30, thứ Năm, 12/11/2026, nhà văn hóa bản." in notice
    assert "đánh giá 2 người; 1 nội dung cần biểu quyết." in notice
    assert "Chi đoàn, chi hội của bản chưa có nguồn: 1." in notice
    assert not [word for word in CANARIES if word in notice]
    (figures,) = await month.presses("phuong", "Xem số liệu")
    assert figures.startswith("Số liệu tháng 11 – chi bộ bản Nà Lo")
    assert not [word for word in CANARIES if word in figures]
    (refused,) = await press_route(month, "sinh", f"figures:{await november(month)}")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_a_branch_without_a_source_is_told_so_to_the_one_in_charge(month: World) -> None:
    await month.live_until(local(8, 11, 19))
    (notice,) = beginning(month.unread("sinh"), "Lịch sinh hoạt")
    assert "rà soát nguồn" in notice


async def test_the_pack_says_the_date_was_sent_only_once_it_was(month: World) -> None:
    await month.live_until(local(6, 11, 9))
    (before,) = await month.says("thoa", "/chuanbi")
    assert "Đảng ủy viên phụ trách: đồng chí Tòng Thị Phương." in before
    await month.live_until(local(9, 11, 9))
    (after,) = await month.says("thoa", "/chuanbi")
    assert "đồng chí Tòng Thị Phương, đã gửi lịch họp." in after


async def test_the_pack_never_says_sent_to_somebody_who_cannot_be_reached(
    commune: World,
) -> None:
    await commune.person("xa", "Giàng Thị Xá", (Role.MEMBER_IN_CHARGE, "PK"), joined=False)
    await meets(commune, "PK")
    await commune.live_until(local(9, 11, 9))
    (pack,) = await commune.says("sung", "/chuanbi")
    assert "đồng chí Giàng Thị Xá." in pack


async def test_the_pack_begins_with_who_has_no_source(month: World) -> None:
    await month.live_until(local(4, 11, 9))
    (pack,) = await month.says("thoa", "/chuanbi")
    assert "1. Chưa có nguồn trong danh sách:\n– chi đoàn bản Nà Lo" in pack
