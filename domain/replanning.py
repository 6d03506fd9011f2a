"""What is still to be said of a month, for a branch linked mid-month or a meeting that moved."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from domain.calendar import Calendar, as_utc
from domain.cycle import (
    AFTER_MEETING,
    CycleSettings,
    Planned,
    Step,
    every_step,
    without_a_hasty_nudge,
)

_ASKS = frozenset({Step.OPEN, Step.SOURCE})


def replan(
    meeting: datetime,
    calendar: Calendar,
    settings: CycleSettings,
    *,
    now: datetime,
    said: Mapping[Step, datetime],
    committee_at: datetime | None = None,
) -> tuple[Planned, ...]:
    """What is still to be said, for a branch linked mid-month or a meeting that moved.

    `said` tells which steps of this month were said, and when; it is empty for a branch just
    linked. The rules:
    - what was said is not said again; what was not gets the time the meeting now gives it;
    - a step whose time has passed is left out, for nobody missed it: there was no plan then;
    - but the opening goes out at once while the meeting is `answer_days` away, for nobody was
      asked; a step of today keeps each person's hour;
    - the nudge needs an opening at least `answer_days` days before it;
    - but what asks for the conclusion of a meeting that was then put off is asked after it again;
    - a meeting that was already held leaves only the steps after it that lie ahead, and none
      if nothing was ever said of it.
    """
    now = as_utc(now)
    if as_utc(meeting) <= now and not said:
        return ()
    every = every_step(meeting, calendar, settings, committee_at)
    steps = [
        ahead
        for planned in every
        if not _was_said(planned.step, meeting, said)
        and (ahead := _from_now_on(planned, meeting, calendar, settings, now))
    ]
    opening = next((planned.at for planned in steps if planned.step is Step.OPEN), None)
    return without_a_hasty_nudge(steps, said.get(Step.OPEN, opening), calendar, settings)


def _was_said(step: Step, meeting: datetime, said: Mapping[Step, datetime]) -> bool:
    at = said.get(step)
    return at is not None and (step not in AFTER_MEETING or at >= as_utc(meeting))


def _from_now_on(
    planned: Planned,
    meeting: datetime,
    calendar: Calendar,
    settings: CycleSettings,
    now: datetime,
) -> Planned | None:
    """The step as it can still be said from now on; None if its time has passed."""
    if planned.at > now:
        return planned
    soon = calendar.next_decent(now)
    today = calendar.day_of(planned.at) == calendar.day_of(soon)
    asks = planned.step in _ASKS
    in_time = as_utc(meeting) - soon >= timedelta(days=settings.answer_days)
    if (today and soon < planned.void_after) or (asks and in_time):
        return replace(planned, at=soon)
    return None
