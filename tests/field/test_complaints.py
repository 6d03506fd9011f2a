"""The list of complaints is whole: each has its story, or says why it has none."""

import ast
import sys
from pathlib import Path

from tests.field.complaints import COMPLAINTS

HERE = Path(__file__).parent


def stories() -> dict[int, list[str]]:
    """The stories in this folder by the number of their complaint."""
    found: dict[int, list[str]] = {}
    for path in HERE.glob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.AsyncFunctionDef | ast.FunctionDef):
                _, _, rest = node.name.partition("test_")
                number = rest.partition("_")[0]
                if number.isdigit():
                    found.setdefault(int(number), []).append(node.name)
    return found


def test_every_complaint_from_1_to_45_has_a_story_or_a_reason() -> None:
    assert sorted(COMPLAINTS) == list(range(1, 46))
    told = stories()
    for number, (what, why_not) in COMPLAINTS.items():
        assert bool(why_not) != bool(told.get(number)), (number, what)
        if why_not:
            sys.stdout.write(f"{number}. {what}: {why_not}\n")
    assert set(told) <= set(COMPLAINTS)
