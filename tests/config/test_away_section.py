"""The days on which people come home, as the committee sets them."""

from datetime import date

import pytest

from bot.config import Config
from bot.config.read import read_table
from bot.settings_from import settings_of
from tests.world import local


def test_tet_comes_from_the_holidays_of_the_years_ahead() -> None:
    away = settings_of(Config(), local(2, 11)).away
    assert away.tet[:3] == (date(2026, 2, 17), date(2027, 2, 6), date(2028, 1, 26))
    assert (away.home_days, away.home_before, away.remarks_every) == (((2, 9),), 10, 3)


def test_a_committee_names_its_own_festivals_and_may_leave_out_tet() -> None:
    table = {"away": {"home_at_tet": False, "home_days": ["2/9", "15/3", "15/3"]}}
    reading = read_table(table)
    assert reading.problems == ()
    away = settings_of(reading.config, local(2, 11)).away
    assert (away.tet, away.home_days) == ((), ((2, 9), (15, 3)))


@pytest.mark.parametrize("written", ["2/9", ["31/2"], ["2-9"], [29], [""]])
def test_what_is_no_list_of_days_is_refused(written: object) -> None:
    reading = read_table({"away": {"home_days": written}})
    (problem,) = reading.problems
    assert (problem.path, problem.wanted.key) == (
        "away.home_days",
        "cli-config-expected-days-of-year",
    )
