"""Terms and targets as they are typed, split and counted."""

from datetime import date

import pytest

from domain.ids import CandidateId, UnitId
from domain.plans.splitting import read_count, read_split
from domain.plans.targets import (
    Counted,
    PlanTerm,
    SplitSum,
    in_years,
    once_each,
    read_term,
)

NA_LO, PA_KHOM, CHAPTER, SCHOOL, OTHER_NA_LO = (UnitId(n) for n in range(1, 6))
BRANCHES = {
    NA_LO: ("NL", "chi bộ bản Nà Lo"),
    PA_KHOM: ("PK", "chi bộ bản Pá Khôm"),
    SCHOOL: ("TH", "chi bộ trường Tiểu học"),
}
OTHERS = {CHAPTER: ("CD-NL", "chi đoàn bản Nà Lo")}


@pytest.mark.parametrize(
    "typed", ["2025-2030", "2025 – 2030", "nhiệm kỳ 2025 đến 2030", "2025, 2030", "2025 2030."]
)
def test_a_term_is_read_as_people_write_it(typed: str) -> None:
    assert read_term(typed) == PlanTerm(2025, 2030)


@pytest.mark.parametrize("typed", ["2025", "2030-2025", "2025-2036", "1925-1930", "năm nay", ""])
def test_what_is_no_term_is_none(typed: str) -> None:
    assert read_term(typed) is None


def test_a_term_holds_its_years_and_is_stored_as_written() -> None:
    term = PlanTerm(2025, 2030)
    assert 2025 in term
    assert 2030 in term
    assert 2031 not in term
    assert PlanTerm.parse(str(term)) == term


@pytest.mark.parametrize(
    ("other", "mended"),
    [((2026, 2030), True), ((2025, 2034), True), ((2025, 2030), False), ((2030, 2035), False)],
)
def test_a_term_takes_the_place_of_one_with_more_than_the_congress_in_common(
    other: tuple[int, int], mended: bool
) -> None:
    assert PlanTerm(2025, 2030).takes_place_of(PlanTerm(*other)) is mended


@pytest.mark.parametrize(
    ("typed", "counts"),
    [
        ("Nà Lo 2, Pá Khôm 1", {NA_LO: 2, PA_KHOM: 1}),
        ("na lo: 2; pk 1", {NA_LO: 2, PA_KHOM: 1}),
        ("chi đoàn bản Nà Lo 3\nNL – 0", {CHAPTER: 3, NA_LO: 0}),
        ("trường tiểu học 2 người", {SCHOOL: 2}),
        ("Nà Lo 1, Nà Lo 2", {NA_LO: 2}),
    ],
)
def test_a_split_is_read_by_code_whole_name_or_its_last_words(
    typed: str, counts: dict[UnitId, int]
) -> None:
    read = read_split(typed, BRANCHES, OTHERS)
    assert read.clear
    assert read.counts == counts


@pytest.mark.parametrize("typed", ["Huổi Không 2", "Nà Lo", "2", "Nà Lo 1000", "Lo Nà 2"])
def test_a_part_without_a_unit_or_a_number_is_named_by_its_place(typed: str) -> None:
    read = read_split(f"PK 1, {typed}", BRANCHES, OTHERS)
    assert (read.unknown, read.counts) == ((2,), {PA_KHOM: 1})
    assert not read.clear


def test_two_units_of_one_name_are_asked_about() -> None:
    twice = BRANCHES | {OTHER_NA_LO: ("NL2", "chi bộ trường Nà Lo")}
    assert read_split("Nà Lo 2", twice).several == (1,)


def test_nothing_typed_is_not_clear() -> None:
    assert not read_split(" , ", BRANCHES).clear


@pytest.mark.parametrize(
    ("typed", "count"), [("2", 2), ("２ người", 2), ("0", 0), ("1000", None), ("hai", None)]
)
def test_one_number_is_read(typed: str, count: int | None) -> None:
    assert read_count(typed) == count


@pytest.mark.parametrize(("total", "parts", "left"), [(10, 10, 0), (10, 8, 2), (10, 13, -3)])
def test_what_is_given_to_no_branch_and_what_is_given_beyond(
    total: int, parts: int, left: int
) -> None:
    assert SplitSum(total, parts).left == left


def test_a_person_counts_once_by_the_latest_day() -> None:
    early = Counted(CandidateId(1), date(2025, 3, 1), NA_LO)
    late = Counted(CandidateId(1), date(2026, 3, 1), PA_KHOM)
    other = Counted(CandidateId(2), date(2026, 1, 1), NA_LO)
    found = once_each([early, late, other])
    assert found == (other, late)
    assert in_years(found, 2026, 2026) == found
    assert in_years(found, 2025, 2025) == ()
