"""Every line of the command line is in both languages, with the same arguments."""

import re
from pathlib import Path

import pytest

from bot.catalogue import Catalogue

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
