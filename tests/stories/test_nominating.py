import unicodedata
from datetime import timedelta
from pathlib import Path

import pytest

from domain.candidates import NominationState, Stage
from domain.reviews import Decision
from services.reviews.nomination_results import result_key, tell_nominators
from storage.work import SqlWork
from tests.stories.nominations import (
    ANSWERS,
    begins,
    candidates,
    is_resolved,
    nominates,
    nominations,
)
from tests.world import World, local, na_lo, world


async def test_a_chapter_leader_puts_somebody_forward_and_the_secretary_hears_of_it(
    commune: World,
) -> None:
    (first,) = await commune.says("tuan", "gioi thieu")
    assert "ký giấy đồng ý chưa" in first
    (number,) = await commune.presses("tuan", "Có giấy đồng ý" if buttons(commune) else "DA KY")
    assert "số bao nhiêu" in number
    for one in ANSWERS:
        (asked,) = await commune.says("tuan", one)
    assert asked.startswith("Vì sao đồng chí giới thiệu?")  # the chapter is their own
    (check,) = await commune.says("tuan", "Tích cực việc chung của bản")
    for shown in ("Lò Thị Mai", "3/5/1998", "nữ", "chi đoàn bản Nà Lo", "Tích cực", "Lò Văn Tuấn"):
        assert shown in check
    assert "xin kiểm tra" not in check
    (receipt,) = await commune.presses("tuan", "GUI")
    assert receipt.startswith("Đã ghi nhận giới thiệu NL-01")
    assert "Lò Thị Mai" not in receipt
    await is_resolved(commune)

    (notice,) = commune.unread("thoa")
    assert "Mai" not in notice.splitlines()[0]
    assert "NL-01" not in notice.splitlines()[0]
    assert "NL-01 (L.T.M.)" in notice
    assert "Tích cực việc chung của bản" in notice
    assert "chi đoàn bản Nà Lo" in notice
    assert commune.unread("sung") == commune.unread("pom") == []
    (mai,) = await candidates(commune)
    assert (mai.code, mai.full_name, mai.stage) == ("NL-01", "Lò Thị Mai", Stage.INTRODUCED)
    assert mai.chapter == commune.units["CD-NL"]
    (made,) = await nominations(commune, "NL-01")
    assert (made.state, made.unit) == (NominationState.WAITING, commune.units["CD-NL"])


async def test_without_consent_only_an_unnamed_source_is_kept(commune: World) -> None:
    await commune.says("inh", "/gioithieu")
    (why,) = await commune.presses("inh", "CHUA KY")
    assert "chưa ghi tên" in why
    assert "Văn phòng Đảng ủy xã" in why
    await commune.presses("inh", "NU")
    (kept,) = await commune.presses("inh", "18-30")
    assert kept.startswith("Đã ghi thêm một nguồn, không ghi tên")
    assert await candidates(commune) == ()

    async def count(work: SqlWork) -> int:
        return await work.candidates.sources(commune.units["NL"])

    assert await commune.record.read(count) == 1


async def test_a_commune_leader_chooses_the_branch_and_the_chapter(commune: World) -> None:
    await commune.says("duyen", "/nominate")
    (asked,) = await commune.presses("duyen", "DA KY")
    assert asked.startswith("Giới thiệu với chi bộ nào?")
    await commune.presses("duyen", "NL")
    for one in ANSWERS:
        (asked,) = await commune.says("duyen", one)
    assert asked.startswith("Người ấy sinh hoạt ở chi đoàn, chi hội nào?")
    await commune.presses("duyen", "KHONG THUOC")
    (check,) = await commune.presses("duyen", "BO QUA")
    assert "Chi đoàn, chi hội: không ghi" in check
    assert "Lý do" not in check
    await commune.presses("duyen", "GUI")
    (made,) = await nominations(commune, "NL-01")
    assert made.unit == commune.units["DX"]


async def test_who_has_no_right_is_told_so_and_nothing_happens(commune: World) -> None:
    (answer,) = await commune.says("phuong", "/nominate")
    assert answer.startswith("Việc này đồng chí chưa được phân quyền")


@pytest.mark.parametrize(
    ("before", "typed", "said"),
    [
        (0, "😀", "Chưa ghi được số giấy"),
        (1, "31/2/2026", "không có ngày ấy trong lịch"),
        (1, "5/12/2026", "Ngày ký chưa đến"),
        (3, "Mai", "Chưa ghi được họ tên"),
        (3, "<b>Lò</b> Mai", "Chưa ghi được họ tên"),
        (3, "Lò Thị 😀", "Chưa ghi được họ tên"),
        (4, "31/2/1998", "Chưa ghi được ngày sinh"),
        (4, "5/2027", "Ngày sinh này chưa đến"),
    ],
)
async def test_what_cannot_be_is_refused_kindly_and_asked_again(
    database: Path, before: int, typed: str, said: str
) -> None:
    async with world(database) as commune:
        await na_lo(commune)
        (asked,) = await begins(commune, "tuan", *ANSWERS[:before])
        (again,) = await commune.says("tuan", typed)
        assert said in again
        assert again.endswith(asked)
        (on,) = await commune.says("tuan", ANSWERS[before])
        assert said not in on


async def test_a_text_of_5000_characters_is_not_taken_and_the_question_stays(
    commune: World,
) -> None:
    await begins(commune, "tuan", *ANSWERS)
    (answer,) = await commune.says("tuan", "rất tốt " * 625)
    assert "nhiều nhất là 500" in answer
    (check,) = await commune.says("tuan", "Tích cực")
    assert "Lý do: Tích cực" in check


async def test_letters_typed_apart_and_small_are_kept_as_a_name(commune: World) -> None:
    typed = unicodedata.normalize("NFD", "lò  thị mai")
    await begins(commune, "tuan", *ANSWERS[:3], typed, "1998", "NU", "THPT")
    await commune.presses("tuan", "BO QUA")
    await commune.presses("tuan", "GUI")
    (mai,) = await candidates(commune)
    assert (mai.full_name, mai.birth) == ("Lò Thị Mai", "1998")


async def test_an_age_outside_the_limits_is_pointed_out_and_not_refused(commune: World) -> None:
    await begins(commune, "tuan", *ANSWERS[:4], "2010", "NU", "THCS")
    (check,) = await commune.presses("tuan", "BO QUA")
    assert "xin kiểm tra" in check
    (receipt,) = await commune.presses("tuan", "GUI")
    assert "NL-01" in receipt


async def test_a_line_of_background_leads_to_a_question(commune: World) -> None:
    await begins(commune, "tuan", *ANSWERS)
    (worry,) = await commune.says("tuan", "ông nội theo chế độ cũ")
    assert worry.startswith("Xin đồng chí xem lại dòng ghi thêm")
    (check,) = await commune.presses("tuan", "BO DONG")
    assert "chế độ cũ" not in check
    await commune.presses("tuan", "SUA")
    await commune.presses("tuan", "LY DO")
    await commune.says("tuan", "ông nội theo chế độ cũ")
    (check,) = await commune.presses("tuan", "VAN GIU")
    assert "Lý do: ông nội theo chế độ cũ" in check


async def test_each_item_can_be_amended_before_it_goes(commune: World) -> None:
    await begins(commune, "tuan", *ANSWERS)
    await commune.presses("tuan", "BO QUA")
    await commune.presses("tuan", "SUA")
    await commune.presses("tuan", "HO TEN")
    (check,) = await commune.says("tuan", "Lò Thị Muôn")
    assert "Họ tên: Lò Thị Muôn" in check
    await commune.presses("tuan", "SUA")
    await commune.presses("tuan", "HOC VAN")
    (check,) = await commune.presses("tuan", "THCS")
    assert "học vấn: trung học cơ sở" in check


async def test_an_edited_message_corrects_the_name(commune: World) -> None:
    await begins(commune, "tuan", *ANSWERS[:3])
    await commune.says("tuan", "Lò Thị May")
    named = commune.said("tuan").message
    for one in ANSWERS[4:]:
        await commune.says("tuan", one)
    await commune.presses("tuan", "BO QUA")
    (check,) = await commune.edits("tuan", named, "Lò Thị Mai")
    assert "Họ tên: Lò Thị Mai" in check


async def test_a_second_press_on_send_does_not_nominate_twice(commune: World) -> None:
    await nominates(commune)
    (stale,) = await commune.presses("tuan", "GUI")
    assert stale.startswith("Việc này đã xong hoặc đã qua")
    assert len(await candidates(commune)) == 1


@pytest.mark.parametrize("with_buttons", [True, False])
async def test_a_restart_and_a_detour_lose_nothing(database: Path, with_buttons: bool) -> None:
    async with world(database, buttons=with_buttons) as before:
        await na_lo(before)
        await begins(before, "tuan", *ANSWERS[:5])
        people = before.people
    async with world(database, buttons=with_buttons, first_update=1_000) as commune:
        commune.people = people
        commune.sandbox.begin("tuan")
        await commune.passes(timedelta(minutes=1))
        commune.unread("tuan")
        (asked,) = await commune.says("tuan", "/nominate")
        assert asked.startswith("Đồng chí đang giới thiệu dở một người")
        assert "Nam hay nữ?" in asked
        for one in ("NU", "THPT"):
            await commune.says("tuan", one)
        (check,) = await commune.presses("tuan", "BO QUA")
        assert "Lò Thị Mai" in check


async def test_cancel_leaves_nothing_behind(commune: World) -> None:
    await begins(commune, "tuan", *ANSWERS)
    (answer,) = await commune.says("tuan", "thoi")
    assert "giới thiệu quần chúng ưu tú" in answer
    assert await candidates(commune) == ()


async def test_nothing_reaches_the_group(commune: World) -> None:
    await commune.group("nhom", "NL", members=5)
    await nominates(commune)
    await commune.presses("thoa", "TIEP NHAN")
    assert commune.unread("nhom") == []
    (answer,) = await commune.says("tuan", "/nominate", chat="nhom")
    assert "Mai" not in answer


async def test_who_nominated_hears_what_the_branch_concluded(commune: World) -> None:
    await nominates(commune)
    await commune.presses("thoa", "TIEP NHAN")
    commune.unread("tuan")
    for decision in Decision:
        key = result_key(decision)
        if key is None:
            continue

        async def tell(work: SqlWork, key: str = key) -> None:
            found = await work.candidates.by_code("NL-01")
            assert found is not None
            day = local(12, 11).date()
            await tell_nominators(work, found.id, key, commune.clock.now(), day=day)

        await commune.do(tell)
        await commune.settle()
        (heard,) = commune.unread("tuan")
        assert "NL-01" in heard.split("\n")[0]
        assert "12/11/2026" in heard
        assert "Mai" not in heard


def buttons(commune: World) -> bool:
    """Whether this commune's messenger shows buttons."""
    return commune.sandbox.profile.buttons
