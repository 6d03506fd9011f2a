"""The page's files keep to the catalogue, and bring everything themselves."""

import re
from pathlib import Path

import pytest

from bot.catalogue import Catalogue
from bot.demo.routes import PAGE

FILES = sorted(path for path in PAGE.iterdir() if path.suffix in {".html", ".js", ".css"})
KEY = re.compile(r"demo-[a-z0-9-]+")
# Texts that the server fills in, and keys put together by the page.
ELSEWHERE = {
    "demo-clock",
    "demo-next-due",
    "demo-error-unclear",
    "demo-error-impossible",
    "demo-language-vi",
    "demo-language-en",
    "demo-photo",
    "demo-sticker",
}


def used() -> set[str]:
    return {key for path in FILES for key in KEY.findall(path.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_word_of_the_page_stands_in_the_catalogue(language: str) -> None:
    known = {key for key in Catalogue.load().keys(language) if key.startswith("demo-")}
    complete = {key for key in used() if not key.endswith("-")}
    assert complete <= known
    assert known - complete == ELSEWHERE


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_page_fetches_nothing_from_elsewhere(path: Path) -> None:
    assert not re.search(r"(?:https?:)?//[a-z0-9-]+\.[a-z]", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_text_is_never_put_in_as_markup(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text)
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']|style\s*=\s*[\"']", text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_file_of_the_page_grows_beyond_reading(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250
