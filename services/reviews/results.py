"""What those concerned hear once a month is concluded: mentors, organisations, nominators."""

from datetime import date, datetime, timedelta
from zlib import crc32

from domain.ids import PersonId, UnitId
from domain.lists import kind_of
from domain.messages import CandidateRef, Message, PersonRef, TaskText, Term, choice, say
from domain.reviews import Conclusion, Decision, Review
from domain.terms import term
from services.identity import with_role_in
from services.monthly.listening import leaders as branch_leaders
from services.organisations.organisations import LEADERS, speakers
from services.ports import Work
from services.reviews.nomination_results import result_key, tell_nominators
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
        if (await work.candidates.get(one.candidate)).locked:
            continue
        before, news = await _told_before(work, one)
        if not news:
            continue
        told = await _tell_helpers(work, settings, review, one, now, today)
        heard = _for_nominators(one.decision, before)
        if settings.road.committee_keeps_list and heard == result_key(one.decision):
            heard = _still_proposed(one.decision) or heard
        if heard is not None:
            day = one.resolved_on or settings.calendar.day_of(review.meeting_at)
            await tell_nominators(
                work, one.candidate, heard, now, not_to=closed_by, told=told, day=day
            )


async def tell_on_behalf(
    work: Work,
    settings: Settings,
    review: Review,
    by: PersonId,
    paper: date | None,
    now: datetime,
) -> None:
    """Those who lead the branch hear who concluded its month for them, and from which paper."""
    today = settings.calendar.day_of(now)
    message = say(
        "closed-on-behalf",
        month=review.period.month,
        paper=(say("closed-from-paper", day=paper),) if paper else (),
        person=PersonRef(by),
    )
    ways = (choice("reopen", f"reopen:{review.id}"), choice("my-tasks", "mine"))
    for leader in await branch_leaders(work, review.branch, today):
        await work.outbox.to_person(leader, message, ways, at=now)


async def _tell_helpers(
    work: Work,
    settings: Settings,
    review: Review,
    conclusion: Conclusion,
    now: datetime,
    today: date,
) -> frozenset[PersonId]:
    """Tell mentors, then who leads the following organisations; once each. Who was told."""
    told: set[PersonId] = set()
    helping = await work.assignments.of(conclusion.candidate)
    mentors = [one.person for one in helping if one.person is not None]
    units = [one.unit for one in helping if one.person is None and one.unit is not None]
    following = [leader for unit in units for leader in await leaders(work, unit, today)]
    for people, mentor in ((mentors, True), (following, False)):
        for person in people:
            if person not in told:
                told.add(person)
                await _tell(work, settings, person, review, conclusion, now, mentor=mentor)
    return frozenset(told)


async def _told_before(work: Work, conclusion: Conclusion) -> tuple[Decision | None, bool]:
    """The decision told when this month was closed before, and whether this one is news."""
    told = await work.marks.get(_mark(conclusion))
    await note_told(work, conclusion)
    return Decision(told.partition(":")[0]) if told else None, told != _words(conclusion)


async def note_told(work: Work, conclusion: Conclusion) -> None:
    """Note that those concerned know this conclusion: a month closed again does not repeat it."""
    await work.marks.set(_mark(conclusion), _words(conclusion))


def _mark(conclusion: Conclusion) -> str:
    return f"result:{conclusion.review}:{conclusion.candidate}"


def _words(conclusion: Conclusion) -> str:
    task = crc32((conclusion.task or "").encode())
    return f"{conclusion.decision.value}:{task}:{conclusion.task_due or ''}"


def _for_nominators(decision: Decision, before: Decision | None) -> str | None:
    """What nominators hear: milestones only, and what takes back one told by mistake."""
    if decision is before:
        return None
    heard = result_key(decision)
    if heard is None and before is not None and result_key(before) is not None:
        return "nomination-result-taken-back"
    return heard


def _still_proposed(decision: Decision) -> str | None:
    """What is heard where the committee keeps the list and has yet to decide (voice.md M7c)."""
    kind = kind_of(decision)
    return f"nomination-result-{kind.value}-proposed" if kind is not None else None


async def _tell(
    work: Work,
    settings: Settings,
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
            decision=_decision(settings, conclusion.decision),
            task=task,
        ),
        at=now,
        candidate=conclusion.candidate,
        void_after=now + timedelta(days=14),
    )


def _decision(settings: Settings, decision: Decision) -> Term:
    kind = kind_of(decision) if settings.road.committee_keeps_list else None
    return Term(f"conclusion-{decision.value}") if kind is None else term("list-proposed", kind)


async def leaders(work: Work, unit: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who leads an organisation or a chapter today, and who stands in where nobody is at hand."""
    own = [person for role in LEADERS for person in await with_role_in(work, role, unit, today)]
    return tuple(sorted({*own, *await speakers(work, unit, today)}))
