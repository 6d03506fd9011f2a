"""What is read out of a database address."""

from pathlib import Path

import pytest

from bot.config.database import shown, sqlite_file


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("sqlite+aiosqlite:///nguon.db", Path("nguon.db")),
        ("sqlite+aiosqlite:////var/lib/nguon.db?timeout=5", Path("/var/lib/nguon.db")),
        ("postgresql+asyncpg://u:p@host/db", None),
    ],
)
def test_the_file_of_a_sqlite_address(url: str, file: Path | None) -> None:
    assert sqlite_file(url) == file


def test_an_address_is_shown_without_user_and_password() -> None:
    url = "postgresql+asyncpg://u:p@host:5433/nguon?password=p"
    assert shown(url) == "postgresql+asyncpg://host:5433/nguon"
    assert shown("sqlite+aiosqlite:///nguon.db") == "sqlite+aiosqlite:///nguon.db"
