"""What the dispatcher asks of the outbox, and what it tells it: one small turn each."""

from datetime import datetime

from bot.clock import Clock
from services.ports import OutboxRow
from storage.work import SqlWork

AT_ONCE = 512


async def due(work: SqlWork, platform: str, bot: str, clock: Clock) -> tuple[OutboxRow, ...]:
    """What may be sent now."""
    return await work.outbox.due(platform, bot, clock.now(), AT_ONCE)


async def next_at(work: SqlWork, platform: str, bot: str) -> datetime | None:
    """When the next row may be sent."""
    return await work.outbox.next_at(platform, bot)


async def sent(work: SqlWork, marks: list[tuple[int, str]], clock: Clock) -> None:
    """Rows were sent; each with the messenger's id of its message."""
    await work.outbox.sent(marks, clock.now())


async def settle(work: SqlWork, row: int, state: str, trouble: str | None = None) -> None:
    """A row is over without having been sent, or after an errand."""
    await work.outbox.settle(row, state, trouble)


async def again(work: SqlWork, row: OutboxRow, until: datetime) -> None:
    """A try failed: not before then."""
    await work.outbox.postpone(row.id, until, attempt=True)


async def put_off(work: SqlWork, row: OutboxRow, until: datetime) -> None:
    """The hour is not decent: the row waits until then, or ends if that is too late."""
    if row.void_after is not None and until >= row.void_after:
        await work.outbox.settle(row.id, "void")
    else:
        await work.outbox.postpone(row.id, until, attempt=False)


async def moved(work: SqlWork, row: OutboxRow, chat: str) -> None:
    """The chat lives on under another address."""
    await work.chats.move(row.chat, chat)
