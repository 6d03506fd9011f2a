"""The warnings of one person's dates on the agenda: they follow what is on record.

A row stands for one date and one distance to it, under a once-key that names both, so a moved date
is warned of anew and one that stays is never warned of twice. Who reads it is asked on its day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from domain.cycle import Step
from domain.ids import CandidateId
from services.deadlines.listing import deadlines_of
from services.deadlines.warning_rows import KIND, Row, rows
from services.ports import AgendaRow, Work
from services.settings import Settings

LOOKED_AT_A_DAY = 200  # people whose clocks the daily look goes over; the next go on tomorrow
_LOOKED_AT = "deadlines-looked-at"


@dataclass(frozen=True, slots=True)
class Warned:
    """Which date a row of the agenda speaks of, and at what distance: a number, or OVER."""

    candidate: CandidateId
    code: str
    due: date
    distance: str


def warned_of(row: AgendaRow) -> Warned | None:
    """What a row of the agenda speaks of; None for one of another kind."""
    kind, *rest = row.once_key.split(":")
    if kind != KIND or len(rest) < 4:
        return None
    candidate, code, due, distance = rest[:4]
    return Warned(CandidateId(int(candidate)), code, date.fromisoformat(due), distance)


async def replan(work: Work, settings: Settings, candidate: CandidateId, now: datetime) -> None:
    """Have the agenda hold just the warnings that the record calls for; idempotent.

    To be called after whatever may move a date: a move, an event, a paper, an introducer. Nobody
    there: nothing to do.
    """
    try:
        found = await deadlines_of(work, settings, candidate, settings.calendar.day_of(now))
    except LookupError:
        found = ()
    own = [one for one in found if one.candidate == candidate]  # not of the entry merged into
    wanted = {row.key: row for one in own for row in rows(one, settings, now)}
    waiting = await work.agenda.waiting_of(candidate, Step.DEADLINE)
    await _drop_what_no_longer_holds(work, waiting, wanted.values())
    there = {row.once_key: row for row in waiting}
    for row in wanted.values():
        if not _as_it_ought(row, there.get(row.key), settings):
            await work.agenda.add(
                row.key,
                step=Step.DEADLINE,
                at=row.at,
                void_after=row.void_after,
                candidate=candidate,
                subject=row.subject,
            )


async def _drop_what_no_longer_holds(
    work: Work, waiting: Iterable[AgendaRow], wanted: Iterable[Row]
) -> None:
    """A row that waits for one reader holds as long as its date does; it looks again itself."""
    rows = tuple(wanted)
    keys, subjects = {row.key for row in rows}, {row.subject for row in rows}
    for row in waiting:
        holds = row.once_key in keys if row.person is None else row.subject in subjects
        if not holds:
            await work.agenda.done(row.id, "void")


def _as_it_ought(row: Row, there: AgendaRow | None, settings: Settings) -> bool:
    if there is None:
        return False
    day_of = settings.calendar.day_of
    return row.stays or day_of(there.at) == day_of(row.at)


async def keep_clocks(work: Work, settings: Settings, now: datetime) -> None:
    """Look over the clocks of some people each day, in turn: what no caller of `replan` noticed.

    That is what an import brought, and a rule that the committee changed or switched off.
    """
    last = await work.marks.get(_LOOKED_AT)
    people = await work.clocks.next_people(int(last or 0), LOOKED_AT_A_DAY)
    for one in people:
        await replan(work, settings, one, now)
    full = len(people) == LOOKED_AT_A_DAY
    await work.marks.set(_LOOKED_AT, str(people[-1]) if full else "0")
