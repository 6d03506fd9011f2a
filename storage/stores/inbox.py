"""What came in: stored whole before the messenger is told, done once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import PersonId
from storage.stores.base import WipingStore
from storage.tables import inbox


@dataclass(frozen=True, slots=True)
class Received:
    """One accepted update that waits for its turn."""

    seq: int
    platform: str
    bot: str
    chat: str
    payload: str
    attempts: int


_ACCEPT = insert(inbox).on_conflict_do_nothing(index_elements=["platform", "bot", "update_key"])
_WAITING = (
    sa.select(
        inbox.c.seq,
        inbox.c.platform,
        inbox.c.bot,
        inbox.c.chat,
        inbox.c.payload,
        inbox.c.attempts,
    )
    .where(inbox.c.state == sa.literal("waiting", literal_execute=True))
    .where(inbox.c.seq > sa.bindparam("after"))
    .order_by(inbox.c.seq)
    .limit(sa.bindparam("most"))
)
_DONE = (
    sa.update(inbox)
    .where(inbox.c.seq == sa.bindparam("row"), inbox.c.state == "waiting")
    .values(
        state=sa.bindparam("now_is"), done_at=sa.bindparam("at"), person_id=sa.bindparam("who")
    )
)

_EMPTY = sa.update(inbox).where(inbox.c.seq == sa.bindparam("row")).values(payload="")
_EMPTY_OLD = (
    sa.update(inbox)
    .where(
        inbox.c.done_at < sa.bindparam("before"), inbox.c.state == "done", inbox.c.payload != ""
    )
    .values(payload="")
)
_FORGET = sa.delete(inbox).where(
    inbox.c.received_at < sa.bindparam("before"), inbox.c.state != "waiting"
)


class SqlInbox(WipingStore):
    """The accepted updates, in the order of our own sequence."""

    async def accept(
        self, platform: str, bot: str, updates: Sequence[tuple[str, str, str]], at: datetime
    ) -> None:
        """Keep (update key, chat, payload) of each; one already known is passed over."""
        await self._execute(
            _ACCEPT,
            [
                {
                    "platform": platform,
                    "bot": bot,
                    "update_key": key,
                    "chat": chat,
                    "received_at": at,
                    "payload": payload,
                    "state": "waiting",
                    "attempts": 0,
                }
                for key, chat, payload in updates
            ],
        )

    async def waiting(self, after: int, most: int) -> tuple[Received, ...]:
        """The oldest updates that still wait, beyond a sequence number."""
        rows = await self._execute(_WAITING, {"after": after, "most": most})
        return tuple(Received(*row) for row in rows)

    async def done(
        self, seq: int, at: datetime, person: PersonId | None, state: str = "done"
    ) -> bool:
        """Take an update out of the queue; False if it was done before."""
        result = await self._execute(_DONE, {"row": seq, "now_is": state, "at": at, "who": person})
        return result.rowcount == 1

    async def failed(self, seq: int) -> None:
        """Count an attempt that did not succeed."""
        await self._execute(
            sa.update(inbox).where(inbox.c.seq == seq).values(attempts=inbox.c.attempts + 1)
        )

    async def empty(self, seq: int) -> None:
        """Forget what an update said, at once; the key stays against repeats."""
        await self._execute(_EMPTY, {"row": seq})
        self._wipe()

    async def empty_payloads(self, before: datetime) -> None:
        """Forget the text of what was done before then; the key stays against repeats."""
        await self._execute(_EMPTY_OLD, {"before": before})

    async def forget(self, before: datetime) -> None:
        """Drop rows received before then that are done."""
        await self._execute(_FORGET, {"before": before})

    async def depth(self) -> int:
        """How many updates wait for their turn."""
        waiting = inbox.c.state == sa.literal("waiting", literal_execute=True)
        found = await self._execute(sa.select(sa.func.count()).select_from(inbox).where(waiting))
        return int(found.scalar() or 0)

    async def parked(self) -> int:
        """How many updates could not be handled and wait for somebody to look."""
        count = (
            await self._execute(
                sa.select(sa.func.count()).select_from(inbox).where(inbox.c.state == "parked")
            )
        ).scalar()
        return int(count or 0)
