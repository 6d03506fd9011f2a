"""Every key of the configuration reaches the part of the program that it is about."""

import re
from dataclasses import fields
from datetime import UTC, date, datetime, time
from pathlib import Path

from bot.config import CalendarSection, CommitteeSection, Config, ReviewSection
from bot.config.special_kinds import OwnHoliday
from bot.settings_from import settings_of
from domain.cycle import CycleSettings

BOT = Path(__file__).parents[2] / "bot"
NOW = datetime(2026, 11, 2, tzinfo=UTC)


def test_no_key_is_left_unused() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for path in BOT.rglob("*.py")
        if "config" not in path.relative_to(BOT).parts
    )
    code += (BOT / "config" / "load.py").read_text(encoding="utf-8")  # finds the token's file
    unused = [
        f"{section.name}.{key.name}"
        for section in fields(Config())
        for key in fields(getattr(Config(), section.name))
        if not re.search(rf"\.{key.name}\b", code)
    ]
    assert unused == []


def test_the_pack_goes_out_on_the_evening_before_the_branch_committee_meets() -> None:
    review = ReviewSection(pack_days_before=6, default_hour=time(17), prompt_days_before=3)
    cycle = settings_of(Config(review=review), NOW).cycle
    assert cycle.committee_before == 5
    assert cycle.evening == time(17)
    assert cycle.prompt_before == 3


def test_the_defaults_of_the_configuration_are_those_of_the_cycle() -> None:
    assert settings_of(Config(), NOW).cycle == CycleSettings()


def test_public_holidays_and_the_committees_own_are_days_of_rest() -> None:
    own = OwnHoliday(date(2026, 10, 7), "ngày của xã")
    calendar = settings_of(Config(calendar=CalendarSection(holidays=(own,))), NOW).calendar
    for day in (date(2026, 10, 7), date(2025, 9, 2), date(2028, 4, 30)):
        assert calendar.rests(day)


def test_a_committee_without_a_name_is_called_by_a_common_one() -> None:
    assert settings_of(Config(), NOW).committee == "Đảng ủy xã"
    named = Config(committee=CommitteeSection(name="Đảng ủy xã Chiềng Mai"))
    assert settings_of(named, NOW).committee == "Đảng ủy xã Chiềng Mai"
