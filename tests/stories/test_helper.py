"""Whom of the branch its people call, when they are not understood twice in a row."""

from services.ports import Helper
from storage.work import SqlWork
from tests.world import World


async def names_helper(commune: World, phone: str = "0912 345 678") -> None:
    await commune.says("thoa", f"/nguoigiup muon {phone}")
    await commune.presses("thoa", "Đúng, ghi lại")
    commune.unread("muon")


async def helper_on_record(commune: World) -> Helper | None:
    async def read(work: SqlWork) -> Helper | None:
        return await work.helpers.of(commune.units["NL"])

    return await commune.record.read(read)


async def test_the_branchs_own_helper_is_named_to_its_people_alone(commune: World) -> None:
    await names_helper(commune)
    for who in ("inh", "sung", "tuan", "muon"):
        await commune.says(who, "abc xyz")
        (answer,) = await commune.says(who, "abc xyz")
        named = "xin gọi đồng chí Vì Văn Muôn, số máy 0912 345 678" in answer
        assert named is (who == "inh"), (who, answer)
        assert named or "xin gọi Lường Văn Hặc, số máy 0212 000 111" in answer
        assert named or "0912" not in answer
    (help_,) = await commune.says("inh", "TRO GIUP")
    assert "0912 345 678" in help_


async def test_the_helper_is_chosen_in_a_dialogue_told_and_taken_back(commune: World) -> None:
    (whom,) = await commune.says("thoa", "/nguoigiup")
    assert "chi bộ bản Nà Lo gọi đồng chí nào?" in whom
    (nobody,) = await commune.says("thoa", "khong co ai")
    assert nobody.startswith("Chưa thấy ai tên như vậy")
    (asked,) = await commune.says("thoa", "muon")
    assert asked.startswith("Số máy để chi bộ gọi là số nào?")
    for wrong in ("123", "0912abc678", "1" * 16, "🙂", "không có"):
        (again,) = await commune.says("thoa", wrong)
        assert again.startswith("Số máy ấy chưa rõ"), wrong
    (check,) = await commune.says("thoa", "  0912.345  678 ")
    assert "gọi đồng chí Vì Văn Muôn, số máy 0912 345 678." in check
    assert await helper_on_record(commune) is None
    await commune.presses("thoa", "Đúng, ghi lại")
    assert await helper_on_record(commune) == Helper(commune.people["muon"], "0912 345 678")
    (told,) = commune.unread("muon")
    assert told.startswith("Đồng chí được ghi là người giúp của chi bộ")
    await commune.says("muon", "RIENG TU")
    (mine,) = await commune.presses("muon", "Dữ liệu của tôi")
    assert "người giúp của chi bộ; số máy bí thư đã ghi" in mine
    await commune.says("thoa", "/nguoigiup")
    (gone,) = await commune.presses("thoa", "Thôi ghi người giúp")
    assert gone.startswith("Đã thôi ghi người giúp")
    assert await helper_on_record(commune) is None


async def test_nobody_names_a_helper_of_another_branch(commune: World) -> None:
    (asked,) = await commune.says("thoa", "/nguoigiup giang 0912345678")
    assert asked.startswith("Chưa thấy ai tên như vậy")
    await commune.says("thoa", "thoi")
    await commune.says("sung", "/nguoigiup")
    for draft in range(1, 4):
        await commune.forges("sung", f"a:{draft}.helper:who:{commune.people['muon']}")
        await commune.forges("sung", f"a:{draft}.helper:check:do-it")
    assert await helper_on_record(commune) is None
    (no_right,) = await commune.says("inh", "/nguoigiup")
    assert no_right.startswith("Việc này đồng chí chưa được phân quyền")


async def test_a_helper_who_left_the_branch_is_named_no_more(commune: World) -> None:
    await names_helper(commune)

    async def leave(work: SqlWork) -> None:
        await work.helpers.name(
            commune.units["NL"], Helper(commune.people["sung"], "0999 888 777")
        )

    await commune.do(leave)
    await commune.says("inh", "abc xyz")
    (answer,) = await commune.says("inh", "abc xyz")
    assert "0999" not in answer
    assert "Lường Văn Hặc" in answer
