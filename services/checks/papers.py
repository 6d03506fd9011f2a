"""Which papers are there: the checklist, marking, and requests for verification.

Only the fact and the date (domain notes §6.3); never a content, a name of a place, a conclusion.
"""

from collections.abc import Sequence
from datetime import date, datetime

from domain.candidates import Candidate, Stage
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId
from domain.road.documents import OF_PROBATION, Checked, Document, checklist
from domain.road.events import Event, Milestone
from domain.road.facts import Facts
from domain.road.papers import PaperState
from domain.road.verification import VerificationPlace, unanswered
from domain.roles import Holder, Tree
from services.checks.recording import to_record
from services.deadlines.clocks import replan
from services.ports import Work
from services.road.facts import facts_of
from services.road.moving import settle
from services.settings import Settings

CERTIFICATES = frozenset({Milestone.CLASS_CERTIFICATE, Milestone.NEW_MEMBER_CLASS})
_SINCE_ADMISSION = frozenset({Stage.PROBATION, *OF_PROBATION})


async def checklist_of(
    work: Work, settings: Settings, candidate: CandidateId, today: date
) -> tuple[Checked, ...]:
    """The papers of the part of the road somebody is on: up to admission, or of probation."""
    facts = await facts_of(work, candidate)
    every = checklist(
        facts,
        settings.documents,
        settings.rulebook.at(today),
        today,
        grassroots=await _grassroots(work, facts),
    )
    admitted = facts.stage in _SINCE_ADMISSION
    return tuple(one for one in every if (one.document.before in OF_PROBATION) is admitted)


async def _grassroots(work: Work, facts: Facts) -> bool:
    return (await work.units.get(facts.candidate.branch)).grassroots is not None


def to_mark(listed: Sequence[Checked]) -> tuple[Checked, ...]:
    """Those that are marked by hand: not what a step of the road or a request shows already."""
    return tuple(
        one
        for one in listed
        if not one.by_event
        and (one.document.milestone is None or one.document.milestone in CERTIFICATES)
    )


async def mark(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    key: str,
    state: PaperState,
    dated: date | None,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Note that a paper is there, with its date if it is known, or that it is not.

    A certificate of the class takes the step that waits for it.

    Raises NotAllowed, also for a paper that is not marked by hand; Refusal for a day to come.
    """
    found = await to_record(work, candidate, who, tree)
    today = settings.calendar.day_of(now)
    _not_later(dated, today)
    markable = to_mark(await checklist_of(work, settings, found.id, today))
    document = next((one.document for one in markable if one.document.key == key), None)
    if document is None:
        raise NotAllowed
    await work.road.set_paper(found.id, key, state, dated, who.person.id, now)
    await _certificate(work, found, document, dated, who, now)
    await work.journal.note(
        "paper-marked",
        f"candidate:{found.id}",
        at=now,
        actor=who.person.id,
        paper=key,
        state=state.value,
        dated=dated.isoformat() if dated is not None else None,
    )
    await settle(work, settings, found.id, now, by=who.person.id)
    await replan(work, settings, found.id, now)


async def _certificate(
    work: Work,
    candidate: Candidate,
    document: Document,
    dated: date | None,
    who: Holder,
    now: datetime,
) -> None:
    """A certificate's date is an event from which a rule counts; a newer word replaces it."""
    if document.milestone not in CERTIFICATES or document.milestone is None:
        return
    for one in await work.road.events(candidate.id):
        if one.kind is document.milestone:
            await work.road.void_event(one.id, now)
    if dated is not None:
        await work.road.add_event(candidate.id, document.milestone, dated, now, by=who.person.id)


async def requests_of(work: Work, candidate: CandidateId) -> tuple[Event, ...]:
    """The requests for verification that wait for a reply, the oldest first."""
    return unanswered(await work.road.events(candidate))


async def note_verification(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    kind: Milestone,
    place: VerificationPlace,
    on: date,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Note that a request was sent or a reply received, and of which kind of place.

    Raises NotAllowed; Refusal for a day to come or a reply to which no request waits.
    """
    found = await to_record(work, candidate, who, tree)
    _not_later(on, settings.calendar.day_of(now))
    if kind is Milestone.VERIFICATION_REPLY:
        waiting = await requests_of(work, found.id)
        if not any(one.place == place and one.on <= on for one in waiting):
            raise Refusal("papers-no-request")
    await work.road.add_event(found.id, kind, on, now, place=place.value, by=who.person.id)
    await work.journal.note(
        kind.value.replace("_", "-"),
        f"candidate:{found.id}",
        at=now,
        actor=who.person.id,
        place=place.value,
        on=on.isoformat(),
    )
    await replan(work, settings, found.id, now)


def _not_later(day: date | None, today: date) -> None:
    if day is not None and day > today:
        raise Refusal("papers-day-later")
