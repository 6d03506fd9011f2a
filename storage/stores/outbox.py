"""What is to be said: rows that the dispatcher sends after the commit, at least once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import CandidateId, ChatId, PersonId
from domain.messages import Choice, GroupMessage, Message, say
from services.ports import Offer, OutboxRow, Urgency
from storage.codec import dump_choices, dump_message, load_choices, load_message
from storage.stores.base import Execute, Store
from storage.stores.chats import SqlChats
from storage.tables import chats, outbox

_PUT = sa.insert(outbox)
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
_DUE = (
    sa.select(*_ROW)
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
_SENT = (
    sa.update(outbox)
    .where(outbox.c.id == sa.bindparam("row"))
    .values(state="sent", sent_at=sa.bindparam("at"), message_ref=sa.bindparam("ref"))
)


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


class SqlOutbox(Store):
    """Things to say."""

    __slots__ = ("_chats",)

    def __init__(self, execute: Execute) -> None:
        super().__init__(execute)
        self._chats = SqlChats(execute)

    async def to_chat(
        self,
        chat: ChatId,
        message: Message,
        choices: Sequence[Choice] = (),
        *,
        at: datetime,
        person: PersonId | None = None,
    ) -> None:
        """Answer in a private chat, at once."""
        await self._put(chat, message, tuple(choices), at, Urgency.ANSWER, person_id=person)

    async def to_group(
        self,
        chat: ChatId,
        message: GroupMessage,
        choices: Sequence[Choice] = (),
        *,
        at: datetime,
        urgency: Urgency = Urgency.TODAY,
        void_after: datetime | None = None,
        guard: str | None = None,
    ) -> None:
        """Say something in a group."""
        await self._put(
            chat, message, tuple(choices), at, urgency, void_after=void_after, guard=guard
        )

    async def to_person(
        self,
        person: PersonId,
        message: Message,
        choices: Sequence[Choice] = (),
        *,
        at: datetime,
        urgency: Urgency = Urgency.TODAY,
        void_after: datetime | None = None,
        guard: str | None = None,
        candidate: CandidateId | None = None,
    ) -> bool:
        """Say something to a person in the chat last used; False if they are out of reach."""
        known = await self._chats.of_person(person)
        await self._put(
            known[0].id if known else None,
            message,
            tuple(choices),
            at,
            urgency,
            void_after=void_after,
            guard=guard,
            person_id=person,
            candidate_id=candidate,
            state="waiting" if known else "unreachable",
        )
        return bool(known)

    async def errand(self, chat: ChatId, name: str, *, at: datetime) -> None:
        """Have something done at the messenger that is not a message."""
        await self._put(chat, say(f"errand-{name}"), (), at, Urgency.TODAY, errand=name)

    async def offers(self, chat: ChatId, since: datetime) -> tuple[Offer, ...]:
        """The choices offered in this chat since then, the newest first."""
        newest = (
            await self._execute(
                sa.select(sa.func.max(outbox.c.id)).where(
                    outbox.c.chat_id == chat,
                    outbox.c.state == "sent",
                    outbox.c.errand.is_(None),
                )
            )
        ).scalar()
        rows = await self._execute(
            sa.select(outbox.c.choices, outbox.c.sent_at, outbox.c.message_ref, outbox.c.id)
            .where(
                outbox.c.chat_id == chat,
                outbox.c.choices.is_not(None),
                outbox.c.sent_at >= since,
            )
            .order_by(outbox.c.id.desc())
            .limit(20)
        )
        return tuple(
            Offer(
                choices=load_choices(choices),
                sent_at=sent_at,
                message=ref or "",
                newest=number == newest,
            )
            for choices, sent_at, ref, number in rows
        )

    async def revoke(self, guard: str) -> None:
        """Void what waits under this guard."""
        await self._execute(
            sa.update(outbox)
            .where(outbox.c.guard == guard, outbox.c.state == "waiting")
            .values(state="void")
        )

    async def withdraw(self, chat: ChatId) -> None:
        """Void what waits for this chat."""
        await self._execute(
            sa.update(outbox)
            .where(outbox.c.chat_id == chat, outbox.c.state == "waiting")
            .values(state="void")
        )

    async def due(
        self, platform: str, bot: str, now: datetime, most: int
    ) -> tuple[OutboxRow, ...]:
        """What may be sent now on one messenger, the most urgent first."""
        rows = await self._execute(
            _DUE, {"platform": platform, "bot": bot, "now": now, "most": most}
        )
        return tuple(_row(row) for row in rows)

    async def next_at(self, platform: str, bot: str) -> datetime | None:
        """When the next row that waits may be sent."""
        found: datetime | None = (
            await self._execute(
                sa.select(sa.func.min(outbox.c.not_before, type_=outbox.c.not_before.type))
                .join(chats, chats.c.id == outbox.c.chat_id)
                .where(
                    outbox.c.state == _WAITING, chats.c.platform == platform, chats.c.bot == bot
                )
            )
        ).scalar()
        return found

    async def sent(self, rows: Sequence[tuple[int, str]], at: datetime) -> None:
        """Mark rows as sent, each with the messenger's id of its message."""
        await self._execute(_SENT, [{"row": row, "at": at, "ref": ref} for row, ref in rows])

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

    async def forget(self, before: datetime) -> None:
        """Drop rows settled and made before then."""
        await self._execute(
            sa.delete(outbox).where(outbox.c.created_at < before, outbox.c.state != "waiting")
        )

    async def _put(
        self,
        chat: ChatId | None,
        message: Message | GroupMessage,
        choices: tuple[Choice, ...],
        at: datetime,
        urgency: Urgency,
        **more: object,
    ) -> None:
        values: dict[str, object] = {
            "created_at": at,
            "chat_id": chat,
            "person_id": None,
            "candidate_id": None,
            "urgency": int(urgency),
            "message": dump_message(message),
            "choices": dump_choices(choices),
            "guard": None,
            "errand": None,
            "not_before": at,
            "void_after": None,
            "state": "waiting",
        }
        await self._execute(_PUT, values | more)
