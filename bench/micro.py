"""Small measures: shared commits, a ring of the alarm clock, a paced backlog, wording."""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from statistics import median

import storage.sqlite
from bench.mute import Mute, program, reports
from bench.ours import NOW
from bot.catalogue import Catalogue
from bot.pace import Pace
from bot.program import Program
from bot.wording import Wording
from domain.cycle import Step
from domain.ids import CandidateId
from domain.meetings import Period
from domain.messages import CandidateCode, choice, say
from domain.reviews import ReviewState
from services.ports import Urgency
from storage.work import SqlWork
from tests.kill.village import ZONE

RATE = 250.0  # messages a second in the paced backlog; Telegram's would make the bench wait


async def table(*, quick: bool) -> str:
    """The small measures as a Markdown table."""
    scale = 1 if quick else 4
    shared, alone = await _turns(64, 500 * scale), await _turns(1, 150 * scale)
    few, many = await _tick(10), await _tick(2_500 * scale)
    backlog = await _backlog(250 * scale, answers=10)
    rows = [
        ("turns a second, 64 to a commit", f"{shared:.0f}"),
        ("turns a second, a commit each", f"{alone:.0f}"),
        ("a ring of the alarm clock with 10 reviews on record", f"{few:.2f} ms"),
        (f"a ring of the alarm clock with {2_500 * scale} reviews on record", f"{many:.2f} ms"),
        (f"{250 * scale} notices paced at {RATE:.0f} a second", f"{backlog[0]:.0f} a second"),
        ("most of them in any tenth of a second", str(backlog[1])),
        ("an answer meanwhile, median", f"{backlog[2]:.1f} ms"),
        ("an answer put into words, with two buttons", f"{_wording():.0f} µs"),
    ]
    return "\n".join(["| | |", "|---|---|", *(f"| {what} | {value} |" for what, value in rows)])


async def _in_a_folder(measure: Callable[[Path], Awaitable[float]]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        return await measure(Path(folder) / "bench.db")


async def _turns(burst: int, count: int) -> float:
    """Turns a second, nothing sent, with so many turns to a commit."""

    async def measure(path: Path) -> float:
        async with program(path, 100) as (made, mute, mentors):
            await made.accept(mute, reports(mentors, count))
            began = time.perf_counter()
            await made.runner.drain()
            return count / (time.perf_counter() - began)

    usual = storage.sqlite.MOST_IN_A_BURST
    storage.sqlite.MOST_IN_A_BURST = burst
    try:
        return await _in_a_folder(measure)
    finally:
        storage.sqlite.MOST_IN_A_BURST = usual


async def _tick(reviews: int) -> float:
    """Milliseconds of one ring at which nothing is due."""

    async def measure(path: Path) -> float:
        async with program(path, 10) as (made, _, _):
            await made.record.write(_history, reviews)
            await made.tick()
            times = []
            for _ in range(50):
                began = time.perf_counter()
                await made.tick()
                times.append(time.perf_counter() - began)
            return median(times) * 1000

    return await _in_a_folder(measure)


async def _history(work: SqlWork, reviews: int) -> None:
    """Months long past, each with everything said."""
    branches = await work.meetings.planned_branches()
    for number in range(reviews):
        branch = branches[number % len(branches)]
        period = Period(1000 + number // (12 * len(branches)), number // len(branches) % 12 + 1)
        at = NOW - timedelta(days=400)
        made = await work.reviews.add(branch, period, at, "")
        await work.reviews.set_state(made, ReviewState.CLOSED, at, None)
        await work.agenda.add(f"{number}", review=made, step=Step.OPEN, at=at, void_after=at)
    for row in await work.agenda.due(NOW, reviews):
        await work.agenda.done(row.id, "done", NOW)


async def _backlog(count: int, answers: int) -> tuple[float, int, float]:
    """Sent a second, most in a tenth of a second, and milliseconds of an answer meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        async with program(path, 100, Pace(RATE, 0.0, 0.0)) as (made, mute, mentors):
            chats = [str(one.chat) for one in mentors]
            await made.record.write(_notices, mute, chats, count)
            running = asyncio.ensure_future(made.dispatchers[0].run())
            waits = []
            for chat in chats[:answers]:
                await asyncio.sleep(count / RATE / (answers + 2))
                waits.append(await _answered(made, mute, chat))
            await _until(lambda: len(mute.sent) >= count + answers)
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
    times = [at for at, _ in mute.sent]
    most = max(sum(at <= one < at + 0.1 for one in times) for at in times)
    return len(times) / (times[-1] - times[0]), most, median(waits) * 1000


async def _notices(work: SqlWork, mute: Mute, chats: list[str], count: int) -> None:
    for number in range(count):
        chat = await work.chats.at(mute.name, mute.bot, chats[number % len(chats)])
        if chat is not None and chat.person is not None:
            await work.outbox.to_person(
                chat.person, say("nothing-open"), at=NOW, urgency=Urgency.DIGEST
            )


async def _answered(made: Program, mute: Mute, chat: str) -> float:
    """Seconds from an answer's commit until it is sent, ahead of the notices."""

    async def answer(work: SqlWork) -> None:
        known = await work.chats.at(mute.name, mute.bot, chat)
        if known is not None:
            await work.outbox.to_chat(known.id, say("stale"), at=NOW)

    await made.record.write(answer)
    began = time.monotonic()
    made.dispatchers[0].wake.set()
    notice = mute.sent[0][1]
    await _until(lambda: any(at >= began and text != notice for at, text in mute.sent))
    return next(at for at, text in mute.sent if at >= began and text != notice) - began


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not true():  # noqa: ASYNC110 - what is measured must not know that it is
            await asyncio.sleep(0.001)


def _wording() -> float:
    """Microseconds to put one answer into words."""
    wording = Wording(Catalogue.load(), ZONE)
    about = CandidateCode(CandidateId(1))
    message = say("report-filed", month=11, code=about, at=NOW)
    choices = [choice("amend", "amend:1"), choice("my-tasks", "mine")]
    began = time.perf_counter()
    for _ in range(2000):
        wording.render(message, "vi", {about: "NL-07"})
        wording.render_buttons(choices, "vi", {}, buttons=True)
    return (time.perf_counter() - began) / 2000 * 1_000_000
