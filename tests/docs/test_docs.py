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
README = (ROOT / "README.md").read_text(encoding="utf-8")
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")

# Values inside a larger term of the glossary, or of mathematics rather than of the field.
_NOT_TERMS = {
    "AgeBand", "Answers", "Due", "Timing", "Met", "Strength", "Improve", "TaskResult", "Proposal",
    "Absence", "Sex", "Schooling", "Hour", "Tree", "ReviewState", "MeetingException", "Meeting",
    "PartialDate", "Planned", "CycleSettings", "Worry", "Verdict", "Refusal", "NotAllowed",
    "Calendar", "Place", "Misread", "Waiting", "Wrong",
}  # fmt: skip


@pytest.mark.parametrize(
    "command",
    [one for one in conversation().table.commands if one.listed],
    ids=lambda one: one.name,
)
def test_every_command_is_in_the_readme(command: object) -> None:
    name = getattr(command, "name", "")
    assert f"/{name}" in README


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
