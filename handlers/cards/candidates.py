"""The candidates one may see: a list in pages, a search, and one person's card."""

from collections.abc import Sequence

from domain.assigning import ON_THE_WAY
from domain.candidates import Candidate, Stage
from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.messages import Argument, CandidateRef, Choice, Code, Message, UnitRef, choice, say
from domain.road.events import Milestone
from domain.road.stages import next_step
from domain.roles import Action, may
from handlers.cards.card_words import first_page, more, next_page, pages
from handlers.commands import Command, Route
from handlers.numbers import number_in
from handlers.reports.report_words import split_code
from handlers.terms import term
from handlers.turn import Turn
from services.cards import listing
from services.cards.listing import Card, Listed, View
from services.cards.timeline import timeline
from services.checks.flag_words import flags_to_see
from services.checks.flags import flags_of
from services.deadlines.lines import card_line
from services.road.handing_over import ways_over
from services.road.moving import has_grassroots

PAGE = 8


async def candidates(turn: Turn, rest: str) -> None:
    """The list; after the command a code opens a card, other words search by name."""
    code, more_words = split_code(rest)
    if code is not None and not more_words:
        await _open(turn, await _by_code(turn, code), 0)
        return
    every = await listing.visible(turn.work, await turn.who(), await turn.tree())
    if rest.strip():
        await _searched(turn, listing.search(every, rest))
    else:
        await _page(turn, every, 0)


async def _by_code(turn: Turn, code: str) -> CandidateId:
    known = await turn.work.candidates.by_code(code)
    if known is None:
        raise NotAllowed
    return known.id


async def page(turn: Turn, start: str) -> None:
    """The list from further down."""
    every = await listing.visible(turn.work, await turn.who(), await turn.tree())
    await _page(turn, every, number_in(start))


async def _page(turn: Turn, every: Sequence[Listed], start: int) -> None:
    if not every:
        await turn.say("candidates-none", choice("my-tasks", "mine"), choice("help", "help"))
        return
    start = start if start < len(every) else 0
    shown = every[start : start + PAGE]
    ways = _ways(shown)
    if start + PAGE < len(every):
        ways += (choice("more", f"candidates-page:{start + PAGE}"),)
    await turn.say(
        "candidates",
        *ways,
        n=len(every),
        begin=start + 1,
        end=start + len(shown),
        lines=_lines(every, shown),
    )


async def _searched(turn: Turn, found: Sequence[Listed]) -> None:
    if not found:
        ways = (choice("all-candidates", "candidates"), choice("my-tasks", "mine"))
        await turn.say("candidates-not-found", *ways)
        return
    shown = found[:PAGE]
    await turn.say(
        "candidates-found",
        *_ways(shown),
        n=len(found),
        lines=_lines(found, shown),
        many=say("candidates-too-many", n=len(found) - PAGE) if len(found) > PAGE else (),
    )


def _ways(shown: Sequence[Listed]) -> tuple[Choice, ...]:
    return tuple(
        choice(
            "candidate",
            f"card:{one.candidate.id}",
            candidate=CandidateRef(one.candidate.id),
            code=Code(one.candidate.code),
        )
        for one in shown
    )


def _lines(every: Sequence[Listed], shown: Sequence[Listed]) -> tuple[Message, ...]:
    """One line each; with the branch where there are several."""
    several = len({one.candidate.branch for one in every}) > 1
    return tuple(
        say(
            "candidates-line",
            candidate=CandidateRef(one.candidate.id),
            stage=term("stage", one.candidate.stage),
            where=say("candidates-where", branch=UnitRef(one.candidate.branch)) if several else (),
        )
        for one in shown
    )


async def card(turn: Turn, number: str) -> None:
    """One person's card."""
    await _open(turn, CandidateId(number_in(number)), 0)


async def card_more(turn: Turn, rest: str) -> None:
    """Further back on a card."""
    number, _, wanted = rest.partition(":")
    await _open(turn, CandidateId(number_in(number)), number_in(wanted))


async def _open(turn: Turn, candidate: CandidateId, wanted: int) -> None:
    who, tree = await turn.who(), await turn.tree()
    opened = await listing.open_card(turn.work, candidate, who, tree, turn.now, further=wanted > 0)
    every = pages(await timeline(turn.work, turn.settings, opened))
    wanted = wanted if wanted < len(every) else 0
    ways = (*more(opened, wanted, every), *await _next_things(turn, opened))
    if wanted:
        await turn.tell(next_page(opened, every[wanted]), ways)
    else:
        nearest, flags = await _nearest(turn, opened), await _flags(turn, opened)
        await turn.tell(first_page(opened, every[0], nearest, flags), ways)


async def _flags(turn: Turn, opened: Card) -> Argument:
    """What asks for a look: for the branch and those above it only (voice.md §4)."""
    if opened.view is not View.FULL:
        return ()
    return flags_to_see(await flags_of(turn.work, turn.settings, opened.candidate.id, turn.now))


async def _nearest(turn: Turn, opened: Card) -> tuple[Message, ...]:
    """The next step and the nearest date, for the branch and for whoever helps."""
    if opened.view is View.FOLLOWER:
        return ()
    one, full = opened.candidate, opened.view is View.FULL
    step = next_step(one.stage, grassroots=await has_grassroots(turn.work, one))
    following = (say("road-next", stage=term("stage", step.after)),) if step is not None else ()
    line = await card_line(turn.work, turn.settings, one.id, turn.today, full=full)
    return (*following, *line)


async def _next_things(turn: Turn, opened: Card) -> tuple[Choice, ...]:
    """What this reader may do with this person."""
    one = opened.candidate
    ways: list[Choice] = []
    if one.stage in {Stage.LEFT, Stage.OFFICIAL}:
        return (*await _closed(turn, one), choice("all-candidates", "candidates"))
    if opened.view is View.MENTOR or any(
        helper.person == turn.person for helper in opened.helped_by
    ):
        ways.append(choice("duty-report", f"report:{one.id}", code=Code(one.code)))
    if one.stage in ON_THE_WAY and await turn.may(Action.ASSIGN) and opened.view is View.FULL:
        ways.append(choice("duty-assign", f"assign:{one.id}", code=Code(one.code)))
    if may(Action.STAGE, await turn.who(), await turn.tree(), one.branch):
        ways.append(choice("road-look", f"stage:{one.id}"))
        ways.append(choice("papers", f"papers:{one.id}"))
        ways.append(choice("introducers", f"introducers:{one.id}"))
    if may(Action.TASK, await turn.who(), await turn.tree(), one.branch):
        ways.append(choice("note-talk", f"talk:{one.id}"))
    ways.append(choice("all-candidates", "candidates"))
    return tuple(ways)


async def _closed(turn: Turn, one: Candidate) -> tuple[Choice, ...]:
    """Of somebody recognised the hand-over to the members' app is left; of who left, the step.

    An end recorded by mistake is taken back from there.
    """
    if not may(Action.STAGE, await turn.who(), await turn.tree(), one.branch):
        return ()
    if one.stage is Stage.LEFT:
        return (choice("road-look", f"stage:{one.id}"),)
    events = await turn.work.road.events(one.id)
    return ways_over(one.id, done=any(each.kind is Milestone.HANDED_OVER for each in events))


COMMANDS = (Command("candidates", "danhsach", candidates, aliases=("ds",), argument=True),)
ROUTES = (
    Route("candidates-page", page),
    Route("card", card),
    Route("card-more", card_more),
)
