"""What follows when a post begins or ends: rights change at once, and nothing is left lying.

Rights themselves need no doing: whoever looks asks who holds the post that day. What follows is
what was made by rights that are gone: menus, waiting notices, dialogues half said.
"""

from datetime import date, datetime

from domain.ids import PersonId, UnitId
from domain.messages import PersonRef, UnitRef, choice, say
from domain.terms import term
from domain.units import Post, Role
from services.identity import with_role_in
from services.ports import Work
from services.posts import handover, withdrawing
from services.settings import Settings

APPOINTED = "appointed"


async def menus(work: Work, person: PersonId, now: datetime) -> None:
    """Have a person's menu made anew in every chat of theirs."""
    for chat in await work.chats.of_person(person):
        await work.outbox.errand(chat.id, "menu", at=now)


async def deputies_menus(work: Work, branch: UnitId, now: datetime, today: date) -> None:
    """What a deputy may do depends on whether a secretary is there."""
    for deputy in await with_role_in(work, Role.BRANCH_DEPUTY, branch, today):
        await menus(work, deputy, now)


async def begun(work: Work, settings: Settings, post: Post, now: datetime) -> None:
    """A post is held from now on: what its former holder left half done comes with it."""
    await _first(work, "begun", post, post.since, now)
    today = settings.calendar.day_of(now)
    await _menus(work, post, now, today)
    await handover.tell(work, settings, post, now)


async def ended(work: Work, settings: Settings, post: Post, until: date, now: datetime) -> None:
    """A post is held no more: nothing of it is said to, or taken from, who held it."""
    await _first(work, "ended", post, until, now)
    today = settings.calendar.day_of(now)
    await _menus(work, post, now, today)
    await withdrawing.withdraw(work, post, now, today)
    await handover.close_drafts(work, post, today)
    others = await with_role_in(work, post.role, post.unit, today)
    await work.outbox.to_person(
        post.person,
        say(
            "post-ended-thanks",
            role=term("role", post.role),
            unit=UnitRef(post.unit),
            until=until,
            passed=tuple(
                say("post-passed-to", person=PersonRef(one))
                for one in others
                if one != post.person
            ),
        ),
        (choice("my-tasks", "mine"), choice("help", "help")),
        at=now,
    )


async def follow(work: Work, settings: Settings, after: date, today: date, now: datetime) -> None:
    """Follow up what was said to begin or to end on a day that has come since `after`."""
    changing = await work.people.changing(after, today)
    for post in changing:
        until = post.until
        gone = until is not None and after < until <= today and until > post.since
        if until and gone and await _first(work, "ended", post, until, now):
            await ended(work, settings, post, until, now)
    for post in changing:
        came = after < post.since <= today and post.holds_on(today)
        announced = came and await _announced(work, post)
        if announced and await _first(work, "begun", post, post.since, now):
            await begun(work, settings, post, now)


async def _menus(work: Work, post: Post, now: datetime, today: date) -> None:
    await menus(work, post.person, now)
    if post.role is Role.BRANCH_SECRETARY:
        await deputies_menus(work, post.unit, now, today)


async def _first(work: Work, what: str, post: Post, day: date, now: datetime) -> bool:
    key = f"post-{what}:{post.person}:{post.unit}:{post.role.value}:{day.isoformat()}"
    return await work.once.first(key, now)


async def _announced(work: Work, post: Post) -> bool:
    """Whether the post was given in a dialogue, and not by an import of the whole commune."""
    return any(
        action == APPOINTED
        and (detail["person"], detail["since"]) == (str(post.person), post.since.isoformat())
        for _, action, detail in await work.journal.of(f"unit:{post.unit}")
    )
