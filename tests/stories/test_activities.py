"""An organisation announces an activity, and says afterwards who came."""

from domain.candidates import AssignmentKind
from domain.ids import ActivityId, CandidateId
from storage.work import SqlWork
from tests.stories.nominations import nominates
from tests.world import World, local


async def announces(commune: World, who: str = "tuan") -> list[str]:
    await commune.says(who, "/hoatdong")
    await commune.presses(who, "THONG BAO")
    if who == "duyen":
        await commune.says(who, "DX")
    await commune.presses(who, "TINH NGUYEN")
    await commune.says(who, "10/11, 7 giờ")
    await commune.says(who, "nhà văn hóa bản")
    return await commune.presses(who, "GUI")


async def of_the_chapter(commune: World) -> CandidateId:
    """Mai is of the chapter and Inh helps her."""
    await nominates(commune)

    async def helped(work: SqlWork) -> CandidateId:
        found = await work.candidates.by_code("NL-01")
        assert found is not None
        await work.assignments.add(
            found.id,
            AssignmentKind.PRIMARY,
            person=commune.people["inh"],
            resolved_on=local(1, 11).date(),
            put_to=None,
            at=commune.clock.now(),
            by=commune.people["thoa"],
        )
        return found.id

    return await commune.do(helped)


async def test_an_activity_is_announced_to_those_it_concerns(commune: World) -> None:
    await of_the_chapter(commune)
    commune.unread("inh")
    (done,) = await announces(commune)
    assert done.startswith("Đã ghi hoạt động: tình nguyện, giúp bà con")
    (told,) = commune.unread("inh")
    assert "10/11" in told
    assert "NL-01 (L.T.M.) sinh hoạt ở đó" in told
    assert commune.unread("muon") == []


async def test_the_commune_organisation_tells_the_leaders_of_its_chapters(commune: World) -> None:
    await announces(commune, "duyen")
    (told,) = commune.unread("tuan")
    assert told.startswith("Hoạt động sắp tới: tình nguyện, giúp bà con")


async def test_a_title_may_be_typed_but_not_what_should_not_be_written_down(
    commune: World,
) -> None:
    await commune.says("tuan", "/hoatdong")
    await commune.presses("tuan", "THONG BAO")
    (again,) = await commune.says("tuan", "thẩm tra lý lịch")
    assert again.startswith("Dòng này có thể có điều không nên ghi")
    (on,) = await commune.says("tuan", "Làm đường vào bản")
    assert on.startswith("Ngày nào, mấy giờ?")
    (again,) = await commune.says("tuan", "1/11, 7 giờ")
    assert again.startswith("Chưa ghi được ngày giờ")
    await commune.says("tuan", "10/11, 7 giờ")
    (check,) = await commune.says("tuan", "đầu bản")
    assert "Làm đường vào bản" in check


async def test_the_day_after_the_leader_is_asked_once_and_says_who_came(commune: World) -> None:
    await of_the_chapter(commune)
    await announces(commune)
    commune.unread("tuan")
    await commune.live_until(local(11, 11, 19))
    (asked,) = commune.unread("tuan")
    assert asked.startswith("Sau hoạt động: tình nguyện, giúp bà con")
    await commune.presses("tuan", "GHI NGUOI DU")
    await commune.says("tuan", "15")
    await commune.says("tuan", "NL-01")
    (marks,) = await commune.says("tuan", "NL-01")
    assert "NL-01 (L.T.M.): nổi bật" in marks
    await commune.presses("tuan", "GHI XONG")
    (again,) = await commune.says("tuan", "15")
    assert again.startswith("Số này chưa khớp")
    (done,) = await commune.says("tuan", "2")
    assert "Người dự: 15; trong danh sách: 1; nổi bật ngoài danh sách: 2" in done
    (card,) = await commune.says("inh", "/danhsach NL-01")
    assert "nổi bật, hoạt động «tình nguyện, giúp bà con» của chi đoàn bản Nà Lo" in card
    (consent,) = await commune.presses("tuan", "GIOI THIEU")
    assert "ký giấy đồng ý chưa" in consent
    await commune.live_until(local(14, 11, 19))
    assert not any("Sau hoạt động" in text for text in commune.unread("tuan"))


async def test_a_moved_activity_is_told_again_and_asked_about_on_its_new_day(
    commune: World,
) -> None:
    await of_the_chapter(commune)
    await announces(commune)
    commune.unread("inh")
    await commune.presses("tuan", "HOAT DONG 1")
    await commune.presses("tuan", "DOI GIO")
    await commune.says("tuan", "13/11, 7 giờ")
    await commune.presses("tuan", "GUI")
    (told,) = commune.unread("inh")
    assert told.startswith("Hoạt động đổi giờ")
    await commune.live_until(local(13, 11, 20))
    assert not any("Sau hoạt động" in text for text in commune.unread("tuan"))
    await commune.live_until(local(14, 11, 20))
    assert any("Sau hoạt động" in text for text in commune.unread("tuan"))


async def test_a_cancelled_activity_is_told_and_asked_about_no_more(commune: World) -> None:
    await of_the_chapter(commune)
    await announces(commune)
    commune.unread("inh")
    await commune.presses("tuan", "HOAT DONG 1")
    await commune.presses("tuan", "HUY HOAT DONG")
    (done,) = await commune.presses("tuan", "HUY HAN")
    assert done.startswith("Đã hủy hoạt động")
    (told,) = commune.unread("inh")
    assert told.startswith("Hoạt động đã hủy")
    await commune.live_until(local(12, 11, 19))
    assert not any("Sau hoạt động" in text for text in commune.unread("tuan"))


async def test_another_chapters_activity_is_not_ones_own(commune: World) -> None:
    await announces(commune)
    *_, said = await commune.forges("thoa", "activity-off:1:sure")
    assert said.startswith("Việc này đồng chí chưa được phân quyền")


async def test_the_nearest_ahead_come_first_and_the_others_a_part_further(commune: World) -> None:
    async def ten(work: SqlWork) -> None:
        for day in range(3, 13):
            await work.activities.add(
                commune.units["CD-NL"],
                "=sport",
                local(day, 11, 19),
                "nhà văn hóa bản",
                by=commune.people["tuan"],
                at=commune.clock.now(),
            )

    await commune.do(ten)
    (first,) = await commune.says("tuan", "/hoatdong")
    assert "Số 1:" in first
    assert "Số 8:" in first
    assert "Số 9:" not in first
    (others,) = await commune.presses("tuan", "Xem thêm")
    assert "Số 8:" not in others
    assert "Số 10:" in others


async def test_an_activity_whose_result_is_on_record_is_not_cancelled(commune: World) -> None:
    await announces(commune)

    async def counted(work: SqlWork) -> None:
        await work.activities.close(ActivityId(1), 15, 2, local(10, 11, 20))

    await commune.do(counted)
    commune.clock.move_to(local(11, 11, 9))
    for route in ("activity-off:1", "activity-off:1:sure"):
        *_, refused = await commune.forges("tuan", route)
        assert refused.startswith("Hoạt động này đã ghi kết quả")
    (shown,) = await commune.says("tuan", "/hoatdong")
    assert "có 15 người dự" in shown


async def test_the_numbers_are_mended_when_somebody_who_came_is_no_more_of_the_unit(
    commune: World,
) -> None:
    mai = await of_the_chapter(commune)
    await announces(commune)
    await commune.live_until(local(11, 11, 19))
    await commune.presses("tuan", "GHI NGUOI DU")
    for said in ("15", "NL-01", "GHI XONG", "2"):
        await commune.says("tuan", said)

    async def locked(work: SqlWork) -> None:
        await work.corrections.lock(mai, commune.clock.now())

    await commune.do(locked)
    await commune.forges("tuan", "activity-count:1")
    await commune.says("tuan", "16")
    (done,) = await commune.says("tuan", "3")
    assert done.startswith("Đã ghi kết quả hoạt động")

    async def marked(work: SqlWork) -> list[CandidateId]:
        return [one.candidate for one in await work.activities.marks(ActivityId(1))]

    assert await commune.record.read(marked) == [mai]
