"""A young person nominated at home who works in Bình Dương: the path the rules leave them.

Source: domain notes §3.4: the branch there follows and sends its remarks home; the one at home
admits.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from domain.candidates import AssignmentKind, Stage
from domain.road.exits import Jump
from services.road import moving
from services.settings import AwaySettings
from storage.work import SqlWork
from tests.stories.away import ELSEWHERE, goes_away
from tests.stories.road import candidate
from tests.world import SETTINGS, World, local, meets, na_lo, world

TET = date(2027, 2, 6)


@pytest.fixture(params=["buttons", "plain"])
async def home(request: pytest.FixtureRequest, database: Path) -> AsyncIterator[World]:
    """The branch at home, with the days of Tết; NL-07 of its chapter, helped by Inh."""
    settings = replace(SETTINGS, away=AwaySettings(tet=(TET,)))
    async with world(database, buttons=request.param == "buttons", settings=settings) as commune:
        await na_lo(commune)
        mai = commune.candidates["mai"] = await candidate(commune, "NL-07", "Lò Thị Mai")

        async def helped(work: SqlWork) -> None:
            await work.assignments.add(
                mai,
                AssignmentKind.PRIMARY,
                person=commune.people["inh"],
                resolved_on=date(2026, 10, 5),
                put_to=None,
                at=local(5, 10),
                by=commune.people["thoa"],
            )

        await commune.do(helped)
        yield commune


async def test_from_the_chapter_at_home_by_way_of_binh_duong_into_the_party(home: World) -> None:
    await goes_away(home, code="NL-07", host=ELSEWHERE)
    await meets(home)
    for who in ("inh", "thoa"):
        home.unread(who)

    await remarked_on_by_phone(home)
    await home.at(local(20, 1, 18, 31, year=2027))
    assert any(ELSEWHERE in one for one in home.unread("thoa"))
    await home.says("thoa", "/dilamxa NL-07")
    await home.presses("thoa", "Ghi nhận xét đã nhận")
    await home.presses("thoa", "Tham gia đều")
    await home.presses("thoa", "Bỏ qua")
    (entered,) = await home.says("thoa", "18/1/2027")
    assert entered.startswith("Đã ghi nhận xét của chi bộ nơi đến về NL-07")

    home.unread("tuan")
    await home.at(local(26, 1, 18, 31, year=2027))
    assert [one for one in home.unread("tuan") if "Dịp Tết" in one] == []
    await home.at(local(27, 1, 18, 31, year=2027))
    await home.live_until(local(30, 1, 20, year=2027))
    for who in ("thoa", "tuan"):
        rounds = [one for one in home.unread(who) if "Dịp" in one]
        assert len(rounds) == 1, who
    assert "1 người đi làm xa" in rounds[0]

    await comes_home(home)
    await admitted(home)
    (card,) = await home.says("thoa", "/danhsach NL-07")
    assert "Bước hiện tại: đảng viên dự bị" in card
    assert "đi làm xa, Bình Dương" in card
    assert "chi bộ nơi đến nhận xét tham gia sinh hoạt" in card


async def remarked_on_by_phone(home: World) -> None:
    """The mentor is asked in November, and answers."""
    await home.at(local(2, 11, 18, 30))
    (asked,) = home.unread("inh")
    assert "đang đi làm xa" in asked
    for answer in (
        "Qua điện thoại",
        "Chịu khó lao động",
        "Ít ở nhà do đi làm",
        "Chưa được giao",
    ):
        await home.presses("inh", answer)
    (kept,) = await home.presses("inh", "Gửi")
    assert kept.startswith("Đã ghi nhận nhận xét tháng 11")


async def comes_home(home: World) -> None:
    """In February; the chapter says so."""
    await home.at(local(12, 2, 9, year=2027))
    home.unread("inh")
    (back,) = await home.says("tuan", "DA VE NL-07")
    assert back.startswith("Đã ghi NL-07 về")
    assert any("đã về" in one for one in home.unread("inh"))


async def admitted(home: World) -> None:
    """The later steps are other stories': here they are on record from paper."""

    async def ceremony(work: SqlWork) -> None:
        await moving.move(
            work,
            home.program.settings,
            home.candidates["mai"],
            Stage.PROBATION,
            date(2027, 2, 12),
            home.clock.now(),
            by=home.people["hac"],
            reason=Jump.IMPORTED.value,
        )

    await home.do(ceremony)
    await home.settle()


async def test_where_nobody_is_away_nothing_is_said_before_tet(home: World) -> None:
    await goes_away(home, code="NL-07")
    await home.says("thoa", "DA VE NL-07")
    for who in ("thoa", "tuan"):
        home.unread(who)
    home.clock.move_to(local(20, 1, year=2027))
    await home.live_until(local(5, 2, 9, year=2027))
    for who in ("thoa", "tuan"):
        assert [one for one in home.unread(who) if "Dịp" in one] == [], who
