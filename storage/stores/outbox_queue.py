"""The outbox as the dispatcher sees it: what waits, in which order, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import ChatId, PersonId
from domain.messages import say
from services.ports import OutboxRow, Urgency
from storage.codec import dump_message, load_choices, load_message
from storage.stores.base import Store
from storage.tables import chats, outbox

_WAITING = sa.literal("waiting", literal_execute=True)
_ROW = (
    outbox.c.id,
    outbox.c.chat_id,
    outbox.c.person_id,
    outbox.c.urgency,
    outbox.c.message,
    outbox.c.choices,
    outbox.c.guard,
    outbox.c.errand,
    outbox.c.not_before,
    outbox.c.void_after,
    outbox.c.attempts,
)
_QUEUE = (
    sa.select(outbox.c.id, outbox.c.chat_id, outbox.c.urgency, outbox.c.errand)
    .join(chats, chats.c.id == outbox.c.chat_id)
    .where(
        outbox.c.state == _WAITING,
        outbox.c.not_before <= sa.bindparam("now"),
        chats.c.platform == sa.bindparam("platform"),
        chats.c.bot == sa.bindparam("bot"),
    )
    .order_by(outbox.c.urgency, outbox.c.id)
    .limit(sa.bindparam("most"))
)
_ROWS = sa.select(*_ROW).where(
    outbox.c.state == _WAITING, outbox.c.id.in_(sa.bindparam("rows", expanding=True))
)
_NEXT_AT = (
    sa.select(sa.func.min(outbox.c.not_before, type_=outbox.c.not_before.type))
    .join(chats, chats.c.id == outbox.c.chat_id)
    .where(
        outbox.c.state == _WAITING,
        chats.c.platform == sa.bindparam("platform"),
        chats.c.bot == sa.bindparam("bot"),
    )
)
_SENT = (
    sa.update(outbox)
    .where(outbox.c.id == sa.bindparam("row"))
    .values(state="sent", sent_at=sa.bindparam("at"), message_ref=sa.bindparam("ref"))
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row whose moment has come. `is_notice`: it keeps to decent hours."""

    id: int
    chat: ChatId
    is_notice: bool


def _row(row: Any) -> OutboxRow:
    return OutboxRow(
        id=row[0],
        chat=ChatId(row[1]),
        person=None if row[2] is None else PersonId(row[2]),
        urgency=Urgency(row[3]),
        message=load_message(row[4]),
        choices=load_choices(row[5]),
        guard=row[6],
        errand=row[7],
        not_before=row[8],
        void_after=row[9],
        attempts=row[10],
    )


class OutboxQueue(Store):
    """Rows that wait to be sent."""

    __slots__ = ()

    async def queue(
        self, platform: str, bot: str, now: datetime, most: int
    ) -> tuple[Waiting, ...]:
        """What may be sent now on one messenger, the most urgent first."""
        rows = await self._execute(
            _QUEUE, {"platform": platform, "bot": bot, "now": now, "most": most}
        )
        return tuple(
            Waiting(row, ChatId(chat), urgency > Urgency.ANSWER and errand is None)
            for row, chat, urgency, errand in rows
        )

    async def rows(self, numbers: Sequence[int]) -> tuple[OutboxRow, ...]:
        """Those of these rows that still wait to be sent."""
        if not numbers:
            return ()
        return tuple(map(_row, await self._execute(_ROWS, {"rows": list(numbers)})))

    async def next_at(self, platform: str, bot: str) -> datetime | None:
        """When the next row that waits may be sent."""
        found: datetime | None = (
            await self._execute(_NEXT_AT, {"platform": platform, "bot": bot})
        ).scalar()
        return found

    async def sent(self, rows: Sequence[tuple[int, str]], at: datetime) -> None:
        """Mark rows as sent, each with the messenger's id of its message."""
        await self._execute(_SENT, [{"row": row, "at": at, "ref": ref} for row, ref in rows])

    async def forget_arguments(self, row: int, key: str) -> None:
        """Keep of a message no more than which one it was."""
        await self._execute(
            sa.update(outbox).where(outbox.c.id == row).values(message=dump_message(say(key)))
        )

    async def settle(self, row: int, state: str, trouble: str | None = None) -> None:
        """Take a row out of the queue without its being sent."""
        await self._execute(
            sa.update(outbox).where(outbox.c.id == row).values(state=state, trouble=trouble)
        )

    async def postpone(self, row: int, until: datetime, *, attempt: bool) -> None:
        """Not before then; `attempt` counts a try that failed."""
        await self._execute(
            sa.update(outbox)
            .where(outbox.c.id == row)
            .values(not_before=until, attempts=outbox.c.attempts + int(attempt))
        )

    async def counts(self) -> dict[str, int]:
        """How many rows there are in each state."""
        rows = await self._execute(
            sa.select(outbox.c.state, sa.func.count()).group_by(outbox.c.state)
        )
        return {str(state): int(number) for state, number in rows}
