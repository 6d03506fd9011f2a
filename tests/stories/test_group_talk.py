"""Talk in a group does not wake the bot; what is asked of it there is answered in private."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from domain.cycle import Step
from handlers.everything import conversation
from storage.tables import inbox, metadata
from storage.work import SqlWork
from tests.stories.schedules import say_in_november, set_rule
from tests.world import World, candidate, local, meets

TALK = [
    "Mai họp mấy giờ các đồng chí?",
    "viec",
    "bao cao",
    "khong doi",
    "thoi",
    "1",
    "hoan hop",
    "NL-01 dạo này chăm chỉ lắm",
    "Đã ghi nhận nhận xét tháng 11 về NL-01, lúc 20 giờ 14.",  # a private message passed on
    "4827 1936",
]
SECRET = "xoài chín rụng đầy vườn"


@pytest.fixture
async def group(commune: World) -> World:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await set_rule(commune)
    await commune.group("nhom", "NL", 5)
    return commune


async def everything_kept(commune: World, but: set[str]) -> str:
    """All that the record holds, as text, without these tables."""

    async def read(work: SqlWork) -> str:
        found = []
        for table in metadata.sorted_tables:
            if table.name not in but:
                found += [str(tuple(row)) for row in await work.execute(sa.select(table))]
        return "\n".join(found)

    return await commune.record.read(read)


async def test_ordinary_talk_is_not_answered(group: World) -> None:
    for text in TALK:
        assert await group.says("inh", text, chat="nhom") == []
        assert await group.says("nobody", text, chat="nhom") == []
        assert await group.says("inh", f"@{group.sandbox.bot} {text}", chat="nhom") == []
        answered = group.sandbox.last("nhom").message
        group.sandbox.say("nhom", "thoa", text, reply_to=answered)
        await group.settle()
    group.sandbox.photo("nhom", "inh")
    group.sandbox.sticker("nhom", "inh")
    await group.settle()
    assert group.unread("nhom") == []
    assert group.unread("inh") == []


async def test_of_what_is_said_in_the_group_nothing_outlives_the_inbox(group: World) -> None:
    await group.says("inh", SECRET, chat="nhom")
    await group.says("nobody", f"@{group.sandbox.bot} {SECRET}", chat="nhom")
    assert SECRET not in await everything_kept(group, {"inbox"})
    await group.passes(timedelta(days=31))
    assert SECRET not in await everything_kept(group, set())

    async def left(work: SqlWork) -> int:
        waiting = sa.select(sa.func.count()).select_from(inbox).where(inbox.c.payload != "")
        return int((await work.execute(waiting)).scalar() or 0)

    assert await group.record.read(left) == 0


async def test_joining_and_leaving_tells_the_group_nothing_about_anybody(group: World) -> None:
    group.sandbox.add_to_group("nhom", "muon", members=6)
    await group.settle()
    assert group.unread("nhom") == []
    assert group.unread("muon") == []


async def test_every_command_typed_in_a_group_leads_to_the_private_chat(group: World) -> None:
    for command in conversation().table.commands:
        if command.group or not command.private:
            continue
        for typed in (f"/{command.name}", f"/{command.vietnamese} NL-01"):
            (answer,) = await group.says("thoa", typed, chat="nhom")
            assert answer.startswith("Việc này xin nhắn riêng cho trợ lý."), typed
            assert "NL-01" not in answer
    assert group.unread("thoa") == []


async def test_codes_appear_from_three_people_on_and_nobody_is_named_or_late(
    commune: World,
) -> None:
    await commune.group("nhom", "NL", 5)
    for number, mentor in enumerate(("inh", "muon")):
        await candidate(commune, f"c{number}", f"Lò Thị Số{number}", mentor=mentor)
    await meets(commune)
    await commune.live_until(local(10, 11, 20))
    (few,) = commune.unread("nhom")
    assert "NL-0" not in few
    await candidate(commune, "c3", "Lò Thị Ba", mentor="pom")
    await commune.live_until(local(11, 12, 20))
    (many,) = [one for one in commune.unread("nhom") if "tháng 12" in one]
    assert "NL-01, NL-02, NL-03" in many
    for hidden in ("Inh", "Muôn", "Lò Thị", "L.T.", "chưa gửi", "chưa có nhận xét"):
        assert hidden not in few + many


async def test_a_group_that_became_another_keeps_its_link_and_hears_nothing_twice(
    group: World,
) -> None:
    await group.says("thoa", "/lichhop")
    await say_in_november(group, Step.PROMPT)
    group.sandbox.move_group("nhom", "nhom-lon")
    await group.says("thoa", "/lichhop 14/11 19h30")
    (told,) = group.unread("nhom-lon")
    assert "Giờ họp mới: 19 giờ 30, thứ Bảy, 14/11/2026." in told
    assert group.unread("nhom") == []
    await group.says("thoa", "/lichhop 14/11 19h30")
    assert group.unread("nhom-lon") == []
