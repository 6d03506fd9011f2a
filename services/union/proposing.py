"""What the youth union proposes goes first to its commune committee (domain notes §3.4)."""

from datetime import date, datetime

from domain.candidates import Nomination, NominationState
from domain.ids import NominationId, PersonId, UnitId
from domain.messages import CandidateCode, Code, Message, Term, UnitRef, choice, say
from domain.roles import current
from domain.units import Association, Role, UnitKind
from services.organisations.organisations import speakers
from services.ports import Work
from services.settings import Settings
from services.union.guarding import awaits_resolution


async def body_of(work: Work, unit: UnitId) -> UnitId | None:
    """The commune's youth union over this unit, or the unit itself; None for other organisations
    and for a chapter with none above it.
    """
    found = await work.units.get(unit)
    if found.association is not Association.YOUTH:
        return None
    if found.kind is UnitKind.ORGANISATION:
        return found.id
    above = await work.units.get(found.parent) if found.parent is not None else None
    fits = above is not None and above.kind is UnitKind.ORGANISATION
    return above.id if above is not None and fits else None


async def goes_first(work: Work, settings: Settings, made: Nomination) -> UnitId | None:
    """The committee whose resolution this nomination still needs before the branch gets it."""
    if not settings.union.resolution_first or made.unit is None:
        return None
    if await work.union.of(made.id) is not None:
        return None
    return await body_of(work, made.unit)


async def put_to_union(
    work: Work, settings: Settings, nomination: NominationId, now: datetime, *, by: PersonId
) -> bool | None:
    """Have a nomination wait for the union's resolution, and tell those who record it.

    None where it needs none; else whether somebody is reached, or records it in person.
    """
    made = await work.nominations.get(nomination)
    body = await goes_first(work, settings, made)
    if body is None or made.unit is None:
        return None
    await work.nominations.decide(nomination, NominationState.PROPOSED, now)
    today = settings.calendar.day_of(now)
    message = say("union-proposed", unit=UnitRef(made.unit), code=CandidateCode(made.candidate))
    ways = (choice("union-open", "union"), choice("my-tasks", "mine"))
    leaders = await speakers(work, body, today)
    reached = [
        await work.outbox.to_person(
            one,
            message,
            ways,
            at=now,
            guard=awaits_resolution(nomination),
            candidate=made.candidate,
        )
        for one in leaders
        if one != by
    ]
    return any(reached) or by in leaders


async def resolution_line(work: Work, made: Nomination) -> tuple[Message, ...]:
    """The union's resolution as part of a message to the branch; empty without one."""
    found = await work.union.of(made.id)
    if found is None:
        return ()
    consulted = Term("union-consulted-yes" if found.consulted else "union-consulted-no")
    return (say("union-line", number=Code(found.number), day=found.on, consulted=consulted),)


async def led_bodies(work: Work, person: PersonId, today: date) -> tuple[UnitId, ...]:
    """The commune youth unions that this person leads today."""
    posts = current(await work.people.posts(person), today)
    led = sorted({post.unit for post in posts if post.role is Role.COMMUNE_LEADER})
    return tuple([unit for unit in led if await body_of(work, unit) == unit])
