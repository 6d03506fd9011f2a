"""Complaints 41 to 45: Viet Nam, on the ground."""

from domain.candidates import Stage
from storage.work import SqlWork
from tests.stories.nominations import nominates
from tests.stories.sorting import counts, on_record, opens
from tests.world import World, local


async def test_41_somebody_is_followed_from_the_day_they_are_put_forward(month: World) -> None:
    await nominates(month, name="Hà Thị Yên")
    await month.presses("thoa", "Tiếp nhận")
    (shown,) = await month.says("thoa", "/danhsach")
    assert "NL-03" in shown

    async def stage(work: SqlWork) -> Stage:
        found = await work.candidates.by_code("NL-03")
        assert found is not None
        return found.stage

    assert await month.record.read(stage) is Stage.RECEIVED
    (mine,) = await month.says("thoa", "VIEC")
    assert "NL-03" in mine  # a mentor is missing, long before any admission


async def test_42_whoever_has_no_smartphone_is_asked_in_person_and_counts_the_same(
    month: World,
) -> None:
    await month.says("thoa", "/ghithay")
    await month.presses("thoa", "Nhận xét")
    await month.presses("thoa", "Hôm nay, 2/11")
    await month.says("thoa", "NL-02")
    for answer in ("DA GAP", "VIEC CHUNG", "CHUA THAY", "DANG LAM", "GUI"):
        await month.says("thoa", answer)
    (report,) = await month.newest_reports("muon", "sang")
    assert report.entered_by == month.people["thoa"]
    assert report.paper_date is not None
    await month.live_until(local(3, 11, 9))
    assert month.unread("muon") == []


async def test_43_the_way_in_can_be_shown_from_hand_to_hand_and_tried_without_a_trace(
    month: World,
) -> None:
    await month.person("en", "Lò Thị Én", branch="NL", joined=False)
    *_, letter = await month.says("thoa", "/moi Lò Thị Én")
    assert "mang điện thoại đến nhà văn hóa bản" in letter
    code = letter.split("mã: ")[1][:9]
    await month.says("en", code)
    await month.presses("en", "Phải, là tôi")
    await month.presses("en", "Buổi tối")
    await month.presses("en", "Làm thử")
    for answer in ("DA GAP", "VIEC CHUNG", "CHUA THAY", "DANG LAM"):
        await month.says("en", answer)
    (done,) = await month.says("en", "GUI")
    assert done.startswith("Làm thử xong. Không có gì được lưu.")
    assert await month.newest_reports("en", "mai") == ()


async def test_44_who_left_to_work_elsewhere_is_counted_beside_who_is_at_home(
    month: World,
) -> None:
    await opens(month)
    await counts(month, "tuan", "2", "5", "7")
    assert (await on_record(month))["CD-NL"].away == 7
    (shown,) = await month.says("hac", "/rasoat")
    assert "đi làm xa 7" in shown


async def test_45_the_page_is_there_before_the_meeting_and_the_group_knows_what_to_think_over(
    month: World,
) -> None:
    await month.live_until(local(10, 11, 20))
    assert any(text.startswith("Chuẩn bị họp") for text in month.unread("thoa"))
    (prompt,) = month.unread("nhom")
    assert "Xin các đồng chí suy nghĩ" in prompt
