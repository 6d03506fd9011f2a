"""`/introducers`: who introduces somebody into the Party; named, and replaced with a reason."""

from domain.dates import parse_partial_date
from domain.messages import CandidateCode, Message, PersonRef, UnitRef, choice, say
from domain.road.eligibility import flag
from domain.road.introducers import Introducer, doubts
from domain.roles import Action
from handlers.checks import introducer_steps
from handlers.checks.people import ask_candidate, begin_with, candidate_of, take_candidate
from handlers.choosing import page, turns_page
from handlers.commands import Command, Route
from handlers.dialogue import (
    DONE,
    Answer,
    Flow,
    Form,
    Option,
    Question,
    Step,
    forget_heard,
    option,
)
from handlers.terms import term
from handlers.turn import Turn
from services.checks.flag_words import flag_lines
from services.checks.flags import considered_on
from services.checks.recording import to_record

FLOW = "introducers"


async def introducers(turn: Turn, rest: str) -> None:
    """`/introducers`, or the button on a card: of whom, then who introduces."""
    await begin_with(turn, INTRODUCERS, rest)


async def _ask_candidate(turn: Turn, form: Form) -> Question:
    return await ask_candidate(turn, form, say("introducers-whose"))


async def _current(turn: Turn, form: Form) -> tuple[Introducer, ...]:
    await to_record(turn.work, candidate_of(form), await turn.who(), await turn.tree())
    return await turn.work.introducers.of(candidate_of(form))


async def _ask_list(turn: Turn, form: Form) -> Question:
    current = await _current(turn, form)
    message = say(
        "introducers-list",
        code=CandidateCode(candidate_of(form)),
        lines=tuple(map(_line, current)) or (say("introducers-none"),),
        former=await _former(turn, form),
        flags=await _flags(turn, form, current),
    )
    ways = [
        Option(_label(one, number), str(one.id)) for number, one in enumerate(current, start=1)
    ]
    return Question(
        message, (option("introducers-add"), *page(form, ways), option("introducers-done"))
    )


async def _former(turn: Turn, form: Form) -> tuple[Message, ...]:
    """Who introduces no more, with the reason of the list."""
    every = await turn.work.introducers.ever_of(candidate_of(form))
    return tuple(
        say(
            "introducers-line-former",
            who=_who(one),
            day=one.until,
            why=term("introducer-end", one.reason),
        )
        for one in every
        if one.until is not None and one.reason is not None
    )


def _who(one: Introducer) -> Message:
    if one.person is not None:
        return say("introducers-member", person=PersonRef(one.person))
    if one.unit is not None:
        return say("introducers-unit", unit=UnitRef(one.unit))
    return say("introducers-organisation", kind=term("introducer", one.kind))


def _line(one: Introducer) -> Message:
    known = parse_partial_date(one.known_since) if one.known_since else None
    if one.person is None:
        return say("introducers-line", who=_who(one))
    if one.substitute:
        return say("introducers-line-substitute", who=_who(one), day=one.since)
    if known is None:
        return say("introducers-line-unknown", who=_who(one))
    return say("introducers-line-known", who=_who(one), month=known.month or 0, year=known.year)


def _label(one: Introducer, number: int) -> Message:
    if one.person is None:
        return say("choice-introducers-replace-unit", kind=term("introducer", one.kind), n=number)
    return say("choice-introducers-replace", person=PersonRef(one.person), n=number)


async def _flags(turn: Turn, form: Form, current: tuple[Introducer, ...]) -> tuple[Message, ...]:
    """What about the introducers asks for a look on the day the branch meets next."""
    candidate = await turn.work.candidates.get(candidate_of(form))
    people = await turn.work.people.many([one.person for one in current if one.person])
    rules = turn.settings.rulebook.at(turn.today)
    found = doubts(
        current,
        {person.id: person for person in people},
        parse_partial_date(candidate.birth),
        candidate.branch,
        rules,
        await considered_on(turn.work, turn.settings, candidate, turn.now),
    )
    return flag_lines(flag(one, rules) for one in found)


async def _take_list(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "list"
    for name in ("replaces", "why", "kind", "person"):
        form.pop(name, None)
    forget_heard(form)
    if answer.value == "introducers-done":
        return await _over(turn, form)
    if answer.value == "introducers-add":
        return "kind"
    if answer.value not in {str(one.id) for one in await _current(turn, form)}:
        return "list"
    form["replaces"] = answer.value
    return "why"


async def _over(turn: Turn, form: Form) -> str:
    candidate = candidate_of(form)
    await turn.say(
        "introducers-over",
        choice("papers", f"papers:{candidate}"),
        choice("see-card", f"card:{candidate}"),
        choice("my-tasks", "mine"),
        code=CandidateCode(candidate),
    )
    return DONE


INTRODUCERS = Flow(
    FLOW,
    {
        "candidate": Step(_ask_candidate, take_candidate),
        "list": Step(_ask_list, _take_list),
        **introducer_steps.STEPS,
    },
    Action.STAGE,
)

COMMANDS = (Command("introducers", "nguoigioithieu", introducers, Action.STAGE, argument=True),)
ROUTES = (Route("introducers", introducers, Action.STAGE),)
FLOWS = (INTRODUCERS,)
