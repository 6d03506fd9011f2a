"""An organisation's own month: its count of outstanding members, and who sees the sums."""

from datetime import date, timedelta

import pytest

from domain.chapters import ChapterAnswer
from domain.meetings import Period
from domain.units import Association, Role, UnitKind
from services.organisations.chapters import month_counts
from storage.work import SqlWork
from tests.stories.organisations import (
    NOVEMBER,
    away,
    chapter_month,
    ends,
    follows,
    meets_itself,
)
from tests.world import World, candidate, local, meets


@pytest.fixture
async def asked(commune: World) -> World:
    """The chapter meets on the 20th; three days before, its leader was asked."""
    await meets_itself(commune, "CD-NL", 20)
    await commune.live_until(local(17, 11, 19))
    return commune


async def test_the_leader_is_asked_three_days_before_the_chapters_own_meeting(
    asked: World,
) -> None:
    (question,) = asked.unread("tuan")
    assert question.startswith("Bình xét đoàn viên tháng 11 – chi đoàn bản Nà Lo\n")
    assert "bình xét được bao nhiêu đoàn viên ưu tú?" in question
    assert not asked.unread("duyen")


async def test_the_number_is_typed_and_kept(asked: World) -> None:
    (how,) = await asked.presses("tuan", "Ghi số")
    assert how.startswith("Ghi số đoàn viên ưu tú tháng 11 – chi đoàn bản Nà Lo")
    (kept,) = await asked.says("tuan", "5 doan vien")
    assert kept.startswith(
        "Đã ghi nhận bình xét tháng 11 – chi đoàn bản Nà Lo\n5 đoàn viên ưu tú."
    )
    month = await chapter_month(asked, "CD-NL")
    assert month is not None
    assert (month.answer, month.excellent) == (ChapterAnswer.COUNTED, 5)
    assert month.by == asked.people["tuan"]


async def test_what_is_no_number_is_asked_again(asked: World) -> None:
    await asked.presses("tuan", "Ghi số")
    for said in ("năm", "-1", "1000", "12 13", "31/2", "🙂", "5.5", "12/11", "x" * 400):
        (answer,) = await asked.says("tuan", said)
        assert answer.startswith("Chưa rõ số nào"), said
    (answer,) = await asked.says("tuan", "x" * 5_000)
    assert "Chưa rõ số nào" not in answer
    (kept,) = await asked.says("tuan", "0")
    assert "\n0 đoàn viên ưu tú." in kept


async def test_not_met_is_an_answer_and_can_be_counted_later(asked: World) -> None:
    (kept,) = await asked.says("tuan", "chua hop")
    assert kept.startswith("Đã ghi nhận tháng 11 – chi đoàn bản Nà Lo: chưa sinh hoạt")
    (tasks,) = await asked.says("tuan", "viec")
    assert "ghi số bình xét" not in tasks
    await asked.live_until(local(21, 11, 8))
    assert not [one for one in asked.unread("tuan") if one.startswith("Bình xét")]
    (tasks,) = await asked.says("tuan", "viec")
    assert "ghi số bình xét tháng 11 của chi đoàn bản Nà Lo" in tasks
    await asked.presses("tuan", "BINH XET CD-NL")
    await asked.says("tuan", "7")
    month = await chapter_month(asked, "CD-NL")
    assert month is not None
    assert month.excellent == 7


async def test_a_second_phone_and_a_second_answer_replace_never_add(asked: World) -> None:
    await asked.pair_second("tuan", "tuan-2")
    await asked.presses("tuan", "Ghi số")
    await asked.says("tuan", "5")
    await asked.says("tuan-2", "viec")
    await asked.presses("tuan-2", "Số bình xét")
    (how,) = await asked.presses("tuan-2", "Ghi số")
    assert "Đã ghi: 5." in how
    await asked.says("tuan-2", "6")

    async def sums(work: SqlWork) -> tuple[int, int]:
        found = await month_counts(work, [asked.units["CD-NL"]], NOVEMBER)
        return found.counted, found.excellent

    assert await asked.record.read(sums) == (1, 6)


async def test_nothing_is_said_once_it_is_answered_also_before_it_was_asked(
    commune: World,
) -> None:
    await meets_itself(commune, "CD-NL", 20)
    await commune.says("tuan", "viec")
    await commune.presses("tuan", "Số bình xét")
    await commune.presses("tuan", "Ghi số")
    await commune.says("tuan", "4")
    await commune.live_until(local(19, 11, 9))
    assert not [one for one in commune.unread("tuan") if one.startswith("Bình xét")]


async def test_without_a_meeting_rule_nothing_is_sent_but_the_page_takes_an_answer(
    commune: World,
) -> None:
    await commune.live_until(local(30, 11, 9))
    assert not [one for one in commune.unread("tuan") if "ình xét" in one]
    (page,) = await commune.says("tuan", "binh xet") or [""]
    assert not page.startswith("Bình xét")
    await commune.says("tuan", "viec")
    (page,) = await commune.presses("tuan", "Số bình xét")
    assert "– Tháng 11/2026: chưa ghi" in page
    await commune.presses("tuan", "Ghi số")
    await commune.says("tuan", "3")
    assert (await chapter_month(commune, "CD-NL")) is not None


async def test_a_month_is_amended_until_the_next_ones_answer(asked: World) -> None:
    await asked.presses("tuan", "Ghi số")
    await asked.says("tuan", "5")
    await asked.live_until(local(2, 12, 9))
    await asked.presses("tuan", "Ghi số")
    await asked.says("tuan", "6")
    month = await chapter_month(asked, "CD-NL")
    assert month is not None
    assert month.excellent == 6
    await asked.says("tuan", "viec")
    await asked.presses("tuan", "Số bình xét")
    await asked.presses("tuan", "Ghi số")
    (kept,) = await asked.says("tuan", "2")
    assert kept.startswith("Đã ghi nhận bình xét tháng 12")
    if not asked.sandbox.profile.buttons:
        return
    event = next(
        one
        for one in reversed(asked.sandbox.transcript("tuan"))
        if any(button.route.endswith(":2026-11") for button in one.buttons)
    )
    old = next(one for one in event.buttons if one.route.endswith(":2026-11"))
    asked.unread("tuan")
    asked.sandbox.press("tuan", "tuan", event.message, old.route)
    await asked.settle()
    (over,) = asked.unread("tuan")
    assert over.startswith("Tháng 11 không ghi được nữa")


async def test_the_question_leads_on_to_remarks_still_owed(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await follows(commune, "CD-NL", "mai")
    await meets(commune)
    await meets_itself(commune, "CD-NL", 10)
    await commune.live_until(local(8, 11, 9))
    commune.unread("tuan")
    await commune.says("tuan", "viec")
    await commune.presses("tuan", "Số bình xét")
    await commune.presses("tuan", "Ghi số")
    (kept,) = await commune.says("tuan", "5")
    assert "Nhận xét tháng 11 chưa gửi: 1 người tổ chức được giao theo dõi" in kept
    (asked,) = await commune.presses("tuan", "Báo cáo ngay")
    assert asked.startswith("Nhận xét tháng 11, chi đoàn bản Nà Lo")


async def test_the_commune_leader_sees_sums_by_chapter_and_no_other_does(asked: World) -> None:
    await asked.unit(
        "CD-PK",
        "chi đoàn bản Pá Khôm",
        UnitKind.CHAPTER,
        parent="DX",
        branch="PK",
        association=Association.YOUTH,
    )
    await asked.person("vang", "Vàng A Lử", (Role.CHAPTER_LEADER, "CD-PK"))
    await asked.presses("tuan", "Ghi số")
    await asked.says("tuan", "5")
    await asked.says("duyen", "viec")
    (sums,) = await asked.presses("duyen", "Số bình xét")
    assert sums.startswith("Bình xét tháng 11 – Đoàn xã và các chi đoàn, chi hội")
    assert "Đã ghi: 1/2. Chưa sinh hoạt: 0. Chưa ghi: 1." in sums
    assert "Tổng số đoàn viên ưu tú: 5." in sums
    assert "– chi đoàn bản Nà Lo: 5" in sums
    assert "– chi đoàn bản Pá Khôm: chưa ghi" in sums
    await asked.says("vang", "viec")
    (own,) = await asked.presses("vang", "Số bình xét")
    assert "Nà Lo" not in own
    (mentor,) = await asked.says("inh", "viec")
    assert "bình xét" not in mentor


async def test_for_a_chapter_without_a_leader_the_commune_leader_answers_marked(
    commune: World,
) -> None:
    await ends(commune, "tuan", Role.CHAPTER_LEADER, "CD-NL", date(2026, 11, 2))
    await meets_itself(commune, "CD-NL", 20)
    await commune.live_until(local(17, 11, 19))
    question = commune.unread("duyen")[-1]
    assert question.startswith("Bình xét đoàn viên tháng 11 – chi đoàn bản Nà Lo")
    assert "Đồng chí được hỏi thay" in question
    await commune.presses("duyen", "Ghi số")
    (kept,) = await commune.says("duyen", "2")
    assert "Ghi là đồng chí ghi thay." in kept
    await commune.person("sen", "Lò Thị Sen", (Role.CHAPTER_LEADER, "CD-NL"))
    await commune.says("sen", "viec")
    (page,) = await commune.presses("sen", "Số bình xét")
    assert "– Tháng 11/2026: 2 đoàn viên ưu tú, đồng chí Hà Thị Duyên ghi thay" in page


async def test_once_back_from_leave_the_leader_answers_alone(commune: World) -> None:
    await away(commune, "tuan", date(2026, 11, 10))
    await meets_itself(commune, "CD-NL", 20)
    await commune.live_until(local(17, 11, 19))
    assert [one for one in commune.unread("tuan") if one.startswith("Bình xét")]
    assert not commune.unread("duyen")
    await commune.says("duyen", "viec")
    (sums,) = await commune.presses("duyen", "Số bình xét")
    assert "BINH XET CD-NL" not in "\n".join((sums, *commune.labels("duyen")))


async def test_a_half_typed_count_survives_another_question(asked: World) -> None:
    await asked.presses("tuan", "Ghi số")
    await asked.says("tuan", "/nominations")
    await asked.passes(timedelta(minutes=5))
    await asked.says("tuan", "5")
    assert (await chapter_month(asked, "CD-NL", Period(2026, 11))) is not None


async def test_the_digest_adds_the_chapters_up_in_counts_alone(asked: World) -> None:
    await asked.presses("tuan", "Ghi số")
    await asked.says("tuan", "5")
    asked.unread("hac")
    await asked.live_until(local(2, 12, 9))
    (digest,) = [one for one in asked.unread("hac") if "Cộng 2 chi bộ" in one]
    assert "Bình xét của chi đoàn, chi hội: đã ghi 1/1" in digest
    assert "tổng số ưu tú 5." in digest


async def test_a_month_no_button_led_to_is_nobodys(commune: World) -> None:
    await commune.says("duyen", "/trogiup")
    for period in ("0001-01", "9999-12", "2026-13"):
        (said,) = await commune.forges("duyen", f"chapter-sums:{commune.units['DX']}:{period}")
        assert said.startswith("Việc này đồng chí chưa được phân quyền"), period
