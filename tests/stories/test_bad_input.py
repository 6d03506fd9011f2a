"""What people send by mistake: each gets a clear sentence, and nothing typed is lost."""

import unicodedata

import pytest

from handlers.incoming import Kind
from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """One mentor with one candidate, asked for the month."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await commune.group("nhom", "NL", members=5)
    await meets(commune)
    await commune.at(local(2, 11, 18, 30))
    commune.unread("inh")
    return commune


@pytest.mark.parametrize(
    "text",
    ["...", "🙂🙂🙂", "<b>xin chào</b> & <script>", "ừ", "/khongcolenh", "/", "1", "99", "\u200b"],
)
async def test_what_is_not_understood_gets_a_clear_sentence_and_ways_on(
    month: World, text: str
) -> None:
    answers = await month.says("inh", text)
    assert answers
    assert "Traceback" not in "".join(answers)
    assert month.last("inh")


async def test_five_thousand_characters_are_answered(month: World) -> None:
    (answer,) = await month.says("inh", "á" * 5000)
    assert answer.startswith("Chưa hiểu ý đồng chí. Tin này vẫn được giữ.")


async def test_the_second_time_in_a_row_a_human_is_named(month: World) -> None:
    await month.says("inh", "abc xyz")
    (answer,) = await month.says("inh", "abc xyz")
    assert "Lường Văn Hặc" in answer
    await month.says("inh", "trợ giúp")
    (answer,) = await month.says("inh", "abc xyz")
    assert "Lường Văn Hặc" not in answer


async def test_combining_diacritics_mean_the_same_as_composed_ones(month: World) -> None:
    (answer,) = await month.says("inh", unicodedata.normalize("NFD", "Không thay đổi"))
    assert answer.startswith("Đã ghi nhận")


async def test_a_small_slip_of_the_finger_is_forgiven(month: World) -> None:
    (answer,) = await month.says("inh", "khong doii")
    assert answer.startswith("Đã ghi nhận")


@pytest.mark.parametrize("text", ["Khong doi.", "KHONG DOI!", "  «không đổi» "])
async def test_punctuation_around_a_word_does_not_hide_it(month: World, text: str) -> None:
    (answer,) = await month.says("inh", text)
    assert answer.startswith("Đã ghi nhận")


@pytest.mark.parametrize("text", ["viec.", "tro giupp", "TRO GIUP!"])
async def test_a_command_survives_punctuation_and_a_slip(month: World, text: str) -> None:
    (answer,) = await month.says("inh", text)
    assert not answer.startswith("Chưa hiểu ý đồng chí")


async def test_a_slip_is_forgiven_although_something_else_was_said_since(month: World) -> None:
    await month.presses("inh", "Đã gặp")
    await month.sends_photo("inh")
    (asked,) = await month.says("inh", "viec chugn")
    assert "câu 2/3" in asked


@pytest.mark.parametrize("text", ["nl 1", "NL-1", "nl01"])
async def test_a_code_may_be_written_carelessly(month: World, text: str) -> None:
    await candidate(month, "sang", "Quàng Văn Sáng", mentor="inh")
    await month.says("inh", "bao cao")
    (asked,) = await month.says("inh", text)
    assert "NL-01" in asked
    (asked,) = await month.says("thoa", f"phan cong {text}")
    assert asked.startswith("Phân công thế nào?")


@pytest.mark.parametrize("text", ["chi bo ban na lo", "Nà Lo"])
async def test_the_name_on_a_button_answers_the_question(month: World, text: str) -> None:
    await month.says("duyen", "gioi thieu")
    await month.says("duyen", "da ky")
    (asked,) = await month.says("duyen", text)
    assert asked.startswith("Giấy đồng ý số bao nhiêu?")


async def test_a_name_that_fits_two_buttons_answers_nothing(month: World) -> None:
    await month.says("thoa", "phan cong")
    await month.says("thoa", "NL-01")
    await month.says("thoa", "cung giup")
    assert (await month.says("thoa", "van"))[0].startswith("Chưa hiểu ý đồng chí")


async def test_a_word_inside_a_sentence_is_not_an_answer(month: World) -> None:
    (answer,) = await month.says("inh", "tôi KHONG DOI được lịch đâu")
    assert answer.startswith("Chưa hiểu ý đồng chí")


async def test_a_command_in_the_middle_of_a_dialogue_does_not_destroy_it(month: World) -> None:
    await month.presses("inh", "Đã gặp")
    answers = await month.says("inh", "/trogiup")
    assert answers[-1].startswith("Việc đang làm dở vẫn còn đủ")
    (asked,) = await month.presses("inh", "Tích cực việc chung")
    assert "câu 2/3" in asked


async def test_stopping_and_going_back_always_work(month: World) -> None:
    await month.presses("inh", "Đã gặp")
    await month.presses("inh", "Tích cực việc chung")
    (asked,) = await month.says("inh", "quay lại")
    assert "câu 1/3" in asked
    (stopped,) = await month.says("inh", "thôi")
    assert stopped.startswith("Đã bỏ việc đang làm: nhận xét hằng tháng")
    (nothing,) = await month.says("inh", "thoi")
    assert nothing.startswith("Hiện không có việc nào đang làm dở")


async def test_pictures_and_stickers_are_refused_kindly(month: World) -> None:
    (answer,) = await month.sends_photo("inh")
    assert answer.startswith("Trợ lý không nhận ảnh, để tránh lộ giấy tờ.")
    month.sandbox.sticker("inh", "inh")
    await month.settle()
    assert len(month.unread("inh")) == 1


async def test_a_stranger_who_presses_or_types_commands_learns_nothing(month: World) -> None:
    answers = {
        tuple(await month.says("nobody", text))
        for text in ("/baocao NL-01", "viec", "/danhsach", "NL-01", "/danhgia")
    }
    assert len(answers) == 1
    assert "Nà Lo" not in str(answers)


async def test_a_stranger_who_asks_for_help_gets_the_same_sentence(month: World) -> None:
    (answer,) = await month.says("nobody", "/help")
    assert answer.startswith("Xin chào. Đây là trợ lý nội bộ")


async def test_a_name_is_no_form_number(month: World) -> None:
    await month.says("thoa", "gioi thieu")
    await month.says("thoa", "da ky")
    (again,) = await month.says("thoa", "Lò Văn Bình")
    assert again.startswith("Chưa ghi được số giấy")


async def test_a_button_pressed_by_the_wrong_person_changes_nothing(month: World) -> None:
    await month.says("muon", "trợ giúp")
    shown = month.sandbox.last("muon").message
    route = f"no-change:{month.candidates['mai']}"
    month.sandbox.press("muon", "muon", shown, route, forged=True)
    await month.settle()
    assert month.unread("muon")[-1].startswith("Việc này đồng chí chưa được phân quyền")
    assert await month.newest_reports("inh", "mai") == ()


async def test_two_phones_at_once_make_one_report(month: World) -> None:
    await month.pair_second("inh", "inh2")
    await month.says("inh", "khong doi")
    (second,) = await month.says("inh2", "khong doi")
    assert second.startswith("Đã sửa nhận xét")
    assert len(await month.newest_reports("inh", "mai")) == 1


async def test_talk_in_the_group_does_not_wake_the_bot(month: World) -> None:
    month.unread("nhom")
    assert await month.says("inh", "họp mấy giờ thế các đồng chí", chat="nhom") == []
    assert await month.says("inh", "khong doi", chat="nhom") == []


async def test_a_command_for_private_use_in_the_group_points_to_the_private_chat(
    month: World,
) -> None:
    month.unread("nhom")
    (answer,) = await month.says("inh", "/baocao NL-01 da gap", chat="nhom")
    assert answer.startswith("Việc này xin nhắn riêng cho trợ lý")
    assert "NL-01" not in answer


async def test_an_update_of_a_kind_nobody_expected_is_passed_over(month: World) -> None:
    assert Kind.UNREADABLE in set(Kind)
    month.sandbox.begin("somebody")
    await month.settle()
    assert month.unread("somebody") == []


async def test_a_group_that_moves_keeps_its_branch(month: World) -> None:
    month.sandbox.move_group("nhom", "nhom-moi")
    await month.live_until(local(10, 11, 19, 30))
    assert month.unread("nhom-moi")[-1].startswith("Chi bộ bản Nà Lo – sinh hoạt tháng 11")


async def test_put_out_of_the_group_the_officer_and_the_secretary_hear_of_it(
    month: World,
) -> None:
    month.sandbox.remove_from_group("nhom", "inh")
    await month.settle()
    assert month.unread("hac")[-1].startswith("Trợ lý không còn ở trong nhóm của")
    assert month.unread("thoa")[-1].startswith("Trợ lý không còn ở trong nhóm của")
