"""Votes on the roll: how many are needed, what cannot be right, when the level above decides."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rulebook import the_rulebook
from domain.ids import CandidateId, UnitId
from domain.road.resolutions import Body, LeftOut, Resolution, ResolutionKind, Vote
from domain.road.tally import above_decides, failed, needed, outcome, problem
from domain.rules.rulebook import Rule, Share

RULES = the_rulebook().at(date(2026, 11, 2))
TWO_THIRDS = RULES["branch_admission_share"]


def vote(roll: int, present: int, for_: int, against: int, out: LeftOut | None = None) -> Vote:
    return Vote(
        roll=roll, present=present, in_favour=for_, against=against, left_out=out or LeftOut()
    )


@pytest.mark.parametrize(
    ("counted", "two_thirds", "half"),
    [(3, 2, 2), (4, 3, 3), (5, 4, 3), (20, 14, 11), (21, 14, 11), (25, 17, 13), (26, 18, 14)],
)
def test_two_thirds_round_up_and_half_is_exceeded(
    counted: int, two_thirds: int, half: int
) -> None:
    assert needed(Share.TWO_THIRDS, counted) == two_thirds
    assert needed(Share.MORE_THAN_HALF, counted) == half


@given(st.integers(min_value=1, max_value=500))
def test_what_is_needed_is_the_least_that_makes_the_share(counted: int) -> None:
    two_thirds, half = needed(Share.TWO_THIRDS, counted), needed(Share.MORE_THAN_HALF, counted)
    assert 3 * two_thirds >= 2 * counted > 3 * (two_thirds - 1)
    assert 2 * half > counted >= 2 * (half - 1)
    assert two_thirds <= counted
    assert half <= counted


def test_the_share_counts_on_the_roll_without_those_left_out() -> None:
    out = LeftOut(transferred=1, exempt=2, suspended=1)
    found = outcome(vote(30, 20, 18, 2, out), TWO_THIRDS)
    assert (found.counted, found.needed, found.reached) == (26, 18, True)
    assert not outcome(vote(26, 26, 17, 9), TWO_THIRDS).reached


def test_a_rule_that_is_no_share_counts_no_vote() -> None:
    with pytest.raises(ValueError, match="no share"):
        outcome(vote(26, 26, 17, 9), RULES["ceremony"])


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [
        (vote(26, 24, 23, 1), None),
        (vote(26, 24, 20, 1), None),  # some kept neither card up
        (vote(2, 2, 2, 0), "quorum"),
        (vote(26, 27, 20, 1), "present"),
        (vote(26, 24, 24, 1), "votes"),
        (vote(26, 24, 23, -1), "negative"),
        (vote(26, 24, 23, 1, LeftOut(exempt=3)), "present"),
        (vote(3, 0, 0, 0, LeftOut(transferred=3)), "left_out"),
    ],
)
def test_numbers_that_cannot_be_right_together(numbers: Vote, wrong: str | None) -> None:
    assert problem(numbers, RULES.number("branch_quorum")) == wrong


def resolved(number: int, counted: Vote | None, kind: ResolutionKind) -> Resolution:
    return Resolution(
        id=number,
        candidate=CandidateId(1),
        kind=kind,
        body=Body.BRANCH,
        unit=UnitId(1),
        on=date(2026, 11, number),
        at=datetime(2026, 11, number, tzinfo=UTC),
        vote=counted,
    )


def test_failed_votes_count_since_the_last_that_succeeded() -> None:
    kind = ResolutionKind.RECOGNITION
    low, high = vote(26, 26, 17, 9), vote(26, 26, 18, 8)
    votes = [resolved(n, one, kind) for n, one in enumerate((low, high, low, low), 1)]
    votes.append(resolved(5, low, ResolutionKind.STRIKE))
    assert [one.id for one in failed(votes, kind, Body.BRANCH, lambda _: TWO_THIRDS)] == [3, 4]
    assert failed(votes[:2], kind, Body.BRANCH, lambda _: TWO_THIRDS) == ()


def test_a_vote_counts_by_the_share_of_its_own_day() -> None:
    kind, changed = ResolutionKind.RECOGNITION, date(2026, 11, 3)
    votes = [resolved(n, vote(26, 26, 17, 9), kind) for n in (1, 2, 3, 4)]

    def rule_on(day: date) -> Rule:
        return TWO_THIRDS if day < changed else RULES["standing_share"]

    assert failed(votes, kind, Body.BRANCH, rule_on) == ()
    assert len(failed(votes[:2], kind, Body.BRANCH, rule_on)) == 2


@pytest.mark.parametrize(
    ("kind", "times", "above"),
    [
        (ResolutionKind.RECOGNITION, 2, False),
        (ResolutionKind.RECOGNITION, 3, True),
        (ResolutionKind.STRIKE, 3, True),
        (ResolutionKind.ADMISSION, 3, False),  # the rule speaks of members on probation
    ],
)
def test_after_three_failed_votes_on_a_member_the_level_above_decides(
    kind: ResolutionKind, times: int, above: bool
) -> None:
    assert above_decides(kind, Body.BRANCH, times, RULES) is above
    for body in (Body.GRASSROOTS, Body.STANDING, Body.COMMITTEE):
        assert not above_decides(kind, body, times, RULES)
