"""`/away`: who is away for work, where and until when; back home with «DA VE»."""

from collections.abc import Sequence

from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.messages import (
    CandidateCode,
    CandidateName,
    CandidateRef,
    Choice,
    Code,
    Message,
    Written,
    choice,
    say,
)
from domain.road.away import Absence
from domain.roles import Action, reach
from handlers.away import amending, away_form, hosted, longer, transfer_form, transfers
from handlers.away.away_form import begin_with
from handlers.away.away_words import before_lines, host, over, remark_line
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.reports.report_words import split_code
from handlers.turn import Turn
from services.away import absences, hosting
from services.away.absences import expected
from services.away.scope import people_within
from services.cards.entries import entry_for

PAGE = 8


async def away(turn: Turn, rest: str) -> None:
    """The list; after the command a code opens what is on record of one person, or begins."""
    code, more = split_code(rest)
    if code is None or more:
        await _page(turn, 0)
        return
    known = await turn.work.candidates.by_code(code)
    if known is None:
        raise NotAllowed
    found = await absences.absence_of(turn.work, known.id, turn.today)
    if found is None:
        await begin_with(turn, known.id)
    else:
        await _show(turn, found)


async def page(turn: Turn, start: str) -> None:
    """The list from further down."""
    await _page(turn, number_in(start))


async def away_here(turn: Turn) -> tuple[Absence, ...]:
    """Everybody of the speaker's own who is away today, by code."""
    people = await people_within(turn.work, Action.AWAY, await turn.who(), await turn.tree())
    found = await absences.away_among(turn.work, [one.id for one in people], turn.today)
    return tuple(found[one.id] for one in people if one.id in found)


async def _page(turn: Turn, start: int) -> None:
    every = await away_here(turn)
    guests = await hosting.hosted(turn.work, await turn.who(), await turn.tree(), turn.today)
    start = start if start < len(every) else 0
    shown = every[start : start + PAGE]
    ways = [*await _ways(turn, shown, "away-see"), *await _ways(turn, guests[:PAGE], "hosted")]
    ways.append(choice("record-away", "away-begin"))
    if start + PAGE < len(every):
        ways.append(choice("more", f"away-page:{start + PAGE}"))
    await turn.say(
        "away-list" if every or guests else "away-none",
        *ways,
        n=len(every),
        lines=tuple(_line(one) for one in shown),
        hosted=_guests(guests[:PAGE]),
    )


async def _ways(turn: Turn, shown: Sequence[Absence], route: str) -> list[Choice]:
    people = await turn.work.candidates.many([one.candidate for one in shown])
    codes = {one.id: one.code for one in people}
    return [
        choice(
            "candidate",
            f"{route}:{one.id}",
            candidate=CandidateRef(one.candidate),
            code=Code(codes[one.candidate]),
        )
        for one in shown
    ]


def _guests(guests: Sequence[Absence]) -> Message | tuple[Message, ...]:
    if not guests:
        return ()
    lines = tuple(
        say("hosted-line", candidate=CandidateRef(one.candidate), since=one.since)
        for one in guests
    )
    return say("hosted-list", n=len(guests), lines=lines)


def _line(one: Absence) -> Message:
    return say(
        "away-line", candidate=CandidateRef(one.candidate), since=one.since, back=expected(one)
    )


async def see(turn: Turn, number: str) -> None:
    """What is on record of one person who is away."""
    who, tree = await turn.who(), await turn.tree()
    await _show(turn, await absences.known_absence(turn.work, number_in(number), who, tree))


async def _show(turn: Turn, one: Absence) -> None:
    who, tree = await turn.who(), await turn.tree()
    await absences.known_absence(turn.work, one.id, who, tree)
    person = await entry_for(turn.work, one.candidate)
    leads = person.branch in reach(Action.SEE, who, tree)
    remarks = await turn.work.absences.remarks(one.id) if leads else ()
    runs = one.runs_on(turn.today)
    ways: list[Choice] = []
    if runs:
        ways = [
            choice("back-home", f"away-back:{person.id}"),
            choice("away-longer", f"away-longer:{one.id}"),
            choice("away-place", f"away-place:{one.id}"),
            choice("away-host", f"away-host:{one.id}"),
        ]
        if one.host is None and one.host_named and person.branch in reach(Action.AWAY, who, tree):
            ways.append(choice("enter-remark", f"host-remark:{one.id}"))
    await turn.say(
        "away-one",
        *ways,
        choice("see-away-all", "away"),
        code=CandidateCode(person.id),
        name=CandidateName(person.id),
        since=one.since,
        place=Written("absence-place", one.id),
        back=expected(one) if runs else over(one.ended_on),
        host=host(one),
        before=before_lines(await turn.work.absences.changes(one.id)),
        remarks=tuple(map(remark_line, remarks[:PAGE])),
    )


async def back(turn: Turn, rest: str) -> None:
    """`DA VE NL-07`, or the button: they are home again from today on."""
    if is_number(rest):
        await _back(turn, CandidateId(int(rest)))
        return
    code, _ = split_code(rest)
    known = await turn.work.candidates.by_code(code) if code is not None else None
    if code is not None and known is None:
        raise NotAllowed
    if known is not None:
        await _back(turn, known.id)
        return
    every = await away_here(turn)
    people = await turn.work.candidates.many([one.candidate for one in every])
    ways = [
        choice(
            "candidate",
            f"away-back:{one.id}",
            candidate=CandidateRef(one.id),
            code=Code(one.code),
        )
        for one in people[:PAGE]
    ]
    await turn.say("away-who-is-back" if ways else "away-none-back", *ways)


async def _back(turn: Turn, candidate: CandidateId) -> None:
    who, tree = await turn.who(), await turn.tree()
    ended = await absences.back(turn.work, turn.settings, candidate, who, tree, turn.now)
    await turn.say(
        "away-back-noted",
        choice("see-card", f"card:{ended.candidate}"),
        choice("my-tasks", "mine"),
        code=CandidateCode(ended.candidate),
        day=ended.since,
    )


def _a_code(rest: str) -> bool:
    code, more = split_code(rest)
    return code is not None and not more


COMMANDS = (
    Command("away", "dilamxa", away, Action.AWAY, argument=True, takes=_a_code),
    Command("returned", "dave", back, Action.AWAY, argument=True, takes=_a_code, listed=False),
    *transfers.COMMANDS,
)
ROUTES = (
    Route("away", away, Action.AWAY),
    Route("away-page", page, Action.AWAY),
    Route("away-see", see, Action.AWAY),
    Route("away-back", back, Action.AWAY),
    *away_form.ROUTES,
    *longer.ROUTES,
    *amending.ROUTES,
    *hosted.ROUTES,
    *transfers.ROUTES,
)
FLOWS = (*away_form.FLOWS, *longer.FLOWS, *amending.FLOWS, *hosted.FLOWS, *transfer_form.FLOWS)
