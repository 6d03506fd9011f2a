"""Complaints 32 to 40: what chat bots do wrong."""

from pathlib import Path

from bot.platforms.base import Moved
from tests.world import World, candidate, local, meets, na_lo, world


async def test_32_who_never_wrote_first_is_named_to_the_secretary_with_a_code_to_forward(
    month: World,
) -> None:
    await month.person("en", "Lò Thị Én", branch="NL", joined=False)
    (page,) = await month.says("thoa", "/tinhinhgui")
    assert "Chưa ghép máy: 1." in page
    _how, letter = await month.says("thoa", "1")
    assert letter.startswith("Kính gửi đồng chí Lò Thị Én")


async def test_33_one_who_blocked_the_bot_does_not_keep_it_from_the_others(month: World) -> None:
    month.sandbox.block("inh")
    await month.live_until(local(3, 11, 9))
    assert len(month.unread("muon")) == 1
    (page,) = await month.says("thoa", "/tinhinhgui")
    assert "Quàng Văn Inh" in page


async def test_34_a_group_that_was_upgraded_goes_on_hearing(month: World) -> None:
    month.sandbox.move_group("nhom", "nhom-lon")
    await month.settle()
    await month.live_until(local(10, 11, 20))
    (prompt,) = month.unread("nhom-lon")
    assert prompt.startswith("Chi bộ bản Nà Lo – sinh hoạt tháng 11")
    assert month.unread("nhom") == []


async def test_34_also_when_the_messenger_only_says_so_on_sending(month: World) -> None:
    month.sandbox.add_to_group("nhom-moi", "", members=5)
    await month.live_until(local(10, 11, 18))
    month.sandbox.answer_next(Moved("nhom-moi"))
    await month.live_until(local(10, 11, 20))
    assert any("sinh hoạt tháng 11" in text for text in month.unread("nhom-moi"))


async def test_35_in_a_group_talk_is_left_alone_and_a_command_is_answered(month: World) -> None:
    assert await month.says("muon", "mai họp mấy giờ nhỉ", chat="nhom") == []
    (answer,) = await month.says("muon", "/vieccuatoi", chat="nhom")
    assert answer.startswith("Việc này xin nhắn riêng cho trợ lý.")
    (help_,) = await month.says("muon", "/trogiup", chat="nhom")
    assert "Trong nhóm" in help_


async def test_36_an_old_button_is_explained_and_nothing_freezes(month: World) -> None:
    await month.live_until(local(3, 11, 9))
    await month.presses("inh", "Đã gặp")
    (stopped,) = await month.says("inh", "/huy")
    assert stopped.startswith("Đã bỏ việc đang làm")
    (stale,) = await month.presses("inh", "Ham học hỏi")
    assert stale.startswith("Việc này đã xong hoặc đã qua")
    assert "nhận xét hằng tháng" in stale
    (asked,) = await month.presses("inh", "Đã gặp")
    assert "câu 1/3" in asked


async def test_36_a_restart_keeps_the_half_filled_form(database: Path) -> None:
    async with world(database) as before:
        await na_lo(before)
        await candidate(before, "mai", "Lò Thị Mai", mentor="inh")
        await meets(before)
        await before.live_until(local(3, 11, 9))
        await before.presses("inh", "Đã gặp")
    async with world(database, start=local(3, 11, 10), first_update=1000) as after:
        (asked,) = await after.says("inh", "viec chung")
        assert "câu 2/3" in asked


async def test_37_help_in_the_middle_leaves_the_dialogue_where_it_was(month: World) -> None:
    await month.live_until(local(3, 11, 9))
    await month.presses("inh", "Đã gặp")
    answers = await month.says("inh", "TRO GIUP")
    assert answers[-1].startswith("Việc đang làm dở vẫn còn đủ")
    (asked,) = await month.says("inh", "viec chung")
    assert "câu 2/3" in asked


async def test_38_an_answer_finds_its_question_after_a_restart(database: Path) -> None:
    async with world(database) as before:
        await na_lo(before)
        await candidate(before, "mai", "Lò Thị Mai", mentor="inh")
        await meets(before)
        await before.live_until(local(13, 11, 7))
        assert before.unread("thoa")[-1].startswith("Kết luận đánh giá tháng 11")
        route = before.sandbox.last("thoa").buttons[0].route
    async with world(database, start=local(13, 11, 8), first_update=1000) as after:
        seen = await after.forges("thoa", route)
        assert seen[-1].startswith("Đóng tháng 11?")


async def test_39_an_edited_message_is_seen(month: World) -> None:
    await month.live_until(local(3, 11, 9))
    await month.presses("inh", "Đã gặp")
    await month.says("inh", "viec chug cua ban")
    message = month.said("inh").message
    (asked,) = await month.edits("inh", message, "viec chung")
    assert "câu 2/3" in asked


async def test_40_a_long_page_comes_whole_what_matters_first(month: World) -> None:
    for number in range(68):
        await candidate(month, f"c{number}", f"Lò Thị Số{number}", mentor="pom")
    await month.live_until(local(8, 11, 19))
    pack = [text for text in month.unread("thoa") if "Lịch sinh hoạt" not in text]
    assert pack[0].startswith("Chuẩn bị họp – phần phát triển đảng viên, tháng 11")
    assert len(pack) > 1
    told = "\n".join(pack)
    assert all(f"NL-{number:02d} " in told for number in range(1, 71))
    assert "Tòng Thị Phương" in pack[-1]  # the last line of the page
    assert all(len(text) <= month.sandbox.profile.text_limit for text in pack)
