"""What was noted of somebody away is put right: the place, the month, the host branch."""

from domain.meetings import Period
from tests.stories.away import ELSEWHERE, absences, goes_away
from tests.stories.road import press_route
from tests.world import World, candidate

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def test_away_again_on_the_same_person_offers_what_can_be_put_right(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await goes_away(commune)
    await commune.says("thoa", "/dilamxa NL-01")
    await commune.presses("thoa", "Sửa nơi làm việc")
    (check,) = await commune.says("thoa", "Đồng Nai")
    assert "Nơi làm việc: Đồng Nai" in check
    (done,) = await commune.presses("thoa", "Ghi đi làm xa")
    assert done.startswith("Đã sửa điều ghi về NL-01")
    (shown,) = await commune.presses("thoa", "Xem người đi làm xa")
    assert "Nơi làm việc: Đồng Nai." in shown
    await commune.presses("thoa", "Đi làm lâu hơn")
    await commune.says("thoa", "3/2027")
    (one,) = await absences(commune)
    assert one.returns == Period(2027, 3)


async def test_the_host_branch_is_exchanged_and_the_former_sees_no_more(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await goes_away(commune, host="PK")
    commune.unread("sung")
    (one,) = await absences(commune)
    await commune.says("thoa", "/dilamxa NL-01")
    await commune.presses("thoa", "Sửa chi bộ nơi đến")
    await commune.presses("thoa", "Chi bộ nơi khác")
    (check,) = await commune.says("thoa", ELSEWHERE)
    assert f"Chi bộ nơi đến: {ELSEWHERE}, ngoài xã." in check
    await commune.presses("thoa", "Ghi đi làm xa")
    (amended,) = await absences(commune)
    assert (amended.id, amended.host, amended.host_named) == (one.id, None, True)
    (refused, *_) = await press_route(commune, "sung", f"hosted:{one.id}")
    assert refused.startswith(REFUSED)


async def test_a_branch_named_as_host_afterwards_is_told_and_nobody_else_amends(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await goes_away(commune)
    (one,) = await absences(commune)
    (refused, *_) = await press_route(commune, "sung", f"away-host:{one.id}")
    assert refused.startswith(REFUSED)
    await commune.says("thoa", "/dilamxa NL-01")
    await commune.presses("thoa", "Sửa chi bộ nơi đến")
    await commune.presses("thoa", "Chi bộ trong xã")
    await commune.says("thoa", "PK")
    await commune.presses("thoa", "Ghi đi làm xa")
    (told,) = commune.unread("sung")
    assert told.startswith("Chi bộ được nhờ theo dõi một người đang tạm trú")
    await commune.says("thoa", "DA VE NL-01")
    (over, *_) = await press_route(commune, "thoa", f"away-place:{one.id}")
    assert over.startswith("NL-01 không ghi là đang đi làm xa")
