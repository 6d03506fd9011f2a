"""What a member in charge tells of a meeting they attended, and who reads it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, ReviewId, UnitId
from domain.messages import choice
from domain.reviews import Review, ReviewState
from domain.roles import Action, Holder, Tree, reach
from domain.units import Unit, UnitKind
from domain.visits import TELLABLE_FOR, Saw, Visit, VisitState
from services.identity import require
from services.monthly.months import is_postponed
from services.ports import Work
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class BranchVisits:
    """A branch as somebody above it sees it: its next meeting, and the latest ones.

    `told`: the latest meetings, the newest first, each with what was told of it.
    """

    branch: Unit
    ahead: Review | None
    told: tuple[tuple[Review, tuple[Visit, ...]], ...]


async def overview(work: Work, who: Holder, tree: Tree, now: datetime) -> tuple[BranchVisits, ...]:
    """The branches whose visits this person may see, by name."""
    seen = reach(Action.VISITS_SEEN, who, tree)
    branches = [one for one in await work.units.of_kind(UnitKind.BRANCH) if one.id in seen]
    past = await _past(work, [one.id for one in branches], now)
    told = await work.visits.since([one.id for one in branches], (now - TELLABLE_FOR).date())
    found = []
    for branch in branches:
        mine = tuple(
            (review, tuple(one for one in told if one.review == review.id))
            for review in past
            if review.branch == branch.id
        )
        found.append(BranchVisits(branch, await _ahead(work, branch.id, now), mine))
    return tuple(found)


async def _past(work: Work, branches: Sequence[UnitId], now: datetime) -> tuple[Review, ...]:
    numbers = await work.visits.met(branches, now - TELLABLE_FOR, now)
    found = [await work.reviews.get(number) for number in numbers]
    return tuple([one for one in found if not await is_postponed(work, one)])


async def _ahead(work: Work, branch: UnitId, now: datetime) -> Review | None:
    newest = await work.reviews.newest(branch)
    open_still = newest is not None and newest.takes_reports() and newest.meeting_at > now
    return newest if open_still else None


async def was_held(work: Work, review: Review, now: datetime) -> bool:
    """Whether a meeting is past, as far as is known: neither cancelled nor put off."""
    past = review.state is not ReviewState.CANCELLED and review.meeting_at < now
    return past and not await is_postponed(work, review)


async def told_by(work: Work, review: ReviewId, person: PersonId) -> Visit | None:
    """What this person told of this meeting."""
    return next((one for one in await work.visits.of(review) if one.person == person), None)


async def require_meeting(
    work: Work, number: ReviewId, who: Holder, tree: Tree, now: datetime
) -> Review:
    """The meeting of which this person may tell.

    Raises NotAllowed for one of a branch they are not in charge of, Refusal for one that is not
    past, was cancelled, or is too long ago.
    """
    try:
        review = await work.reviews.get(number)
    except LookupError:
        raise NotAllowed from None
    require(Action.VISIT, who, tree, review.branch)
    ways = (choice("my-visits", "visits"), choice("my-tasks", "mine"))
    if not await was_held(work, review, now):
        raise Refusal("visit-not-held", choices=ways)
    if review.meeting_at < now - TELLABLE_FOR:
        raise Refusal("visit-long-ago", choices=ways)
    return review


async def tell(
    work: Work,
    settings: Settings,
    number: ReviewId,
    state: VisitState,
    saw: Saw | None,
    line: str | None,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Visit:
    """Keep what the member in charge tells of a meeting. Raises as `require_meeting`."""
    review = await require_meeting(work, number, who, tree, now)
    person = who.person.id
    await work.visits.keep(
        number,
        person,
        state,
        branch=review.branch,
        on=settings.calendar.day_of(review.meeting_at),
        saw=saw,
        line=line,
        at=now,
    )
    await work.journal.note(
        "visit-told", f"review:{number}", at=now, actor=person, rule=None, state=state.value
    )
    kept = await told_by(work, number, person)
    if kept is None:
        raise LookupError("no such visit")
    return kept
