"""The dialogues half said in the chats."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import ChatId, DraftId, PersonId
from services.ports import Draft
from storage.stores.base import Store, maybe
from storage.tables import drafts

_DRAFT = sa.select(
    drafts.c.id,
    drafts.c.chat_id,
    drafts.c.flow,
    drafts.c.step,
    drafts.c.form,
    drafts.c.asked_at,
    drafts.c.open,
)
_IN_CHAT = _DRAFT.where(drafts.c.chat_id == sa.bindparam("chat"))
_OPEN_DRAFT = _IN_CHAT.where(drafts.c.open)
_OF_FLOW = _IN_CHAT.where(drafts.c.flow == sa.bindparam("kind"))
_SET_ASIDE = _IN_CHAT.where(sa.not_(drafts.c.open)).order_by(drafts.c.asked_at.desc())
_GET = _DRAFT.where(drafts.c.id == sa.bindparam("draft"))
_CLOSE_OTHERS = (
    sa.update(drafts)
    .where(
        drafts.c.chat_id == sa.bindparam("chat"),
        drafts.c.open,
        drafts.c.flow != sa.bindparam("kind"),
    )
    .values(open=False)
)
_NEW = insert(drafts)
_SAVE = _NEW.on_conflict_do_update(
    index_elements=["chat_id", "flow"],
    set_={
        name: _NEW.excluded[name]
        for name in ("person_id", "candidate_id", "step", "form", "asked_at", "open")
    },
).returning(drafts.c.id)


def _draft(row: Any) -> Draft:
    return Draft(
        id=DraftId(row[0]),
        chat=ChatId(row[1]),
        flow=row[2],
        step=row[3],
        form=json.loads(row[4]),
        asked_at=row[5],
        open=row[6],
    )


class SqlDrafts(Store):
    """Half-said things."""

    async def open_in(self, chat: ChatId) -> Draft | None:
        """The dialogue whose question is open in this chat."""
        return maybe(_draft, (await self._execute(_OPEN_DRAFT, {"chat": chat})).first())

    async def find(self, chat: ChatId, flow: str) -> Draft | None:
        """The dialogue of this kind in this chat."""
        return maybe(_draft, (await self._execute(_OF_FLOW, {"chat": chat, "kind": flow})).first())

    async def set_aside(self, chat: ChatId) -> tuple[Draft, ...]:
        """The dialogues waiting in this chat, the newest first."""
        return tuple(map(_draft, await self._execute(_SET_ASIDE, {"chat": chat})))

    async def save(
        self,
        chat: ChatId,
        person: PersonId | None,
        flow: str,
        step: str,
        form: Mapping[str, str],
        at: datetime,
    ) -> DraftId:
        """Keep the dialogue and make it the open one of the chat."""
        await self._execute(_CLOSE_OTHERS, {"chat": chat, "kind": flow})
        values = {
            "chat_id": chat,
            "person_id": person,
            "candidate_id": int(form["candidate"]) if "candidate" in form else None,
            "flow": flow,
            "step": step,
            "form": json.dumps(dict(form), ensure_ascii=False),
            "asked_at": at,
            "open": True,
        }
        return DraftId((await self._execute(_SAVE, values)).scalar_one())

    async def drop(self, draft: DraftId) -> None:
        """Forget a dialogue."""
        await self._execute(sa.delete(drafts).where(drafts.c.id == draft))

    async def get(self, draft: DraftId) -> Draft | None:
        """The dialogue with this number."""
        return maybe(_draft, (await self._execute(_GET, {"draft": draft})).first())

    async def of_person(self, person: PersonId) -> tuple[Draft, ...]:
        """What a person has half said, the newest first."""
        asked = _DRAFT.where(drafts.c.person_id == person).order_by(drafts.c.asked_at.desc())
        return tuple(_draft(row) for row in await self._execute(asked))

    async def put_aside(
        self, draft: DraftId, chat: ChatId, person: PersonId, form: Mapping[str, str]
    ) -> None:
        """Keep the dialogue, its question no longer open, in this chat and for this person."""
        kept = json.dumps(dict(form), ensure_ascii=False)
        await self._execute(
            sa.update(drafts)
            .where(drafts.c.id == draft)
            .values(chat_id=chat, person_id=person, form=kept, open=False)
        )

    async def text(self, draft: DraftId, field: str) -> str | None:
        """One field of a draft."""
        form = (await self._execute(sa.select(drafts.c.form).where(drafts.c.id == draft))).scalar()
        return None if form is None else json.loads(form).get(field)
