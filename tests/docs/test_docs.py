"""The documents tell the truth about what there is."""

import ast
import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from bot.config import Config
from handlers.everything import conversation

ROOT = Path(__file__).resolve().parents[2]
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")

# Values inside a larger term of the glossary, or of mathematics rather than of the field.
_NOT_TERMS = {
    "AgeBand", "Answers", "Due", "Timing", "Met", "Strength", "Improve", "TaskResult", "Proposal",
    "Absence", "Sex", "Schooling", "Hour", "Tree", "ReviewState", "MeetingException", "Meeting",
    "PartialDate", "Planned", "CycleSettings", "Worry", "Verdict", "Refusal", "NotAllowed",
    "Calendar", "Place", "Misread", "Waiting", "Wrong",
}  # fmt: skip


Names = tuple[str, ...]


def command_rows(page: str) -> list[tuple[Names, Names]]:
    """The commands in the first two columns of a page's table of commands."""
    rows = re.findall(r"(?m)^\| (`/.*?) \| (.*?) \|", (ROOT / page).read_text(encoding="utf-8"))
    first, second = (
        [tuple(re.findall(r"`/([a-z]+)", row[column])) for row in rows] for column in (0, 1)
    )
    return list(zip(first, second, strict=True))


ROWS = command_rows("README.md")


@pytest.mark.parametrize(
    "command",
    [one for one in conversation().table.commands if one.listed],
    ids=lambda one: one.name,
)
def test_every_command_is_in_the_readme(command: object) -> None:
    assert any(getattr(command, "name", "") in english for english, _ in ROWS)


def test_a_command_stands_beside_its_vietnamese_word() -> None:
    words = {one.name: one.vietnamese for one in conversation().table.commands}
    for english, vietnamese in ROWS:
        assert vietnamese == tuple(words[one] for one in english if words[one] != one)


def test_the_vietnamese_readme_names_the_same_commands_in_the_same_order() -> None:
    assert [(english, vietnamese) for vietnamese, english in command_rows("README.vi.md")] == ROWS


def test_every_class_of_the_domain_is_in_the_glossary() -> None:
    missing = []
    for file in sorted((ROOT / "domain").rglob("*.py")):
        if file.stem in {"messages", "errors", "ids"}:
            continue
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
                continue
            if node.name not in _NOT_TERMS and f"`{node.name}" not in GLOSSARY:
                missing.append(f"{file.stem}.{node.name}")
    assert missing == []


def test_every_table_of_the_example_configuration_is_a_section() -> None:
    example = tomllib.loads((ROOT / "config.example.toml").read_text(encoding="utf-8"))
    assert set(example) <= {field.name for field in fields(Config)}


def test_every_decision_is_listed() -> None:
    listed = (ROOT / "docs" / "decisions" / "README.md").read_text(encoding="utf-8")
    for page in (ROOT / "docs" / "decisions").glob("0*.md"):
        assert page.name in listed


def test_links_between_documents_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "README.vi.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
