"""What the chats, the outbox, the inbox and the agenda tell of delivery."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from domain.ids import PersonId, UnitId
from domain.reaching import LastContact
from services.ports.delivery import Backlog
from storage.stores.base import Store
from storage.tables import agenda, chats, inbox, outbox

_PEOPLE: sa.BindParameter[Sequence[int]] = sa.bindparam("people", expanding=True)
_HEARD = sa.func.max(chats.c.last_inbound_at, type_=chats.c.last_inbound_at.type).label("heard")
_CONTACTS = (
    sa.select(
        chats.c.person_id,
        sa.func.sum(sa.case((chats.c.state == "open", 1), else_=0)),
        _HEARD,
        sa.func.max(chats.c.closed_at, type_=chats.c.closed_at.type),
    )
    .where(chats.c.private, chats.c.person_id.in_(_PEOPLE))
    .group_by(chats.c.person_id)
)
_LAST_HEARD = (
    sa.select(chats.c.person_id, _HEARD)
    .where(chats.c.private, chats.c.person_id.in_(_PEOPLE))
    .group_by(chats.c.person_id)
    .subquery()
)
_ASKED = (
    sa.select(outbox.c.person_id, sa.func.min(outbox.c.sent_at, type_=outbox.c.sent_at.type))
    .join(_LAST_HEARD, _LAST_HEARD.c.person_id == outbox.c.person_id)
    .where(
        outbox.c.state == "sent",
        outbox.c.choices.is_not(None),
        sa.or_(_LAST_HEARD.c.heard.is_(None), outbox.c.sent_at > _LAST_HEARD.c.heard),
    )
    .group_by(outbox.c.person_id)
)
_GROUPS = (
    sa.select(chats.c.unit_id, chats.c.state, chats.c.closed_at)
    .where(chats.c.unit_id.is_not(None))
    .order_by(chats.c.id)
)
_NOT_THROUGH = ("unreachable", "parked", "unsure")
_WAITING = sa.literal("waiting", literal_execute=True)


class SqlDelivery(Store):
    """What did not get through, and to whom."""

    async def contacts(self, people: Sequence[PersonId]) -> Mapping[PersonId, LastContact]:
        """The last contact with each of these people who ever joined."""
        wanted = {"people": list(people)}
        asked = {row[0]: row[1] for row in await self._execute(_ASKED, wanted)}
        return {
            PersonId(person): LastContact(
                open=bool(count),
                heard=heard,
                closed=None if count else closed,
                asked=asked.get(person),
            )
            for person, count, heard, closed in await self._execute(_CONTACTS, wanted)
        }

    async def groups(self) -> Mapping[UnitId, datetime | None]:
        """The units with a group linked, and since when it takes nothing."""
        return {
            UnitId(unit): None if state == "open" else closed
            for unit, state, closed in await self._execute(_GROUPS)
            if state == "open" or closed is not None
        }

    async def undelivered(self, people: Sequence[PersonId], since: datetime) -> int:
        """How many messages to these people, made since then, did not get through."""
        return await self._count(
            outbox,
            outbox.c.person_id.in_(list(people)),
            outbox.c.created_at >= since,
            outbox.c.state.in_(_NOT_THROUGH),
        )

    async def backlog(self, due_before: datetime) -> Backlog:
        """What is parked, and what was due before then and still waits."""
        return Backlog(
            late=await self._count(
                outbox, outbox.c.state == _WAITING, outbox.c.not_before < due_before
            )
            + await self._count(agenda, agenda.c.state == _WAITING, agenda.c.at < due_before),
            refused=await self._count(outbox, outbox.c.state == "parked"),
            steps=await self._count(agenda, agenda.c.state == "parked"),
            unread=await self._count(inbox, inbox.c.state == "parked"),
        )

    async def _count(self, table: sa.Table, *where: sa.ColumnElement[bool]) -> int:
        found = await self._execute(sa.select(sa.func.count()).select_from(table).where(*where))
        return int(found.scalar_one())
