"""Leave: until when somebody is away, who does their work, and what waits when they are back.

Away is more than paused: whoever pauses hears no reminders and keeps their work; for whoever is
away others do it, and they are never counted as silent or late.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from domain.candidates import AssignmentKind
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, UnitId
from domain.messages import CandidateRef, Code, Message, PersonRef, UnitRef, choice, say
from domain.roles import Action, Holder, Tree, reach
from domain.units import Person, Post, Role
from services.duties.duties import duties
from services.duties.duty import Asker
from services.identity import holder, leading, with_role_in
from services.ports import Work
from services.posts.succession import menus
from services.settings import Settings

LONGEST = timedelta(days=366)
_ONE_DAY = timedelta(days=1)
_SHOWN = 6  # candidates or duties that one message names


async def may_set(work: Work, who: Holder, tree: Tree, person: PersonId, today: date) -> Holder:
    """The person, if `who` may say when they are away: themself, the own branch's people, anybody.

    Raises NotAllowed, also for somebody who does not exist.
    """
    if person == who.person.id:
        return who
    try:
        asked = await holder(work, person, today)
    except LookupError:
        raise NotAllowed from None
    anybody = reach(Action.APPOINT, who, tree)
    places = {asked.person.branch, *(post.unit for post in asked.posts)}
    if places & anybody or asked.person.branch in reach(Action.ASSIGN, who, tree):
        return asked
    raise NotAllowed


async def people_for(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Person, ...]:
    """Everybody else whose leave this person may note, by name."""
    over = reach(Action.APPOINT, who, tree)
    if over:
        around = await work.people.around(sorted(over), today)
    else:
        branches = sorted(reach(Action.ASSIGN, who, tree))
        around = tuple([one for unit in branches for one in await work.people.members(unit)])
    return tuple(one for one in around if one.id != who.person.id)


async def set_leave(
    work: Work,
    settings: Settings,
    person: PersonId,
    last: date,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> tuple[UnitId, ...]:
    """Note that somebody is away up to and including this day. Raises NotAllowed, Refusal.

    Whoever does their work meanwhile is told. Returns the branches led by nobody meanwhile.
    """
    today = settings.calendar.day_of(now)
    asked = await may_set(work, who, tree, person, today)
    if not asked.posts and not asked.mentor:
        raise Refusal("leave-nothing-owed", choices=(choice("pause", "pause"),))
    if last < today:
        raise Refusal("leave-day-past", today=today)
    if last - today > LONGEST:
        raise Refusal("leave-too-long", until=today + LONGEST)
    await work.people.set_away(person, last + _ONE_DAY)
    await work.journal.note(
        "away", f"person:{person}", at=now, actor=who.person.id, until=last.isoformat()
    )
    if person != who.person.id:
        ways = (choice("back-now", "back-at-work"), choice("my-tasks", "mine"))
        await work.outbox.to_person(person, say("leave-noted-for-you", day=last), ways, at=now)
    await _tell_branch(work, asked, last, who.person.id, now, today)
    return await _without_a_lead(work, asked, today)


async def end_leave(
    work: Work, settings: Settings, person: PersonId, who: Holder, tree: Tree, now: datetime
) -> None:
    """Somebody is back before the day. Raises NotAllowed, and Refusal if they are not away."""
    today = settings.calendar.day_of(now)
    asked = await may_set(work, who, tree, person, today)
    if not asked.person.away_on(today):
        raise Refusal("leave-not-away", choices=(choice("my-tasks", "mine"),))
    await work.people.set_away(person, None)
    await work.journal.note("back", f"person:{person}", at=now, actor=who.person.id)
    await _deputies(work, asked.posts, now, today)
    if person != who.person.id:
        await _tell_what_waits(work, settings, person, now, today)


async def welcome_back(work: Work, settings: Settings, today: date, now: datetime) -> None:
    """Whoever's first day back has come gets one message with what waits."""
    for person in await work.people.on_leave():
        if person.away_on(today):
            continue
        await work.people.set_away(person.id, None)
        await work.journal.note("back", f"person:{person.id}", at=now, actor=None)
        who = await holder(work, person.id, today)
        await _deputies(work, who.posts, now, today)
        await _tell_what_waits(work, settings, person.id, now, today)


async def _tell_what_waits(
    work: Work, settings: Settings, person: PersonId, now: datetime, today: date
) -> None:
    lines, more = await waiting(work, settings, person, now, today)
    await work.outbox.to_person(
        person,
        say("leave-over", lines=lines, more=say("mine-more", n=more) if more else ()),
        (choice("my-tasks", "mine"),),
        at=now,
    )


async def waiting(
    work: Work, settings: Settings, person: PersonId, now: datetime, today: date
) -> tuple[tuple[Message, ...], int]:
    """What somebody owes, line by line, and how much more there is than the lines say."""
    chats = await work.chats.of_person(person)
    if not chats:
        return (), 0
    who, tree = await holder(work, person, today), await work.units.tree()
    owed = await duties(work, settings, Asker(who, tree, chats[0].id, now))
    shown = tuple(say("mine-line", what=one.what) for one in owed[:_SHOWN])
    return shown, max(0, len(owed) - _SHOWN)


async def _tell_branch(
    work: Work, asked: Holder, last: date, by: PersonId, now: datetime, today: date
) -> None:
    """The deputies hear that they act; who leads the branch, that candidates need a stand-in."""
    await _deputies(work, asked.posts, now, today)
    for branch in _led(asked.posts):
        for deputy in await with_role_in(work, Role.BRANCH_DEPUTY, branch, today):
            if deputy not in {by, asked.person.id}:
                await work.outbox.to_person(
                    deputy,
                    say("leave-you-act", branch=UnitRef(branch), day=last),
                    (choice("my-tasks", "mine"),),
                    at=now,
                )
    for branch, care in (await _care(work, asked.person.id)).items():
        for leader in await leading(work, branch, today):
            if leader not in {by, asked.person.id}:
                await _ask_for_stand_in(work, leader, asked.person.id, care, last, now)


async def _ask_for_stand_in(
    work: Work,
    leader: PersonId,
    mentor: PersonId,
    care: Sequence[tuple[CandidateId, str]],
    last: date,
    now: datetime,
) -> None:
    await work.outbox.to_person(
        leader,
        say(
            "leave-mentor-away",
            person=PersonRef(mentor),
            day=last,
            lines=tuple(
                say("handover-candidate", candidate=CandidateRef(one)) for one, _ in care[:_SHOWN]
            ),
        ),
        tuple(
            choice("duty-assign", f"assign:{one}", code=Code(code)) for one, code in care[:_SHOWN]
        ),
        at=now,
    )


async def _care(work: Work, person: PersonId) -> dict[UnitId, tuple[tuple[CandidateId, str], ...]]:
    """For whom a person is answerable, by branch: the candidate and the code."""
    mine = [
        one.candidate
        for one in await work.assignments.of_person(person)
        if one.kind is AssignmentKind.PRIMARY
    ]
    care: dict[UnitId, tuple[tuple[CandidateId, str], ...]] = {}
    for one in await work.candidates.many(mine):
        care[one.branch] = (*care.get(one.branch, ()), (one.id, one.code))
    return care


async def _without_a_lead(work: Work, asked: Holder, today: date) -> tuple[UnitId, ...]:
    """The branches whose secretary is now away and which have no deputy at hand."""
    alone = []
    for branch in _led(asked.posts):
        lead = await work.people.many(await leading(work, branch, today))
        if all(one.away_on(today) for one in lead):
            alone.append(branch)
    return tuple(alone)


async def _deputies(work: Work, posts: Sequence[Post], now: datetime, today: date) -> None:
    """What a deputy may do changes as the secretary goes and comes."""
    for branch in _led(posts):
        for deputy in await with_role_in(work, Role.BRANCH_DEPUTY, branch, today):
            await menus(work, deputy, now)


def _led(posts: Sequence[Post]) -> tuple[UnitId, ...]:
    return tuple(post.unit for post in posts if post.role is Role.BRANCH_SECRETARY)
