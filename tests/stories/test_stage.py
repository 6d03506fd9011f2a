"""The road recorded by hand: a vote that fails three times, steps that are past, the end."""

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


async def test_a_vote_is_recorded_number_by_number_and_explained(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.OPINIONS)
    (stand,) = await commune.says("thoa", "/chuyenbuoc NL-01")
    assert stand.splitlines()[0] == "Ghi bước của NL-01"
    assert "đang lấy ý kiến nhận xét" in stand
    assert "Bước sau: chi bộ đã đề nghị kết nạp." in stand
    assert "– giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng" in stand
    await commune.presses("thoa", "GHI BUOC")
    (again,) = await commune.says("thoa", "31/12/2026")
    assert "Ngày ấy chưa đến" in again
    (number,) = await commune.says("thoa", "1/11/2026")
    assert number.startswith("Ghi số văn bản")
    (roll,) = await commune.says("thoa", "12-NQ/CB")
    assert "Theo danh sách đang có: " in roll
    (again,) = await commune.says("thoa", "2")
    assert "từ 3 đảng viên chính thức" in again
    await commune.says("thoa", "30")
    await commune.presses("thoa", "CO TRU")
    await commune.says("thoa", "1")
    await commune.says("thoa", "2")
    (present,) = await commune.says("thoa", "1")
    assert "Cần 18/26 đồng chí đồng ý. Căn cứ: Điều lệ Đảng, Điều 4 khoản 3." in present
    (again,) = await commune.says("thoa", "27")
    assert "không thể hơn số tính trong danh sách" in again
    await commune.says("thoa", "26")
    await commune.says("thoa", "18")
    (again,) = await commune.says("thoa", "9")
    assert "không thể hơn số có mặt" in again
    await commune.says("thoa", "8")
    (check,) = await commune.presses("thoa", "GIO THE")
    assert "danh sách 30, có mặt 26, đồng ý 18, không đồng ý 8, giơ thẻ" in check
    assert "Cần 18/26, có 18: đủ." in check


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


async def test_three_failed_votes_put_it_to_the_level_above(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    for day, times in (("10/10/2026", 1), ("20/10/2026", 2), ("1/11/2026", 3)):
        await commune.says("thoa", "/chuyenbuoc NL-01")
        check = await votes(commune, "thoa", day, 17, 9)
        assert "Cần 18/26, có 17: chưa đủ." in check
        (answer,) = await commune.presses("thoa", "GHI VAO")
        assert answer.startswith("Đã ghi kết quả biểu quyết")
        assert f"Đã biểu quyết {times} lần chưa đủ số" in answer
        assert ("cấp ủy có thẩm quyền" in answer) is (times == 3)
        told = commune.unread("phuong")
        assert [one.splitlines()[0] for one in told] == (
            ["Đề nghị cấp ủy xem xét"] if times == 3 else []
        )
        assert bool(commune.unread("hac")) is (times == 3)
        assert (await stands(commune, mai)).stage is Stage.PROBATION
    assert len(await resolutions(commune, mai)) == 3
    assert commune.unread("inh") == []
    await commune.presses("thoa", "XEM BUOC")
    await commune.presses("thoa", "CHO CAP UY")
    await commune.presses("thoa", "Hôm nay")
    await commune.presses("thoa", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.RECOGNITION
    assert (await moves(commune, mai))[-1].reason == "above"


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
