"""A conclusion, its day or tally recorded wrongly; a month closed too early (voice.md §9)."""

import pytest

from domain.candidates import AssignmentKind, Stage
from domain.reviews import Conclusion
from storage.work import SqlWork
from tests.stories.corrections import close_all, close_with_a_resolution, corrections, november
from tests.world import World, local


@pytest.fixture
async def month(commune: World) -> World:
    """November is closed: NL-02 to be sent to a class, by the resolution of the wrong day."""
    await november(commune)
    await close_with_a_resolution(commune)
    return commune


async def concluded(month: World, nick: str) -> Conclusion:
    async def read(work: SqlWork) -> Conclusion:
        ((_, found),) = await work.reviews.conclusions_on(month.candidates[nick])
        return found

    return await month.record.read(read)


async def stage_of(month: World, nick: str) -> Stage:
    async def read(work: SqlWork) -> Stage:
        return (await work.candidates.get(month.candidates[nick])).stage

    return await month.record.read(read)


async def helped_by(month: World, nick: str) -> int:
    async def read(work: SqlWork) -> int:
        found = await work.assignments.of(month.candidates[nick])
        return sum(one.kind is AssignmentKind.PRIMARY for one in found)

    return await month.record.read(read)


async def change(month: World, who: str, code: str, *presses: str) -> list[str]:
    """From the command to the last answer."""
    await month.says(who, "/suasai")
    await month.presses(who, "Kết luận ghi sai")
    if who == "hac":
        await month.says(who, "NL")
    await month.says(who, code)
    answer: list[str] = []
    for label in presses:
        answer = await month.presses(who, label)
    return answer


async def test_the_day_of_a_resolution_is_put_right_in_the_words_of_the_style_notes(
    month: World,
) -> None:
    await change(month, "thoa", "NL-02", "Ngày nghị quyết")
    await month.says("thoa", "12/11")
    (look,) = await month.presses("thoa", "Ghi nhầm")
    assert "– ngày nghị quyết: 12/11, không phải 11/11" in look
    (done,) = await month.presses("thoa", "Đính chính")
    assert done.startswith(
        "Đã đính chính ngày nghị quyết: 12/11, không phải 11/11. Lý do: ghi nhầm. "
        "Các hạn đã tính lại: chưa có hạn nào tính từ ngày này."
    )
    assert month.unread("inh") == []  # the mentor was told no day
    (told,) = month.unread("tuan")
    assert told.startswith("Đính chính kết quả xem xét NL-02")
    assert "12/11/2026" in told
    assert "tán thành" not in told
    assert str((await concluded(month, "yen")).resolved_on) == "2026-11-12"


async def test_the_correction_stands_on_the_card_of_those_entitled(month: World) -> None:
    await change(month, "thoa", "NL-02", "Kết quả biểu quyết")
    (wrong,) = await month.says("thoa", "5 6 7 8")
    assert "nhiều hơn" in wrong
    await month.says("thoa", "5 5 5 0")
    await month.presses("thoa", "Văn bản ghi khác")
    await month.presses("thoa", "Đính chính")
    assert month.unread("inh") == month.unread("tuan") == []
    for who in ("thoa", "hac", "phuong"):
        (card,) = await month.says(who, "/danhsach NL-02")
        assert "kết quả biểu quyết: 5 5 5 0, không phải 5 5 4 1" in card
        assert "bản cũ đã đính chính" in card
    for who in ("inh", "tuan"):
        (card,) = await month.says(who, "/danhsach NL-02")
        assert "đính chính" not in card
        assert "5 5" not in card


async def test_another_decision_undoes_what_the_wrong_one_did(month: World) -> None:
    await change(month, "thoa", "NL-01", "Kết luận", "Đưa ra khỏi danh sách", "NGAY HOP")
    await month.says("thoa", "5 5 5 0")
    await month.presses("thoa", "Ghi nhầm")
    (done,) = await month.presses("thoa", "Đính chính")
    assert done.startswith("Đã đính chính kết luận tháng 11\n")
    assert "Các hạn đã tính lại: đánh giá tháng 12, kỳ họp 10/12." in done
    (told,) = month.unread("inh")
    assert told.startswith("Đính chính kết luận tháng 11\n")
    assert "tiếp tục bồi dưỡng" in told
    assert await stage_of(month, "mai") is Stage.LEFT
    assert await helped_by(month, "mai") == 0

    await change(
        month, "thoa", "NL-01", "Kết luận", "Tiếp tục bồi dưỡng", "Ghi nhầm", "Đính chính"
    )
    assert await stage_of(month, "mai") is Stage.LISTED
    assert await helped_by(month, "mai") == 1
    assert (await concluded(month, "mai")).tally is None
    assert len(month.unread("inh")) == 1
    fields = [one.field for one in await corrections(month, "mai")]
    assert fields == ["decision", "resolved_on", "tally"] * 2


async def test_a_month_closed_again_does_not_repeat_what_was_corrected(month: World) -> None:
    await change(
        month, "thoa", "NL-02", "Kết luận", "Tiếp tục bồi dưỡng", "Ghi nhầm", "Đính chính"
    )
    month.unread("inh")
    month.unread("tuan")
    await month.says("thoa", "/suasai")
    await month.presses("thoa", "Đóng tháng quá sớm")
    await month.presses("thoa", "Ghi nhầm")
    await month.presses("thoa", "Đính chính")
    await close_all(month)
    await month.live_until(local(14, 11, 9))
    assert [text for text in month.unread("inh") if "đã kết luận" in text] == []
    assert month.unread("tuan") == []


async def test_after_seven_days_the_secretary_is_told_kindly_who_can(month: World) -> None:
    await month.live_until(local(21, 11, 9))
    await month.says("thoa", "/suasai")
    for label in ("Kết luận ghi sai", "Đóng tháng quá sớm"):
        (late,) = await month.presses("thoa", label)
        assert late.startswith("Tháng 11 đóng đã quá 7 ngày")
        assert "Lường Văn Hặc, số máy 0212 000 111" in late
    month.unread("thoa")
    await change(month, "hac", "NL-02", "Ngày nghị quyết")
    await month.says("hac", "12/11")
    await month.presses("hac", "Văn bản ghi khác")
    (done,) = await month.presses("hac", "Đính chính")
    assert done.startswith("Đã đính chính ngày nghị quyết: 12/11")
    (told,) = month.unread("thoa")
    assert told.startswith("Đính chính kết luận tháng 11")
    assert "12/11, không phải 11/11" in told


async def test_a_month_closed_too_early_is_opened_from_here(month: World) -> None:
    await month.says("thoa", "/suasai")
    await month.presses("thoa", "Đóng tháng quá sớm")
    (look,) = await month.presses("thoa", "Ghi nhầm")
    assert "Mở lại tháng 11 của chi bộ bản Nà Lo" in look
    (done,) = await month.presses("thoa", "Đính chính")
    assert done.startswith(
        "Đã mở lại tháng 11. Người theo dõi, giúp đỡ còn sửa được đến khi đóng lại."
    )
    assert month.unread("inh")[-1].startswith("Chi bộ mở lại tháng 11")


async def test_after_seven_days_an_officer_opens_it_and_the_secretary_hears(month: World) -> None:
    await month.live_until(local(22, 11, 9))
    month.unread("thoa")
    await month.says("hac", "/suasai")
    await month.presses("hac", "Đóng tháng quá sớm")
    await month.says("hac", "NL")
    await month.presses("hac", "Văn bản ghi khác")
    (done,) = await month.presses("hac", "Đính chính")
    assert done.startswith("Đã mở lại tháng 11.")
    (told,) = [text for text in month.unread("thoa") if text.startswith("Đã mở lại tháng 11")]
    assert "Lý do: văn bản ghi khác." in told


async def test_whoever_was_slower_is_told_and_changes_nothing(month: World) -> None:
    await change(month, "thoa", "NL-02", "Ngày nghị quyết")
    await month.says("thoa", "12/11")
    await month.presses("thoa", "Ghi nhầm")
    await change(month, "hac", "NL-02", "Ngày nghị quyết")
    await month.says("hac", "10/11")
    await month.presses("hac", "Văn bản ghi khác")
    await month.presses("hac", "Đính chính")
    (slower,) = await month.presses("thoa", "Đính chính")
    assert slower.startswith("Việc này vừa có thay đổi")
    assert str((await concluded(month, "yen")).resolved_on) == "2026-11-10"
    (none,) = await month.says("sung", "/suasai")
    (none,) = await month.presses("sung", "Kết luận ghi sai")
    assert none.startswith("Chi bộ chưa có tháng nào đã đóng")


async def test_a_day_that_never_was_or_is_to_come_is_asked_again(month: World) -> None:
    await change(month, "thoa", "NL-02", "Ngày nghị quyết")
    for wrong in ("31/2", "1/12/2026", "hôm kia", "😀"):
        (asked,) = await month.says("thoa", wrong)
        assert asked.startswith("Chưa rõ ngày nào"), wrong
