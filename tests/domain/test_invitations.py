from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Calendar
from domain.ids import PersonId
from domain.invitations import (
    Invitation,
    Verdict,
    check,
    expiry,
    format_code,
    locked_until,
    new_code,
    normalise,
)
from tests.domain.times import ZONE, local

NOW = local(2026, 11, 2, 9)
MINUTE = timedelta(minutes=1)


@given(st.integers(0, 10**8 - 1))
def test_a_code_survives_being_read_out(number: int) -> None:
    code = new_code(lambda _: number)
    assert len(code) == 8
    assert normalise(format_code(code)) == code


def test_a_draw_outside_its_range_is_refused() -> None:
    with pytest.raises(ValueError, match="range"):
        new_code(lambda limit: limit)


@pytest.mark.parametrize(
    "said",
    [
        "48271936",
        "4827 1936",
        "4827-1936",
        "48.27.19.36",
        " 4 8 2 7 1 9 3 6 ",
        "4827–1936",
        "４８２７　１９３６",
        "mã: 4827 1936",
        "Mã mời 4827 1936.",
        "4827\u200b1936",
    ],
)
def test_a_code_is_taken_however_it_is_grouped(said: str) -> None:
    assert normalise(said) == "48271936"


@pytest.mark.parametrize(
    "said", ["", "4827193", "482719360", "4827 193a", "٤٨٢٧١٩٣٦", "NL-07", "4" * 5000, "²8271936a"]
)
def test_what_is_no_code_is_not_guessed_at(said: str) -> None:
    assert normalise(said) is None


def test_only_a_code_is_shown_as_one() -> None:
    assert format_code("48271936") == "4827 1936"
    with pytest.raises(ValueError, match="eight"):
        format_code("4827 1936")


def test_a_code_is_good_until_eight_in_the_evening_three_days_on() -> None:
    assert expiry(NOW, Calendar(zone=ZONE)) == local(2026, 11, 5, 20)


def test_a_code_is_worth_what_has_become_of_it() -> None:
    end = local(2026, 11, 5, 20)
    fresh = Invitation(person=PersonId(1), code="48271936", expires_at=end)
    used = Invitation(person=PersonId(1), code="48271936", expires_at=end, used_at=NOW)
    cut = Invitation(person=PersonId(1), code="48271936", expires_at=end, withdrawn_at=NOW)
    assert check(None, NOW) is Verdict.UNKNOWN
    assert check(fresh, NOW) is Verdict.GOOD
    assert check(fresh, end) is Verdict.GOOD
    assert check(fresh, end + MINUTE) is Verdict.EXPIRED
    assert check(used, NOW) is Verdict.USED
    assert check(cut, NOW) is Verdict.WITHDRAWN


def test_five_wrong_tries_in_an_hour_lock_an_account_for_the_rest_of_it() -> None:
    tries = [NOW + n * MINUTE for n in range(5)]
    last = tries[-1]
    assert locked_until(tries[:4], last) is None
    assert locked_until(tries, last) == NOW + timedelta(hours=1)
    assert locked_until(tries, NOW + timedelta(hours=1)) is None
    assert locked_until([], last) is None
