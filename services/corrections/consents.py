"""Consent recorded without its paper: the card is locked until the paper is there.

While it is locked nobody is shown the person, nobody is asked about them, and no step is taken.
"""

from datetime import datetime

from domain.candidates import AssignmentKind, Candidate, Consent
from domain.corrections import CorrectionKind, CorrectionReason
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId
from domain.messages import CandidateCode, Message, choice, say
from domain.roles import Action, Holder, Tree, reach
from services.corrections.rights import keep, require_officer
from services.identity import leading
from services.monthly.reminding import ask_newly_assigned
from services.ports import Work
from services.reviews.results import leaders
from services.settings import Settings

LOCKED, UNLOCKED = "locked", "unlocked"


async def lockable(work: Work, who: Holder, tree: Tree) -> tuple[Candidate, ...]:
    """Everybody on the road whose card this officer may lock, by branch and code."""
    return await work.candidates.in_branches(sorted(reach(Action.CORRECT_LATER, who, tree)))


async def locked(work: Work, who: Holder, tree: Tree) -> tuple[Candidate, ...]:
    """Whose card is locked, by code."""
    units = sorted(reach(Action.CORRECT_LATER, who, tree))
    return await work.candidates.many(await work.corrections.locked(units))


async def lock(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Lock a card; the consent recorded counts no more. Raises NotAllowed, Refusal."""
    found = await _of_officer(work, candidate, who, tree)
    if not found.shown:
        raise _changed()
    consent = await work.candidates.consent(candidate)
    today = settings.calendar.day_of(now)
    await work.candidates.set_consent(candidate, None, today)
    await work.corrections.lock(candidate, now)
    await work.corrections.silence(candidate)
    await keep(
        work,
        CorrectionKind.CONSENT,
        f"candidate:{candidate}",
        LOCKED,
        reason,
        who,
        now,
        before=consent.signed_on.isoformat() if consent else None,
        candidate=candidate,
        unit=found.branch,
    )
    await _note(work, "card-locked", candidate, who, now)
    message = say("correct-locked-told", code=CandidateCode(candidate))
    await _tell(work, settings, found, message, who, now)


async def unlock(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    consent: Consent,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Record the paper that is there now; the card is open again. NotAllowed, Refusal."""
    found = await _of_officer(work, candidate, who, tree)
    if not found.locked:
        raise _changed()
    today = settings.calendar.day_of(now)
    if consent.signed_on > today:
        raise Refusal("nominate-signed-later")
    await work.candidates.set_consent(candidate, consent, today)
    await work.corrections.lock(candidate, None)
    await keep(
        work,
        CorrectionKind.CONSENT,
        f"candidate:{candidate}",
        UNLOCKED,
        CorrectionReason.PAPER_DIFFERS,
        who,
        now,
        after=consent.signed_on.isoformat(),
        candidate=candidate,
        unit=found.branch,
    )
    await _note(work, "card-unlocked", candidate, who, now)
    await _tell(
        work,
        settings,
        found,
        say("correct-unlocked-told", code=CandidateCode(candidate)),
        who,
        now,
    )
    await _ask(work, settings, found, now)


async def _ask(work: Work, settings: Settings, found: Candidate, now: datetime) -> None:
    """The mentor is asked in this month too, if there is time."""
    for one in await work.assignments.of(found.id):
        if one.kind is AssignmentKind.PRIMARY and one.person is not None:
            await ask_newly_assigned(work, settings, found.branch, one.person, now)


async def _of_officer(work: Work, candidate: CandidateId, who: Holder, tree: Tree) -> Candidate:
    try:
        found = await work.candidates.get(candidate)
    except LookupError:
        raise NotAllowed from None
    require_officer(who, tree, found.branch)
    return found


def _changed() -> Refusal:
    ways = (choice("correct-again", "correct"), choice("my-tasks", "mine"))
    return Refusal("correct-changed-meanwhile", choices=ways)


async def _note(
    work: Work, action: str, candidate: CandidateId, who: Holder, now: datetime
) -> None:
    await work.journal.note(action, f"candidate:{candidate}", at=now, actor=who.person.id)


async def _tell(
    work: Work,
    settings: Settings,
    candidate: Candidate,
    message: Message,
    who: Holder,
    now: datetime,
) -> None:
    """The branch's secretary, and who helps: by the code alone."""
    today = settings.calendar.day_of(now)
    people = set(await leading(work, candidate.branch, today))
    for one in await work.assignments.of(candidate.id):
        if one.person is not None:
            people.add(one.person)
        elif one.unit is not None:
            people |= set(await leaders(work, one.unit, today))
    for person in sorted(people - {who.person.id}):
        await work.outbox.to_person(person, message, (choice("my-tasks", "mine"),), at=now)
