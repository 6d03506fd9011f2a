"""The branch's rule and place, set and shown in dialogue."""

import unicodedata

import pytest

from domain.meetings import MeetingRule
from domain.units import Role
from services.ports.meetings import MeetingPlan
from tests.stories.schedules import plan_of, set_rule
from tests.world import World


async def test_the_first_time_rule_place_and_committee_are_asked(commune: World) -> None:
    (asked,) = await commune.says("thoa", "/lichhop")
    assert "ngày nào, mấy giờ" in asked
    (place,) = await commune.says("thoa", "thu nam tuan 2, 19h30")
    assert place.startswith("Chi bộ họp ở đâu?")
    (committee,) = await commune.says("thoa", "nhà văn hóa bản")
    assert "chi ủy họp trước" in committee
    assert await plan_of(commune) is None  # nothing is kept before the last answer
    (done,) = await commune.presses("thoa", "Có")
    assert done.startswith("Đã ghi nhận lịch họp\n")
    assert "thứ Năm lần thứ 2 hằng tháng, 19 giờ 30" in done
    assert "Nơi họp: nhà văn hóa bản." in done
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Năm, 12/11/2026." in done
    assert "– nhắc người chưa gửi: thứ Bảy, 7/11/2026" in done
    assert "– báo nhóm chi bộ: thứ Ba, 10/11/2026" in done
    assert await plan_of(commune) == MeetingPlan(
        rule=MeetingRule(weekday=3, nth=2, hour=19, minute=30),
        place="nhà văn hóa bản",
        has_committee=True,
    )


async def test_stopping_half_way_keeps_nothing(commune: World) -> None:
    await commune.says("thoa", "lich hop")
    await commune.says("thoa", "ngày 12, 19 giờ 30")
    (stopped,) = await commune.says("thoa", "thoi")
    assert "đặt lịch họp chi bộ" in stopped
    assert await plan_of(commune) is None


async def test_one_line_sets_the_rule_or_moves_the_coming_meeting(commune: World) -> None:
    (rule,) = await commune.says("thoa", "/meeting ngày 12 19h30")
    assert "ngày 12 hằng tháng, 19 giờ 30" in rule
    (moved,) = await commune.says("thoa", "/lichhop 14/11 19h30")
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Bảy, 14/11/2026." in moved
    assert "ngày 12 hằng tháng" in moved


async def test_a_rule_without_its_hour_keeps_the_hour_there_was(commune: World) -> None:
    await set_rule(commune)
    (done,) = await commune.says("thoa", "lichhop ngay 15")
    assert "ngày 15 hằng tháng, 19 giờ 30" in done


@pytest.mark.parametrize(
    "typed",
    ["ngày 45, 19h30", "khi nào rảnh", "🙂", "<b>12</b>", "ngày 12", "31/2 19h30", "x" * 400],
)
async def test_what_is_no_rule_is_asked_again_with_examples(commune: World, typed: str) -> None:
    await commune.says("thoa", "/lichhop")
    (again,) = await commune.says("thoa", typed)
    assert again.startswith("Chưa hiểu lịch đồng chí ghi\n")
    assert "thứ Năm tuần 2" in again
    (place,) = await commune.says("thoa", unicodedata.normalize("NFD", "ngày 12, 19 giờ 30"))
    assert "họp ở đâu" in place


async def test_five_thousand_characters_are_kept_out_and_the_question_stays(
    commune: World,
) -> None:
    await commune.says("thoa", "/lichhop")
    (long,) = await commune.says("thoa", "ngày 12 " * 625)
    assert "nhiều nhất là 500" in long
    (place,) = await commune.says("thoa", "ngày 12, 19h30")
    assert "họp ở đâu" in place


@pytest.mark.parametrize("typed", ["🙂🙂", "x" * 101])
async def test_a_place_is_words_and_not_too_long(commune: World, typed: str) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Đổi nơi họp")
    (again,) = await commune.says("thoa", typed)
    assert again.startswith("Xin ghi nơi họp bằng chữ")
    plan = await plan_of(commune)
    assert plan is not None
    assert plan.place == "nhà văn hóa bản"


async def test_whether_there_is_a_committee_is_one_tap(commune: World) -> None:
    await set_rule(commune)
    await commune.says("pom", "/lichhop")  # the deputy may, too
    await commune.presses("pom", "Có chi ủy hay không")
    (done,) = await commune.presses("pom", "Không")
    assert "Không có chi ủy họp trước." in done
    plan = await plan_of(commune)
    assert plan is not None
    assert plan.has_committee is False


async def test_a_member_of_the_committee_may_and_others_may_not(commune: World) -> None:
    await commune.person("lan", "Lò Thị Lan", (Role.BRANCH_COMMITTEE, "NL"), branch="NL")
    await set_rule(commune)
    (shown,) = await commune.says("lan", "/lichhop")
    assert shown.startswith("Lịch họp chi bộ\n")
    for stranger in ("inh", "phuong", "hac"):
        (answer,) = await commune.says(stranger, "/lichhop ngày 1, 7h")
        assert answer.startswith("Việc này đồng chí chưa được phân quyền")
    plan = await plan_of(commune)
    assert plan is not None
    assert plan.rule.day == 12


async def test_a_secretary_of_another_branch_cannot_reach_this_one(commune: World) -> None:
    await set_rule(commune)
    await commune.says("sung", "/lichhop ngày 5, 8 giờ sáng")
    nl, pk = await plan_of(commune), await plan_of(commune, "PK")
    assert nl is not None
    assert nl.rule.day == 12
    assert pk is not None
    assert pk.rule.day == 5


async def test_who_leads_two_branches_is_asked_which(commune: World) -> None:
    await commune.person(
        "doi", "Lò Văn Đôi", (Role.BRANCH_SECRETARY, "NL"), (Role.BRANCH_SECRETARY, "PK")
    )
    (asked,) = await commune.says("doi", "/lichhop ngày 20, 19h")
    assert asked.startswith("Lịch họp của đơn vị nào?")
    (done,) = await commune.presses("doi", "PK")
    assert "chi bộ bản Pá Khôm: ngày 20 hằng tháng, 19 giờ" in done
