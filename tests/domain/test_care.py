"""The sums of a month add up, whoever helps and however often somebody answers."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.care import Care, count, unanswered_by_organisations
from domain.ids import CandidateId, PersonId, ReportId, ReviewId, UnitId
from domain.reviews import Answers, Report, ReportKind

AT = datetime(2026, 11, 2, tzinfo=UTC)


def report(candidate: int, mentor: int, unit: int | None, version: int = 1) -> Report:
    return Report(
        id=ReportId(version),
        review=ReviewId(1),
        candidate=CandidateId(candidate),
        mentor=PersonId(mentor),
        version=version,
        at=AT + timedelta(minutes=version),
        answers=Answers(kind=ReportKind.NO_CHANGE),
        late=False,
        unit=None if unit is None else UnitId(unit),
    )


numbers = st.integers(1, 6)
reports = st.lists(
    st.builds(report, numbers, numbers, st.none() | numbers, st.integers(1, 9)), max_size=20
)
cares = st.lists(
    st.builds(lambda one, unit: Care(CandidateId(one), UnitId(unit)), numbers, numbers), max_size=8
)


@given(st.sets(st.builds(CandidateId, numbers)), cares, reports)
def test_the_sums_of_a_month_always_add_up(
    people: set[CandidateId], followed: list[Care], said: list[Report]
) -> None:
    sums = count(people, followed, said)
    assert sums.people == sums.answered + sums.missing == len(people)
    assert sums.followed == sums.followed_answered + sums.followed_missing
    assert sums.followed <= sums.people
    assert min(sums.answered, sums.missing, sums.followed_answered, sums.followed_missing) >= 0


@given(st.sets(st.builds(CandidateId, numbers)), cares, reports)
def test_saying_it_twice_counts_once(
    people: set[CandidateId], followed: list[Care], said: list[Report]
) -> None:
    assert count(people, followed, [*said, *said]) == count(people, followed, said)
    assert count(people, [*followed, *followed], said) == count(people, followed, said)


@given(st.sets(st.builds(CandidateId, numbers)), cares, reports)
def test_an_organisations_answer_never_stands_for_a_mentors(
    people: set[CandidateId], followed: list[Care], said: list[Report]
) -> None:
    mentors = [one for one in said if one.unit is None]
    organisations = [one for one in said if one.unit is not None]
    together = count(people, followed, said)
    assert count(people, followed, mentors).answered == together.answered
    assert count(people, followed, organisations).answered == 0
    apart = count(people, followed, organisations)
    assert apart.followed_answered == together.followed_answered


def test_a_successor_counts_for_the_organisation() -> None:
    followed = [Care(CandidateId(1), UnitId(5))]
    assert unanswered_by_organisations(followed, [report(1, 2, 5)]) == ()
    assert report(1, 2, 5).author == report(1, 3, 5).author
    assert report(1, 2, None).author != report(1, 3, None).author
    assert report(1, 5, None).author != report(1, 2, 5).author


def test_two_organisations_are_both_waited_for() -> None:
    followed = [Care(CandidateId(1), UnitId(5)), Care(CandidateId(1), UnitId(6))]
    half = count([CandidateId(1)], followed, [report(1, 2, 5)])
    assert (half.followed, half.followed_answered, half.followed_missing) == (1, 0, 1)


def test_one_who_stands_in_asks_for_the_same_care() -> None:
    own, instead = (
        Care(CandidateId(1), UnitId(5)),
        Care(CandidateId(1), UnitId(5), standing_in=True),
    )
    assert own == instead
    assert (own.mark, Care(CandidateId(1)).mark) == ("1-5", "1")
