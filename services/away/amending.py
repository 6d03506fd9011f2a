"""What was noted of somebody away was not right, or is no more: another place, another host."""

from dataclasses import dataclass
from datetime import datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import UnitId
from domain.messages import CandidateCode, choice
from domain.road.away import Absence
from domain.roles import Holder, Tree
from services.away import asking
from services.away.absences import hosts_to_choose, known_absence
from services.away.telling import tell_host_over
from services.cards.entries import entry_for
from services.deadlines import clocks
from services.ports import Work
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Host:
    """Who sees to them there: a branch of ours, one elsewhere by its name, or nobody."""

    unit: UnitId | None = None
    name: str | None = None


async def running(work: Work, number: int, who: Holder, tree: Tree) -> Absence:
    """An absence that can be amended. Raises NotAllowed, and Refusal for somebody back."""
    absence = await known_absence(work, number, who, tree)
    if absence.ended_on is not None:
        code = CandidateCode((await entry_for(work, absence.candidate)).id)
        raise Refusal("away-not-recorded", choices=(choice("my-tasks", "mine"),), code=code)
    return absence


async def amend_place(
    work: Work, number: int, place: str, who: Holder, tree: Tree, now: datetime
) -> Absence:
    """They work at this place (tidied, checked). Raises as `running`."""
    absence = await running(work, number, who, tree)
    await work.absences.set_place(number, place, by=who.person.id, at=now)
    await _note(work, absence, "place", who, now)
    return absence


async def amend_host(
    work: Work,
    settings: Settings,
    number: int,
    host: Host,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Absence:
    """This branch sees to them there; the one before is asked no more and sees them no more.

    Raises as `running`, and NotAllowed for a branch that cannot.
    """
    absence = await running(work, number, who, tree)
    today = settings.calendar.day_of(now)
    fitting = await hosts_to_choose(work, absence.candidate, today)
    if host.unit is not None and host.unit not in fitting:
        raise NotAllowed
    await work.absences.set_host(number, host.unit, host.name, by=who.person.id, at=now)
    await _note(work, absence, "host", who, now)
    amended = await work.absences.get(number)
    await work.agenda.drop_waiting_about(asking.host_subject(absence))
    await asking.plan(work, settings, amended, now)
    if host.unit != absence.host:
        await tell_host_over(work, absence, now, today)
        await asking.tell_host(work, settings, amended, now)
    await clocks.replan(work, settings, absence.candidate, now)
    return amended


async def _note(work: Work, absence: Absence, what: str, who: Holder, now: datetime) -> None:
    await work.journal.note(
        "away-amended",
        f"candidate:{absence.candidate}",
        at=now,
        actor=who.person.id,
        absence=absence.id,
        what=what,
    )
