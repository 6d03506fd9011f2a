"""The sample commune on a fresh file, on a messenger with buttons and on one without."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.driver import Driver
from bot.demo.living import Living, living
from tests.world import CATALOGUE, SETTINGS


@pytest.fixture
async def sample(database: Path) -> AsyncIterator[Living]:
    async with living(SETTINGS, database, CATALOGUE, buttons=True) as commune:
        yield commune


@pytest.fixture
async def driver(sample: Living) -> Driver:
    made = Driver(sample, CATALOGUE)
    await made.look_ahead()
    return made
