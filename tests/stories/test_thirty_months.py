"""Thirty months of one person: put forward by the chapter in 2026, an official member in 2029."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.candidates import Stage
from domain.road.events import Milestone
from domain.units import Role
from storage.work import SqlWork
from tests.stories.assignments import number_of, on_record
from tests.stories.minutes import Minutes
from tests.stories.test_papers import files
from tests.stories.thirty_months import (
    REPORT,
    has_papers,
    helped,
    next_step,
    on_the_list,
    papers,
    put_forward,
    sent_to_class,
    stage,
    trained,
)
from tests.world import SETTINGS, meets, na_lo, world

KEEPS = replace(SETTINGS, road=replace(SETTINGS.road, committee_keeps_list=True))
ALL_26 = ("26", "[TINH HET]", "26")


@pytest.fixture(params=["buttons", "plain"])
async def minutes(request: pytest.FixtureRequest, database: Path) -> AsyncIterator[Minutes]:
    """Bản Nà Lo on 2 November 2026, under a committee that keeps the list itself."""
    async with world(database, buttons=request.param == "buttons", settings=KEEPS) as made:
        await na_lo(made)
        await made.person("trung", "Bạc Thị Trung", (Role.POLITICAL_CENTRE, "XA"))
        await meets(made)
        yield Minutes(made)


async def test_thirty_months_from_the_chapter_to_the_members_app(minutes: Minutes) -> None:
    await put_forward(minutes)
    await on_the_list(minutes)
    await helped(minutes)
    await sent_to_class(minutes)
    await trained(minutes)
    await papers(minutes)
    await proposed(minutes)
    await decided(minutes)
    await ceremony(minutes)
    await on_probation(minutes)
    await recognised(minutes)
    await handed_over(minutes)
    await nothing_more(minutes)


async def proposed(minutes: Minutes) -> None:
    """September 2027: the branch votes; two thirds of its official members are needed."""
    await minutes.on("10/9/2027")
    vote = ("9/9/2027", "12-NQ/CB", *ALL_26, "24", "2", "[PHIEU KIN]")
    check = await next_step(minutes, "thoa", *vote)
    assert "Cần 18/26, có 24: đủ." in check
    assert "còn thiếu" not in check
    minutes.hears("inh", "chi bộ đã đề nghị kết nạp")
    minutes.hears("tuan", "chi bộ đã đề nghị kết nạp")
    minutes.hears_no("tuan", "24", "26")
    assert await stage(minutes) is Stage.PROPOSED


async def decided(minutes: Minutes) -> None:
    """Sixty working days from the branch's resolution: the officer is warned, and it is signed."""
    minutes.all_have_read()
    dates = await minutes.act("hac", "/thoihan NL-01")
    assert "3/12/2027" in dates
    await minutes.on("18/11/2027", 20)
    minutes.hears("hac", "Sắp đến hạn", "NL-01", "còn 10 ngày làm việc")
    await minutes.on("22/11/2027")
    signed = ("18/11/2027", "45-QĐ/ĐU", "22/11/2027", "[KHONG SO]")
    await next_step(minutes, "hac", *signed)
    minutes.hears("thoa", "đã có quyết định kết nạp")
    minutes.hears("phuong", "đã có quyết định kết nạp")
    assert await stage(minutes) is Stage.DECIDED


async def ceremony(minutes: Minutes) -> None:
    """Thirty working days from its receipt: the ceremony, and a mentor assigned anew."""
    await minutes.on("28/12/2027", 20)
    minutes.hears("thoa", "Sắp đến hạn: lễ kết nạp NL-01", "còn 5 ngày làm việc")
    await minutes.on("30/12/2027")
    await next_step(minutes, "thoa", "29/12/2027")
    assert await stage(minutes) is Stage.PROBATION
    minutes.hears("inh", "Chi bộ phân công lại đảng viên giúp đỡ đảng viên dự bị")
    assert "kết nạp 1" in await minutes.act("thoa", "/chitieu")
    assert "phân công lại" in await minutes.act("thoa", "viec")
    await minutes.act("thoa", "/assign NL-01", "[NGUOI CHINH]")
    inh = await number_of(minutes.commune, "inh")
    await minutes.act("thoa", inh, "29/12/2027", "[GHI PHAN CONG]")
    minutes.hears("inh", "giúp đỡ đảng viên dự bị NL-01")
    assert "phân công lại" not in await minutes.act("thoa", "viec")
    card = await minutes.act("thoa", "/danhsach NL-01")
    assert "Đảng viên được phân công giúp đỡ đảng viên dự bị: đồng chí Quàng Văn Inh" in card


async def on_probation(minutes: Minutes) -> None:
    """2028: the reports go on; the class for new members; 90, 60, 30, 15 and 7 days before."""
    await minutes.on("28/2/2028", 20)
    minutes.hears("inh", "Trước kỳ sinh hoạt chi bộ tháng 3", "NL-01")
    assert "Đã ghi nhận" in await minutes.act("inh", REPORT)
    await minutes.on("1/6/2028")
    plan = ("/lophoc", "[Mở lớp]", "[Đảng viên mới]", "3/7/2028", "7/7/2028")
    await minutes.act("hac", *plan, "Trung tâm chính trị", "40", "[Mở lớp, báo chi bộ]")
    see = ("/lophoc", "[Xem lớp 1]")
    await minutes.act("thoa", *see, "[Đề nghị người học]", "NL-01", "[Gửi đề nghị]")
    await minutes.act("hac", *see, "[Chốt danh sách]", "[Báo danh sách]")
    await minutes.on("10/7/2028")
    marks = ("[Ghi kết quả lớp]", "[Đúng như trên]", "[BE GIANG]", "[Đúng như trên]")
    await minutes.act("trung", *see, *marks, "3/ĐVM", "[Ghi kết quả]")
    early = await minutes.act("thoa", "/chuyenbuoc NL-01")
    assert "đủ thời gian dự bị" in early
    assert "10-KNĐ" in early
    minutes.all_have_read()
    for day, left in (("30/9", 90), ("30/10", 60), ("29/11", 30), ("14/12", 15), ("22/12", 7)):
        await minutes.on(f"{day}/2028", 21)
        said = await minutes.opens("thoa", "hết thời gian dự bị NL-01")
        assert f"còn {left} ngày" in said
        if left <= 15:
            assert "nhận xét của đảng viên" in await minutes.opens("inh", "NL-01")


async def recognised(minutes: Minutes) -> None:
    """January to March 2029: papers 10 to 12, the vote, the decision."""
    await minutes.on("5/1/2029")
    await has_papers(minutes, "4/1/2029", "10-KNĐ", "11-KNĐ", "12-KNĐ")
    vote = ("4/1/2029", "2-NQ/CB", *ALL_26, "26", "0", "[GIO THE]")
    check = await next_step(minutes, "thoa", *vote)
    assert "Cần 18/26, có 26: đủ." in check
    assert "còn thiếu" not in check
    assert await stage(minutes) is Stage.RECOGNITION
    await minutes.on("20/2/2029")
    minutes.all_have_read()
    done = await next_step(minutes, "hac", "19/2/2029", "9-QĐ/ĐU", "[KHONG SO]")
    assert "9-QĐ/ĐU" in done
    assert "còn thiếu" not in done
    assert await stage(minutes) is Stage.OFFICIAL
    minutes.hears("inh", "Việc đồng chí giúp đỡ đã xong")
    minutes.hears("tuan", "Kết quả của NL-01", "Cảm ơn tổ chức")
    minutes.hears("thoa", "Còn một việc: in phiếu bàn giao")
    minutes.hears("phuong", "đảng viên chính thức")


async def handed_over(minutes: Minutes) -> None:
    """March 2029: the sheet is printed and the members' app has the case."""
    await minutes.on("2/3/2029")
    await minutes.act("thoa", "/danhsach NL-01", "[In phiếu bàn giao]")
    documents = minutes.commune.sandbox.profile.documents
    assert bool(files(minutes.commune, "thoa")) is documents
    await minutes.act("thoa", "[VAO SO TAY]")
    mai = (await on_record(minutes.commune)).id

    async def over(work: SqlWork) -> list[Milestone]:
        return [one.kind for one in await work.road.events(mai)]

    assert Milestone.HANDED_OVER in await minutes.commune.record.read(over)


async def nothing_more(minutes: Minutes) -> None:
    """April 2029: nobody is asked or reminded of anything about her."""
    minutes.all_have_read()
    for day in ("3/4/2029", "10/4/2029", "13/4/2029", "30/4/2029"):
        await minutes.on(day, 21)
    for who in minutes.commune.people:
        minutes.hears_no(who, "NL-01")
    for who in ("thoa", "inh", "hac"):
        assert "NL-01" not in await minutes.act(who, "viec")
