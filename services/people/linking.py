"""Tying a branch's group chat to the branch; what happens when groups change or put us out."""

from datetime import date, datetime

from domain.errors import Refusal
from domain.ids import ChatId, UnitId
from domain.messages import Code, UnitRef, say
from domain.roles import Action, Holder, Tree, reach
from domain.units import Unit, UnitKind
from services.identity import officers, require, secretaries
from services.ports import Chat, Work


async def branches_to_link(work: Work, who: Holder, tree: Tree) -> tuple[Unit, ...]:
    """The branches whose group this person may tie, by name."""
    mine = reach(Action.LINK, who, tree)
    return tuple(unit for unit in await work.units.of_kind(UnitKind.BRANCH) if unit.id in mine)


async def link(
    work: Work, chat: Chat, branch: UnitId, who: Holder, tree: Tree, now: datetime
) -> None:
    """Tie a group to a branch, and have its members counted. Raises NotAllowed, Refusal."""
    require(Action.LINK, who, tree, branch)
    if chat.private:
        raise Refusal("only-in-group", command=Code("/lienket"))
    await work.chats.link(chat.id, branch)
    await work.journal.note(
        "group-linked", f"unit:{branch}", at=now, actor=who.person.id, chat=chat.id
    )
    await work.outbox.errand(chat.id, "members", at=now)
    await work.outbox.errand(chat.id, "menu", at=now)


async def counted(
    work: Work, chat: ChatId, members: int | None, now: datetime, today: date
) -> None:
    """The messenger counted a group: tell the branch's secretaries, and warn if it is larger."""
    group = await work.chats.get(chat)
    if group.unit is None or members is None:
        return
    roll = len(await work.people.members(group.unit))
    key = "group-larger-than-roll" if members > roll else "group-size"
    for secretary in await secretaries(work, group.unit, today):
        await work.outbox.to_person(
            secretary,
            say(key, branch=UnitRef(group.unit), members=members, roll=roll),
            at=now,
        )


async def removed(work: Work, chat: Chat, now: datetime, today: date) -> None:
    """We were put out of a linked group: tell the officers and the branch's secretaries."""
    if chat.unit is None:
        return
    await work.chats.close(chat.id, "left", now)
    if not await work.once.first(f"group-removed:{chat.id}:{today}", now):
        return
    told = {*await officers(work, chat.unit, today), *await secretaries(work, chat.unit, today)}
    for person in sorted(told):
        await work.outbox.to_person(
            person, say("group-removed", branch=UnitRef(chat.unit)), at=now
        )
    await work.journal.note("group-removed", f"unit:{chat.unit}", at=now, actor=None, chat=chat.id)
