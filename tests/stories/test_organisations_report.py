"""A following organisation remarks each month, whoever leads it, and sees its own alone."""

from datetime import date

import pytest

from domain.candidates import AssignmentKind
from domain.reviews import Met, ReportKind
from domain.units import Role
from storage.work import SqlWork
from tests.stories.organisations import away, ends, follows, unit_reports
from tests.world import World, candidate, local, meets

LINE = "Hay giúp bà con gặt lúa"


@pytest.fixture
async def month(commune: World) -> World:
    """Inh helps NL-01, whom the chapter follows as well; the month has begun to ask."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "sang", "Quàng Văn Sáng", mentor="muon")
    await follows(commune, "CD-NL", "mai")
    await meets(commune)
    await commune.at(local(2, 11, 18, 30))
    return commune


async def test_whoever_leads_is_asked_as_a_mentor_is(month: World) -> None:
    (asked,) = month.unread("tuan")
    assert asked.startswith("Trước kỳ sinh hoạt chi bộ tháng 11\n")
    assert "Chi đoàn bản Nà Lo được giao theo dõi, giúp đỡ NL-01 (L.T.M.)" in asked
    assert "Mai" not in asked
    assert "19 giờ 30, thứ Năm, 12/11/2026" in asked
    assert not month.unread("duyen")


async def test_the_same_short_dialogue_files_the_organisations_report(month: World) -> None:
    month.unread("tuan")
    (first,) = await month.presses("tuan", "Đã gặp")
    assert first.startswith("Nhận xét tháng 11, chi đoàn bản Nà Lo – câu 1/3")
    await month.says("tuan", "viec chung")
    await month.says("tuan", "manh dan")
    await month.says("tuan", "dang lam")
    (filed,) = await month.says("tuan", "gui")
    assert filed.startswith("Đã ghi nhận nhận xét tháng 11 về NL-01")
    assert "Ghi là nhận xét của chi đoàn bản Nà Lo." in filed
    (report,) = await unit_reports(month, "CD-NL", "mai")
    assert (report.unit, report.mentor) == (month.units["CD-NL"], month.people["tuan"])
    assert (report.answers.met, report.entered_by) == (Met.MET, None)
    assert not await month.newest_reports("tuan", "mai")


async def test_one_line_no_change_and_not_this_month_are_answers_too(month: World) -> None:
    (filed,) = await month.says("tuan", "KHONG DOI")
    assert filed.startswith("Đã ghi nhận nhận xét tháng 11")
    (report,) = await unit_reports(month, "CD-NL", "mai")
    assert report.answers.kind is ReportKind.NO_CHANGE
    await month.says("tuan", f"bao cao nl 1 da gap, viec chung, manh dan, dang lam; {LINE}")
    (report,) = await unit_reports(month, "CD-NL", "mai")
    assert (report.version, report.answers.line) == (2, LINE)
    await month.says("tuan", "/report")
    await month.presses("tuan", "Chưa báo cáo được")
    (filed,) = await month.presses("tuan", "Đi xa")
    assert filed.startswith("Đã ghi nhận tháng 11, chưa báo cáo được")
    (report,) = await unit_reports(month, "CD-NL", "mai")
    assert report.version == 3


async def test_an_organisation_does_not_hand_over_by_itself(month: World) -> None:
    assert not [one for one in month.labels("tuan") if "bàn giao" in one]
    assert not [one for one in month.labels("inh") if month.sandbox.profile.buttons and not one]


async def test_the_reminder_names_the_organisation_and_goes_only_to_the_silent(
    month: World,
) -> None:
    await month.says("inh", "khong doi")
    month.unread("tuan")
    await month.live_until(local(7, 11, 20))
    (nudged,) = month.unread("tuan")
    assert nudged.startswith("Xin nhắc: nhận xét tháng 11")
    assert "vì chi đoàn bản Nà Lo được chi bộ giao theo dõi, giúp đỡ NL-01" in nudged
    assert not [one for one in month.unread("inh") if one.startswith("Xin nhắc")]


async def test_it_stands_in_the_list_of_tasks_until_it_is_done(month: World) -> None:
    (tasks,) = await month.says("tuan", "viec")
    assert "nhận xét tháng 11 về NL-01 (L.T.M.), vì chi đoàn bản Nà Lo được giao" in tasks
    await month.presses("tuan", "Nhận xét NL-01")
    await month.says("tuan", "khong doi")
    (tasks,) = await month.says("tuan", "viec")
    assert "nhận xét tháng 11" not in tasks


async def test_the_successor_is_not_asked_again_and_may_amend(month: World) -> None:
    await month.person("sen", "Lò Thị Sen", (Role.CHAPTER_LEADER, "CD-NL"))
    await month.says("tuan", "khong doi")
    await ends(month, "tuan", Role.CHAPTER_LEADER, "CD-NL", date(2026, 11, 5))
    await month.live_until(local(7, 11, 20))
    assert not month.unread("sen")
    (check,) = await month.says("sen", "/amend")
    assert check.startswith("Nhận xét tháng 11, chi đoàn bản Nà Lo")
    for word in ("da gap", "viec chung", "manh dan", "dang lam"):
        await month.says("sen", word)
    (filed,) = await month.says("sen", "gui")
    assert filed.startswith("Đã sửa nhận xét tháng 11")
    (report,) = await unit_reports(month, "CD-NL", "mai")
    assert (report.mentor, report.version) == (month.people["sen"], 2)
    (refused,) = await month.says("tuan", "/report NL-01")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_a_successor_is_asked_for_what_was_left_unanswered(month: World) -> None:
    await month.person("sen", "Lò Thị Sen", (Role.CHAPTER_LEADER, "CD-NL"))
    await ends(month, "tuan", Role.CHAPTER_LEADER, "CD-NL", date(2026, 11, 5))
    month.unread("tuan")
    await month.live_until(local(7, 11, 20))
    assert [one for one in month.unread("sen") if one.startswith("Xin nhắc: nhận xét tháng 11")]
    assert not [one for one in month.unread("tuan") if "nhận xét" in one]


async def test_the_second_phone_finds_the_report_already_there(month: World) -> None:
    await month.pair_second("tuan", "tuan-2")
    await month.says("tuan", "bao cao nl-01 da gap viec chung manh dan dang lam")
    await month.says("tuan-2", "/report NL-01")
    (refused,) = await month.says("tuan-2", "khong doi")
    assert refused.startswith("Đã sửa nhận xét tháng 11")
    assert len(await unit_reports(month, "CD-NL", "mai")) == 1


async def test_the_sums_of_the_month_keep_mentors_and_organisations_apart(month: World) -> None:
    await month.says("tuan", f"bao cao nl-01 da gap viec chung manh dan dang lam {LINE}")
    (page,) = await month.says("thoa", "/chuanbi")
    assert "Đánh giá tháng: 2 người. Đã có nhận xét: 0. Chưa có:" in page
    assert "Tổ chức được giao theo dõi, giúp đỡ: 1 người. Đã có nhận xét: 1." in page
    await month.says("inh", "khong doi")
    (page,) = await month.says("thoa", "/chuanbi")
    assert "Đánh giá tháng: 2 người. Đã có nhận xét: 1. Chưa có:" in page
    seen = await month.presses("thoa", "Xem từng người")
    (mai,) = [one for one in seen if "NL-01" in one]
    assert "Chi đoàn bản Nà Lo, ngày 2/11:" in mai
    assert LINE in mai
    assert "Đồng chí Quàng Văn Inh, ngày 2/11:" in mai


async def test_a_missing_organisation_is_named_to_the_secretary_alone(month: World) -> None:
    await month.group("nhom", "NL", members=5)
    await month.live_until(local(11, 11, 9))
    pack = next(one for one in month.unread("thoa") if one.startswith("Chuẩn bị họp"))
    assert "– NL-01 (L.T.M.): chi đoàn bản Nà Lo" in pack
    said = "\n".join(month.unread("nhom"))
    assert "chi đoàn" not in said
    assert "NL-0" not in said


async def test_each_sees_their_own_remarks_only(month: World) -> None:
    await month.says("tuan", f"bao cao nl-01 da gap viec chung manh dan dang lam {LINE}")
    await month.says("inh", "bao cao nl-01 da gap lao dong manh dan dang lam Ít nói")
    own = "\n".join(await month.says("tuan", "/danhsach NL-01"))
    assert LINE in own
    assert "Ít nói" not in own
    mentors = "\n".join(await month.says("inh", "/danhsach NL-01"))
    assert "Ít nói" in mentors
    assert LINE not in mentors
    commune_leader = "\n".join(await month.says("duyen", "/danhsach NL-01"))
    assert LINE not in commune_leader
    assert "Ít nói" not in commune_leader
    branch = "\n".join(await month.says("thoa", "/danhsach NL-01"))
    assert LINE in branch
    assert "Ít nói" in branch


async def test_the_remarks_of_the_organisation_pass_to_the_successor(month: World) -> None:
    await month.says("tuan", f"bao cao nl-01 da gap viec chung manh dan dang lam {LINE}")
    await month.person("sen", "Lò Thị Sen", (Role.CHAPTER_LEADER, "CD-NL"))
    await ends(month, "tuan", Role.CHAPTER_LEADER, "CD-NL", date(2026, 11, 2))
    assert LINE in "\n".join(await month.says("sen", "/danhsach NL-01"))
    former = "\n".join(await month.says("tuan", "/danhsach NL-01"))
    assert LINE not in former


async def test_a_mentor_who_leads_the_organisation_says_for_whom(month: World) -> None:
    """The same person in two parts answers twice, and neither answer is taken for the other."""

    async def help_as_well(work: SqlWork) -> None:
        await work.assignments.add(
            month.candidates["mai"],
            AssignmentKind.HELPER,
            person=month.people["tuan"],
            resolved_on=date(2026, 9, 10),
            put_to=None,
            at=month.clock.now(),
            by=month.people["thoa"],
        )

    await month.do(help_as_well)
    (which,) = await month.says("tuan", "/report NL-01")
    assert which.startswith("Đồng chí nhận xét về ai?")
    await month.says("tuan", "NL-01 CD-NL")
    (filed,) = await month.says("tuan", "khong doi")
    assert "Ghi là nhận xét của chi đoàn bản Nà Lo." in filed
    assert not await month.newest_reports("tuan", "mai")
    await month.says("tuan", "/report NL-01")
    await month.says("tuan", "NL-01")
    (filed,) = await month.says("tuan", "khong doi")
    assert "Ghi là" not in filed
    assert len(await month.newest_reports("tuan", "mai")) == 1
    assert len(await unit_reports(month, "CD-NL", "mai")) == 1


async def test_the_commune_leader_stands_in_for_one_on_leave_and_is_marked(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await follows(commune, "CD-NL", "mai")
    await away(commune, "tuan", date(2026, 12, 1))
    await meets(commune)
    await commune.at(local(2, 11, 18, 30))
    (asked,) = commune.unread("duyen")
    assert "Chi đoàn bản Nà Lo được giao" in asked
    assert "Đồng chí được hỏi thay chi đoàn bản Nà Lo" in asked
    assert not commune.unread("tuan")
    (filed,) = await commune.says("duyen", "khong doi")
    assert "Đồng chí ghi thay chi đoàn bản Nà Lo." in filed
    (report,) = await unit_reports(commune, "CD-NL", "mai")
    assert report.mentor == report.entered_by == commune.people["duyen"]
    await commune.says("thoa", "/chuanbi")
    seen = "\n".join(await commune.presses("thoa", "Xem từng người"))
    assert "Chi đoàn bản Nà Lo, đồng chí Hà Thị Duyên ghi thay, ngày 2/11:" in seen


async def test_a_commune_leader_does_not_speak_for_a_chapter_that_is_led(month: World) -> None:
    (refused,) = await month.says("duyen", "/report NL-01")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_a_month_opened_again_is_told_to_the_organisation(month: World) -> None:
    await month.says("tuan", "khong doi")
    await month.live_until(local(13, 11, 7))
    await month.says("thoa", "/danhgia")
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    told = "\n".join(month.unread("tuan"))
    assert "NL-01 (L.T.M.): tiếp tục bồi dưỡng." in told
    await month.presses("thoa", "Mở lại")
    assert "Chi bộ mở lại tháng 11" in "\n".join(month.unread("tuan"))


async def test_an_organisation_asked_in_mid_month_is_asked_at_once(month: World) -> None:
    await month.says("thoa", "/assign NL-02")
    await month.presses("thoa", "TO CHUC")
    await month.says("thoa", "DX")
    await month.says("thoa", "1/11")
    await month.says("thoa", "GHI PHAN CONG")
    month.unread("duyen")
    await month.live_until(local(3, 11, 12))
    (asked,) = month.unread("duyen")
    assert "Đoàn xã được giao theo dõi, giúp đỡ NL-02 (Q.V.S.)" in asked
