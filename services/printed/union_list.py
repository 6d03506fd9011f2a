"""The hand-over list of a resolution of the youth union: a page for each branch, for signature."""

from collections.abc import Sequence

from domain.candidates import Nomination
from domain.errors import Refusal
from domain.ids import UnitId
from domain.messages import CandidateName, Code, UnitRef, choice, say
from domain.roles import Holder, Tree
from domain.union import UnionResolution
from services.ports import Work
from services.printed.paper import Blank, Block, Paper, Size, Text, Weight
from services.union.resolving import resolved


async def union_list(work: Work, row: int, who: Holder, tree: Tree) -> Paper:
    """Everybody on the resolution of this row. Raises NotAllowed; Refusal where nobody is."""
    one, rows = await resolved(work, row, who, tree)
    by_branch: dict[UnitId, list[Nomination]] = {}
    for _, made in rows:
        candidate = await work.candidates.get(made.candidate)
        if candidate.shown:
            by_branch.setdefault(candidate.branch, []).append(made)
    if not by_branch:
        ways = (choice("union-open", "union"), choice("my-tasks", "mine"))
        raise Refusal("union-list-nobody", choices=ways)
    return Paper(
        size=Size.A4,
        file_name=say("union-list-file", day=one.on),
        caption=say(
            "union-list-caption",
            n=sum(map(len, by_branch.values())),
            branches=len(by_branch),
        ),
        pages=tuple([_page(one, branch, made) for branch, made in sorted(by_branch.items())]),
    )


def _page(one: UnionResolution, branch: UnitId, made: Sequence[Nomination]) -> tuple[Block, ...]:
    lines = [
        Text(
            say(
                "union-list-line",
                n=number,
                candidate=CandidateName(nomination.candidate),
                unit=UnitRef(nomination.unit) if nomination.unit is not None else (),
            )
        )
        for number, nomination in enumerate(made, 1)
    ]
    return (
        Text(say("union-list-heading"), Weight.HEADING),
        Text(
            say(
                "union-list-basis",
                unit=UnitRef(one.unit),
                consulted=one.consulted,
                number=Code(one.number),
                day=one.on,
            )
        ),
        Text(say("union-list-branch", branch=UnitRef(branch), count=len(lines))),
        *lines,
        Blank(say("union-list-day")),
        Blank(say("union-list-giver"), lines=2),
        Blank(say("union-list-taker"), lines=2),
    )
