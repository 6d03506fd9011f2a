"""A message becomes what one reader reads."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.catalogue import Catalogue, CatalogueError
from bot.platforms.base import Button
from bot.wording import Names, Wording, references
from domain.dates import parse_date
from domain.ids import CandidateId, DraftId, PersonId, ReportId, ReviewId, UnitId
from domain.messages import (
    CandidateCode,
    CandidateRef,
    Choice,
    Code,
    Contact,
    DraftText,
    GroupMessage,
    Message,
    PersonRef,
    PlaceRef,
    ReportLine,
    Term,
    UnitRef,
    choice,
    say,
    say_to_group,
)
from tests.catalogue.entries import ROOT

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
MEETING = datetime(2026, 11, 12, 12, 30, tzinfo=UTC)
BRANCH = UnitRef(UnitId(1))
MAI = CandidateRef(CandidateId(7))
INH = PersonRef(PersonId(3))
NAMES: Names = {
    BRANCH: "bản Nà Lo",
    MAI: "NL-07 (L.T.M.)",
    INH: "Quàng Văn Inh",
    PersonRef(PersonId(3), given=True): "Inh",
}
TEXTS = """
day = { $day } | { $day_short } | { $day_full } | { $day_weekday }
at = { $at } | { $at_hour } | { $at_date } | { $at_short } | { $at_full } | { $at_weekday }
year = Năm { $year }
late = { $late ->
    [yes] muộn
   *[no] kịp
 }
who = { $who }
list =
    Danh sách
    { $lines }
    Hết
line = – { $who }: { $met }
pack = { $list }
group = { $lines }
"""


def wording(texts: str = TEXTS, language: str = "vi") -> Wording:
    """The real terms, formats and choices, with a few messages of this test's own."""
    files = {language: {"own.ftl": texts, **_real(language)}}
    return Wording(Catalogue(files), ZONE)


def _real(language: str) -> dict[str, str]:
    names = ("terms.ftl", "formats.ftl", "choices.ftl")
    return {name: (ROOT / language / name).read_text("utf-8") for name in names}


def read(message: Message | GroupMessage, names: Names = NAMES) -> str:
    return wording().render(message, "vi", names)


def test_a_date_is_written_long_short_full_and_by_its_weekday() -> None:
    text = read(say("day", day=date(2026, 11, 12)))
    assert text == "thứ Năm, 12/11/2026 | 12/11 | 12/11/2026 | thứ Năm"


def test_a_moment_is_written_on_the_clock_people_read() -> None:
    assert read(say("at", at=MEETING)) == (
        "19 giờ 30, thứ Năm, 12/11/2026 | 19 giờ 30 | thứ Năm, 12/11/2026"
        " | 12/11 | 12/11/2026 | thứ Năm"
    )


def test_a_moment_late_in_utc_is_the_next_day_at_home() -> None:
    text = read(say("at", at=datetime(2026, 11, 7, 23, 5, tzinfo=UTC)))
    assert text.startswith("6 giờ 05, Chủ nhật, 8/11/2026 | 6 giờ 05 |")


def test_a_full_hour_has_no_minutes() -> None:
    text = read(say("at", at=datetime(2026, 11, 9, 19, 0, tzinfo=ZONE)))
    assert text.startswith("19 giờ, thứ Hai, 9/11/2026 | 19 giờ |")


def test_english_writes_dates_its_own_way() -> None:
    english = wording(language="en")
    assert english.render(say("at", at=MEETING), "en", {}).startswith(
        "19:30, Thursday 12 Nov 2026 | 19:30 |"
    )


def test_a_moment_without_its_zone_is_refused() -> None:
    with pytest.raises(CatalogueError, match="zone"):
        read(say("at", at=datetime(2026, 11, 9, 19, 0)))  # noqa: DTZ001 - the fault under test


def test_numbers_are_digits_and_a_truth_selects() -> None:
    assert read(say("year", year=2026)) == "Năm 2026"
    assert [read(say("late", late=late)) for late in (True, False)] == ["muộn", "kịp"]


def test_codes_terms_and_references_read_as_words() -> None:
    assert read(say("who", who=Code("NL-07"))) == "NL-07"
    assert read(say("who", who=Term("strength-labour"))) == "chịu khó lao động, làm kinh tế"
    assert read(say("who", who=INH)) == "Quàng Văn Inh"
    assert read(say("who", who=PersonRef(PersonId(3), given=True))) == "Inh"


def test_messages_within_a_message_stand_line_by_line() -> None:
    lines = (say("line", who=MAI, met=Term("met-met")), say("line", who=INH, met=Code("K")))
    assert read(say("pack", list=say("list", lines=lines))) == (
        "Danh sách\n– NL-07 (L.T.M.): đã gặp\n– Quàng Văn Inh: K\nHết"
    )


def test_a_line_with_nothing_in_it_is_left_out() -> None:
    assert read(say("list", lines=())) == "Danh sách\nHết"


def test_a_name_stays_on_its_line() -> None:
    assert read(say("who", who=MAI), {MAI: "NL-07\n\nĐã xong\u202e"}) == "NL-07 Đã xong"


def test_a_name_that_was_not_loaded_is_an_error_without_the_number() -> None:
    with pytest.raises(CatalogueError, match="CandidateRef"):
        read(say("who", who=MAI), {})


def test_a_private_argument_never_reaches_a_group_at_any_depth() -> None:
    sneaked: dict[str, tuple[GroupMessage, ...]] = {
        "lines": (say("who", who=MAI),)  # type: ignore[dict-item]  # the fault under test
    }
    with pytest.raises(CatalogueError, match="group"):
        read(GroupMessage("group", sneaked))
    shown = (say_to_group("who", who=CandidateCode(CandidateId(7))),)
    assert read(say_to_group("group", lines=shown), {CandidateCode(CandidateId(7)): "NL-07"}) == (
        "NL-07"
    )


def test_all_references_are_collected_at_any_depth() -> None:
    line = say("line", who=MAI, met=ReportLine(ReportId(1)))
    message = say("pack", list=say("list", lines=(line,), at=PlaceRef(ReviewId(2)), of=BRANCH))
    group = say_to_group("group", lines=(say_to_group("who", who=CandidateCode(CandidateId(8))),))
    offered = choice("labelled", "x", label=INH, word=Code("1"), more=Contact("phone"))
    found = references(message, group, choices=(offered,))
    assert found == {
        MAI,
        ReportLine(ReportId(1)),
        PlaceRef(ReviewId(2)),
        BRANCH,
        CandidateCode(CandidateId(8)),
        INH,
        Contact("phone"),
    }
    assert references(say("who", who=DraftText(DraftId(1), "name"))) == {
        DraftText(DraftId(1), "name")
    }


def offer(*choices: Choice, buttons: bool, group: bool = False) -> tuple[str, tuple[Button, ...]]:
    return wording().render_buttons(choices, "vi", NAMES, buttons=buttons, group=group)


def test_a_button_carries_its_word_only_where_it_differs() -> None:
    added, shown = offer(choice("met-met", "m:1"), choice("no-change", "n"), buttons=True)
    assert added == ""
    assert shown == (
        Button("Đã gặp", "DA GAP", "m:1"),
        Button("Không thay đổi · KHONG DOI", "KHONG DOI", "n"),
    )


def test_without_buttons_the_last_line_lists_the_words() -> None:
    added, shown = offer(choice("send", "g"), choice("met-phone", "p"), buttons=False)
    assert added == "\nTrả lời một trong các chữ: GUI, DIEN THOAI (Qua điện thoại)"
    assert shown == (Button("Gửi", "GUI", "g"), Button("Qua điện thoại", "DIEN THOAI", "p"))


def test_without_buttons_long_labels_stand_one_to_a_line() -> None:
    added, _ = offer(choice("amend", "s"), choice("improve-none-seen", "n"), buttons=False)
    assert added == (
        "\nTrả lời một trong các chữ:\n– SUA: Sửa\n– CHUA THAY: Chưa thấy điểm cần lưu ý"
    )


def test_a_choice_may_be_labelled_by_a_person_and_typed_by_a_code() -> None:
    labelled = choice("labelled", "c:7", label=MAI, word=Code("NL-07"))
    assert offer(labelled, buttons=True)[1] == (Button("NL-07 (L.T.M.) · NL-07", "NL-07", "c:7"),)


def test_a_single_word_is_asked_for_plainly_and_in_a_group_in_private() -> None:
    one = choice("open-my-tasks", "open")
    assert offer(one, buttons=False)[0] == "\nTrả lời bằng chữ: VIEC (Mở việc của tôi)"
    assert offer(one, buttons=False, group=True)[0] == "\nXin nhắn riêng cho trợ lý chữ VIEC"


def test_no_choices_add_nothing() -> None:
    assert offer(buttons=False) == ("", ())


def test_a_button_in_a_group_never_names_anybody() -> None:
    with pytest.raises(CatalogueError, match="group"):
        offer(choice("labelled", "x", label=INH, word=Code("1")), buttons=True, group=True)


def test_a_day_to_be_typed_is_shown_near_today_and_can_be_typed() -> None:
    today = date(2027, 5, 30)
    asked = "asked = { $lately_typed } | { $soon_typed } | { $soon_typed_year }"
    for language in ("vi", "en"):
        near = replace(wording(asked, language), today=lambda: today)
        text = near.render(say("asked"), language, {})
        assert text == "27/5 | 4/6 | 4/6/2027"
        assert [parse_date(one, today) for one in text.split(" | ")][1:] == [date(2027, 6, 4)] * 2
