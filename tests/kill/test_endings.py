"""What one end may cost: nothing if it is orderly, at most what was in flight if it is not."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.dispatcher import IN_FLIGHT
from tests.kill.crash import PLACES, UNMARKED
from tests.kill.findings import check_inbox, check_order, check_outbox, check_reports, settled
from tests.kill.lives import House, house, until
from tests.kill.village import one_line

NOW = datetime(2026, 11, 1, 3, tzinfo=UTC)
MENTORS = 40
A_WHILE = 0.3  # long enough for a seventeenth message to go out, if it could


@pytest.fixture
async def made(tmp_path: Path) -> AsyncIterator[House]:
    async with house(tmp_path, NOW, mentors=MENTORS, candidates=1) as one:
        yield one


def everybody_reports(made: House, times: int) -> list[tuple[str, str]]:
    said = []
    for number in range(times):
        for mentor in made.mentors:
            code, line = mentor.codes[0], f"dong {mentor.chat} {number}"
            made.api.admin.say(mentor.chat, one_line(code, line))
            said.append((code, line))
    return said


async def end_in_order(made: House) -> None:
    """One more life, until all is done."""
    life = await made.live()
    waiting = made.api.admin.waiting
    await until(lambda: not waiting() and settled(made.database, f"{NOW:%Y-%m-%d %H:%M}"))
    assert await life.stop() == 0


def unmarked(made: House, said: list[tuple[str, str]]) -> int:
    """Nothing is lost; gives how many messages went out without their mark being kept."""
    check_reports(made.database, [line for _, line in said])
    check_order(made.database, said)
    check_inbox(made.database, len(said))
    assert made.log.read_text() == ""
    return len(check_outbox(made.database, made.api, len(said)).unmarked)


async def test_told_to_stop_in_a_backlog_nothing_is_lost_and_nothing_repeats(made: House) -> None:
    said = everybody_reports(made, 10)
    for answers in (1, 50, 150):
        life = await made.live()
        await until(lambda: len(made.api.admin.sent()) >= answers)  # noqa: B023 - awaited at once
        assert await life.stop() == 0
    assert len(made.api.admin.sent()) < len(said), "there is no backlog left to stop in"
    await end_in_order(made)
    assert unmarked(made, said) == 0
    assert len(made.api.admin.sent()) == len(said)


async def test_dying_before_any_mark_repeats_what_was_in_flight_and_no_more(made: House) -> None:
    said = everybody_reports(made, 1)
    life = await made.live(UNMARKED)
    await until(lambda: len(made.api.admin.sent()) >= IN_FLIGHT)
    await asyncio.sleep(A_WHILE)
    assert len(made.api.admin.sent()) == IN_FLIGHT
    await life.kill()
    await end_in_order(made)
    assert unmarked(made, said) == IN_FLIGHT
    assert len(made.api.admin.sent()) == len(said) + IN_FLIGHT


async def test_dying_three_times_at_every_place_loses_nothing(made: House) -> None:
    said = everybody_reports(made, 4)
    dooms = [f"{place} {number}" for place in PLACES for number in (1, 2, 1)]
    for doom in dooms:
        life = await made.live(doom)
        assert await life.dead_within(10), doom
        await life.kill()
    await end_in_order(made)
    assert 1 <= unmarked(made, said) <= IN_FLIGHT * len(dooms)
