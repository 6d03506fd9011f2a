"""Killed at any instruction, the program loses nothing, counts nothing twice, and forgets no step.

A life ends after a random delay or at one of the places of `crash.py`. What is asserted is read
from the file and from what the messenger got, with nothing of ours in between.
"""

import random
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from bot.dispatcher import IN_FLIGHT
from tests.kill.findings import (
    ask,
    check_inbox,
    check_order,
    check_outbox,
    check_reports,
    count_rows,
)
from tests.kill.lives import House, house
from tests.kill.village import GROUP_CHAT, SECRETARY_CHAT
from tests.kill.weeks import BEGIN, Weeks, silent

Record = Callable[[str, object], None]


async def test_fifty_kills_lose_nothing_and_say_everything_once(
    tmp_path: Path, record_property: Record
) -> None:
    await kill_again_and_again(tmp_path, record_property, lives=50, reports=400)


@pytest.mark.long
async def test_three_hundred_kills_lose_nothing_and_say_everything_once(
    tmp_path: Path, record_property: Record
) -> None:
    await kill_again_and_again(tmp_path, record_property, lives=300, reports=2400)


async def kill_again_and_again(
    folder: Path, record_property: Record, *, lives: int, reports: int
) -> None:
    began = time.monotonic()
    async with house(folder, BEGIN, mentors=12, candidates=2) as made:
        weeks = Weeks(made, lives, reports, random.Random(lives))  # noqa: S311 - a seed, not a secret
        await weeks.pass_by()
        lines = [line for _, line in weeks.said]
        assert len(lines) == reports
        check_reports(made.database, lines)
        check_order(made.database, weeks.said)
        check_inbox(made.database, reports)
        check_agenda(made)
        repeats = check_outbox(made.database, made.api, reports)
        most = check_repeats(weeks, repeats.unmarked)
        assert made.log.read_text() == ""
        totals = {
            "kills": lives,
            "at an exact place": weeks.dooms_met,
            "reports": reports,
            "messages": len(made.api.admin.sent()),
            "sent without a mark": len(repeats.unmarked),
            "most by one kill": most,
            "bound": IN_FLIGHT * lives,
            "seconds": round(time.monotonic() - began, 1),
        }
        tell(record_property, totals)


def tell(record_property: Record, totals: dict[str, float]) -> None:
    """Seen with -s, and kept with the results."""
    for name, value in totals.items():
        record_property(name, value)
    sys.stdout.write(", ".join(f"{name}: {value}" for name, value in totals.items()) + "\n")


def check_repeats(weeks: Weeks, unmarked: tuple[int, ...]) -> int:
    """No single death leaves more messages unmarked than may be on their way; gives the most."""
    of_each = [
        len([at for at in unmarked if begin <= at < end])
        for begin, end in pairwise([0, *weeks.ends])
    ]
    assert max(of_each) <= IN_FLIGHT
    assert sum(of_each) == len(unmarked), "an orderly end leaves none"
    return max(of_each)


def check_agenda(made: House) -> None:
    """Each step was dealt with once, and said once to each whom it is for."""
    assert ask(made.database, "select once_key from agenda where state = 'parked'") == []
    steps = ask(
        made.database,
        """select step, agenda.state from agenda join reviews on reviews.id = review_id
           where reviews.period = '2026-11' and person_id is null""",
    )
    states = {str(step): str(state) for step, state in steps}
    assert len(states) == len(steps)
    before = ("open", "source", "nudge", "pack", "notice", "prompt", "refresh")
    after = ("conclude", "chase", "escalate")
    assert states == dict.fromkeys((*before, *after), "done")
    rows = count_rows(made.database)
    secretary = str(SECRETARY_CHAT)
    assert rows.pop(("pack", secretary)) == 2, "in time, and once more up to date"
    assert rows == dict.fromkeys(rows, 1), "something was put to be said twice"
    for key in ("conclude-ask", "chase-alone"):
        assert (key, secretary) in rows
    assert ("prompt", str(GROUP_CHAT)) in rows
    for mentor in silent(made.mentors):
        assert ("open-many", str(mentor.chat)) in rows
        assert ("nudge-many", str(mentor.chat)) in rows
