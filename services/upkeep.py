"""Housekeeping at each tick: the pulse, and what has lain long enough."""

from datetime import datetime, timedelta
from typing import Protocol

from services.ports import Marks
from services.settings import Keeping

PULSE = "pulse"
TIDIED = "tidied"
TIDY_EVERY = timedelta(hours=6)
# A messenger may hand an update in again: Telegram for a day, and some room beyond that.
FORGET_AFTER = timedelta(days=7)


class Ageing(Protocol):
    """Rows that age out."""

    async def forget(self, before: datetime) -> None: ...


class Emptying(Ageing, Protocol):
    """Rows whose text ages out before they do."""

    async def empty_payloads(self, before: datetime) -> None: ...


class Shelves(Protocol):
    """The part of the record that housekeeping sees."""

    @property
    def marks(self) -> Marks: ...
    @property
    def inbox(self) -> Emptying: ...
    @property
    def outbox(self) -> Ageing: ...


async def tidy(work: Shelves, keeping: Keeping, now: datetime) -> None:
    """Note that we are alive; now and then forget what has lain long enough.

    Updates lose their text some days after they were done, and are forgotten a week after they
    came, or with their text if that is kept longer.
    """
    await work.marks.set(PULSE, now.isoformat())
    last = await work.marks.get(TIDIED)
    if last is not None and now - datetime.fromisoformat(last) < TIDY_EVERY:
        return
    payloads = timedelta(days=keeping.payload_days)
    await work.inbox.empty_payloads(now - payloads)
    await work.inbox.forget(now - max(payloads, FORGET_AFTER))
    await work.outbox.forget(now - timedelta(days=keeping.outbox_days))
    await work.marks.set(TIDIED, now.isoformat())
