"""How the branches stand after a month: what the digest for those above is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.chapters import ChapterCounts
from domain.figures import Figures
from domain.ids import PersonId, UnitId
from domain.meetings import Period
from domain.messages import Message
from domain.reaching import Reached
from domain.reviews import Review, ReviewState
from domain.roles import Action, Holder, Tree, reach
from domain.units import Unit, UnitKind
from services.above import reaching
from services.above.deliveries import people_by_page
from services.deadlines.lines import overdue_in
from services.monthly.months import is_postponed
from services.organisations.chapters import month_counts
from services.ports import Work
from services.reviews import figures
from services.settings import Settings
from services.sources.sources import units_without_source

WAITED_LONG = timedelta(days=30)  # a nomination that waits longer is told to those above


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchMonth:
    """One branch after one month; counts only, but for when its secretary was last reached.

    `review` is None where no meeting was on record for the month. `secretary` is said where the
    month is not concluded though its meeting is past; `postponed`, that it was not held then and
    has no new day. `overdue`: how many dates of its people are over.
    """

    branch: Unit
    review: Review | None
    figures: Figures
    without_source: bool
    without_mentor: int
    waiting_long: int
    out_of_reach: int
    secretary: Message | None
    postponed: bool = False
    overdue: int = 0

    @property
    def cancelled(self) -> bool:
        """Whether the month's meeting was cancelled."""
        return self.review is not None and self.review.state is ReviewState.CANCELLED


@dataclass(frozen=True, slots=True)
class Overseen:
    """What one person oversees: the branches by name, and the chapters without a source.

    `counted`: what the chapters found in their own months, in sums.
    """

    branches: tuple[BranchMonth, ...]
    chapters: tuple[Unit, ...]
    counted: ChapterCounts


async def overseen(
    work: Work,
    settings: Settings,
    committee: UnitId,
    period: Period,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Overseen:
    """The month of every branch under this committee that the person oversees."""
    mine = reach(Action.OVERSEE, who, tree) & tree.below(committee)
    branches = [one for one in await work.units.of_kind(UnitKind.BRANCH) if one.id in mine]
    own = {one.id for one in branches}
    chapters = [
        one
        for one in await work.units.of_kind(UnitKind.CHAPTER)
        if one.id in mine or one.branch in own
    ]
    empty = frozenset(await units_without_source(work, [one.id for one in (*branches, *chapters)]))
    gone = await _out_of_reach(work, settings, sorted(own), now)
    months = [
        await _month(work, settings, one, period, one.id in empty, gone.get(one.id, 0), now)
        for one in branches
    ]
    counted = await month_counts(work, [one.id for one in chapters], period)
    return Overseen(tuple(months), tuple(one for one in chapters if one.id in empty), counted)


async def _out_of_reach(
    work: Work, settings: Settings, branches: list[UnitId], now: datetime
) -> Mapping[UnitId, int]:
    """How many people of each branch can no longer be reached."""
    pages = await people_by_page(work, branches, settings.calendar.day_of(now))
    everybody = {one.id: one for people in pages.values() for one in people}
    stand: Mapping[PersonId, Reached] = await reaching.standing_of(
        work, settings, everybody.values(), now
    )
    return {
        branch: sum(stand[one.id].state.out_of_reach for one in people)
        for branch, people in pages.items()
    }


async def _month(
    work: Work,
    settings: Settings,
    branch: Unit,
    period: Period,
    empty: bool,
    out_of_reach: int,
    now: datetime,
) -> BranchMonth:
    review = await work.reviews.find(branch.id, period)
    waiting = await work.nominations.waiting([branch.id])
    found = await figures.of_month(work, review) if review is not None else Figures()
    past = review is not None and review.takes_reports() and review.meeting_at <= now
    postponed = past and review is not None and await is_postponed(work, review)
    silent = past and not postponed
    return BranchMonth(
        branch=branch,
        review=review,
        figures=found,
        without_source=empty,
        without_mentor=await figures.without_mentor(work, branch.id),
        waiting_long=sum(now - one.at > WAITED_LONG for one in waiting),
        out_of_reach=out_of_reach,
        secretary=await reaching.of_secretary(work, settings, branch.id, now)
        if silent and found.people
        else None,
        postponed=postponed,
        overdue=await overdue_in(work, settings, branch.id, settings.calendar.day_of(now)),
    )
