"""The sample commune on a fresh file, on a messenger with buttons and on one without."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from pathlib import Path

import pytest

from bot.demo.driver import Driver
from bot.demo.living import Living, founded_on, living
from bot.demo.sample import Sample
from tests.world import CATALOGUE, SETTINGS


@pytest.fixture(scope="session")
def founded(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Sample]:
    """The sample's first day, made once and copied for each test."""
    file = Path(shutil.copy(migrated, tmp_path_factory.mktemp("sample") / "nguon.db"))
    founding = founded_on(SETTINGS, file, CATALOGUE, buttons=True)
    with ThreadPoolExecutor(1) as apart:  # from any loop that runs already
        return file, apart.submit(asyncio.run, founding).result()


@pytest.fixture
async def sample(founded: tuple[Path, Sample], tmp_path: Path) -> AsyncIterator[Living]:
    file, made = founded
    path = Path(shutil.copy(file, tmp_path / "nguon.db"))
    async with living(SETTINGS, path, CATALOGUE, buttons=True, sample=deepcopy(made)) as commune:
        yield commune


@pytest.fixture
async def driver(sample: Living) -> Driver:
    made = Driver(sample, CATALOGUE)
    await made.look_ahead()
    return made
