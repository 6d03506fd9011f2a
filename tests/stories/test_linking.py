"""Tying a branch's group to the branch."""

from storage.work import SqlWork
from tests.world import World


async def linked_to(commune: World, chat: str) -> int | None:
    """The unit a group is tied to."""

    async def read(work: SqlWork) -> int | None:
        found = await work.chats.at(commune.sandbox.name, commune.sandbox.bot, chat)
        return found.unit if found else None

    return await commune.record.read(read)


async def added(commune: World, members: int = 5) -> None:
    """The bot is added to the branch's group."""
    commune.sandbox.add_to_group("nhom", "thoa", members=members)
    await commune.settle()


async def test_the_bot_greets_a_new_group_without_naming_anybody(commune: World) -> None:
    await added(commune)
    (greeting,) = commune.unread("nhom")
    assert greeting.startswith("Xin chào các đồng chí")
    assert "/lienket" in greeting


async def test_the_secretary_ties_the_group_and_hears_how_many_are_in_it(commune: World) -> None:
    await added(commune, members=4)
    (answer,) = await commune.says("thoa", "/lienket", chat="nhom")
    assert answer.startswith("Đã gắn nhóm này với chi bộ bản Nà Lo")
    assert await linked_to(commune, "nhom") == commune.units["NL"]
    (told,) = commune.unread("thoa")
    assert "4 người" in told
    assert commune.sandbox.menu("nhom")


async def test_a_group_larger_than_the_roll_is_warned_about_in_private(commune: World) -> None:
    await added(commune, members=40)
    await commune.says("thoa", "/lienket", chat="nhom")
    (told,) = commune.unread("thoa")
    assert told.startswith("Nhóm của chi bộ bản Nà Lo đông hơn danh sách chi bộ")
    assert "40" not in "".join(commune.unread("nhom"))


async def test_an_ordinary_member_cannot_tie_a_group(commune: World) -> None:
    await added(commune)
    commune.unread("nhom")
    (answer,) = await commune.says("inh", "/lienket", chat="nhom")
    assert answer.startswith("Việc này xin nhắn riêng cho trợ lý")
    assert await linked_to(commune, "nhom") is None


async def test_a_stranger_cannot_tie_a_group(commune: World) -> None:
    await added(commune)
    await commune.says("nobody", "/lienket", chat="nhom")
    assert await linked_to(commune, "nhom") is None


async def test_the_officer_says_which_branch_it_is(commune: World) -> None:
    await added(commune)
    (asked,) = await commune.says("hac", "/lienket", chat="nhom")
    assert asked.startswith("Gắn nhóm này với chi bộ nào?")
    await commune.says("hac", "/lienket NL", chat="nhom")
    assert await linked_to(commune, "nhom") == commune.units["NL"]


async def test_tying_is_for_groups_only(commune: World) -> None:
    (answer,) = await commune.says("thoa", "/lienket")
    assert "chỉ làm trong nhóm" in answer


async def test_the_group_is_told_what_it_may_be_asked(commune: World) -> None:
    await added(commune)
    (answer,) = await commune.says("inh", "/trogiup", chat="nhom")
    assert "/lienket" in answer
    assert "/baocao" not in answer
