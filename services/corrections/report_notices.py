"""Who hears that a report was moved: the branch's secretary, or whoever had sent it. Once each."""

from datetime import date, datetime

from domain.corrections import CorrectionReason
from domain.ids import CandidateId, PersonId, ReviewId
from domain.messages import CandidateCode, Message, PersonRef, choice, say
from domain.roles import Holder
from services.corrections.report_moves import OnMeeting
from services.corrections.reports import Movable
from services.corrections.rights import reason_term
from services.identity import secretaries
from services.ports import Work


async def tell(
    work: Work,
    moved: Movable,
    to: CandidateId,
    month: ReviewId,
    reason: CorrectionReason,
    who: Holder,
    now: datetime,
    today: date,
    *,
    meeting: OnMeeting = OnMeeting.ASK,
) -> Message | None:
    """Tell those concerned; returns what to say of it to whoever corrects. None: nobody else."""
    leading = set(await secretaries(work, moved.review.branch, today)) - {who.person.id}
    sender = {moved.report.mentor} - {who.person.id}
    wanted = sender if not moved.own else set()
    wanted |= leading if moved.own or not leading & wanted else set()
    if not wanted:
        return None
    message = await _notice(work, moved, to, month, reason, who, meeting)
    ways = (choice("my-tasks", "mine"),)
    reached = {
        person
        for person in sorted(wanted)
        if await work.outbox.to_person(
            person, message, ways, at=now, candidate=moved.report.candidate
        )
    }
    return _told(reached, leading, sender)


def _told(reached: set[PersonId], leading: set[PersonId], sender: set[PersonId]) -> Message:
    if reached & leading and reached & sender - leading:
        return say("correct-told-both")
    if reached & leading:
        return say("correct-told-secretary")
    return say("correct-told-sender" if reached else "correct-told-nobody")


async def _notice(
    work: Work,
    moved: Movable,
    to: CandidateId,
    month: ReviewId,
    reason: CorrectionReason,
    who: Holder,
    meeting: OnMeeting,
) -> Message:
    return say(
        "correct-report-notice",
        month=moved.review.period.month,
        what=await what_moved(work, moved, to, month, meeting),
        why=reason_term(reason),
        person=PersonRef(who.person.id),
    )


async def what_moved(
    work: Work, moved: Movable, to: CandidateId, month: ReviewId, meeting: OnMeeting
) -> tuple[Message, ...]:
    """From where to where, by codes alone; and whether another one went the other way."""
    stood, code = CandidateCode(moved.report.candidate), CandidateCode(to)
    if to != moved.report.candidate:
        line = say("correct-report-to-person", stood=stood, to=code)
    else:
        after = (await work.reviews.get(month)).period.month
        before = moved.review.period.month
        line = say("correct-report-to-month", code=code, before=before, after=after)
    if meeting is OnMeeting.SWAP:
        return line, say("correct-report-swapped")
    return (line,)
