"""Somebody away for work: noted, asked about by phone, and back home."""

from datetime import date

import pytest

from domain.meetings import Period
from tests.stories.away import absences, goes_away
from tests.world import World, candidate, local, meets


@pytest.fixture
async def mai(commune: World) -> World:
    """One candidate with a mentor."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    return commune


async def test_what_is_noted_is_on_record_and_the_mentor_hears(mai: World) -> None:
    (noted,) = await goes_away(mai)
    assert noted.startswith("Đã ghi NL-01 đi làm xa")
    assert "DA VE" in noted
    (one,) = await absences(mai)
    assert (one.since, one.returns) == (date(2026, 10, 20), Period(2027, 2))
    (told,) = mai.unread("inh")
    assert told.startswith("Đã ghi một người đi làm xa")
    (shown,) = await mai.says("thoa", "/dilamxa NL-01")
    assert shown.startswith("Đi làm xa: NL-01")
    assert "Bình Dương" in shown
    assert "dự kiến về tháng 2/2027" in shown


async def test_the_mentor_is_asked_by_phone_first(mai: World) -> None:
    await goes_away(mai)
    await meets(mai)
    mai.unread("inh")
    await mai.live_until(local(3, 11, 9))
    (asked,) = mai.unread("inh")
    assert "đang đi làm xa" in asked
    assert "điện thoại" in asked
    assert "gặp gỡ" not in asked
    if mai.sandbox.profile.buttons:
        assert mai.labels("inh")[0].startswith("Qua điện thoại")
    (question,) = await mai.says("inh", "/baocao")
    assert "đang đi làm xa" in question


async def test_a_mentor_is_not_named_as_silent_on_somebody_away(mai: World) -> None:
    await goes_away(mai)
    await meets(mai)
    await mai.live_until(local(8, 11, 17))
    mai.unread("thoa")
    await mai.live_until(local(8, 11, 19))
    (pack,) = mai.unread("thoa")
    assert "đi làm xa, dự kiến về tháng 2/2027" in pack
    assert "đã nhắc" not in pack


async def test_a_mentors_word_is_offered_to_the_secretary_to_record(mai: World) -> None:
    await meets(mai)
    await mai.at(local(2, 11, 18, 30))
    await mai.presses("inh", "Chưa báo cáo được")
    mai.unread("thoa")
    await mai.presses("inh", "Người ấy đi xa")
    (told,) = mai.unread("thoa")
    assert told.startswith("Một người trong danh sách đi làm xa")
    (asked,) = await mai.presses("thoa", "Ghi người đi làm xa")
    assert asked.startswith("Đi làm xa từ ngày nào?")


async def test_back_home_ends_it_once(mai: World) -> None:
    await goes_away(mai)
    mai.unread("inh")
    (noted,) = await mai.says("thoa", "da ve nl 1")
    assert noted.startswith("Đã ghi NL-01 về")
    assert (await absences(mai))[0].ended_on == date(2026, 11, 2)
    (told,) = mai.unread("inh")
    assert "đã về" in told
    (again,) = await mai.says("thoa", "DA VE NL-01")
    assert again.startswith("NL-01 không ghi là đang đi làm xa")


async def test_who_has_not_come_back_is_asked_about_once(mai: World) -> None:
    await goes_away(mai, returns="11/2026")
    mai.unread("thoa")
    await mai.live_until(local(30, 11, 20))
    assert mai.unread("thoa") == []
    await mai.live_until(local(3, 12, 9))
    (asked,) = mai.unread("thoa")
    assert asked.startswith("Người đi làm xa đã về chưa?")
    await mai.presses("thoa", "Đi làm lâu hơn")
    (noted,) = await mai.says("thoa", "3/2027")
    assert "tháng 3/2027" in noted
    await mai.live_until(local(20, 12, 9))
    assert mai.unread("thoa") == []


async def test_a_place_that_tells_too_much_is_looked_at_again(mai: World) -> None:
    await mai.says("thoa", "/dilamxa NL-01")
    await mai.says("thoa", "20/10")
    (asked,) = await mai.says("thoa", "số căn cước 014098001234")
    assert asked.startswith("Xin đồng chí xem lại dòng ghi thêm")
    await mai.presses("thoa", "Sửa lại")
    (too_long,) = await mai.says("thoa", "Bình Dương " * 8)
    assert too_long.startswith("Chữ dài quá")
    (returns,) = await mai.says("thoa", "Bình Dương")
    assert returns.startswith("Dự kiến tháng nào về?")


@pytest.mark.parametrize("who", ["sung", "inh", "phuong"])
async def test_nobody_else_may_say_it(mai: World, who: str) -> None:
    (refused,) = await mai.says(who, "/dilamxa NL-01")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")
    assert await absences(mai) == ()


async def test_the_same_person_is_not_noted_twice(mai: World) -> None:
    await goes_away(mai)
    (shown,) = await mai.says("pom", "/dilamxa")
    assert shown.startswith("Người đi làm xa: 1")
    await mai.presses("pom", "Ghi người đi làm xa")
    (refused, *_) = await mai.forges("pom", f"away-begin:{mai.candidates['mai']}")
    assert refused.startswith("NL-01 đã ghi là đi làm xa")
