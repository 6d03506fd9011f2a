"""The day on which the yearly round of sources opens by itself."""

import pytest

from bot.config import Config
from bot.config.read import read_table
from bot.settings_from import settings_of
from tests.world import local


@pytest.mark.parametrize(
    ("written", "day"), [("15/10", (15, 10)), ("1/9", (1, 9)), ("29/2", (29, 2)), ("", None)]
)
def test_a_day_and_month_or_never(written: str, day: tuple[int, int] | None) -> None:
    reading = read_table({"sources": {"yearly_on": written}})
    assert reading.problems == ()
    assert settings_of(reading.config, local(2, 11)).sources.yearly_on == day


@pytest.mark.parametrize(
    "written", ["31/2", "15", "15/13", "0/1", "15-10", 15, None, "15/10/2026"]
)
def test_a_day_that_never_is_is_refused(written: object) -> None:
    reading = read_table({"sources": {"yearly_on": written}})
    (problem,) = reading.problems
    assert (problem.path, problem.wanted.key) == (
        "sources.yearly_on",
        "cli-config-expected-day-of-year",
    )
    assert reading.config == Config()
