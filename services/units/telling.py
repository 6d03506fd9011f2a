"""Who hears that a branch was merged or split, and what its group hears."""

from collections.abc import Iterable
from datetime import date, datetime

from domain.ids import PersonId, UnitId
from domain.messages import Choice, Message, UnitRef, choice, say, say_to_group
from domain.units import Role
from services.identity import with_role_in
from services.monthly.listening import leaders
from services.ports import Work


async def leave_group(work: Work, unit: UnitId, into: UnitId, on: date, now: datetime) -> None:
    """The group hears it once; from now on nothing of any branch is said there."""
    group = await work.chats.of_unit(unit)
    if group is None:
        return
    message = say_to_group("units-group-left", unit=UnitRef(unit), into=UnitRef(into), day=on)
    await work.outbox.to_group(group.id, message, at=now)
    await work.chats.link(group.id, None)


async def those_told(work: Work, units: Iterable[UnitId], today: date) -> tuple[PersonId, ...]:
    """Who leads these branches and who is in charge of them, before anything is changed."""
    found: list[PersonId] = []
    for unit in units:
        found += await leaders(work, unit, today)
        found += await with_role_in(work, Role.MEMBER_IN_CHARGE, unit, today)
    return tuple(dict.fromkeys(found))


def told_of(
    key: str, before: UnitId, into: UnitId, on: date, members: int, candidates: int
) -> Message:
    """What they read: how many go along, and to where."""
    return say(
        key,
        unit=UnitRef(before),
        into=UnitRef(into),
        day=on,
        members=members,
        candidates=candidates,
    )


async def tell(
    work: Work,
    people: Iterable[PersonId],
    message: Message,
    by: PersonId,
    now: datetime,
) -> None:
    """Tell them, but not whoever did it."""
    ways: tuple[Choice, ...] = (choice("my-tasks", "mine"),)
    for person in people:
        if person != by:
            await work.outbox.to_person(person, message, ways, at=now)
