"""What each reference in a message reads as, for the one reader it goes to."""

from collections.abc import Iterable
from datetime import date

from bot.unit_names import within_a_sentence
from bot.wording import Names, Reference
from domain import messages as m
from domain.candidates import Candidate
from domain.ids import PersonId
from domain.roles import Action, reach
from domain.text import given_name, initials
from domain.units import Person
from services.away.hosting import hosts
from services.cards.listing import follows
from services.classes.classes import on_a_list_of
from services.identity import holder
from services.people.helping import own_helper
from services.ports import Work
from services.settings import Settings, Show

UNNAMED = "…"


async def names_for(
    work: Work,
    wanted: Iterable[Reference],
    reader: PersonId | None,
    today: date,
    settings: Settings,
) -> Names:
    """The text behind each reference, as far as this reader may see it.

    A candidate outside the reader's reach is shown by the code alone, a full name only to those
    whose posts entitle them; a group (no reader) sees codes only.
    """
    return {
        one: await _one(work, one, reader, today, settings)
        if not isinstance(one, m.CandidateCode | m.CandidateRef | m.CandidateName)
        else await _candidate(work, one, reader, today, settings)
        for one in wanted
    }


async def _one(
    work: Work, reference: Reference, reader: PersonId | None, today: date, settings: Settings
) -> str:
    match reference:
        case m.UnitRef():
            return within_a_sentence((await work.units.get(reference.id)).name)
        case m.PlaceRef() | m.UnitPlaceRef():
            return await _place(work, reference) or UNNAMED
        case m.PersonRef():
            person = await work.people.get(reference.id)
            return given_name(person.full_name) if reference.given else person.full_name
        case m.Contact(what="helper-phone"):
            helper = await own_helper(work, reader, today)
            return helper.phone if helper is not None else UNNAMED
        case m.Contact():
            return _contact(reference.what, settings)
        case m.RuleCited() | m.FormTitle():
            return _of_the_books(reference, settings)
    return await _written(work, reference) or UNNAMED


async def _place(work: Work, reference: m.PlaceRef | m.UnitPlaceRef) -> str:
    if isinstance(reference, m.UnitPlaceRef):
        own_plan = await work.meetings.plan(reference.unit)
        return own_plan.place if own_plan else ""
    review = await work.reviews.get(reference.review)
    return (review.committee_place if reference.committee else "") or review.place


async def _written(work: Work, reference: Reference) -> str | None:
    """What somebody wrote, where it is kept: in a report, a nomination, a conclusion, a draft."""
    match reference:
        case m.ReportLine():
            return await work.reports.line(reference.id)
        case m.NominationReason():
            return await work.nominations.reason(reference.id)
        case m.TaskText():
            return await _task(work, reference)
        case m.Written():
            return await work.written.text(reference.what, reference.id)
        case m.DraftText():
            return await work.drafts.text(reference.id, reference.field)
    raise TypeError(f"no name for a {type(reference).__name__}")


async def _task(work: Work, reference: m.TaskText) -> str | None:
    for one in await work.reviews.conclusions(reference.review):
        if one.candidate == reference.candidate:
            return one.task
    return None


def _of_the_books(reference: m.RuleCited | m.FormTitle, settings: Settings) -> str:
    """What the rulebook cites, or what the committee itself calls a form."""
    if isinstance(reference, m.RuleCited):
        rules = settings.rulebook.at(date.fromisoformat(reference.effective))
        return rules[reference.code].cited or UNNAMED
    named = (one.title for one in settings.documents if one.key == reference.key)
    return next(named, None) or UNNAMED


def _contact(what: str, settings: Settings) -> str:
    return {
        "committee": settings.committee,
        "name": settings.contact_name,
        "phone": settings.contact_phone,
    }[what]


async def _candidate(
    work: Work,
    reference: m.CandidateCode | m.CandidateRef | m.CandidateName,
    reader: PersonId | None,
    today: date,
    settings: Settings,
) -> str:
    candidate = await work.candidates.get(reference.id)
    if isinstance(reference, m.CandidateCode) or reader is None or candidate.locked:
        return candidate.code
    if settings.show is Show.CODE and not isinstance(reference, m.CandidateName):
        return candidate.code
    if not await _may_recognise(work, candidate, reader, today):
        return candidate.code
    if isinstance(reference, m.CandidateName) or settings.show is Show.NAME:
        return f"{candidate.code} ({candidate.full_name})"
    return f"{candidate.code} ({initials(candidate.full_name)})"


async def _may_recognise(work: Work, candidate: Candidate, reader: PersonId, today: date) -> bool:
    helps = await work.assignments.of_person(reader)
    if any(one.candidate == candidate.id for one in helps):
        return True
    who = await holder(work, reader, today)
    tree = await work.units.tree()
    if candidate.branch in reach(Action.SEE, who, tree):
        return True
    if await follows(work, candidate, who, tree):
        return True
    if await hosts(work, candidate, who, tree, today):
        return True
    if await on_a_list_of(work, candidate, who, tree):
        return True
    return any(one.by == reader for one in await work.nominations.of(candidate.id))


def language_of(person: Person | None, settings: Settings) -> str:
    """The language in which a person reads; groups and strangers read the committee's."""
    return (person.language if person else None) or settings.default_language
