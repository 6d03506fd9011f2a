"""Who is on the road before the ceremony, and since when each stands where they stand."""

from collections.abc import Iterable
from datetime import date

from domain.candidates import Candidate
from domain.dates import PartialDate, parse_partial_date
from domain.ids import CandidateId, UnitId
from domain.plans.forecast import ROAD_TO_CEREMONY, Walker, Ways
from domain.plans.targets import Counted, once_each
from domain.road.events import Milestone
from services.ports import Work
from services.settings import Settings


def ways_of(settings: Settings, today: date) -> Ways:
    """By what this committee's forecasts are worked out today."""
    return Ways(settings.targets.stays, settings.rulebook.at(today), settings.working_days)


async def since_when(
    work: Work, settings: Settings, people: Iterable[Candidate]
) -> dict[CandidateId, date]:
    """The day of each person's newest step; of who made none, the day they were entered."""
    each = tuple(people)
    moved = await work.progress.newest_moves([one.id for one in each])
    day_of = settings.calendar.day_of
    return {one.id: moved.get(one.id, day_of(one.entered_at)) for one in each}


async def walkers(
    work: Work, settings: Settings, people: Iterable[Candidate], grassroots: frozenset[UnitId]
) -> dict[CandidateId, Walker]:
    """Those of these people who are before the ceremony; `grassroots`: branches with one above."""
    ahead = [one for one in people if one.stage in ROAD_TO_CEREMONY and one.shown]
    since = await since_when(work, settings, ahead)
    known = await work.progress.known_since([one.id for one in ahead])
    certified = {one.candidate: one.on for one in await _certificates(work)} if ahead else {}
    return {
        one.id: Walker(
            one.id,
            one.stage,
            since[one.id],
            tuple(day for said in known.get(one.id, ()) if (day := _day(said)) is not None),
            grassroots=one.branch in grassroots,
            certified_on=certified.get(one.id),
        )
        for one in ahead
    }


async def _certificates(work: Work) -> tuple[Counted, ...]:
    """Everybody's newest certificate of the class, each by its day."""
    return once_each(await work.progress.happened(Milestone.CLASS_CERTIFICATE, date.min, date.max))


def _day(said: str) -> date | None:
    """The first day from which an introducer surely knows somebody: the end of a month named."""
    typed = parse_partial_date(said)
    if typed is not None:
        return typed.latest()
    try:
        return PartialDate.parse(said).latest()
    except ValueError:
        return None
