"""The monthly questions and reminders to mentors: what each is asked, and "once more tomorrow"."""

from datetime import datetime, timedelta

from domain.cycle import Step, committee_meeting, once_key
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.messages import (
    Argument,
    CandidateCode,
    CandidateRef,
    Choice,
    Code,
    Message,
    UnitRef,
    choice,
    say,
)
from domain.reviews import Met, Review, ReviewState
from services.guards import awaits_report
from services.months import asking, unanswered
from services.ports import Work
from services.settings import Settings

ASK_NEWLY_ASSIGNED_AFTER = timedelta(hours=1)  # the news of the assignment is read first
AGAIN = "again:"  # begins the once-key of a reminder that the mentor asked for


def report_choices(candidate: CandidateId) -> tuple[Choice, ...]:
    """The first question as buttons: a tap already answers it. There is always a way out."""
    return (
        *(choice(f"met-{one.value}", f"met:{candidate}:{one.value}") for one in Met),
        choice("no-change", f"no-change:{candidate}"),
        choice("not-this-month", f"not-this-month:{candidate}"),
        choice("hand-over", f"hand-over:{candidate}"),
    )


async def _has_committee(work: Work, review: Review) -> bool:
    plan = await work.meetings.plan(review.branch)
    return plan is not None and plan.has_committee


async def _in_time(work: Work, settings: Settings, review: Review, now: datetime) -> Message:
    """Until when a report still serves those who prepare the meeting."""
    calendar = settings.calendar
    committee = committee_meeting(review.meeting_at, calendar, settings.cycle)
    day = calendar.day_of(committee) - timedelta(days=1)
    if now >= calendar.at(day, settings.cycle.evening):
        return say("in-time-meeting")
    known = await _has_committee(work, review)
    return say("in-time-committee" if known else "in-time-pack", day=day)


async def _next_meeting(work: Work, settings: Settings, review: Review, now: datetime) -> Message:
    """Who meets next: the branch's committee, where it has one, or the branch."""
    committee = committee_meeting(review.meeting_at, settings.calendar, settings.cycle)
    if now < committee and await _has_committee(work, review):
        return say("nudge-committee", day=settings.calendar.day_of(committee))
    return say("nudge-meeting", meeting=review.meeting_at)


async def opening(
    work: Work,
    settings: Settings,
    review: Review,
    candidates: tuple[CandidateId, ...],
    now: datetime,
) -> tuple[Message, tuple[Choice, ...]]:
    """The month's question to a mentor (voice notes M2); several candidates share one message."""
    known: dict[str, Argument] = {
        "month": review.period.month,
        "branch": UnitRef(review.branch),
        "meeting": review.meeting_at,
        "in_time": await _in_time(work, settings, review, now),
    }
    if len(candidates) == 1:
        only = CandidateRef(candidates[0])
        return say("open-one", candidate=only, **known), report_choices(candidates[0])
    people = await work.candidates.many(candidates)
    lines = tuple(say("open-line", candidate=CandidateRef(one.id)) for one in people)
    return say("open-many", lines=lines, **known), tuple(
        Choice(
            say("choice-candidate", candidate=CandidateRef(one.id), code=Code(one.code)),
            f"report:{one.id}",
        )
        for one in people
    )


async def nudge(
    work: Work,
    settings: Settings,
    review: Review,
    candidates: tuple[CandidateId, ...],
    now: datetime,
    *,
    asked: bool = False,
    late: bool = False,
) -> tuple[Message, tuple[Choice, ...]]:
    """The one reminder of the month (voice notes M4), to who has not answered.

    `asked`: the mentor wished to be reminded again. `late`: it follows an apology (M10).
    """
    known: dict[str, Argument] = {
        "month": review.period.month,
        "lines": await _listed(work, candidates),
        "next": await _next_meeting(work, settings, review, now),
        "in_time": await _in_time(work, settings, review, now),
    }
    choices = _nudge_choices(review, candidates)
    if asked and not late:
        return say("nudge-again", **known), choices
    if len(candidates) > 1:
        return say("late-left-many" if late else "nudge-many", **known), choices
    only, code = CandidateRef(candidates[0]), CandidateCode(candidates[0])
    key = "late-left-one" if late else "nudge-one"
    return say(key, candidate=only, code=code, **known), choices


async def _listed(work: Work, candidates: tuple[CandidateId, ...]) -> tuple[Message, ...]:
    people = await work.candidates.many(candidates)
    return tuple(say("open-line", candidate=CandidateRef(one.id)) for one in people)


def _nudge_choices(review: Review, candidates: tuple[CandidateId, ...]) -> tuple[Choice, ...]:
    only = candidates[0] if len(candidates) == 1 else ""
    return (
        choice("report-now", f"report:{only}"),
        choice("no-change", f"no-change:{only}"),
        choice("remind-tomorrow", f"snooze:{review.id}"),
        choice("not-this-month", f"not-this-month:{only}"),
        *((choice("hand-over", f"hand-over:{only}"),) if only else ()),
    )


async def snooze(
    work: Work, settings: Settings, number: ReviewId, mentor: PersonId, now: datetime
) -> datetime | None:
    """Plan one more reminder for tomorrow evening; None if that would be too late to matter.

    Asked twice, it stays one reminder.
    """
    try:
        review = await work.reviews.get(number)
    except LookupError:
        return None
    calendar = settings.calendar
    tomorrow = calendar.day_of(now) + timedelta(days=1)
    at = calendar.next_decent(calendar.at(tomorrow, settings.cycle.evening))
    if not review.takes_reports() or at >= review.meeting_at:
        return None
    if not await unanswered(work, review, mentor):
        return None
    await work.agenda.add(
        f"{AGAIN}{review.id}:{mentor}:{tomorrow.isoformat()}",
        review.id,
        Step.NUDGE,
        at=at,
        void_after=review.meeting_at,
        person=mentor,
    )
    return at


async def ask_newly_assigned(
    work: Work, settings: Settings, branch: UnitId, mentor: PersonId, now: datetime
) -> None:
    """A mentor assigned after the month began to ask is asked at once, if there is time.

    Whoever was asked already hears of the further candidate from the assignment itself, and
    from the reminder.
    """
    review = await asking(work, branch, now)
    if review is None or review.state is not ReviewState.OPEN:
        return
    person = await work.people.get(mentor)
    at = settings.calendar.next_decent(now + ASK_NEWLY_ASSIGNED_AFTER)
    in_time = review.meeting_at - at >= timedelta(days=settings.cycle.answer_days)
    if not person.smartphone or not in_time:
        return
    await work.agenda.add(
        f"{once_key(f'branch-{branch}', review.period, Step.OPEN)}:{mentor}",
        review.id,
        Step.OPEN,
        at=at,
        void_after=review.meeting_at,
        person=mentor,
    )


def guard(review: Review, mentor: PersonId) -> str:
    """Still needed while this mentor has somebody unanswered."""
    return awaits_report(review.id, mentor)
