"""A person's day as a list: what each thing is in a line, and each opened as it stands now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.cycle import Step
from domain.errors import NotAllowed
from domain.ids import PersonId
from domain.messages import Choice, Message, choice, say
from services.monthly.spoken import Spoken
from services.monthly.steps import STEPS
from services.ports import AgendaRow, Work
from services.settings import Settings

_SHOWN = 6  # things in one list: eight lines with the first and the last; a button shows others
_SHOWN_LATE = 4  # the apology takes lines of its own
_OF_MENTORS = frozenset({Step.OPEN, Step.NUDGE})


@dataclass(frozen=True, slots=True)
class Thing:
    """A row that is said, and what it says."""

    row: AgendaRow
    spoken: Spoken


async def words(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """What this row says to this reader now; None if nothing is left of it."""
    speech = STEPS.get(row.step)
    return await speech.speak(work, settings, row, reader, now) if speech else None


async def readers_of(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...] | None:
    """Who is to read this step today; None where its words themselves depend on whose it is."""
    if row.step in _OF_MENTORS:
        return None
    speech = STEPS.get(row.step)
    return await speech.readers(work, row, today) if speech else ()


def listed(
    things: Sequence[Thing], begin: int = 0, *, late: bool = False
) -> tuple[Message, tuple[Choice, ...]]:
    """The list of several things from this place on, and a button that opens each."""
    most = _SHOWN_LATE if late else _SHOWN
    shown = list(enumerate(things, 1))[begin : begin + most]
    rest = len(things) - begin - len(shown)
    ways = [choice("open-thing", f"today:{one.row.id}", n=n) for n, one in shown]
    if rest:
        ways.append(choice("more", f"today-page:{things[0].row.id}:{begin + most}"))
    message = say(
        "today-late" if late else "today",
        n=len(things),
        lines=tuple(say("today-line", n=n, what=one.spoken.brief) for n, one in shown),
        more=say("today-more", n=rest) if rest else (),
    )
    return message, tuple(ways)


async def opened(
    work: Work, settings: Settings, person: PersonId, number: int, now: datetime
) -> Spoken | None:
    """One thing that a list named, as it stands now; None if it is done or no longer theirs.

    Raises NotAllowed for a thing that was never said to this person, whether it exists or not.
    """
    row = await work.agenda.get(number)
    if row is None or row.person != person:
        raise NotAllowed
    thing = await _thing(work, settings, row, person, now)
    return thing.spoken if thing else None


async def left(
    work: Work, settings: Settings, person: PersonId, number: int, now: datetime
) -> tuple[Thing, ...]:
    """What is left of the list in which this thing was named.

    Raises NotAllowed as `opened` does.
    """
    row = await work.agenda.get(number)
    if row is None or row.person != person:
        raise NotAllowed
    rows = await work.agenda.said_with(number)
    found = [await _thing(work, settings, one, person, now) for one in rows]
    return tuple(one for one in found if one is not None)


async def _thing(
    work: Work, settings: Settings, row: AgendaRow, person: PersonId, now: datetime
) -> Thing | None:
    readers = await readers_of(work, row, settings.calendar.day_of(now))
    if now >= row.void_after or (readers is not None and person not in readers):
        return None
    # Whoever opens it now is not late, and is told nothing of lateness.
    spoken = await words(work, settings, replace(row, at=now), person, now)
    return Thing(row, spoken) if spoken is not None else None
