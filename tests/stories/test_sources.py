"""A round of sorting sources: opened, seen by those entitled, closed on its day or before."""

import unicodedata

import pytest

from domain.sources import SourceCounts
from domain.units import Role
from tests.stories.sorting import counts, newest, on_record, opens
from tests.world import World, candidate, local

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def test_the_officer_opens_a_round_and_sees_it_fill(commune: World) -> None:
    (receipt,) = await opens(commune)
    assert "Trợ lý sẽ hỏi 3 đơn vị" in receipt
    assert "thứ Hai, 23/11/2026" in receipt
    await candidate(commune, "mai", "Lò Thị Mai")
    (kept,) = await counts(commune, "tuan", "2 5 3")
    assert "giới thiệu 2, bồi dưỡng thêm 5, đi làm xa 3" in kept
    await counts(commune, "thoa", "0", "1", "4")
    (shown,) = await commune.says("hac", "ra soat")
    assert "Đã nhận 2/3 đơn vị, chưa nhận được 1" in shown
    assert "Cộng số đã nhận: giới thiệu 2, bồi dưỡng thêm 6, đi làm xa 7" in shown
    lines = [line for line in shown.splitlines() if line.startswith("–")]
    assert lines == [
        "– chi bộ bản Pá Khôm (danh sách chưa có ai): chưa nhận được",
        "– chi đoàn bản Nà Lo (danh sách chưa có ai): giới thiệu 2, bồi dưỡng thêm 5, đi làm xa 3",
        "– chi bộ bản Nà Lo: giới thiệu 0, bồi dưỡng thêm 1, đi làm xa 4",
    ]


async def test_the_officer_takes_the_usual_day(commune: World) -> None:
    await commune.says("hac", "/sources")
    await commune.presses("hac", "Mở đợt rà soát")
    (check,) = await commune.presses("hac", "LAY NGAY")
    assert "Nhận số đến hết: thứ Hai, 23/11/2026" in check
    await commune.presses("hac", "Mở đợt này")
    assert (await newest(commune)).closes_on.isoformat() == "2026-11-23"


@pytest.mark.parametrize("day", ["31/2", "2/11", "30/12/2027", "😀", "x" * 400])
async def test_a_day_that_does_not_fit_is_asked_for_again(commune: World, day: str) -> None:
    await commune.says("hac", "/rasoat")
    await commune.presses("hac", "Mở đợt rà soát")
    (again,) = await commune.says("hac", day)
    assert again.startswith("Chưa ghi được ngày ấy")
    (check,) = await commune.says("hac", "ngày 30 tháng 11")
    assert "thứ Hai, 30/11/2026" in check
    await commune.presses("hac", "Sửa")
    await commune.says("hac", unicodedata.normalize("NFD", "ngày mai"))
    await commune.presses("hac", "Mở đợt này")
    assert (await newest(commune)).closes_on.isoformat() == "2026-11-03"


async def test_a_second_officer_does_not_open_a_second_round(commune: World) -> None:
    await commune.person("bich", "Lường Thị Bích", (Role.OFFICER, "XA"))
    for officer in ("hac", "bich"):
        await commune.says(officer, "/rasoat")
        await commune.presses(officer, "Mở đợt rà soát")
        await commune.says(officer, "20/11" if officer == "hac" else "27/11")
    await commune.presses("hac", "Mở đợt này")
    (late,) = await commune.presses("bich", "Mở đợt này")
    assert late.startswith("Đang có một đợt rà soát nguồn")
    assert (await newest(commune)).closes_on.isoformat() == "2026-11-20"


async def test_a_round_closes_on_its_day_and_the_officer_is_told_once(commune: World) -> None:
    await opens(commune, "5/11")
    await counts(commune, "tuan", "2 5 3")
    commune.unread("hac")
    await commune.live_until(local(5, 11, 20))
    assert not any("hết hạn" in one for one in commune.unread("hac"))
    await commune.live_until(local(8, 11, 9))
    ended = [one for one in commune.unread("hac") if "Đã hết hạn đợt rà soát nguồn" in one]
    assert len(ended) == 1
    assert "Đã nhận số của 1/3 đơn vị" in ended[0]
    assert "Đề nghị giới thiệu 2; cần bồi dưỡng thêm 5; đi làm xa 3" in ended[0]
    (shown,) = await commune.presses("hac", "Xem đợt rà soát")
    assert shown.startswith("Kết quả đợt rà soát nguồn")


async def test_the_officer_closes_a_round_before_its_day(commune: World) -> None:
    await opens(commune)
    await commune.says("hac", "/rasoat")
    (ask,) = await commune.presses("hac", "Đóng đợt rà soát")
    assert "Còn 3 đơn vị chưa nhận được số" in ask
    (shown,) = await commune.presses("hac", "Đóng trước hạn")
    assert shown.startswith("Kết quả đợt rà soát nguồn")
    (twice,) = await commune.presses("hac", "Đóng trước hạn")
    assert twice.startswith("Đợt rà soát nguồn này đã đóng")
    (late,) = await commune.says("tuan", "/rasoat")
    assert "Hiện chưa có đợt rà soát nào chờ đồng chí" in late


async def test_another_units_numbers_are_invisible_to_leaders(commune: World) -> None:
    await opens(commune)
    await counts(commune, "thoa", "77 88 99")
    number = (await newest(commune)).id
    for who in ("sung", "tuan", "duyen", "inh", "pom"):
        said = [*await commune.says(who, "/rasoat"), *await commune.says(who, "viec")]
        if who != "pom":  # the deputy of that very branch
            assert not any("77" in one for one in said), who
    if commune.sandbox.profile.buttons:
        event = commune.sandbox.last("sung")
        for route in (
            f"sources-see:{number}",
            f"sources-count:{commune.units['NL']}",
            f"sources-amend:{commune.units['NL']}",
            f"sources-closed:{number}",
        ):
            commune.unread("sung")
            commune.sandbox.press("sung", "sung", event.message, route, forged=True)
            await commune.settle()
            (refused,) = commune.unread("sung")
            assert refused.startswith(REFUSED), route
    assert await on_record(commune) == {"NL": SourceCounts(77, 88, 99)}


async def test_the_member_in_charge_sees_the_own_branches_only(commune: World) -> None:
    await opens(commune)
    await counts(commune, "thoa", "2 5 3")
    await counts(commune, "sung", "66 66 66")
    (shown,) = await commune.says("phuong", "/rasoat")
    assert "chi bộ bản Nà Lo" in shown
    assert "giới thiệu 2, bồi dưỡng thêm 5, đi làm xa 3" in shown
    assert "66" not in shown
    assert "Pá Khôm" not in shown
    assert not any("Đóng" in label for label in commune.labels("phuong"))


async def test_an_ordinary_member_is_led_to_put_somebody_forward(commune: World) -> None:
    await opens(commune)
    (said,) = await commune.says("inh", "ra soat nguon")
    assert "Đồng chí biết ai tiêu biểu" in said
    (consent,) = await commune.presses("inh", "Muốn giới thiệu")
    assert "ký giấy đồng ý chưa" in consent
    await commune.says("inh", "thoi")
    await commune.says("inh", "/rasoat")
    (sex,) = await commune.presses("inh", "Ghi nguồn chưa nêu tên")
    assert "chưa ghi tên" in sex
    await commune.presses("inh", "Nữ")
    (kept,) = await commune.says("inh", "18-30")
    assert "Đã ghi thêm một nguồn, không ghi tên" in kept
    (secretary,) = await commune.says("thoa", "THOI")
    (own,) = await commune.says("sung", "/rasoat")
    assert "câu 1/3" in own
    assert secretary


async def test_nothing_of_a_round_reaches_a_group(commune: World) -> None:
    await commune.group("nhom", "NL", 5)
    await opens(commune)
    await counts(commune, "thoa", "2 5 3")
    (told,) = await commune.says("thoa", "/rasoat", chat="nhom")
    assert "nhắn riêng" in told
    await commune.live_until(local(24, 11, 9))
    assert not any("rà soát nguồn đang mở" in one for one in commune.unread("nhom"))
