"""The clocks, and that nobody else reads the time."""

import ast
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.clock import MovableClock, SystemClock

ROOT = Path(__file__).parents[2]
START = datetime(2026, 11, 1, 8, 0, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


def test_the_system_clock_is_aware_and_in_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_a_movable_clock_stands_still_until_it_is_moved() -> None:
    clock = MovableClock(START)
    assert clock.now() == clock.now() == START
    assert clock.now().tzinfo is UTC
    clock.move_by(timedelta(days=1))
    assert clock.now() == START + timedelta(days=1)
    clock.move_to(START)
    assert clock.now() == START


def test_a_flowing_clock_runs_on_from_where_it_was_set() -> None:
    clock = MovableClock(START, flowing=True)
    first = clock.now()
    assert START <= first <= clock.now() < START + timedelta(minutes=5)


def test_a_clock_refuses_a_moment_without_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        MovableClock(START.replace(tzinfo=None))


def test_only_the_clock_reads_the_time() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("bot", "domain", "handlers", "services", "storage")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path != ROOT / "bot" / "clock.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in {"now", "today", "utcnow"}
        and isinstance(node.value, ast.Name)
        and node.value.id in {"datetime", "date", "dt"}
    ]
    assert found == []
