"""Joining with a one-time code: a phone is tied to a person, others are told and can cut it."""

from datetime import date, datetime

from domain import invitations
from domain.errors import NotAllowed
from domain.ids import ChatId, PersonId
from domain.invitations import TRIES_WITHIN, WRONG_TRIES, Verdict
from domain.messages import Contact, PersonRef, choice, say
from domain.roles import Action, Holder, Tree, current, reach
from domain.units import Hour, Role
from services.identity import leading
from services.monthly import own_hour
from services.people.inviting import code_hash
from services.ports import Chat, Invitation, Work
from services.settings import Settings


async def open_code(work: Work, chat: Chat, code: str, now: datetime) -> str | None:
    """The hash of a code typed in this chat if it can be used now; None whatever the reason.

    Five wrong codes within an hour lock the chat for the rest of it, also for a right one. An
    unknown code and a lock look the same from outside.
    """
    if await work.chats.wrong_codes(chat.id, now - TRIES_WITHIN) >= WRONG_TRIES:
        return None
    hashed = await code_hash(work, code)
    if hashed is None or await invitation_behind(work, hashed, now) is None:
        await work.chats.wrong_code(chat.id, now)
        return None
    return hashed


async def invitation_behind(work: Work, hashed: str, now: datetime) -> Invitation | None:
    """The invitation with this hash, if it can still be used; None whatever the reason."""
    found = await work.invitations.by_hash(hashed)
    if found is None:
        return None
    known = invitations.Invitation(
        person=found.person, code="", expires_at=found.expires_at, used_at=found.used_at
    )
    return found if invitations.check(known, now) is Verdict.GOOD else None


async def join(work: Work, chat: Chat, invitation: Invitation, now: datetime, today: date) -> None:
    """Tie this chat to the person invited, spend the code, and tell those who watch over it."""
    person = invitation.person
    await work.invitations.use(invitation.id, now)
    if await work.chats.of_person(person):
        await work.outbox.to_person(person, say("second-phone-paired", at=now), at=now)
    await work.chats.pair(chat.id, person)
    await work.journal.note("phone-paired", f"person:{person}", at=now, actor=person, chat=chat.id)
    await work.outbox.errand(chat.id, "menu", at=now)
    for guardian in await guardians(work, person, today):
        await work.outbox.to_person(
            guardian,
            say("pairing-told", at=now, person=PersonRef(person)),
            (
                choice("pairing-right", f"pairing-right:{chat.id}:{person}"),
                choice("cut-off", f"cut-off:{chat.id}:{person}"),
            ),
            at=now,
        )


async def decline(
    work: Work, chat: Chat, invitation: Invitation, now: datetime, today: date
) -> None:
    """Somebody else has the code: it is spent; its maker and the guardians hear of it."""
    person = invitation.person
    await work.invitations.use(invitation.id, now)
    await work.journal.note(
        "invitation-declined", f"person:{person}", at=now, actor=None, chat=chat.id
    )
    told = set(await guardians(work, person, today))
    told |= {invitation.made_by} if invitation.made_by is not None else set()
    for one in sorted(told):
        await work.outbox.to_person(
            one,
            say("invitation-declined", at=now, person=PersonRef(person)),
            (choice("new-code", f"new-code:{person}"),),
            at=now,
        )


async def confirm(
    work: Work, who: Holder, tree: Tree, chat: ChatId, person: PersonId, now: datetime, today: date
) -> bool:
    """Note that the phone is in the right hands; False if it is the person's no more."""
    await _require_over(work, who, tree, person, today)
    if chat not in {one.id for one in await work.chats.of_person(person)}:
        return False
    await work.journal.note(
        "pairing-confirmed", f"person:{person}", at=now, actor=who.person.id, chat=chat
    )
    return True


async def cut_off(
    work: Work, who: Holder, tree: Tree, chat: ChatId, person: PersonId, now: datetime, today: date
) -> bool:
    """Cut a phone at once: it is tied to nobody, and nothing that waits is sent to it.

    False if it is the person's no more. Raises NotAllowed for a person of another unit.
    """
    await _require_over(work, who, tree, person, today)
    if chat not in {one.id for one in await work.chats.of_person(person)}:
        return False
    await work.chats.pair(chat, None)
    await work.outbox.withdraw(chat)
    opened = await work.drafts.open_in(chat)
    for draft in (opened, *await work.drafts.set_aside(chat)):
        if draft is not None:
            await work.drafts.drop(draft.id)
    await work.outbox.to_chat(
        chat, say("phone-cut-here", name=Contact("name"), phone=Contact("phone")), at=now
    )
    await work.outbox.errand(chat, "menu", at=now)
    await work.journal.note(
        "phone-cut", f"person:{person}", at=now, actor=who.person.id, chat=chat
    )
    return True


async def set_hour(
    work: Work, settings: Settings, person: PersonId, hour: Hour, now: datetime
) -> None:
    """Keep the hour at which a person wants to hear from us; what waits for them moves to it."""
    await work.people.set_hour(person, hour)
    await own_hour.keep(work, settings, person, now)
    await work.journal.note("hour-set", f"person:{person}", at=now, actor=person, hour=hour.value)


async def guardians(work: Work, person: PersonId, today: date) -> tuple[PersonId, ...]:
    """Who is told when a phone is paired: the branch's secretary, else the officers.

    The officers as well where the person holds a post outside the branch, which the secretary
    does not watch over. Nobody is told of themselves.
    """
    branch = (await work.people.get(person)).branch
    secretaries: set[PersonId] = set()
    if branch is not None:
        secretaries = set(await leading(work, branch, today)) - {person}
    held = current(await work.people.posts(person), today)
    wider = any(post.unit != branch for post in held if post.role is not Role.CHAPTER_LEADER)
    officers = await work.people.with_role(Role.OFFICER, today)
    told = secretaries
    if wider or not secretaries:
        told = secretaries | {post.person for post in officers} - {person}
    return tuple(sorted(told))


async def _require_over(
    work: Work, who: Holder, tree: Tree, person: PersonId, today: date
) -> None:
    over = reach(Action.INVITE, who, tree)
    try:
        branch = (await work.people.get(person)).branch
    except LookupError:
        raise NotAllowed from None
    posts = current(await work.people.posts(person), today)
    if not over & {branch, *(post.unit for post in posts)}:
        raise NotAllowed
