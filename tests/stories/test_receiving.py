import pytest

from domain.candidates import NominationState, ReturnReason, Stage
from domain.meetings import MeetingRule
from domain.units import Role
from services.identity import holder
from services.nominations.receiving import waiting_for
from services.ports.meetings import MeetingPlan
from storage.work import SqlWork
from tests.stories.nominations import (
    ANSWERS,
    begins,
    candidates,
    is_resolved,
    nominates,
    nominations,
)
from tests.world import World, local


async def meets_on_the_12th(commune: World) -> None:
    """The branch of bản Nà Lo meets on the 12th."""

    async def plan(work: SqlWork) -> None:
        rule = MeetingRule(hour=19, minute=30, day=12)
        made = MeetingPlan(rule=rule, place="nhà văn hóa bản", has_committee=True)
        await work.meetings.set_plan(commune.units["NL"], made)

    await commune.do(plan)


async def forges(commune: World, who: str, route: str) -> str:
    """Somebody presses a button that was never offered to them; what they are told."""
    await commune.says(who, "/help")
    commune.sandbox.press(who, who, commune.sandbox.last(who).message, route, forged=True)
    await commune.settle()
    (answer,) = commune.unread(who)
    return answer


async def state_of(commune: World, code: str = "NL-01") -> NominationState:
    """Where the first nomination of a candidate stands."""
    return (await nominations(commune, code))[0].state


async def test_received_the_person_stands_before_the_branch_and_the_nominator_hears(
    commune: World,
) -> None:
    await meets_on_the_12th(commune)
    await nominates(commune)
    (done,) = await commune.presses("thoa", "TIEP NHAN")
    assert done.startswith("Đã tiếp nhận giới thiệu NL-01")
    assert "CHON NGUOI" in done + "".join(commune.labels("thoa"))
    (heard,) = commune.unread("tuan")
    assert heard.startswith("Đã tiếp nhận giới thiệu NL-01")
    assert "2/11/2026" in heard
    assert "dự kiến kỳ họp 12/11" in heard
    assert "Mai" not in heard
    assert await state_of(commune) is NominationState.RECEIVED
    assert (await candidates(commune))[0].stage is Stage.RECEIVED


async def test_a_skipped_reason_leaves_no_empty_line(commune: World) -> None:
    await begins(commune, "tuan", *ANSWERS)
    await commune.says("tuan", "bo qua")
    await commune.presses("tuan", "GUI")
    await is_resolved(commune)
    (told,) = commune.unread("thoa")
    assert "Lý do" not in told
    assert "…" not in told


async def test_without_a_known_meeting_no_date_is_promised(commune: World) -> None:
    await nominates(commune)
    await commune.presses("thoa", "TIEP NHAN")
    (heard,) = commune.unread("tuan")
    assert "dự kiến" not in heard
    assert "sau khi chi bộ họp" in heard


async def test_a_second_press_says_what_was_decided(commune: World) -> None:
    await nominates(commune)
    await commune.presses("thoa", "TIEP NHAN")
    (again,) = await commune.presses("thoa", "CHUYEN LAI")
    assert "NL-01" in again or "Hiện không có" in again
    assert await state_of(commune) is NominationState.RECEIVED
    commune.unread("tuan")
    await commune.says("thoa", "tiep nhan")
    assert commune.unread("tuan") == []


async def test_two_secretaries_at_once_decide_once(commune: World) -> None:
    await commune.person("hai", "Lường Văn Hai", (Role.BRANCH_SECRETARY, "NL"), branch="NL")
    await nominates(commune)
    await commune.presses("thoa", "TIEP NHAN")
    (late,) = await commune.presses("hai", "TIEP NHAN")
    assert late.startswith("Giới thiệu NL-01 đã được tiếp nhận trước đó")
    assert "Thoa" not in late
    assert len(commune.unread("tuan")) == 1


async def test_returned_for_a_reason_of_the_list_then_completed_and_handed_in_again(
    commune: World,
) -> None:
    await nominates(commune)
    (why,) = await commune.presses("thoa", "CHUYEN LAI")
    assert "vì lý do nào" in why
    await commune.presses("thoa", "NGHI QUYET")
    (heard,) = commune.unread("tuan")
    assert heard.startswith("Giới thiệu NL-01 cần bổ sung")
    assert "chưa có nghị quyết của Ban Chấp hành Đoàn xã" in heard
    (made,) = await nominations(commune, "NL-01")
    assert made.return_reason is ReturnReason.NO_RESOLUTION

    commune.unread("thoa")
    (asked,) = await commune.presses("tuan", "BO SUNG")
    assert asked.startswith("Bổ sung giới thiệu NL-01")
    (empty,) = await commune.says("tuan", "…")
    assert empty.startswith("Dòng bổ sung còn trống")
    (done,) = await commune.says("tuan", "Đã có nghị quyết ngày 30/10")
    assert done.startswith("Đã gửi lại giới thiệu NL-01")
    (notice,) = commune.unread("thoa")
    assert "Tích cực việc chung của bản Đã có nghị quyết ngày 30/10" in notice
    assert await state_of(commune) is NominationState.WAITING
    (already,) = await commune.presses("tuan", "BO SUNG")
    assert already.startswith("Giới thiệu NL-01 đã gửi lại")


async def test_a_nomination_is_withdrawn_only_when_asked_twice(commune: World) -> None:
    await nominates(commune)
    await commune.presses("thoa", "CHUYEN LAI")
    await commune.presses("thoa", "TRUC TIEP")
    commune.unread("thoa")
    (sure,) = await commune.presses("tuan", "RUT")
    assert sure.startswith("Rút giới thiệu NL-01?")
    assert await state_of(commune) is NominationState.RETURNED
    await commune.presses("tuan", "RUT")
    assert await state_of(commune) is NominationState.WITHDRAWN
    assert await candidates(commune) == ()  # left the road: nobody puts the person forward
    (told,) = commune.unread("thoa")
    assert told.startswith("Giới thiệu NL-01 đã được rút")
    (again,) = await commune.presses("tuan", "RUT")
    assert "đã được người giới thiệu rút" in again


async def test_a_notice_that_is_out_of_date_is_not_sent(commune: World) -> None:
    await commune.at(local(2, 11, 22))
    await nominates(commune)
    assert commune.unread("thoa") == []  # quiet hours

    async def waiting(work: SqlWork) -> int:
        who = await holder(work, commune.people["thoa"], commune.clock.now().date())
        return len(await waiting_for(work, who, await work.units.tree()))

    assert await commune.record.read(waiting) == 1
    (made,) = await nominations(commune, "NL-01")

    async def decided(work: SqlWork) -> None:
        await work.nominations.decide(made.id, NominationState.WITHDRAWN, commune.clock.now())

    await commune.do(decided)
    await commune.at(local(3, 11, 8))
    assert commune.unread("thoa") == []


@pytest.mark.parametrize("who", ["sung", "pom", "inh", "tuan", "duyen"])
async def test_only_the_branchs_own_secretary_decides(commune: World, who: str) -> None:
    await nominates(commune)
    (made,) = await nominations(commune, "NL-01")
    for route in (f"receive:{made.id}:sure", f"return:{made.id}:talk", f"nomination:{made.id}"):
        answer = await forges(commune, who, route)
        assert answer.startswith("Việc này đồng chí chưa được phân quyền")
    assert await state_of(commune) is NominationState.WAITING


async def test_nobody_completes_or_withdraws_anothers_nomination(commune: World) -> None:
    await nominates(commune)
    await commune.presses("thoa", "CHUYEN LAI")
    await commune.presses("thoa", "TRUC TIEP")
    (made,) = await nominations(commune, "NL-01")
    for route in (f"supplement:{made.id}", f"withdraw:{made.id}:sure", "withdraw:999:sure"):
        answer = await forges(commune, "inh", route)
        assert answer.startswith("Việc này đồng chí chưa được phân quyền")


async def test_a_word_typed_while_several_wait_asks_which_is_meant(commune: World) -> None:
    await nominates(commune)
    await nominates(commune, name="Vì Văn Dương", birth="2000")
    commune.unread("thoa")
    (which,) = await commune.says("thoa", "tiep nhan")
    assert which.startswith("Giới thiệu chờ đồng chí tiếp nhận")
    await commune.presses("thoa", "NL-02")
    (done,) = await commune.presses("thoa", "TIEP NHAN NL-02")
    assert "NL-02" in done
    assert await state_of(commune, "NL-01") is NominationState.WAITING
    assert await state_of(commune, "NL-02") is NominationState.RECEIVED


async def test_a_secretarys_own_nomination_is_received_from_the_receipt(commune: World) -> None:
    await commune.person("lan", "Lò Thị Lan", (Role.BRANCH_SECRETARY, "PK"), branch="PK")
    (receipt,) = await nominates_alone(commune, "sung")
    assert "PK-01" in receipt
    (notice,) = commune.unread("lan")
    assert "PK-01" in notice
    (done,) = await commune.presses("sung", "TIEP NHAN")
    assert done.startswith("Đã tiếp nhận giới thiệu PK-01")
    assert commune.unread("sung") == []


async def nominates_alone(commune: World, who: str) -> list[str]:
    """A nomination in a village without a chapter."""
    return await nominates(commune, who, "Sùng Thị Dí", "1999")
