"""What is said of itself about people away: the home round, the host's remarks, still away?"""

from datetime import date, datetime

from domain.ids import PersonId
from domain.messages import CandidateRef, UnitRef, Written, choice, say
from domain.road.away import Absence
from services.away import home_round
from services.away.guarding import awaits_remark, awaits_return
from services.away.scope import on_the_road
from services.cards.entries import entry_for
from services.monthly.listening import leaders, listening
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.settings import Settings


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who leads the unit concerned: at home, or where somebody is."""
    kind, _, rest = (row.subject or "").partition(":")
    if kind == home_round.SUBJECT:
        return await home_round.readers(work, home_round.unit_in(rest), today)
    absence = await _absence(work, rest)
    if absence is None:
        return ()
    person = await entry_for(work, absence.candidate)
    unit = absence.host if kind == "host" and absence.host is not None else person.branch
    people = await work.people.many(await leaders(work, unit, today))
    return tuple(one.id for one in people if listening(one, today))


async def speak(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever leads
    now: datetime,
) -> Spoken | None:
    """The words, as things stand now; None where nothing is left to ask."""
    kind, _, rest = (row.subject or "").partition(":")
    if kind == home_round.SUBJECT:
        return await home_round.words(work, settings, row.subject or "", now)
    absence = await _absence(work, rest)
    today = settings.calendar.day_of(now)
    if absence is None or not absence.runs_on(today):
        return None
    if not on_the_road(await entry_for(work, absence.candidate)):
        return None
    if kind == "host":
        return await _host(work, settings, absence, today)
    return await _back(absence, today)


async def _absence(work: Work, number: str) -> Absence | None:
    try:
        return await work.absences.get(int(number))
    except (LookupError, ValueError):
        return None


async def _host(work: Work, settings: Settings, absence: Absence, today: date) -> Spoken | None:
    """Ask the host branch, or at home whether anything came; nothing once it is there."""
    asked = absence.last_asking(today, settings.away.remarks_every)
    if asked is None or not absence.has_host:
        return None
    if any(one.on >= asked for one in await work.absences.remarks(absence.id)):
        return None
    candidate = CandidateRef(absence.candidate)
    home = UnitRef((await entry_for(work, absence.candidate)).branch)
    if absence.host is not None:
        host = UnitRef(absence.host)
        message = say("host-ask", candidate=candidate, branch=home, host=host, since=absence.since)
        ways = (choice("give-remark", f"host-remark:{absence.id}"), choice("my-tasks", "mine"))
    else:
        named = Written("absence-host", absence.id)
        message = say("host-ask-home", candidate=candidate, host=named, since=absence.since)
        ways = (choice("enter-remark", f"host-remark:{absence.id}"), choice("my-tasks", "mine"))
    return Spoken(
        message=message,
        brief=say("host-brief", candidate=candidate),
        choices=ways,
        guard=awaits_remark(absence.id, asked),
        candidate=absence.candidate,
    )


async def _back(absence: Absence, today: date) -> Spoken | None:
    overdue = absence.overdue_on()
    if overdue is None or today < overdue or absence.returns is None:
        return None
    candidate = CandidateRef(absence.candidate)
    return Spoken(
        message=say(
            "away-back-ask",
            candidate=candidate,
            month=absence.returns.month,
            year=absence.returns.year,
        ),
        brief=say("away-back-brief", candidate=candidate),
        choices=(
            choice("back-home", f"away-back:{absence.candidate}"),
            choice("away-longer", f"away-longer:{absence.id}"),
            choice("my-tasks", "mine"),
        ),
        guard=awaits_return(absence.id),
        candidate=absence.candidate,
    )
