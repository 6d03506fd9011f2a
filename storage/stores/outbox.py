"""What is to be said: rows that the dispatcher sends after the commit, at least once."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from domain.ids import CandidateId, ChatId, PersonId
from domain.messages import Choice, GroupMessage, Message, say
from services.ports import Notice, Offer, Urgency
from storage.codec import dump_choices, dump_message, load_choices, load_message
from storage.stores.base import Execute, maybe
from storage.stores.chats import SqlChats
from storage.stores.outbox_queue import OutboxQueue
from storage.tables import outbox

_PUT = sa.insert(outbox)
_NOTICES = (
    sa.select(outbox.c.id, outbox.c.message, outbox.c.guard, outbox.c.candidate_id)
    .where(
        outbox.c.person_id == sa.bindparam("person"),
        outbox.c.state == "waiting",
        outbox.c.urgency > sa.bindparam("answer"),
        outbox.c.errand.is_(None),
    )
    .order_by(outbox.c.id)
)
_NEWEST = (
    sa.select(outbox.c.id)
    .where(
        outbox.c.chat_id == sa.bindparam("chat"),
        outbox.c.sent_at.is_not(None),
        outbox.c.state == "sent",
        outbox.c.errand.is_(None),
    )
    .order_by(outbox.c.sent_at.desc(), outbox.c.id.desc())
    .limit(1)
)
_UNASKED = (
    sa.select(outbox.c.id)
    .where(
        outbox.c.chat_id == sa.bindparam("chat"),
        outbox.c.sent_at > sa.bindparam("since"),
        outbox.c.state == "sent",
        outbox.c.urgency > int(Urgency.ANSWER),
        outbox.c.errand.is_(None),
    )
    .limit(1)
)
_OFFERED = (
    sa.select(outbox.c.choices, outbox.c.sent_at, outbox.c.message_ref, outbox.c.id)
    .where(
        outbox.c.chat_id == sa.bindparam("chat"),
        outbox.c.choices.is_not(None),
        outbox.c.sent_at >= sa.bindparam("since"),
    )
    .order_by(outbox.c.id.desc())
    .limit(20)
)
_FORGET = sa.delete(outbox).where(
    outbox.c.created_at < sa.bindparam("before"), outbox.c.state != "waiting"
)


class SqlOutbox(OutboxQueue):
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
        newest = (await self._execute(_NEWEST, {"chat": chat})).scalar()
        rows = await self._execute(_OFFERED, {"chat": chat, "since": since})
        return tuple(
            Offer(
                choices=load_choices(choices),
                sent_at=sent_at,
                message=ref or "",
                newest=number == newest,
            )
            for choices, sent_at, ref, number in rows
        )

    async def told_unasked(self, chat: ChatId, since: datetime) -> bool:
        """Whether anything that is no answer was said in this chat after that moment."""
        known = {"chat": chat, "since": since}
        return (await self._execute(_UNASKED, known)).first() is not None

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

    async def notices(self, person: PersonId) -> tuple[Notice, ...]:
        """What waits to be said to a person without being an answer, the oldest first."""
        rows = await self._execute(_NOTICES, {"person": person, "answer": int(Urgency.ANSWER)})
        return tuple(
            Notice(
                id=number,
                message=load_message(message),
                guard=guard,
                candidate=maybe(CandidateId, candidate),
            )
            for number, message, guard, candidate in rows
        )

    async def void(self, notice: int) -> None:
        """Do not say what waits."""
        await self.settle(notice, "void")

    async def forget(self, before: datetime) -> None:
        """Drop rows settled and made before then."""
        await self._execute(_FORGET, {"before": before})

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
