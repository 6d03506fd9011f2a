"""The sample branch with its month on the agenda."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.village import Village, living_in, made_once
from tests.world import World, candidate, meets


async def _with_a_month(commune: World) -> None:
    """Inh helps NL-01, Muôn NL-02; the branch has a group and meets on 12/11."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "sang", "Quàng Văn Sáng", mentor="muon")
    await commune.group("nhom", "NL", members=5)
    await meets(commune)
    await commune.program.tick()


@pytest.fixture(scope="session")
def village(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Village:
    return made_once(migrated, tmp_path_factory.mktemp("village"), _with_a_month)


@pytest.fixture
async def month(village: Village, tmp_path: Path) -> AsyncIterator[World]:
    async with living_in(village, tmp_path, "nhom") as made:
        yield made
