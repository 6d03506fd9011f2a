"""Writes the sample commune into an empty record, in one turn: units, roll, candidates, phones."""

from datetime import date

from bot.demo import cast
from bot.demo.cast_candidates import CANDIDATES
from bot.demo.cast_road import WALKERS
from bot.demo.cast_shapes import SamplePerson, SampleUnit
from bot.demo.sample import Sample, Text, local
from bot.demo.walking import walk
from domain.units import Membership, Post
from services.people.founding import COMMITTEE_CODE
from services.ports import NewPerson, NewUnit, Work
from services.ports.meetings import MeetingPlan
from services.settings import Settings


async def found(work: Work, settings: Settings, platform: str, bot: str, text: Text) -> Sample:
    """Write everything but the months gone by. Raises ValueError for a record already in use."""
    if await work.units.by_code(COMMITTEE_CODE):
        raise ValueError("the sample commune needs a record of its own")
    sample = Sample()
    for unit in cast.UNITS:
        await _unit(work, sample, unit)
    for person in cast.PEOPLE:
        await _person(work, sample, person)
        if person.joined:
            await _phone(work, sample, person.nick, platform, bot)
    group = await work.chats.meet(platform, bot, cast.GROUP, private=False)
    await work.chats.link(group.id, sample.units["NL"])
    for candidate in (*WALKERS, *CANDIDATES):
        await walk(work, settings, sample, candidate, text)
    return sample


async def _unit(work: Work, sample: Sample, unit: SampleUnit) -> None:
    sample.units[unit.code] = made = await work.units.add(
        NewUnit(
            kind=unit.kind,
            code=unit.code,
            name=unit.name,
            parent=sample.units[unit.parent] if unit.parent else None,
            branch=sample.units[unit.branch] if unit.branch else None,
            association=unit.association,
            prefix=unit.prefix,
        )
    )
    if unit.meets is not None:
        plan = MeetingPlan(rule=unit.meets, place=unit.place, has_committee=unit.has_committee)
        await work.meetings.set_plan(made, plan)


async def _person(work: Work, sample: Sample, person: SamplePerson) -> None:
    sample.people[person.nick] = made = await work.people.add(
        NewPerson(
            full_name=person.name,
            birth=person.birth,
            branch=sample.units[person.branch] if person.branch else None,
            membership=person.membership if person.branch else Membership.NONE,
            smartphone=person.smartphone,
        )
    )
    await work.people.set_hour(made, person.hour)
    for role, unit in person.posts:
        post = Post(made, sample.units[unit], role, cast.MEMBERS_SINCE)
        await work.people.appoint(post)


async def _phone(work: Work, sample: Sample, nick: str, platform: str, bot: str) -> None:
    chat = await work.chats.meet(platform, bot, nick, private=True)
    await work.chats.pair(chat.id, sample.people[nick])
    await work.chats.heard(chat.id, local(date(2026, 10, 20), 19))
    await work.outbox.errand(chat.id, "menu", at=cast.START)
    sample.chats[nick] = chat.id
