"""What is due now: the steps of the monthly cycle, each said once.

A ring of the alarm clock asks the agenda for rows whose moment has come. A personal step first
becomes one row for each mentor, at that mentor's own hour. Nothing is said in quiet hours: what
is due then waits. What an outage delayed is said with an apology, or no more.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime, time, timedelta

from domain.cycle import PERSONAL, Planned, Step, moment_for
from domain.ids import PersonId
from domain.messages import Choice, Message, say
from domain.reviews import Review, ReviewState
from domain.timeliness import Due, Timing, catch_up, collapse
from domain.units import Hour, Person
from services import ladder, planning, reminding, steps
from services.months import silent, unanswered
from services.ports import AgendaRow, Work
from services.settings import Settings
from services.upkeep import PULSE

OUTAGE = "outage"
OUTAGE_FROM = timedelta(hours=1)
_PLANNED_DAY = "planned"

# The pack and its refresh are one page: of the two only the newer is worth reading.
_SAME_PAGE = frozenset({Step.PACK, Step.REFRESH})

Say = Callable[[Work, Settings, AgendaRow, Review, datetime], Awaitable[None]]

_BRANCH_STEPS: Mapping[Step, Say] = {
    Step.PACK: steps.pack,
    Step.REFRESH: steps.pack,
    Step.PROMPT: steps.prompt,
    Step.CONCLUDE: steps.conclude,
    Step.CHASE: ladder.chase,
    Step.ESCALATE: ladder.escalate,
}


async def due(work: Work, settings: Settings, now: datetime, most: int) -> tuple[AgendaRow, ...]:
    """What is to be said now, in order; steps overtaken by a later one are dropped here."""
    await _notice_outage(work, now)
    await _plan_ahead(work, settings, now)
    if not settings.calendar.may_speak(now):
        return ()
    rows = await work.agenda.due(now, most)
    ahead = await _warned_first(work, settings, rows, now)
    kept = _latest_for_each(rows, settings, now) - ahead
    for row in rows:
        if row.id not in kept and row.id not in ahead:
            await work.agenda.done(row.id, "void")
    return tuple(row for row in rows if row.id in kept)


async def _warned_first(
    work: Work, settings: Settings, rows: tuple[AgendaRow, ...], now: datetime
) -> frozenset[int]:
    """After an outage, steps that wait so that the secretary is warned before anybody is told."""
    chased = {row.review for row in rows if row.step is Step.CHASE and now < row.void_after}
    put_off = [row for row in rows if row.step is Step.ESCALATE and row.review in chased]
    for row in put_off:
        later = now + timedelta(days=settings.cycle.answer_days)
        await work.agenda.add(
            row.once_key,
            row.review,
            row.step,
            at=settings.calendar.next_decent(later),
            void_after=max(row.void_after, later + timedelta(days=1)),
        )
    return frozenset(row.id for row in put_off)


async def set_aside(work: Work, row: AgendaRow) -> None:
    """A step failed for a reason of ours: it must not hold up the others."""
    await work.agenda.done(row.id, "parked")


async def _notice_outage(work: Work, now: datetime) -> None:
    last = await work.marks.get(PULSE)
    if last is not None and now - datetime.fromisoformat(last) > OUTAGE_FROM:
        await work.marks.set(OUTAGE, f"{last}/{now.isoformat()}")


async def _plan_ahead(work: Work, settings: Settings, now: datetime) -> None:
    """Once a day, see that every branch has its coming month on the agenda."""
    today = settings.calendar.day_of(now).isoformat()
    if await work.marks.get(_PLANNED_DAY) == today:
        return
    for branch in await work.meetings.planned_branches():
        await planning.plan_branch(work, settings, branch, now)
    await work.marks.set(_PLANNED_DAY, today)


def _latest_for_each(
    rows: tuple[AgendaRow, ...], settings: Settings, now: datetime
) -> frozenset[int]:
    """Of several steps to one person on one day, only the later is said."""
    personal = [row for row in rows if row.person is not None or row.step in _SAME_PAGE]
    by_due = {Due(_reader(row), str(row.review), row.step, now): row.id for row in personal}
    kept = {by_due[due] for due in collapse(by_due, settings.calendar)}
    alone = {row.id for row in rows} - {row.id for row in personal}
    return frozenset(kept | alone)


def _reader(row: AgendaRow) -> str:
    return str(row.person) if row.person is not None else "the branch's leaders"


async def say_step(
    work: Work, settings: Settings, row: AgendaRow, now: datetime, backlog: timedelta
) -> None:
    """Say one due step, late, or no more.

    `backlog` is how long the messengers keep what was written while we were away.
    """
    review = await work.reviews.get(row.review)
    timing = catch_up(row.at, now, row.void_after)
    if timing is Timing.VOID or not review.takes_reports():
        await work.agenda.done(row.id, "void")
        return
    if not await work.agenda.done(row.id, "done", now):
        return  # another ring is saying it
    if row.step in PERSONAL and row.person is None:
        await _expand(work, settings, row, review, now)
    elif row.person is not None:
        await _say_to_mentor(work, settings, row, review, now, backlog, timing)
    else:
        await _BRANCH_STEPS[row.step](work, settings, row, review, now)


async def _expand(
    work: Work, settings: Settings, row: AgendaRow, review: Review, now: datetime
) -> None:
    """One row for each mentor who can be written to, at the hour they chose."""
    if row.step is Step.OPEN:
        await work.reviews.set_state(review.id, ReviewState.OPEN, now, None)
    planned = Planned(row.step, row.at, row.void_after, personal=True)
    for person in await work.people.many(await silent(work, review)):
        if not _listening(person, settings.calendar.day_of(now)):
            continue
        await work.agenda.add(
            f"{row.once_key}:{person.id}",
            review.id,
            row.step,
            at=moment_for(planned, _hour(person, settings), settings.calendar),
            void_after=row.void_after,
            person=person.id,
        )


def _listening(person: Person, today: date) -> bool:
    paused = person.paused_until is not None and today < person.paused_until
    return person.smartphone and not paused


def _hour(person: Person, settings: Settings) -> time:
    return {
        Hour.MORNING: settings.cycle.morning,
        Hour.NOON: settings.cycle.noon,
        Hour.EVENING: settings.cycle.evening,
    }[person.hour]


async def _say_to_mentor(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    review: Review,
    now: datetime,
    backlog: timedelta,
    timing: Timing,
) -> None:
    mentor = row.person
    if mentor is None:
        return
    waiting = await unanswered(work, review, mentor)
    person = await work.people.get(mentor)
    if not waiting or not _listening(person, settings.calendar.day_of(now)):
        return
    late = timing is Timing.LATE
    if row.step is Step.OPEN:
        message, choices = await reminding.opening(work, settings, review, waiting, now)
    else:
        asked = row.once_key.startswith(reminding.AGAIN)
        message, choices = await reminding.nudge(
            work, settings, review, waiting, now, asked=asked, late=late
        )
    if late:
        message = await _late(work, row, message, backlog)
    await _send(work, mentor, message, choices, row, review, now)


async def _send(
    work: Work,
    mentor: PersonId,
    message: Message,
    choices: tuple[Choice, ...],
    row: AgendaRow,
    review: Review,
    now: datetime,
) -> None:
    await work.outbox.to_person(
        mentor,
        message,
        choices,
        at=now,
        void_after=row.void_after,
        guard=reminding.guard(review, mentor),
    )


async def _late(work: Work, row: AgendaRow, what: Message, backlog: timedelta) -> Message:
    """The message with an apology that says only what is true (voice notes M10)."""
    outage = await work.marks.get(OUTAGE)
    if outage is not None:
        began, ended = (datetime.fromisoformat(one) for one in outage.split("/"))
        if began <= row.at <= ended:
            return say(
                "late-notice",
                began=began,
                ended=ended,
                planned=row.at,
                kept=ended - began <= backlog,
                what=what,
            )
    return say("late-plain", planned=row.at, what=what)
