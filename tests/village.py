"""The sample branch made once and copied: a story begins on a copy, which is much quicker."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from domain.ids import CandidateId, PersonId, UnitId
from tests.world import World, na_lo, world

_LATER = 1000  # above every update that making it took
Making = Callable[[World], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Village:
    """A file with people in it, and what they are called."""

    file: Path
    units: dict[str, UnitId]
    people: dict[str, PersonId]
    candidates: dict[str, CandidateId]


def made_once(migrated: Path, folder: Path, making: Making) -> Village:
    """The branch of bản Nà Lo with what `making` adds, in a file of its own in this folder."""
    file = Path(shutil.copy(migrated, folder / "village.db"))

    async def make() -> Village:
        async with world(file) as commune:
            await na_lo(commune)
            await making(commune)
            return Village(file, commune.units, commune.people, commune.candidates)

    with ThreadPoolExecutor(1) as apart:  # from any loop that runs already
        return apart.submit(asyncio.run, make()).result()


@asynccontextmanager
async def living_in(
    village: Village,
    folder: Path,
    *groups: str,
    buttons: bool = True,
    first_update: int = _LATER,
) -> AsyncIterator[World]:
    """A world on a copy of the village, with the phones and groups that were there.

    `first_update` lies above every update that making the village took.
    """
    file = Path(shutil.copy(village.file, folder / "nguon.db"))
    async with world(file, buttons=buttons, first_update=first_update) as made:
        made.units, made.people = dict(village.units), dict(village.people)
        made.candidates = dict(village.candidates)
        for nick in made.people:
            made.sandbox.begin(nick)
        for chat in groups:
            made.sandbox.add_to_group(chat, "", members=5)
            await made.settle()
            made.unread(chat)
        yield made
