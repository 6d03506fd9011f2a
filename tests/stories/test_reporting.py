import pytest

from domain.ids import PersonId
from domain.reviews import Met, Proposal, Report, ReportKind, Strength
from storage.work import SqlWork
from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """Quàng Văn Inh helps NL-01, Vì Văn Muôn NL-02; the month has begun to ask."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "sang", "Quàng Văn Sáng", mentor="muon")
    await meets(commune)
    await commune.at(local(2, 11, 18, 30))
    return commune


async def reports(commune: World, mentor: str, nick: str) -> tuple[Report, ...]:
    """What is on record of one mentor on one candidate."""

    async def read(work: SqlWork) -> tuple[Report, ...]:
        return await work.reports.mine(PersonId(commune.people[mentor]), commune.candidates[nick])

    return await commune.record.read(read)


async def test_the_month_opens_with_a_question_that_one_tap_answers(month: World) -> None:
    (asked,) = month.unread("inh")
    assert asked.startswith("Trước kỳ sinh hoạt chi bộ tháng 11\n")
    assert "19 giờ 30, thứ Năm, 12/11/2026" in asked
    assert "NL-01 (L.T.M.)" in asked
    assert "Mai" not in asked


async def test_a_report_takes_five_taps(month: World) -> None:
    month.unread("inh")
    await month.presses("inh", "Đã gặp")
    await month.presses("inh", "Tích cực việc chung")
    await month.presses("inh", "Chưa mạnh dạn phát biểu")
    (check,) = await month.presses("inh", "Đang làm")
    assert check.startswith("Xem lại trước khi gửi")
    assert "tiếp tục bồi dưỡng" in check
    (filed,) = await month.presses("inh", "Gửi")
    assert filed.startswith("Đã ghi nhận nhận xét tháng 11")
    (report,) = await reports(month, "inh", "mai")
    assert report.answers.met is Met.MET
    assert report.answers.strength is Strength.COMMON_WORK
    assert report.answers.proposal is Proposal.CONTINUE


async def test_the_same_typed_without_diacritics(month: World) -> None:
    for word in ("da gap", "VIEC CHUNG", "manh dan", "dang lam", "gui"):
        answer = await month.says("inh", word)
    assert answer[0].startswith("Đã ghi nhận nhận xét tháng 11")
    assert len(await reports(month, "inh", "mai")) == 1


async def test_a_whole_report_in_one_line(month: World) -> None:
    line = "BAO CAO nl 1 da gap, lao dong, chua thay, lam tot; nói ít làm nhiều"
    (filed,) = await month.says("inh", line)
    assert filed.startswith("Đã ghi nhận nhận xét tháng 11")
    (report,) = await reports(month, "inh", "mai")
    assert report.answers.line == "nói ít làm nhiều"


async def test_no_change_is_one_tap_and_an_answer(month: World) -> None:
    (filed,) = await month.presses("inh", "Không thay đổi")
    assert filed.startswith("Đã ghi nhận")
    (report,) = await reports(month, "inh", "mai")
    assert report.answers.kind is ReportKind.NO_CHANGE


async def test_not_this_month_gives_its_reason(month: World) -> None:
    await month.presses("inh", "Chưa báo cáo được")
    (filed,) = await month.presses("inh", "Đi xa")
    assert filed.startswith("Đã ghi nhận")
    (report,) = await reports(month, "inh", "mai")
    assert report.answers.kind is ReportKind.NOT_THIS_MONTH


async def test_a_handover_is_asked_for_and_the_secretary_hears_of_it(month: World) -> None:
    await month.presses("inh", "Xin bàn giao")
    (told,) = month.unread("thoa")
    assert "Quàng Văn Inh" in told
    assert "Inh" not in told.splitlines()[0]


async def test_a_report_is_amended_and_both_versions_are_kept(month: World) -> None:
    await month.presses("inh", "Không thay đổi")
    await month.says("inh", "SUA")
    for word in ("da gap", "hoc hoi", "chua thay", "dang lam"):
        await month.says("inh", word)
    (amended,) = await month.says("inh", "gui")
    assert amended.startswith("Đã sửa nhận xét tháng 11")
    (newest,) = await reports(month, "inh", "mai")
    assert newest.version == 2


async def test_an_edited_line_is_a_correction_not_a_second_report(month: World) -> None:
    await month.says("inh", "/baocao NL-01 da gap lao dong chua thay lam tot")
    sent = month.said("inh").message
    await month.edits("inh", sent, "/baocao NL-01 dien thoai lao dong chua thay lam tot")
    (report,) = await reports(month, "inh", "mai")
    assert report.answers.met is Met.PHONE
    assert report.version == 2


async def test_somebody_elses_candidate_is_refused_like_one_that_does_not_exist(
    month: World,
) -> None:
    month.unread("inh")
    other = await month.says("inh", "/baocao NL-02 da gap")
    none = await month.says("inh", "/baocao NL-99 da gap")
    assert other == none
    assert other[0].startswith("Việc này đồng chí chưa được phân quyền")
    assert await reports(month, "inh", "sang") == ()


async def test_an_old_button_says_that_the_question_is_answered(month: World) -> None:
    await month.presses("inh", "Đã gặp")
    await month.presses("inh", "Ham học hỏi")
    first = await month.presses("inh", "Ham học hỏi")
    assert "đã trả lời" in first[0] or first[0].startswith("Chưa hiểu")


async def test_a_restart_does_not_lose_a_half_filled_report(month: World) -> None:
    await month.presses("inh", "Đã gặp")
    await month.says("inh", "/trogiup")
    (asked,) = await month.says("inh", "viec chung")
    assert "câu 2/3" in asked


async def test_a_worrying_line_is_asked_about_and_kept_only_if_wanted(month: World) -> None:
    for word in ("da gap", "hoc hoi", "chua thay", "dang lam", "ghi them"):
        await month.says("inh", word)
    (asked,) = await month.says("inh", "số căn cước 014098001234")
    assert asked.startswith("Xin đồng chí xem lại dòng ghi thêm")
    await month.presses("inh", "Bỏ dòng này")
    await month.says("inh", "gui")
    (report,) = await reports(month, "inh", "mai")
    assert report.answers.line is None


async def test_a_text_too_long_is_not_taken_and_the_question_stays(month: World) -> None:
    for word in ("da gap", "hoc hoi", "chua thay", "dang lam", "ghi them"):
        await month.says("inh", word)
    (answer,) = await month.says("inh", "a" * 5000)
    assert "5000 ký tự" in answer
    (check,) = await month.says("inh", "chăm chỉ")
    assert "chăm chỉ" in check


async def test_practice_is_not_kept(month: World) -> None:
    month.sandbox.say("inh", "inh", "/start")
    await month.settle()

    async def count(work: SqlWork) -> int:
        return len(await work.reports.on(month.candidates["mai"]))

    assert await month.record.read(count) == 0
