"""Twenty branches on a moved clock: nothing twice, at night, needless, or seen by the wrong eyes.

Seeded: the same seed is the same commune and the same years. The short run has Tết and the
outage in it; the two years are for `make test-long`. `python -m tests.simulation 9` lives others.
"""

import logging
import sys
from datetime import datetime
from pathlib import Path

import pytest

from tests.simulation import town
from tests.simulation.canaries import NAME, REMARK
from tests.simulation.everything import HAPPENINGS
from tests.simulation.run import Simulation, begin
from tests.world import local, world

Capture = pytest.CaptureFixture[str]
Log = pytest.LogCaptureFixture


async def test_five_months_of_twenty_branches(
    database: Path, capsys: Capture, caplog: Log
) -> None:
    simulation = await _live(database, 7, local(25, 5, year=2026), capsys, caplog)
    assert simulation.witness.said["open-one"] > 40, "nobody lived here"
    assert simulation.witness.said["late-notice"], "nobody heard of the outage"
    assert simulation.ledger.done["steps recorded"] > 10, "nobody went along the road"
    assert simulation.witness.dates.given > 100, "nobody was warned of a date"


@pytest.mark.long
@pytest.mark.parametrize("seed", [7, 8])
async def test_two_years_of_twenty_branches(
    database: Path, seed: int, capsys: Capture, caplog: Log
) -> None:
    await _live(database, seed, town.ENDS, capsys, caplog)


async def _live(
    database: Path, seed: int, until: datetime, capsys: Capture, caplog: Log
) -> Simulation:
    caplog.set_level(logging.DEBUG)
    async with world(database, start=town.BEGINS, settings=town.settings()) as commune:
        simulation = await begin(commune, seed)
        await simulation.live(until, HAPPENINGS)
        with capsys.disabled():
            sys.stdout.write("\n".join(("", *await simulation.totals(), "")))
        assert not simulation.witness.faults, simulation.witness.faults[:20]
        assert not simulation.leaks, simulation.leaks[:20]
        assert not await simulation.sums()
        assert not NAME.search(caplog.text), "a name is in the log"
        assert not REMARK.search(caplog.text), "a remark is in the log"
        return simulation
