"""What is kept about me, and a pause from messages."""

from datetime import date

import pytest

from domain.candidates import Consent, Schooling, Sex
from domain.meetings import Period
from domain.reviews import Answers, Proposal, ReportKind
from domain.units import Person
from storage.work import SqlWork
from tests.world import World, local


async def person(commune: World, nick: str) -> Person:
    async def look(work: SqlWork) -> Person:
        return await work.people.get(commune.people[nick])

    return await commune.record.read(look)


@pytest.mark.parametrize("said", ["/privacy", "/riengtu", "RIENG TU", "riêng tư"])
async def test_privacy_says_what_is_kept_and_whom_to_ask(commune: World, said: str) -> None:
    (answer,) = await commune.says("inh", said)
    assert answer.startswith("Trợ lý Nguồn giữ gì về đồng chí\n– Họ tên, chi bộ,")
    assert "nên chỉ dùng mã số và chữ cái đầu thay họ tên" in answer
    assert "Liên hệ: Lường Văn Hặc, số máy 0212 000 111." in answer
    (read,) = await commune.presses("inh", "Tôi đã đọc")
    assert read.startswith("Đã ghi nhận")


async def test_my_data_shows_my_own_and_nothing_else(commune: World) -> None:
    await commune.says("thoa", "/riengtu")
    (answer,) = await commune.presses("thoa", "Dữ liệu của tôi")
    assert answer.startswith("Những gì đang lưu về đồng chí\nHọ tên: Cà Thị Thoa.")
    assert "– bí thư chi bộ, chi bộ bản Nà Lo" in answer
    assert "Máy đã ghép: 1." in answer
    assert "Nhận xét đã gửi: 0." in answer


async def test_my_data_counts_my_reports_and_shows_the_last_in_short(commune: World) -> None:
    async def reported(work: SqlWork) -> None:
        at, branch, inh = local(1, 11), commune.units["NL"], commune.people["inh"]
        candidate = await work.candidates.add(
            branch=branch,
            code="NL-07",
            full_name="Lò Thị Mai",
            birth="2000",
            sex=Sex.FEMALE,
            schooling=Schooling.COLLEGE,
            chapter=None,
            consent=Consent(form_number="1", signed_on=date(2026, 10, 1), explained_by="bí thư"),
            at=at,
        )
        for month in (7, 8, 9, 10):
            review = await work.reviews.add(branch, Period(2026, month), at, "nhà văn hóa bản")
            full = Answers(kind=ReportKind.FULL, proposal=Proposal.CONTINUE)
            same = Answers(kind=ReportKind.NO_CHANGE)
            said = full if month == 10 else same
            await work.reports.add(review, candidate, inh, said, at=at, late=False)

    await commune.do(reported)
    await commune.says("inh", "/riengtu")
    (answer,) = await commune.presses("inh", "Dữ liệu của tôi")
    assert "Nhận xét đã gửi: 4." in answer
    assert "– tháng 10/2026, NL-07: đề nghị tiếp tục bồi dưỡng (gửi 1/11)" in answer
    assert "– tháng 9/2026, NL-07: không thay đổi (gửi 1/11)" in answer
    assert "tháng 7/2026" not in answer


async def test_a_pause_ends_by_itself_after_the_day_named(commune: World) -> None:
    (asked,) = await commune.says("inh", "tam nghi")
    assert "đến hết ngày nào" in asked
    (answer,) = await commune.says("inh", "đến hết 20/11")
    assert "Đồng chí nghỉ nhận tin đến hết thứ Sáu, 20/11/2026." in answer
    assert (await person(commune, "inh")).paused_until == date(2026, 11, 21)
    await commune.says("inh", "/riengtu")
    (again,) = await commune.presses("inh", "Nhận tin trở lại")
    assert "nhắc lại như trước" in again
    assert (await person(commune, "inh")).paused_until is None


async def test_without_a_day_a_pause_lasts_to_the_end_of_the_month(commune: World) -> None:
    await commune.says("inh", "/privacy")
    await commune.presses("inh", "Tạm nghỉ nhận tin")
    await commune.presses("inh", "HET THANG")
    assert (await person(commune, "inh")).paused_until == date(2026, 12, 1)


async def test_on_the_last_day_of_a_month_the_usual_pause_is_the_next_month(
    commune: World,
) -> None:
    await commune.at(local(30, 11, 9))
    await commune.says("inh", "/tamnghi")
    await commune.presses("inh", "HET THANG")
    assert (await person(commune, "inh")).paused_until == date(2027, 1, 1)


async def test_the_day_may_follow_the_word(commune: World) -> None:
    await commune.says("inh", "TAM NGHI 15/11")
    assert (await person(commune, "inh")).paused_until == date(2026, 11, 16)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("31/2", "Chưa hiểu ngày ấy"),
        ("bao giờ cũng được 🙂", "Chưa hiểu ngày ấy"),
        ("1/11", "Ngày ấy đã qua. Xin gõ một ngày từ 2/11"),
        ("1/1/2030", "Ngày ấy xa quá"),
    ],
)
async def test_a_day_that_cannot_be_is_asked_again(commune: World, said: str, answer: str) -> None:
    await commune.says("inh", "/tamnghi")
    (refused,) = await commune.says("inh", said)
    assert refused.startswith(answer)
    assert (await person(commune, "inh")).paused_until is None
    await commune.says("inh", "20/11")
    assert (await person(commune, "inh")).paused_until == date(2026, 11, 21)
