"""Joining with a code: M1b to M1e, and those who watch over it."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from domain.ids import PersonId
from domain.units import Hour, Person
from services.ports import Chat
from storage.work import SqlWork
from tests.world import World, world

NOT_USABLE = "Mã chưa dùng được. Xin xem lại từng số, hoặc hỏi bí thư chi bộ để nhận mã mới."


async def code_for(commune: World, name: str, by: str = "hac") -> str:
    """A code handed out by this officer or secretary."""
    letter = (await commune.says(by, f"/moi {name}"))[-1]
    found = re.search(r"nhắn mã: (\d{4} \d{4})", letter)
    assert found, letter
    return found[1]


async def person_of(commune: World, phone: str) -> PersonId | None:
    async def look(work: SqlWork) -> Chat | None:
        return await work.chats.at(commune.sandbox.name, commune.sandbox.bot, phone)

    chat = await commune.record.read(look)
    return chat.person if chat else None


async def known(commune: World, nick: str) -> Person:
    async def look(work: SqlWork) -> Person:
        return await work.people.get(commune.people[nick])

    return await commune.record.read(look)


async def journal(commune: World, nick: str) -> list[str]:
    async def look(work: SqlWork) -> list[str]:
        entries = await work.journal.of(f"person:{commune.people[nick]}")
        return [action for _, action, _ in entries]

    return await commune.record.read(look)


async def newcomer(commune: World) -> str:
    """Lò Thị Én is on the roll of Nà Lo and has not joined; her code."""
    await commune.person("en", "Lò Thị Én", branch="NL", joined=False)
    return await code_for(commune, "en", "thoa")


async def test_joining_from_code_to_exercise(commune: World) -> None:
    code = await newcomer(commune)
    (asked,) = await commune.says("en", f"/start {code}")
    assert asked.startswith(
        "Chào đồng chí.\n"
        "Mã này cấp cho đồng chí Lò Thị Én, chi bộ bản Nà Lo. Có phải là đồng chí không?"
    )
    assert await person_of(commune, "en") is None

    (joined,) = await commune.presses("en", "Phải, là tôi")
    assert joined.startswith(
        "Đã ghép xong. Từ nay, trước mỗi kỳ sinh hoạt chi bộ, "
        "trợ lý Nguồn sẽ xin đồng chí vài câu nhận xét.\n"
        "Tin chỉ gửi từ 6 giờ đến 20 giờ 30. Đồng chí muốn nhận vào lúc nào?"
    )
    assert await person_of(commune, "en") == commune.people["en"]

    (offered,) = await commune.presses("en", "Sáng sớm")
    assert offered.startswith("Đồng chí làm thử một lần cho quen tay.")
    assert (await known(commune, "en")).hour is Hour.MORNING
    (later,) = await commune.presses("en", "Để sau")
    assert "LAM THU" in later
    assert "phone-paired" in await journal(commune, "en")


@pytest.mark.parametrize(
    "said",
    [
        "/start {0}",
        "/start {1}",
        "/batdau {0}",
        "BAT DAU {0}",
        "bắt đầu {1}",
        "{0}",
        "{1}",
        "  {0} ",
        "Mã: {0}",
    ],
)
async def test_a_code_is_understood_however_it_is_typed(commune: World, said: str) -> None:
    code = await newcomer(commune)
    (asked,) = await commune.says("en", said.format(code, code.replace(" ", "")))
    assert "Lò Thị Én" in asked


async def test_not_me_pairs_nothing_spends_the_code_and_tells_the_inviter(commune: World) -> None:
    code = await newcomer(commune)
    commune.unread("thoa")
    await commune.says("neighbour", code)
    (thanked,) = await commune.presses("neighbour", "Không phải tôi")
    assert "Chưa ghép máy nào" in thanked
    assert await person_of(commune, "neighbour") is None
    (told,) = commune.unread("thoa")
    assert told.startswith("Mã mời đến nhầm người, 9 giờ\nMã cấp cho đồng chí Lò Thị Én.")
    assert await commune.says("en", code) == [NOT_USABLE]


async def test_every_unusable_code_gets_the_same_sentence(commune: World) -> None:
    code = await newcomer(commune)
    assert await commune.says("wrong", "/start 00000000") == [NOT_USABLE]
    assert await commune.says("wrong", "/start xin chào") == [NOT_USABLE]
    assert await commune.says("wrong", "4827 193") == [NOT_USABLE]
    await commune.says("en", code)
    await commune.presses("en", "Phải, là tôi")
    assert await commune.says("other", code) == [NOT_USABLE]

    await commune.person("dan", "Vì Thị Đan", branch="NL", joined=False)
    late = await code_for(commune, "dan", "thoa")
    await commune.passes(timedelta(days=4))
    assert await commune.says("dan", late) == [NOT_USABLE]


async def test_a_newer_code_ends_the_older(commune: World) -> None:
    old = await newcomer(commune)
    new = await code_for(commune, "en", "thoa")
    assert await commune.says("en", old) == [NOT_USABLE]
    assert "Lò Thị Én" in (await commune.says("en", new))[0]


async def test_of_two_phones_with_one_code_the_first_is_paired(commune: World) -> None:
    code = await newcomer(commune)
    await commune.says("first", code)
    await commune.says("second", code)
    await commune.presses("first", "Phải, là tôi")
    assert await commune.presses("second", "Phải, là tôi") == [NOT_USABLE]
    assert await person_of(commune, "first") == commune.people["en"]
    assert await person_of(commune, "second") is None


async def test_five_wrong_codes_lock_the_chat_for_an_hour_and_no_other(commune: World) -> None:
    code = await newcomer(commune)
    for wrong in range(5):
        assert await commune.says("en", f"0000 000{wrong}") == [NOT_USABLE]
    assert await commune.says("en", code) == [NOT_USABLE]
    assert "Lò Thị Én" in (await commune.says("en2", code))[0]
    await commune.passes(timedelta(minutes=61))
    assert "Lò Thị Én" in (await commune.says("en", code))[0]


async def test_a_second_press_changes_nothing(commune: World) -> None:
    code = await newcomer(commune)
    await commune.says("en", code)
    await commune.presses("en", "Phải, là tôi")
    await commune.presses("en", "Phải, là tôi")
    assert await person_of(commune, "en") == commune.people["en"]
    assert (await journal(commune, "en")).count("phone-paired") == 1


async def test_a_restart_between_code_and_answer_loses_nothing(
    commune: World, database: Path
) -> None:
    code = await newcomer(commune)
    await commune.says("en", code)
    async with world(
        database, buttons=commune.sandbox.profile.buttons, first_update=1000
    ) as after:
        after.sandbox.begin("en")
        (joined,) = await after.says("en", "là tôi")
        assert joined.startswith("Đã ghép xong.")


async def test_somebody_who_joined_is_shown_the_way_to_their_tasks(commune: World) -> None:
    (tasks,) = await commune.says("inh", "/mine")
    assert await commune.says("inh", "/start viec") == [tasks]
    welcome, again = await commune.says("inh", "/start")
    assert welcome.startswith("Chào đồng chí. Máy này đã ghép")
    assert again == tasks


@pytest.mark.parametrize("said", ["", "/start", "/start viec", "xin chào " * 600, "<b>🙂</b>"])
async def test_a_stranger_gets_one_sentence_whatever_they_say(commune: World, said: str) -> None:
    (answer,) = await commune.says("nobody", said or "?")
    assert answer.startswith("Xin chào. Đây là trợ lý nội bộ của Đảng ủy xã Chiềng Mai")


async def test_a_code_typed_in_a_group_is_not_taken_there(commune: World) -> None:
    code = await newcomer(commune)
    await commune.group("nhom", "NL", 5)
    (answer,) = await commune.says("en", f"/start {code}", chat="nhom")
    assert "nhắn riêng" in answer
    assert await person_of(commune, "en") is None


async def test_the_hour_can_be_changed_later(commune: World) -> None:
    (asked,) = await commune.says("inh", "gio nhan")
    assert "6 giờ 30" in asked
    (answer,) = await commune.presses("inh", "Buổi trưa")
    assert "buổi trưa" in answer
    assert (await known(commune, "inh")).hour is Hour.NOON
