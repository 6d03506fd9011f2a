"""Who hears that somebody went away, came back, or is no longer in a host branch's care."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.ids import CandidateId, PersonId
from domain.messages import CandidateCode, CandidateRef, Choice, PersonRef, choice, say
from domain.road.away import Absence
from services.cards.entries import entry_for
from services.monthly.listening import leaders
from services.monthly.months import primary
from services.ports import Work


async def tell_home(
    work: Work,
    candidate: CandidateId,
    keys: tuple[str, str],
    ways: Sequence[Choice],
    by: PersonId,
    now: datetime,
    today: date,
) -> None:
    """The mentor hears it by the first of `keys`, who leads the branch by the second.

    Whoever said it does not.
    """
    to_mentor, to_branch = keys
    person = await entry_for(work, candidate)
    about = CandidateRef(person.id)
    first = primary(await work.assignments.of(person.id))
    told = {by}
    if first is not None and first.person is not None and first.person not in told:
        told.add(first.person)
        see = (choice("see-card", f"card:{person.id}"), choice("my-tasks", "mine"))
        message = say(to_mentor, candidate=about)
        await work.outbox.to_person(first.person, message, see, at=now, candidate=person.id)
    for leader in await leaders(work, person.branch, today):
        if leader not in told:
            message = say(to_branch, candidate=about, by=PersonRef(by))
            await work.outbox.to_person(leader, message, ways, at=now, candidate=person.id)


async def tell_host_over(work: Work, absence: Absence, now: datetime, today: date) -> None:
    """Who leads the host branch of ours hears, by the code alone, that nothing is asked of it."""
    if absence.host is None:
        return
    message = say("host-over", code=CandidateCode(absence.candidate))
    for person in await leaders(work, absence.host, today):
        await work.outbox.to_person(person, message, (choice("my-tasks", "mine"),), at=now)
