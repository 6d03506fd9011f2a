"""What is due now: the steps of the months, each said once to each reader.

A ring of the alarm clock asks the agenda for rows whose moment has come. A step of a branch or of
a unit first becomes one row for each reader, at that reader's own hour; then each reader's day is
said in one message (`one_voice`). Nothing is said in quiet hours: what is due then waits. What an
outage delayed is said with an apology, or no more.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.cycle import Planned, Step, moment_for
from domain.reviews import Review, ReviewState
from domain.timeliness import Timing, catch_up
from services.away import asking as away_asking
from services.away import home_round
from services.ballots.closing import close_due
from services.deadlines.clocks import keep_clocks
from services.mentors.pairs import plan_pairs
from services.mentors.silence import plan_silence
from services.monthly import branch_steps, one_voice, planning, unit_planning
from services.monthly.apology import OUTAGE
from services.monthly.steps import STEPS
from services.plans.forecast_step import keep_forecasts
from services.ports import AgendaRow, Work
from services.settings import Settings
from services.sources.source_rounds import keep_rounds
from services.union import year_step
from services.upkeep import PULSE
from services.visits.visit_step import plan_visits

OUTAGE_FROM = timedelta(hours=1)
_PLANNED_DAY = "planned"

Turn = tuple[AgendaRow, ...]
"""What is dealt with at once: one step of nobody's yet, or all of one person's day."""


async def due(work: Work, settings: Settings, now: datetime, most: int) -> tuple[Turn, ...]:
    """What is to be dealt with now, in order: first what is to be handed out to its readers."""
    await _notice_outage(work, now)
    await _plan_ahead(work, settings, now)
    await close_due(work, settings, now)
    if not settings.calendar.may_speak(now):
        return ()
    rows = await work.agenda.due(now, most)
    for_all = tuple(row for row in rows if row.person is None)
    if for_all:
        ahead = await _warned_first(work, settings, for_all, now)
        # Put off, all of them: then it is the turn of what was due behind them.
        left = tuple((row,) for row in for_all if row.id not in ahead)
        return left or await due(work, settings, now, most)
    people = tuple(dict.fromkeys(row.person for row in rows if row.person is not None))
    days: dict[object, list[AgendaRow]] = {one: [] for one in people}
    for row in await work.agenda.of_people(people, settings.calendar.midnight_after(now)):
        days[row.person].append(row)
    return tuple(tuple(day) for day in days.values())


async def _warned_first(
    work: Work, settings: Settings, rows: tuple[AgendaRow, ...], now: datetime
) -> frozenset[int]:
    """After an outage, steps that wait so that the secretary is warned before anybody is told."""
    put_off = [
        row for row in rows if row.step is Step.ESCALATE and await _to_be_chased(work, row, now)
    ]
    for row in put_off:
        later = now + timedelta(days=settings.cycle.answer_days)
        at = settings.calendar.begin(
            settings.calendar.ordinary_day_after(settings.calendar.day_of(later))
        )
        await work.agenda.add(
            row.once_key,
            review=row.review,
            step=row.step,
            at=at,
            void_after=max(row.void_after, at + timedelta(days=1)),
        )
    return frozenset(row.id for row in put_off)


async def _to_be_chased(work: Work, row: AgendaRow, now: datetime) -> bool:
    waiting = await work.agenda.waiting(row.review) if row.review is not None else ()
    return any(one.step is Step.CHASE and now < one.void_after for one in waiting)


async def set_aside(work: Work, rows: Turn) -> None:
    """A step failed for a reason of ours: it must not hold up the others."""
    for row in rows:
        await work.agenda.done(row.id, "parked")


async def was_away(work: Work, now: datetime) -> bool:
    """Whether the last ring of the alarm is so long ago that there was an outage."""
    last = await work.marks.get(PULSE)
    return last is not None and now - datetime.fromisoformat(last) > OUTAGE_FROM


async def _notice_outage(work: Work, now: datetime) -> None:
    if await was_away(work, now):
        await work.marks.set(OUTAGE, f"{await work.marks.get(PULSE)}/{now.isoformat()}")


async def _plan_ahead(work: Work, settings: Settings, now: datetime) -> None:
    """Once a day, see that every branch and unit has its coming month on the agenda."""
    today = settings.calendar.day_of(now).isoformat()
    if await work.marks.get(_PLANNED_DAY) == today:
        return
    for branch in await work.meetings.planned_branches():
        await planning.plan_branch(work, settings, branch, now)
    await unit_planning.plan_units(work, settings, now)
    await keep_rounds(work, settings, now)
    await away_asking.plan_all(work, settings, now)
    await home_round.plan(work, settings, now)
    await keep_clocks(work, settings, now)
    await keep_forecasts(work, settings, now)
    await plan_visits(work, settings, now)
    await plan_pairs(work, settings, now)
    await plan_silence(work, settings, now)
    await year_step.plan(work, settings, now)
    await work.marks.set(_PLANNED_DAY, today)


async def say_turn(
    work: Work, settings: Settings, rows: Sequence[AgendaRow], now: datetime, backlog: timedelta
) -> None:
    """Say what is due of one person's day, or hand a step out to its readers.

    `backlog` is how long the messengers keep what was written while we were away.
    """
    first = rows[0]
    if first.person is None:
        await _hand_out(work, settings, first, now)
    else:
        await one_voice.say_day(work, settings, rows, now, backlog)


async def _hand_out(work: Work, settings: Settings, row: AgendaRow, now: datetime) -> None:
    """One row for each reader, at the hour they chose; the group is told at its own hour."""
    speech = STEPS.get(row.step)
    review = await work.reviews.get(row.review) if row.review is not None else None
    void = catch_up(row.at, now, row.void_after) is Timing.VOID
    if speech is None or void or (review is not None and not review.takes_reports()):
        await work.agenda.done(row.id, "void")
        return
    if review is not None and await _is_the_branchs_own(work, settings, row, review, now):
        return
    if not await work.agenda.done(row.id, "done", now):
        return  # another ring is handing it out
    readers = await speech.readers(work, row, settings.calendar.day_of(now))
    await one_voice.hand_out(work, settings, row, row.once_key, readers)


async def _is_the_branchs_own(
    work: Work, settings: Settings, row: AgendaRow, review: Review, now: datetime
) -> bool:
    """What a step does for the branch as a whole; True if nobody in particular is to read it."""
    if row.step is Step.OPEN and review.state is ReviewState.PLANNED:
        await work.reviews.set_state(review.id, ReviewState.OPEN, now, None)
    if row.step is Step.PROMPT:
        return await _prompted_the_group(work, settings, row, review, now)
    if row.step is Step.CONCLUDE and not await branch_steps.people_in(work, review):
        # A month with nobody in it closes by itself: the next one is not mistaken for it.
        await work.agenda.done(row.id, "done", now)
        await work.reviews.set_state(review.id, ReviewState.CLOSED, now, None)
        await work.agenda.drop_waiting(review.id)
        await planning.plan_following(work, settings, review, now)
        return True
    return False


async def _prompted_the_group(
    work: Work, settings: Settings, row: AgendaRow, review: Review, now: datetime
) -> bool:
    """Tell the group, or wait for its hour; False where no group is linked."""
    group = await work.chats.of_unit(review.branch)
    if group is None:
        return False
    planned = Planned(row.step, row.at, row.void_after)
    at = moment_for(planned, settings.cycle.prompt_hour, settings.calendar)
    if now < at:
        await work.agenda.move(row.id, at)
    elif await work.agenda.done(row.id, "done", now):
        await branch_steps.prompt_group(work, settings, review, group.id, row, now)
    return True
