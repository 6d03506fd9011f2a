"""The branch where somebody lives for a time: asked each quarter, and shown this one person."""

from datetime import date

import pytest

from domain.road.away import HostAnswer, HostRemark
from storage.work import SqlWork
from tests.stories.away import ELSEWHERE, absences, goes_away
from tests.world import World, candidate, local

LINE = "Tham gia đội bóng của khu trọ."


@pytest.fixture
async def two(commune: World) -> World:
    """Two candidates with one mentor; one of them works where Pá Khôm is."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "sang", "Quàng Văn Sáng", mentor="inh")
    return commune


async def remarks(commune: World) -> tuple[HostRemark, ...]:
    (one,) = await absences(commune)

    async def read(work: SqlWork) -> tuple[HostRemark, ...]:
        return await work.absences.remarks(one.id)

    return await commune.record.read(read)


async def says_a_remark(commune: World, who: str, answer: str) -> list[str]:
    await commune.presses(who, answer)
    await commune.says(who, LINE)
    return await commune.presses(who, "HOM NAY")


async def test_a_host_of_ours_sees_one_person_and_what_it_said_itself(two: World) -> None:
    await goes_away(two, host="PK")
    (told,) = two.unread("sung")
    assert "NL-01 (L.T.M.)" in told
    (page,) = await two.presses("sung", "Xem người tạm trú")
    assert "Lò Thị Mai" in page
    (refused,) = await two.says("sung", "/danhsach NL-01")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")
    (listed,) = await two.says("sung", "/dilamxa")
    assert "NL-01" in listed
    assert "NL-02" not in listed


async def test_the_host_is_asked_each_quarter_and_home_reads_what_it_said(two: World) -> None:
    await goes_away(two, since="20/8", host="PK")
    two.unread("sung")
    await two.live_until(local(20, 11, 20))
    (asked,) = two.unread("sung")
    assert asked.startswith("Xin nhận xét về một người đang tạm trú")
    await two.presses("sung", "Ghi nhận xét")
    (kept,) = await says_a_remark(two, "sung", "Tham gia đều")
    assert kept.startswith("Đã ghi nhận nhận xét về NL-01")
    (came,) = [one for one in two.unread("thoa") if one.startswith("Chi bộ nơi đến")]
    assert LINE not in came
    (shown,) = await two.presses("thoa", "Xem người đi làm xa")
    assert LINE in shown
    (card,) = await two.says("inh", "/danhsach NL-01")
    assert "chi bộ nơi đến đã gửi nhận xét" in card
    assert LINE not in card  # a mentor does not read what others remark
    (card,) = await two.says("thoa", "/danhsach NL-01")
    assert LINE in card


async def test_a_host_that_has_answered_is_not_asked_until_the_next_quarter(two: World) -> None:
    await goes_away(two, since="20/8", host="PK")
    await two.at(local(20, 11, 18, 31))
    await two.presses("sung", "Ghi nhận xét")
    await says_a_remark(two, "sung", "Chưa tiếp xúc được")
    two.unread("sung")
    await two.live_until(local(25, 12, 9))
    assert two.unread("sung") == []


async def test_once_they_are_back_the_host_knows_of_nobody(two: World) -> None:
    await goes_away(two, host="PK")
    await two.says("thoa", "DA VE NL-01")
    (one,) = await absences(two)
    (refused, *_) = await two.forges("sung", f"hosted:{one.id}")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")
    (listed,) = await two.says("sung", "/dilamxa")
    assert "NL-01" not in listed


async def test_what_came_from_a_branch_elsewhere_is_entered_at_home(two: World) -> None:
    await goes_away(two, since="20/8", host=ELSEWHERE)
    two.unread("thoa")
    await two.live_until(local(20, 11, 20))
    (asked,) = two.unread("thoa")
    assert ELSEWHERE in asked
    await two.presses("thoa", "Ghi nhận xét đã nhận")
    await two.presses("thoa", "Chấp hành, làm tốt")
    await two.presses("thoa", "Bỏ qua")
    (kept,) = await two.says("thoa", "18/11")
    assert kept.startswith("Đã ghi nhận xét của chi bộ nơi đến về NL-01")
    (one,) = await remarks(two)
    assert (one.on, one.answer, one.has_line) == (
        date(2026, 11, 18),
        HostAnswer.WORKS_WELL,
        False,
    )
