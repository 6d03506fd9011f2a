"""A date comes near: whoever can act is warned at its distances, while it is so (voice.md M8)."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from domain.candidates import Stage
from domain.road.events import Milestone
from storage.work import SqlWork
from tests.stories.dated import (
    NEAR,
    OVERDUE,
    decided,
    happened,
    heard_until,
    on_probation,
    planned,
    warned,
)
from tests.world import SETTINGS, World, candidate, local, na_lo, world

CEREMONY = f"{NEAR} lễ kết nạp NL-01"


async def test_a_ceremony_is_warned_of_at_its_working_days_over_a_holiday(
    commune: World,
) -> None:
    await decided(commune)
    days = [key.removeprefix("ceremony:2026-12-15:") for key, _ in await planned(commune)]
    assert days == ["20", "10", "5", "2", "over"]
    assert len(await heard_until(commune, "thoa", local(17, 11))) == 1
    (said,) = await heard_until(commune, "thoa", local(2, 12))
    lines = said.split("\n")
    assert lines[0] == CEREMONY
    assert lines[1] == "Hạn cuối: thứ Ba, 15/12/2026, còn 10 ngày làm việc."
    assert lines[2] == "Chi bộ nhận quyết định ngày 2/11/2026."
    assert lines[3].startswith("Căn cứ: lễ kết nạp tổ chức trong 30 ngày làm việc")
    assert "294-QĐ/TW" in lines[3]
    assert lines[4] == "Đã trừ thứ Bảy, Chủ nhật và ngày nghỉ 24/11."
    assert lines[5] == "Đồng chí nhận tin này vì là bí thư chi bộ."
    assert len(await heard_until(commune, "thoa", local(14, 12))) == 2


async def test_what_is_done_in_between_is_warned_of_no_more(commune: World) -> None:
    await decided(commune)
    assert await heard_until(commune, "thoa", local(17, 11))
    await happened(commune, "mai", Milestone.CEREMONY, date(2026, 11, 20))
    assert await heard_until(commune, "thoa", local(16, 12)) == []


async def test_what_is_done_before_the_reader_hears_is_not_said(commune: World) -> None:
    await decided(commune)
    await commune.live_until(local(16, 11, 9))

    async def held(work: SqlWork) -> None:
        now = commune.clock.now()
        await work.road.add_event(
            commune.candidates["mai"], Milestone.CEREMONY, date(2026, 11, 15), now
        )

    await commune.do(held)
    assert await heard_until(commune, "thoa", local(17, 11)) == []


async def test_a_moved_date_is_warned_of_anew_and_the_old_one_no_more(commune: World) -> None:
    await decided(commune)
    assert await heard_until(commune, "thoa", local(17, 11))
    await happened(commune, "mai", Milestone.DECISION_RECEIVED, date(2026, 11, 16))
    keys = [key for key, _ in await planned(commune)]
    assert keys == [f"ceremony:2026-12-29:{one}" for one in ("20", "10", "5", "2", "over")]
    (said,) = await heard_until(commune, "thoa", local(2, 12))
    assert "29/12/2026, còn 20 ngày làm việc" in said


async def test_the_member_in_charge_hears_of_it_only_when_little_time_is_left(
    commune: World,
) -> None:
    await decided(commune)
    assert await heard_until(commune, "phuong", local(7, 12)) == []
    said = await heard_until(commune, "phuong", local(14, 12))
    assert ["còn 5 ngày" in said[0], "còn 2 ngày" in said[1]] == [True, True]
    assert "vì là đảng ủy viên phụ trách chi bộ" in said[0]


async def test_a_missed_date_is_said_once_on_the_day_after_and_then_no_more(
    commune: World,
) -> None:
    await decided(commune)
    await commune.live_until(local(15, 12, 23))
    (said,) = await heard_until(commune, "thoa", local(16, 12, 23))
    assert said.startswith(f"{OVERDUE} lễ kết nạp NL-01\nHạn cuối: thứ Ba, 15/12/2026, quá hạn 1")
    assert await heard_until(commune, "thoa", local(15, 1, year=2027)) == []


async def test_nobody_else_hears_of_a_date(commune: World) -> None:
    await decided(commune)
    for who in ("pom", "inh", "muon", "sung", "tuan", "duyen", "hac"):
        commune.unread(who)
    await commune.live_until(local(17, 12))
    for who in ("pom", "inh", "muon", "sung", "tuan", "duyen", "hac"):
        assert warned(commune.unread(who)) == [], who


async def test_a_date_found_late_is_warned_of_once_for_the_nearest_distance(
    commune: World,
) -> None:
    commune.clock.move_to(local(4, 12, 9))
    await decided(commune)
    assert await heard_until(commune, "thoa", local(4, 12, 23)) == []
    (said,) = await heard_until(commune, "thoa", local(6, 12))
    assert "còn 7 ngày làm việc" in said
    assert len(await heard_until(commune, "thoa", local(9, 12))) == 1


async def test_planning_again_and_again_changes_nothing(commune: World) -> None:
    await decided(commune)
    before = await planned(commune)
    await happened(commune, "mai", Milestone.MOTIVES_TALK, date(2026, 11, 1))
    assert await planned(commune) == before
    await commune.live_until(local(16, 11, 12))  # handed to the reader, not said yet
    await happened(commune, "mai", Milestone.MOTIVES_TALK, date(2026, 11, 2))
    assert len(await heard_until(commune, "thoa", local(17, 11))) == 1
    await happened(commune, "mai", Milestone.MOTIVES_TALK, date(2026, 11, 3))
    assert await heard_until(commune, "thoa", local(18, 11)) == []


async def test_probation_is_never_called_due_and_the_review_follows_its_end(
    commune: World,
) -> None:
    await on_probation(commune, date(2025, 12, 1))
    (said,) = await heard_until(commune, "thoa", local(4, 11))
    assert said.startswith(f"{NEAR} hết thời gian dự bị NL-01\nĐủ thời gian từ: ")
    assert "Trước ngày này chưa xét" in said
    assert "Đã tổ chức" not in "".join(commune.labels("thoa"))
    (helper,) = await heard_until(commune, "inh", local(17, 11))
    assert "nhận xét của đảng viên được phân công giúp đỡ" in helper
    await commune.live_until(local(1, 12, 23))
    said_later = await heard_until(commune, "thoa", local(30, 12))
    assert said_later
    assert all("chi bộ xét công nhận chính thức" in one for one in said_later)


async def test_a_decision_is_the_matter_of_the_deciders_staff(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.PROPOSED)
    await happened(commune, "mai", Milestone.ADMISSION_PROPOSED, date(2026, 10, 1))
    for who in ("hac", "thoa"):
        commune.unread(who)
    await commune.live_until(local(31, 12))
    (first, *_) = warned(commune.unread("hac"))
    assert first.startswith(f"{NEAR} quyết định kết nạp NL-01")
    assert "vì là cán bộ Ban Xây dựng Đảng" in first
    assert warned(commune.unread("thoa")) == []


async def test_a_make_up_saturday_counts_and_a_day_of_rest_is_never_spoken_on(
    database: Path,
) -> None:
    days = replace(SETTINGS.working_days, make_up=frozenset({date(2026, 11, 21)}))
    resting = replace(SETTINGS.calendar, holidays=frozenset({date(2026, 11, 30)}))
    settings = replace(SETTINGS, working_days=days, calendar=resting)
    async with world(database, settings=settings) as commune:
        await na_lo(commune)
        await decided(commune)
        keys = dict(await planned(commune))
        assert keys["ceremony:2026-12-14:10"] == resting.begin(date(2026, 11, 29))
        assert len(await heard_until(commune, "thoa", local(17, 11))) == 1
        (said,) = await heard_until(commune, "thoa", local(29, 11, 23))
        assert "còn 11 ngày làm việc" in said
        assert "ngày nghỉ 24/11; ngày làm bù 21/11 vẫn tính" in said
        assert await heard_until(commune, "thoa", local(1, 12)) == []


async def test_a_date_that_nobody_planned_is_found_by_the_daily_look(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.DECIDED)

    async def record_alone(work: SqlWork) -> None:
        received = Milestone.DECISION_RECEIVED
        who, now = commune.candidates["mai"], commune.clock.now()
        await work.road.add_event(who, received, date(2026, 11, 2), now)

    await commune.do(record_alone)
    assert len(await heard_until(commune, "thoa", local(17, 11))) == 1
