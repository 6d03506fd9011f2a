"""A class while people move, leave, are locked, and while somebody else works on its list."""

from datetime import date

from domain.candidates import Stage
from domain.classes import SeatState
from domain.ids import ClassId
from domain.road.events import Milestone
from services.classes.results import Result, enter
from services.identity import holder
from services.road.moving import move
from storage.work import SqlWork
from tests.stories.above import beginning
from tests.stories.classes import (
    a_list,
    certificates,
    plans,
    proposes,
    seats,
    settles,
    with_a_centre,
)
from tests.stories.lists import concludes
from tests.stories.test_transfers import moves
from tests.world import SETTINGS, World, local, meets

AFTER = local(14, 12, 9)
CERTIFIED = Result(SeatState.CERTIFIED, "99/GCN", date(2026, 12, 11))


async def page_of(commune: World, who: str) -> str:
    await commune.says(who, "/lophoc")
    return (await commune.presses(who, "Xem lớp 1"))[-1]


async def the_centre_enters(commune: World, nick: str) -> None:
    """Somebody of the political centre enters one person's certificate meanwhile."""

    async def entered(work: SqlWork) -> None:
        who = await holder(work, commune.people["trung"], date(2026, 12, 14))
        results = {commune.candidates[nick]: CERTIFIED}
        tree = await work.units.tree()
        await enter(work, SETTINGS, ClassId(1), results, who, tree, commune.clock.now())

    await commune.do(entered)
    await commune.settle()


async def leaves(commune: World, nick: str) -> None:
    async def left(work: SqlWork) -> None:
        await move(
            work,
            SETTINGS,
            commune.candidates[nick],
            Stage.LEFT,
            date(2026, 11, 2),
            commune.clock.now(),
            by=commune.people["thoa"],
            reason="own_wish",
        )

    await commune.do(left)


async def test_a_seat_follows_its_person_to_the_other_branch(commune: World) -> None:
    await a_list(commune)
    await moves(commune, "NL-01", "PK")
    assert "NL-01" not in await page_of(commune, "thoa")
    assert "NL-01" in await page_of(commune, "sung")
    for who in ("thoa", "sung"):
        commune.unread(who)
    await commune.live_until(local(6, 12, 20))
    (before,) = beginning(commune.unread("thoa"), "Xin nhắc: sắp khai giảng")
    (reminded,) = beginning(commune.unread("sung"), "Xin nhắc: sắp khai giảng")
    assert "NL-01" not in before
    assert "NL-01" in reminded
    commune.clock.move_to(AFTER)
    await the_centre_enters(commune, "mai")
    assert not any("NL-01" in text for text in commune.unread("thoa"))
    assert any("NL-01" in text for text in commune.unread("sung"))
    assert "99/GCN" not in await page_of(commune, "thoa")


async def test_a_number_typed_for_one_person_never_goes_to_another(commune: World) -> None:
    await a_list(commune)
    commune.clock.move_to(AFTER)
    await commune.forges("hac", "class-results:1")
    await commune.presses("hac", "Đúng như trên")
    await commune.presses("hac", "BE GIANG")
    await commune.presses("hac", "Đúng như trên")
    await commune.says("hac", "15/GCN")
    await the_centre_enters(commune, "mai")
    (again,) = await commune.presses("hac", "Ghi kết quả")
    assert "Danh sách vừa có thay đổi, chưa ghi gì" in again
    assert "NL-01" not in again
    assert await certificates(commune, "yen") == []
    await commune.presses("hac", "Đúng như trên")
    await commune.presses("hac", "BE GIANG")
    await commune.presses("hac", "Đúng như trên")
    await commune.says("hac", "16/GCN")
    await commune.presses("hac", "Ghi kết quả")
    certificate = Milestone.CLASS_CERTIFICATE
    assert await certificates(commune, "mai") == [(certificate, "99/GCN")]
    assert await certificates(commune, "yen") == [(certificate, "16/GCN")]
    assert await certificates(commune, "di") == [(certificate, "17/GCN")]


async def test_whoever_is_proposed_meanwhile_is_not_settled_unseen(commune: World) -> None:
    await with_a_centre(commune)
    await plans(commune, quota="3")
    await proposes(commune, "thoa", "NL-01")
    await page_of(commune, "hac")
    await commune.presses("hac", "Chốt danh sách")
    await proposes(commune, "sung", "PK-01")
    (again,) = await commune.presses("hac", "Báo danh sách")
    assert "Danh sách vừa có thay đổi" in again
    assert "PK-01" in again
    assert set((await seats(commune)).values()) == {SeatState.PROPOSED}
    (changed,) = await commune.presses("hac", "PK-01")
    assert "Danh sách vừa có thay đổi" not in changed
    await commune.presses("hac", "Báo danh sách")
    assert await seats(commune) == {"NL-01": SeatState.CONFIRMED, "PK-01": SeatState.DECLINED}


async def test_a_locked_person_leaves_nothing_owed_for_the_class(commune: World) -> None:
    await a_list(commune)

    async def lock(work: SqlWork) -> None:
        await work.corrections.lock(commune.candidates["mai"], commune.clock.now())

    await commune.do(lock)
    commune.clock.move_to(AFTER)
    (owed,) = await commune.says("trung", "viec")
    assert "còn 2 người" in owed
    for nick in ("yen", "di"):
        await the_centre_enters(commune, nick)
    (owed, *_) = await commune.says("trung", "viec")
    assert "ghi kết quả lớp" not in owed


async def test_whoever_left_the_road_goes_to_no_class(commune: World) -> None:
    await a_list(commune)
    await leaves(commune, "mai")
    assert "NL-01" not in await page_of(commune, "thoa")
    commune.unread("thoa")
    await commune.live_until(local(6, 12, 20))
    (reminded,) = beginning(commune.unread("thoa"), "Xin nhắc: sắp khai giảng")
    assert "NL-01" not in reminded
    assert "NL-02" in reminded


async def test_a_proposal_sent_late_does_not_undo_what_was_settled(commune: World) -> None:
    await with_a_centre(commune)
    await plans(commune, quota="3")
    await page_of(commune, "thoa")
    await commune.presses("thoa", "Đề nghị người học")
    await commune.says("thoa", "NL-01")
    await commune.pair_second("thoa", "thoa-2")
    await proposes(commune, "thoa-2", "NL-01", "NL-02")
    await settles(commune)
    (sent,) = await commune.presses("thoa", "Gửi đề nghị")
    assert sent.startswith("Chưa có ai để đề nghị thêm")
    assert set((await seats(commune)).values()) == {SeatState.CONFIRMED}


async def test_a_class_that_was_put_off_is_changed_or_called_off_after_its_first_day(
    commune: World,
) -> None:
    await a_list(commune)
    commune.clock.move_to(local(9, 12, 9))
    await page_of(commune, "hac")
    await commune.presses("hac", "Đổi ngày, nơi học")
    await commune.presses("hac", "GIU NGAY")
    for typed in ("18/12", "Nhà văn hóa bản Nà Lo", "3"):
        await commune.says("hac", typed)
    (changed,) = await commune.presses("hac", "Mở lớp, báo chi bộ")
    assert "7/12/2026 đến thứ Sáu, 18/12/2026" in changed
    (told,) = commune.unread("trung")
    assert "phụ trách danh sách lớp" in told
    (told,) = beginning(commune.unread("inh"), "Đổi lịch lớp")
    assert "có người trong danh sách" in told
    commune.clock.move_to(local(21, 12, 9))
    await page_of(commune, "hac")
    await commune.presses("hac", "Hủy lớp")
    await commune.presses("hac", "Đúng, hủy lớp này")
    await plans(commune, "11/1/2027", "15/1/2027")
    (sent,) = await proposes(commune, "thoa", "NL-01")
    assert sent.startswith("Đã gửi đề nghị 1 người")


async def test_a_conclusion_from_before_the_ceremony_sends_nobody_to_the_class_for_new_members(
    commune: World,
) -> None:
    await with_a_centre(commune)
    await meets(commune)
    await commune.at(local(13, 11, 7))
    await concludes(commune, ("NL-01", "Đề nghị cử học lớp"))

    async def admitted(work: SqlWork) -> None:
        await move(
            work,
            SETTINGS,
            commune.candidates["mai"],
            Stage.PROBATION,
            date(2026, 11, 13),
            commune.clock.now(),
            by=commune.people["hac"],
            reason="imported",
        )

    await commune.do(admitted)
    (planned,) = await plans(commune, kind="Đảng viên mới")
    assert "đã có nghị quyết" not in planned
    assert await seats(commune) == {}
