"""The chats."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import ChatId, PersonId, UnitId
from services.ports import Chat
from storage.stores.base import Store
from storage.tables import chats

_CHAT = sa.select(
    chats.c.id,
    chats.c.platform,
    chats.c.bot,
    chats.c.external,
    chats.c.private,
    chats.c.person_id,
    chats.c.unit_id,
    chats.c.state,
    chats.c.missed,
    chats.c.last_inbound_at,
)
_AT = _CHAT.where(
    chats.c.platform == sa.bindparam("platform"),
    chats.c.bot == sa.bindparam("bot"),
    chats.c.external == sa.bindparam("external"),
)
_GET = _CHAT.where(chats.c.id == sa.bindparam("chat"))
_OF_PERSON = _CHAT.where(
    chats.c.person_id == sa.bindparam("person"), chats.c.private, chats.c.state == "open"
).order_by(chats.c.last_inbound_at.desc(), chats.c.id.desc())
_JOINED = (
    sa.select(chats.c.person_id)
    .distinct()
    .where(chats.c.person_id.is_not(None), chats.c.private, chats.c.state == "open")
)
_HEARD = (
    sa.update(chats)
    .where(chats.c.id == sa.bindparam("chat"))
    .values(state="open", last_inbound_at=sa.bindparam("at"), closed_at=None)
)


def _chat(row: Any) -> Chat:
    return Chat(
        id=ChatId(row[0]),
        platform=row[1],
        bot=row[2],
        external=row[3],
        private=row[4],
        person=None if row[5] is None else PersonId(row[5]),
        unit=None if row[6] is None else UnitId(row[6]),
        state=row[7],
        missed=row[8],
        last_inbound_at=row[9],
    )


class SqlChats(Store):
    """The chats known so far."""

    async def at(self, platform: str, bot: str, external: str) -> Chat | None:
        """The chat with this address."""
        row = (
            await self._execute(_AT, {"platform": platform, "bot": bot, "external": external})
        ).first()
        return None if row is None else _chat(row)

    async def meet(self, platform: str, bot: str, external: str, *, private: bool) -> Chat:
        """The chat with this address, made if it is new."""
        known = await self.at(platform, bot, external)
        if known is not None:
            return known
        await self._execute(
            insert(chats)
            .values(platform=platform, bot=bot, external=external, private=private, state="open")
            .on_conflict_do_nothing(index_elements=["platform", "bot", "external"])
        )
        made = await self.at(platform, bot, external)
        if made is None:
            raise LookupError("a chat just made is not there")
        return made

    async def get(self, chat: ChatId) -> Chat:
        """The chat with this id."""
        row = (await self._execute(_GET, {"chat": chat})).first()
        if row is None:
            raise LookupError(f"no chat {chat}")
        return _chat(row)

    async def of_person(self, person: PersonId) -> tuple[Chat, ...]:
        """The open private chats of a person, the one heard from last first."""
        return tuple(_chat(row) for row in await self._execute(_OF_PERSON, {"person": person}))

    async def joined(self) -> frozenset[PersonId]:
        """Everybody who has an open private chat."""
        rows = await self._execute(_JOINED)
        return frozenset(PersonId(row[0]) for row in rows)

    async def messengers(self) -> tuple[tuple[str, str], ...]:
        """Every messenger and bot of which a chat is known."""
        rows = await self._execute(sa.select(chats.c.platform, chats.c.bot).distinct())
        return tuple((platform, bot) for platform, bot in rows)

    async def of_unit(self, unit: UnitId) -> Chat | None:
        """The open group linked to a unit."""
        row = (
            await self._execute(
                _CHAT.where(chats.c.unit_id == unit, chats.c.state == "open")
                .order_by(chats.c.id.desc())
                .limit(1)
            )
        ).first()
        return None if row is None else _chat(row)

    async def heard(self, chat: ChatId, at: datetime) -> None:
        """Note that the chat is alive."""
        await self._execute(_HEARD, {"chat": chat, "at": at})

    async def missed(self, chat: ChatId, count: int) -> None:
        """Note how many answers in a row were not understood."""
        await self._set(chat, missed=count)

    async def pair(self, chat: ChatId, person: PersonId | None) -> None:
        """Tie a private chat to a person, or cut it."""
        await self._set(chat, person_id=person, state="open", wrong_codes=0, closed_at=None)

    async def link(self, chat: ChatId, unit: UnitId | None) -> None:
        """Tie a group to a unit, or untie it; a unit has one group."""
        if unit is not None:
            await self._execute(
                sa.update(chats).where(chats.c.unit_id == unit).values(unit_id=None)
            )
        await self._set(chat, unit_id=unit, state="open", closed_at=None)

    async def close(self, chat: ChatId, state: str, at: datetime) -> None:
        """Note that nothing can be sent there any more; the first moment of it is kept."""
        since = sa.func.coalesce(chats.c.closed_at, sa.literal(at, chats.c.closed_at.type))
        await self._set(chat, state=state, closed_at=since)

    async def move(self, chat: ChatId, external: str) -> None:
        """The chat lives on under another address; one met there meanwhile gives way."""
        here = await self.get(chat)
        other = await self.at(here.platform, here.bot, external)
        if other is not None and other.id != chat:
            await self._set(
                other.id, external=f"{external}#{other.id}", state="left", unit_id=None
            )
        await self._set(chat, external=external, state="open", closed_at=None)

    async def wrong_code(self, chat: ChatId, at: datetime) -> None:
        """Count one more wrong join code; an hour without one begins anew."""
        row = (
            await self._execute(
                sa.select(chats.c.wrong_codes, chats.c.wrong_since).where(chats.c.id == chat)
            )
        ).one()
        fresh = row[1] is None or (at - row[1]).total_seconds() > 3600
        await self._set(
            chat,
            wrong_codes=1 if fresh else row[0] + 1,
            wrong_since=at if fresh else row[1],
        )

    async def wrong_codes(self, chat: ChatId, since: datetime) -> int:
        """How many wrong join codes came from here since then."""
        row = (
            await self._execute(
                sa.select(chats.c.wrong_codes, chats.c.wrong_since).where(chats.c.id == chat)
            )
        ).one()
        return int(row[0]) if row[1] is not None and row[1] >= since else 0

    async def _set(self, chat: ChatId, **values: object) -> None:
        await self._execute(sa.update(chats).where(chats.c.id == chat).values(**values))
