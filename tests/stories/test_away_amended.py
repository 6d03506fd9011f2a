"""What was noted of somebody away is put right: the place, the month, the host branch."""

from datetime import date

from domain.candidates import Stage
from domain.meetings import Period
from domain.road.exits import Back
from domain.units import Role, UnitKind
from services.road.moving import move
from storage.work import SqlWork
from tests.stories.away import ELSEWHERE, absences, goes_away
from tests.stories.road import press_route
from tests.stories.test_classes_changes import leaves
from tests.stories.test_tasks import TITLE, gives, tasks
from tests.stories.test_transfers import in_chapter
from tests.world import SETTINGS, World, candidate, local

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


async def test_what_stood_there_before_is_kept_and_each_host_reads_its_own_remarks(
    commune: World,
) -> None:
    await commune.unit("KB", "chi bộ Khoáng Biên", UnitKind.BRANCH, parent="XA", prefix="KB")
    await commune.person("kha", "Lò Văn Kha", (Role.BRANCH_SECRETARY, "KB"), branch="KB")
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await goes_away(commune, host="PK")
    await commune.presses("sung", "Xem người tạm trú")
    await commune.presses("sung", "Ghi nhận xét")
    await commune.presses("sung", "Tham gia đều")
    await commune.presses("sung", "Bỏ qua")
    await commune.presses("sung", "HOM NAY")
    await commune.says("thoa", "/dilamxa NL-01")
    await commune.presses("thoa", "Sửa nơi làm việc")
    await commune.says("thoa", "Đồng Nai")
    await commune.presses("thoa", "Ghi đi làm xa")
    await commune.says("thoa", "/dilamxa NL-01")
    await commune.presses("thoa", "Sửa chi bộ nơi đến")
    await commune.presses("thoa", "Chi bộ trong xã")
    await commune.says("thoa", "KB")
    commune.unread("sung")
    await commune.presses("thoa", "Ghi đi làm xa")
    (over,) = commune.unread("sung")
    assert over.startswith("Việc theo dõi người tạm trú đã xong")
    assert "L.T.M." not in over
    (page,) = await commune.presses("kha", "Xem người tạm trú")
    assert "tham gia sinh hoạt" not in page
    (shown,) = await commune.says("thoa", "/dilamxa NL-01")
    assert "– Ghi đến 2/11/2026: Nơi làm việc: Bình Dương" in shown
    assert "– Ghi đến 2/11/2026: Chi bộ nơi đến: chi bộ bản Pá Khôm." in shown
    assert "tham gia sinh hoạt" in shown
    (card,) = await commune.says("thoa", "/danhsach NL-01")
    assert "– 20/10/2026: đi làm xa, Bình Dương" in card
    assert "– 2/11/2026: đi làm xa, nay ở Đồng Nai" in card


async def test_what_the_chapter_says_the_secretary_hears_and_the_host_hears_the_end(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await in_chapter(commune, "mai", "CD-NL")
    await goes_away(commune, who="tuan", host="PK")
    (told,) = commune.unread("thoa")
    assert "Đồng chí Lò Văn Tuấn ghi NL-01 (L.T.M.) đi làm xa" in told
    commune.unread("sung")
    await commune.says("tuan", "DA VE NL-01")
    (told,) = commune.unread("thoa")
    assert "Đồng chí Lò Văn Tuấn báo NL-01 (L.T.M.) đã về" in told
    (over,) = commune.unread("sung")
    assert "không cần gửi nhận xét về NL-01 nữa" in over
    await leaves(commune, "mai")
    await commune.says("thoa", "/dilamxa NL-01")
    (refused, *_) = await commune.forges("thoa", f"away-begin:{mai}")
    assert refused.startswith("Việc theo dõi NL-01 đã kết thúc")


async def test_an_end_recorded_by_mistake_takes_neither_the_absence_nor_a_task(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await goes_away(commune, host="PK")
    await gives(commune)
    await leaves(commune, "mai")
    assert (await absences(commune))[0].ended_on is not None
    assert await tasks(commune) == ()
    commune.clock.move_to(local(5, 11, 9))
    await commune.settle()
    commune.unread("sung")

    async def back_again(work: SqlWork) -> None:
        why, now = Back.ENTERED_WRONGLY.value, commune.clock.now()
        await move(work, SETTINGS, mai, Stage.LISTED, date(2026, 11, 5), now, by=None, reason=why)

    await commune.do(back_again)
    await commune.settle()
    assert (await absences(commune))[0].ended_on is None
    assert len(await tasks(commune)) == 1
    assert any("NL-01" in text for text in commune.unread("sung"))
    commune.unread("thoa")
    await commune.live_until(local(1, 12, 20))
    assert any(TITLE in text for text in commune.unread("thoa"))
