"""The step of a round: each unit's leader is asked for counts, and once more before it closes."""

from datetime import date, datetime

from domain.ids import PersonId
from domain.messages import UnitRef, choice, say
from services.guards import awaits_count
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.settings import Settings
from services.sources.source_rounds import REMINDER
from services.sources.sources import answering, open_for


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who counts for this unit today: its leader, or whoever stands in."""
    return await answering(work, row.unit, today) if row.unit is not None else ()


async def speak(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever leads
    now: datetime,
) -> Spoken | None:
    """Ask for the three numbers; nothing where they are in, or the round is over."""
    if row.unit is None:
        return None
    today = settings.calendar.day_of(now)
    current = await open_for(work, row.unit, await work.units.tree(), today)
    if current is None or await work.sources.counted_by(current.id, row.unit) is not None:
        return None
    unit = UnitRef(row.unit)
    key = "round-remind" if REMINDER in row.once_key else "round-ask"
    return Spoken(
        message=say(key, unit=unit, day=current.closes_on),
        brief=say("round-brief", unit=unit, day=current.closes_on),
        choices=(
            choice("enter-number", f"sources-count:{row.unit}"),
            choice("want-to-nominate", "nominate"),
        ),
        guard=awaits_count(current.id, row.unit),
    )
