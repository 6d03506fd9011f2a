"""What those concerned hear once a month is concluded: mentors, organisations, nominators."""

from datetime import date, datetime, timedelta
from zlib import crc32

from domain.candidates import AssignmentKind
from domain.ids import PersonId, UnitId
from domain.messages import CandidateRef, Message, TaskText, Term, say
from domain.reviews import Conclusion, Decision, Review
from domain.units import Role
from services import nominating
from services.identity import with_role_in
from services.ports import Work
from services.settings import Settings


async def tell_results(
    work: Work,
    settings: Settings,
    review: Review,
    conclusions: tuple[Conclusion, ...],
    closed_by: PersonId,
    now: datetime,
) -> None:
    """Everyone concerned hears the branch's conclusion and the next task; once each.

    In a month that was opened again only what is different now is told.
    """
    today = settings.calendar.day_of(now)
    for one in conclusions:
        before, news = await _told_before(work, one)
        if not news:
            continue
        for assignment in await work.assignments.of(one.candidate):
            if assignment.kind is AssignmentKind.ORGANISATION and assignment.unit is not None:
                for leader in await leaders(work, assignment.unit, today):
                    await _tell(work, leader, review, one, now, mentor=False)
            elif assignment.person is not None:
                await _tell(work, assignment.person, review, one, now, mentor=True)
        heard = _for_nominators(one.decision, before)
        if heard is not None:
            day = one.resolved_on or settings.calendar.day_of(review.meeting_at)
            await nominating.tell_nominators(
                work, one.candidate, heard, now, not_to=closed_by, day=day
            )


async def _told_before(work: Work, conclusion: Conclusion) -> tuple[Decision | None, bool]:
    """The decision told when this month was closed before, and whether this one is news."""
    mark = f"result:{conclusion.review}:{conclusion.candidate}"
    task = crc32((conclusion.task or "").encode())
    now_told = f"{conclusion.decision.value}:{task}:{conclusion.task_due or ''}"
    told = await work.marks.get(mark)
    await work.marks.set(mark, now_told)
    return Decision(told.partition(":")[0]) if told else None, told != now_told


def _for_nominators(decision: Decision, before: Decision | None) -> str | None:
    """What nominators hear: milestones only, and what takes back one told by mistake."""
    if decision is before:
        return None
    heard = nominating.result_key(decision)
    if heard is None and before is not None and nominating.result_key(before) is not None:
        return "nomination-result-taken-back"
    return heard


async def _tell(
    work: Work,
    person: PersonId,
    review: Review,
    conclusion: Conclusion,
    now: datetime,
    *,
    mentor: bool,
) -> None:
    task: tuple[Message, ...] = ()
    if conclusion.task:
        text = TaskText(review.id, conclusion.candidate)
        month = review.period.next().month
        task = (
            (say("result-task-due", month=month, task=text, due=conclusion.task_due),)
            if conclusion.task_due
            else (say("result-task", month=month, task=text),)
        )
    await work.outbox.to_person(
        person,
        say(
            "result-mentor" if mentor else "result-organisation",
            month=review.period.month,
            candidate=CandidateRef(conclusion.candidate),
            decision=Term(f"conclusion-{conclusion.decision.value}"),
            task=task,
        ),
        at=now,
        candidate=conclusion.candidate,
        void_after=now + timedelta(days=14),
    )


async def leaders(work: Work, unit: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who leads an organisation or a chapter today."""
    found = await with_role_in(work, Role.CHAPTER_LEADER, unit, today)
    return found or await with_role_in(work, Role.COMMUNE_LEADER, unit, today)
