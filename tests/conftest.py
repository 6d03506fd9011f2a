"""Fixtures that every folder shares: a fresh migrated file, and the commune on it."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.schema import upgrade
from tests.village import Village, living_in, made_once
from tests.world import BEGINNING_AT, World


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


@pytest.fixture(scope="session")
def na_lo_village(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Village:
    """The branch of bản Nà Lo, made once and copied for each test."""
    return made_once(migrated, tmp_path_factory.mktemp("na-lo"), _as_it_is)


async def _as_it_is(_commune: World) -> None:
    """Nothing more than its people."""


@pytest.fixture(params=["buttons", "plain"])
async def commune(
    request: pytest.FixtureRequest, database: Path, na_lo_village: Village
) -> AsyncIterator[World]:
    """The branch of bản Nà Lo, on a messenger with buttons and on one without."""
    buttons = request.param == "buttons"
    folder = database.parent
    async with living_in(na_lo_village, folder, buttons=buttons, first_update=1) as made:
        yield made
