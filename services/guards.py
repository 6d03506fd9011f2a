"""Whether something that waits to be said is still needed at the moment it would be sent.

A guard is a short text kept with the waiting message: what must still be so. The dispatcher asks
just before it sends, so nobody is reminded of a thing that is done.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime

from domain.candidates import NominationState, Stage
from domain.ids import (
    BallotId,
    CandidateId,
    NominationId,
    PersonId,
    ReviewId,
    SourceRoundId,
    UnitId,
)
from domain.meetings import Period
from domain.pairs import Quarter, to_ask
from domain.road.clocks import CLOCKS
from domain.road.facts import latest
from services.activities import guarding as activities
from services.away import guarding as away
from services.monthly.months import unanswered
from services.ports import Work
from services.sources.sources import awaits_check
from services.tasks import guarding as tasks
from services.union import guarding as union


def awaits_report(review: ReviewId, mentor: PersonId) -> str:
    """Still needed while this person has somebody unanswered in this month."""
    return f"report:{review}:{mentor}"


def awaits_close(review: ReviewId) -> str:
    """Still needed while the month is not concluded."""
    return f"close:{review}"


def awaits_decision(nomination: NominationId) -> str:
    """Still needed while the secretary has neither received nor returned it."""
    return f"nomination:{nomination}"


def awaits_count(number: SourceRoundId, unit: UnitId) -> str:
    """Still needed while this round is open and the unit has not counted in it."""
    return f"round:{number}:{unit}"


def awaits_source_check(review: ReviewId) -> str:
    """Still needed while a branch without anybody on the road has not answered this month."""
    return f"source:{review}"


def awaits_chapter(unit: UnitId, period: Period) -> str:
    """Still needed while this organisation has not answered for its own month."""
    return f"chapter:{unit}:{period}"


def awaits_visit(review: ReviewId, person: PersonId) -> str:
    """Still needed while the member in charge has not said whether they attended."""
    return f"visit:{review}:{person}"


def awaits_date(candidate: CandidateId, code: str, stage: Stage) -> str:
    """Still needed while somebody stands where they stood and what the rule asks is not done."""
    return f"date:{candidate}:{code}:{stage.value}"


def awaits_pair(branch: UnitId, quarter: Quarter, mentor: PersonId) -> str:
    """Still needed while this mentor has a pair in this branch unanswered in this quarter."""
    return f"pair:{branch}:{quarter}:{mentor}"


def awaits_ballot(ballot: BallotId, person: PersonId) -> str:
    """Still needed while this ballot takes votes and this person has not voted."""
    return f"ballot:{ballot}:{person}"


def told_mark(review: ReviewId, audience: str) -> str:
    """The mark that keeps what an audience knows of when and where this month's meeting is."""
    return f"meeting-told:{review}:{audience}"


def still_news(review: ReviewId, audience: str, number: int) -> str:
    """Still needed while this is the newest change of the meeting for this audience."""
    return f"news:{review}:{audience}:{number}"


_OR = "|"


def any_of(guards: Sequence[str | None]) -> str | None:
    """Still needed while one of them is; without a guard on one of them, in any case."""
    found = [one for one in guards if one is not None]
    return _OR.join(dict.fromkeys(found)) if len(found) == len(guards) else None


def each_of(guard: str | None) -> tuple[str, ...]:
    """The guards that `any_of` made one of; none without a guard."""
    return tuple(guard.split(_OR)) if guard else ()


Check = Callable[[Work, Sequence[str], datetime, date], Awaitable[bool]]


async def _report(work: Work, of: Sequence[str], now: datetime, today: date) -> bool:
    review = await work.reviews.get(ReviewId(int(of[0])))
    if not review.takes_reports() or now >= review.meeting_at:
        return False
    return bool(await unanswered(work, review, PersonId(int(of[1])), today))


async def _close(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    return (await work.reviews.get(ReviewId(int(of[0])))).takes_reports()


async def _nomination(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    nomination = await work.nominations.get(NominationId(int(of[0])))
    return nomination.state is NominationState.WAITING


async def _round(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    number, unit = SourceRoundId(int(of[0])), UnitId(int(of[1]))
    open_still = (await work.sources.round(number)).closed_at is None
    return open_still and await work.sources.counted_by(number, unit) is None


async def _source(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    return await awaits_check(work, await work.reviews.get(ReviewId(int(of[0]))))


async def _chapter(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    unit, period = UnitId(int(of[0])), Period.parse(of[1])
    return await work.chapter_months.get(unit, period) is None


async def _visit(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    return all(one.person != int(of[1]) for one in await work.visits.of(ReviewId(int(of[0]))))


async def _date(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    candidate = await work.candidates.get(CandidateId(int(of[0])))
    if candidate.stage.value != of[2]:
        return False
    clock = next((one for one in CLOCKS if one.code == of[1]), None)
    if clock is None or clock.ends is None:
        return True
    events = latest(await work.road.events(candidate.id))
    begun, ended = events.get(clock.begins), events.get(clock.ends)
    return ended is None or (begun is not None and ended.on < begun.on)


async def _pair(work: Work, of: Sequence[str], now: datetime, _today: date) -> bool:
    branch, quarter, mentor = UnitId(int(of[0])), Quarter.parse(of[1]), PersonId(int(of[2]))
    mine = [one for one in await work.assignments.in_branch(branch) if one.person == mentor]
    answered = await work.pairs.answered([one.id for one in mine], quarter)
    return bool(to_ask(mine, mentor, answered, now))


async def _ballot(work: Work, of: Sequence[str], now: datetime, _today: date) -> bool:
    number, person = BallotId(int(of[0])), PersonId(int(of[1]))
    voter = await work.ballots.voter(number, person)
    undecided = voter is not None and not voter.voted
    return undecided and (await work.ballots.get(number)).takes_votes(now)


async def _news(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    kept = await work.marks.get(told_mark(ReviewId(int(of[0])), of[1]))
    return kept is not None and kept.partition("|")[0] == of[2]


_CHECKS: Mapping[str, Check] = {
    "report": _report,
    union.GUARD: union.resolution_awaited,
    activities.ASKED: activities.numbers_awaited,
    activities.HELD: activities.is_held,
    "close": _close,
    "nomination": _nomination,
    "round": _round,
    "source": _source,
    "chapter": _chapter,
    "date": _date,
    "visit": _visit,
    "pair": _pair,
    "news": _news,
    "ballot": _ballot,
    away.REMARK: away.remark_awaited,
    away.RETURN: away.return_awaited,
    tasks.GUARD: tasks.result_awaited,
}


async def still_needed(work: Work, guard: str, now: datetime, today: date) -> bool:
    """Whether what the guard says is still so; `today` is the local date.

    Raises ValueError for an unknown guard.
    """
    if _OR in guard:
        return any([await still_needed(work, one, now, today) for one in each_of(guard)])
    kind, *of = guard.split(":")
    check = _CHECKS.get(kind)
    if check is None:
        raise ValueError(f"no guard is called {kind}")
    return await check(work, of, now, today)
