"""Every line of the command line is in both languages, with the same arguments."""

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from bot.catalogue import Catalogue
from bot.cli.terminal import Terminal
from bot.lines import line

ROOT = Path(__file__).parents[2]
KEY = re.compile(r'"(cli-[a-z0-9-]+)"')


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def keys(catalogue: Catalogue, language: str) -> set[str]:
    return {key for key in catalogue.keys(language) if key.startswith("cli-")}


def test_every_key_in_the_program_is_in_both_languages(catalogue: Catalogue) -> None:
    used = {
        key
        for path in (ROOT / "bot").rglob("*.py")
        for key in KEY.findall(path.read_text(encoding="utf-8"))
    }
    assert len(used) > 50
    assert used - keys(catalogue, "vi") == set()
    assert used - keys(catalogue, "en") == set()


def test_a_day_and_a_moment_are_told_as_in_a_message() -> None:
    at = datetime(2026, 11, 26, 20, tzinfo=timezone(timedelta(hours=7)))
    said = [Terminal(one).text(line("cli-due-none", at=at)) for one in ("vi", "en")]
    assert said == [
        "Đến 20 giờ, thứ Năm, 26/11/2026 không có tin nào được gửi.",
        "Nothing would be sent until 20:00, Thursday 26 Nov 2026.",
    ]
    assert "26/11/2026" in Terminal("vi").text(line("cli-due-day", day=at.date()))


def test_both_languages_need_the_same_arguments(catalogue: Catalogue) -> None:
    assert keys(catalogue, "vi") == keys(catalogue, "en")
    for key in keys(catalogue, "vi"):
        assert catalogue.variables("vi", key) == catalogue.variables("en", key), key


def test_every_line_can_be_worded(catalogue: Catalogue) -> None:
    for language in ("vi", "en"):
        for key in keys(catalogue, language):
            args = dict.fromkeys(catalogue.variables(language, key), "1")
            if "count" in args:
                assert catalogue.text(language, key, {**args, "count": 1})
            assert catalogue.text(language, key, {**args, "count": 2})
