"""What becomes of what is to be said, whatever the messenger answers."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.platforms.base import Moved, Raw, Refused, Unreachable, Unsure, Wait
from domain.ids import ReviewId
from domain.messages import choice, say
from services.guards import awaits_report
from services.ports import Urgency
from storage.tables import outbox
from storage.work import SqlWork
from tests.world import World, candidate, local, meets, na_lo, world


@pytest.fixture
async def village(database: Path) -> AsyncIterator[World]:
    """The branch of bản Nà Lo; what the messenger answers does not depend on its buttons."""
    async with world(database) as made:
        await na_lo(made)
        yield made


async def notice(village: World, who: str, **how: object) -> None:
    """Leave a notice for somebody, to be sent when it is decent."""

    async def put(work: SqlWork) -> None:
        await work.outbox.to_person(
            village.people[who],
            say("nothing-open"),
            [choice("my-tasks", "mine")],
            at=village.clock.now(),
            **how,  # type: ignore[arg-type]  # a test's own shorthand
        )

    await village.do(put)


async def states(village: World) -> list[str]:
    """The state of every row of the outbox, in order."""

    async def read(work: SqlWork) -> list[str]:
        rows = await work.execute(sa.select(outbox.c.state).order_by(outbox.c.id))
        return [row[0] for row in rows]

    return await village.record.read(read)


async def test_a_messenger_that_asks_for_patience_gets_the_message_later(village: World) -> None:
    village.sandbox.answer_next(Wait(30))
    assert await village.says("inh", "thoi") == []
    await village.passes(timedelta(seconds=31))
    assert len(village.unread("inh")) == 1


async def test_a_person_who_blocked_us_is_not_written_to_until_they_write(village: World) -> None:
    village.sandbox.answer_next(Unreachable())
    assert await village.says("inh", "thoi") == []
    await notice(village, "inh")
    await village.settle()
    assert village.unread("inh") == []
    assert (await states(village))[-1] == "unreachable"
    assert len(await village.says("inh", "thoi")) == 1


async def test_one_person_who_blocked_us_does_not_hold_up_the_others(village: World) -> None:
    village.sandbox.block("inh")
    await village.settle()
    for who in ("inh", "muon", "thoa"):
        await notice(village, who)
    await village.settle()
    assert len(village.unread("muon")) == len(village.unread("thoa")) == 1


async def test_a_chat_that_moved_gets_the_message_at_its_new_address(village: World) -> None:
    village.sandbox.begin("inh-moi")
    village.sandbox.answer_next(Moved("inh-moi"))
    await village.says("inh", "thoi")
    assert len(village.unread("inh-moi")) == 1


async def test_an_answer_that_may_not_have_arrived_is_said_once_more_and_no_more(
    village: World,
) -> None:
    village.sandbox.answer_next(Unsure(), Unsure())
    await village.says("inh", "thoi")
    await village.passes(timedelta(seconds=6))
    assert await states(village) == ["unsure"]
    await village.passes(timedelta(minutes=30))
    assert village.unread("inh") == []


async def test_what_a_messenger_will_never_take_is_set_aside_and_the_rest_goes_on(
    village: World,
) -> None:
    village.sandbox.answer_next(Refused("text-too-long"))
    await village.says("inh", "thoi")
    assert await states(village) == ["parked"]
    assert len(await village.says("inh", "thoi")) == 1


async def test_at_night_answers_go_and_notices_wait_for_the_morning(village: World) -> None:
    village.clock.move_to(local(3, 11, 22))
    await notice(village, "inh")
    assert len(await village.says("inh", "thoi")) == 1
    await village.at(local(4, 11, 5, 59))
    assert village.unread("inh") == []
    await village.at(local(4, 11, 6))
    assert len(village.unread("inh")) == 1


async def test_what_no_longer_matters_is_not_said(village: World) -> None:
    village.clock.move_to(local(3, 11, 22))
    await notice(village, "inh", void_after=local(4, 11, 1))
    await village.at(local(4, 11, 7))
    assert village.unread("inh") == []
    assert await states(village) == ["void"]


async def test_a_reminder_that_waits_is_not_sent_after_the_thing_was_done(
    village: World,
) -> None:
    await candidate(village, "mai", "Lò Thị Mai", mentor="inh")
    await meets(village)
    await village.at(local(2, 11, 18, 30))
    village.clock.move_to(local(2, 11, 22))
    await notice(village, "inh", guard=awaits_report(ReviewId(1), village.people["inh"]))
    await village.says("inh", "khong doi")
    await village.at(local(3, 11, 7))
    assert village.unread("inh") == []


async def test_answers_overtake_notices_that_wait(village: World) -> None:
    village.sandbox.answer_next(Wait(20, everyone=True))
    await notice(village, "inh", urgency=Urgency.DIGEST)
    await village.settle()
    village.sandbox.say("inh", "inh", "thoi")
    await village.settle()
    await village.passes(timedelta(seconds=21))
    assert len(village.unread("inh")) == 2


async def test_what_fails_three_times_is_kept_aside_and_the_person_is_told(
    village: World,
) -> None:
    async def break_it(work: SqlWork) -> None:
        await work.execute(sa.text("DROP TABLE meeting_rules"))

    await village.do(break_it)
    (answer,) = await village.says("thoa", "/lichhop")
    assert answer.startswith("Tin vừa rồi đã được giữ")
    assert len(await village.says("thoa", "thoi")) == 1


async def test_the_same_update_handed_in_twice_is_answered_once(village: World) -> None:
    village.sandbox.say("inh", "inh", "thoi")
    batch = tuple(village.sandbox.mailbox._waiting)
    await village.program.accept(village.sandbox, batch)
    await village.settle()
    assert len(village.unread("inh")) == 1


async def test_an_update_nobody_can_read_is_set_aside_and_the_next_one_is_answered(
    village: World,
) -> None:
    await village.program.accept(village.sandbox, [Raw("broken", "inh", "{not json")])
    assert len(await village.says("inh", "thoi")) == 1
