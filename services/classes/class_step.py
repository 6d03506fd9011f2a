"""What is said of a class by itself: who could go, that it begins tomorrow, what is missing."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.candidates import Candidate
from domain.classes import AWAITS_RESULT, SeatState, TrainingClass
from domain.ids import CandidateId, PersonId, UnitId
from domain.messages import Argument, CandidateRef, Message, choice, say
from domain.roles import Action, reach
from services.classes.class_agenda import CALL, MISSING, REMIND, read_subject
from services.classes.classes import eligible, places, seen
from services.classes.telling import about, branch_leaders, led_by, mentors, running
from services.identity import holder
from services.monthly.listening import listening, present
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.settings import Settings

_SHOWN = 5


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Secretaries when a class is planned, mentors too the day before it, then who enters it."""
    known = read_subject(row)
    if known is None:
        return ()
    number, part = known
    one = await work.classes.get(number)
    if one.off:
        return ()
    if part == CALL:
        below = (await work.units.tree()).below(one.committee)
        people = await work.candidates.in_branches(sorted(below))
        return tuple(await branch_leaders(work, {person.branch for person in people}, today))
    if part == REMIND:
        return await _of_the_chosen(work, one, today)
    return await present(work, await running(work, one, today), today)


async def _of_the_chosen(work: Work, one: TrainingClass, today: date) -> tuple[PersonId, ...]:
    seats = await _chosen(work, one)
    led = await branch_leaders(work, {branch for _, branch in seats}, today)
    helping = [person for candidate, _ in seats for person in await mentors(work, candidate)]
    known = await work.people.many(sorted(set(helping)))
    heard = {person.id for person in known if listening(person, today)}
    return tuple(dict.fromkeys((*led, *(one for one in helping if one in heard))))


async def _chosen(work: Work, one: TrainingClass) -> tuple[tuple[CandidateId, UnitId], ...]:
    found = await places(work, await work.classes.seats(one.id))
    going = [place.seat for place in found if place.seat.state is SeatState.CONFIRMED]
    return tuple((seat.candidate, seat.branch) for seat in going)


async def speak(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """A class in words for one reader; nothing where nothing is left to do about it."""
    known = read_subject(row)
    if known is None:
        return None
    number, part = known
    one = await work.classes.get(number)
    today = settings.calendar.day_of(now)
    if one.off:
        return None
    if part == CALL:
        return await _call(work, settings, one, reader, today)
    if part == REMIND:
        return await _remind(work, one, reader, today)
    return await _results(work, one, reader, today, again=part == MISSING)


async def _call(
    work: Work, settings: Settings, one: TrainingClass, reader: PersonId, today: date
) -> Spoken | None:
    """A class is planned: whom would the branch send?"""
    if not one.takes_people(today):
        return None
    branches = await led_by(work, reader, today)
    found: Sequence[Candidate] = await eligible(work, settings, one, branches, today)
    if not found:
        return None
    args: dict[str, Argument] = {**about(one), "n": len(found)}
    return Spoken(
        message=say("class-call", **args, lines=_people([person.id for person in found])),
        brief=say("class-call-brief", **args),
        choices=(
            choice("class-propose", f"class-propose:{one.id}"),
            choice("class-see", f"class:{one.id}"),
        ),
    )


async def _remind(work: Work, one: TrainingClass, reader: PersonId, today: date) -> Spoken | None:
    """It begins tomorrow: who of the reader's people goes."""
    branches = await led_by(work, reader, today)
    mine = [
        candidate
        for candidate, branch in await _chosen(work, one)
        if branch in branches or reader in await mentors(work, candidate)
    ]
    if not mine:
        return None
    args = about(one)
    return Spoken(
        message=say("class-remind", **args, lines=_people(mine)),
        brief=say("class-remind-brief", **args),
    )


async def _results(
    work: Work, one: TrainingClass, reader: PersonId, today: date, *, again: bool
) -> Spoken | None:
    """It is over: who was there, who has a certificate."""
    who = await holder(work, reader, today)
    tree = await work.units.tree()
    units = reach(Action.CLASS_LIST, who, tree)
    if one.committee not in units or not one.takes_results(today):
        return None
    missing = len((await seen(work, one.id, who, tree)).chosen(*AWAITS_RESULT))
    if not missing:
        return None
    args: dict[str, Argument] = {**about(one), "n": missing}
    return Spoken(
        message=say("class-missing" if again else "class-results-ask", **args),
        brief=say("class-results-brief", **args),
        choices=(
            choice("class-results", f"class-results:{one.id}"),
            choice("class-see", f"class:{one.id}"),
        ),
    )


def _people(found: Sequence[CandidateId]) -> tuple[Message, ...]:
    """The first few by line, and how many more there are."""
    lines = [say("class-line", candidate=CandidateRef(one)) for one in found[:_SHOWN]]
    if len(found) > _SHOWN:
        lines.append(say("class-line-more", n=len(found) - _SHOWN))
    return tuple(lines)
