"""The road recorded by hand: a step with its vote, steps that are past, the end."""

from datetime import date

from domain.candidates import Candidate, Stage
from domain.ids import CandidateId
from domain.road.events import Event, Move
from domain.road.resolutions import Resolution
from domain.units import Membership, Person
from storage.work import SqlWork
from tests.stories.assignments import number_of
from tests.world import World, candidate


async def stands(commune: World, person: CandidateId) -> Candidate:
    async def look(work: SqlWork) -> Candidate:
        return await work.candidates.get(person)

    return await commune.do(look)


async def moves(commune: World, person: CandidateId) -> tuple[Move, ...]:
    async def look(work: SqlWork) -> tuple[Move, ...]:
        return await work.road.moves(person)

    return await commune.do(look)


async def events(commune: World, person: CandidateId) -> dict[str, date]:
    async def look(work: SqlWork) -> tuple[Event, ...]:
        return await work.road.events(person)

    return {one.kind.value: one.on for one in await commune.do(look)}


async def resolutions(commune: World, person: CandidateId) -> tuple[Resolution, ...]:
    async def look(work: SqlWork) -> tuple[Resolution, ...]:
        return await work.road.resolutions(person)

    return await commune.do(look)


async def on_the_roll(commune: World, person: CandidateId) -> Person:
    found = (await stands(commune, person)).person
    assert found is not None

    async def look(work: SqlWork) -> Person:
        return await work.people.get(found)

    return await commune.do(look)


async def votes(
    commune: World, who: str, day: str, for_: int, against: int, *, begin: str = "GHI BUOC"
) -> str:
    """A vote of a branch of 26, all of them there, from the first question to the last look."""
    if begin:
        await commune.presses(who, begin)
    await commune.says(who, day)
    await commune.says(who, "12-nq/cb")
    await commune.says(who, "26")
    await commune.presses(who, "TINH HET")
    await commune.says(who, "26")
    await commune.says(who, str(for_))
    await commune.says(who, str(against))
    (check,) = await commune.presses(who, "PHIEU KIN")
    return check


async def test_a_step_keeps_its_paper_its_day_and_what_was_missing(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.OPINIONS)
    await commune.says("thoa", "/chuyenbuoc NL-01")
    await votes(commune, "thoa", "1/11/2026", 18, 8)
    (done,) = await commune.presses("thoa", "GHI VAO")
    assert "chi bộ đã đề nghị kết nạp" in done
    assert (await stands(commune, mai)).stage is Stage.PROPOSED
    assert (await events(commune, mai))["admission_proposed"] == date(2026, 11, 1)
    last = (await moves(commune, mai))[-1]
    assert (last.on, last.rules_on, last.document) == (date(2026, 11, 1),) * 2 + ("12-NQ/CB",)
    assert last.missing[0] == "class_certificate"
    assert "1-KNĐ" in last.missing
    assert last.by == commune.people["thoa"]
    (told,) = commune.unread("inh")
    assert "chi bộ đã đề nghị kết nạp, ngày 1/11/2026" in told
    assert "18" not in told


async def test_steps_that_are_past_follow_one_another(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROPOSED)
    await commune.says("hac", "/stage NL-01")
    await commune.presses("hac", "GHI BUOC")
    await commune.says("hac", "2/10/2026")
    await commune.says("hac", "5-QĐ/ĐU")
    (again,) = await commune.says("hac", "1/10/2026")
    assert "Ngày nhận không trước ngày ký" in again
    await commune.says("hac", "5/10/2026")
    await commune.presses("hac", "KHONG SO")
    (done,) = await commune.presses("hac", "GHI VAO")
    assert "đã có quyết định kết nạp" in done
    (day,) = await commune.presses("hac", "GHI TIEP")
    assert "Ngày tổ chức lễ kết nạp" in day
    await commune.says("hac", "20/10/2026")
    (done,) = await commune.presses("hac", "GHI VAO")
    assert "phân công lại đảng viên chính thức giúp đỡ đảng viên dự bị" in done
    found = await events(commune, mai)
    assert found["decision_signed"] == date(2026, 10, 2)
    assert found["decision_received"] == date(2026, 10, 5)
    assert found["ceremony"] == date(2026, 10, 20)
    member = await on_the_roll(commune, mai)
    assert (member.full_name, member.membership) == ("Lò Thị Mai", Membership.PROBATIONARY)
    assert member.branch == commune.units["NL"]


async def test_the_branch_assigns_the_same_mentor_again_after_the_ceremony(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.DECIDED)
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "GHI BUOC")
    await commune.says("thoa", "25/10/2026")
    await commune.presses("thoa", "GHI VAO")
    (mine,) = await commune.says("thoa", "viec")
    assert "phân công lại đảng viên giúp đỡ đảng viên dự bị NL-01" in mine
    await commune.presses("thoa", "PHAN CONG NL-01")
    (people,) = await commune.presses("thoa", "NGUOI CHINH")
    assert "Lò Thị Mai" not in people + "".join(commune.labels("thoa"))
    await commune.presses("thoa", await number_of(commune, "inh"))
    await commune.says("thoa", "26/10/2026")
    await commune.presses("thoa", "GHI PHAN CONG")
    (mine,) = await commune.says("thoa", "viec")
    assert "phân công lại" not in mine
    assert (await stands(commune, mai)).stage is Stage.PROBATION


async def test_an_official_member_closes_the_case(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.RECOGNITION)
    await commune.says("hac", "/stage NL-01")
    await commune.presses("hac", "GHI BUOC")
    await commune.says("hac", "30/10/2026")
    await commune.presses("hac", "BO QUA")
    await commune.presses("hac", "KHONG SO")
    await commune.presses("hac", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.OFFICIAL
    assert (await on_the_roll(commune, mai)).membership is Membership.OFFICIAL
    assert any("đảng viên chính thức" in one for one in commune.unread("inh"))
    assert any("đảng viên chính thức" in one for one in commune.unread("phuong"))

    async def helpers(work: SqlWork) -> int:
        return len(await work.assignments.of(mai))

    assert await commune.do(helpers) == 0
    (nobody,) = await commune.says("thoa", "/stage")
    assert "chưa có ai" in nobody
