"""Forms left half-way: one on somebody else does not overwrite them, and no line is lost."""

import pytest

from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """Quàng Văn Inh helps NL-01 and NL-02; November has begun to ask."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "sang", "Quàng Văn Sáng", mentor="inh")
    await meets(commune)
    await commune.live_until(local(2, 11, 18, 30))
    return commune


async def with_a_line(month: World, code: str, line: str) -> str:
    """Taps up to the last look at a report with a free line; returns what it shows."""
    await month.says("inh", f"/baocao {code}")
    for word in ("da gap", "hoc hoi", "chua thay", "dang lam", "ghi them"):
        await month.says("inh", word)
    return (await month.says("inh", line))[-1]


async def test_a_report_begun_on_another_leaves_the_first_as_it_was(month: World) -> None:
    assert "đi học đều" in await with_a_line(month, "NL-01", "đi học đều")
    assert "gặt giúp" in await with_a_line(month, "NL-02", "gặt giúp")
    answers = await month.says("inh", "gui")
    assert "NL-02" in answers[0]
    assert answers[-1].startswith("Việc trước đó còn dở") or "làm dở" in answers[-1]
    (check,) = await month.presses("inh", "Làm tiếp")
    assert "NL-01" in check
    assert "đi học đều" in check
    await month.says("inh", "gui")
    (report,) = await month.newest_reports("inh", "mai")
    assert report.answers.line == "đi học đều"


async def test_begun_anew_on_the_same_person_the_line_typed_is_kept(month: World) -> None:
    await with_a_line(month, "NL-01", "đi học đều")
    await month.says("inh", "/baocao NL-01")
    for word in ("dien thoai", "hoc hoi", "chua thay"):
        await month.says("inh", word)
    (check,) = await month.says("inh", "dang lam")
    assert "đi học đều" in check


async def test_the_old_button_of_a_form_begun_anew_sends_nothing(month: World) -> None:
    await with_a_line(month, "NL-01", "đi học đều")
    if not month.sandbox.profile.buttons:
        return
    shown = month.sandbox.last("inh")
    send = next(one.route for one in shown.buttons if one.route.endswith(":send"))
    await with_a_line(month, "NL-01", "làm nương")
    month.sandbox.press("inh", "inh", shown.message, send)
    await month.settle()
    assert await month.newest_reports("inh", "mai") == ()


async def test_an_amendment_shows_the_line_it_amends(month: World) -> None:
    await with_a_line(month, "NL-01", "đi học đều")
    await month.says("inh", "gui")
    (check,) = await month.says("inh", "SUA")
    assert "đi học đều" in check


async def test_a_line_too_long_after_a_whole_report_is_not_taken(month: World) -> None:
    said = "BAO CAO NL-01 da gap lao dong chua thay lam tot " + "rất chăm " * 400
    (answer,) = await month.says("inh", said)
    assert answer.startswith("Tin dài quá nên chưa ghi được")
    assert await month.newest_reports("inh", "mai") == ()


@pytest.mark.parametrize("met", ["da gap lao dong chua thay lam tot", "da gap lao dong"])
async def test_a_line_that_may_say_too_much_is_asked_about_wherever_it_was_typed(
    month: World, met: str
) -> None:
    (asked,) = await month.says("inh", f"BAO CAO NL-01 {met} gia đình theo đạo")
    assert asked.startswith("Xin đồng chí xem lại dòng ghi thêm")
    await month.presses("inh", "Sửa lại")
    (following,) = await month.says("inh", "hay giúp bà con")
    if "câu" in following:
        await month.says("inh", "chua thay")
        (following,) = await month.says("inh", "lam tot")
    assert following.startswith("Xem lại trước khi gửi")
    await month.says("inh", "gui")
    (report,) = await month.newest_reports("inh", "mai")
    assert report.answers.line == "hay giúp bà con"


async def test_a_date_edited_into_shape_is_taken_once(month: World) -> None:
    await month.says("thoa", "/lichhop")
    await month.presses("thoa", "Đổi riêng kỳ tới")
    await month.says("thoa", "13/13")
    sent = month.said("thoa").message
    answers = await month.edits("thoa", sent, "13/11")
    assert len(answers) == 1
    assert "thứ Sáu, 13/11/2026" in answers[0]


async def test_an_amendment_overtaken_by_the_conclusion_answers_once_and_is_gone(
    month: World,
) -> None:
    await month.says("inh", "khong doi NL-01")
    await month.says("inh", "sua")
    await month.says("thoa", "/danhgia")
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    month.unread("inh")
    unclear, gone = await month.says("inh", "vâng được rồi")
    assert unclear.startswith("Chưa hiểu ý đồng chí")
    assert gone.startswith("Chưa có nhận xét nào sửa được")
    (nothing,) = await month.says("inh", "thoi")
    assert nothing.startswith("Hiện không có việc nào đang làm dở")
