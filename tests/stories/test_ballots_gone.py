"""A ballot about somebody who moved away meanwhile."""

from tests.stories.ballots import REFUSED, VOTERS, ready
from tests.stories.test_transfers import moves
from tests.world import World, local


async def test_nobody_votes_about_somebody_who_moved_away(commune: World) -> None:
    await ready(commune)
    await moves(commune, "NL-01", "PK")
    (said,) = await commune.presses("inh", "Tán thành")
    assert said.startswith((REFUSED, "Việc lấy ý kiến này đã dừng"))
    assert "NL-01" not in said


async def test_it_is_stopped_and_told_by_the_code_alone(commune: World) -> None:
    await ready(commune)
    await moves(commune, "NL-01", "PK")
    await commune.live_until(local(6, 11, 9))
    for who in VOTERS:
        told = [text for text in commune.unread(who) if "đã dừng" in text.casefold()]
        assert len(told) == 1, who
        assert "không còn thuộc diện chi bộ" in told[0]
        assert "NL-01" in told[0]
        assert "L.T.M." not in told[0]
    (page, *_) = await commune.says("thoa", "/bophieu")
    assert "Đã dừng, không tính" in page
