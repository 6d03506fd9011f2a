"""The resolution of the commune's youth union: on whom, and what becomes of the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Nomination, NominationState, ReturnReason
from domain.errors import NotAllowed, Refusal
from domain.ids import NominationId, UnitId
from domain.messages import CandidateCode, Choice, Code, Message, Term, choice, say
from domain.roles import Action, Holder, Tree
from domain.union import UnionResolution
from services.cards.entries import refuse_locked
from services.identity import require
from services.nominations.receiving import hand_in
from services.ports import Work
from services.settings import Settings
from services.union.proposing import body_of, led_bodies

SENT_BACK = (
    ReturnReason.INCOMPLETE,
    ReturnReason.NO_CONSENT,
    ReturnReason.AGE,
    ReturnReason.MORE_CARE,
)
"""For what a proposal is sent back to be completed."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What came of a resolution: how many proposals, and to how many branches they went."""

    count: int
    branches: int
    first: int  # a row of it, for the list to print


async def bodies(work: Work, who: Holder, today: date) -> tuple[UnitId, ...]:
    """The commune youth unions led today. Raises NotAllowed where there is none."""
    found = await led_bodies(work, who.person.id, today)
    if not found:
        raise NotAllowed
    return found


async def proposed_to(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Nomination, ...]:
    """The proposals that wait for a resolution, the oldest first. Raises NotAllowed."""
    units = sorted({unit for body in await bodies(work, who, today) for unit in tree.below(body)})
    made = await work.nominations.made_for(units)
    found = [one for one in made if one.state is NominationState.PROPOSED]
    candidates = await work.candidates.many([one.candidate for one in found])
    shown = {one.id for one in candidates if one.shown}
    kept = [one for one in found if one.candidate in shown]
    return tuple(sorted(kept, key=lambda one: (one.at, one.id)))


async def proposal(
    work: Work, nomination: NominationId, who: Holder, tree: Tree
) -> tuple[Nomination, UnitId]:
    """A proposal this person may deal with, and the union's organisation. NotAllowed, Refusal."""
    try:
        made = await work.nominations.get(nomination)
    except LookupError:
        raise NotAllowed from None
    body = await body_of(work, made.unit) if made.unit is not None else None
    if body is None:
        raise NotAllowed
    require(Action.UNION, who, tree, body)
    refuse_locked(await work.candidates.get(made.candidate))
    if made.state is not NominationState.PROPOSED:
        ways = (choice("union-open", "union"), choice("my-tasks", "mine"))
        raise Refusal("union-dealt-with", choices=ways, code=CandidateCode(made.candidate))
    return made, body


async def resolve(
    work: Work,
    settings: Settings,
    chosen: Sequence[NominationId],
    number: str,
    on: date,
    *,
    consulted: bool,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Resolved:
    """Record one resolution on these proposals and hand each to its branch.

    Raises NotAllowed, and Refusal for a day to come or a proposal dealt with meanwhile.
    """
    today = settings.calendar.day_of(now)
    if on > today:
        raise Refusal("union-day-later")
    found = [await proposal(work, one, who, tree) for one in chosen]
    me = who.person.id
    for made, body in found:
        await work.union.record(
            [made.id], body, number=number, on=on, consulted=consulted, by=me, at=now
        )
        await work.nominations.decide(made.id, NominationState.WAITING, now)
        await _note(work, "union-resolved", made, who, now, consulted=int(consulted))
        await hand_in(work, made.id, now, by=me, today=today)
        await _tell_passed(work, made, number, on, who, now)
    candidates = await work.candidates.many([made.candidate for made, _ in found])
    first = await work.union.of(found[0][0].id)
    branches = len({one.branch for one in candidates})
    return Resolved(len(found), branches, first.id if first is not None else 0)


async def _tell_passed(
    work: Work, made: Nomination, number: str, on: date, who: Holder, now: datetime
) -> None:
    if made.by == who.person.id:
        return
    message = say("union-passed", code=CandidateCode(made.candidate), number=Code(number), day=on)
    await work.outbox.to_person(made.by, message, at=now, candidate=made.candidate)


async def send_back(
    work: Work,
    nomination: NominationId,
    reason: ReturnReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Nomination:
    """Send a proposal back, for a reason of SENT_BACK, or NOT_PASSED. NotAllowed, Refusal."""
    if reason not in {*SENT_BACK, ReturnReason.NOT_PASSED}:
        raise NotAllowed
    made, _ = await proposal(work, nomination, who, tree)
    await work.nominations.decide(nomination, NominationState.RETURNED, now, reason)
    await _note(work, "nomination-returned", made, who, now, reason=reason.value)
    if made.by != who.person.id:
        message, ways = _sent_back(made, reason)
        await work.outbox.to_person(made.by, message, ways, at=now, candidate=made.candidate)
    return made


def _sent_back(made: Nomination, reason: ReturnReason) -> tuple[Message, tuple[Choice, ...]]:
    ways = (
        choice("complete-nomination", f"supplement:{made.id}"),
        choice("withdraw-nomination", f"withdraw:{made.id}"),
    )
    code = CandidateCode(made.candidate)
    if reason is ReturnReason.NOT_PASSED:
        return say("union-not-passed-told", code=code), ways
    why = Term(f"return-{reason.value.replace('_', '-')}")
    return say("union-sent-back-told", code=code, reason=why), ways


async def _note(
    work: Work,
    action: str,
    made: Nomination,
    who: Holder,
    now: datetime,
    reason: str | None = None,
    consulted: int | None = None,
) -> None:
    await work.journal.note(
        action,
        f"candidate:{made.candidate}",
        at=now,
        actor=who.person.id,
        nomination=made.id,
        reason=reason,
        consulted=consulted,
    )


async def resolved(
    work: Work, row: int, who: Holder, tree: Tree
) -> tuple[UnionResolution, tuple[tuple[UnionResolution, Nomination], ...]]:
    """A resolution by one of its rows, with all it was taken on. Raises NotAllowed."""
    try:
        one = await work.union.get(row)
    except LookupError:
        raise NotAllowed from None
    require(Action.UNION, who, tree, one.unit)
    of_unit = await work.union.of_unit(one.unit)
    same = [other for other in of_unit if (other.number, other.on) == (one.number, one.on)]
    return one, tuple([(other, await work.nominations.get(other.nomination)) for other in same])


async def newest(work: Work, who: Holder, today: date, most: int) -> tuple[UnionResolution, ...]:
    """The latest resolutions of the unions led, one row of each."""
    found: dict[tuple[str, date], UnionResolution] = {}
    for body in await bodies(work, who, today):
        for one in await work.union.of_unit(body):
            found.setdefault((one.number, one.on), one)
    return tuple(found.values())[:most]
