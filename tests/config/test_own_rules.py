"""A committee's own values of rules and its make-up days, in the configuration."""

from datetime import date
from pathlib import Path

import pytest

from bot.config import ConfigError, load_config
from bot.settings_from import settings_of
from tests.world import local

NOW = local(2, 11)
GOOD = """
[[rules.own]]
code = "verification_home"
number = 20
effective = 2026-05-01
source = "Công văn số 12-CV/BXDĐ"
warn = [10, 5]
[[rules.own]]
code = "union_share"
share = "two_thirds"
effective = 2026-05-01
source = "Công văn số 13-CV/BXDĐ"
[[rules.own]]
code = "party_age"
on = false
source = "Thông báo số 3-TB/ĐU"
[[rules.own]]
code = "ceremony"
warn = [15, 3]
"""


def refused(folder: Path, text: str) -> dict[str, str]:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_config(path, {})
    return {problem.path: problem.wanted.key for problem in caught.value.problems}


def test_own_values_reach_the_rulebook_with_their_source(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(GOOD, encoding="utf-8")
    rules = settings_of(load_config(path, {}), NOW).rulebook.at(date(2026, 6, 1))
    home = rules["verification_home"]
    assert (home.number, home.cited, home.warn, home.confirmed) == (
        20,
        "Công văn số 12-CV/BXDĐ",
        (10, 5),
        True,
    )
    assert rules["union_share"].share == "two_thirds"
    assert not rules.uses("party_age")
    assert rules["ceremony"].warn == (15, 3)


def test_everything_wrong_with_own_values_is_refused_together_with_its_place(
    tmp_path: Path,
) -> None:
    text = """
    [rules]
    own = [
      { code = "verificaton_home", number = 20, effective = 2026-05-01, source = "a" },
      { code = "ceremony", share = "two_thirds", effective = "2026-05-01" },
      { code = "union_share", number = 3, effective = 2026-05-01, source = " " },
      { code = "party_age", number = 3, effective = 2026-05-01, source = "a" },
      { code = "probation", on = true, number = 3 },
      { code = "transfer", warn = [5, 10], sorce = "a" },
      { code = "paper_age", number = 24, effective = 2026-05-01, source = "a" },
      { code = "paper_age", on = false, source = "a" },
      5,
      { number = 3 },
    ]
    """
    assert refused(tmp_path, text) == {
        "rules.own[1].code": "cli-config-unknown-rule-near",
        "rules.own[2].number": "cli-config-expected-whole",
        "rules.own[2].effective": "cli-config-expected-day",
        "rules.own[2].source": "cli-config-expected-rule-source",
        "rules.own[3].share": "cli-config-expected-choice",
        "rules.own[3].source": "cli-config-expected-rule-source",
        "rules.own[4].code": "cli-config-rule-without-value",
        "rules.own[5].on": "cli-config-expected-rule-off",
        "rules.own[5].source": "cli-config-expected-rule-source",
        "rules.own[6].warn": "cli-config-expected-warn",
        "rules.own[6].sorce": "cli-config-unknown-near",
        "rules.own[8]": "cli-config-rule-twice",
        "rules.own[9]": "cli-config-expected-rules",
        "rules.own[10].code": "cli-config-unknown-rule",
    }


def test_own_values_are_a_list_of_tables(tmp_path: Path) -> None:
    assert refused(tmp_path, "[rules]\nown = 3") == {"rules.own": "cli-config-expected-rules"}
    assert refused(tmp_path, '[[rules]]\ncode = "a"') == {"rules": "cli-config-expected-section"}


def test_make_up_days_and_days_of_rest_of_the_committee_count_in_working_days(
    tmp_path: Path,
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        '[calendar]\nmake_up_days = ["2026-11-07", 2026-11-08]\n'
        'holidays = [{ date = 2026-11-04, name = "ngày của xã" }]\n',
        encoding="utf-8",
    )
    days = settings_of(load_config(path, {}), NOW).working_days
    assert days.add(date(2026, 11, 3), 4) == date(2026, 11, 8)
    assert days.works(date(2026, 8, 22))


@pytest.mark.parametrize(
    "written", ['"2026-11-07"', '["7/11/2026"]', "[5]", "[2026-11-07T08:00:00]"]
)
def test_make_up_days_that_are_no_days_are_refused(tmp_path: Path, written: str) -> None:
    found = refused(tmp_path, f"[calendar]\nmake_up_days = {written}\n")
    assert found == {"calendar.make_up_days": "cli-config-expected-days"}
