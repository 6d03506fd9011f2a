"""What is asked of itself while somebody is away: the host branch, and whether they came back."""

from datetime import datetime, timedelta

from domain.cycle import Step
from domain.messages import CandidateRef, UnitRef, choice, say
from domain.road.away import Absence
from services.monthly.listening import leaders
from services.ports import Work
from services.settings import Settings

ANSWER_WITHIN = timedelta(days=30)


def host_subject(absence: Absence) -> str:
    """Under which the host branch is asked."""
    return f"host:{absence.id}"


def back_subject(absence: Absence) -> str:
    """Under which it is asked whether somebody came back."""
    return f"back:{absence.id}"


async def plan(work: Work, settings: Settings, absence: Absence, now: datetime) -> None:
    """Put on the agenda what is due of this absence; what was said is never said again."""
    today = settings.calendar.day_of(now)
    asked = absence.last_asking(today, settings.away.remarks_every) if absence.has_host else None
    if asked is not None and today - asked <= ANSWER_WITHIN:
        key = f"{host_subject(absence)}:{asked.isoformat()}"
        await _add(work, settings, key, host_subject(absence), absence, now)
    overdue = absence.overdue_on()
    if overdue is not None and overdue <= today:
        key = f"{back_subject(absence)}:{absence.returns}"
        await _add(work, settings, key, back_subject(absence), absence, now)


async def _add(
    work: Work, settings: Settings, key: str, subject: str, absence: Absence, now: datetime
) -> None:
    """One row, once: planned on the day it falls due."""
    if not await work.once.first(f"planned:{key}", now):
        return
    at = settings.calendar.next_decent(now)
    await work.agenda.add(
        key,
        step=Step.HOME,
        at=at,
        void_after=at + ANSWER_WITHIN,
        candidate=absence.candidate,
        subject=subject,
    )


async def plan_all(work: Work, settings: Settings, now: datetime) -> None:
    """Once a day: what is due of everybody who is away."""
    for absence in await work.absences.every_running():
        await plan(work, settings, absence, now)


async def tell_host(work: Work, settings: Settings, absence: Absence, now: datetime) -> None:
    """Who leads a host branch of ours hears whom it is asked to see to."""
    if absence.host is None:
        return
    home = (await work.candidates.get(absence.candidate)).branch
    for person in await leaders(work, absence.host, settings.calendar.day_of(now)):
        await work.outbox.to_person(
            person,
            say(
                "host-told",
                branch=UnitRef(home),
                host=UnitRef(absence.host),
                candidate=CandidateRef(absence.candidate),
                months=settings.away.remarks_every,
            ),
            (choice("see-hosted", f"hosted:{absence.id}"), choice("my-tasks", "mine")),
            at=now,
            candidate=absence.candidate,
        )
