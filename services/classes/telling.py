"""Whom a class concerns, and how they hear of it: branch, mentor, organisation."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from domain.classes import TrainingClass
from domain.ids import CandidateId, PersonId, UnitId
from domain.messages import Argument, Choice, Message, Term, Written, choice
from domain.roles import Action, reach
from domain.terms import term
from domain.units import Role
from services.identity import holder, officers
from services.monthly.listening import leaders
from services.organisations.organisations import speakers
from services.ports import Work

PLACE = "class-place"


def about(one: TrainingClass) -> dict[str, Argument]:
    """What every message about a class may say: its kind, days and place."""
    kind: Term = term("class-kind", one.kind)
    return {
        "kind": kind,
        "begins": one.begins,
        "ends": one.ends,
        "place": Written(PLACE, one.id),
    }


async def mentors(work: Work, candidate: CandidateId) -> tuple[PersonId, ...]:
    """The mentors of somebody, the one answerable first."""
    helping = await work.assignments.of(candidate)
    return tuple(one.person for one in helping if one.person is not None)


async def following(work: Work, candidate: CandidateId, today: date) -> tuple[PersonId, ...]:
    """Who speaks for the organisations that follow somebody, and for those they come from."""
    units = [one.unit for one in await work.assignments.of(candidate) if one.person is None]
    units.append((await work.candidates.get(candidate)).chapter)
    found = [person for unit in units if unit for person in await speakers(work, unit, today)]
    return tuple(dict.fromkeys(found))


async def running(work: Work, one: TrainingClass, today: date) -> tuple[PersonId, ...]:
    """Who enters attendance and certificates: the officers, and the political centre."""
    tree = await work.units.tree()
    posts = await work.people.with_role(Role.POLITICAL_CENTRE, today)
    centre = {post.person for post in posts if tree.lies_under(one.committee, post.unit)}
    return tuple(sorted({*await officers(work, one.committee, today), *centre}))


async def branch_leaders(
    work: Work, branches: Iterable[UnitId], today: date
) -> dict[PersonId, frozenset[UnitId]]:
    """Who leads one of these branches today, and which of them."""
    found: dict[PersonId, set[UnitId]] = {}
    for branch in sorted(set(branches)):
        for person in await leaders(work, branch, today):
            found.setdefault(person, set()).add(branch)
    return {person: frozenset(units) for person, units in found.items()}


async def led_by(work: Work, reader: PersonId, today: date) -> frozenset[UnitId]:
    """The branches for which this person proposes people today."""
    who = await holder(work, reader, today)
    return reach(Action.CLASS_PROPOSE, who, await work.units.tree())


async def tell(
    work: Work,
    people: Iterable[PersonId],
    message: Message,
    now: datetime,
    *,
    one: TrainingClass | None = None,
    candidate: CandidateId | None = None,
    not_to: PersonId | None = None,
) -> None:
    """Tell these people, once each; `one`: with a way to open the class. `not_to` knows it."""
    ways: Sequence[Choice] = ()
    if one is not None:
        ways = (choice("class-see", f"class:{one.id}"), choice("my-tasks", "mine"))
    for person in dict.fromkeys(people):
        if person != not_to:
            await work.outbox.to_person(person, message, ways, at=now, candidate=candidate)
