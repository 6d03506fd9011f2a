"""Words that miss, slips, numbers out of their place, edits: nobody is left standing."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.messages import choice, say
from storage.work import SqlWork
from tests.village import Village, living_in, made_once
from tests.world import World, candidate, local, meets

NOT_UNDERSTOOD = "Chưa hiểu ý đồng chí"
ASKED = "Chưa rõ ý đồng chí"


async def _asked_for_the_month(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.at(local(2, 11, 18, 30))


@pytest.fixture(scope="session")
def village(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Village:
    return made_once(migrated, tmp_path_factory.mktemp("village"), _asked_for_the_month)


@pytest.fixture
async def month(village: Village, tmp_path: Path) -> AsyncIterator[World]:
    """One mentor with one candidate, asked for the month; nobody has a button."""
    async with living_in(village, tmp_path, buttons=False) as made:
        made.clock.move_to(local(2, 11, 18, 30))
        yield made


async def notice(commune: World, who: str, *routes: str) -> None:
    """The assistant says something to somebody unasked, to be answered with DA CHUYEN."""

    async def put(work: SqlWork) -> None:
        ways = [choice("passed-on", route) for route in routes]
        person, now = commune.people[who], commune.clock.now()
        await work.outbox.to_person(person, say("nothing-open"), ways, at=now)

    await commune.do(put)
    await commune.passes(timedelta(minutes=1))
    commune.unread(who)


async def test_a_number_answers_only_the_last_thing_said(month: World) -> None:
    await month.person("en", "Lò Thị Én", branch="NL", joined=False)
    await month.says("thoa", "/moi")
    await month.says("thoa", "TRO GIUP")
    again, whom = await month.says("thoa", "1")
    assert again.startswith("Con số ấy chưa rõ trả lời câu nào")
    assert whom.startswith("Mời vào trợ lý")
    await month.says("thoa", "THOI")
    await month.says("thoa", "/nguoigiup")
    (phone,) = await month.says("thoa", "1")
    assert phone.startswith("Số máy để chi bộ gọi")


async def test_a_number_a_day_late_is_asked_again(month: World) -> None:
    await month.says("thoa", "/nguoigiup")
    month.clock.move_to(month.clock.now() + timedelta(days=1, minutes=1))
    again, whom = await month.says("thoa", "1")
    assert again.startswith("Con số ấy chưa rõ trả lời câu nào")
    assert "gọi đồng chí nào?" in whom
    (phone,) = await month.says("thoa", "1")
    assert phone.startswith("Số máy để chi bộ gọi")


async def test_a_number_after_a_notice_does_not_answer_the_older_question(month: World) -> None:
    await month.says("thoa", "/nguoigiup muon")
    (again,) = await month.says("thoa", "12")  # the last thing said: taken, and too short
    assert again.startswith("Số máy ấy chưa rõ")
    await notice(month, "thoa", "passed-on:1")
    unclear, asked = await month.says("thoa", "12")
    assert unclear.startswith("Con số ấy chưa rõ trả lời câu nào")
    assert asked.startswith("Số máy để chi bộ gọi")


async def test_a_word_two_waiting_messages_offer_goes_to_the_newest_and_says_so(
    month: World,
) -> None:
    await month.says("thoa", "VIEC")
    await month.passes(timedelta(minutes=1))
    await notice(month, "thoa", "passed-on:999")
    await notice(month, "thoa", "passed-on:1")
    newest, done = await month.says("thoa", "da chuyen")
    assert newest.startswith("Chữ ấy có ở nhiều tin.")
    assert "chưa được phân quyền" not in done  # 1 is this month, 999 is nobody's
    await month.passes(timedelta(minutes=1))
    (only,) = await month.says("thoa", "da chuyen")
    assert only == done


@pytest.mark.parametrize("typed", ["KHONG DOII", "khog doi", "Khôgn đổi", " KHONG.  DOI. "])
async def test_a_slip_is_understood_whatever_the_marks(month: World, typed: str) -> None:
    (answer,) = await month.says("inh", typed)
    assert answer.startswith("Đã ghi nhận")


async def test_a_command_with_swapped_letters_is_understood(month: World) -> None:
    (asked,) = await month.says("inh", "BAO COA")
    assert asked.startswith("Trước kỳ sinh hoạt") or "đã gặp gỡ" in asked


@pytest.mark.parametrize("typed", ["KHONG DONG Y", "KHONG DOI GI DAU", "khongg doii", "kh doi"])
async def test_what_is_not_that_near_is_not_taken(month: World, typed: str) -> None:
    answers = await month.says("inh", typed)
    assert answers[0].startswith(NOT_UNDERSTOOD)
    assert await month.newest_reports("inh", "mai") == ()


async def test_what_closes_a_month_is_asked_first(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    await month.says("thoa", "TAT CA")
    month.unread("thoa")
    (asked,) = await month.says("thoa", "DONG THAGN")
    assert asked.startswith(ASKED)
    assert "Đóng tháng" in asked

    async def closed(work: SqlWork) -> bool:
        return await work.reviews.last_closed(month.units["NL"]) is not None

    assert not await month.record.read(closed)
    (done,) = await month.presses("thoa", "Đóng tháng")
    assert done.startswith("Đã đóng tháng 11")


async def test_a_slip_in_what_drops_a_dialogue_is_asked_first(month: World) -> None:
    await month.presses("inh", "Đã gặp")
    (asked,) = await month.says("inh", "thoii")
    assert asked.startswith(ASKED)
    (on,) = await month.says("inh", "viec chung")
    assert "câu 2/3" in on


async def test_a_text_near_a_choice_can_be_meant_as_it_stands(month: World) -> None:
    for word in ("da gap", "hoc hoi", "chua thay", "dang lam", "ghi them"):
        await month.says("inh", word)
    (asked,) = await month.says("inh", "bo quaa")
    assert asked.startswith(ASKED)
    (check,) = await month.presses("inh", "Ghi như đã gõ")
    assert "bo quaa" in check


async def test_an_edited_message_that_was_not_understood_answers_the_open_question(
    month: World,
) -> None:
    await month.presses("inh", "Đã gặp")
    await month.says("inh", "ham hoc lam")
    message = month.said("inh").message
    (asked,) = await month.edits("inh", message, "hoc hoi")
    assert "câu 2/3" in asked
    (late, *_) = await month.edits("inh", message, "lao dong")
    assert late.startswith("Đã thấy đồng chí sửa một tin cũ")


async def test_an_edited_message_without_a_question_is_taken_as_what_was_meant(
    month: World,
) -> None:
    await month.says("inh", "khong co doi gi")
    (filed,) = await month.edits("inh", month.said("inh").message, "khong doi")
    assert filed.startswith("Đã ghi nhận")


@pytest.mark.parametrize("said", ["Cảm ơn", "ok", "Vâng.", "cam on dong chi", "👍"])
async def test_a_courtesy_is_no_miss_and_names_nobody_to_call(commune: World, said: str) -> None:
    for _ in range(3):
        (answer,) = await commune.says("inh", said)
        assert answer.startswith("Cảm ơn đồng chí.")
        assert "xin gọi" not in answer
