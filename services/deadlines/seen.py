"""Whose dates somebody may see: by name, as a count first, or only of those they help."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.candidates import Candidate, Stage
from domain.errors import NotAllowed
from domain.ids import CandidateId, UnitId
from domain.road.answers import Answered
from domain.road.deadlines import Deadline
from domain.roles import Action, Holder, Tree, reach
from domain.units import Role
from services.cards.entries import entry_for, refuse_locked
from services.deadlines.listing import deadlines_in, deadlines_of, known_to_mentors, nearest_first
from services.identity import require
from services.ports import Work
from services.settings import Settings

_COUNTS_FIRST = frozenset({Role.MEMBER_IN_CHARGE, Role.COMMITTEE_SECRETARY})


@dataclass(frozen=True, slots=True)
class Dates:
    """Dates, the nearest first, with the people they are of."""

    people: Mapping[CandidateId, Candidate]
    found: tuple[Deadline, ...]


@dataclass(frozen=True, slots=True)
class OfPerson:
    """One person's dates; `full`: the reader may see their rules and all that is answered."""

    candidate: Candidate
    found: tuple[Deadline, ...]
    full: bool
    answers: tuple[Answered, ...] = ()


def by_name(who: Holder, tree: Tree) -> frozenset[UnitId]:
    """The branches whose people this person is shown at once."""
    own = tuple(post for post in who.posts if post.role not in _COUNTS_FIRST)
    return reach(Action.DEADLINES, replace(who, posts=own), tree)


def as_counts(who: Holder, tree: Tree) -> frozenset[UnitId]:
    """The branches of which they are shown a count, and the people when they ask."""
    return reach(Action.DEADLINES, who, tree) - by_name(who, tree)


async def named(work: Work, settings: Settings, who: Holder, tree: Tree, today: date) -> Dates:
    """The dates of everybody this person is shown by name, and of those they help."""
    helped = [one.candidate for one in await work.assignments.of_person(who.person.id)]
    own = await _dates(work, settings, by_name(who, tree), today)
    others = [one for one in await work.candidates.many(helped) if one.id not in own.people]
    theirs = await _of(work, settings, tuple(others), today)
    return Dates(
        {**own.people, **theirs.people},
        tuple(sorted((*own.found, *known_to_mentors(theirs.found)), key=_order)),
    )


def _order(one: Deadline) -> tuple[date, int, str]:
    return one.due, one.candidate, one.code


async def in_branch(
    work: Work,
    settings: Settings,
    who: Holder,
    tree: Tree,
    branch: UnitId,
    now: datetime,
    *,
    further: bool = False,
) -> Dates:
    """The dates of one branch's people; that those above opened them is noted. Raises NotAllowed.

    `further`: they were opened already, and the next of them are wanted.
    """
    require(Action.DEADLINES, who, tree, branch)
    if not further and branch in as_counts(who, tree):
        subject = f"unit:{branch}"
        await work.journal.note("deadlines-opened", subject, at=now, actor=who.person.id)
    return await _dates(work, settings, frozenset({branch}), settings.calendar.day_of(now))


async def counted(
    work: Work, settings: Settings, who: Holder, tree: Tree, today: date
) -> tuple[tuple[UnitId, Dates], ...]:
    """The dates of each branch that is shown as a count, where there are any."""
    found = []
    for branch in sorted(as_counts(who, tree)):
        dates = await _dates(work, settings, frozenset({branch}), today)
        if dates.found:
            found.append((branch, dates))
    return tuple(found)


async def _dates(
    work: Work, settings: Settings, branches: frozenset[UnitId], today: date
) -> Dates:
    people = await work.candidates.in_branches(sorted(branches)) if branches else ()
    return await _of(work, settings, people, today)


async def _of(work: Work, settings: Settings, people: tuple[Candidate, ...], today: date) -> Dates:
    shown = {one.id: one for one in people if one.shown and one.stage is not Stage.LEFT}
    found = await deadlines_in(work, settings, sorted(shown), today)
    return Dates(shown, nearest_first(found))


async def of_person(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> OfPerson:
    """All dates of one person, cut to what the reader may see; opening is noted as a card's is.

    Raises NotAllowed, also for nobody; Refusal while the card is locked.
    """
    try:
        one = await entry_for(work, candidate)
    except LookupError:
        raise NotAllowed from None
    full = one.branch in reach(Action.DEADLINES, who, tree)
    helps = await work.assignments.of_person(who.person.id)
    if not full and all(each.candidate != one.id for each in helps):
        raise NotAllowed
    refuse_locked(one)
    found = await deadlines_of(work, settings, one.id, settings.calendar.day_of(now))
    if not full:
        return OfPerson(one, known_to_mentors(found), full=False)
    subject = f"candidate:{one.id}"
    await work.journal.note("deadlines-opened", subject, at=now, actor=who.person.id)
    return OfPerson(one, found, full=True, answers=await work.clocks.answers(one.id))
