"""`python -m tests.simulation [SEED [DAYS]]`: the totals, and what is wrong."""

import asyncio
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from storage.schema import upgrade
from tests.simulation import town
from tests.simulation.everything import HAPPENINGS
from tests.simulation.run import begin
from tests.world import BEGINNING_AT, world


async def main(seed: int, days: int) -> int:
    """Live so many days; 0 if nothing was wrong."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "nguon.db"
        upgrade(path, now=BEGINNING_AT)
        async with world(path, start=town.BEGINS, settings=town.settings()) as commune:
            simulation = await begin(commune, seed)
            await simulation.live(town.BEGINS + timedelta(days=days), HAPPENINGS)
            wrong = [*simulation.witness.faults, *simulation.leaks, *await simulation.sums()]
            sys.stdout.write("\n".join((*await simulation.totals(), *wrong, "")))
    return 1 if wrong else 0


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:]]
    seed, days = (*given, *(7, 730)[len(given) :])
    sys.exit(asyncio.run(main(seed, days)))
