"""The strict wrapper: what is missing or broken is an error; what was typed stays text."""

import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from bot.catalogue import Catalogue, CatalogueError
from tests.catalogue.entries import PRODUCT, ROOT, catalogue, entries


def made(text: str, **files: str) -> Catalogue:
    return Catalogue(
        {"vi": {"one.ftl": text} | {f"{name}.ftl": more for name, more in files.items()}}
    )


def test_loads_every_language_wherever_the_package_lies(tmp_path: Path) -> None:
    """Even from inside an archive, where there are no files to open by path."""
    archive = tmp_path / "installed.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in ("bot/__init__.py", "bot/catalogue.py", "locales/__init__.py"):
            packed.write(PRODUCT / file, file)
        for text in ROOT.glob("*/*.ftl"):
            packed.write(text, text.relative_to(PRODUCT))
    code = "from bot.catalogue import Catalogue; print(*Catalogue.load().languages)"
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(archive)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split() == ["en", "vi"]


def test_the_tests_see_the_entries_the_program_sees() -> None:
    for language in catalogue().languages:
        assert catalogue().keys(language) == entries(language).keys()


def test_an_unknown_language_key_or_word_is_an_error() -> None:
    small = made("hello = Xin chào")
    for fails in (
        lambda: small.text("fr", "hello"),
        lambda: small.text("vi", "bye"),
        lambda: small.word("vi", "hello"),
        lambda: small.variables("vi", "bye"),
    ):
        with pytest.raises(CatalogueError):
            fails()
    assert small.has("vi", "hello")
    assert not small.has("fr", "hello")


def test_a_missing_argument_is_an_error() -> None:
    with pytest.raises(CatalogueError, match="name"):
        made("hello = Xin chào { $name }").text("vi", "hello")


def test_a_reference_to_nothing_is_an_error() -> None:
    with pytest.raises(CatalogueError, match="gone"):
        made("hello = Xin { gone }").text("vi", "hello")


def test_an_entry_written_twice_is_an_error_whatever_the_file() -> None:
    with pytest.raises(CatalogueError, match="hello"):
        made("hello = Xin chào", two="hello = Chào").prepare()


def test_a_file_that_cannot_be_read_is_an_error() -> None:
    with pytest.raises(CatalogueError, match=r"one\.ftl"):
        made("hello = { $name").prepare()


def test_numbers_are_plain_digits_and_still_select() -> None:
    small = made("n = { $n -> \n   [0] chưa có\n  *[other] năm { $n }\n }")
    assert small.text("vi", "n", {"n": 0}) == "chưa có"
    assert small.text("vi", "n", {"n": 2026}) == "năm 2026"


def test_english_counts_one_and_many() -> None:
    small = Catalogue({"en": {"one.ftl": "n = { $n -> \n  [one] one\n *[other] { $n }\n }"}})
    assert [small.text("en", "n", {"n": n}) for n in (1, 2)] == ["one", "2"]


def test_what_was_typed_goes_in_as_it_is_without_control_signs() -> None:
    small = made("said = «{ $text }»")
    typed = "<b>{ $x } & 50%\u202e\x00\x1b[0m</b>\ue000"
    assert small.text("vi", "said", {"text": typed}) == "«<b>{ $x } & 50%[0m</b>»"


@pytest.mark.parametrize("length", [1_999, 2_001, 2_501, 20_000])
def test_a_long_text_goes_in_whole(length: int) -> None:
    small = made("said = { $a }, { $b }")
    text = small.text("vi", "said", {"a": "ơ" * length, "b": "ă" * length})
    assert text == "ơ" * length + ", " + "ă" * length


def test_variables_follow_references_and_words() -> None:
    small = made("a = { $x } { b }\n    .word = { $w }\nb = { $y ->\n  *[other] { $z }\n }")
    assert small.variables("vi", "a") == {"x", "w", "y", "z"}


def test_a_message_is_made_well_under_a_tenth_of_a_millisecond() -> None:
    small = made(
        "m = Chi bộ { $unit } họp { $day }\n    { $n } người, hạn { $due }, kỳ { $month }"
    )
    args: dict[str, str | int] = {
        "unit": "bản Nà Lo",
        "day": "thứ Năm",
        "n": 4,
        "due": "8/11",
        "month": 11,
    }
    rounds = []
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(200):
            small.text("vi", "m", args)
        rounds.append((time.perf_counter() - start) / 200)
    assert min(rounds) < 100e-6
