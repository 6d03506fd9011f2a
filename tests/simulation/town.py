"""Puts the simulated commune on record and gives everybody their phone."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from bot.holiday_calendar import days_of_rest
from domain.calendar import Calendar
from domain.candidates import Stage
from domain.meetings import MeetingRule
from domain.units import Association, Role, UnitKind
from services.monthly import planning
from services.monthly.unit_planning import plan_organisation
from services.ports.meetings import MeetingPlan
from services.settings import Settings
from storage.work import SqlWork
from tests.simulation.cast import ABOVE, SLOW, WHERE_THEY_BEGIN, Somebody, Village
from tests.simulation.eyes import Readers
from tests.simulation.ledger import Ledger
from tests.simulation.placing import Beginning, put_on_the_road
from tests.world import SETTINGS, ZONE, World, local

BEGINS = local(5, 1, 8, year=2026)
ENDS = local(5, 1, 8, year=2028)
IN_CHARGE = 4  # members in charge share the branches


def calendar() -> Calendar:
    """The committee's own, with the public holidays of these years."""
    return Calendar(zone=ZONE, holidays=days_of_rest(range(2025, 2030), []))


def settings() -> Settings:
    """Those of every test, with real holidays."""
    return replace(SETTINGS, calendar=calendar())


_ABOVE = {"hac": "Lường Văn Zo9q", "thoa": "Cà Thị Zo8q"}
_AROUND = {"duyen": "Hà Thị Zo7q", "trung": "Bạc Thị Zo6q"}


def readers(villages: tuple[Village, ...]) -> Readers:
    """Who may read whom, as the commune begins."""
    made = Readers(everywhere=set(_ABOVE))
    made.public |= {name.split()[-1] for name in (_ABOVE | _AROUND).values()}
    for number in range(IN_CHARGE):
        made.oversees[f"over{number}"] = {one.code for one in villages[number::IN_CHARGE]}
        made.public.add(f"Zo{number}q")
    for village in villages:
        for one in (village.secretary, village.deputy, village.leader, *village.mentors):
            if one is not None:
                made.branch_of[one.canary] = village.code
                made.member_of[one.nick] = village.code
        for one in village.candidates:
            made.branch_of[one.canary] = village.code
            made.candidates.add(one.canary)
        for leading in (village.secretary, village.deputy):
            made.oversees[leading.nick] = {village.code}
    return made


async def found(
    commune: World,
    villages: tuple[Village, ...],
    random: Random,
    readers: Readers,
    ledger: Ledger,
) -> None:
    """The whole commune, on the first morning."""
    await commune.unit("XA", "Đảng ủy xã Chiềng Mai", UnitKind.COMMITTEE)
    youth = Association.YOUTH
    await commune.unit("DX", "Đoàn xã", UnitKind.ORGANISATION, parent="XA", association=youth)
    for number in range(IN_CHARGE):
        posts = [(Role.MEMBER_IN_CHARGE, one.code) for one in villages[number::IN_CHARGE]]
        for one in villages[number::IN_CHARGE]:
            await _branch(commune, one)
        await commune.person(f"over{number}", f"Tòng Thị Zo{number}q", *posts)
    await commune.person("hac", _ABOVE["hac"], (Role.OFFICER, "XA"))
    await commune.person("thoa", _ABOVE["thoa"], (Role.COMMITTEE_SECRETARY, "XA"))
    await commune.person("duyen", _AROUND["duyen"], (Role.COMMUNE_LEADER, "DX"))
    await commune.person("trung", _AROUND["trung"], (Role.POLITICAL_CENTRE, "XA"))
    for one in villages:
        await _people(commune, one, random, readers, ledger)
        await _meeting(commune, one)
    await commune.settle()


async def _branch(commune: World, village: Village) -> None:
    await commune.unit(
        village.code, village.name, UnitKind.BRANCH, parent="XA", prefix=village.code + "X"
    )
    if village.leader:
        await commune.unit(
            f"C{village.code}",
            f"chi đoàn bản {village.code[1:]}",
            UnitKind.CHAPTER,
            parent="DX",
            branch=village.code,
            association=Association.YOUTH,
        )


async def _people(
    commune: World, village: Village, random: Random, readers: Readers, ledger: Ledger
) -> None:
    await enrol(commune, village.secretary, (Role.BRANCH_SECRETARY, village.code))
    await enrol(commune, village.deputy, (Role.BRANCH_DEPUTY, village.code))
    if village.leader:
        await enrol(commune, village.leader, (Role.CHAPTER_LEADER, f"C{village.code}"))
    for mentor in village.mentors:
        await enrol(commune, mentor)
    for place, one in enumerate(village.candidates):
        helpers = [*village.mentors, village.secretary]
        helped_by = random.choice(helpers) if place else village.mentors[0]
        stage = random.choice(WHERE_THEY_BEGIN) if place else Stage.LISTED
        begins = Beginning(village, one, helped_by, stage, follow=place == 1)
        await put_on_the_road(commune, begins, readers, ledger)
    if village.grouped:
        await commune.group(village.group, village.code, 12)


async def enrol(commune: World, one: Somebody, *posts: tuple[Role, str]) -> None:
    """Put somebody on the roll; who never started has no chat."""
    await commune.person(
        one.nick,
        one.name,
        *posts,
        branch=one.branch,
        joined=not one.ways.never_started,
        smartphone=one.ways.smartphone,
    )


async def _meeting(commune: World, village: Village) -> None:
    async def plan(work: SqlWork) -> None:
        own = MeetingPlan(rule=village.rule, place="nhà văn hóa", has_committee=village.committee)
        await work.meetings.set_plan(commune.units[village.code], own)
        await planning.plan_branch(
            work, commune.program.settings, commune.units[village.code], commune.clock.now()
        )

    async def plan_chapter(work: SqlWork, day: int) -> None:
        chapter = commune.units[f"C{village.code}"]
        own = MeetingPlan(
            rule=MeetingRule(hour=20, day=day), place="nhà văn hóa", has_committee=False
        )
        await work.meetings.set_plan(chapter, own)
        await plan_organisation(work, commune.program.settings, chapter, commune.clock.now())

    await commune.do(plan)
    if village.leader and int(village.code[1:]) % 2:
        await commune.do(plan_chapter, 3 + int(village.code[1:]))


def in_charge() -> tuple[Somebody, ...]:
    """The members in charge, who answer now and then."""
    names = [f"Tòng Thị Zo{number}q" for number in range(IN_CHARGE)]
    return tuple(Somebody(f"over{at}", name, ABOVE, SLOW) for at, name in enumerate(names))


def hours(day: datetime) -> list[datetime]:
    """When the simulation looks at a day: around every hour at which something may be said."""
    begin = calendar().begin(calendar().day_of(day))
    marks = (5, 35, 335, 600, 720, 755, 785, 865)  # minutes after six
    return [begin + timedelta(minutes=mark) for mark in marks]
