"""What stories about targets begin with: people admitted on a day, targets set, a commune of 199.

The commune is that of domain notes §7.1: 199 members, 10 admitted in two years; the branch of
Khoáng Biên has 26 and admitted 2.
"""

from datetime import date, timedelta

from domain.candidates import Stage
from domain.ids import CandidateId
from domain.plans.targets import PlanTerm
from domain.road.events import Milestone
from domain.road.exits import Jump
from domain.units import Membership, Role, UnitKind
from services.ports import NewPerson
from services.road.moving import move
from storage.work import SqlWork
from tests.world import SETTINGS, World, candidate, local

TERM = PlanTerm(2025, 2030)
# Branch → official members, and the days of the ceremonies held there in two years.
COMMUNE_OF_199 = {
    "KB": (26, (date(2025, 9, 2), date(2026, 5, 19))),
    "NL": (57, (date(2025, 7, 27), date(2026, 2, 3), date(2026, 9, 2))),
    "PK": (58, (date(2025, 12, 22), date(2026, 3, 26))),
    "TL": (58, (date(2025, 11, 7), date(2026, 1, 9), date(2026, 6, 1))),
}


async def admitted(commune: World, nick: str, branch: str, on: date) -> CandidateId:
    """Somebody whose ceremony was held in this branch on this day."""
    made = await candidate(
        commune, nick, f"Lò Văn {nick.title()}", branch=branch, stage=Stage.PROBATION
    )

    async def held(work: SqlWork) -> None:
        await work.road.add_event(made, Milestone.CEREMONY, on, commune.clock.now())

    await commune.do(held)
    return made


async def at_stage(
    commune: World, nick: str, stage: Stage, since: date, *, branch: str = "NL"
) -> CandidateId:
    """Somebody who came to this stage on this day."""
    made = await candidate(
        commune, nick, f"Lò Thị {nick.title()}", branch=branch, stage=Stage.INTRODUCED
    )

    async def moved(work: SqlWork) -> None:
        why = Jump.IMPORTED.value
        now = commune.clock.now()
        await move(work, SETTINGS, made, stage, since, now, by=None, reason=why, quiet=True)

    await commune.do(moved)
    return made


async def target(commune: World, unit: str, count: int, year: int | None = 2026) -> None:
    """A target on record."""

    async def set_it(work: SqlWork) -> None:
        await work.targets.set(
            commune.units[unit],
            TERM,
            year,
            count,
            plan_number="15-KH",
            plan_on=date(2025, 9, 1),
            by=commune.people["hac"],
            at=commune.clock.now(),
        )

    await commune.do(set_it)


async def commune_of_199(commune: World) -> None:
    """Four branches with 199 official members between them; ten people admitted in two years."""
    await commune.unit("KB", "chi bộ bản Khoáng Biên", UnitKind.BRANCH, parent="XA", prefix="KB")
    await commune.unit("TL", "chi bộ trường Tiểu học", UnitKind.BRANCH, parent="XA", prefix="TL")
    await commune.person("bien", "Lò Văn Biên", (Role.BRANCH_SECRETARY, "KB"), branch="KB")
    for branch, (members, days) in COMMUNE_OF_199.items():
        await _members(commune, branch, members)
        for number, day in enumerate(days):
            await admitted(commune, f"{branch.lower()}{number}", branch, day)


async def _members(commune: World, branch: str, count: int) -> None:
    async def fill(work: SqlWork) -> None:
        there = len(await work.people.members(commune.units[branch]))
        for number in range(there, count):
            await work.people.add(
                NewPerson(
                    full_name=f"Lò Văn {number}",
                    branch=commune.units[branch],
                    membership=Membership.OFFICIAL,
                    smartphone=False,
                )
            )

    await commune.do(fill)


async def january(commune: World, day: int = 5, hour: int = 19) -> None:
    """Time goes to this day of January 2027, without the weeks before it."""
    commune.clock.move_to(local(day, 1, 5, year=2027) - timedelta(days=1))
    await commune.at(local(day, 1, 5, year=2027))
    await commune.live_until(local(day, 1, hour, year=2027))
