"""A resolution of the youth union whose number, day or consultation was entered wrongly."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Nomination
from domain.errors import Refusal
from domain.ids import PersonId
from domain.messages import Code, Message, Term, say
from domain.roles import Holder, Tree
from domain.union import UnionResolution
from services.identity import leading
from services.ports import Work
from services.settings import Settings
from services.union.resolving import resolved

AMENDED = "union-amended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """What the resolution really says."""

    number: str
    on: date
    consulted: bool


async def amend(
    work: Work,
    settings: Settings,
    row: int,
    right: Right,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> int:
    """Put the resolution of this row right for all it was taken on; how many those are.

    Whoever was told of it hears once. Raises NotAllowed, and Refusal for a day to come.
    """
    today = settings.calendar.day_of(now)
    if right.on > today:
        raise Refusal("union-day-later")
    before, rows = await resolved(work, row, who, tree)
    made = [nomination for _, nomination in rows]
    await work.union.record(
        [one.id for one in made],
        before.unit,
        number=right.number,
        on=right.on,
        consulted=right.consulted,
        by=who.person.id,
        at=now,
    )
    for one in made:
        await work.journal.note(
            AMENDED,
            f"candidate:{one.candidate}",
            at=now,
            actor=who.person.id,
            nomination=one.id,
            before=f"{before.number} {before.on.isoformat()} {int(before.consulted)}",
        )
    await _tell(work, before, right, made, who, now, today)
    return len(made)


async def _tell(
    work: Work,
    before: UnionResolution,
    right: Right,
    made: Sequence[Nomination],
    who: Holder,
    now: datetime,
    today: date,
) -> None:
    """Whoever leads a branch that got somebody by it, and whoever proposed: one message each."""
    told: Counter[PersonId] = Counter()
    for one in made:
        branch = (await work.candidates.get(one.candidate)).branch
        told.update({one.by, *await leading(work, branch, today)} - {who.person.id})
    for person, n in sorted(told.items()):
        await work.outbox.to_person(person, _words(before, right, n), at=now)


def _words(before: UnionResolution, right: Right, n: int) -> Message:
    return say(
        "union-amended-told",
        n=n,
        number=Code(right.number),
        day=right.on,
        consulted=Term("union-consulted-yes" if right.consulted else "union-consulted-no"),
        wrong=Code(before.number),
        wrong_day=before.on,
    )
