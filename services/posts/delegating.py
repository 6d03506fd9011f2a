"""A secretary asks a deputy or a member of the chi ủy to prepare and conclude the month."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, UnitId
from domain.messages import PersonRef, UnitRef, choice, say
from domain.posts import LONGEST_AHEAD, MAY_PREPARE, Delegation, in_force
from domain.roles import Action, Holder, Tree, current
from domain.units import Person
from services.identity import require
from services.ports import Work
from services.posts.succession import menus
from services.settings import Settings

AFTER_THE_MEETING = timedelta(days=8)  # a month closed too early can be opened again for seven
_ONE_DAY = timedelta(days=1)


async def delegates(work: Work, branch: UnitId, what: str, today: date) -> tuple[PersonId, ...]:
    """Who was asked to prepare and conclude this branch's months, as things stand today.

    `what` is "prepare" or "review"; whoever is asked for the one is asked for both.
    """
    if what not in {"prepare", "review"}:
        raise ValueError(f"nobody is asked to {what}")
    return tuple(sorted({one.to for one in await running(work, branch, today)}))


async def running(work: Work, branch: UnitId, today: date) -> tuple[Delegation, ...]:
    """What is asked of others in a branch today, the newest first."""
    asked = await work.delegations.in_unit(branch)
    if not any(one.runs_on(today) for one in asked):
        return ()
    posts = await work.people.posts_in([branch])
    return tuple(one for one in asked if in_force(one, posts, today))


async def may_be_asked(work: Work, branch: UnitId, who: Holder, today: date) -> tuple[Person, ...]:
    """The deputies and members of the chi ủy whom this person may ask, by name."""
    held = current(await work.people.posts_in([branch]), today)
    people = {post.person for post in held if post.role in MAY_PREPARE} - {who.person.id}
    return await work.people.many(sorted(people))


async def usual_end(work: Work, settings: Settings, branch: UnitId, now: datetime) -> date:
    """The last day of a request for one month: a week after its meeting."""
    review = await work.reviews.current(branch) or await work.reviews.newest(branch)
    today = settings.calendar.day_of(now)
    meeting = settings.calendar.day_of(review.meeting_at) if review else today
    return max(meeting, today) + AFTER_THE_MEETING - _ONE_DAY


async def ask(
    work: Work,
    settings: Settings,
    branch: UnitId,
    to: PersonId,
    last: date | None,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> bool:
    """Ask somebody up to and including a day (None: until taken back); False if out of reach.

    What was asked of others before ends with it. Raises NotAllowed, Refusal.
    """
    require(Action.DELEGATE, who, tree, branch)
    today = settings.calendar.day_of(now)
    if to not in {one.id for one in await may_be_asked(work, branch, who, today)}:
        raise NotAllowed
    if last is not None and not today <= last <= today + LONGEST_AHEAD:
        raise Refusal("delegate-day-far", first=today, last=today + LONGEST_AHEAD)
    await _end(work, await running(work, branch, today), who.person.id, now, today, but=to)
    until = None if last is None else last + _ONE_DAY
    await work.delegations.add(branch, who.person.id, to, today, until, now)
    await work.journal.note(
        "delegated",
        f"unit:{branch}",
        at=now,
        actor=who.person.id,
        person=to,
        until=None if until is None else until.isoformat(),
    )
    await menus(work, to, now)
    return await _tell_asked(work, branch, to, last, who.person.id, now)


async def _tell_asked(
    work: Work, branch: UnitId, to: PersonId, last: date | None, by: PersonId, now: datetime
) -> bool:
    message = say(
        "delegated-to-you",
        branch=UnitRef(branch),
        by=PersonRef(by),
        last=say("delegated-until", day=last) if last else say("delegated-open"),
    )
    ways = (choice("meeting-page", "pack-now"), choice("my-tasks", "mine"))
    return await work.outbox.to_person(to, message, ways, at=now)


async def take_back(
    work: Work, settings: Settings, branch: UnitId, who: Holder, tree: Tree, now: datetime
) -> tuple[PersonId, ...]:
    """End what was asked of others in a branch from today; returns of whom. Raises NotAllowed."""
    require(Action.DELEGATE, who, tree, branch)
    today = settings.calendar.day_of(now)
    return await _end(work, await running(work, branch, today), who.person.id, now, today)


async def _end(
    work: Work,
    asked: Sequence[Delegation],
    by: PersonId,
    now: datetime,
    today: date,
    but: PersonId | None = None,
) -> tuple[PersonId, ...]:
    ended = []
    for one in asked:
        if not await work.delegations.end(one.id, today):
            continue
        await work.journal.note(
            "delegation-ended", f"unit:{one.unit}", at=now, actor=by, person=one.to
        )
        if one.to != but:
            await menus(work, one.to, now)
            message = say("delegation-ended", branch=UnitRef(one.unit))
            await work.outbox.to_person(one.to, message, (choice("my-tasks", "mine"),), at=now)
        ended.append(one.to)
    return tuple(ended)
