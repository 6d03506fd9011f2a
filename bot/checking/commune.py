"""Is everybody and every group in place, and has something got stuck?"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.checking.findings import Finding, fine, wrong
from bot.platforms.telegram.platform import TelegramPlatform
from bot.running import FIRST_OFFICER, officers
from domain.candidates import AssignmentKind
from domain.ids import PersonId
from domain.units import Role, Unit, UnitKind
from services.upkeep import PULSE
from storage.record import SqlRecord
from storage.work import SqlWork


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch: its group's address at the messenger, its roll, and whether it has a rule."""

    unit: Unit
    group: str | None
    roll: int
    has_rule: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Commune:
    """What the record tells of itself."""

    officers: int
    branches: tuple[Branch, ...]
    without_phone: int
    parked: int
    last_tick: datetime | None
    next_due: datetime | None


async def check_commune(
    record: SqlRecord, platform: TelegramPlatform | None, zone: ZoneInfo
) -> AsyncIterator[Finding]:
    """Findings on people, groups, meetings and what waits. Groups are counted if they can be."""
    commune = await record.read(_look)
    for finding in _people(commune):
        yield finding
    for branch in commune.branches:
        for finding in await _branch(branch, platform):
            yield finding
    linked = sum(branch.group is not None for branch in commune.branches)
    if commune.branches and linked == len(commune.branches):
        yield fine("cli-check-groups-fine", count=linked)
    for finding in _running(commune, zone):
        yield finding


def _people(commune: Commune) -> Iterator[Finding]:
    if commune.officers:
        yield fine("cli-check-officer-fine", count=commune.officers)
    else:
        yield wrong("cli-check-officer-none", command=FIRST_OFFICER)
    if commune.without_phone:
        yield fine("cli-check-people-without-phone", count=commune.without_phone)


async def _branch(branch: Branch, platform: TelegramPlatform | None) -> list[Finding]:
    findings = []
    name = branch.unit.name
    if not branch.has_rule:
        findings.append(wrong("cli-check-meeting-missing", unit=name))
    if branch.group is None:
        findings.append(fine("cli-check-group-missing", unit=name))
    elif platform is not None:
        members = await platform.count_members(branch.group)
        if members is None:
            findings.append(wrong("cli-check-group-lost", unit=name))
        elif members > branch.roll:
            findings.append(
                wrong("cli-check-group-larger", unit=name, members=members, roll=branch.roll)
            )
    return findings


def _running(commune: Commune, zone: ZoneInfo) -> Iterator[Finding]:
    if commune.parked:
        yield wrong("cli-check-parked", count=commune.parked)
    if commune.last_tick is not None:
        yield fine("cli-check-last-tick", at=commune.last_tick.astimezone(zone))
    if commune.next_due is not None:
        yield fine("cli-check-next-due", at=commune.next_due.astimezone(zone))


async def _look(work: SqlWork) -> Commune:
    units = await work.units.of_kind(UnitKind.BRANCH)
    pulse = await work.marks.get(PULSE)
    outbox = await work.outbox.counts()
    return Commune(
        officers=await officers(work),
        branches=tuple([await _one_branch(work, unit) for unit in units]),
        without_phone=await _without_phone(work, units),
        parked=await work.inbox.parked() + outbox.get("parked", 0),
        last_tick=datetime.fromisoformat(pulse) if pulse else None,
        next_due=await work.agenda.next_at(),
    )


async def _one_branch(work: SqlWork, unit: Unit) -> Branch:
    group = await work.chats.of_unit(unit.id)
    return Branch(
        unit,
        group.external if group else None,
        len(await work.people.members(unit.id)),
        await work.meetings.plan(unit.id) is not None,
    )


async def _without_phone(work: SqlWork, branches: tuple[Unit, ...]) -> int:
    """How many with a post, or somebody in their care, own a smartphone but have not joined."""
    people: set[PersonId] = set()
    for role in Role:
        people |= {post.person for post in await work.people.with_role(role, date.max)}
    for branch in branches:
        for one in await work.assignments.in_branch(branch.id):
            if one.kind is AssignmentKind.PRIMARY and one.person is not None:
                people.add(one.person)
    joined = await work.chats.joined()
    known = await work.people.many(sorted(people - joined))
    return sum(person.smartphone for person in known)
