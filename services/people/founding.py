"""How a committee begins: its own unit, its first officer, and others brought in by name.

For the command line, where whoever runs the machine needs no further right.
"""

from datetime import date, datetime

from domain.ids import PersonId, UnitId
from domain.units import Membership, Post, Role, UnitKind
from services.people.inviting import Draw, Invited, make_code
from services.ports import NewPerson, NewUnit, Work
from services.settings import Settings

# A dot: no code of a spreadsheet holds one, so the committee's is never taken.
COMMITTEE_CODE = "DANG.UY"

OF_THE_COMMITTEE = frozenset({Role.OFFICER, Role.COMMITTEE_SECRETARY, Role.POLITICAL_CENTRE})
OF_A_BRANCH = frozenset({Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY, Role.BRANCH_COMMITTEE})


class UnknownUnitError(LookupError):
    """No unit has this code, or the role does not belong to such a unit."""


class SeveralPeopleError(LookupError):
    """Several people on the roll have this name."""


async def ensure_committee(work: Work, settings: Settings) -> UnitId:
    """The committee's own unit, made if the record is new."""
    known = await work.units.of_kind(UnitKind.COMMITTEE)
    for unit in known:
        if unit.parent is None:
            return unit.id
    return await work.units.add(
        NewUnit(kind=UnitKind.COMMITTEE, code=COMMITTEE_CODE, name=settings.committee)
    )


async def first_officer(
    work: Work, settings: Settings, name: str, now: datetime, draw: Draw
) -> Invited:
    """Put an officer on the roll, if not there yet, and make their code.

    Raises SeveralPeopleError if the name is borne by several.
    """
    return await invite_by_name(work, settings, Role.OFFICER, name, None, now, draw)


async def invite_by_name(
    work: Work,
    settings: Settings,
    role: Role,
    name: str,
    unit_code: str | None,
    now: datetime,
    draw: Draw,
) -> Invited:
    """A code for the person of this name, who gets this post unless they hold it already.

    Somebody new is put on the roll: in their branch, as an official member, where the post is a
    branch's. `unit_code` is None for a post of the committee itself. Raises UnknownUnitError and
    SeveralPeopleError.
    """
    today = settings.calendar.day_of(now)
    unit = await _unit_of(work, settings, role, unit_code)
    found = await work.people.find(name)
    if len(found) > 1:
        raise SeveralPeopleError
    person = found[0].id if found else await _add(work, name, role, unit)
    await appoint(work, person, role, unit, today)
    return await make_code(work, settings, person, by=None, now=now, draw=draw)


async def appoint(work: Work, person: PersonId, role: Role, unit: UnitId, today: date) -> bool:
    """Give a person a post from today on; False if they hold it already."""
    for post in await work.people.posts(person):
        if (post.unit, post.role) == (unit, role) and post.until is None:
            return False
    await work.people.appoint(Post(person, unit, role, today))
    return True


async def _unit_of(work: Work, settings: Settings, role: Role, code: str | None) -> UnitId:
    if role in OF_THE_COMMITTEE:
        return await ensure_committee(work, settings)
    unit = await work.units.by_code(code or "") or await work.units.by_code((code or "").upper())
    kind = UnitKind.BRANCH
    if role is Role.COMMUNE_LEADER:
        kind = UnitKind.ORGANISATION
    elif role is Role.CHAPTER_LEADER:
        kind = UnitKind.CHAPTER
    if unit is None or unit.kind is not kind:
        raise UnknownUnitError
    return unit.id


async def _add(work: Work, name: str, role: Role, unit: UnitId) -> PersonId:
    in_branch = role in OF_A_BRANCH
    return await work.people.add(
        NewPerson(
            full_name=name,
            branch=unit if in_branch else None,
            membership=Membership.OFFICIAL if in_branch else Membership.NONE,
        )
    )
