"""The monthly cycle of one branch: what is said when, and until when it still matters.

Source: design.md §4 and §5. A step is a row of a table here. Every step is due on a day; each
person's own hour decides when on that day (moment_for). The months of organisations and of the
committee are in domain.unit_cycle.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
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
    DEADLINE = "deadline"  # a person's date comes near; belongs to no month
    VISIT = "visit"  # the member in charge: did you attend?
    HOME = "home"  # before Tết and other days on which people come home
    PAIR = "pair"  # each quarter: is this mentor still theirs?
    SILENT = "silent"  # a mentor unheard for two months: both levels
    FORECAST = "forecast"  # targets, from January on
    UNION = "union"  # the youth union's own year, and who nears the end of its age
    TASK = "task"  # a task that is due
    CLASS = "class"  # a class that begins, or whose certificates are missing
    BALLOT = "ballot"  # the undecided, and the close


ORDER = {step: place for place, step in enumerate(Step)}
AFTER_MEETING = frozenset({Step.CONCLUDE, Step.CHASE, Step.ESCALATE})


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleSettings:
    """Days before or after the branch's meeting, local hours, and ages. Defaults of design.md §5.

    The chi ủy meets `committee_before` days before the branch, and the pack goes out on the
    day before that; a branch without a chi ủy gets its pack on the same day.
    `committee_day` is a day of the month, in a short month its last.
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
    chapter_before: int = 3  # before an organisation's own meeting
    chapter_void_days: int = 7  # after it
    committee_day: int = 25
    committee_void_days: int = 10
    digest_void_days: int = 10
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
    """A step of one month: from when it is due, and from when it no longer matters; UTC.

    `at` is where the decent hours of its day begin, later only if it was planned in the middle
    of that day or follows a meeting; each person's own hour decides: see moment_for.
    """

    step: Step
    at: datetime
    void_after: datetime


def once_key(subject: str, period: Period, step: Step) -> str:
    """The name under which a step is said to one person or unit, and never twice."""
    return f"{subject}:{period}:{step}"


def committee_meeting(
    meeting: datetime,
    calendar: Calendar,
    settings: CycleSettings,
    own: datetime | None = None,
) -> datetime:
    """When the chi ủy of a branch that has one meets, before this meeting of the branch.

    `own` is the moment set for this month, if one was; it counts only if it is before the meeting.
    """
    if own is not None and own < meeting:
        return as_utc(own)
    day = calendar.day_of(meeting) - timedelta(days=settings.committee_before)
    return calendar.at(day, settings.committee_hour)


def every_step(
    meeting: datetime, calendar: Calendar, settings: CycleSettings, own: datetime | None
) -> list[Planned]:
    """All steps, also a reminder that follows the question at its heels; `own` as above."""
    return _before(meeting, calendar, settings, own) + _after(meeting, calendar, settings)


def _before(
    meeting: datetime, calendar: Calendar, settings: CycleSettings, own: datetime | None
) -> list[Planned]:
    day = calendar.day_of(meeting)
    committee = committee_meeting(meeting, calendar, settings, own)
    pack = calendar.day_of(committee) - timedelta(days=1)
    table = (
        (Step.OPEN, day - timedelta(days=settings.open_before)),
        (Step.SOURCE, day - timedelta(days=settings.open_before)),
        (Step.NUDGE, day - timedelta(days=settings.nudge_before)),
        (Step.PACK, pack),
        (Step.NOTICE, pack),
        (Step.PROMPT, day - timedelta(days=settings.prompt_before)),
        (Step.REFRESH, day - timedelta(days=settings.refresh_before)),
    )
    steps = []
    for step, wanted in table:
        void = calendar.midnight_after(meeting) if step is Step.PROMPT else as_utc(meeting)
        steps.append(Planned(step, calendar.begin(calendar.ordinary_day_before(wanted)), void))
    return steps


def _after(meeting: datetime, calendar: Calendar, settings: CycleSettings) -> list[Planned]:
    day = calendar.day_of(meeting)
    over = calendar.next_decent(as_utc(meeting) + settings.meeting_lasts)
    # Whoever is asked has at least until the next day: a holiday must not make two steps one.
    asked = calendar.day_of(over) + timedelta(days=1)
    chase = _on(max(day + timedelta(days=settings.chase_after), asked), calendar)
    # The secretary is told beforehand (voice.md X6).
    warned = calendar.day_of(chase) + timedelta(days=settings.answer_days)
    escalate = _on(max(day + timedelta(days=settings.escalate_after), warned), calendar)
    return [
        Planned(Step.CONCLUDE, over, chase),
        Planned(Step.CHASE, chase, chase + timedelta(days=settings.chase_void_days)),
        Planned(Step.ESCALATE, escalate, escalate + timedelta(days=settings.escalate_void_days)),
    ]


def _on(day: date, calendar: Calendar) -> datetime:
    """The beginning of this day, or of the first ordinary day after it."""
    return calendar.begin(calendar.ordinary_day_after(day))


def _days_between(earlier: datetime, later: datetime, calendar: Calendar) -> int:
    return (calendar.day_of(later) - calendar.day_of(earlier)).days


def without_a_hasty_nudge(
    steps: Iterable[Planned], asked: datetime | None, calendar: Calendar, settings: CycleSettings
) -> tuple[Planned, ...]:
    """Nobody is reminded of a question they were not given `answer_days` days to answer."""
    return tuple(
        planned
        for planned in steps
        if planned.step is not Step.NUDGE
        or (asked and _days_between(asked, planned.at, calendar) >= settings.answer_days)
    )


def plan(
    meeting: datetime,
    calendar: Calendar,
    settings: CycleSettings,
    committee_at: datetime | None = None,
) -> tuple[Planned, ...]:
    """All steps of a meeting (aware), in the order of the cycle, as if there were time for all.

    Before the meeting a step moves earlier out of holidays and quiet hours, after it later. A
    nudge that a holiday has pushed onto the opening is left out. `committee_at`: when this
    month's chi ủy meets, if not as usual.
    """
    steps = every_step(meeting, calendar, settings, committee_at)
    return without_a_hasty_nudge(steps, steps[0].at, calendar, settings)


def personal_moment(
    day: date, hour: time, calendar: Calendar, *, before_meeting: bool
) -> datetime:
    """The moment, in UTC, of a person's own hour on this day, kept within decent hours.

    From a day of rest it moves earlier for a step before the meeting, later for one after it.
    """
    towards = calendar.ordinary_day_before if before_meeting else calendar.ordinary_day_after
    return calendar.at(towards(day), calendar.clamp(hour))


def moment_for(planned: Planned, hour: time, calendar: Calendar) -> datetime:
    """When the step is due for a person, or a group, whose hour this is; in UTC.

    What the branch concluded is asked on the evening of its meeting, or on the morning after
    (voice.md X3), whatever the hour: the sooner, the better it is remembered.
    """
    day = calendar.day_of(planned.at)
    if planned.step is Step.CONCLUDE and planned.at == calendar.begin(day):
        return planned.at
    before = planned.step not in AFTER_MEETING
    return max(planned.at, personal_moment(day, hour, calendar, before_meeting=before))
