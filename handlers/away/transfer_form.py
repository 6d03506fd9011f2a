"""Somebody moves to another branch: who, where to, since when, why; looked at once more."""

from datetime import date

from domain.dates import parse_date
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, UnitId
from domain.messages import CandidateCode, CandidateRef, Code, Message, UnitRef, choice, say
from domain.road.away import PLACE_LIMIT
from domain.roles import Action, reach
from domain.terms import term
from domain.transfers import TransferReason
from handlers.choosing import page, turns_page, unit_option
from handlers.dialogue import (
    DONE,
    Answer,
    Flow,
    Form,
    Option,
    Question,
    Step,
    begin,
    option,
)
from handlers.numbers import number_in
from handlers.short_text import as_typed, short_text
from handlers.terms import options
from handlers.turn import Turn
from services.away.scope import people_within
from services.away.transfers import Moving, move, targets, to_move


async def begin_with(turn: Turn, candidate: CandidateId) -> None:
    """Ask where this person moves to."""
    person = await to_move(turn.work, candidate, await turn.who(), await turn.tree())
    await begin(turn, FLOW, "where", {"candidate": str(person.id)})


async def begin_choosing(turn: Turn) -> None:
    """Ask first who moves."""
    await begin(turn, FLOW, "candidate")


async def _ask_candidate(turn: Turn, form: Form) -> Question:
    who, tree = await turn.who(), await turn.tree()
    branches = reach(Action.STAGE, who, tree)
    people = await people_within(turn.work, Action.STAGE, who, tree)
    ways = [
        Option(
            say("choice-candidate", candidate=CandidateRef(one.id), code=Code(one.code)),
            str(one.id),
        )
        for one in people
        if one.branch in branches
    ]
    if not ways:
        raise Refusal("away-nobody", choices=(choice("my-tasks", "mine"),))
    return Question(say("transfer-ask-who"), page(form, ways))


async def _take_candidate(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "candidate"
    number = CandidateId(number_in(answer.value))
    person = await to_move(turn.work, number, await turn.who(), await turn.tree())
    form["candidate"] = str(person.id)
    return "where"


def _subject(form: Form) -> CandidateRef:
    return CandidateRef(CandidateId(int(form["candidate"])))


async def _ask_where(_turn: Turn, form: Form) -> Question:
    ways = (option("moves-ours", "unit"), option("moves-elsewhere", "place"))
    return Question(say("transfer-ask-where", candidate=_subject(form)), ways)


async def _take_where(_turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("unit", None)
    form.pop("place", None)
    return "unit" if answer.value == "unit" else "place"


async def _ask_unit(turn: Turn, form: Form) -> Question:
    number = CandidateId(int(form["candidate"]))
    person = await to_move(turn.work, number, await turn.who(), await turn.tree())
    units = await targets(turn.work, person, turn.today)
    ways = [unit_option(await turn.work.units.get(one)) for one in units]
    asked = say("transfer-ask-unit" if ways else "away-no-unit")
    return Question(asked, (*page(form, ways), option("back", "where")))


async def _take_unit(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "where":
        return "where"
    if turns_page(form, answer):
        return "unit"
    form["unit"] = str(number_in(answer.value))
    return "on"


async def _ask_place(_turn: Turn, form: Form) -> Message:
    return say("transfer-ask-place", candidate=_subject(form))


async def _ask_on(turn: Turn, form: Form) -> Question:
    today = Option(say("choice-since-today", day=turn.today), turn.today.isoformat())
    return Question(say("transfer-ask-day", candidate=_subject(form)), (today,), takes_text=True)


async def _take_on(turn: Turn, form: Form, answer: Answer) -> str:
    day = date.fromisoformat(answer.value) if answer.value else parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        raise Refusal("away-day-unread")
    form["on"] = day.isoformat()
    return "why"


async def _ask_why(_turn: Turn, form: Form) -> Question:
    asked = say("transfer-ask-why", candidate=_subject(form))
    return Question(asked, options("transfer", TransferReason))


async def _take_why(_turn: Turn, form: Form, answer: Answer) -> str:
    form["why"] = TransferReason(answer.value).value
    return "check"


async def _ask_check(turn: Turn, form: Form) -> Question:
    place = await as_typed(turn, FLOW, form, "place")
    to: Message | tuple[Message, ...] = ()
    if "unit" in form:
        to = say("transfer-to-ours", branch=UnitRef(UnitId(int(form["unit"]))))
    elif place:
        to = say("transfer-to-elsewhere", place=place)
    return Question(
        say(
            "transfer-check",
            candidate=_subject(form),
            to=to,
            day=date.fromisoformat(form["on"]),
            why=term("transfer", TransferReason(form["why"])),
            leaves="unit" not in form,
        ),
        (option("note-transfer", "note"), option("amend", "where")),
    )


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "note":
        return "where"
    who, tree = await turn.who(), await turn.tree()
    if "unit" not in form and "place" not in form:
        raise NotAllowed
    what = Moving(
        candidate=CandidateId(int(form["candidate"])),
        on=date.fromisoformat(form["on"]),
        reason=TransferReason(form["why"]),
        after=UnitId(int(form["unit"])) if "unit" in form else None,
        place=form.get("place"),
    )
    made = await move(turn.work, turn.settings, what, who, tree, turn.now)
    code = CandidateCode(made.candidate)
    if made.after is not None:
        branch = UnitRef(made.after)
        on = choice("my-tasks", "mine")
        await turn.say("transfer-noted", on, code=code, branch=branch, day=made.on)
    else:
        print_it = choice("print-dates", f"print-dates:{made.candidate}")
        ways = (print_it, choice("my-tasks", "mine"))
        await turn.say("transfer-noted-left", *ways, code=code, day=made.on)
    return DONE


FLOW = Flow(
    "transfer",
    {
        "candidate": Step(_ask_candidate, _take_candidate),
        "where": Step(_ask_where, _take_where),
        "unit": Step(_ask_unit, _take_unit),
        **short_text("place", _ask_place, "on", PLACE_LIMIT),
        "on": Step(_ask_on, _take_on, takes_text=True),
        "why": Step(_ask_why, _take_why),
        "check": Step(_ask_check, _take_check),
    },
    Action.STAGE,
    apart=("candidate",),
)
FLOWS = (FLOW,)
