"""Writes the sample commune into an empty record, in one turn: units, roll, candidates, phones."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time

from bot.demo import cast
from bot.demo.cast import SampleCandidate, SamplePerson, SampleUnit
from bot.demo.cast_candidates import CANDIDATES
from domain.candidates import (
    AssignmentKind,
    Consent,
    NominationState,
    Stage,
    code_for,
)
from domain.ids import CandidateId, ChatId, PersonId, UnitId
from domain.meetings import Period
from domain.units import Membership, Post
from services.people.founding import COMMITTEE_CODE
from services.ports import NewPerson, NewUnit, Work
from services.ports.meetings import MeetingPlan

Text = Callable[[str], str]
"""A text of the catalogue, by its key."""


@dataclass(slots=True)
class Sample:
    """Who and what is on record, by the names of the cast; candidates by their codes."""

    units: dict[str, UnitId] = field(default_factory=dict)
    people: dict[str, PersonId] = field(default_factory=dict)
    chats: dict[str, ChatId] = field(default_factory=dict)
    candidates: dict[str, CandidateId] = field(default_factory=dict)


def local(day: date, hour: int = 9, minute: int = 0) -> datetime:
    """A moment on the sample's own clock."""
    return datetime.combine(day, time(hour, minute), cast.ZONE)


async def found(work: Work, platform: str, bot: str, text: Text) -> Sample:
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
    for candidate in CANDIDATES:
        await _candidate(work, sample, candidate, text)
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


async def _candidate(work: Work, sample: Sample, one: SampleCandidate, text: Text) -> None:
    branch, at = sample.units[one.branch], local(one.nominated)
    while await work.units.next_number(branch) < one.number:
        continue  # earlier codes belonged to people who have gone on
    code = code_for(one.branch, one.number)
    sample.candidates[code] = made = await work.candidates.add(
        branch=branch,
        code=code,
        full_name=one.name,
        birth=one.birth,
        sex=one.sex,
        schooling=one.schooling,
        chapter=sample.units[one.chapter] if one.chapter else None,
        consent=_consent(one),
        at=at,
    )
    unit = sample.units[one.on_behalf_of] if one.on_behalf_of else None
    nominator = sample.people[one.nominator]
    nomination = await work.nominations.add(made, nominator, unit, text(one.reason), at)
    await work.nominations.decide(nomination, NominationState.RECEIVED, local(one.nominated, 17))
    await work.candidates.move(made, Stage.RECEIVED, local(one.nominated, 17))
    if one.stage is Stage.LISTED:
        await work.candidates.move(made, Stage.LISTED, local(one.resolved or one.nominated, 21))
    await _helpers(work, sample, one, made)


def _consent(one: SampleCandidate) -> Consent:
    people = {person.nick: person.name for person in cast.PEOPLE}
    return Consent(
        form_number=f"{one.number:02d}",
        signed_on=one.nominated,
        explained_by=people[one.nominator],
    )


async def _helpers(
    work: Work, sample: Sample, one: SampleCandidate, candidate: CandidateId
) -> None:
    since = local(one.resolved or one.nominated, 20)
    put_to = None if one.resolved else str(Period.of(cast.START))
    by = sample.people["thoa" if one.branch == "NL" else "do"]
    await work.assignments.add(
        candidate,
        AssignmentKind.PRIMARY,
        person=sample.people[one.mentor],
        resolved_on=one.resolved,
        put_to=put_to,
        at=since,
        by=by,
    )
    if one.organisation is not None:
        await work.assignments.add(
            candidate,
            AssignmentKind.ORGANISATION,
            unit=sample.units[one.organisation],
            resolved_on=one.resolved,
            put_to=put_to,
            at=since,
            by=by,
        )
