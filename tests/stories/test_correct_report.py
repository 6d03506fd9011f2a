"""A report on the wrong person or in the wrong month (voice.md §9, first row)."""

from pathlib import Path

import pytest

from tests.stories.corrections import REPORT, answered, close_all, corrections, november
from tests.stories.organisations import follows, unit_reports
from tests.world import World, na_lo, world


@pytest.fixture
async def month(commune: World) -> World:
    """Inh has reported on NL-01, but meant NL-02."""
    await november(commune)
    await commune.says("inh", f"BAO CAO NL-01 {REPORT} Hay giúp bà con")
    return commune


async def to_the_right_person(month: World, who: str = "inh", to: str = "nl 2") -> list[str]:
    """The dialogue, up to the last look."""
    await month.says(who, "/suasai")
    if who != "inh":
        await month.presses(who, "Nhận xét ghi nhầm")
    await month.says(who, "NL-01")
    await month.presses(who, "Về người khác")
    await month.says(who, to)
    return await month.presses(who, "Nhầm người")


async def test_the_sender_moves_a_report_and_the_secretary_is_told(month: World) -> None:
    for who in ("thoa", "muon", "tuan"):
        month.unread(who)
    (look,) = await to_the_right_person(month)
    assert look.startswith("Xem lại trước khi đính chính")
    assert "NL-01 chuyển sang NL-02" in look
    assert "Lý do: nhầm người." in look
    (done,) = await month.presses("inh", "Đính chính")
    assert done.startswith("Đã chuyển nhận xét từ NL-01 sang NL-02. Bí thư chi bộ đã được báo.")
    (told,) = month.unread("thoa")
    assert told.startswith("Đính chính nhận xét tháng 11")
    assert "Nhận xét ghi về NL-01 chuyển sang NL-02." in told
    assert month.unread("muon") == month.unread("tuan") == []
    assert await answered(month, "mai", "yen") == {("yen", "inh")}
    (kept,) = await corrections(month, "mai")
    assert (kept.field, kept.reason) == ("candidate", "wrong_person")


async def test_the_old_one_stays_readable_to_those_entitled_and_to_nobody_else(
    month: World,
) -> None:
    await to_the_right_person(month)
    await month.presses("inh", "Đính chính")
    for who in ("thoa", "hac", "phuong", "inh"):
        (card,) = await month.says(who, "/danhsach NL-01")
        assert "đã đính chính ngày 3/11/2026: nhầm người; nay ở NL-02" in card, who
        assert "Hay giúp bà con" in card
        (card,) = await month.says(who, "/danhsach NL-02")
        assert "Hay giúp bà con" in card
        assert "chuyển đến từ NL-01" in card
    (card,) = await month.says("tuan", "/danhsach NL-02")
    assert "đính chính" not in card
    assert "Hay giúp" not in card
    (refused,) = await month.says("muon", "/danhsach NL-01")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_whoever_is_left_without_a_report_can_be_reported_on_at_once(month: World) -> None:
    await to_the_right_person(month)
    await month.presses("inh", "Đính chính")
    await month.presses("inh", "Báo cáo ngay")
    assert "NL-01" in month.last("inh")


async def test_two_reports_mixed_up_change_places(month: World) -> None:
    await month.says("inh", "BAO CAO NL-02 da gap lao dong chua thay lam tot Lời về Mai")
    await month.says("inh", "dinh chinh")
    await month.says("inh", "nl 01")
    await month.presses("inh", "Về người khác")
    (asked,) = await month.says("inh", "NL-02")
    assert asked.startswith("NL-02 đã có nhận xét tháng 11")
    await month.presses("inh", "Đổi chỗ hai nhận xét")
    await month.presses("inh", "Nhầm người")
    (done,) = await month.presses("inh", "Đính chính")
    assert "chuyển ngược lại" in done
    (card,) = await month.says("inh", "/danhsach NL-01")
    assert "Lời về Mai" in card
    assert await answered(month, "mai", "yen") == {("mai", "inh"), ("yen", "inh")}


async def test_one_that_takes_the_place_of_another_gives_it_back_when_it_moves_on(
    month: World,
) -> None:
    await month.says("inh", "BAO CAO NL-02 da gap lao dong chua thay lam tot Lời về Yên")
    await month.says("inh", "/suasai")
    await month.says("inh", "NL-01")
    await month.presses("inh", "Về người khác")
    await month.says("inh", "NL-02")
    await month.presses("inh", "Thay nhận xét đã có")
    await month.presses("inh", "Nhầm người")
    await month.presses("inh", "Đính chính")
    (newest,) = await month.newest_reports("inh", "yen")
    assert newest.answers.line == "Hay giúp bà con"
    await month.says("inh", "/suasai")
    await month.says("inh", "NL-02")
    await month.presses("inh", "Về người khác")
    await month.says("inh", "NL-01")
    await month.presses("inh", "Nhầm người")
    await month.presses("inh", "Đính chính")
    (newest,) = await month.newest_reports("inh", "yen")
    assert newest.answers.line == "Lời về Yên"


async def test_after_the_close_only_the_secretary_moves_it_and_the_sender_is_told(
    month: World,
) -> None:
    await close_all(month)
    month.unread("inh")
    (nothing,) = await month.says("inh", "/suasai")
    assert nothing.startswith("Hiện chưa có gì thuộc việc này để đính chính")
    await to_the_right_person(month, "thoa", "NL-03")  # also to whom the sender does not help
    (done,) = await month.presses("thoa", "Đính chính")
    assert (
        done == "Đã chuyển nhận xét từ NL-01 sang NL-03. Người gửi đã được báo."
        or done.startswith("Đã chuyển nhận xét từ NL-01 sang NL-03. Người gửi đã được báo.")
    )
    (told,) = month.unread("inh")
    assert "NL-01 chuyển sang NL-03" in told
    assert "Q.V.S." not in told
    assert await answered(month, "mai", "sang") == {("sang", "inh")}


async def test_a_report_in_the_wrong_month_moves_to_the_right_one(month: World) -> None:
    await close_all(month)
    await month.says("thoa", "/suasai")
    await month.presses("thoa", "Nhận xét ghi nhầm")
    await month.says("thoa", "NL-01")
    await month.presses("thoa", "Của tháng khác")
    await month.presses("thoa", "Tháng 12")
    await month.presses("thoa", "Nhầm tháng")
    (done,) = await month.presses("thoa", "Đính chính")
    assert done.startswith("Đã chuyển nhận xét về NL-01 từ tháng 11 sang tháng 12.")
    assert await answered(month, "mai") == set()
    (moved,) = await month.newest_reports("inh", "mai")
    assert not moved.late
    (card,) = await month.says("thoa", "/danhsach NL-01")
    assert "nhận xét tháng 11 (đã đính chính" in card
    assert "nay ở tháng 12" in card


async def test_a_mentor_sees_only_their_own_care_and_another_branch_sees_nothing(
    month: World,
) -> None:
    await month.says("inh", "/suasai")
    await month.says("inh", "NL-01")
    (asked,) = await month.presses("inh", "Về người khác")
    assert "NL-03" not in asked + str(month.labels("inh"))
    (unknown,) = await month.says("inh", "NL-03")
    assert unknown.startswith("Chưa thấy mã số ấy")
    (none,) = await month.says("muon", "/suasai")
    assert none.startswith("Hiện chưa có gì")
    await month.says("sung", "/suasai")
    (none,) = await month.presses("sung", "Nhận xét ghi nhầm")
    assert none.startswith("Hiện chưa có gì")
    (refused,) = await month.says("tuan", "/suasai")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_a_second_phone_and_a_second_press_change_nothing_more(month: World) -> None:
    await month.pair_second("inh", "inh2")
    await to_the_right_person(month)
    await month.says("inh2", "/suasai")
    await month.says("inh2", "NL-01")
    await month.presses("inh2", "Về người khác")
    await month.says("inh2", "NL-02")
    await month.presses("inh2", "Ghi nhầm")
    await month.presses("inh", "Đính chính")
    (late,) = await month.presses("inh2", "Đính chính")
    assert late.startswith("Việc này vừa có thay đổi")
    (again,) = await month.presses("inh", "Nhầm người")
    assert again.startswith("Việc này đã xong hoặc đã qua")
    assert await answered(month, "mai", "yen") == {("yen", "inh")}
    assert len(await corrections(month, "mai")) == 1


async def test_the_last_look_can_be_left_and_the_dialogue_gone_back(month: World) -> None:
    await to_the_right_person(month)
    (stopped,) = await month.says("inh", "THOI")
    assert stopped.startswith("Đã bỏ việc đang làm: đính chính")
    await to_the_right_person(month)
    (why,) = await month.says("inh", "quay lai")
    assert why.startswith("Vì sao cần đính chính?")
    await month.presses("inh", "Ghi nhầm")
    await month.presses("inh", "Đính chính")
    (kept,) = await corrections(month, "mai")
    assert kept.reason == "miswritten"


async def test_what_is_typed_wrongly_is_asked_again(month: World) -> None:
    await month.says("inh", "/suasai")
    for wrong in ("NL-99", "x" * 400, "😀", "31 thang 2"):
        (answer,) = await month.says("inh", wrong)
        assert answer.startswith("Chưa thấy mã số ấy"), wrong
    (long,) = await month.says("inh", "ă" * 5000)
    assert long.startswith("Tin dài quá")
    await month.says("inh", "NL-01")
    assert month.last("inh").startswith("Nhận xét ấy đúng ra")


async def test_a_restart_in_the_middle_loses_nothing(database: Path) -> None:
    async with world(database) as first:
        await na_lo(first)
        await november(first)
        await first.says("inh", f"BAO CAO NL-01 {REPORT}")
        await first.says("inh", "/suasai")
        await first.says("inh", "NL-01")
        known = (first.units, first.people, first.candidates, first.clock.now())
    async with world(database, start=known[3], first_update=1000) as again:
        again.units, again.people, again.candidates = known[:3]
        again.sandbox.begin("inh")
        await again.says("inh", "VE NGUOI KHAC")
        await again.says("inh", "NL-02")
        await again.presses("inh", "Nhầm người")
        (done,) = await again.presses("inh", "Đính chính")
        assert done.startswith("Đã chuyển nhận xét từ NL-01 sang NL-02.")


async def test_an_organisations_report_moves_as_the_organisations(commune: World) -> None:
    await november(commune)
    for nick in ("mai", "sang"):
        await follows(commune, "CD-NL", nick)
    await commune.says("tuan", f"BAO CAO NL-01 {REPORT} Lời của chi đoàn")
    await commune.says("tuan", "/suasai")
    await commune.says("tuan", "NL-01")
    await commune.presses("tuan", "Về người khác")
    (unknown,) = await commune.says("tuan", "NL-02")
    assert unknown.startswith("Chưa thấy mã số ấy")
    await commune.says("tuan", "NL-03")
    await commune.presses("tuan", "Nhầm người")
    (done,) = await commune.presses("tuan", "Đính chính")
    assert done.startswith("Đã chuyển nhận xét từ NL-01 sang NL-03.")
    assert await unit_reports(commune, "CD-NL", "mai") == ()
    (moved,) = await unit_reports(commune, "CD-NL", "sang")
    assert moved.answers.line == "Lời của chi đoàn"
    assert await answered(commune, "mai", "sang") == set()  # no mentor's answer
    (card,) = await commune.says("tuan", "/danhsach NL-01")
    assert "Lời của chi đoàn" not in card
