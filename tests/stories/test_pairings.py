"""Watching over who joined: whoever leads is told of every phone, and can cut it."""

from datetime import date

import pytest

from domain.errors import NotAllowed
from domain.units import Post, Role
from services.identity import holder
from services.people.joining import cut_off
from storage.work import SqlWork
from tests.stories.test_joining import code_for, journal, newcomer, person_of
from tests.world import BEGINNING, World, local


async def test_the_secretary_is_told_of_a_pairing_and_confirms_it(commune: World) -> None:
    code = await newcomer(commune)
    commune.unread("thoa")
    await commune.says("en", code)
    await commune.presses("en", "Phải, là tôi")
    (told,) = commune.unread("thoa")
    assert told.startswith(
        "Có người vừa ghép mã mời, 9 giờ\n"
        "Mã cấp cho đồng chí Lò Thị Én. Nếu không phải đồng chí ấy dùng máy này, xin ngắt ngay."
    )
    (answer,) = await commune.presses("thoa", "Phải rồi")
    assert answer.startswith("Đã ghi nhận")
    assert await person_of(commune, "en") == commune.people["en"]


async def test_the_secretary_cuts_a_phone_which_then_sees_nothing_more(commune: World) -> None:
    code = await newcomer(commune)
    await commune.says("thief", code)
    await commune.presses("thief", "Phải, là tôi")
    await commune.says("thief", "/tamnghi")  # a dialogue half done
    commune.unread("thief")

    (cut,) = await commune.presses("thoa", "Ngắt")
    assert cut.startswith("Đã ngắt máy này. Không ai đọc thêm được gì từ đó.")
    (told,) = commune.unread("thief")
    assert "Én" not in told
    assert await person_of(commune, "thief") is None
    (stranger,) = await commune.says("thief", "xin chào")
    assert stranger.startswith("Xin chào. Đây là trợ lý nội bộ")
    assert "phone-cut" in await journal(commune, "en")

    made, letter = await commune.presses("thoa", "Cấp mã mới")
    assert "Lò Thị Én" in made
    assert "Kính gửi đồng chí Lò Thị Én." in letter
    (again,) = await commune.presses("thoa", "Ngắt")
    assert again.startswith("Máy ấy đã ngắt từ trước.")


async def test_what_waits_for_a_cut_phone_is_not_sent_to_it(commune: World) -> None:
    code = await newcomer(commune)
    await commune.says("thief", code)
    await commune.presses("thief", "Phải, là tôi")
    await commune.at(local(2, 11, 23))  # nothing unasked is said at this hour
    again = await code_for(commune, "en", "thoa")
    await commune.says("en", again)
    await commune.presses("en", "Phải, là tôi")  # the first phone is to hear of it in the morning
    await commune.presses("thoa", "Ngắt")
    commune.unread("thief")
    await commune.at(local(3, 11, 9))
    assert commune.unread("thief") == []


async def test_a_person_without_a_branch_or_a_secretary_is_told_to_the_officers(
    commune: World,
) -> None:
    await commune.person("nu", "Lường Thị Nụ", (Role.COMMUNE_LEADER, "DX"), joined=False)
    code = await code_for(commune, "nu")
    commune.unread("hac")
    await commune.says("nu", code)
    (joined,) = await commune.presses("nu", "la toi")
    assert "theo chức danh, phân công" in joined
    assert any("Lường Thị Nụ" in one for one in commune.unread("hac"))

    code = await code_for(commune, "thoa")
    commune.unread("hac")
    await commune.says("thoa2", code)
    await commune.presses("thoa2", "la toi")
    assert any("Cà Thị Thoa" in one for one in commune.unread("hac"))
    assert any("Có thêm một máy vừa ghép" in one for one in commune.unread("thoa"))
    assert await person_of(commune, "thoa2") == await person_of(commune, "thoa")


async def test_whoever_is_secretary_no_more_cannot_cut_a_phone(commune: World) -> None:
    code = await newcomer(commune)
    await commune.says("en", code)
    await commune.presses("en", "Phải, là tôi")

    async def replace(work: SqlWork) -> None:
        thoa, branch = commune.people["thoa"], commune.units["NL"]
        await work.people.appoint(
            Post(thoa, branch, Role.BRANCH_SECRETARY, BEGINNING, date(2026, 11, 2))
        )

    await commune.do(replace)
    (refused,) = await commune.presses("thoa", "Ngắt")
    assert "chưa được phân quyền" in refused
    assert await person_of(commune, "en") == commune.people["en"]


async def test_a_secretary_of_another_branch_cannot_cut_a_phone(commune: World) -> None:
    async def cut(work: SqlWork) -> None:
        (chat,) = await work.chats.of_person(commune.people["inh"])
        today = date(2026, 11, 2)
        who = await holder(work, commune.people["sung"], today)
        tree = await work.units.tree()
        await cut_off(work, who, tree, chat.id, commune.people["inh"], local(2, 11), today)

    with pytest.raises(NotAllowed):
        await commune.do(cut)
    assert await person_of(commune, "inh") == commune.people["inh"]
