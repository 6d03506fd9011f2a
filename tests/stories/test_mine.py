"""What each person owes, by when and why; several posts make one list."""

from datetime import date

import pytest

from domain.candidates import (
    AssignmentKind,
    Consent,
    NominationState,
    ReturnReason,
    Schooling,
    Sex,
    Stage,
)
from domain.ids import CandidateId
from domain.meetings import MeetingRule
from domain.reviews import Answers, ReportKind, ReviewState
from domain.units import Role
from services.monthly.planning import plan_branch
from services.ports.meetings import MeetingPlan
from services.road.moving import move
from storage.work import SqlWork
from tests.stories.road import press_route
from tests.world import SETTINGS, World, local


async def plan_november(commune: World, *, has_committee: bool = True) -> None:
    """Nà Lo meets on 12 November, 19:30."""

    async def plan(work: SqlWork) -> None:
        own_plan = MeetingPlan(
            rule=MeetingRule(day=12, hour=19, minute=30),
            place="nhà văn hóa",
            has_committee=has_committee,
        )
        await work.meetings.set_plan(commune.units["NL"], own_plan)
        await plan_branch(work, SETTINGS, commune.units["NL"], local(1, 11))

    await commune.do(plan)


async def ask_for_reports(commune: World) -> None:
    async def start(work: SqlWork) -> None:
        review = await work.reviews.current(commune.units["NL"])
        assert review is not None
        await work.reviews.set_state(review.id, ReviewState.OPEN, local(2, 11), None)

    await commune.do(start)


async def candidate(
    commune: World,
    code: str = "NL-07",
    *,
    mentor: str | None = None,
    state: NominationState = NominationState.RECEIVED,
) -> CandidateId:
    """Somebody nominated by Tuấn, received unless said otherwise, perhaps in somebody's care."""

    async def make(work: SqlWork) -> CandidateId:
        made = await work.candidates.add(
            branch=commune.units["NL"],
            code=code,
            full_name="Lò Thị Mai",
            birth="1998",
            sex=Sex.FEMALE,
            schooling=Schooling.UPPER_SECONDARY,
            chapter=commune.units["CD-NL"],
            consent=Consent(form_number="1", signed_on=date(2026, 10, 1), explained_by="Thoa"),
            at=local(1, 10),
        )
        by, unit = commune.people["tuan"], commune.units["CD-NL"]
        nomination = await work.nominations.add(made, by, unit, "", local(1, 10))
        if state is not NominationState.WAITING:
            returned = state is NominationState.RETURNED
            reason = ReturnReason.INCOMPLETE if returned else None
            await work.nominations.decide(nomination, state, local(2, 10), reason)
        if state is NominationState.RECEIVED:
            day, at = date(2026, 10, 2), local(2, 10)
            await move(work, SETTINGS, made, Stage.RECEIVED, day, at, by=None, quiet=True)
        return made

    made = await commune.do(make)
    if mentor is not None:
        await helped(commune, made, mentor)
    return made


async def helped(commune: World, made: CandidateId, mentor: str) -> None:
    async def assign(work: SqlWork) -> None:
        await work.assignments.add(
            made,
            AssignmentKind.PRIMARY,
            person=commune.people[mentor],
            resolved_on=date(2026, 10, 12),
            put_to=None,
            at=local(12, 10),
            by=commune.people["thoa"],
        )

    await commune.do(assign)


async def test_nothing_to_do_says_when_the_next_thing_comes(commune: World) -> None:
    (bare,) = await commune.says("inh", "viec")
    assert bare.startswith("Hiện không còn việc nào")
    await plan_november(commune)
    (member,) = await commune.says("muon", "VIEC")
    assert "Kỳ họp chi bộ tới: 19 giờ 30, thứ Năm, 12/11/2026." in member
    commune.clock.move_to(local(1, 11, 9))
    await candidate(commune, mentor="inh")
    (mentor,) = await commune.says("inh", "việc của tôi")
    assert "Kỳ nhận xét tới bắt đầu thứ Hai, 2/11/2026." in mentor


async def test_a_mentor_owes_reports_before_the_committee_meets(commune: World) -> None:
    await plan_november(commune)
    await candidate(commune, mentor="inh")
    await ask_for_reports(commune)
    (mine,) = await commune.says("inh", "/vieccuatoi")
    assert mine.startswith("Việc của đồng chí\n")
    assert (
        "– Trước thứ Hai, 9/11: nhận xét tháng 11 về NL-07 (L.T.M.). "
        "Đồng chí được phân công theo dõi, giúp đỡ." in mine
    )
    commune.clock.move_to(local(10, 11))
    (later,) = await commune.says("inh", "/mine")
    assert "– Trước thứ Năm, 12/11: nhận xét" in later
    (begun,) = await commune.presses("inh", "Báo cáo NL-07")
    assert "NL-07" in begun


async def test_a_report_sent_is_owed_no_more(commune: World) -> None:
    await plan_november(commune, has_committee=False)
    mai = await candidate(commune, mentor="inh")
    await ask_for_reports(commune)
    (before,) = await commune.says("inh", "viec")
    assert "– Trước thứ Năm, 12/11: nhận xét tháng 11" in before

    async def report(work: SqlWork) -> None:
        review = await work.reviews.current(commune.units["NL"])
        assert review is not None
        await work.reports.add(
            review.id,
            mai,
            commune.people["inh"],
            Answers(kind=ReportKind.NO_CHANGE),
            at=local(3, 11),
            late=False,
        )

    await commune.do(report)
    (after,) = await commune.says("inh", "viec")
    assert after.startswith("Hiện không còn việc nào")


async def test_a_secretary_owes_receipt_assignment_and_conclusion_in_order(
    commune: World,
) -> None:
    await plan_november(commune)
    await candidate(commune, "NL-07")
    await candidate(commune, "NL-08", state=NominationState.WAITING)
    (mine,) = await commune.says("thoa", "viec")
    assert "– Trước thứ Năm, 12/11: phân công người theo dõi, giúp đỡ NL-07 (L.T.M.)." in mine
    assert "– Trước thứ Năm, 12/11: tiếp nhận hoặc chuyển lại giới thiệu NL-08" in mine
    (asked,) = await commune.presses("thoa", "Xem giới thiệu NL-08")
    assert "NL-08" in asked
    commune.clock.move_to(local(13, 11, 8))
    (after,) = await commune.says("thoa", "viec")
    lines = after.split("\n")
    assert lines[1].startswith(
        "– Trước thứ Bảy, 14/11: ghi kết luận tháng 11 của chi bộ bản Nà Lo, 2 người. "
        "Đồng chí là bí thư chi bộ."
    )
    (deputy,) = await commune.says("pom", "viec")
    assert "ghi kết luận tháng 11" in deputy
    assert "Đồng chí là phó bí thư chi bộ." in deputy
    assert "NL-08" not in deputy


async def test_several_posts_make_one_list_by_date(commune: World) -> None:
    await plan_november(commune)
    await candidate(commune, "NL-07", mentor="thoa")
    await candidate(commune, "NL-08")
    await ask_for_reports(commune)
    (mine,) = await commune.says("thoa", "viec")
    assert mine.index("nhận xét tháng 11 về NL-07") < mine.index("phân công người theo dõi")


async def test_who_nominated_completes_what_came_back(commune: World) -> None:
    await candidate(commune, state=NominationState.RETURNED)
    (mine,) = await commune.says("tuan", "viec")
    assert "– bổ sung giới thiệu NL-07 (L.T.M.): thông tin còn thiếu." in mine
    (asked,) = await commune.presses("tuan", "Bổ sung NL-07")
    assert asked != mine


async def test_a_dialogue_left_half_way_can_be_gone_on_with(commune: World) -> None:
    await commune.says("thoa", "/lichhop")
    (mine,) = await commune.says("thoa", "/vieccuatoi")
    assert "– việc làm dở: đặt lịch họp chi bộ." in mine
    (asked,) = await commune.presses("thoa", "Làm tiếp 1")
    assert "ngày nào, mấy giờ" in asked


async def test_the_officer_owes_codes_to_those_who_have_not_joined(commune: World) -> None:
    (none,) = await commune.says("hac", "viec")
    assert none.startswith("Hiện không còn việc nào")
    await commune.person("lan", "Lò Thị Lan", branch="NL", joined=False)
    await commune.person("cu", "Lò Văn Cu", branch="NL", joined=False, smartphone=False)
    (mine,) = await commune.says("hac", "viec")
    assert "cấp mã mời cho 1 đồng chí chưa ghép máy" in mine


async def test_a_long_list_comes_in_pages_and_fits(commune: World) -> None:
    await plan_november(commune)
    for number in range(1, 12):
        await candidate(commune, f"NL-{number:02d}")
    (first,) = await commune.says("thoa", "viec")
    assert "Còn 3 việc nữa." in first
    assert len(first) <= 1_800
    (second,) = await commune.presses("thoa", "Xem thêm")
    assert "NL-11" in second
    assert "Còn" not in second


async def test_pressed_in_the_group_it_is_answered_in_private(commune: World) -> None:
    await plan_november(commune)
    await candidate(commune, mentor="inh")
    await ask_for_reports(commune)
    await commune.group("nhom", "NL", 5)
    answer = await commune.says("inh", "/vieccuatoi", chat="nhom")
    assert "NL-07" not in str(answer)
    assert len(answer) == 1


@pytest.mark.parametrize("start", ["x", "99", ""])
async def test_a_page_that_is_no_more_begins_at_the_top(commune: World, start: str) -> None:
    await plan_november(commune)
    await candidate(commune)
    (mine,) = await press_route(commune, "thoa", f"mine-more:{start}")
    assert mine.startswith("Việc của đồng chí\n")


async def test_a_stranger_has_no_tasks(commune: World) -> None:
    (answer,) = await commune.says("nobody", "/vieccuatoi")
    assert "NL" not in answer


async def test_a_member_in_charge_sees_no_duties_of_others(commune: World) -> None:
    await commune.person("bi", "Lò Văn Bí", (Role.COMMITTEE_SECRETARY, "XA"))
    await plan_november(commune)
    await candidate(commune)
    for who in ("bi", "phuong"):
        (answer,) = await commune.says(who, "viec")
        assert answer.startswith("Hiện không còn việc nào")
