"""What follows for posts, and for people away, when a branch is split or goes into another."""

from collections.abc import Container
from datetime import date, datetime

from domain.ids import PersonId, UnitId
from domain.units import Post, Role
from services.away import asking
from services.deadlines import clocks
from services.ports import Work
from services.posts.handover import close_drafts
from services.posts.succession import menus
from services.settings import Settings

_OF_THE_COMMITTEE = frozenset({Role.MEMBER_IN_CHARGE})


async def end_posts(work: Work, unit: UnitId, today: date, now: datetime) -> None:
    """End every post in a branch that is no more, those that are yet to begin too."""
    for post in await work.people.posts_in([unit]):
        await _end(work, post, today, now)


async def end_posts_of(
    work: Work, unit: UnitId, people: Container[PersonId], today: date, now: datetime
) -> None:
    """End the posts of members who went to another branch; what was asked of them ends with it.

    Whom the committee put in charge of the branch stays so, whichever branch they belong to.
    """
    for post in await work.people.posts_in([unit]):
        if post.person in people and post.role not in _OF_THE_COMMITTEE:
            await _end(work, post, today, now)


async def _end(work: Work, post: Post, today: date, now: datetime) -> None:
    if post.until is None or today < post.until:
        await work.people.end_post(post, max(today, post.since))
        await close_drafts(work, post, today)
        await menus(work, post.person, now)


async def hosts_go_along(
    work: Work, settings: Settings, unit: UnitId, into: UnitId, now: datetime
) -> None:
    """The branch that takes over sees to whom the former one saw to; to its own as their home.

    Call it once the people of the former branch belong to the other.
    """
    for absence in await work.absences.hosted_by([unit, into]):
        home = (await work.candidates.get(absence.candidate)).branch
        if home == into:
            await work.absences.set_host(absence.id, None, None, by=None, at=now)
            await work.agenda.drop_waiting_about(asking.host_subject(absence))
        elif absence.host == unit:
            await work.absences.set_host(absence.id, into, None, by=None, at=now)
            amended = await work.absences.get(absence.id)
            await asking.tell_host(work, settings, amended, now)
        else:
            continue
        await clocks.replan(work, settings, absence.candidate, now)
