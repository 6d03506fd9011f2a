"""Who and what goes along when a branch is split or goes into another, and what ends with it."""

from collections.abc import Container
from datetime import date, datetime

from domain.errors import NotAllowed
from domain.ids import PersonId, UnitId
from domain.transfers import TransferReason
from domain.units import Post, Role, Unit, UnitKind
from services.away import asking
from services.deadlines import clocks
from services.ports import Work
from services.posts.handover import close_drafts
from services.posts.succession import menus
from services.settings import Settings
from services.units.acts import Act, Changed, Parting

_OF_THE_COMMITTEE = frozenset({Role.MEMBER_IN_CHARGE})


async def go_along(
    work: Work, settings: Settings, former: Unit, into: UnitId, act: Act, now: datetime
) -> Changed:
    """Everybody and everything of a branch that is no more."""
    members = tuple(one.id for one in await work.people.members(former.id))
    chapters = tuple(
        one.id for one in await work.units.of_kind(UnitKind.CHAPTER) if one.branch == former.id
    )
    everybody = await work.unit_changes.on_the_road(former.id)
    whole = Parting(name="", code="", people=members, candidates=everybody, chapters=chapters)
    return await take(work, settings, former.id, into, whole, act, now)


async def take(
    work: Work,
    settings: Settings,
    before: UnitId,
    after: UnitId,
    parting: Parting,
    act: Act,
    now: datetime,
) -> Changed:
    """Move people on the road, members and chapters; raises NotAllowed for anybody else's."""
    here = set(await work.unit_changes.on_the_road(before))
    members = {one.id for one in await work.people.members(before)}
    if not here.issuperset(parting.candidates) or not members.issuperset(parting.people):
        raise NotAllowed
    await work.unit_changes.rehome_people(parting.people, after)
    await work.unit_changes.rehome_chapters(parting.chapters, after)
    for one in parting.candidates:
        # Whoever came to the branch after the day from which the change holds goes from there.
        came = [moved.on for moved in await work.transfers.of(one)]
        await work.transfers.add(
            one,
            before=before,
            after=after,
            place=None,
            stage=(await work.candidates.get(one)).stage,
            on=max([act.on, *came]),
            reason=TransferReason.BRANCHES,
            by=act.who.person.id,
            at=now,
        )
        await work.candidates.set_branch(one, after)
        await clocks.replan(work, settings, one, now)
    return Changed(after, len(parting.people), len(parting.candidates), len(parting.chapters))


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
