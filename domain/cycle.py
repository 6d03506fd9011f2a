"""The monthly cycle of one branch: what is said when, and until when it still matters.

Source: design.md §4 and §5. A step is a row of a table here, so that a further one (the issue
after this one brings source, chapter, notice, committee and digest) is one row and its setting.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.calendar import Calendar, as_utc
from domain.meetings import Period


class Step(StrEnum):
    """A thing that is said of itself once a month, in the order of the cycle."""

    OPEN = "open"
    SOURCE = "source"  # a branch without a candidate: reviewed? whom?
    CHAPTER = "chapter"  # an organisation's own month, before its own meeting
    NUDGE = "nudge"
    PACK = "pack"
    NOTICE = "notice"  # to the member in charge: date, place, content
    PROMPT = "prompt"
    REFRESH = "refresh"  # the pack once more, up to date
    CONCLUDE = "conclude"  # after the meeting: what did the branch conclude?
    RESULT = "result"  # never planned: it follows the closing of the review
    CHASE = "chase"
    ESCALATE = "escalate"
    COMMITTEE = "committee"  # the officer: all branches' proposals
    DIGEST = "digest"  # exceptions of the month, for those above the branches
    ROUND = "round"  # the yearly sorting of sources


ORDER = {step: place for place, step in enumerate(Step)}
PERSONAL = frozenset({Step.OPEN, Step.NUDGE})
_AFTER_MEETING = frozenset({Step.CONCLUDE, Step.CHASE, Step.ESCALATE})


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleSettings:
    """Days before or after the branch's meeting, local hours, and ages. Defaults of design.md §5.

    The chi ủy meets `committee_before` days before the branch, and the pack goes out on the
    evening before that; a branch without a chi ủy gets its pack on the same evening.
    Raises ValueError unless every number of days is at least 1: a step on the meeting's own day
    could fall past the meeting.
    """

    open_before: int = 10
    nudge_before: int = 5
    committee_before: int = 3
    prompt_before: int = 2
    refresh_before: int = 1
    chase_after: int = 2
    escalate_after: int = 5
    meeting_lasts: timedelta = timedelta(minutes=90)
    answer_days: int = 2  # between being asked and being asked again or reported
    chase_void_days: int = 7
    escalate_void_days: int = 14
    morning: time = time(6, 30)
    noon: time = time(11, 30)
    evening: time = time(18, 30)  # also the hour of whoever has chosen none
    prompt_hour: time = time(19)
    committee_hour: time = time(19, 30)

    def __post_init__(self) -> None:
        days = (getattr(self, field.name) for field in fields(self))
        if any(isinstance(number, int) and number < 1 for number in days):
            raise ValueError("every number of days is at least 1")


@dataclass(frozen=True, slots=True)
class Planned:
    """A step of one meeting: from when it is due, and from when it no longer matters; UTC.

    For a `personal` step `at` is where the decent hours of its day begin (later only if it was
    planned in the middle of that day), and each person's own hour decides: see moment_for.
    """

    step: Step
    at: datetime
    void_after: datetime
    personal: bool = False


def once_key(subject: str, period: Period, step: Step) -> str:
    """The name under which a step is said to one person or unit, and never twice."""
    return f"{subject}:{period}:{step}"


def committee_meeting(meeting: datetime, calendar: Calendar, settings: CycleSettings) -> datetime:
    """When the chi ủy of a branch that has one meets, before this meeting of the branch."""
    day = calendar.day_of(meeting) - timedelta(days=settings.committee_before)
    return calendar.at(day, settings.committee_hour)


def _before(meeting: datetime, calendar: Calendar, settings: CycleSettings) -> list[Planned]:
    table = (
        (Step.OPEN, settings.open_before, calendar.speak_from),
        (Step.NUDGE, settings.nudge_before, calendar.speak_from),
        (Step.PACK, settings.committee_before + 1, settings.evening),
        (Step.PROMPT, settings.prompt_before, settings.prompt_hour),
        (Step.REFRESH, settings.refresh_before, settings.evening),
    )
    day = calendar.day_of(meeting)
    steps = []
    for step, days, hour in table:
        at = calendar.previous_decent(calendar.at(day - timedelta(days=days), hour))
        void = calendar.midnight_after(meeting) if step is Step.PROMPT else as_utc(meeting)
        steps.append(Planned(step, at, void, step in PERSONAL))
    return steps


def _after(meeting: datetime, calendar: Calendar, settings: CycleSettings) -> list[Planned]:
    day = calendar.day_of(meeting)
    chase = _not_before(day + timedelta(days=settings.chase_after), calendar, settings)
    # The secretary is told beforehand (voice.md X6): a holiday must not make the two steps one.
    warned = calendar.day_of(chase) + timedelta(days=settings.answer_days)
    wanted = day + timedelta(days=settings.escalate_after)
    escalate = _not_before(max(wanted, warned), calendar, settings)
    over = calendar.next_decent(as_utc(meeting) + settings.meeting_lasts)
    # A holiday may leave no time to ask before it is time to chase.
    ask = [Planned(Step.CONCLUDE, over, chase)] if over < chase else []
    return [
        *ask,
        Planned(Step.CHASE, chase, chase + timedelta(days=settings.chase_void_days)),
        Planned(Step.ESCALATE, escalate, escalate + timedelta(days=settings.escalate_void_days)),
    ]


def _not_before(day: date, calendar: Calendar, settings: CycleSettings) -> datetime:
    """The evening of this day, or of the first ordinary day after it."""
    if settings.evening > calendar.speak_until:
        day += timedelta(days=1)
        return calendar.begin(calendar.ordinary_day_after(day))
    return calendar.at(calendar.ordinary_day_after(day), calendar.clamp(settings.evening))


def _days_between(earlier: datetime, later: datetime, calendar: Calendar) -> int:
    return (calendar.day_of(later) - calendar.day_of(earlier)).days


def _without_a_hasty_nudge(
    steps: list[Planned], asked: datetime | None, calendar: Calendar, settings: CycleSettings
) -> tuple[Planned, ...]:
    """Nobody is reminded of a question they were not given `answer_days` days to answer."""
    return tuple(
        planned
        for planned in steps
        if planned.step is not Step.NUDGE
        or (asked and _days_between(asked, planned.at, calendar) >= settings.answer_days)
    )


def plan(meeting: datetime, calendar: Calendar, settings: CycleSettings) -> tuple[Planned, ...]:
    """All steps of a meeting (aware), in the order of the cycle, as if there were time for all.

    Before the meeting a step moves earlier out of holidays and quiet hours, after it later. A
    nudge that a holiday has pushed onto the opening is left out.
    """
    steps = _before(meeting, calendar, settings) + _after(meeting, calendar, settings)
    return _without_a_hasty_nudge(steps, steps[0].at, calendar, settings)


def replan(
    meeting: datetime,
    calendar: Calendar,
    settings: CycleSettings,
    *,
    now: datetime,
    said: Mapping[Step, datetime],
) -> tuple[Planned, ...]:
    """What is still to be said, for a branch linked mid-month or a meeting that moved.

    `said` tells which steps of this month were said, and when; it is empty for a branch just
    linked. The rules:
    - what was said is not said again; what was not gets the time the meeting now gives it;
    - a step whose time has passed is left out, for nobody missed it: there was no plan then;
    - but the opening goes out at once while the meeting is `answer_days` away, for nobody was
      asked; a personal step of today keeps each person's hour;
    - the nudge needs an opening at least `answer_days` days before it;
    - but what asks for the conclusion of a meeting that was then put off is asked after it again;
    - a meeting that was already held leaves only the steps after it that lie ahead, and none
      if nothing was ever said of it.
    """
    now = as_utc(now)
    if as_utc(meeting) <= now and not said:
        return ()
    every = _before(meeting, calendar, settings) + _after(meeting, calendar, settings)
    steps = [
        ahead
        for planned in every
        if not _was_said(planned.step, meeting, said)
        and (ahead := _from_now_on(planned, meeting, calendar, settings, now))
    ]
    opening = next((planned.at for planned in steps if planned.step is Step.OPEN), None)
    return _without_a_hasty_nudge(steps, said.get(Step.OPEN, opening), calendar, settings)


def _was_said(step: Step, meeting: datetime, said: Mapping[Step, datetime]) -> bool:
    at = said.get(step)
    return at is not None and (step not in _AFTER_MEETING or at >= as_utc(meeting))


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
    if planned.personal and calendar.day_of(planned.at) == calendar.day_of(soon):
        return replace(planned, at=soon)
    in_time = as_utc(meeting) - soon >= timedelta(days=settings.answer_days)
    if planned.step is Step.OPEN and in_time:
        return replace(planned, at=soon, personal=False)
    return None


def personal_moment(
    day: date, hour: time, calendar: Calendar, *, before_meeting: bool
) -> datetime:
    """The moment, in UTC, of a person's own hour on this day, kept within decent hours.

    From a day of rest it moves earlier for a step before the meeting, later for one after it.
    """
    towards = calendar.ordinary_day_before if before_meeting else calendar.ordinary_day_after
    return calendar.at(towards(day), calendar.clamp(hour))


def moment_for(planned: Planned, hour: time, calendar: Calendar) -> datetime:
    """When the step is due for a person who chose this hour, in UTC."""
    if not planned.personal:
        return planned.at
    day = calendar.day_of(planned.at)
    before = ORDER[planned.step] < ORDER[Step.RESULT]
    return max(planned.at, personal_moment(day, hour, calendar, before_meeting=before))
