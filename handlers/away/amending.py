"""Another place of work, or another host branch, of somebody who is away."""

from domain.ids import UnitId
from domain.messages import CandidateCode, CandidateRef, Message, UnitRef, choice, say
from domain.road.away import PLACE_LIMIT, Absence
from domain.roles import Action
from handlers.away.host_units import ask_unit, take_unit
from handlers.commands import Route, Run
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, begin, option
from handlers.numbers import number_in
from handlers.short_text import as_typed, short_text
from handlers.turn import Turn
from services.away import amending
from services.away.amending import Host


def _begin(step: str) -> Run:
    async def ask(turn: Turn, number: str) -> None:
        who, tree = await turn.who(), await turn.tree()
        found = await amending.running(turn.work, number_in(number), who, tree)
        await begin(
            turn, FLOW, step, {"absence": str(found.id), "candidate": str(found.candidate)}
        )

    return ask


async def _running(turn: Turn, form: Form) -> Absence:
    who, tree = await turn.who(), await turn.tree()
    return await amending.running(turn.work, int(form["absence"]), who, tree)


async def _subject(turn: Turn, form: Form) -> CandidateRef:
    return CandidateRef((await _running(turn, form)).candidate)


async def _ask_place(turn: Turn, form: Form) -> Message:
    return say("away-ask-place", candidate=await _subject(turn, form))


async def _ask_host(turn: Turn, form: Form) -> Question:
    ways = (option("host-ours", "unit"), option("host-elsewhere", "name"), option("host-none"))
    return Question(say("away-ask-host", candidate=await _subject(turn, form)), ways)


async def _take_host(_turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("unit", None)
    form.pop("name", None)
    return answer.value if answer.value in {"unit", "name"} else "check"


async def _ask_unit(turn: Turn, form: Form) -> Question:
    return await ask_unit(turn, form, (await _running(turn, form)).candidate)


async def _ask_name(turn: Turn, form: Form) -> Message:
    return say("away-ask-name", candidate=await _subject(turn, form))


async def _ask_check(turn: Turn, form: Form) -> Question:
    place = await as_typed(turn, FLOW, form, "place")
    what = say("away-amend-place", place=place) if place else await _host_shown(turn, form)
    subject = await _subject(turn, form)
    return Question(
        say("away-amend-check", candidate=subject, what=what),
        (option("note-away", "note"), option("amend", "place" if place else "host")),
    )


async def _host_shown(turn: Turn, form: Form) -> Message:
    name = await as_typed(turn, FLOW, form, "name")
    if "unit" in form:
        return say("away-host-ours", host=UnitRef(UnitId(int(form["unit"]))))
    return say("away-host-elsewhere", host=name) if name else say("away-host-none")


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "note":
        return answer.value
    who, tree = await turn.who(), await turn.tree()
    number = int(form["absence"])
    if "place" in form:
        done = await amending.amend_place(turn.work, number, form["place"], who, tree, turn.now)
    else:
        host = Host(UnitId(int(form["unit"])) if "unit" in form else None, form.get("name"))
        settings = turn.settings
        done = await amending.amend_host(turn.work, settings, number, host, who, tree, turn.now)
    await turn.say(
        "away-amended",
        choice("see-away", f"away-see:{done.id}"),
        choice("my-tasks", "mine"),
        code=CandidateCode(done.candidate),
    )
    return DONE


FLOW = Flow(
    "away-amend",
    {
        **short_text("place", _ask_place, "check", PLACE_LIMIT),
        "host": Step(_ask_host, _take_host),
        "unit": Step(_ask_unit, take_unit),
        **short_text("name", _ask_name, "check", PLACE_LIMIT),
        "check": Step(_ask_check, _take_check),
    },
    Action.AWAY,
    apart=("absence",),
)
ROUTES = (
    Route("away-place", _begin("place"), Action.AWAY),
    Route("away-host", _begin("host"), Action.AWAY),
)
FLOWS = (FLOW,)
