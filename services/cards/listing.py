"""Whose names and cards a person may see, and how much of each; voice.md §4.

Every card opened is journalled: who held a post by mistake is told how many they saw by it.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from domain.candidates import Assignment, Candidate, Nomination, NominationState, Stage
from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.reviews import Conclusion, Decision, Report, Review, ReviewState
from domain.roles import Action, Holder, Tree, reach
from domain.text import fold
from services.cards.corrected_card import Amended, amended_on
from services.cards.entries import entry_for, refuse_locked
from services.ports import Work

# What an organisation hears of: milestones, never how a month went.
MILESTONES = frozenset({Decision.LIST, Decision.CLASS, Decision.REMOVE})


class View(IntEnum):
    """How much of a candidate somebody may see; the greater, the more."""

    FOLLOWER = 1  # stage, dates, the general reason of a return, one's organisation's remarks
    MENTOR = 2  # and one's own reports, the branch's conclusions
    FULL = 3  # everything of the branch


@dataclass(frozen=True, slots=True)
class Listed:
    """A candidate in somebody's list."""

    candidate: Candidate
    view: View


@dataclass(frozen=True, slots=True)
class Heard:
    """A report on a card, with its month."""

    review: Review
    report: Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What one person sees of one candidate; the reports' newest versions only.

    `entries`: this one and those merged into it. `amended`: what was put right.
    """

    candidate: Candidate
    view: View
    consent_signed: bool
    helped_by: tuple[Assignment, ...]
    nominations: tuple[Nomination, ...]
    conclusions: tuple[tuple[Review, Conclusion], ...]
    reports: tuple[Heard, ...]
    entries: tuple[CandidateId, ...]
    amended: tuple[Amended, ...]


async def visible(work: Work, who: Holder, tree: Tree) -> tuple[Listed, ...]:
    """Everybody on the road whom this person may see, by branch and code."""
    found: dict[CandidateId, Listed] = {}

    def add(candidates: tuple[Candidate, ...], view: View) -> None:
        for one in candidates:
            known = found.get(one.id)
            if one.stage is Stage.LEFT or not one.shown:
                continue
            if known is None or known.view < view:
                found[one.id] = Listed(one, view)

    chapters = sorted(reach(Action.FOLLOW, who, tree))
    add(await work.candidates.of_chapters(chapters), View.FOLLOWER)
    add(await work.candidates.many(await _nominated(work, who, tree)), View.FOLLOWER)
    followed = [one.candidate for one in await work.assignments.of_units(chapters)]
    add(await work.candidates.many(followed), View.FOLLOWER)
    helped = [one.candidate for one in await work.assignments.of_person(who.person.id)]
    add(await work.candidates.many(helped), View.MENTOR)
    branches = sorted(reach(Action.SEE, who, tree))
    add(await work.candidates.in_branches(branches), View.FULL)
    return tuple(sorted(found.values(), key=lambda one: _order(one.candidate)))


def search(listed: tuple[Listed, ...], said: str) -> tuple[Listed, ...]:
    """Those whose code is said, or of whose names each word said begins a word; no diacritics."""
    wanted = fold(said).replace(",", " ").split()

    def fits(one: Candidate) -> bool:
        words = fold(one.full_name).split()
        return all(any(word.startswith(part) for word in words) for part in wanted)

    by_code = tuple(one for one in listed if fold(one.candidate.code) == fold(said))
    return by_code or tuple(one for one in listed if wanted and fits(one.candidate))


async def open_card(
    work: Work,
    candidate: CandidateId,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    further: bool = False,
) -> Card:
    """One person's card, cut to what `who` may see. Raises NotAllowed, also for nobody.

    `further`: it was opened already, and its next page is wanted. An entry that was merged opens
    the one kept. Raises Refusal for a card that is locked, if it could be seen otherwise.
    """
    found, view = await _to_open(work, candidate, who, tree)
    candidate = found.id
    if not further:
        await work.journal.note(
            "card-opened", f"candidate:{candidate}", at=now, actor=who.person.id
        )
    entries = (candidate, *await work.corrections.merged_into(candidate))
    return Card(
        candidate=found,
        view=view,
        consent_signed=await work.candidates.consent(candidate) is not None,
        helped_by=await work.assignments.of(candidate) if view > View.FOLLOWER else (),
        nominations=await _nominations(work, found, view, who, tree),
        conclusions=await _conclusions(work, candidate, view),
        reports=await _reports(work, candidate, view, who),
        entries=entries,
        amended=await amended_on(work, entries, everything=view is View.FULL, reader=who.person.id)
        if view > View.FOLLOWER
        else (),
    )


async def _to_open(
    work: Work, candidate: CandidateId, who: Holder, tree: Tree
) -> tuple[Candidate, View]:
    try:
        found = await entry_for(work, candidate)
    except LookupError:
        raise NotAllowed from None
    view = await _view(work, found, who, tree)
    if view is None or (found.locked and view is not View.FULL):
        raise NotAllowed
    refuse_locked(found)
    return found, view


def _order(candidate: Candidate) -> tuple[str, int]:
    prefix, _, number = candidate.code.rpartition("-")
    return prefix, int(number) if number.isdigit() else 0


async def _nominated(work: Work, who: Holder, tree: Tree) -> list[CandidateId]:
    made = await nominations_made(work, who, tree)
    return [one.candidate for one in made if one.state is not NominationState.WITHDRAWN]


async def nominations_made(work: Work, who: Holder, tree: Tree) -> tuple[Nomination, ...]:
    """What this person nominated, and what was nominated for the organisations they lead today,
    the newest first.
    """
    own = await work.nominations.made_by(who.person.id)
    units = reach(Action.FOLLOW, who, tree)
    theirs = await work.nominations.made_for(sorted(units)) if units else ()
    every = {one.id: one for one in (*own, *theirs)}.values()
    return tuple(sorted(every, key=lambda one: (one.at, one.id), reverse=True))


async def _view(work: Work, candidate: Candidate, who: Holder, tree: Tree) -> View | None:
    if candidate.branch in reach(Action.SEE, who, tree):
        return View.FULL
    helped = await work.assignments.of_person(who.person.id)
    if any(one.candidate == candidate.id for one in helped):
        return View.MENTOR
    if await follows(work, candidate, who, tree):
        return View.FOLLOWER
    return View.FOLLOWER if candidate.id in await _nominated(work, who, tree) else None


async def follows(work: Work, candidate: Candidate, who: Holder, tree: Tree) -> bool:
    """Whether an organisation this person leads has the candidate among its own, or was asked."""
    units = reach(Action.FOLLOW, who, tree)
    if candidate.chapter is not None and candidate.chapter in units:
        return True
    return any(one.unit in units for one in await work.assignments.of(candidate.id))


async def _nominations(
    work: Work, candidate: Candidate, view: View, who: Holder, tree: Tree
) -> tuple[Nomination, ...]:
    """All of them for the branch; to others only their own and their organisation's."""
    every = await work.nominations.of(candidate.id)
    if view is View.FULL:
        return every
    units = reach(Action.FOLLOW, who, tree)
    return tuple(
        one for one in every if one.by == who.person.id or (one.unit and one.unit in units)
    )


async def _conclusions(
    work: Work, candidate: CandidateId, view: View
) -> tuple[tuple[Review, Conclusion], ...]:
    """What was concluded; outside the branch only once the month is closed."""
    every = await work.reviews.conclusions_on(candidate)
    if view is View.FULL:
        return every
    closed = [(one, what) for one, what in every if one.state is ReviewState.CLOSED]
    return tuple(
        (one, what) for one, what in closed if view is View.MENTOR or what.decision in MILESTONES
    )


async def _reports(
    work: Work, candidate: CandidateId, view: View, who: Holder
) -> tuple[Heard, ...]:
    """The newest version of each report: all for the branch, a mentor's own for a mentor, an
    organisation's own for whoever speaks for it today.
    """

    def theirs(one: Report) -> bool:
        if one.unit is not None:
            return one.unit in who.speaks_for
        return view is View.MENTOR and one.mentor == who.person.id

    return tuple(
        [
            Heard(await work.reviews.get(one.review), one)
            for one in await work.reports.on(candidate)
            if view is View.FULL or theirs(one)
        ]
    )
