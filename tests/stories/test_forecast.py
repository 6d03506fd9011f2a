"""Targets are said from January on, to whoever answers for a unit that has one."""

from datetime import date

import pytest

from domain.candidates import Stage
from tests.stories.plans import admitted, at_stage, january, target
from tests.world import World, local

BEGINS = "Chỉ tiêu kết nạp năm 2027"


def told(commune: World, who: str) -> list[str]:
    return [text for text in commune.unread(who) if "Chỉ tiêu" in text]


async def test_in_january_whoever_answers_for_a_unit_with_a_target_hears_of_it_once(
    commune: World,
) -> None:
    await at_stage(commune, "mai", Stage.FILE, date(2026, 12, 1))
    await target(commune, "XA", 6, 2027)
    await target(commune, "NL", 2, 2027)
    await target(commune, "DX", 3, 2027)
    await january(commune)
    for who in ("thoa", "phuong"):
        (text,) = told(commune, who)
        assert text.startswith(f"{BEGINS} – chi bộ bản Nà Lo\nChỉ tiêu năm 2027: kết nạp 0/2.")
        assert "Đang bồi dưỡng, xem xét kết nạp: 1 người." in text
        assert "Còn kịp kết nạp trong năm 2027: 1 người;" in text
        assert "Muốn kết nạp trong năm 2027 thì phải giới thiệu chậm nhất vào" in text
        assert "vì đang phụ trách chi bộ bản Nà Lo" in text
    (committee,) = told(commune, "hac")
    assert committee.startswith(f"{BEGINS} – Đảng ủy xã Chiềng Mai")
    assert "còn 4 chưa giao chi bộ nào" in committee
    (organisation,) = told(commune, "duyen")
    assert "giới thiệu 0/3" in organisation
    await commune.live_until(local(31, 1, 20, year=2027))
    for who in ("thoa", "phuong", "hac", "duyen"):
        assert told(commune, who) == []


async def test_a_unit_without_a_target_hears_nothing(commune: World) -> None:
    await target(commune, "NL", 2, 2027)
    await january(commune)
    for who in ("sung", "tuan", "duyen", "pom", "inh", "hac"):
        assert told(commune, who) == [], who


@pytest.mark.parametrize("reached", [True, False])
async def test_in_april_only_an_open_target_is_said_again(commune: World, reached: bool) -> None:
    await target(commune, "NL", 1, 2027)
    if reached:
        await admitted(commune, "xong", "NL", date(2027, 2, 3))
    commune.clock.move_to(local(4, 4, 9, year=2027))
    await commune.live_until(local(5, 4, 19, year=2027))
    assert len(told(commune, "thoa")) == (0 if reached else 1)


async def test_a_target_set_later_in_january_is_said_then_and_in_february_no_more(
    commune: World,
) -> None:
    await january(commune, day=20)
    await target(commune, "NL", 2, 2027)
    await commune.live_until(local(21, 1, 19, year=2027))
    assert len(told(commune, "thoa")) == 1
    await target(commune, "PK", 2, 2027)
    commune.clock.move_to(local(1, 2, 1, year=2027))
    await commune.live_until(local(3, 2, 19, year=2027))
    assert told(commune, "sung") == []


async def test_the_button_under_it_opens_the_unit_as_it_stands(commune: World) -> None:
    await target(commune, "NL", 2, 2027)
    await january(commune)
    (page,) = await commune.presses("thoa", "Xem chỉ tiêu")
    assert page.startswith("Chỉ tiêu kết nạp – chi bộ bản Nà Lo")
