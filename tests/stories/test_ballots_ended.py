"""A ballot is stopped, loses its branch, its permit or its secretary."""

from datetime import date

import sqlalchemy as sa

from domain.units import Post, Role
from storage.tables import candidates, units
from storage.work import SqlWork
from tests.stories.ballots import REFUSED, VOTERS, a_branch, permitted, ready
from tests.stories.road import press_route
from tests.world import SETTINGS, World, local


async def test_a_stopped_ballot_is_told_to_whoever_was_asked(commune: World) -> None:
    await ready(commune)
    await commune.presses("inh", "Tán thành")
    await commune.says("thoa", "/bophieu")
    await commune.presses("thoa", "Dừng việc 1")
    (stopped,) = await commune.presses("thoa", "Bàn tại buổi họp")
    assert stopped.startswith("Đã dừng việc lấy ý kiến")
    for who in ("pom", "inh", "muon"):
        (told,) = commune.unread(who)[-1:]
        assert told.startswith("Đã dừng một việc lấy ý kiến")
        assert "chi bộ bàn tại buổi họp" in told
    (late,) = await commune.presses("muon", "Tán thành")
    assert late.startswith("Việc lấy ý kiến này đã dừng")
    (page, *_) = await commune.says("thoa", "/bophieu")
    assert "Đã dừng, không tính" in page


async def test_a_decision_withdrawn_stops_what_runs_under_it(commune: World) -> None:
    await ready(commune)
    await commune.says("hac", "/bophieu")
    await commune.presses("hac", "Rút quyết định")
    (done,) = await commune.presses("hac", "Rút ngay")
    assert "Đã dừng 1 việc" in done
    (told,) = commune.unread("thoa")
    assert "Đảng ủy xã rút quyết định cho phép" in told
    (off, *_) = await commune.says("thoa", "/bophieu")
    assert off.startswith("Lấy ý kiến qua tin nhắn chưa được dùng")


async def test_an_old_button_does_not_withdraw_another_decision(commune: World) -> None:
    await a_branch(commune)
    await permitted(commune)
    await press_route(commune, "hac", "ballot-withdraw-now:1")
    await permitted(commune)
    (refused,) = await press_route(commune, "hac", "ballot-withdraw-now:1")
    assert refused.startswith("Hiện không có quyết định nào đang dùng")
    (there,) = await press_route(commune, "hac", "ballot-permit")
    assert there.startswith("Đã có một quyết định đang dùng")


async def test_a_ballot_stops_with_its_branch(commune: World) -> None:
    await ready(commune)

    async def merge(work: SqlWork) -> None:
        await work.execute(
            sa.update(units)
            .where(units.c.id == commune.units["NL"])
            .values(closed_on=date(2026, 11, 3), succeeded_by=commune.units["PK"])
        )

    await commune.do(merge)
    await commune.live_until(local(3, 11, 8))
    for who in VOTERS:
        assert [text for text in commune.unread(who) if "chi bộ đã sáp nhập" in text]


async def test_nobody_is_asked_any_more_about_somebody_whose_card_is_locked(
    commune: World,
) -> None:
    await ready(commune)

    async def lock(work: SqlWork) -> None:
        await work.execute(
            sa.update(candidates)
            .where(candidates.c.id == commune.candidates["mai"])
            .values(locked_at=commune.clock.now())
        )

    await commune.do(lock)
    (refused,) = await commune.presses("inh", "Tán thành")
    assert refused.startswith(REFUSED)
    await commune.live_until(local(6, 11, 8))
    for who in VOTERS:
        assert not [text for text in commune.unread(who) if "Xin nhắc" in text or "Lò" in text]


async def succeeds(commune: World, former: str, following: str) -> None:
    """The branch has another secretary from today on."""
    unit, today = commune.units["NL"], SETTINGS.calendar.day_of(commune.clock.now())

    async def change(work: SqlWork) -> None:
        held = await work.people.posts(commune.people[former])
        await work.people.end_post(held[0], today)
        made = Post(commune.people[following], unit, Role.BRANCH_SECRETARY, today)
        await work.people.appoint(made)

    await commune.do(change)


async def test_a_successor_reads_what_came_of_it(commune: World) -> None:
    await ready(commune)
    await succeeds(commune, "thoa", "pom")
    await commune.live_until(local(5, 11, 20, 5))
    assert [text for text in commune.unread("pom") if text.startswith("Đã khép lại")]
    assert not [text for text in commune.unread("thoa") if text.startswith("Đã khép lại")]
