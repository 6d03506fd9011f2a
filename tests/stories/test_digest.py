"""After the month those above read exceptions first, then the sums; no name and no code."""

from pathlib import Path

import pytest

from domain.candidates import Stage
from domain.meetings import Period
from domain.reviews import ReviewState
from domain.units import UnitKind
from storage.work import SqlWork
from tests.stories.above import CANARIES, beginning, skip, two_branches
from tests.stories.road import press_route
from tests.world import World, candidate, local, na_lo, world


@pytest.fixture
async def month(commune: World) -> World:
    return await two_branches(commune)


async def test_after_the_month_those_above_read_exceptions_first_and_no_name(
    month: World,
) -> None:
    await month.live_until(local(5, 11, 9))
    await month.says("inh", "BAO CAO NL-01 da gap lao dong chua thay lam tot")
    await skip(month, local(30, 11, 20, 45))
    await month.live_until(local(1, 12, 19))
    (digest,) = beginning(month.unread("hac"), "Phát triển đảng viên tháng 11")
    lines = digest.splitlines()
    assert lines[2] == "Chưa có nguồn trong danh sách:"
    assert lines[3] == "– chi bộ bản Pá Khôm"
    assert lines[4] == "– chi đoàn bản Nà Lo"
    assert "– chi bộ bản Nà Lo: lịch họp 12/11; " in digest
    assert "Đảng viên theo dõi, giúp đỡ chưa gửi nhận xét:\n– chi bộ bản Nà Lo: 1" in digest
    assert "Cộng 2 chi bộ: được đánh giá 2 người." in digest
    assert "đã có nhận xét 1, chưa có 1, cần hỏi trực tiếp 0," in digest
    assert not [word for word in CANARIES if word in digest]
    assert beginning(month.unread("bi"), "Phát triển đảng viên tháng 11")
    (own,) = beginning(month.unread("phuong"), "Phát triển đảng viên tháng 11")
    assert "Pá Khôm" not in own
    assert "Cộng 1 chi bộ: được đánh giá 2 người." in own
    (other,) = beginning(month.unread("sinh"), "Phát triển đảng viên tháng 11")
    assert "Nà Lo" not in other
    for who in ("thoa", "sung", "inh", "tuan"):
        assert not beginning(month.unread(who), "Phát triển đảng viên tháng 11")


async def test_the_digest_tells_what_waits_and_what_was_not_held(month: World) -> None:
    await candidate(month, "cho", "Zơ Thị Chocanary", stage=Stage.INTRODUCED)
    await candidate(month, "moi", "Zơ Thị Moicanary", stage=Stage.RECEIVED)

    async def waits(work: SqlWork) -> None:
        await work.nominations.add(
            month.candidates["cho"], month.people["tuan"], None, "canary", local(20, 10)
        )
        review = await work.reviews.find(month.units["PK"], Period(2026, 11))
        assert review is not None
        await work.reviews.set_state(review.id, ReviewState.CANCELLED, local(3, 11), None)

    await month.do(waits)
    await skip(month, local(30, 11, 20, 45))
    await month.live_until(local(1, 12, 19))
    (digest,) = beginning(month.unread("hac"), "Phát triển đảng viên tháng 11")
    assert "– chi bộ bản Pá Khôm: đã hủy kỳ họp" in digest
    assert "theo dõi, giúp đỡ:\n– chi bộ bản Nà Lo: 1" in digest
    assert "quá một tháng:\n– chi bộ bản Nà Lo: 1" in digest
    assert "canary" not in digest.lower()


async def test_a_secretary_out_of_reach_is_not_reached_since(month: World) -> None:
    await month.says("thoa", "viec")
    month.sandbox.block("thoa")
    await month.settle()
    await skip(month, local(10, 11, 20, 45))
    await month.live_until(local(19, 11, 9))
    await skip(month, local(30, 11, 20, 45))
    await month.live_until(local(1, 12, 19))
    (digest,) = beginning(month.unread("hac"), "Phát triển đảng viên tháng 11")
    assert "lịch họp 12/11; chưa liên lạc được với bí thư từ ngày 2/11/2026" in digest
    (told,) = beginning(month.unread("phuong"), "Đề nghị đồng chí quan tâm")
    assert "Chưa liên lạc được với bí thư chi bộ từ ngày 2/11;" in told
    assert "phản hồi" not in digest + told


async def test_of_a_secretary_never_heard_only_that_is_said(month: World) -> None:
    await skip(month, local(10, 11, 20, 45))
    await month.live_until(local(19, 11, 9))
    (told,) = beginning(month.unread("phuong"), "Đề nghị đồng chí quan tâm")
    assert "Trợ lý chưa nhận được tin nào từ bí thư chi bộ;" in told
    assert "liên lạc được" not in told


async def test_a_long_digest_goes_on_in_parts_and_drops_no_branch(database: Path) -> None:
    """Field notes, complaint 40: a digest cut off hides what matters."""
    async with world(database, buttons=False) as commune:
        await na_lo(commune)
        names = [
            f"chi bộ bản Huổi Nặm Tốc Bua Lướt số {number} xã Mường Chiềng Lạn"
            for number in range(1, 31)
        ]
        for number, name in enumerate(names):
            await commune.unit(
                f"B{number}", name, UnitKind.BRANCH, parent="XA", prefix=f"B{number}"
            )
        await skip(commune, local(30, 11, 20, 45))
        await commune.live_until(local(1, 12, 19))
        (first,) = beginning(commune.unread("hac"), "Phát triển đảng viên tháng 11")
        shown = [first]
        while "Xem tiếp" in shown[-1]:
            (part,) = await commune.says("hac", "xem")
            shown.append(part)
        assert len(shown) > 2
        assert "(phần 1/" in shown[0]
        told = [part.split("\nTrả lời")[0] for part in shown]
        assert max(map(len, told)) <= 1_800
        every = "\n".join(told)
        for name in names:
            assert every.count(f"– {name}\n") == 1, name
            assert every.count(f"– {name}: chưa có kỳ họp") == 1
        assert told[-1].splitlines()[-2].startswith("Cộng 32 chi bộ")


async def test_who_oversees_nothing_opens_no_digest(month: World) -> None:
    for who in ("thoa", "inh", "tuan"):
        (refused,) = await press_route(month, who, f"digest:{month.units['XA']}:2026-11:0")
        assert refused.startswith("Việc này đồng chí chưa được phân quyền")
    (refused,) = await press_route(month, "hac", f"digest:{month.units['XA']}:2026-99:0")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")
    (empty,) = await press_route(month, "phuong", f"digest:{month.units['XA']}:2026-09:0")
    assert "chưa có kỳ họp trên lịch" in empty


async def test_a_meeting_put_off_without_a_day_is_not_told_as_unconcluded(month: World) -> None:
    await month.live_until(local(17, 11, 19))
    await month.presses("phuong", "Chi bộ hoãn họp")
    await month.presses("phuong", "Chưa có ngày mới")
    await month.live_until(local(1, 12, 19))
    (digest,) = beginning(month.unread("hac"), "Phát triển đảng viên tháng 11")
    assert "– chi bộ bản Nà Lo: hoãn họp, chưa có ngày mới" in digest
    assert "chi bộ bản Nà Lo: lịch họp" not in digest
