"""The nearest dates in one line, where a reader prepares something else: pack, digest, card."""

from collections.abc import Sequence
from datetime import date, time

from domain.candidates import Candidate, Stage
from domain.ids import CandidateId, UnitId
from domain.messages import CandidateRef, Message, choice, say
from domain.road.deadlines import Deadline
from domain.roles import Action, Holder, Tree, reach
from domain.units import Role
from services.deadlines import warning_words as words
from services.deadlines.acting import OF_THE_DECIDER
from services.deadlines.listing import (
    deadlines_in,
    deadlines_of,
    is_near,
    is_over,
    known_to_mentors,
    nearest_first,
)
from services.duties.duty import Asker, Duty
from services.ports import Work
from services.settings import Settings

_SHOWN = 5
_AT_THE_DECIDER = frozenset({Stage.PROPOSED, Stage.APPRAISED, Stage.RECOGNITION})


async def _near(
    work: Work, settings: Settings, people: Sequence[Candidate], today: date
) -> tuple[Deadline, ...]:
    """The dates of which it was time to warn, the nearest first."""
    shown = [one.id for one in people if one.shown and one.stage is not Stage.LEFT]
    found = nearest_first(await deadlines_in(work, settings, shown, today))
    return tuple(one for one in found if is_near(one))


async def pack_line(work: Work, settings: Settings, branch: UnitId, today: date) -> list[Message]:
    """«Sắp đến hạn», for the pack of a branch (voice.md M6); nothing where nothing is near."""
    people = await work.candidates.in_branches([branch])
    near = await _near(work, settings, people, today)
    if not near:
        return []
    lines = tuple(
        say(
            "pack-deadline",
            candidate=CandidateRef(one.candidate),
            what=words.what(one),
            day=one.due,
            left=words.left(one),
        )
        for one in near[:_SHOWN]
    )
    return [say("pack-deadlines", n=len(near), lines=lines)]


async def overdue_in(work: Work, settings: Settings, branch: UnitId, today: date) -> int:
    """How many dates of a branch's people are over."""
    people = await work.candidates.in_branches([branch])
    return sum(is_over(one) for one in await _near(work, settings, people, today))


async def card_line(
    work: Work, settings: Settings, candidate: CandidateId, today: date, *, full: bool
) -> tuple[Message, ...]:
    """The nearest date of one person; without papers and verification unless `full`."""
    found = await deadlines_of(work, settings, candidate, today)
    shown = [one for one in (found if full else known_to_mentors(found)) if one.begun]
    return tuple(
        say("card-deadline", what=words.what(one), day=one.due, left=words.left(one))
        for one in shown[:1]
    )


async def of_deadlines(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """The nearest date on which this person can act, and how many there are beside it."""
    today = settings.calendar.day_of(asker.now)
    led = _led(asker.who, asker.tree)
    people = await work.candidates.in_branches(sorted(led)) if led else ()
    near = [
        one
        for one in await _near(work, settings, people, today)
        if one.code not in OF_THE_DECIDER and not one.earliest
    ]
    near += await _of_the_decider(work, settings, asker, today)
    near.sort(key=lambda one: (one.due, one.candidate))
    if not near:
        return []
    first = near[0]
    told = say(
        "duty-deadline",
        what=words.what(first),
        candidate=CandidateRef(first.candidate),
        left=words.left(first),
        more=say("duty-deadline-more", n=len(near) - 1) if len(near) > 1 else (),
    )
    due = settings.calendar.at(first.due, time.max)
    return [Duty(due, told, choice("deadlines", "deadlines"))]


def _led(who: Holder, tree: Tree) -> frozenset[UnitId]:
    """The branches in which this person does the secretary's work."""
    own = {post.unit for post in who.posts if post.role is Role.BRANCH_SECRETARY}
    return reach(Action.STAGE, who, tree) & (own | who.acting)


async def _of_the_decider(
    work: Work, settings: Settings, asker: Asker, today: date
) -> list[Deadline]:
    """The decisions that the decider's staff sees to."""
    if Role.OFFICER not in asker.who.roles():
        return []
    people = await work.candidates.in_branches(sorted(reach(Action.STAGE, asker.who, asker.tree)))
    waiting = [one for one in people if one.stage in _AT_THE_DECIDER]
    return [
        one for one in await _near(work, settings, waiting, today) if one.code in OF_THE_DECIDER
    ]
