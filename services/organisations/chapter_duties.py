"""What whoever speaks for an organisation owes of its own month, once it was asked."""

from domain.chapters import ChapterAnswer, takes_answer
from domain.cycle import Step
from domain.ids import UnitId
from domain.meetings import Period
from domain.messages import Code, UnitRef, choice, say
from services.duties.duty import Asker, Duty
from services.meetings.meeting_ahead import Ahead, meeting_ahead
from services.organisations.organisations import stands_in
from services.ports import Work
from services.settings import Settings


async def of_chapters(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """The counts not given yet; one that said it had not met owes it once the day is past."""
    found = []
    for unit in sorted(asker.who.speaks_for):
        if await work.meetings.plan(unit) is not None:
            found += await _of_unit(work, settings, asker, unit)
    return found


async def _of_unit(work: Work, settings: Settings, asker: Asker, unit: UnitId) -> list[Duty]:
    calendar = settings.calendar
    this_month = Period.of(calendar.day_of(asker.now))
    ahead = await meeting_ahead(work, unit, asker.now, calendar.zone)
    newest = await work.chapter_months.newest(unit, 1)
    last = newest[0].period if newest else None
    periods = {this_month, *([ahead.period] if ahead else [])}
    return [
        await _duty(work, settings, asker, unit, period, ahead)
        for period in sorted(periods)
        if takes_answer(period, this_month, last) and await _owed(work, unit, period, ahead)
    ]


async def _owed(work: Work, unit: UnitId, period: Period, ahead: Ahead | None) -> bool:
    said = await work.agenda.said_in(unit, period)
    if all(step is not Step.CHAPTER for step, _, _ in said):
        return False
    month = await work.chapter_months.get(unit, period)
    if month is None:
        return True
    met_since = ahead is None or ahead.period > period
    return month.answer is ChapterAnswer.NOT_MET and met_since


async def _duty(
    work: Work,
    settings: Settings,
    asker: Asker,
    unit: UnitId,
    period: Period,
    ahead: Ahead | None,
) -> Duty:
    today = settings.calendar.day_of(asker.now)
    instead = await stands_in(work, asker.who.person.id, unit, today)
    return Duty(
        ahead.at if ahead is not None and ahead.period == period else None,
        say(
            "duty-chapter-instead" if instead else "duty-chapter",
            month=period.month,
            unit=UnitRef(unit),
        ),
        choice(
            "duty-chapter",
            f"chapter-count:{unit}:{period}",
            code=Code((await work.units.get(unit)).code),
        ),
    )
