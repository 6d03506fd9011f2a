from tests.stories.nominations import ANSWERS, begins, candidates, nominates, nominations
from tests.world import World


async def test_a_second_nomination_adds_a_word_and_not_a_person(commune: World) -> None:
    await nominates(commune)
    commune.unread("thoa")
    await begins(commune, "inh", *ANSWERS[:3], "lo thi mai", "1998", "NU", "THPT", "KHONG THUOC")
    (alike,) = await commune.says("inh", "Giúp đỡ bà con")
    assert "NL-01 (L.T.M.)" in alike
    assert "Lò Thị Mai" not in alike
    assert "3/5" not in alike
    (added,) = await commune.presses("inh", "LA NL-01")
    assert added.startswith("Đã ghi thêm lời giới thiệu của đồng chí vào NL-01")
    assert len(await candidates(commune)) == 1
    assert [one.by for one in await nominations(commune, "NL-01")] == [
        commune.people["tuan"],
        commune.people["inh"],
    ]
    (notice,) = commune.unread("thoa")
    assert "Giúp đỡ bà con" in notice


async def test_somebody_else_of_the_same_name_gets_a_code_of_their_own(commune: World) -> None:
    await nominates(commune)
    await begins(commune, "tuan", *ANSWERS[:3], "Lò Thị Mai", "2001", "NU", "THPT")
    await commune.presses("tuan", "BO QUA")
    await commune.presses("tuan", "NGUOI KHAC")
    (receipt,) = await commune.presses("tuan", "GUI")
    assert "NL-02" in receipt


async def test_no_likeness_is_shown_from_a_branch_out_of_reach(commune: World) -> None:
    await nominates(commune)
    await begins(commune, "sung", *ANSWERS)
    (check,) = await commune.presses("sung", "BO QUA")
    assert check.startswith("Xem lại trước khi gửi")
    assert "NL-01" not in check


async def test_two_phones_do_not_make_two_persons(commune: World) -> None:
    for who in ("inh", "muon"):
        await begins(commune, who, *ANSWERS, "KHONG THUOC")
        await commune.presses(who, "BO QUA")
    await commune.presses("inh", "GUI")
    (alike,) = await commune.presses("muon", "GUI")
    assert alike.startswith("Có thể người này đã được giới thiệu")
    await commune.presses("muon", "LA NL-01")
    assert len(await candidates(commune)) == 1
