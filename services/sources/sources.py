"""The sorting of sources: who is asked, what is counted, who may see it, who has no source yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, ReviewId, SourceRoundId, UnitId
from domain.reviews import Review
from domain.roles import Action, Holder, Tree, reach
from domain.sources import RoundStanding, SourceAnswer, SourceCounts, SourceRound, UnitCount, stand
from domain.units import Unit, UnitKind
from services.identity import leading, require
from services.organisations.organisations import speakers, stands_in
from services.ports import Work

# In this order a committee reads its units.
_COUNTING = (UnitKind.BRANCH, UnitKind.CHAPTER, UnitKind.ORGANISATION)


async def units_without_source(work: Work, units: Sequence[UnitId]) -> tuple[UnitId, ...]:
    """Those of these branches and chapters that have nobody on the road, in the order given."""
    asked = list(units)
    branches = {one.branch for one in await work.candidates.in_branches(asked)}
    chapters = {one.chapter for one in await work.candidates.of_chapters(asked)}
    return tuple(unit for unit in asked if unit not in branches and unit not in chapters)


async def committees(work: Work) -> tuple[Unit, ...]:
    """The committees that have branches of their own, by name: a round is held in each."""
    parents = {one.parent for one in await work.units.of_kind(UnitKind.BRANCH)}
    found = await work.units.of_kind(UnitKind.COMMITTEE)
    return tuple(one for one in found if one.id in parents)


async def asked_in(work: Work, committee: UnitId, tree: Tree) -> tuple[Unit, ...]:
    """The units asked to count: branches, chapters, and organisations without chapters."""
    units = [one for kind in _COUNTING for one in await work.units.of_kind(kind)]
    parents = {one.parent for one in units}
    return tuple(
        one
        for one in units
        if one.id not in parents and tree.lies_under(one.id, committee) and one.id != committee
    )


async def open_in(work: Work, committee: UnitId, today: date) -> SourceRound | None:
    """The round of this committee that takes counts today."""
    newest = await work.sources.newest(committee)
    return newest if newest is not None and newest.takes_counts(today) else None


async def open_for(work: Work, unit: UnitId, tree: Tree, today: date) -> SourceRound | None:
    """The round that takes this unit's count today: its nearest committee's."""
    above: UnitId | None = unit
    while above is not None:
        if (found := await open_in(work, above, today)) is not None:
            return found
        above = tree.parents.get(above)
    return None


async def answering(work: Work, unit: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who is to count for a unit today: its leader, or whoever stands in."""
    kind = (await work.units.get(unit)).kind
    return await (leading if kind is UnitKind.BRANCH else speakers)(work, unit, today)


async def for_another(work: Work, who: Holder, unit: Unit, today: date) -> bool:
    """Whether this person counts for an organisation that somebody else leads, or nobody."""
    return unit.kind is not UnitKind.BRANCH and await stands_in(
        work, who.person.id, unit.id, today
    )


@dataclass(frozen=True, slots=True)
class Counting:
    """A unit that may count now, the round it counts in, and what it counted before."""

    unit: Unit
    round: SourceRound
    before: UnitCount | None


async def countable(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Counting, ...]:
    """What this person may count today, as the committee reads its units."""
    mine = reach(Action.SOURCES, who, tree)
    found: list[Counting] = []
    for committee in await committees(work) if mine else ():
        current = await open_in(work, committee.id, today)
        if current is None:
            continue
        before = {one.unit: one for one in await work.sources.counted(current.id)}
        found += [
            Counting(unit, current, before.get(unit.id))
            for unit in await asked_in(work, committee.id, tree)
            if unit.id in mine
        ]
    return tuple(found)


async def counting(work: Work, who: Holder, tree: Tree, unit: UnitId, today: date) -> Counting:
    """One unit's part in the open round.

    Raises NotAllowed, and Refusal where no round takes its counts (any more).
    """
    require(Action.SOURCES, who, tree, unit)
    for one in await countable(work, who, tree, today):
        if one.unit.id == unit:
            return one
    raise Refusal("sources-over")


async def count(
    work: Work,
    who: Holder,
    tree: Tree,
    unit: UnitId,
    counts: SourceCounts,
    now: datetime,
    *,
    today: date,
) -> Counting:
    """Keep what a unit counted; until the round closes it may be counted anew. Raises as above."""
    one = await counting(work, who, tree, unit, today)
    await work.sources.count(one.round.id, unit, counts, by=who.person.id, at=now)
    await work.journal.note(
        "sources-counted" if one.before is None else "sources-amended",
        f"unit:{unit}",
        at=now,
        actor=who.person.id,
        round=one.round.id,
        introduce=counts.introduce,
        more_care=counts.more_care,
        away=counts.away,
        standing_in=int(await for_another(work, who, one.unit, today)) or None,
    )
    return one


async def standing(
    work: Work, current: SourceRound, tree: Tree, only: Iterable[UnitId] | None = None
) -> RoundStanding:
    """How a round stands, those without a source first; `only` these units if any are named."""
    units = await asked_in(work, current.committee, tree)
    counts = {one.unit: one.counts for one in await work.sources.counted(current.id)}
    if only is not None:
        seen = frozenset(only)
        units = tuple(one for one in units if one.id in seen)
        counts = {unit: one for unit, one in counts.items() if unit in seen}
    villages = [one.id for one in units if one.kind is not UnitKind.ORGANISATION]
    without = await units_without_source(work, villages)
    return stand([one.id for one in units], counts, without)


async def overseen(
    work: Work, who: Holder, tree: Tree, today: date
) -> tuple[tuple[SourceRound, RoundStanding], ...]:
    """The open rounds as far as this person oversees them; another's units are left out."""
    seen = reach(Action.OVERSEE, who, tree)
    found = []
    for committee in await committees(work) if seen else ():
        current = await open_in(work, committee.id, today)
        if current is not None:
            shown = await standing(work, current, tree, seen)
            if shown.lines:
                found.append((current, shown))
    return tuple(found)


async def round_seen(
    work: Work, number: SourceRoundId, who: Holder, tree: Tree
) -> tuple[SourceRound, RoundStanding]:
    """One round as far as this person oversees it. Raises NotAllowed."""
    try:
        current = await work.sources.round(number)
    except LookupError:
        raise NotAllowed from None
    shown = await standing(work, current, tree, reach(Action.OVERSEE, who, tree))
    if not shown.lines:
        raise NotAllowed
    return current, shown


async def awaits_check(work: Work, review: Review) -> bool:
    """Whether a branch without anybody on the road has still to answer this month (X1)."""
    if not review.takes_reports() or await work.sources.checked(review.id) is not None:
        return False
    return bool(await units_without_source(work, [review.branch]))


async def check(
    work: Work, who: Holder, tree: Tree, review: ReviewId, answer: SourceAnswer, now: datetime
) -> Review:
    """Keep a month's answer of a branch without a candidate.

    Raises NotAllowed; and Refusal if the month is concluded, or somebody is on the road by now.
    """
    asked = await check_asked(work, who, tree, review)
    if not asked.takes_reports():
        raise Refusal("source-month-over", month=asked.period.month)
    if not await units_without_source(work, [asked.branch]) and answer is not SourceAnswer.HAVE:
        raise Refusal("source-has-someone")
    await work.sources.check(review, answer, by=who.person.id, at=now)
    await work.journal.note(
        "source-checked",
        f"unit:{asked.branch}",
        at=now,
        actor=who.person.id,
        review=review,
        answer=answer.value,
    )
    return asked


async def check_asked(work: Work, who: Holder, tree: Tree, review: ReviewId) -> Review:
    """The month a secretary is asked about. Raises NotAllowed, also for one that never was."""
    try:
        asked = await work.reviews.get(review)
    except LookupError:
        raise NotAllowed from None
    require(Action.SOURCES, who, tree, asked.branch)
    return asked
