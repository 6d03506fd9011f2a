"""Leaving the road, back to an earlier step, dates on their own, and what follows by itself."""

from datetime import date

from domain.candidates import Stage
from domain.units import Membership
from storage.work import SqlWork
from tests.stories.test_stage import events, moves, on_the_roll, resolutions, stands, votes
from tests.world import World, candidate


async def test_somebody_leaves_for_a_general_reason_and_nobody_is_told_which(
    commune: World,
) -> None:
    mai = await candidate(
        commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE, nominated_by="tuan"
    )
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "THOI THEO DOI")
    await commune.presses("thoa", "DUNG HO SO")
    await commune.says("thoa", "1/11/2026")
    (check,) = await commune.presses("thoa", "TU DAU")
    assert check.startswith("Ghi bước của NL-01")
    await commune.presses("thoa", "THOI THEO DOI")
    await commune.presses("thoa", "DUNG HO SO")
    await commune.says("thoa", "1/11/2026")
    await commune.presses("thoa", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.LEFT
    for who in ("inh", "tuan"):
        (told,) = commune.unread(who)
        assert "thôi theo dõi từ 1/11/2026" in told
        assert "hồ sơ" not in told


async def test_striking_off_needs_the_branchs_vote_and_the_committees_decision(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.DECIDED)
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "GHI BUOC")
    await commune.says("thoa", "25/10/2026")
    await commune.presses("thoa", "GHI VAO")
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "THOI THEO DOI")
    assert not any("QUYET DINH" in one for one in commune.labels("thoa"))
    await commune.says("thoa", "/stage NL-01")
    check = await votes(commune, "thoa", "30/10/2026", 20, 6, begin="XOA TEN")
    assert "Cần 18/26, có 20: đủ." in check
    await commune.presses("thoa", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.PROBATION
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "THOI THEO DOI")
    await commune.presses("thoa", "QUYET DINH")
    await commune.says("thoa", "1/11/2026")
    await commune.says("thoa", "9-QĐ/ĐU")
    await commune.presses("thoa", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.LEFT
    assert (await on_the_roll(commune, mai)).membership is Membership.NONE


async def test_a_step_entered_wrongly_is_taken_back_with_its_date(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.OPINIONS)
    await commune.says("thoa", "/stage NL-01")
    await votes(commune, "thoa", "30/10/2026", 24, 2)
    await commune.presses("thoa", "GHI VAO")
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "LUI BUOC")
    await commune.presses("thoa", "1")
    await commune.presses("thoa", "LAM LAI")
    await commune.presses("thoa", "GHI VAO")
    (once,) = await resolutions(commune, mai)
    await commune.says("thoa", "/stage NL-01")
    await votes(commune, "thoa", "1/11/2026", 20, 6)
    await commune.presses("thoa", "GHI VAO")
    commune.unread("inh")
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "LUI BUOC")
    await commune.presses("thoa", "1")
    (check,) = await commune.presses("thoa", "DA NHAM")
    assert "Lùi về: đang lấy ý kiến nhận xét" in check
    await commune.presses("thoa", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.OPINIONS
    assert await events(commune, mai) == {}
    assert await resolutions(commune, mai) == (once,)  # which was voted, and gone through again
    kept = await moves(commune, mai)
    assert [one.after for one in kept[-2:]] == [Stage.PROPOSED, Stage.OPINIONS]
    assert kept[-1].reason == "entered_wrongly"
    (told,) = commune.unread("inh")
    assert told.startswith("Đính chính bước")


async def test_a_mentor_and_a_certificate_take_the_next_steps_by_themselves(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.RECEIVED)
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "GHI BUOC")
    await commune.says("thoa", "20/10/2026")
    await commune.presses("thoa", "BO QUA")
    await commune.presses("thoa", "KHONG SO")
    (done,) = await commune.presses("thoa", "GHI VAO")
    assert "đã được phân công đảng viên giúp đỡ" in done
    assert [one.after for one in await moves(commune, mai)][-2:] == [Stage.LISTED, Stage.HELPED]
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "MOC KHAC")
    await commune.presses("thoa", "2")
    await commune.says("thoa", "25/10/2026")
    await commune.says("thoa", "45-CN")
    await commune.presses("thoa", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.TRAINED
    assert (await events(commune, mai))["class_certificate"] == date(2026, 10, 25)


async def test_without_a_mentor_the_way_leads_to_the_assignment(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.LISTED)
    await commune.says("thoa", "/stage NL-01")
    (first,) = await commune.presses("thoa", "GHI BUOC")
    assert first.startswith("Ghi phân công đảng viên giúp đỡ")
    (kind,) = await commune.presses("thoa", "PHAN CONG NL-01")
    assert "chưa có người theo dõi, giúp đỡ" in kind


async def test_a_nomination_that_waits_is_received_first(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.INTRODUCED)

    async def put_forward(work: SqlWork) -> None:
        at = commune.clock.now()
        await work.nominations.add(mai, commune.people["inh"], None, "Tích cực.", at)

    await commune.do(put_forward)
    await commune.says("thoa", "/stage NL-01")
    (first,) = await commune.presses("thoa", "GHI BUOC")
    assert first.startswith("Giới thiệu NL-01 đang chờ")
    await commune.presses("thoa", "TIEP NHAN")
    (stand,) = await commune.says("thoa", "/stage NL-01")
    assert "đã được tiếp nhận giới thiệu" in stand


async def test_with_a_grassroots_committee_its_resolution_comes_between(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROPOSED)

    async def put_between(work: SqlWork) -> None:
        await work.units.set_grassroots(commune.units["NL"], "Đảng ủy bộ phận")

    await commune.do(put_between)
    (stand,) = await commune.says("hac", "/stage NL-01")
    assert "Bước sau: đảng ủy cơ sở đã đề nghị kết nạp." in stand
    await commune.presses("hac", "GHI BUOC")
    await commune.says("hac", "20/10/2026")
    await commune.presses("hac", "BO QUA")
    await commune.presses("hac", "KHONG SO")
    await commune.presses("hac", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.APPRAISED
    assert (await resolutions(commune, mai))[-1].body.value == "grassroots"


async def test_somebody_of_another_branch_is_told_nothing(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    for said in ("/stage NL-01", "/stage NL-99"):
        (answer,) = await commune.says("inh", said)
        assert answer.startswith("Việc này đồng chí chưa được phân quyền")
