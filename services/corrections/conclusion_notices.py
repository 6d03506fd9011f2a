"""Who hears of a conclusion put right: those who were told the wrong one. Once each, privately."""

from datetime import datetime

from domain.candidates import AssignmentKind, NominationState
from domain.corrections import CorrectionReason
from domain.ids import PersonId
from domain.messages import CandidateCode, CandidateRef, Message, Term, UnitRef, say
from domain.reviews import Conclusion, Decision, Review
from domain.roles import Holder
from services.corrections.conclusion_fields import written
from services.corrections.rights import reason_term
from services.corrections.words import changed
from services.identity import secretaries
from services.ports import Work
from services.reviews.nomination_results import result_key
from services.reviews.results import leaders
from services.settings import Settings


async def tell(
    work: Work,
    settings: Settings,
    review: Review,
    before: Conclusion,
    after: Conclusion,
    reason: CorrectionReason,
    who: Holder,
    now: datetime,
) -> None:
    """Tell mentors, organisations, nominators; the secretary, where an officer corrects."""
    told = {who.person.id}
    today = settings.calendar.day_of(now)
    why = reason_term(reason)
    for leader in await secretaries(work, review.branch, today):
        await _to(work, leader, told, after, _of_branch(review, before, after, why), now)
    if before.decision is not after.decision:
        for reader in await _helping(work, settings, after, now):
            await _to(work, reader, told, after, _of_result(review, before, after, why), now)
    message = _for_nominators(review, before, after, settings)
    if message is not None:
        for one in await work.nominations.of(after.candidate):
            if one.state is NominationState.RECEIVED:
                await _to(work, one.by, told, after, message, now)


async def _to(
    work: Work,
    reader: PersonId,
    told: set[PersonId],
    after: Conclusion,
    message: Message,
    now: datetime,
) -> None:
    if reader not in told:
        told.add(reader)
        await work.outbox.to_person(reader, message, at=now, candidate=after.candidate)


async def _helping(
    work: Work, settings: Settings, after: Conclusion, now: datetime
) -> tuple[PersonId, ...]:
    found: list[PersonId] = []
    for one in await work.assignments.of(after.candidate):
        if one.kind is AssignmentKind.ORGANISATION and one.unit is not None:
            found += await leaders(work, one.unit, settings.calendar.day_of(now))
        elif one.person is not None:
            found.append(one.person)
    return tuple(found)


def _of_result(review: Review, before: Conclusion, after: Conclusion, why: Term) -> Message:
    return say(
        "correct-result-told",
        month=review.period.month,
        candidate=CandidateRef(after.candidate),
        after=_decision(after.decision),
        before=_decision(before.decision),
        why=why,
    )


def _of_branch(review: Review, before: Conclusion, after: Conclusion, why: Term) -> Message:
    lines = changed(written(before), written(after))
    return say(
        "correct-conclusion-told",
        month=review.period.month,
        candidate=CandidateRef(after.candidate),
        lines=tuple(say("correct-look-line", what=one) for one in lines),
        why=why,
    )


def _decision(decision: Decision) -> Term:
    return Term(f"conclusion-{decision.value}")


def _for_nominators(
    review: Review, before: Conclusion, after: Conclusion, settings: Settings
) -> Message | None:
    """They were told of milestones and their day; nothing of what they did not hear."""
    code, branch = CandidateCode(after.candidate), UnitRef(review.branch)
    day = after.resolved_on or settings.calendar.day_of(review.meeting_at)
    was, now_is = (result_key(one.decision) for one in (before, after))
    if now_is is None:
        if was is None:
            return None
        return say("correct-nomination-taken-back", code=code, branch=branch)
    if was == now_is and before.resolved_on == after.resolved_on:
        return None
    return say(
        "correct-nomination-told",
        code=code,
        branch=branch,
        after=_decision(after.decision),
        day=day,
    )
