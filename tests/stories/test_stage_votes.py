"""Votes recorded by hand: worked out and explained, fallen short, entered wrongly, put above."""

from datetime import date

from domain.candidates import Stage
from domain.ids import CandidateId
from domain.road.resolutions import Body, ResolutionKind, Vote
from storage.work import SqlWork
from tests.stories.test_stage import moves, resolutions, stands, votes
from tests.world import World, candidate


async def fell_short(
    commune: World, person: CandidateId, kind: ResolutionKind, body: Body, times: int
) -> None:
    """So many votes on record that did not reach their share."""
    vote = Vote(roll=9, present=9, in_favour=4, against=5)
    for day in range(1, times + 1):

        async def add(work: SqlWork, on: date = date(2026, 10, day)) -> None:
            nl = commune.units["NL"]
            await work.road.add_resolution(
                person, kind, body, nl, on, commune.clock.now(), vote=vote
            )

        await commune.do(add)


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
    (left_out,) = await commune.says("thoa", "30")
    assert "đồng chí vừa ghi 30. Xin kiểm tra lại; nếu đúng thì ghi tiếp" in left_out
    await commune.presses("thoa", "CO TRU")
    await commune.says("thoa", "1")
    await commune.says("thoa", "2")
    (present,) = await commune.says("thoa", "1")
    assert "phần lẻ làm tròn lên, tính trên 26 đồng chí (danh sách 30, không tính 4)" in present
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


async def test_a_vote_entered_wrongly_is_taken_back_and_those_told_of_it_hear(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    for day in ("10/10/2026", "20/10/2026", "1/11/2026"):
        await commune.says("thoa", "/chuyenbuoc NL-01")
        await votes(commune, "thoa", day, 8, 9)
        await commune.presses("thoa", "GHI VAO")
    commune.unread("phuong")
    (card,) = await commune.says("thoa", "/danhsach NL-01")
    assert card.count("chi bộ biểu quyết việc công nhận chính thức, số 12-NQ/CB") == 3
    assert "có mặt 26, đồng ý 8, không đồng ý 9. Cần 18/26, có 8: chưa đủ." in card
    (helper,) = await commune.says("inh", "/danhsach NL-01")
    assert "biểu quyết" not in helper
    await commune.says("thoa", "/chuyenbuoc NL-01")
    (check,) = await commune.presses("thoa", "NHAM SO")
    assert "– Ngày: Chủ nhật, 1/11/2026" in check
    assert "Cần 18/26, có 8: chưa đủ." in check
    (answer,) = await commune.presses("thoa", "GHI VAO")
    assert "Đã biểu quyết 2 lần chưa đủ số. Chi bộ có thể" in answer
    (told,) = commune.unread("phuong")
    assert "Số lần chưa đủ số còn 2; việc này chi bộ tiếp tục xem xét" in told
    assert len(await resolutions(commune, mai)) == 2
    (stand,) = await commune.presses("thoa", "XEM BUOC")
    assert "Bước sau" in stand
    assert "CHO CAP UY" not in " ".join(commune.labels("thoa")) + stand


async def test_after_three_failed_votes_those_above_decide_on_either_question(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    await fell_short(commune, mai, ResolutionKind.RECOGNITION, Body.BRANCH, 3)
    await commune.says("hac", "/chuyenbuoc NL-01")
    await commune.presses("hac", "THOI THEO DOI")
    (day,) = await commune.presses("hac", "QUYET DINH")
    assert day.startswith("Ghi ngày")
    await commune.says("hac", "2/11/2026")
    await commune.says("hac", "9-QĐ/ĐU")
    await commune.presses("hac", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.LEFT


async def test_three_failed_votes_on_striking_off_leave_recognition_to_those_above_too(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    await fell_short(commune, mai, ResolutionKind.STRIKE, Body.BRANCH, 3)
    (stand,) = await commune.says("hac", "/chuyenbuoc NL-01")
    assert "Đã biểu quyết 3 lần chưa đủ số; việc này do cấp ủy cấp trên" in stand
    await commune.presses("hac", "CHO CAP UY")
    await commune.presses("hac", "Hôm nay")
    await commune.presses("hac", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.RECOGNITION


async def test_a_vote_of_the_deciding_body_is_told_as_its_own_however_often_it_fails(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.RECOGNITION)
    await fell_short(commune, mai, ResolutionKind.RECOGNITION, Body.STANDING, 2)
    await commune.says("hac", "/chuyenbuoc NL-01")
    await commune.presses("hac", "GHI BUOC")
    await commune.says("hac", "1/11/2026")
    await commune.presses("hac", "BO QUA")
    (roll,) = await commune.presses("hac", "CO SO")
    (nobody,) = await commune.says("hac", "0")
    assert "Danh sách phải có từ 1 đồng chí trở lên." in nobody
    assert "Ban Thường vụ có bao nhiêu đồng chí được biểu quyết?" in roll
    (out,) = await commune.says("hac", "9")
    assert "Theo danh sách đang có" not in out
    await commune.presses("hac", "TINH HET")
    for one in ("9", "4", "5"):
        await commune.says("hac", one)
    await commune.presses("hac", "PHIEU KIN")
    (answer,) = await commune.presses("hac", "GHI VAO")
    assert "Cần 5/9, có 4: chưa đủ." in answer
    assert "Đã biểu quyết 3 lần chưa đủ số. Cấp ủy đã biểu quyết có thể xem xét lại" in answer
    assert commune.unread("phuong") == []


async def test_a_grassroots_committee_resolves_on_recognition_with_its_own_tally(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.RECOGNITION)

    async def between(work: SqlWork) -> None:
        await work.units.set_grassroots(commune.units["NL"], "Đảng ủy cơ sở Nà Lo")

    await commune.do(between)
    (stand,) = await commune.says("hac", "/chuyenbuoc NL-01")
    assert "1-KNĐ, Đơn" not in stand
    (day,) = await commune.presses("hac", "CAP CO SO")
    assert "Ngày đảng ủy cơ sở ra nghị quyết" in day
    await commune.says("hac", "1/11/2026")
    await commune.says("hac", "4-NQ/ĐU")
    (roll,) = await commune.presses("hac", "CO SO")
    assert "Đảng ủy cơ sở có bao nhiêu cấp ủy viên được biểu quyết?" in roll
    await commune.says("hac", "11")
    (present,) = await commune.presses("hac", "TINH HET")
    assert "Cần 8/11 đồng chí đồng ý." in present
    for one in ("10", "8", "2"):
        await commune.says("hac", one)
    await commune.presses("hac", "GIO THE")
    (done,) = await commune.presses("hac", "GHI VAO")
    assert "Cần 8/11, có 8: đủ." in done
    assert (await stands(commune, mai)).stage is Stage.RECOGNITION
    (papers,) = await commune.says("hac", "/giayto NL-01")
    assert "công nhận chính thức của đảng ủy cơ sở: đã có, ngày 1/11/2026" in papers
    card, *_ = await commune.says("hac", "/danhsach NL-01")
    assert "đảng ủy cơ sở biểu quyết việc công nhận chính thức, số 4-NQ/ĐU" in card
    await commune.says("hac", "/chuyenbuoc NL-01")
    await commune.presses("hac", "NHAM SO")
    await commune.presses("hac", "GHI VAO")
    (papers,) = await commune.says("hac", "/giayto NL-01")
    assert "công nhận chính thức của đảng ủy cơ sở: chưa có" in papers
