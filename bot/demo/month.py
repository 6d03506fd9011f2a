"""The tour's month in bản Nà Lo, from a nomination to the outcome: what happens, in order."""

from bot.demo import cast
from bot.demo.journey import Journey
from domain.meetings import Period
from domain.reviews import ReviewState
from storage.work import SqlWork

FOLLOWED = ("duyen", "thoa", "inh", "pom", "bun", "muon", cast.GROUP)
"""Whose messages are told in full."""

_NEW = "NL-09"


async def nominate(go: Journey) -> None:
    """The youth union's secretary puts somebody forward, the consent first."""
    go.begin("nominate")
    await go.types("duyen", "gioi thieu")
    await go.picks("duyen", "consent-signed")
    await go.picks_word("duyen", "NL")
    for written in ("number", "signed"):
        await go.types("duyen", go.written(written))
    await go.picks("duyen", "explained-self")
    for written in ("name", "birth"):
        await go.types("duyen", go.written(written))
    await go.picks("duyen", "sex-male", "schooling-upper-secondary")
    await go.picks_word("duyen", "CD-NL")
    await go.types("duyen", go.written("reason"))
    go.hears("duyen", "nominate-check")
    await go.picks("duyen", "send")
    go.hears("duyen", "nominate-kept")
    go.hears("thoa", "nomination-waits")


async def receive(go: Journey) -> None:
    """The branch's secretary receives the nomination and finds somebody to help."""
    go.begin("receive")
    await go.picks("thoa", "receive")
    go.hears("thoa", "receive-done")
    go.hears("duyen", "nomination-received")
    await go.picks("thoa", "assign-mentor", "assign-primary")
    await go.picks_named("thoa", "Quàng Thị Bun")
    await go.picks("thoa", "put-to-meeting", "assign-note")
    go.hears("thoa", "assign-done")
    go.hears("bun", "assigned-primary")


async def report(go: Journey) -> None:
    """The month opens by itself; mentors answer in five taps, in one, in one line."""
    go.begin("open")
    await go.until(2, 19)
    for mentor in ("inh", "muon", "pom"):
        go.hears(mentor, "open-one")
    go.begin("report")
    await go.picks("inh", "met-met", "strength-common-work", "improve-speaking", "task-doing")
    go.hears("inh", "report-check")
    await go.picks("inh", "send")
    go.hears("inh", "report-filed")
    await go.picks("muon", "no-change")
    go.hears("muon", "report-filed")
    await go.until(5, 20)
    await go.types("bun", go.written("report"))
    go.hears("bun", "report-filed")


async def nudge(go: Journey) -> None:
    """Who has not answered is reminded, once; the others are left in peace."""
    go.begin("nudge")
    await go.until(7, 19)
    go.hears("pom", "nudge-one")
    for mentor in ("inh", "muon", "bun"):
        go.hears_no(mentor, "nudge-one")


async def prepare(go: Journey) -> None:
    """The secretary gets the meeting pack, the group its prompt; the silent one answers."""
    go.begin("pack")
    await go.until(8, 19)
    go.hears("thoa", "pack")
    await go.until(9, 12)
    await go.picks("pom", "not-this-month", "absence-new")
    go.hears("pom", "report-filed-absent")
    go.begin("prompt")
    await go.until(10, 19)
    go.hears(cast.GROUP, "prompt")
    await go.opens_own_tasks_from_group("inh")
    go.hears("inh", "mine-none")
    await go.until(12, 18)
    go.hears("thoa", "pack")


async def conclude(go: Journey) -> None:
    """After the meeting the secretary closes the month with one change; all concerned hear it."""
    go.begin("conclude")
    await go.until(13, 6)
    go.hears("thoa", "conclude-ask")
    await go.picks("thoa", "with-changes")
    await go.picks("thoa", "with-changes")
    await go.picks_word("thoa", _NEW)
    await go.picks("thoa", "conclusion-list", "meeting-day")
    await go.types("thoa", "8 7 7 0")
    await go.types("thoa", go.written("task"))
    await go.types("thoa", "25/12")
    await go.picks("thoa", "close-month")
    go.hears("thoa", "review-confirm")
    await go.picks("thoa", "close-month")
    go.hears("thoa", "review-put-to")
    go.begin("result")
    await go.picks("thoa", "resolved-yes")
    go.hears("thoa", "review-closed")
    for mentor in ("inh", "muon", "pom", "bun"):
        go.hears(mentor, "result-mentor")
    go.hears("duyen", "nomination-result-list")
    go.hears("duyen", "nomination-result-mentor")


async def look_back(go: Journey) -> None:
    """The next month is planned, every answer is kept, and nothing was said twice."""
    go.begin("next")
    record = go.commune.program.record
    closed, following = await record.read(_months, go)
    go.holds("this month is closed", true=closed is ReviewState.CLOSED)
    go.holds("the next month is planned", true=following is ReviewState.PLANNED)
    go.holds("four reports are kept", true=await reports_kept(go) == _REPORTS)
    go.nothing_was_said_twice()
    await go.types("inh", "viec")
    go.hears("inh", "mine-none")


_REPORTS = 4
PARTS = (nominate, receive, report, nudge, prepare, conclude, look_back)


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
