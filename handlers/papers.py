"""What can be printed: slips for those without a smartphone, and the meeting page."""

from domain.errors import NotAllowed, Refusal
from domain.ids import ReviewId, UnitId
from domain.messages import Choice, Code, UnitRef, choice, say
from domain.reviews import Review
from domain.roles import Action, reach
from domain.units import UnitKind
from handlers.commands import Command, Route
from handlers.numbers import number_in
from handlers.turn import Turn
from services.identity import require
from services.printed import papers
from services.printed.slips import every_pair, pack_on_paper, slips, to_ask_in_person
from services.reviews.reviewing import known


async def print_slips(turn: Turn, _rest: str) -> None:
    """`/slips`: for which branch, then which slips."""
    mine = reach(Action.ON_BEHALF, await turn.who(), await turn.tree())
    found = [one for one in await turn.work.units.of_kind(UnitKind.BRANCH) if one.id in mine]
    if len(found) == 1:
        await _of_branch(turn, found[0].id)
        return
    await turn.say(
        "slips-which",
        *(
            Choice(say("choice-unit", unit=UnitRef(one.id), n=Code(one.code)), f"slips:{one.id}")
            for one in found
        ),
    )


async def _choose(turn: Turn, number: str) -> None:
    await _of_branch(turn, UnitId(number_in(number)))


async def _of_branch(turn: Turn, branch: UnitId) -> None:
    require(Action.ON_BEHALF, await turn.who(), await turn.tree(), branch)
    review = await turn.work.reviews.current(branch)
    if review is None:
        raise Refusal("slips-no-month", choices=(choice("my-tasks", "mine"),))
    await turn.say(
        "slips-what",
        *await _ways(turn, review),
        choice("my-tasks", "mine"),
        month=review.period.month,
        branch=UnitRef(branch),
        count=len(await to_ask_in_person(turn.work, review)),
        total=len(await every_pair(turn.work, review)),
    )


async def _ways(turn: Turn, review: Review) -> tuple[Choice, ...]:
    ways: tuple[Choice, ...] = ()
    if await to_ask_in_person(turn.work, review):
        ways = (choice("print-slips", f"print:{papers.SLIPS}:{review.id}"),)
    if await every_pair(turn.work, review):
        ways = (*ways, choice("print-all-slips", f"print:{papers.ALL_SLIPS}:{review.id}"))
    return ways


async def print_paper(turn: Turn, rest: str) -> None:
    """A file is ordered; what cannot be printed is said now, not when the file is made."""
    kind, _, number = rest.partition(":")
    review = ReviewId(number_in(number))
    who, tree = await turn.who(), await turn.tree()
    if kind == papers.PACK:
        await pack_on_paper(turn.work, turn.settings, review, who, tree, turn.now)
    elif kind in {papers.SLIPS, papers.ALL_SLIPS}:
        everybody = kind == papers.ALL_SLIPS
        await slips(turn.work, review, who, tree, everybody=everybody)
    else:
        raise NotAllowed
    await papers.order(turn.work, turn.speaker.id, kind, review, turn.now)
    await turn.work.journal.note(
        "printed",
        f"unit:{(await known(turn.work, review)).branch}",
        at=turn.now,
        actor=turn.person,
        what=kind,
        review=review,
    )
    await turn.say("slips-coming")


COMMANDS = (Command("slips", "phieugiay", print_slips, Action.ON_BEHALF),)
ROUTES = (
    Route("slips", _choose, Action.ON_BEHALF),
    # The right depends on what is printed; the service looks at it.
    Route("print", print_paper),
)
