"""What branches conclude for the list comes before the committee; its decision comes back."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.candidates import Stage
from domain.lists import ListKind, ListOutcome
from domain.road.exits import Jump
from services.road.moving import move
from storage.work import SqlWork
from tests.stories.above import beginning
from tests.stories.lists import BOTH, begun, concludes
from tests.stories.test_classes_changes import leaves
from tests.stories.test_transfers import moves
from tests.world import SETTINGS, World, candidate, local, na_lo, world

REFUSED = "Việc này đồng chí chưa được phân quyền"
KEEPS = replace(SETTINGS, road=replace(SETTINGS.road, committee_keeps_list=True))


@pytest.fixture(params=["buttons", "plain"])
async def keeping(request: pytest.FixtureRequest, database: Path) -> AsyncIterator[World]:
    """A committee that keeps the list itself."""
    async with world(database, buttons=request.param == "buttons", settings=KEEPS) as made:
        await na_lo(made)
        yield made


async def decides(commune: World, *outcomes: tuple[str, str]) -> list[str]:
    """The officer enters what the committee decided; on everybody alike if nobody is named."""
    commune.clock.move_to(max(commune.clock.now(), local(20, 11, 15)))
    await commune.says("hac", "/xetdanhsach")
    await commune.presses("hac", "Ghi kết quả xem xét")
    await commune.says("hac", "20/11")
    (unfit,) = await commune.says("hac", "Thông báo 12")
    assert unfit.startswith("Chưa ghi được số văn bản")
    await commune.says("hac", "số 12-KL/ĐU")
    for code, outcome in outcomes:
        await commune.presses("hac", code)
        await commune.presses("hac", outcome)
    if not outcomes:
        await commune.presses("hac", "Đồng ý tất cả")
    return await commune.presses("hac", "Ghi lại, báo chi bộ")


async def stages(commune: World) -> dict[str, Stage]:
    async def read(work: SqlWork) -> dict[str, Stage]:
        people = await work.candidates.many(tuple(commune.candidates.values()))
        return {one.code: one.stage for one in people}

    return await commune.record.read(read)


async def outcomes_of(commune: World, nick: str) -> list[tuple[ListOutcome | None, str | None]]:
    async def read(work: SqlWork) -> list[tuple[ListOutcome | None, str | None]]:
        found = await work.lists.of(commune.candidates[nick])
        return [(one.decision, one.number) for one in found]

    return await commune.record.read(read)


def hush(commune: World) -> None:
    for chat in commune.people:
        commune.unread(chat)


async def test_where_the_branch_decides_the_committees_entry_is_its_note(commune: World) -> None:
    await begun(commune)
    await concludes(commune, *BOTH)
    assert await stages(commune) == {"NL-01": Stage.HELPED, "NL-02": Stage.LEFT}
    hush(commune)
    (shown,) = await commune.says("hac", "/xetdanhsach")
    assert "Chi bộ bản Nà Lo:" in shown
    assert "– NL-01 (L.T.M.): đưa vào danh sách, nghị quyết chi bộ ngày 12/11/2026" in shown
    assert "có hiệu lực ngay" in shown
    (noted,) = await decides(commune, ("NL-01", "Thiếu thông tin"), ("NL-02", "Đồng ý"))
    assert noted.startswith("Đã ghi kết quả xem xét: 2 đề nghị")
    assert await stages(commune) == {"NL-01": Stage.HELPED, "NL-02": Stage.LEFT}
    (told,) = commune.unread("thoa")
    assert "– NL-01 (L.T.M.), đề nghị đưa vào danh sách: đề nghị chi bộ xem lại" in told
    assert "Chi bộ xem lại tại kỳ họp tới" in told
    for nick in ("inh", "muon", "tuan", "duyen"):
        assert commune.unread(nick) == []
    assert await outcomes_of(commune, "yen") == [(ListOutcome.AGREED, "12-KL/ĐU")]
    (none,) = await commune.says("hac", "/xetdanhsach")
    assert "Hiện không có đề nghị nào" in none


async def test_where_the_committee_keeps_the_list_it_alone_moves_people(keeping: World) -> None:
    await begun(keeping)
    hush(keeping)
    await concludes(keeping, *BOTH)
    assert await stages(keeping) == {"NL-01": Stage.RECEIVED, "NL-02": Stage.LISTED}
    (first,) = keeping.unread("tuan")
    assert "đã ra nghị quyết đề nghị đưa NL-01 vào danh sách cảm tình Đảng" in first
    assert "Đảng ủy xã xem xét trong tháng" in first
    (mentor,) = beginning(keeping.unread("inh"), "Chi bộ đã kết luận")
    assert "Đảng ủy xã xem xét trong tháng" in mentor
    hush(keeping)
    await decides(keeping)
    assert await stages(keeping) == {"NL-01": Stage.HELPED, "NL-02": Stage.LEFT}
    (last,) = keeping.unread("tuan")
    assert "Đảng ủy xã đồng ý với nghị quyết của chi bộ bản Nà Lo" in last
    assert "20/11/2026" in last
    (off,) = keeping.unread("duyen")
    assert "NL-02 ra khỏi danh sách cảm tình Đảng, ngày 20/11/2026" in off
    for secret in ("V.T.Y.", "5", "lý do"):
        assert secret not in off
    assert beginning(keeping.unread("muon"), "Kết quả xem xét của Đảng ủy xã")
    assert beginning(keeping.unread("inh"), "Kết quả xem xét của Đảng ủy xã")


async def test_asked_to_look_again_nobody_moves_and_everybody_hears(keeping: World) -> None:
    await begun(keeping)
    await concludes(keeping, *BOTH)
    hush(keeping)
    (noted, *_) = await decides(keeping, ("NL-01", "Bồi dưỡng thêm"))
    assert "Còn 1 đề nghị chưa ghi kết quả" in noted
    assert await stages(keeping) == {"NL-01": Stage.RECEIVED, "NL-02": Stage.LISTED}
    (again,) = keeping.unread("tuan")
    assert "đề nghị chi bộ bản Nà Lo xem xét lại" in again
    assert "Bồi dưỡng thêm" not in again
    assert keeping.unread("duyen") == []


async def test_a_month_opened_again_takes_its_proposals_back(commune: World) -> None:
    await begun(commune)
    await concludes(commune, *BOTH)
    await commune.presses("thoa", "Mở lại")
    assert await outcomes_of(commune, "mai") == [(ListOutcome.WITHDRAWN, None)]
    (none,) = await commune.says("hac", "/xetdanhsach")
    assert "Hiện không có đề nghị nào" in none


async def test_the_list_of_the_25th_leads_here_until_each_is_decided(commune: World) -> None:
    await begun(commune)
    await concludes(commune, *BOTH)
    await commune.at(local(24, 11, 20, 45))
    hush(commune)
    await commune.live_until(local(25, 11, 19))
    assert beginning(commune.unread("hac"), "Đề nghị của các chi bộ")
    await commune.presses("hac", "Ghi kết quả xem xét")
    await decides(commune, ("NL-01", "Đồng ý"))
    (tasks,) = await commune.says("hac", "viec")
    assert "1 đề nghị của các chi bộ chờ Đảng ủy xem xét" in tasks
    await commune.presses("hac", "Xem đề nghị")
    await commune.says("hac", "da xet")
    (tasks,) = await commune.says("hac", "viec")
    assert "ghi kết quả Đảng ủy xã xem xét 1 đề nghị về danh sách" in tasks


async def test_agreeing_to_all_means_those_shown_and_no_others(commune: World) -> None:
    async def ten_wait(work: SqlWork) -> None:
        for number in range(10):
            await work.lists.add(
                commune.units["XA"],
                commune.candidates[f"p{number}"],
                ListKind.LIST,
                None,
                local(12, 11).date(),
                commune.clock.now(),
            )

    for number in range(10):
        await candidate(commune, f"p{number}", f"Lò Thị {number}", stage=Stage.RECEIVED)
    await commune.do(ten_wait)
    commune.clock.move_to(local(20, 11, 15))
    await commune.says("hac", "/xetdanhsach")
    await commune.presses("hac", "Ghi kết quả xem xét")
    await commune.says("hac", "20/11")
    (asked,) = await commune.says("hac", "12-KL/ĐU")
    assert "NL-08" in asked
    assert "NL-09" not in asked
    assert "Có tất cả 10 đề nghị" in asked
    await commune.presses("hac", "Đồng ý tất cả")
    (following,) = await commune.presses("hac", "Xem thêm")
    assert "NL-09" in following
    assert "NL-08" not in following
    (noted, *_) = await commune.presses("hac", "Ghi lại, báo chi bộ")
    assert noted.startswith("Đã ghi kết quả xem xét: 8 đề nghị")
    assert await outcomes_of(commune, "p9") == [(None, None)]


async def test_whoever_left_goes_on_no_list_and_a_day_before_the_resolution_is_none(
    keeping: World,
) -> None:
    await begun(keeping)
    await concludes(keeping, *BOTH)
    await keeping.says("hac", "/xetdanhsach")
    await keeping.presses("hac", "Ghi kết quả xem xét")
    (early,) = await keeping.says("hac", "10/11")
    assert early.startswith("Ngày ấy chưa có đề nghị nào")
    await keeping.says("hac", "thoi")
    await leaves(keeping, "mai")
    await keeping.settle()
    hush(keeping)
    (shown,) = await keeping.says("hac", "/xetdanhsach")
    assert shown.startswith("Đề nghị về danh sách cảm tình Đảng: 1\n")
    await decides(keeping)
    assert keeping.unread("tuan") == []
    assert await outcomes_of(keeping, "mai") == [(None, None)]
    (tasks,) = await keeping.says("hac", "viec")
    assert "về danh sách" not in tasks


async def test_whoever_went_on_meanwhile_is_not_said_to_be_off_the_list(keeping: World) -> None:
    await begun(keeping)
    await concludes(keeping, *BOTH)

    async def admitted(work: SqlWork) -> None:
        yen, now = keeping.candidates["yen"], keeping.clock.now()
        why, day = Jump.IMPORTED.value, local(13, 11).date()
        await move(work, KEEPS, yen, Stage.PROBATION, day, now, by=None, reason=why)

    await keeping.do(admitted)
    await keeping.settle()
    hush(keeping)
    await decides(keeping)
    assert (await stages(keeping))["NL-02"] is Stage.PROBATION
    assert keeping.unread("duyen") == []


async def test_the_branch_that_resolved_hears_though_its_person_moved_on(keeping: World) -> None:
    await begun(keeping)
    await concludes(keeping, *BOTH)
    await moves(keeping, "NL-01", "PK", day="13/11")
    hush(keeping)
    await decides(keeping)
    (told,) = keeping.unread("thoa")
    assert "– NL-01, đề nghị đưa vào danh sách: đồng ý" in told
    assert any("– NL-01 (L.T.M.), đề nghị" in text for text in keeping.unread("sung"))
    (nominator,) = keeping.unread("tuan")
    assert "nghị quyết của chi bộ bản Nà Lo" in nominator


@pytest.mark.parametrize("who", ["thoa", "phuong", "inh", "duyen", "tuan"])
async def test_only_the_officer_records_what_the_committee_decided(
    commune: World, who: str
) -> None:
    await begun(commune)
    for said in ("/xetdanhsach", "/committee"):
        (refused, *_) = await commune.says(who, said)
        assert refused.startswith(REFUSED)
    (*_, refused) = await commune.forges(who, "committee-record")
    assert refused.startswith(REFUSED)
