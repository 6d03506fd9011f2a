"""Notices that wait for somebody whose post has ended: what came from the post is not said."""

from collections.abc import Iterator
from datetime import date, datetime

from domain.ids import CandidateId, NominationId, PersonId, ReviewId, UnitId
from domain.messages import GroupMessage, Message, UnitRef
from domain.roles import Action, Holder, Tree, may
from domain.units import Post
from services.guards import each_of
from services.identity import holder
from services.ports import Work
from services.ports.messages import Notice

_GUARDED = {
    "nomination": Action.RECEIVE,
    "close": Action.REVIEW,
    "source": Action.REVIEW,
    "chapter": Action.FOLLOW,
    "round": Action.SOURCES,
}
_ABOUT_A_REVIEW = frozenset({"close", "meeting", "news", "source"})
_ABOUT_A_UNIT = {"chapter": 0, "round": 1}  # where in the guard the unit stands
_OWN = "report"  # asked of whoever helps; its guard asks who that is today


async def withdraw(work: Work, post: Post, now: datetime, today: date) -> None:
    """Take back what waits for a person about the unit of a post that is theirs no more.

    What they may still read stays: as a mentor, by their own nomination, or by another post.
    """
    who, tree = await holder(work, post.person, today), await work.units.tree()
    own = await _own_candidates(work, post.person)
    for notice in await work.outbox.notices(post.person):
        if notice.candidate in own or _OWN in _kinds(notice):
            continue
        if post.unit in await _units(work, notice) and not _still(notice, who, tree, post.unit):
            await work.outbox.void(notice.id)
            await work.journal.note(
                "notice-withdrawn", f"person:{post.person}", at=now, actor=None, unit=post.unit
            )


async def _own_candidates(work: Work, person: PersonId) -> frozenset[CandidateId]:
    helped = {one.candidate for one in await work.assignments.of_person(person)}
    return frozenset(helped | {one.candidate for one in await work.nominations.made_by(person)})


def _kinds(notice: Notice) -> frozenset[str]:
    """What the notice asks for; several things of one day wait as one."""
    return frozenset(one.partition(":")[0] for one in each_of(notice.guard))


def _still(notice: Notice, who: Holder, tree: Tree, unit: UnitId) -> bool:
    guarded = {_GUARDED[kind] for kind in _kinds(notice) if kind in _GUARDED}
    needed = guarded or {Action.SEE, Action.FOLLOW}
    return any(may(action, who, tree, unit) for action in needed)


async def _units(work: Work, notice: Notice) -> frozenset[UnitId]:
    """The units that a notice is about."""
    found = set(_named(notice.message))
    if notice.candidate is not None:
        found.add((await work.candidates.get(notice.candidate)).branch)
    for guard in each_of(notice.guard):
        found |= await _guarded_units(work, guard)
    return frozenset(found)


async def _guarded_units(work: Work, guard: str) -> set[UnitId]:
    kind, *numbers = guard.split(":")
    if kind == "nomination":
        made = await work.nominations.get(NominationId(int(numbers[0])))
        return {(await work.candidates.get(made.candidate)).branch}
    if kind in _ABOUT_A_REVIEW:
        return {(await work.reviews.get(ReviewId(int(numbers[0])))).branch}
    if kind in _ABOUT_A_UNIT:
        return {UnitId(int(numbers[_ABOUT_A_UNIT[kind]]))}
    return set()


def _named(message: Message | GroupMessage) -> Iterator[UnitId]:
    for value in message.args.values():
        if isinstance(value, UnitRef):
            yield value.id
        elif isinstance(value, Message | GroupMessage):
            yield from _named(value)
        elif isinstance(value, tuple):
            for one in value:
                yield from _named(one)
