"""Inviting: who may choose whom, and what is handed out."""

import re
import secrets
from datetime import date

import pytest
import sqlalchemy as sa

from domain.errors import NotAllowed
from domain.units import Role
from services.identity import holder
from services.people.inviting import invite
from storage.tables import outbox
from storage.work import SqlWork
from tests.stories.test_joining import NOT_USABLE
from tests.world import SETTINGS, World, local


async def test_the_secretary_chooses_from_those_who_have_not_joined(commune: World) -> None:
    await commune.person("en", "Lò Thị Én", branch="NL", joined=False)
    await commune.person("dan", "Vì Thị Đan", branch="NL", joined=False, smartphone=False)
    (asked,) = await commune.says("thoa", "mời")
    assert asked.startswith("Mời vào trợ lý – đã ghép 4/6 đồng chí")
    assert "1. Vì Thị Đan, chi bộ bản Nà Lo – không dùng điện thoại thông minh" in asked
    assert "2. Lò Thị Én, chi bộ bản Nà Lo – chưa ghép" in asked
    assert "Quàng Văn Inh" not in asked

    made, letter = await commune.presses("thoa", "2")
    assert made.startswith("Đã cấp mã mời, có giá trị đến 20 giờ ngày 5/11/2026")
    found = re.search(r"nhắn mã: (\d{4}) (\d{4})", letter)
    assert found
    assert letter == (
        "Kính gửi đồng chí Lò Thị Én.\n"
        "Đảng ủy xã Chiềng Mai mời đồng chí dùng trợ lý Nguồn để báo cáo việc chi bộ phân công, "
        "mỗi tháng một lần, chừng một phút.\n"
        f"Đồng chí mở {commune.sandbox.link_to(found[1] + found[2])}, "
        f"rồi nhắn mã: {found[1]} {found[2]}\n"
        "Mã dùng một lần, dành riêng cho đồng chí, có giá trị đến 20 giờ ngày 5/11/2026.\n"
        "Chưa quen máy, đồng chí mang điện thoại đến nhà văn hóa bản trước giờ họp, "
        "sẽ có người làm cùng."
    )
    assert " ".join(found[1]) in made


async def test_a_name_is_found_without_diacritics_in_any_form(commune: World) -> None:
    await commune.person("en", "Lò Thị Én", branch="NL", joined=False)
    for said in ("én", "EN", "lo thi en", "e\u0301n"):
        await commune.says("thoa", "/moi")
        _, letter = await commune.says("thoa", said)
        assert "Kính gửi đồng chí Lò Thị Én." in letter


async def test_a_name_borne_by_several_shows_them_all_and_how_they_stand(commune: World) -> None:
    await commune.person("lo", "Lò Văn Lợi", branch="NL", joined=False)
    await commune.says("thoa", "/invite")
    (found,) = await commune.says("thoa", "lo van")
    assert "Lò Văn Lợi, chi bộ bản Nà Lo – chưa ghép" in found
    assert "Lò Văn Pọm, chi bộ bản Nà Lo – đã ghép" in found
    made, _ = await commune.says("thoa", "2")
    assert "Lò Văn Pọm" in made
    assert "đã ghép 1 máy" in made


async def test_a_name_nobody_bears_and_bad_input_are_answered_kindly(commune: World) -> None:
    await commune.says("thoa", "/moi")
    for said in ("khong ai ca", "99", "0", "🙂", "<b>x</b>"):
        (answer,) = await commune.says("thoa", said)
        assert answer.startswith("Chưa thấy ai tên như vậy")
    (long,) = await commune.says("thoa", "a" * 5000)
    assert "nhiều nhất là 500" in long
    (stopped,) = await commune.says("thoa", "thôi")
    assert "chọn người để mời" in stopped


async def test_many_people_come_in_pages(commune: World) -> None:
    for n in range(10):
        await commune.person(f"p{n}", f"Lò Văn Ba{n}", branch="NL", joined=False)
    (first,) = await commune.says("thoa", "/moi")
    assert "8. Lò Văn Ba7" in first
    assert "Ba8" not in first
    (second,) = await commune.presses("thoa", "Xem thêm")
    assert "1. Lò Văn Ba8" in second
    _, letter = await commune.presses("thoa", "2")
    assert "Lò Văn Ba9" in letter


async def test_an_officer_invites_in_every_branch_a_secretary_in_their_own(
    commune: World,
) -> None:
    await commune.person("gia", "Giàng A Giá", branch="PK", joined=False)
    (nobody,) = await commune.says("thoa", "/moi gia")
    assert nobody.startswith("Chưa thấy ai tên như vậy")
    _, letter = await commune.says("hac", "/moi gia")
    assert "Giàng A Giá" in letter
    for nick in ("inh", "phuong", "duyen"):
        (refused,) = await commune.says(nick, "/moi")
        assert "chưa được phân quyền" in refused


async def test_a_secretary_cannot_make_a_code_for_somebody_above_the_branch(
    commune: World,
) -> None:
    """An officer may be a member of the branch; their code would open the whole commune."""
    await commune.person("cao", "Cầm Văn Cao", (Role.OFFICER, "XA"), branch="NL", joined=False)
    (nobody,) = await commune.says("thoa", "/moi cao")
    assert nobody.startswith("Chưa thấy ai tên như vậy")
    (nobody,) = await commune.says("thoa", "phuong")  # the member in charge of the branch
    assert nobody.startswith("Chưa thấy ai tên như vậy")

    async def force(work: SqlWork) -> None:
        who = await holder(work, commune.people["thoa"], date(2026, 11, 2))
        tree = await work.units.tree()
        cao = commune.people["cao"]
        await invite(work, SETTINGS, who, tree, cao, local(2, 11), secrets.randbelow)

    with pytest.raises(NotAllowed):
        await commune.do(force)


async def test_a_button_pressed_twice_makes_one_code(commune: World) -> None:
    await commune.person("en", "Lò Thị Én", branch="NL", joined=False)
    await commune.says("thoa", "/moi")
    _, letter = await commune.presses("thoa", "1")
    found = re.search(r"nhắn mã: (\d{4} \d{4})", letter)
    assert found
    if commune.sandbox.profile.buttons:
        (stale,) = await commune.presses("thoa", "1")
        assert stale.startswith("Việc này đã xong hoặc đã qua")
    assert await commune.says("en", found[1]) != [NOT_USABLE]


async def test_no_name_of_the_roll_reaches_a_group(commune: World) -> None:
    await commune.group("nhom", "NL", 5)
    (answer,) = await commune.says("thoa", "/moi", chat="nhom")
    assert "nhắn riêng" in answer


async def test_once_a_code_was_shown_only_its_hash_is_on_record(commune: World) -> None:
    await commune.person("lan", "Lò Thị Lan", branch="NL", joined=False)
    await commune.says("thoa", "/moi")
    shown = "".join(await commune.says("thoa", "1"))
    codes = re.findall(r"\b\d{4} \d{4}\b", shown)
    assert codes

    async def kept(work: SqlWork) -> list[str]:
        return [row[0] for row in await work.execute(sa.select(outbox.c.message))]

    messages = "".join(await commune.record.read(kept))
    assert not [code for code in codes if code in messages]
