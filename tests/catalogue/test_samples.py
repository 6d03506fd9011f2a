"""The sample month of voice.md §6 as it is shipped, word for word, so that a change is seen.

Messages are built as the services build them; the names are what one reader would be shown.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.wording import Names, Wording
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.messages import (
    CandidateCode,
    CandidateRef,
    Code,
    GroupMessage,
    Message,
    PersonRef,
    PlaceRef,
    TaskText,
    Term,
    UnitRef,
    say,
    say_to_group,
)
from tests.catalogue.entries import catalogue

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
MEETING = datetime(2026, 11, 12, 19, 30, tzinfo=ZONE)
COMMITTEE_DAY = date(2026, 11, 9)
NOVEMBER, OCTOBER = ReviewId(11), ReviewId(10)
BRANCH, PLACE = UnitRef(UnitId(1)), PlaceRef(NOVEMBER)
NL_03, NL_07, NL_08 = (CandidateId(n) for n in (3, 7, 8))
PHUONG, POM = PersonId(1), PersonId(2)
DANCE, LESSONS = TaskText(NOVEMBER, NL_07), TaskText(OCTOBER, NL_07)
NAMES: Names = {
    BRANCH: "chi bộ bản Nà Lo",
    PLACE: "nhà văn hóa bản",
    CandidateRef(NL_03): "NL-03 (L.V.S.)",
    CandidateRef(NL_07): "NL-07 (L.T.M.)",
    CandidateRef(NL_08): "NL-08 (C.V.D.)",
    CandidateCode(NL_07): "NL-07",
    PersonRef(PHUONG): "Tòng Thị Phương",
    PersonRef(PHUONG, given=True): "Phương",
    PersonRef(POM, given=True): "Pọm",
    DANCE: "phụ trách đội văn nghệ bản",
    LESSONS: "dạy lớp xóa mù chữ",
}
WORDING = Wording(catalogue(), ZONE)


def read(message: Message | GroupMessage) -> str:
    return WORDING.render(message, "vi", NAMES)


def opening(*, committee: bool = True) -> Message:
    return say(
        "open-one",
        month=11,
        branch=BRANCH,
        meeting=MEETING,
        candidate=CandidateRef(NL_07),
        in_time=say("in-time-committee" if committee else "in-time-pack", day=date(2026, 11, 8)),
    )


def nudge(upcoming: Message) -> Message:
    return say(
        "nudge-one",
        month=11,
        lines=(say("open-line", candidate=CandidateRef(NL_07)),),
        candidate=CandidateRef(NL_07),
        code=CandidateCode(NL_07),
        next=upcoming,
        in_time=say("in-time-meeting"),
    )


def prompt(*codes: str, votes: int) -> GroupMessage:
    listed = (say_to_group("prompt-codes", codes=Code(", ".join(codes))),) if codes else ()
    return say_to_group(
        "prompt",
        branch=BRANCH,
        month=11,
        meeting=MEETING,
        place=(say_to_group("at-place", place=PLACE),),
        count=len(codes) or 2,
        codes=listed,
        votes=votes,
    )


def test_m2_the_month_opens() -> None:
    assert read(opening()) == (
        "Trước kỳ sinh hoạt chi bộ tháng 11\n"
        "Chi bộ bản Nà Lo họp 19 giờ 30, thứ Năm, 12/11/2026.\n"
        "Tháng qua đồng chí đã gặp gỡ, trao đổi với NL-07 (L.T.M.) chưa?"
        " Gửi trước tối Chủ nhật, 8/11 thì kịp họp chi ủy."
    )


def test_m2_in_a_branch_whose_committee_does_not_meet() -> None:
    assert read(opening(committee=False)).endswith(
        " Gửi trước tối Chủ nhật, 8/11 thì kịp chuẩn bị họp."
    )


def test_m3_a_question_names_its_month() -> None:
    question = say(
        "report-strength",
        candidate=CandidateRef(NL_07),
        number=1,
        when=say("report-month", month=11),
    )
    assert read(question) == (
        "Nhận xét tháng 11 – câu 1/3\nƯu điểm nổi bật của NL-07 (L.T.M.) trong tháng?"
    )


def test_m3_the_report_is_looked_over() -> None:
    lines = (
        say("report-said-met", value=Term("met-met")),
        say("report-said-strength", value=Term("strength-common-work")),
        say("report-said-improve", value=Term("improve-speaking")),
        say(
            "report-said-task-given-due",
            task=LESSONS,
            due=date(2026, 11, 30),
            value=Term("task-doing"),
        ),
        say("report-said-proposal", value=Term("proposal-continue")),
    )
    month = say("report-month", month=11)
    check = say("report-check", when=month, candidate=CandidateRef(NL_07), lines=lines)
    assert read(check) == (
        "Xem lại trước khi gửi – tháng 11\n"
        "NL-07 (L.T.M.)\n"
        "– Gặp gỡ: đã gặp\n"
        "– Ưu điểm: tích cực việc chung\n"
        "– Cần cố gắng: còn ít phát biểu, chưa mạnh dạn\n"
        "– Nhiệm vụ (dạy lớp xóa mù chữ, hạn 30/11): đang làm\n"
        "– Đề nghị: tiếp tục bồi dưỡng"
    )


def test_m3_the_report_is_filed() -> None:
    at = datetime(2026, 11, 5, 20, 14, tzinfo=ZONE)
    assert read(say("report-filed", month=11, code=CandidateCode(NL_07), at=at)) == (
        "Đã ghi nhận nhận xét tháng 11 về NL-07, lúc 20 giờ 14, ngày 5/11/2026."
        " Bí thư chi bộ xem trước kỳ họp.\n"
        "Đồng chí còn sửa được đến khi chi bộ kết luận tháng 11: nhắn SUA. Cảm ơn đồng chí."
    )


@pytest.mark.parametrize(
    ("upcoming", "said"),
    [
        (say("nudge-committee", day=COMMITTEE_DAY), "Chi ủy họp thứ Hai, 9/11."),
        (say("nudge-meeting", meeting=MEETING), "Chi bộ họp 19 giờ 30, thứ Năm, 12/11."),
    ],
)
def test_m4_the_one_reminder(upcoming: Message, said: str) -> None:
    assert read(nudge(upcoming)) == (
        "Xin nhắc: nhận xét tháng 11\n"
        f"Nhận xét về NL-07 (L.T.M.) chưa gửi. {said}\n"
        "Đồng chí nhận tin này vì được chi bộ phân công theo dõi, giúp đỡ NL-07."
        " Tháng này chỉ nhắc một lần."
    )


def test_m5a_the_group_hears_codes_from_three_people_on() -> None:
    assert read(prompt("NL-03", "NL-05", "NL-07", "NL-08", votes=1)) == (
        "Chi bộ bản Nà Lo – sinh hoạt tháng 11\n"
        "19 giờ 30, thứ Năm, 12/11/2026, nhà văn hóa bản.\n"
        "Nội dung phát triển đảng viên: đánh giá 4 quần chúng ưu tú, cảm tình Đảng"
        " (NL-03, NL-05, NL-07, NL-08); 1 nội dung cần biểu quyết.\n"
        "Xin các đồng chí suy nghĩ, giới thiệu thêm người tiêu biểu, và trao đổi tại buổi họp.\n"
        "Trong nhóm không nêu họ tên, nhận xét về người được giới thiệu."
    )


def test_m5b_the_group_hears_no_code_of_one_or_two() -> None:
    assert read(prompt(votes=0)).split("\n")[2] == (
        "Nội dung phát triển đảng viên: đánh giá 2 quần chúng ưu tú, cảm tình Đảng."
    )


def test_m5c_a_branch_without_candidates_looks_for_some() -> None:
    place = (say_to_group("at-place", place=PLACE),)
    sources = say_to_group("prompt-sources", branch=BRANCH, month=11, meeting=MEETING, place=place)
    assert read(sources) == (
        "Chi bộ bản Nà Lo – sinh hoạt tháng 11\n"
        "19 giờ 30, thứ Năm, 12/11/2026, nhà văn hóa bản.\n"
        "Nội dung phát triển đảng viên: rà soát nguồn. Xin mỗi đồng chí suy nghĩ trước,"
        " giới thiệu người tiêu biểu tại buổi họp."
    )


def test_m5_a_place_not_on_record_leaves_no_gap() -> None:
    sources = say_to_group("prompt-sources", branch=BRANCH, month=11, meeting=MEETING, place=())
    assert read(sources).split("\n")[1] == "19 giờ 30, thứ Năm, 12/11/2026."


def test_m6_the_pack() -> None:
    missing = say(
        "pack-not-yet-reminded",
        candidate=CandidateRef(NL_08),
        mentor=PersonRef(POM, given=True),
        day=date(2026, 11, 7),
    )
    lines = (
        say(
            "pack-consider",
            count=1,
            people=(say("pack-consider-proposed", candidate=CandidateRef(NL_03)),),
        ),
        say("pack-reports", total=4, answered=3, missing=1, lines=(missing,)),
        say("pack-unresolved", people=(say("pack-person", candidate=CandidateRef(NL_07)),)),
        say("pack-in-person", count=2),
        say("pack-in-charge", person=PersonRef(PHUONG), sent=True),
    )
    pack = say(
        "pack",
        month=11,
        branch=BRANCH,
        meeting=MEETING,
        place=(say("at-place", place=PLACE),),
        target=(say("target-line", year=2026, done=1, total=2),),
        lines=tuple(say("pack-line", n=n, what=line) for n, line in enumerate(lines, 1)),
        updated=False,
    )
    assert read(pack) == (
        "Chuẩn bị họp – phần phát triển đảng viên, tháng 11\n"
        "Chi bộ bản Nà Lo họp 19 giờ 30, thứ Năm, 12/11/2026, nhà văn hóa bản."
        " Chỉ tiêu năm 2026: kết nạp 1/2.\n"
        "1. Cần chi bộ xem xét, biểu quyết: 1\n"
        "– NL-03 (L.V.S.): có đề nghị xem xét bước tiếp theo\n"
        "2. Đánh giá tháng: 4 người. Đã có nhận xét: 3. Chưa có:\n"
        "– NL-08 (C.V.D.): đồng chí Pọm, đã nhắc 7/11\n"
        "3. Còn thiếu: chưa ghi nghị quyết phân công đảng viên giúp đỡ\n"
        "– NL-07 (L.T.M.)\n"
        "4. Mời trực tiếp (không dùng điện thoại thông minh): 2 đồng chí.\n"
        "5. Đảng ủy viên phụ trách: đồng chí Tòng Thị Phương, đã gửi lịch họp."
    )


def test_m6_says_that_it_is_up_to_date_and_that_nothing_is_missing() -> None:
    reports = say("pack-reports", total=4, answered=4, missing=0, lines=())
    pack = say(
        "pack",
        month=11,
        branch=BRANCH,
        meeting=MEETING,
        place=(),
        target=(),
        lines=(reports,),
        updated=True,
    )
    assert read(pack) == (
        "Chuẩn bị họp – phần phát triển đảng viên, tháng 11 (cập nhật)\n"
        "Chi bộ bản Nà Lo họp 19 giờ 30, thứ Năm, 12/11/2026.\n"
        "Đánh giá tháng: 4 người. Đã có nhận xét: 4."
    )


def test_m9_the_member_in_charge_is_told() -> None:
    heard = (say("escalate-heard", day=date(2026, 11, 10)),)
    message = say(
        "escalate",
        person=PersonRef(PHUONG),
        branch=BRANCH,
        meeting=MEETING,
        month=11,
        count=4,
        tried=(say("escalate-chased", day=date(2026, 11, 14), heard=heard),),
    )
    assert read(message) == (
        "Đề nghị đồng chí quan tâm – chi bộ bản Nà Lo\n"
        "Kính gửi đồng chí Tòng Thị Phương, đảng ủy viên phụ trách chi bộ.\n"
        "Lịch họp 12/11; đến nay chưa ghi kết luận đánh giá tháng 11 (4 người).\n"
        "Đã nhắc bí thư chi bộ ngày 14/11. Trợ lý nhận tin từ bí thư lần cuối ngày 10/11;"
        " có thể nơi đó chưa có sóng.\n"
        "Tin này chỉ gửi đồng chí và bí thư chi bộ."
    )


def test_m10_an_apology_and_what_is_left_fit_one_small_screen() -> None:
    left = say(
        "late-left-one",
        candidate=CandidateRef(NL_07),
        in_time=say("in-time-meeting"),
    )
    text = read(
        say(
            "late-notice",
            began=datetime(2026, 11, 7, 17, tzinfo=ZONE),
            ended=datetime(2026, 11, 9, 6, tzinfo=ZONE),
            planned=datetime(2026, 11, 7, 18, 30, tzinfo=ZONE),
            kept=True,
            what=left,
        )
    )
    assert text == (
        "Tin gửi muộn, mong đồng chí thông cảm\n"
        "Máy của Đảng ủy xã ngừng từ 17 giờ ngày 7/11 đến 6 giờ ngày 9/11."
        " Lời nhắc ngày 7/11 nay mới gửi được.\n"
        "Tin đồng chí đã nhắn trong thời gian đó vẫn còn đủ, không phải gửi lại.\n"
        "Còn lại một việc: nhận xét về NL-07 (L.T.M.). Gửi trước giờ họp thì kịp."
        " Gửi sau vẫn được nhận."
    )
    assert len(text) <= 450


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (4, "Chi bộ kết luận cả 4 người tiếp tục bồi dưỡng, không có thay đổi?"),
        (1, "Chi bộ kết luận tiếp tục bồi dưỡng, không có thay đổi?"),
    ],
)
def test_x3_the_secretary_is_asked_for_the_conclusion(count: int, said: str) -> None:
    assert read(say("conclude-ask", month=11, count=count)) == (
        f"Kết luận đánh giá tháng 11 – {count} người\n{said}"
    )


def test_x4_the_mentor_hears_the_conclusion_and_the_next_task() -> None:
    result = say(
        "result-mentor",
        month=11,
        candidate=CandidateRef(NL_07),
        decision=Term("conclusion-continue"),
        task=(say("result-task-due", month=12, task=DANCE, due=date(2026, 12, 25)),),
    )
    assert read(result) == (
        "Chi bộ đã kết luận tháng 11\n"
        "NL-07 (L.T.M.): tiếp tục bồi dưỡng.\n"
        "Nhiệm vụ tháng 12: phụ trách đội văn nghệ bản, hạn 25/12.\n"
        "Cảm ơn đồng chí đã theo dõi, giúp đỡ."
    )


def test_x6_the_secretary_is_told_beforehand() -> None:
    message = say(
        "chase",
        month=11,
        meeting=MEETING,
        count=4,
        person=PersonRef(PHUONG, given=True),
        day=date(2026, 11, 17),
    )
    assert read(message) == (
        "Chưa ghi kết luận tháng 11\n"
        "Kỳ họp 12/11 chưa có kết luận của 4 người. Nếu đến 17/11 chưa ghi,"
        " đồng chí Phương, đảng ủy viên phụ trách, sẽ nhận tin này."
    )
