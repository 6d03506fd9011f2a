"""When a class is spoken of by itself: on planning, the day before, after it, and once more."""

from datetime import date, datetime, timedelta

from domain.classes import MISSING_AFTER, REMIND_BEFORE, RESULTS_AFTER, TrainingClass
from domain.cycle import Step
from domain.ids import ClassId
from services.ports import AgendaRow, Work
from services.settings import Settings

CALL, REMIND, RESULTS, MISSING = "call", "remind", "results", "missing"
_PARTS = (CALL, REMIND, RESULTS, MISSING)
_VOID = timedelta(days=30)


def subject(number: ClassId, part: str) -> str:
    """What a row is about: a class, and which of its moments."""
    return f"class:{number}:{part}"


def read_subject(row: AgendaRow) -> tuple[ClassId, str] | None:
    """The reverse of `subject`; None for a row about something else."""
    kind, _, rest = (row.subject or "").partition(":")
    number, _, part = rest.partition(":")
    return (ClassId(int(number)), part) if kind == "class" and number.isdigit() else None


async def plan(work: Work, settings: Settings, one: TrainingClass, now: datetime) -> None:
    """Plan, or plan anew, what is said about a class; what was said already stays said."""
    await drop(work, one.id, but=CALL)
    calendar = settings.calendar
    begun = calendar.midnight_after(calendar.begin(one.begins))
    await _add(work, one, CALL, "", calendar.next_decent(now), begun)
    before = calendar.begin(calendar.ordinary_day_before(one.begins - REMIND_BEFORE))
    await _add(work, one, REMIND, one.begins, max(before, calendar.next_decent(now)), begun)
    for part, after in ((RESULTS, RESULTS_AFTER), (MISSING, MISSING_AFTER)):
        at = calendar.begin(calendar.ordinary_day_after(one.ends + after))
        await _add(work, one, part, one.ends, at, at + _VOID)


async def _add(
    work: Work, one: TrainingClass, part: str, day: date | str, at: datetime, void: datetime
) -> None:
    if at >= void:
        return
    about = subject(one.id, part)
    await work.agenda.add(f"{about}:{day}", subject=about, step=Step.CLASS, at=at, void_after=void)


async def drop(work: Work, number: ClassId, *, but: str = "") -> None:
    """Say nothing more about a class by itself."""
    for part in _PARTS:
        if part != but:
            await work.agenda.drop_waiting_about(subject(number, part))
