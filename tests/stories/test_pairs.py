"""Once a quarter a mentor says whether it goes on; two silent months are told to both levels."""

import pytest

from tests.stories.above import beginning
from tests.stories.road import press_route
from tests.world import World, candidate, local, meets

CANARIES = ("Canary", "NL-0", "Z.T.", "Inh")


@pytest.fixture
async def pair(commune: World) -> World:
    """Inh helps Mai; nobody has asked them anything yet."""
    await candidate(commune, "mai", "Zơ Thị Maicanary", mentor="inh")
    return commune


async def test_a_mentor_is_asked_once_a_quarter_and_one_tap_answers(pair: World) -> None:
    await pair.live_until(local(5, 1, 9, year=2027))
    pair.unread("inh")
    await pair.live_until(local(5, 1, 20, year=2027))
    (asked,) = pair.unread("inh")
    assert asked.startswith("Quý 1/2027: việc theo dõi, giúp đỡ")
    assert "NL-01 (Z.T.M.)" in asked
    (mine, *_) = await pair.says("inh", "viec")
    assert "trả lời câu hỏi quý 1: tiếp tục theo dõi, giúp đỡ 1 người" in mine
    (again,) = await pair.presses("inh", "Việc theo dõi, chi bộ NL")
    assert again == asked
    (kept,) = await pair.presses("inh", "Vẫn tiếp tục")
    assert kept.startswith("Đã ghi nhận: đồng chí tiếp tục theo dõi, giúp đỡ 1 người.")
    (again,) = await pair.presses("inh", "Vẫn tiếp tục")
    assert again.startswith("Việc này quý này đã ghi nhận rồi")
    (mine, *_) = await pair.says("inh", "viec")
    assert "câu hỏi quý" not in mine
    await pair.live_until(local(1, 4, 9, year=2027))
    assert beginning(pair.unread("inh"), "Quý 1") == []
    await pair.live_until(local(5, 4, 20, year=2027))
    assert len(beginning(pair.unread("inh"), "Quý 2/2027")) == 1


async def test_whoever_cannot_go_on_hands_over_from_the_question(pair: World) -> None:
    await pair.live_until(local(5, 1, 20, year=2027))
    pair.unread("thoa")
    await pair.presses("inh", "Xin bàn giao")
    await pair.settle()
    assert [text for text in pair.unread("thoa") if "bàn giao" in text]
    await pair.live_until(local(6, 4, 20, year=2027))
    assert beginning(pair.unread("inh"), "Quý 2/2027") == []


async def test_a_young_pair_is_not_asked_about(commune: World) -> None:
    await commune.at(local(10, 12, 9))
    await candidate(commune, "mai", "Zơ Thị Maicanary", mentor="inh")
    await commune.live_until(local(7, 1, 20, year=2027))
    assert beginning(commune.unread("inh"), "Quý") == []


async def test_who_helps_nobody_there_answers_for_nobody(pair: World) -> None:
    await pair.live_until(local(5, 1, 20, year=2027))
    for name in ("pair-still", "pair-ask"):
        for other in ("muon", "sung"):
            route = f"{name}:{pair.units['NL']}:2027-Q1"
            (refused,) = await press_route(pair, other, route)
            assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def concludes(month: World, day: int, number: int) -> None:
    await month.live_until(local(day, number, 21, 30))
    await month.says("thoa", "/review")
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")


async def test_two_silent_months_are_told_to_both_levels_once(pair: World) -> None:
    await meets(pair)
    await concludes(pair, 12, 11)
    await pair.live_until(local(14, 11, 20))
    for reader in ("thoa", "phuong"):
        assert not [text for text in pair.unread(reader) if "Hai tháng liền" in text]
    await concludes(pair, 10, 12)
    await pair.live_until(local(12, 12, 20))
    (below,) = [text for text in pair.unread("thoa") if "Hai tháng liền" in text]
    assert "NL-01 (Z.T.M.): đồng chí Inh" in below
    (above,) = [text for text in pair.unread("phuong") if "hai tháng liền" in text]
    assert "1 người" in above
    assert not [word for word in CANARIES if word in above]
    await pair.live_until(local(20, 12, 20))
    for reader in ("thoa", "phuong", "inh"):
        assert not [text for text in pair.unread(reader) if "ai tháng liền" in text]


async def test_any_answer_in_time_ends_the_silence(pair: World) -> None:
    await meets(pair)
    await concludes(pair, 12, 11)
    await pair.live_until(local(1, 12, 19))
    await pair.says("inh", "chưa được")
    await pair.presses("inh", "Ốm, việc gia đình")
    await concludes(pair, 10, 12)
    await pair.live_until(local(12, 12, 20))
    assert not [text for text in pair.unread("thoa") if "Hai tháng liền" in text]
