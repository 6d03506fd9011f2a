"""A chapter's and an organisation's own monthly meeting; no branch's month hangs on it."""

from datetime import date

from domain.meetings import Period
from domain.units import Role
from services.meetings.meeting_ahead import meeting_ahead
from storage.work import SqlWork
from tests.stories.organisations import away
from tests.stories.road import press_route
from tests.stories.schedules import plan_of, set_rule
from tests.world import SETTINGS, World, local


async def ahead(commune: World, unit: str) -> str:
    """The unit's coming meeting, as whoever asks it something sees it."""

    async def read(work: SqlWork) -> str:
        now, zone = commune.clock.now(), SETTINGS.calendar.zone
        found = await meeting_ahead(work, commune.units[unit], now, zone)
        return f"{found.period} {found.at.astimezone(zone):%d/%m %H:%M}" if found else ""

    return await commune.record.read(read)


async def test_a_chapters_leader_sets_its_day_and_place(commune: World) -> None:
    (asked,) = await commune.says("tuan", "/lichhop")
    assert asked.startswith("Chi đoàn bản Nà Lo sinh hoạt hằng tháng vào ngày nào, mấy giờ?\n")
    (again,) = await commune.says("tuan", "khi nào rảnh")
    assert again.startswith("Chưa hiểu lịch đồng chí ghi\n")
    (place,) = await commune.says("tuan", "ngay 5, 20 gio")
    assert place.startswith("Sinh hoạt ở đâu?\n")
    (done,) = await commune.says("tuan", "nhà văn hóa bản")
    assert done.startswith("Đã ghi nhận lịch sinh hoạt\n")
    assert "Sinh hoạt chi đoàn bản Nà Lo: ngày 5 hằng tháng, 20 giờ." in done
    assert "Nơi họp: nhà văn hóa bản." in done
    assert "Kỳ tháng 11: 20 giờ, thứ Năm, 5/11/2026." in done
    assert await ahead(commune, "CD-NL") == "2026-11 05/11 20:00"


async def test_no_review_is_made_for_it(commune: World) -> None:
    await commune.says("tuan", "/lichhop ngày 5, 20 giờ")
    await commune.live_until(local(8, 11, 9))

    async def reviews(work: SqlWork) -> bool:
        return await work.reviews.newest(commune.units["CD-NL"]) is None

    assert await commune.record.read(reviews)


async def test_one_month_is_moved_left_out_and_held_after_all(commune: World) -> None:
    await commune.says("tuan", "/lichhop ngày 5, 20 giờ")
    (moved,) = await commune.says("tuan", "/lichhop 7/11")
    assert "Kỳ tháng 11: 20 giờ, thứ Bảy, 7/11/2026." in moved
    await commune.says("tuan", "/lichhop")
    (why,) = await commune.presses("tuan", "Tháng này không họp")
    assert why.startswith("Ghi tháng 11 không sinh hoạt, vì sao?\n")
    (off,) = await commune.presses("tuan", "Mùa vụ")
    assert "Tháng 11: không sinh hoạt." in off
    assert await ahead(commune, "CD-NL") == "2026-12 05/12 20:00"
    await commune.says("tuan", "/lichhop")
    (when,) = await commune.presses("tuan", "Họp lại tháng 11")
    assert when.startswith("Tháng 11 họp vào ngày nào, mấy giờ?\n")
    (past,) = await commune.says("tuan", "1/11 7h")
    assert past.startswith("Ngày giờ ấy đã qua\n")
    (held,) = await commune.says("tuan", "8/11 19h30")
    assert "Kỳ tháng 11: 19 giờ 30, Chủ nhật, 8/11/2026." in held
    assert "không sinh hoạt" not in held


async def test_a_slip_of_the_finger_or_a_second_thought_changes_nothing(commune: World) -> None:
    await commune.says("tuan", "/lichhop ngày 5, 20 giờ")
    await commune.says("tuan", "/lichhop")
    await commune.presses("tuan", "Đổi nơi họp")
    (place,) = await commune.says("tuan", "🙂🙂")
    assert place.startswith("Xin ghi nơi họp bằng chữ")
    await commune.says("tuan", "thoi")
    await commune.says("tuan", "/lichhop")
    await commune.presses("tuan", "Tháng này không họp")
    (kept,) = await commune.presses("tuan", "Giữ nguyên lịch")
    assert kept.startswith("Lịch họp giữ nguyên\n")
    await commune.says("tuan", "/lichhop")
    await commune.presses("tuan", "Đổi riêng kỳ tới")
    (again,) = await commune.says("tuan", "31/2")
    assert again.startswith("Chưa hiểu ngày giờ đồng chí ghi")
    (moved,) = await commune.says("tuan", "9/11")
    assert "Kỳ tháng 11: 20 giờ, thứ Hai, 9/11/2026." in moved
    (unclear,) = await commune.says("tuan", "/lichhop mai kia")
    assert "Chưa hiểu lịch đồng chí ghi" in unclear


async def test_an_organisations_leader_may_too(commune: World) -> None:
    await commune.says("duyen", "lich hop thu hai tuan 1, 8 gio sang")
    (shown,) = await commune.says("duyen", "/lichhop")
    assert "Sinh hoạt Đoàn xã: thứ Hai thứ nhất hằng tháng, 8 giờ." in shown


async def test_for_a_leader_on_leave_the_commune_leader_enters_it_and_it_says_for_whom(
    commune: World,
) -> None:
    await away(commune, "tuan", date(2026, 11, 20))
    await commune.says("duyen", "/lichhop")
    await commune.presses("duyen", "CD-NL")
    await commune.says("duyen", "ngày 15, 19 giờ")
    (done,) = await commune.presses("duyen", "Bỏ qua")
    assert "Sinh hoạt chi đoàn bản Nà Lo: ngày 15 hằng tháng, 19 giờ." in done
    assert "Nhập thay chi đoàn bản Nà Lo" in done
    (own,) = await commune.says("tuan", "/lichhop")
    assert "Nhập thay" not in own


async def test_with_its_leader_at_hand_a_chapter_sets_its_own_day_alone(commune: World) -> None:
    (asked,) = await commune.says("duyen", "/lichhop")
    assert asked.startswith("Đoàn xã sinh hoạt hằng tháng vào ngày nào")
    (refused, *_) = await press_route(
        commune, "duyen", f"own-meeting-rule:{commune.units['CD-NL']}"
    )
    assert "chưa được phân quyền" in refused


async def test_who_leads_a_branch_and_a_chapter_is_asked_which(commune: World) -> None:
    await commune.person(
        "doi", "Lò Văn Đôi", (Role.BRANCH_SECRETARY, "PK"), (Role.CHAPTER_LEADER, "CD-NL")
    )
    (asked,) = await commune.says("doi", "/lichhop ngày 20, 19h")
    assert asked.startswith("Lịch họp của đơn vị nào?")
    (done, *_) = await commune.presses("doi", "CD-NL")
    assert "Sinh hoạt chi đoàn bản Nà Lo: ngày 20 hằng tháng, 19 giờ." in done
    assert await plan_of(commune, "PK") is None


async def test_nobody_else_reaches_it(commune: World) -> None:
    await commune.says("tuan", "/lichhop ngày 5, 20 giờ")
    chapter = commune.units["CD-NL"]
    for who in ("inh", "phuong", "thoa", "sung"):
        for what in ("rule", "place", "month", "off", f"again:{chapter}"):
            await press_route(commune, who, f"own-meeting-{what}:{chapter}")
        await press_route(commune, who, f"meeting-month:{chapter}")
    assert await ahead(commune, "CD-NL") == "2026-11 05/11 20:00"


async def test_a_branchs_month_is_not_changed_by_the_buttons_of_an_organisation(
    commune: World,
) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    (refused, *_) = await press_route(commune, "thoa", f"own-meeting-off:{commune.units['NL']}")
    assert "chưa được phân quyền" in refused
    (also, *_) = await press_route(commune, "tuan", f"meeting-off:{commune.units['CD-NL']}")
    assert "chưa được phân quyền" in also

    async def off(work: SqlWork) -> bool:
        return (await work.meetings.change_in(commune.units["NL"], Period(2026, 11))).cancelled

    assert not await commune.record.read(off)
