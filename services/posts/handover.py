"""The hand-over sheet: what is open in a unit when somebody takes over a post there.

It is read from the record as it stands, so the one sent when a post begins and the one opened
later are the same page; only what was left half said travels from one person to the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.messages import Choice, Message, Term, UnitRef, choice, say
from domain.roles import Action, Holder, Tree, may, reach
from domain.terms import term
from domain.units import Post
from services.identity import holder
from services.ports import Draft, Work
from services.posts import handover_lines
from services.settings import Settings

SHEET_FOR_DAYS = 30
_HEARD = "_heard:"  # what a form heard in a chat that is another person's

# The dialogues that a post's rights open, and the right.
OF_A_POST = {
    "review": Action.REVIEW,
    "meeting": Action.MEETING,
    "own-meeting": Action.MEETING,
    "postpone": Action.POSTPONE,
    "assign": Action.ASSIGN,
    "on-behalf": Action.CONCLUDE_FOR,
    "chapter": Action.FOLLOW,
    "sources": Action.SOURCES,
    "correct": Action.CORRECT,
    "delegate": Action.DELEGATE,
    "stage": Action.STAGE,
    "papers": Action.STAGE,
    "introducers": Action.STAGE,
    "transfer": Action.STAGE,
    "task": Action.TASK,
    "talk": Action.TASK,
    "away": Action.AWAY,
    "away-longer": Action.AWAY,
    "away-amend": Action.AWAY,
}
"""By which right each of these dialogues is led, while the post lasts that gives it."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Dialogues left half said: those that came along, and those that could not."""

    came: tuple[str, ...] = ()
    stayed: tuple[str, ...] = ()


async def tell(work: Work, settings: Settings, post: Post, now: datetime) -> None:
    """Whoever begins in a post gets the sheet, with what was left half said."""
    today = settings.calendar.day_of(now)
    taken = await take_drafts(work, post, today)
    message, choices = await sheet(work, settings, post, taken, now)
    await work.outbox.to_person(post.person, message, choices, at=now)


async def sheet(
    work: Work, settings: Settings, post: Post, taken: Taken, now: datetime
) -> tuple[Message, tuple[Choice, ...]]:
    """The page: counts and exceptions; «XEM» names each."""
    lines = [
        *await handover_lines.counts(work, settings, post, now),
        *(say("handover-draft", flow=Term(f"flow-{one}")) for one in taken.came),
        *(say("handover-draft-left", flow=Term(f"flow-{one}")) for one in taken.stayed),
    ]
    message = say(
        "handover",
        role=term("role", post.role),
        unit=UnitRef(post.unit),
        since=post.since,
        lines=tuple(lines) or (say("handover-nothing-open"),),
    )
    each = (choice("see-each", f"handover-each:{post.unit}"),)
    more = await handover_lines.each(work, settings, post, now)
    return message, (*(each if more else ()), choice("all-tasks", "mine"))


def taken_over(who: Holder, today: date) -> tuple[Post, ...]:
    """The posts this person has not held for long: whose sheet is still worth a look."""
    return tuple(
        post
        for post in who.posts
        if post.role in handover_lines.WITH_A_SHEET and (today - post.since).days < SHEET_FOR_DAYS
    )


async def take_drafts(work: Work, post: Post, today: date) -> Taken:
    """What the former holders of a post left half said goes to its holder.

    A dialogue stays where the new holder has no chat, or a dialogue of that kind of their own.
    """
    came, stayed = [], []
    chats = await work.chats.of_person(post.person)
    who, tree = await holder(work, post.person, today), await work.units.tree()
    for former in await _former(work, post):
        for draft in await left_by(work, former, today):
            unit = await _unit_of(work, draft)
            action = OF_A_POST[draft.kind]
            if unit not in reach(action, who, tree):
                continue
            if not chats or await work.drafts.find(chats[0].id, draft.flow) is not None:
                stayed.append(draft.kind)
                continue
            form = {name: said for name, said in draft.form.items() if not _is_heard(name)}
            await work.drafts.put_aside(draft.id, chats[0].id, post.person, form)
            came.append(draft.kind)
    return Taken(tuple(came), tuple(stayed))


async def close_drafts(work: Work, post: Post, today: date) -> None:
    """What somebody left half said by a post that ended waits, and is no open question."""
    for draft in await left_by(work, post, today):
        if draft.open:
            await work.drafts.put_aside(draft.id, draft.chat, post.person, draft.form)


def may_go_on(draft: Draft, who: Holder, tree: Tree) -> bool:
    """Whether what somebody left half said is still theirs to end: not once the post is gone."""
    action = OF_A_POST.get(draft.kind)
    return action is None or may(action, who, tree)


async def left_by(work: Work, former: Post, today: date) -> tuple[Draft, ...]:
    """What somebody began by a post, and may not end now that it is gone."""
    now = await holder(work, former.person, today)
    if any((one.unit, one.role) == (former.unit, former.role) for one in now.posts):
        return ()
    then = replace(now, posts=(*now.posts, former))
    tree = await work.units.tree()
    found = []
    for draft in await work.drafts.of_person(former.person):
        action = OF_A_POST.get(draft.kind)
        if action is not None and _lost(action, await _unit_of(work, draft), now, then, tree):
            found.append(draft)
    return tuple(found)


def _lost(action: Action, unit: UnitId | None, now: Holder, then: Holder, tree: Tree) -> bool:
    nowhere = may(action, then, tree) and not may(action, now, tree)
    return nowhere or unit in reach(action, then, tree) - reach(action, now, tree)


async def _unit_of(work: Work, draft: Draft) -> UnitId | None:
    """The unit that a half-filled form is about; None where it does not say yet."""
    form = draft.form
    if (number := _number(form, "review")) is not None:
        return (await work.reviews.get(ReviewId(number))).branch
    if (number := _number(form, "candidate")) is not None:
        return (await work.candidates.get(CandidateId(number))).branch
    number = _number(form, "branch") or _number(form, "unit")
    return None if number is None else UnitId(number)


def _number(form: Mapping[str, str], name: str) -> int | None:
    said = form.get(name, "")
    return int(said) if said.isascii() and said.isdigit() else None


async def _former(work: Work, post: Post) -> tuple[Post, ...]:
    """Who held this post before, the latest first; one entry for each person."""
    found: dict[PersonId, Post] = {}
    for one in await work.people.posts_in([post.unit]):
        if one.role is post.role and one.person != post.person and one.until is not None:
            found[one.person] = one
    return tuple(sorted(found.values(), key=lambda one: one.until or one.since, reverse=True))


def _is_heard(name: str) -> bool:
    return name.startswith(_HEARD)
