"""Fixtures that every folder shares: a fresh migrated file, and the commune on it."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.schema import upgrade
from tests.world import BEGINNING_AT, World, na_lo, world


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One migrated database file, made once and copied for each test."""
    path = tmp_path_factory.mktemp("migrated") / "nguon.db"
    upgrade(path, now=BEGINNING_AT)
    return path


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Path:
    """A fresh database file of the newest form."""
    return Path(shutil.copy(migrated, tmp_path / "nguon.db"))


@pytest.fixture(params=["buttons", "plain"])
async def commune(request: pytest.FixtureRequest, database: Path) -> AsyncIterator[World]:
    """The branch of bản Nà Lo, on a messenger with buttons and on one without."""
    async with world(database, buttons=request.param == "buttons") as made:
        await na_lo(made)
        yield made
