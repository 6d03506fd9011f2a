"""The monthly questions and reminders: what each is asked, and "once more tomorrow"."""

from datetime import datetime, timedelta

from domain.care import Care
from domain.cycle import Step, committee_meeting, once_key
from domain.ids import PersonId, ReviewId, UnitId
from domain.messages import (
    Argument,
    CandidateCode,
    CandidateRef,
    Choice,
    Message,
    UnitRef,
    choice,
    say,
)
from domain.reviews import Met, Review, ReviewState
from services.away.absences import away_among
from services.guards import awaits_report
from services.monthly.listening import listening
from services.monthly.months import asking, unanswered
from services.ports import AgendaRow, Work
from services.reports.care_words import labels, line, standing_in
from services.settings import Settings

ASK_NEWLY_ASSIGNED_AFTER = timedelta(hours=1)  # the news of the assignment is read first
AGAIN = "again:"  # begins the once-key of a reminder that the mentor asked for


def report_choices(care: Care, *, away: bool = False) -> tuple[Choice, ...]:
    """The first question as buttons: a tap already answers it. There is always a way out.

    With somebody `away` one talks by phone first.
    """
    return (
        *(choice(f"met-{one.value}", f"met:{care.mark}:{one.value}") for one in met_ways(away)),
        choice("no-change", f"no-change:{care.mark}"),
        choice("not-this-month", f"not-this-month:{care.mark}"),
        *_to_hand_over(care),
    )


def met_ways(away: bool) -> tuple[Met, ...]:
    """The ways to have met, in the order in which they are offered."""
    return (Met.PHONE, Met.MET, Met.NOT) if away else tuple(Met)


def _to_hand_over(care: Care) -> tuple[Choice, ...]:
    """A mentor may ask to hand over; an organisation is asked by the branch itself."""
    return (choice("hand-over", f"hand-over:{care.mark}"),) if care.unit is None else ()


async def _has_committee(work: Work, review: Review) -> bool:
    plan = await work.meetings.plan(review.branch)
    return plan is not None and plan.has_committee


async def _in_time(work: Work, settings: Settings, review: Review, now: datetime) -> Message:
    """Until when a report still serves those who prepare the meeting."""
    calendar = settings.calendar
    committee = committee_meeting(review.meeting_at, calendar, settings.cycle, review.committee_at)
    day = calendar.day_of(committee) - timedelta(days=1)
    if now >= calendar.at(day, settings.cycle.evening):
        return say("in-time-meeting")
    known = await _has_committee(work, review)
    return say("in-time-committee" if known else "in-time-pack", day=day)


async def _next_meeting(work: Work, settings: Settings, review: Review, now: datetime) -> Message:
    """Who meets next: the branch's committee, where it has one, or the branch."""
    committee = committee_meeting(
        review.meeting_at, settings.calendar, settings.cycle, review.committee_at
    )
    if now < committee and await _has_committee(work, review):
        return say("nudge-committee", day=settings.calendar.day_of(committee))
    return say("nudge-meeting", meeting=review.meeting_at)


async def opening(
    work: Work, settings: Settings, review: Review, cares: tuple[Care, ...], now: datetime
) -> tuple[Message, tuple[Choice, ...]]:
    """The month's question (voice notes M2); several candidates share one message."""
    known: dict[str, Argument] = {
        "month": review.period.month,
        "branch": UnitRef(review.branch),
        "meeting": review.meeting_at,
        "in_time": await _in_time(work, settings, review, now),
        "instead": standing_in(cares),
    }
    away = await away_among(work, [one.candidate for one in cares], settings.calendar.day_of(now))
    if len(cares) > 1:
        ways = tuple(
            Choice(label, f"report:{care.mark}") for care, label in await labels(work, cares)
        )
        lines = tuple(line(one, away=one.candidate in away) for one in cares)
        return say("open-many", lines=lines, own=_own(cares), **known), ways
    care = cares[0]
    if care.unit is None:
        key = "open-one-away" if care.candidate in away else "open-one"
        asked = say(key, candidate=CandidateRef(care.candidate), **known)
    else:
        asked = say(
            "open-one-unit",
            candidate=CandidateRef(care.candidate),
            unit=UnitRef(care.unit),
            **known,
        )
    return asked, report_choices(care, away=care.candidate in away)


def _own(cares: tuple[Care, ...]) -> bool:
    """Whether anybody among these is in the reader's own care, not only an organisation's."""
    return any(one.unit is None for one in cares)


async def nudge(
    work: Work,
    settings: Settings,
    review: Review,
    cares: tuple[Care, ...],
    now: datetime,
    *,
    asked: bool = False,
    late: bool = False,
) -> tuple[Message, tuple[Choice, ...]]:
    """The one reminder of the month (voice notes M4), to who has not answered.

    `asked`: they wished to be reminded again. `late`: it follows an apology (M10).
    """
    known: dict[str, Argument] = {
        "month": review.period.month,
        "lines": tuple(map(line, cares)),
        "next": await _next_meeting(work, settings, review, now),
        "in_time": await _in_time(work, settings, review, now),
        "own": _own(cares),
    }
    choices = _nudge_choices(review, cares)
    if asked and not late:
        return say("nudge-again", **known), choices
    if len(cares) > 1:
        return say("late-left-many" if late else "nudge-many", **known), choices
    care = cares[0]
    known |= {"candidate": CandidateRef(care.candidate), "code": CandidateCode(care.candidate)}
    if late:
        return say("late-left-one", **known), choices
    if care.unit is None:
        return say("nudge-one", **known), choices
    return say("nudge-one-unit", unit=UnitRef(care.unit), **known), choices


def _nudge_choices(review: Review, cares: tuple[Care, ...]) -> tuple[Choice, ...]:
    only = cares[0].mark if len(cares) == 1 else ""
    return (
        choice("report-now", f"report:{only}"),
        choice("no-change", f"no-change:{only}"),
        choice("remind-tomorrow", f"snooze:{review.id}"),
        choice("not-this-month", f"not-this-month:{only}"),
        *(_to_hand_over(cares[0]) if only else ()),
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
    if not await unanswered(work, review, mentor, calendar.day_of(now)):
        return None
    await work.agenda.add(
        f"{AGAIN}{review.id}:{mentor}:{tomorrow.isoformat()}",
        review=review.id,
        step=Step.NUDGE,
        at=at,
        void_after=review.meeting_at,
        person=mentor,
    )
    return at


async def ask_newly_assigned(
    work: Work, settings: Settings, branch: UnitId, mentor: PersonId, now: datetime
) -> None:
    """Whoever is assigned after the month began to ask is asked at once, if there is time: a
    mentor, or who speaks for an organisation.

    Whoever was asked already hears of the further candidate from the assignment itself, and
    from the reminder.
    """
    review = await asking(work, branch, now)
    if review is None or review.state is not ReviewState.OPEN:
        return
    person = await work.people.get(mentor)
    at = settings.calendar.next_decent(now + ASK_NEWLY_ASSIGNED_AFTER)
    in_time = review.meeting_at - at >= timedelta(days=settings.cycle.answer_days)
    if not listening(person, settings.calendar.day_of(now)) or not in_time:
        return
    await work.agenda.add(
        f"{once_key(f'branch-{branch}', review.period, Step.OPEN)}:{mentor}",
        review=review.id,
        step=Step.OPEN,
        at=at,
        void_after=review.meeting_at,
        person=mentor,
    )


def guard(review: Review, mentor: PersonId) -> str:
    """Still needed while this mentor has somebody unanswered."""
    return awaits_report(review.id, mentor)


def asked_for(row: AgendaRow) -> bool:
    """Whether the reader wished to be reminded of this at this hour."""
    return row.once_key.startswith(AGAIN)
