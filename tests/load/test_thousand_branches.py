"""A thousand branches open their month on one evening; who types meanwhile is answered first."""

import asyncio
from collections import Counter
from datetime import date, datetime
from pathlib import Path

from bot.clock import MovableClock
from bot.pace import Pace
from bot.platforms.base import Outcome, Outgoing
from bot.platforms.sandbox import SandboxPlatform
from bot.program import Program
from domain.candidates import AssignmentKind, Consent, Schooling, Sex
from domain.ids import UnitId
from domain.meetings import MeetingRule
from domain.text import fold
from domain.units import Membership, UnitKind
from services.monthly import planning
from services.ports import NewPerson, NewUnit
from services.ports.meetings import MeetingPlan
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.world import CATALOGUE, SETTINGS, local

BRANCHES = 1000
PER_SECOND = 250.0  # a messenger's limit, raised so that the test is short
TYPING = 20  # people who write while the evening's questions go out
MOST_BEFORE_AN_ANSWER = 40  # notices that may slip in before an answer: those in flight, and a few


class Strict(SandboxPlatform):
    """Notes when each message left, and to whom."""

    def __init__(self, clock: MovableClock) -> None:
        super().__init__(clock.now)
        self.left: list[tuple[float, str]] = []
        self.one_more = asyncio.Event()

    async def send(self, outgoing: Outgoing) -> Outcome:
        self.left.append((asyncio.get_running_loop().time(), outgoing.chat))
        self.one_more.set()
        return await super().send(outgoing)


async def test_the_queue_drains_at_the_limit_and_who_types_is_answered_first(
    database: Path,
) -> None:
    clock = MovableClock(local(1, 10, 9))
    messenger = Strict(clock)
    record = SqliteRecord(database)
    await record.open()
    try:
        pace = Pace(PER_SECOND, 0.0, 0.0)
        program = Program(record, [messenger], SETTINGS, clock, catalogue=CATALOGUE, pace=pace)
        await record.write(_found, messenger, clock)
        clock.move_to(local(1, 11, 18, 31))
        await _ring_all(program)
        written_after = await _drain_while_people_type(program, messenger)
    finally:
        await record.close()
    _check_the_pace(messenger)
    _check_the_answers(messenger, written_after)


async def _found(work: SqlWork, messenger: SandboxPlatform, clock: MovableClock) -> None:
    """Each branch meets on the eleventh, with one mentor and one candidate."""
    now = clock.now()
    root = await work.units.add(NewUnit(kind=UnitKind.COMMITTEE, code="XA", name="Đảng ủy xã"))
    plan = MeetingPlan(
        rule=MeetingRule(hour=19, minute=30, day=11), place="nhà văn hóa", has_committee=False
    )
    for number in range(BRANCHES):
        branch = await _branch(work, messenger, root, number, now)
        await work.meetings.set_plan(branch, plan)
        await planning.plan_branch(work, SETTINGS, branch, local(1, 11, 9))


async def _branch(
    work: SqlWork, messenger: SandboxPlatform, root: UnitId, number: int, now: datetime
) -> UnitId:
    branch = await work.units.add(
        NewUnit(
            kind=UnitKind.BRANCH,
            code=f"B{number}",
            name=f"chi bộ bản {number}",
            parent=root,
            prefix=f"B{number}X",
        )
    )
    nick = f"mentor{number}"
    mentor = await work.people.add(
        NewPerson(full_name=f"Lò Văn {nick}", branch=branch, membership=Membership.OFFICIAL)
    )
    messenger.begin(nick)
    chat = await work.chats.meet(messenger.name, messenger.bot, nick, private=True)
    await work.chats.pair(chat.id, mentor)
    made = await work.candidates.add(
        branch=branch,
        code=f"B{number}X-01",
        full_name="Vì Thị Mai",
        birth="1998",
        sex=Sex.FEMALE,
        schooling=Schooling.UPPER_SECONDARY,
        chapter=None,
        consent=Consent(form_number="1", signed_on=date(2026, 9, 1), explained_by="Lò Văn Pọm"),
        at=now,
    )
    await work.assignments.add(
        made,
        AssignmentKind.PRIMARY,
        person=mentor,
        resolved_on=date(2026, 9, 10),
        put_to=None,
        at=now,
        by=mentor,
    )
    return branch


async def _ring_all(program: Program) -> None:
    await program.tick()

    async def waiting(work: SqlWork) -> dict[str, int]:
        return await work.outbox.counts()

    assert (await program.record.read(waiting))["waiting"] == BRANCHES


async def _drain_while_people_type(program: Program, messenger: Strict) -> dict[str, int]:
    """Let the queue run; some write now and then. How much had left when each one wrote."""
    written: dict[str, int] = {}
    async with asyncio.TaskGroup() as parts:
        running = parts.create_task(program.run())
        for number in range(TYPING):
            await _left(messenger, 20 * (number + 1))
            nick = f"mentor{BRANCHES - 1 - number}"
            written[nick] = len(messenger.left)
            messenger.say(nick, nick, "tro giup")
        await _left(messenger, BRANCHES + TYPING)
        running.cancel()
    return written


async def _left(messenger: Strict, count: int) -> None:
    async with asyncio.timeout(60):
        while len(messenger.left) < count:
            messenger.one_more.clear()
            await messenger.one_more.wait()


def _check_the_pace(messenger: Strict) -> None:
    """No second holds more than the limit, and the queue is not left idle."""
    times = [at for at, _ in messenger.left]
    most = max(sum(begin <= at < begin + 1.0 for at in times) for begin in times[::25])
    assert most <= PER_SECOND * 1.04
    assert Counter(chat for _, chat in messenger.left)["mentor0"] == 1


def _check_the_answers(messenger: Strict, written_after: dict[str, int]) -> None:
    for nick, before in written_after.items():
        answered = next(
            place
            for place, (_, chat) in enumerate(messenger.left)
            if chat == nick and place >= before
        )
        assert answered - before <= MOST_BEFORE_AN_ANSWER
        assert any("tro giup" in fold(one.text) for one in messenger.transcript(nick))
