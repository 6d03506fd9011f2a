"""The days of the simulation, one after another, each looked at a few times."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

import sqlalchemy as sa

from domain.ids import UnitId
from services.upkeep import PULSE
from storage.tables import reports, reviews
from storage.work import SqlWork
from tests.simulation import town
from tests.simulation.canaries import leaks
from tests.simulation.cast import Village, villages
from tests.simulation.eyes import Readers
from tests.simulation.ledger import Ledger
from tests.simulation.life import Life
from tests.simulation.sums import wrong_sums
from tests.simulation.witness import Witness
from tests.world import World

OFF_FROM, OFF_UNTIL = date(2026, 4, 7), date(2026, 4, 17)  # the machine has no power

_STEPS = {  # what a step is called, and how its messages' keys begin
    "openings": "open-",
    "sources asked": "source-ask",
    "nudges": "nudge-",
    "packs": "pack",
    "notices": "notice",
    "prompts": "prompt",
    "conclusions asked": "conclude-ask",
    "chased": "chase",
    "escalated": "escalate",
    "digests": "digest",
    "several at once": "today",
    "late after the outage": "late-",
    "meetings changed": "meeting-changed",
}

Happening = Callable[["Simulation", datetime], Awaitable[None]]


@dataclass
class Simulation:
    """A commune, its people, and whoever watches."""

    commune: World
    random: Random
    villages: tuple[Village, ...]
    life: Life
    witness: Witness
    readers: Readers
    leaks: list[str] = field(default_factory=list)
    texts: int = 0
    handed_over: int = 0
    ledger: Ledger = field(default_factory=Ledger)

    @property
    def standing(self) -> tuple[Village, ...]:
        """The branches that have not gone into another."""
        return tuple(one for one in self.villages if not one.closed)

    def code_of(self, unit: UnitId) -> str:
        """The code of a branch by its id."""
        return next(code for code, one in self.commune.units.items() if one == unit)

    async def live(self, until: datetime, happenings: tuple[Happening, ...]) -> None:
        """Let the days pass."""
        day = self.commune.clock.now()
        while day < until:
            for at in town.hours(day):
                if self._powerless(at):
                    continue
                if not self._powerless(at - timedelta(days=1)):
                    await self.commune.do(_rang, at - timedelta(minutes=1))
                await self.commune.at(at)
                await self._look()
                await self.life.act()
                await self._look()
            if not self._powerless(day):
                for happening in happenings:
                    await happening(self, day)
                    await self._look()
            day += timedelta(days=1)

    async def sums(self) -> list[str]:
        """Where counts do not add up, and roads are no paths."""
        months = await self.commune.record.read(_sums)
        return [*months, *await wrong_sums(self.commune, self.ledger)]

    async def totals(self) -> tuple[str, ...]:
        """What happened, in numbers."""
        counted = await self.commune.record.read(_totals)
        said = self.witness.said
        counts = {
            "messages": self.texts,
            "presses": self.life.acts,
            "reports": counted["reports"],
            "months concluded": counted["closed"],
            "months cancelled": counted["cancelled"],
            "months open": counted["open"],
            "secretaries succeeded": self.handed_over,
        } | {
            name: sum(many for key, many in said.items() if key.startswith(key_begins))
            for name, key_begins in _STEPS.items()
        }
        counts |= dict(sorted(self.ledger.done.items()))
        counts["warnings of dates"] = self.witness.dates.given
        counts["admissions"] = self.ledger.ceremonies.total()
        return tuple(f"{name}: {number}" for name, number in counts.items())

    def _powerless(self, at: datetime) -> bool:
        return OFF_FROM <= at.date() < OFF_UNTIL

    async def _look(self) -> None:
        await self.witness.look()
        news = self.life.notice()
        self.texts += len(news)
        groups = {one.group: one.code for one in self.villages}
        self.leaks += leaks(news, self.readers, groups)


async def _rang(work: SqlWork, at: datetime) -> None:
    """The alarm rings each half minute; what happened at most of them is nothing."""
    await work.marks.set(PULSE, at.isoformat())


async def _totals(work: SqlWork) -> dict[str, int]:
    states = await work.execute(
        sa.select(reviews.c.state, sa.func.count()).group_by(reviews.c.state)
    )
    made = await work.execute(sa.select(sa.func.count()).select_from(reports))
    counted = {"closed": 0, "cancelled": 0, "open": 0, "planned": 0}
    counted |= {str(state): int(number) for state, number in states}
    return counted | {"reports": int(made.scalar() or 0)}


async def _sums(work: SqlWork) -> list[str]:
    """A closed month has one conclusion a person, and one newest report a pair at most."""
    wrong: list[str] = []
    closed = await work.execute(sa.select(reviews.c.id).where(reviews.c.state == "closed"))
    for (number,) in closed:
        concluded = [one.candidate for one in await work.reviews.conclusions(number)]
        newest = await work.reports.of_review(number)
        pairs = {(one.candidate, one.mentor, one.unit) for one in newest}
        if len(set(concluded)) != len(concluded):
            wrong.append(f"review {number}: somebody was concluded on twice")
        if len(pairs) != len(newest):
            wrong.append(f"review {number}: a report counts twice")
    return wrong


async def begin(commune: World, seed: int) -> Simulation:
    """Found the commune of this seed."""
    random = Random(seed)  # noqa: S311 - a throw of dice, the same each time
    made = villages(random)
    readers = town.readers(made)
    ledger = Ledger()
    await town.found(commune, made, random, readers, ledger)
    people = [
        one
        for village in made
        for one in (village.secretary, village.deputy, village.leader, *village.mentors)
        if one is not None
    ]
    life = Life(commune, [*people, *town.in_charge()], random, readers)
    witness = Witness(commune, ledger)
    return Simulation(commune, random, made, life, witness, readers, ledger=ledger)
