"""The one-time join codes; only their hashes are kept."""

from datetime import datetime

import sqlalchemy as sa

from domain.ids import PersonId
from services.ports import Invitation
from storage.stores.base import Store, changed, maybe
from storage.tables import invitations

_BY_HASH = (
    sa.select(
        invitations.c.id,
        invitations.c.person_id,
        invitations.c.expires_at,
        invitations.c.used_at,
        invitations.c.made_by,
    )
    .where(invitations.c.code_hash == sa.bindparam("code_hash"))
    .order_by(invitations.c.id.desc())
    .limit(1)
    .with_for_update()
)


class SqlInvitations(Store):
    """The one-time join codes; only their hashes are kept."""

    async def add(
        self,
        person: PersonId,
        code_hash: str,
        *,
        made_by: PersonId | None,
        at: datetime,
        expires_at: datetime,
    ) -> bool:
        """Keep a new code; True if an older unused one of the same person was forgotten."""
        older = await self._execute(
            sa.delete(invitations).where(
                invitations.c.person_id == person, invitations.c.used_at.is_(None)
            )
        )
        await self._execute(
            sa.insert(invitations).values(
                person_id=person,
                code_hash=code_hash,
                made_at=at,
                made_by=made_by,
                expires_at=expires_at,
            )
        )
        return bool(older.rowcount)

    async def by_hash(self, code_hash: str) -> Invitation | None:
        """The newest code with this hash."""
        row = (await self._execute(_BY_HASH, {"code_hash": code_hash})).first()
        if row is None:
            return None
        return Invitation(
            id=row[0],
            person=PersonId(row[1]),
            expires_at=row[2],
            used_at=row[3],
            made_by=maybe(PersonId, row[4]),
        )

    async def use(self, invitation: int, at: datetime) -> None:
        """Spend a code. Raises LookupError if it is spent already."""
        spent = await self._execute(
            sa.update(invitations)
            .where(invitations.c.id == invitation, invitations.c.used_at.is_(None))
            .values(used_at=at)
        )
        changed(spent, "unused invitation")
