"""A young person put forward at home who works in Bình Dương: the path the rules leave them.

Source: domain notes §3.4: the branch there follows and sends its remarks home; the one at home
admits.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from domain.units import Role
from services.settings import AwaySettings
from tests.stories.away import ELSEWHERE, goes_away
from tests.stories.minutes import Minutes
from tests.stories.test_thirty_months import KEEPS, proposed
from tests.stories.thirty_months import (
    helped,
    on_the_list,
    papers,
    put_forward,
    sent_to_class,
    trained,
)
from tests.world import World, candidate, meets, na_lo, world

TET = date(2027, 2, 6)
SETTINGS = replace(KEEPS, away=AwaySettings(tet=(TET,), remarks_every=2))


@pytest.fixture(params=["buttons", "plain"])
async def home(request: pytest.FixtureRequest, database: Path) -> AsyncIterator[World]:
    """The branch at home, with the days of Tết; branches elsewhere are asked each two months."""
    async with world(database, buttons=request.param == "buttons", settings=SETTINGS) as commune:
        await na_lo(commune)
        yield commune


async def test_from_the_chapter_at_home_by_way_of_binh_duong_to_the_branchs_vote(
    home: World,
) -> None:
    await home.person("trung", "Bạc Thị Trung", (Role.POLITICAL_CENTRE, "XA"))
    await meets(home)
    minutes = Minutes(home)
    await put_forward(minutes)
    await on_the_list(minutes)
    await helped(minutes)
    await away(minutes)
    await before_tet(minutes)
    await not_back_yet(minutes)
    await sent_to_class(minutes)
    await remarked_on(minutes)
    await comes_home(minutes)
    await trained(minutes)
    await papers(minutes)
    await proposed(minutes)
    await all_of_it_on_the_card(minutes)


async def away(minutes: Minutes) -> None:
    """January 2027: she goes to a factory in Bình Dương, and a branch there sees to her."""
    await minutes.on("6/1/2027")
    minutes.all_have_read()
    (noted,) = await goes_away(minutes.commune, since="5/1/2027", returns="2/2027", host=ELSEWHERE)
    assert "Cứ 2 tháng trợ lý hỏi nhận xét của chi bộ nơi đến" in noted
    minutes.hears("inh", "NL-01", "đi làm xa", "qua điện thoại")


async def before_tet(minutes: Minutes) -> None:
    """27 January, ten days before Tết: branch and chapter hear who is away, once."""
    await minutes.on("26/1/2027", 20)
    minutes.hears_no("tuan", "Dịp Tết")
    minutes.all_have_read()
    await minutes.on("27/1/2027", 20)
    for who in ("thoa", "tuan"):
        minutes.hears(who, "Dịp Tết", "1 người đi làm xa, 1 người dự kiến về", "6/2/2027")
    await minutes.on("5/2/2027", 20)
    for who in ("thoa", "tuan"):
        minutes.hears_no(who, "Dịp Tết")
    await minutes.on("8/2/2027", 20)
    minutes.hears("inh", "đang đi làm xa")
    by_phone = "bao cao NL-01 dien thoai, lao dong, it o nha, chua giao"
    assert "Đã ghi nhận" in await minutes.act("inh", by_phone)


async def not_back_yet(minutes: Minutes) -> None:
    """1 March: the month of return is over."""
    await minutes.on("1/3/2027", 20)
    asked = await minutes.opens("thoa", "đi làm xa")
    assert "dự kiến về tháng 2/2027" in asked
    assert "tháng 4/2027" in await minutes.act("thoa", "[Đi làm lâu hơn]", "4/2027")


async def remarked_on(minutes: Minutes) -> None:
    """5 March: two months are over; what the branch there wrote is entered at home."""
    await minutes.on("5/3/2027", 20)
    assert ELSEWHERE in await minutes.opens("thoa", "Nhận xét của chi bộ nơi đến")
    entered = ("[Ghi nhận xét đã nhận]", "[Tham gia đều]", "[Bỏ qua]", "3/3/2027")
    kept = await minutes.act("thoa", "/dilamxa NL-01", *entered)
    assert "Đã ghi nhận xét của chi bộ nơi đến về NL-01" in kept
    minutes.hears_no("inh", "tham gia sinh hoạt")
    minutes.hears_no("tuan", "nhận xét")


async def comes_home(minutes: Minutes) -> None:
    """30 March: the chapter says so; the mentor and the secretary hear it."""
    await minutes.on("30/3/2027")
    minutes.all_have_read()
    assert "Đã ghi NL-01 về" in await minutes.act("tuan", "DA VE NL-01")
    minutes.hears("inh", "NL-01", "đã về")
    minutes.hears("thoa", "Đồng chí Lò Văn Tuấn báo NL-01", "đã về")


async def all_of_it_on_the_card(minutes: Minutes) -> None:
    """Where she was, what was said of her there, and that the branch at home proposed her."""
    card = await minutes.act("thoa", "/danhsach NL-01")
    assert "– 5/1/2027: đi làm xa, Bình Dương" in card
    assert "– 3/3/2027: chi bộ nơi đến nhận xét tham gia sinh hoạt" in card
    assert "– 30/3/2027: đi làm xa về" in card
    assert "– 9/9/2027: chi bộ đã đề nghị kết nạp" in card


async def test_where_nobody_is_away_nothing_is_said_before_tet(home: World) -> None:
    await candidate(home, "mai", "Lò Thị Mai", mentor="inh")
    minutes = Minutes(home)
    await goes_away(home)
    await minutes.act("thoa", "DA VE NL-01")
    minutes.all_have_read()
    await minutes.on("27/1/2027", 20)
    await minutes.on("5/2/2027")
    for who in ("thoa", "tuan"):
        minutes.hears_no(who, "Dịp")
