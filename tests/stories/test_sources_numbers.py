"""A unit's numbers in a round of sorting: typed, looked at, sent, amended, by whoever leads."""

import unicodedata
from datetime import date
from pathlib import Path

import pytest

from domain.sources import SourceCounts
from domain.units import Association, Post, Role, UnitKind
from storage.work import SqlWork
from tests.stories.organisations import away
from tests.stories.sorting import counts, on_record, opens
from tests.world import BEGINNING, World, local, na_lo, world

REFUSED = "Việc này đồng chí chưa được phân quyền"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hai", "Xin gõ bằng chữ số"),
        ("-1", "Xin gõ bằng chữ số"),
        ("1000", "số lớn nhất là 999"),
        ("2 5", "đủ cả ba số"),
        ("😀", "Xin gõ bằng chữ số"),
        ("NL-07", "Xin gõ bằng chữ số"),
    ],
)
async def test_a_wrong_number_is_explained_and_asked_again(
    commune: World, typed: str, said: str
) -> None:
    await opens(commune)
    await commune.says("tuan", "/rasoat")
    (again,) = await commune.says("tuan", typed)
    assert said in again
    assert "câu 1/3" in again
    assert await on_record(commune) == {}


@pytest.mark.parametrize("typed", ["２ ５ ３", unicodedata.normalize("NFD", "2 người, 5 và 3")])
async def test_digits_are_taken_however_the_phone_writes_them(commune: World, typed: str) -> None:
    await opens(commune)
    await counts(commune, "tuan", typed)
    assert await on_record(commune) == {"CD-NL": SourceCounts(2, 5, 3)}


async def test_too_long_a_text_is_not_taken_and_the_question_stays(commune: World) -> None:
    await opens(commune)
    await commune.says("tuan", "/rasoat")
    (long,) = await commune.says("tuan", "2 " * 2_500)
    assert long.startswith("Tin dài quá")
    await commune.says("tuan", "1 0 0")
    await commune.presses("tuan", "Gửi")
    assert await on_record(commune) == {"CD-NL": SourceCounts(1, 0, 0)}


async def test_numbers_are_amended_until_the_round_closes(commune: World) -> None:
    await opens(commune)
    await counts(commune, "tuan", "2 5 3")
    (shown,) = await commune.says("tuan", "/rasoat")
    assert "giới thiệu 2, bồi dưỡng thêm 5, đi làm xa 3" in shown
    await commune.presses("tuan", "Sửa số")
    await commune.says("tuan", "1")
    await commune.says("tuan", "quay lai")
    await commune.says("tuan", "4")
    await commune.says("tuan", "5")
    await commune.says("tuan", "6")
    await commune.presses("tuan", "Sửa")
    await commune.says("tuan", "4 4 4")
    await commune.presses("tuan", "Gửi")
    assert await on_record(commune) == {"CD-NL": SourceCounts(4, 4, 4)}


async def test_an_edited_number_is_corrected_before_sending(commune: World) -> None:
    await opens(commune)
    await commune.says("tuan", "/rasoat")
    await commune.says("tuan", "2 5 3")
    (check,) = await commune.edits("tuan", commune.said("tuan").message, "3 5 3")
    assert "Đề nghị giới thiệu: 3" in check
    await commune.presses("tuan", "Gửi")
    assert await on_record(commune) == {"CD-NL": SourceCounts(3, 5, 3)}


async def test_a_count_made_meanwhile_on_the_other_phone_is_shown_first(commune: World) -> None:
    await opens(commune)
    await commune.pair_second("thoa", "thoa-2")
    for phone, typed in (("thoa", "1 1 1"), ("thoa-2", "2 2 2")):
        await commune.says(phone, "/rasoat")
        await commune.says(phone, typed)
    await commune.presses("thoa", "Gửi")
    (look,) = await commune.presses("thoa-2", "Gửi")
    assert "Cà Thị Thoa đã gửi: giới thiệu 1, bồi dưỡng thêm 1, đi làm xa 1" in look
    assert await on_record(commune) == {"NL": SourceCounts(1, 1, 1)}
    await commune.presses("thoa-2", "Gửi")
    assert await on_record(commune) == {"NL": SourceCounts(2, 2, 2)}


async def test_a_second_press_counts_nothing_twice(commune: World) -> None:
    await opens(commune)
    await counts(commune, "tuan", "2 5 3")
    answers = await commune.presses("tuan", "Gửi")
    assert "đã xong hoặc đã qua" in answers[0]
    assert await on_record(commune) == {"CD-NL": SourceCounts(2, 5, 3)}


async def test_the_closing_day_passes_in_the_middle_of_a_dialogue(commune: World) -> None:
    await opens(commune, "5/11")
    await commune.says("tuan", "/rasoat")
    await commune.says("tuan", "2")
    await commune.at(local(6, 11, 8))
    commune.unread("tuan")
    _again, _asked = await commune.says("tuan", "5")  # a number a day late is asked once more
    (over,) = await commune.says("tuan", "5")
    assert over.startswith("Đợt rà soát nguồn đã đóng")
    assert await on_record(commune) == {}
    (after,) = await commune.says("tuan", "5")
    assert "Chưa hiểu" in after  # the dialogue is over; nothing swallows what is typed


async def test_whoever_leads_now_counts_and_whoever_led_before_does_not(commune: World) -> None:
    await opens(commune)
    await counts(commune, "tuan", "2 5 3")
    await commune.says("tuan", "/rasoat")
    await commune.presses("tuan", "Sửa số")
    await commune.person("moi", "Lò Văn Mới", (Role.CHAPTER_LEADER, "CD-NL"))

    async def leave(work: SqlWork) -> None:
        ended = Post(
            commune.people["tuan"],
            commune.units["CD-NL"],
            Role.CHAPTER_LEADER,
            BEGINNING,
            local(2, 11).date(),
        )
        await work.people.appoint(ended)

    await commune.do(leave)
    (refused,) = await commune.says("tuan", "9 9 9")
    assert refused.startswith(REFUSED)
    (shown,) = await commune.says("moi", "/rasoat")
    assert "giới thiệu 2, bồi dưỡng thêm 5, đi làm xa 3" in shown
    await commune.presses("moi", "Sửa số")
    await commune.says("moi", "1 5 3")
    await commune.presses("moi", "Gửi")
    assert await on_record(commune) == {"CD-NL": SourceCounts(1, 5, 3)}


async def test_the_leader_of_an_organisation_chooses_among_its_chapters(commune: World) -> None:
    await commune.unit(
        "CD-PK",
        "chi đoàn bản Pá Khôm",
        UnitKind.CHAPTER,
        parent="DX",
        branch="PK",
        association=Association.YOUTH,
    )
    await opens(commune)
    await counts(commune, "tuan", "2 5 3")
    (which,) = await commune.says("duyen", "/rasoat")
    assert "– chi đoàn bản Nà Lo: giới thiệu 2" in which
    assert "– chi đoàn bản Pá Khôm: chưa nhận được" in which
    assert "chi bộ" not in which
    await commune.says("duyen", "cd-pk")
    await commune.says("duyen", "7 7 7")
    await commune.presses("duyen", "Gửi")
    assert (await on_record(commune))["CD-PK"] == SourceCounts(7, 7, 7)


async def test_numbers_counted_for_a_leader_on_leave_say_for_whom(commune: World) -> None:
    await away(commune, "tuan", date(2026, 11, 20))
    await opens(commune)
    await commune.says("duyen", "/rasoat")
    (check,) = await commune.says("duyen", "2 5 3")
    assert "Nhập thay chi đoàn bản Nà Lo." in check
    (kept,) = await commune.presses("duyen", "Gửi")
    assert "Nhập thay chi đoàn bản Nà Lo." in kept
    assert (await on_record(commune))["CD-NL"] == SourceCounts(2, 5, 3)


async def test_the_own_leader_and_a_branchs_deputy_count_for_nobody_else(commune: World) -> None:
    await away(commune, "thoa", date(2026, 11, 20))
    await opens(commune)
    for who in ("tuan", "pom"):
        await commune.says(who, "/rasoat")
        (check,) = await commune.says(who, "2 5 3")
        assert check.startswith("Xem lại trước khi gửi")
        assert "Nhập thay" not in check


async def test_the_first_class_leads_to_nominating_and_no_name_is_kept(commune: World) -> None:
    await opens(commune)
    await counts(commune, "tuan", "0 5 3")
    assert "Muốn giới thiệu" not in " ".join(commune.labels("tuan"))
    await commune.presses("tuan", "Sửa số")
    await commune.says("tuan", "2 5 3")
    (kept,) = await commune.presses("tuan", "Gửi")
    assert "ai đã ký giấy đồng ý thì đồng chí giới thiệu ngay được" in kept
    (consent,) = await commune.presses("tuan", "Muốn giới thiệu")
    assert "ký giấy đồng ý chưa" in consent


async def test_a_restart_in_the_middle_of_counting_loses_nothing(database: Path) -> None:
    async with world(database, buttons=False) as before:
        await na_lo(before)
        await opens(before)
        await before.says("tuan", "/rasoat")
        await before.says("tuan", "2")
        people, units = before.people, before.units
    async with world(database, buttons=False, first_update=1000) as after:
        after.people, after.units = people, units
        for phone in people:
            after.sandbox.begin(phone)
        (third,) = await after.says("tuan", "5")
        assert "câu 3/3" in third
        await after.says("tuan", "3")
        await after.says("tuan", "gui")
        assert await on_record(after) == {"CD-NL": SourceCounts(2, 5, 3)}
