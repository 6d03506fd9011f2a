"""The tour's month in bản Nà Lo and its neighbours: what happens, in order, and what must hold."""

from collections.abc import Awaitable, Callable

from bot.demo import cast, closing, mishaps, opening
from bot.demo.journey import Journey
from domain.meetings import Period
from domain.reviews import ReviewState
from storage.work import SqlWork

_REPORTS = 6


async def look_back(go: Journey) -> None:
    """The next month is under way, every answer is kept, and nothing was said twice."""
    go.begin("next", "inh")
    record = go.commune.program.record
    closed, following = await record.read(_months, go)
    go.holds("this month is closed", true=closed is ReviewState.CLOSED)
    go.holds("the next month is open", true=following is ReviewState.OPEN)
    go.holds("six reports are kept", true=await reports_kept(go) == _REPORTS)
    go.nothing_was_said_twice()
    await go.types("inh", "viec")
    go.hears("inh", "mine")


PARTS: tuple[Callable[[Journey], Awaitable[None]], ...] = (
    opening.nominate,
    opening.receive,
    opening.open_month,
    opening.mistake,
    opening.chapter,
    opening.correct,
    opening.source,
    mishaps.outage,
    mishaps.paper,
    mishaps.prompt,
    mishaps.move,
    mishaps.delegate,
    mishaps.sitting,
    closing.conclude,
    closing.results,
    closing.amend,
    closing.silence,
    closing.committee,
    closing.digest,
    look_back,
)


async def reports_kept(go: Journey) -> int:
    """How many reports of the month are on record."""
    return await go.commune.program.record.read(_reports, go)


async def _reports(work: SqlWork, go: Journey) -> int:
    review = await work.reviews.find(go.commune.sample.units["NL"], Period.of(cast.START))
    return len(await work.reports.of_review(review.id)) if review else 0


async def _months(work: SqlWork, go: Journey) -> tuple[ReviewState | None, ReviewState | None]:
    branch, this = go.commune.sample.units["NL"], Period.of(cast.START)
    found = [await work.reviews.find(branch, month) for month in (this, this.next())]
    first, second = (one.state if one else None for one in found)
    return first, second
