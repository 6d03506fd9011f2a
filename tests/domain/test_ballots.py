"""Opinions by chat: what can be asked, how a vote counts, when it closes, who is reminded."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rulebook import the_rulebook
from domain.ballots import (
    LONGEST,
    SHARE,
    SHORTEST,
    STAGES,
    Ballot,
    BallotChoice,
    BallotKind,
    Cast,
    Counts,
    Untimely,
    Voter,
    cast,
    closing_in,
    may_concern,
    reminded_on,
    untimely,
)
from domain.calendar import Calendar
from domain.candidates import Stage
from domain.ids import BallotId, PersonId, UnitId
from domain.road.resolutions import ResolutionKind
from domain.road.tally import needed

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
CALENDAR = Calendar(zone=ZONE, holidays=frozenset({date(2026, 11, 24)}))
OPENED = datetime(2026, 11, 2, 9, tzinfo=ZONE).astimezone(UTC)
NEVER = {ResolutionKind.ADMISSION, ResolutionKind.RECOGNITION, ResolutionKind.STRIKE}


def ballot(*, secret: bool = True, cancelled: bool = False, closed: bool = False) -> Ballot:
    return Ballot(
        id=BallotId(1),
        permit=1,
        unit=UnitId(2),
        candidate=None,
        kind=BallotKind.PLAN,
        secret=secret,
        share=SHARE,
        roll=5,
        opened_at=OPENED,
        opened_by=PersonId(1),
        closes_at=OPENED + timedelta(days=3),
        closed_at=OPENED if closed else None,
        cancelled_at=OPENED if cancelled else None,
    )


def local(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


@pytest.mark.parametrize("kind", sorted(NEVER))
def test_admission_recognition_and_striking_off_are_never_asked(kind: ResolutionKind) -> None:
    with pytest.raises(ValueError, match=kind.value):
        BallotKind(kind.value)
    rules = the_rulebook().at(date(2026, 11, 2))
    assert rules[SHARE].share is not rules[f"branch_{ResolutionKind.ADMISSION}_share"].share
    assert SHARE not in {"branch_admission_share", "branch_recognition_share", "strike_share"}


@pytest.mark.parametrize("kind", BallotKind)
@pytest.mark.parametrize(
    "stage",
    [
        Stage.PROPOSED,
        Stage.APPRAISED,
        Stage.DECIDED,
        Stage.PROBATION,
        Stage.RECOGNITION,
        Stage.OFFICIAL,
        Stage.LEFT,
    ],
)
def test_nobody_is_asked_about_whose_admission_is_at_hand(kind: BallotKind, stage: Stage) -> None:
    assert not may_concern(kind, stage)


def test_what_is_about_nobody_concerns_nobody() -> None:
    assert set(BallotKind) - set(STAGES) == {BallotKind.SOURCES, BallotKind.PLAN}


@pytest.mark.parametrize(
    ("asked", "voter", "choice", "became"),
    [
        (ballot(), Voter(voted=False), BallotChoice.FOR, Cast.COUNTED),
        (ballot(), Voter(voted=True), BallotChoice.FOR, Cast.ALREADY),
        (
            ballot(secret=False),
            Voter(voted=True, choice=BallotChoice.FOR),
            BallotChoice.FOR,
            Cast.ALREADY,
        ),
        (
            ballot(secret=False),
            Voter(voted=True, choice=BallotChoice.FOR),
            BallotChoice.OTHER,
            Cast.CHANGED,
        ),
        (ballot(cancelled=True), Voter(voted=False), BallotChoice.FOR, Cast.CANCELLED),
        (ballot(closed=True), Voter(voted=False), BallotChoice.FOR, Cast.LATE),
    ],
)
def test_what_becomes_of_a_press(
    asked: Ballot, voter: Voter, choice: BallotChoice, became: Cast
) -> None:
    assert cast(asked, voter, choice, OPENED + timedelta(hours=1)) is became


def test_at_its_hour_it_takes_no_vote_whether_or_not_it_was_closed() -> None:
    asked = ballot()
    assert cast(asked, Voter(voted=False), BallotChoice.FOR, asked.closes_at) is Cast.LATE
    before = asked.closes_at - timedelta(seconds=1)
    assert cast(asked, Voter(voted=False), BallotChoice.FOR, before) is Cast.COUNTED


PRESSES = st.lists(st.tuples(st.integers(0, 4), st.sampled_from(BallotChoice)), max_size=30)


@given(PRESSES, st.booleans())
def test_everybody_is_counted_once_whatever_is_pressed(
    presses: list[tuple[int, BallotChoice]], secret: bool
) -> None:
    asked, voters = ballot(secret=secret), [Voter(voted=False)] * 5
    sums = dict.fromkeys(BallotChoice, 0)
    for who, choice in presses:
        made = cast(asked, voters[who], choice, OPENED)
        if made is Cast.CHANGED and voters[who].choice is not None:
            sums[voters[who].choice or choice] -= 1
        if made in {Cast.COUNTED, Cast.CHANGED}:
            sums[choice] += 1
            voters[who] = Voter(voted=True, choice=None if secret else choice)
    counts = Counts(*(sums[one] for one in BallotChoice))
    assert counts.voted == len({who for who, _ in presses})
    assert counts.voted + counts.undecided(asked.roll) == asked.roll
    assert min(sums.values()) >= 0


@given(st.integers(1, 200))
def test_more_than_half_of_the_roll_is_needed_and_no_more(roll: int) -> None:
    share = the_rulebook().at(date(2026, 11, 2))[SHARE].share
    assert share is not None
    least = needed(share, roll)
    assert 2 * least > roll >= 2 * (least - 1)


@pytest.mark.parametrize(
    ("closes", "why"),
    [
        (OPENED + SHORTEST, None),
        (OPENED + SHORTEST - timedelta(seconds=1), Untimely.SOON),
        (OPENED + LONGEST, None),
        (OPENED + LONGEST + timedelta(seconds=1), Untimely.FAR),
        (local(4, 23), Untimely.HOURS),
        (local(5, 5), Untimely.HOURS),
    ],
)
def test_when_a_ballot_can_close(closes: datetime, why: Untimely | None) -> None:
    assert untimely(OPENED, closes, CALENDAR) is why


def test_it_does_not_close_on_a_day_of_rest() -> None:
    opened = local(20, 9)
    assert untimely(opened, local(24, 19), CALENDAR) is Untimely.HOURS
    assert closing_in(4, opened, time(19), CALENDAR) == local(23, 19)


@pytest.mark.parametrize(("hour", "day"), [(9, 8), (20, 9)])
def test_a_week_is_never_longer_than_a_week(hour: int, day: int) -> None:
    assert closing_in(7, local(2, hour), time(19), CALENDAR) == local(day, 19)


@pytest.mark.parametrize(
    ("closes", "day"),
    [
        (local(5, 20), date(2026, 11, 4)),
        (local(5, 18, 30), date(2026, 11, 4)),
        (local(5, 10), date(2026, 11, 3)),
        (local(4, 10), None),
        (local(3, 20), None),
    ],
)
def test_a_reminder_leaves_a_day_and_does_not_come_on_the_first(
    closes: datetime, day: date | None
) -> None:
    assert reminded_on(OPENED, closes, time(18, 30), CALENDAR) == day
