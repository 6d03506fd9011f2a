"""Units are asked for their numbers, and a branch without a source whether it looked (X1)."""

from datetime import datetime
from pathlib import Path

from domain.sources import SourceAnswer
from domain.units import Hour
from storage.work import SqlWork
from tests.stories.sorting import counts, newest, opens
from tests.world import World, candidate, local, meets, na_lo, world

ASK = "Rà soát nguồn phát triển đảng viên"
AGAIN = "Xin nhắc: rà soát nguồn"
X1 = "Rà soát nguồn tháng 11 – chi bộ bản Nà Lo"


def about(said: list[str], beginning: str) -> list[str]:
    return [one for one in said if one.startswith(beginning)]


async def answer(commune: World) -> SourceAnswer | None:
    """What is on record for the branch's month."""

    async def read(work: SqlWork) -> SourceAnswer | None:
        review = await work.reviews.newest(commune.units["NL"])
        assert review is not None
        checked = await work.sources.checked(review.id)
        return checked.answer if checked else None

    return await commune.record.read(read)


async def hear_in_the_morning(commune: World, who: str) -> None:
    async def choose(work: SqlWork) -> None:
        await work.people.set_hour(commune.people[who], Hour.MORNING)

    await commune.do(choose)


async def test_each_leader_is_asked_once_at_the_own_hour_and_reminded_once(
    commune: World,
) -> None:
    await opens(commune)
    await hear_in_the_morning(commune, "sung")
    await commune.live_until(local(2, 11, 18))
    assert about(commune.unread("thoa"), ASK) == []
    await commune.live_until(local(3, 11, 9))
    (asked,) = about(commune.unread("thoa"), ASK)
    assert "Gửi trước hết thứ Hai, 23/11/2026" in asked
    assert "đang phụ trách chi bộ bản Nà Lo" in asked
    assert len(about(commune.unread("tuan"), ASK)) == 1
    assert about(commune.unread("pom"), ASK) == []  # asked only in the secretary's absence
    await counts(commune, "tuan", "1 1 1")
    await commune.live_until(local(17, 11, 23))
    assert about(commune.unread("thoa"), AGAIN) == []
    await commune.live_until(local(24, 11, 23))
    (again,) = about(commune.unread("thoa"), AGAIN)
    assert "Đợt này chỉ nhắc một lần" in again
    assert about(commune.unread("tuan"), AGAIN) == []


async def test_a_press_on_the_request_leads_to_the_numbers(commune: World) -> None:
    await opens(commune)
    await commune.live_until(local(2, 11, 19))
    (first,) = await commune.presses("tuan", "Ghi số")
    assert "câu 1/3" in first
    assert "chi đoàn bản Nà Lo" in first


async def test_nobody_is_asked_for_a_round_that_is_closed(commune: World) -> None:
    await opens(commune)
    await commune.says("hac", "/rasoat")
    await commune.presses("hac", "Đóng đợt rà soát")
    await commune.presses("hac", "Đóng trước hạn")
    await commune.live_until(local(24, 11, 9))
    for who in ("thoa", "tuan", "sung"):
        said = commune.unread(who)
        assert about(said, ASK) == about(said, AGAIN) == []


async def test_the_yearly_round_opens_by_itself_once_and_the_officer_is_told(
    database: Path,
) -> None:
    async with world(database, start=local(14, 10, 9)) as commune:
        await na_lo(commune)
        await commune.live_until(local(14, 10, 23))
        assert commune.unread("hac") == []
        await commune.live_until(local(16, 10, 9))
        (told,) = commune.unread("hac")
        assert told.startswith("Đợt rà soát nguồn hằng năm đã mở")
        assert "Nhận số đến hết thứ Năm, 5/11/2026" in told
        assert (await newest(commune)).opened_by is None
        assert len(about(commune.unread("thoa"), ASK)) == 1
        await commune.presses("hac", "Xem đợt rà soát")
        await commune.presses("hac", "Đóng đợt rà soát")
        await commune.presses("hac", "Đóng trước hạn")
        first = (await newest(commune)).id
        await commune.live_until(local(25, 10, 9))
        assert (await newest(commune)).id == first


async def asked(commune: World, until: datetime) -> list[str]:
    """The branch meets on 12 November; what its secretary reads until then."""
    await meets(commune)
    await commune.at(commune.clock.now())
    await commune.live_until(until)
    return commune.unread("thoa")


async def test_the_secretary_of_a_branch_without_a_source_is_asked_with_the_opening(
    commune: World,
) -> None:
    (question,) = about(await asked(commune, local(2, 11, 19)), X1)
    assert "Danh sách hiện chưa có ai. Tháng này chi ủy đã rà soát chưa?" in question
    (noted,) = await commune.presses("thoa", "Đã rà soát, chưa có")
    assert "Tháng này không hỏi lại" in noted
    assert await answer(commune) is SourceAnswer.NONE
    (changed,) = await commune.presses("thoa", "Sẽ bàn tại kỳ họp")
    assert "sẽ bàn tại kỳ họp tháng 11" in changed
    assert await answer(commune) is SourceAnswer.AT_MEETING


async def test_what_was_answered_is_the_first_line_of_the_pack(commune: World) -> None:
    await asked(commune, local(2, 11, 19))
    await commune.presses("thoa", "CHUA CO")
    await commune.live_until(local(9, 11, 9))
    (pack,) = about(commune.unread("thoa"), "Chuẩn bị họp")
    assert "1. Chi bộ chưa có nguồn. Rà soát tháng này: đã rà soát, chưa có." in pack


async def test_an_unanswered_month_says_so_in_the_pack_and_blames_nobody(commune: World) -> None:
    await commune.says("inh", "/rasoat")
    await commune.presses("inh", "Ghi nguồn chưa nêu tên")
    await commune.presses("inh", "Nam")
    await commune.says("inh", "18-30")
    said = await asked(commune, local(9, 11, 9))
    (question,) = about(said, X1)
    assert "Danh sách hiện chưa có ai. Đã ghi 1 nguồn chưa nêu tên. Tháng này" in question
    (pack,) = about(said, "Chuẩn bị họp")
    assert "chưa nhận được trả lời. Đã ghi 1 nguồn chưa nêu tên." in pack


async def test_somebody_to_introduce_leads_to_the_nomination(commune: World) -> None:
    await asked(commune, local(2, 11, 19))
    (consent,) = await commune.presses("thoa", "GIOI THIEU")
    assert "ký giấy đồng ý chưa" in consent
    assert await answer(commune) is SourceAnswer.HAVE


async def test_a_branch_with_a_candidate_is_not_asked(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    assert about(await asked(commune, local(2, 11, 20)), X1) == []


async def test_an_old_question_is_explained_once_somebody_is_on_the_list(commune: World) -> None:
    await asked(commune, local(2, 11, 19))
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    (kind,) = await commune.presses("thoa", "Đã rà soát, chưa có")
    assert kind.startswith("Danh sách của chi bộ nay đã có người")
    assert await answer(commune) is None


async def test_an_answer_after_the_month_is_concluded_is_explained(commune: World) -> None:
    await asked(commune, local(2, 11, 19))
    await commune.live_until(local(13, 11, 9))
    (kind,) = await commune.presses("thoa", "Sẽ bàn tại kỳ họp")
    assert kind.startswith("Tháng 11 đã có kết luận")
    assert await answer(commune) is None


async def test_another_secretary_cannot_answer_for_the_branch(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)
        await asked(commune, local(2, 11, 19))
        await commune.says("sung", "/rasoat")
        route = commune.sandbox.last("thoa").buttons[1].route
        event = commune.sandbox.last("sung")
        commune.unread("sung")
        commune.sandbox.press("sung", "sung", event.message, route, forged=True)
        await commune.settle()
        (refused,) = commune.unread("sung")
        assert "chưa được phân quyền" in refused
        assert await answer(commune) is None


async def test_the_open_round_and_the_question_stand_in_my_list_with_their_dates(
    commune: World,
) -> None:
    await meets(commune)
    await opens(commune, "20/11")
    (mine,) = await commune.says("thoa", "viec")
    assert "– Trước thứ Năm, 12/11: trả lời rà soát nguồn tháng 11 của chi bộ bản Nà Lo" in mine
    assert "– Trước thứ Sáu, 20/11: ghi số rà soát nguồn của chi bộ bản Nà Lo" in mine
    (question,) = await commune.presses("thoa", "TRA LOI NL")
    assert question.startswith(X1)
    await commune.presses("thoa", "CHUA CO")
    await commune.says("thoa", "viec")
    (first,) = await commune.presses("thoa", "GHI SO NL")
    assert "câu 1/3" in first
    await commune.says("thoa", "1 2 3")
    await commune.presses("thoa", "Gửi")
    (done,) = await commune.says("thoa", "viec")
    assert "rà soát" not in done
    (deputy,) = await commune.says("pom", "viec")
    assert "rà soát nguồn của" not in deputy


async def test_the_groups_button_leads_a_member_to_put_somebody_forward(commune: World) -> None:
    await commune.group("nhom", "NL", 5)
    await meets(commune)
    (before,) = await commune.says("inh", "viec")
    assert "người tiêu biểu" not in before
    await commune.live_until(local(10, 11, 20))
    (prompt,) = commune.unread("nhom")
    assert "rà soát nguồn" in prompt
    (mine,) = await commune.says("inh", "viec")
    assert "giới thiệu người tiêu biểu cho kỳ họp chi bộ bản Nà Lo" in mine
    (led,) = await commune.presses("inh", "Giới thiệu, ghi nguồn")
    assert "Đồng chí biết ai tiêu biểu" in led
