"""What is owed about classes: a list to settle, results to enter."""

from domain.classes import AWAITS_RESULT, SeatState, TrainingClass
from domain.messages import choice, say
from domain.roles import Action, may
from domain.units import Role
from services.classes.classes import seen, visible
from services.classes.telling import about
from services.duties.duty import Asker, Duty
from services.ports import Work
from services.settings import Settings

_KEEPERS = frozenset({Role.OFFICER, Role.POLITICAL_CENTRE})


async def of_classes(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """Lists that the officer has to settle; results that are missing after a class."""
    if not _KEEPERS & asker.who.roles():
        return []
    found = []
    for one in await visible(work, asker.who, asker.tree):
        duty = await _of(work, settings, one, asker)
        if duty is not None:
            found.append(duty)
    return found


async def _of(work: Work, settings: Settings, one: TrainingClass, asker: Asker) -> Duty | None:
    if one.closed_at is not None:
        return None
    today, calendar = settings.calendar.day_of(asker.now), settings.calendar
    found = await seen(work, one.id, asker.who, asker.tree)
    proposed = len(found.chosen(SeatState.PROPOSED))
    way = choice("duty-class", f"class:{one.id}", n=one.id)
    settles = may(Action.CLASS, asker.who, asker.tree, one.committee)
    if proposed and settles and one.takes_people(today):
        what = say("duty-class-settle", **about(one), n=proposed)
        return Duty(calendar.begin(one.begins), what, way)
    missing = len(found.chosen(*AWAITS_RESULT))
    if missing and one.takes_results(today):
        return Duty(None, say("duty-class-results", **about(one), n=missing), way)
    return None
