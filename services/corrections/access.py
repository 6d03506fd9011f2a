"""Who can read: a phone cut off, a group untied, a post given by mistake ended."""

from datetime import date, datetime

from domain.corrections import CorrectionKind, CorrectionReason
from domain.errors import Refusal
from domain.ids import ChatId, PersonId, UnitId
from domain.messages import UnitRef, choice, say
from domain.roles import Action, Holder, Tree, current, reach
from domain.units import Post, Unit, UnitKind
from services.corrections.rights import keep, reason_term
from services.identity import leading, require
from services.people import inviting, joining
from services.ports import Chat, Work
from services.posts import posts
from services.settings import Settings

_AGAIN = (choice("correct-again", "correct"), choice("my-tasks", "mine"))


async def with_phones(
    work: Work, who: Holder, tree: Tree, today: date
) -> tuple[inviting.Entry, ...]:
    """Everybody whose phone this person may cut, by name; never their own."""
    people = await work.people.around(sorted(reach(Action.INVITE, who, tree)), today)
    joined = await work.chats.joined()
    return tuple(
        inviting.Entry(one, joined=True)
        for one in people
        if one.id in joined and one.id != who.person.id
    )


async def phones_of(work: Work, person: PersonId) -> tuple[Chat, ...]:
    """The phones of a person, the one heard from last first."""
    return await work.chats.of_person(person)


async def cut(
    work: Work,
    chat: ChatId,
    person: PersonId,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
    today: date,
) -> None:
    """Cut a phone, keep why, and tell the person on another of theirs. NotAllowed, Refusal."""
    if not await joining.cut_off(work, who, tree, chat, person, now, today):
        raise Refusal("correct-changed-meanwhile", choices=_AGAIN)
    await keep(
        work,
        CorrectionKind.PHONE,
        f"person:{person}",
        "phone",
        reason,
        who,
        now,
        before=str(chat),
        unit=(await work.people.get(person)).branch,
    )
    if await work.chats.of_person(person):
        await work.outbox.to_person(person, say("correct-phone-told"), at=now)


async def linked(work: Work, who: Holder, tree: Tree) -> tuple[Unit, ...]:
    """The branches with a group that this person may untie, by name."""
    mine = reach(Action.LINK, who, tree)
    return tuple(
        [
            unit
            for unit in await work.units.of_kind(UnitKind.BRANCH)
            if unit.id in mine and await work.chats.of_unit(unit.id) is not None
        ]
    )


async def posts_to_end(
    work: Work, person: PersonId, who: Holder, tree: Tree, today: date
) -> tuple[Post, ...]:
    """The posts a person holds today that this officer may end."""
    mine = reach(Action.APPOINT, who, tree)
    return tuple(
        one for one in current(await work.people.posts(person), today) if one.unit in mine
    )


async def end_post(
    work: Work,
    settings: Settings,
    post: Post,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> int:
    """End a post from today, keep why; returns how many cards were opened while it was held."""
    opened = await posts.end(work, settings, post, settings.calendar.day_of(now), who, tree, now)
    await keep(
        work,
        CorrectionKind.POST,
        f"person:{post.person}",
        post.role.value,
        reason,
        who,
        now,
        before=post.since.isoformat(),
        after=settings.calendar.day_of(now).isoformat(),
        unit=post.unit,
    )
    return opened


async def untie(
    work: Work,
    settings: Settings,
    branch: UnitId,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Untie the wrong group: nothing more is said there. Raises NotAllowed, Refusal."""
    require(Action.LINK, who, tree, branch)
    group = await work.chats.of_unit(branch)
    if group is None:
        raise Refusal("correct-changed-meanwhile", choices=_AGAIN)
    await work.chats.link(group.id, None)
    await work.outbox.withdraw(group.id)
    await work.outbox.errand(group.id, "menu", at=now)
    await keep(
        work,
        CorrectionKind.GROUP,
        f"unit:{branch}",
        "group",
        reason,
        who,
        now,
        before=str(group.id),
        unit=branch,
    )
    await work.journal.note(
        "group-unlinked", f"unit:{branch}", at=now, actor=who.person.id, chat=group.id
    )
    for leader in await leading(work, branch, settings.calendar.day_of(now)):
        if leader != who.person.id:
            message = say("correct-group-told", branch=UnitRef(branch), why=reason_term(reason))
            await work.outbox.to_person(leader, message, at=now)
