"""What the dispatcher asks of the outbox, and what it tells it: one small turn each."""

from collections.abc import Awaitable, Callable, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.outgoing import Errand, Letter, Print, Skip
from domain.ids import ChatId
from services.ports import OutboxRow
from storage.stores.outbox_queue import Waiting
from storage.work import SqlWork

A_FEW = 64
AT_ONCE = 512

Prepared = Letter | Errand | Print | Skip
Ready = Prepared | Exception
Prepare = Callable[[SqlWork, OutboxRow], Awaitable[Prepared]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a look is for: one messenger, how many rows, and which chats may not have one now."""

    platform: str
    bot: str
    now: datetime
    most: int
    busy: Set[int]
    open_now: Callable[[int], bool]  # by its pace
    decent: bool  # whether notices may go out at this hour


@dataclass(frozen=True, slots=True)
class Look:
    """What is to be done now, ready to go, and what stays behind."""

    ready: tuple[tuple[OutboxRow, Ready], ...]
    put_off: tuple[int, ...]  # notices that are due at an hour which is not decent
    held: frozenset[int]  # chats with something due that has to wait its turn
    next_at: datetime | None  # when the next row is due, if none is held


async def look(work: SqlWork, wanted: Wanted, prepare: Prepare) -> Look:
    """Choose what may be sent now, one row a chat, and make it ready, on one state of the record.

    What was revoked, or has become needless, since it was left is seen here: nothing chosen waits.
    """
    chosen, put_off, held = await _choice(work, wanted, A_FEW)
    if not chosen and len(held) + len(put_off) > 0:
        chosen, put_off, held = await _choice(work, wanted, AT_ONCE)
    rows = {row.id: row for row in await work.outbox.rows(chosen)}
    ready = [(rows[one], await _made_ready(work, rows[one], prepare)) for one in chosen]
    idle = not chosen and not held
    next_at = await work.outbox.next_at(wanted.platform, wanted.bot) if idle else None
    return Look(tuple(ready), put_off, held, next_at)


async def _choice(
    work: SqlWork, wanted: Wanted, most: int
) -> tuple[list[int], tuple[int, ...], frozenset[int]]:
    return _choose(await work.outbox.queue(wanted.platform, wanted.bot, wanted.now, most), wanted)


def _choose(
    waiting: Sequence[Waiting], wanted: Wanted
) -> tuple[list[int], tuple[int, ...], frozenset[int]]:
    chosen: list[int] = []
    put_off: list[int] = []
    taken: set[ChatId] = set()
    held: set[int] = set()
    for one in waiting:
        if one.chat in taken or one.chat in wanted.busy:
            held.add(one.chat)
        elif one.is_notice and not wanted.decent:
            put_off.append(one.id)
        elif len(chosen) < wanted.most and wanted.open_now(one.chat):
            taken.add(one.chat)
            chosen.append(one.id)
        else:
            held.add(one.chat)
    return chosen, tuple(put_off), frozenset(held)


async def _made_ready(work: SqlWork, row: OutboxRow, prepare: Prepare) -> Ready:
    # One row that cannot be rendered must not hold up the others.
    try:
        return await prepare(work, row)
    except Exception as error:  # noqa: BLE001 - raised again where the row is dealt with
        return error


async def sent(work: SqlWork, marks: list[tuple[int, str]], clock: Clock) -> None:
    """Rows were sent; each with the messenger's id of its message."""
    await work.outbox.sent(marks, clock.now())


async def forget_code(work: SqlWork, row: OutboxRow) -> None:
    """A join code was shown: from here on only its hash is on record."""
    await work.outbox.forget_arguments(row.id, row.message.key)


async def settle(work: SqlWork, row: int, state: str, trouble: str | None = None) -> None:
    """A row is over without having been sent, or after an errand."""
    await work.outbox.settle(row, state, trouble)


async def again(work: SqlWork, row: OutboxRow, until: datetime) -> None:
    """A try failed: not before then."""
    await work.outbox.postpone(row.id, until, attempt=True)


async def put_off(work: SqlWork, rows: Sequence[int], until: datetime) -> None:
    """The hour is not decent: rows wait until then, or end if that is too late for them."""
    for row in await work.outbox.rows(rows):
        if row.void_after is not None and until >= row.void_after:
            await work.outbox.settle(row.id, "void")
        else:
            await work.outbox.postpone(row.id, until, attempt=False)


async def moved(work: SqlWork, row: OutboxRow, chat: str) -> None:
    """The chat lives on under another address."""
    await work.chats.move(row.chat, chat)
