"""Somebody went away for work: who, since when, where, until when, who sees to them there."""

from datetime import date

from domain.dates import parse_date, parse_partial_date
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, UnitId
from domain.meetings import Period
from domain.messages import CandidateCode, CandidateRef, Code, Message, UnitRef, choice, say
from domain.road.away import PLACE_LIMIT
from domain.roles import Action
from domain.text import fold
from handlers.away.host_units import ask_unit, take_unit
from handlers.choosing import candidate_option, page, turns_page
from handlers.commands import Route
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
from handlers.numbers import is_number, number_in
from handlers.short_text import as_typed, short_text
from handlers.turn import Turn
from services.away.absences import Going, absence_of, record, refuse_off_the_road
from services.away.scope import known_within, people_within

UNKNOWN = "unknown"


async def begin_away(turn: Turn, rest: str) -> None:
    """The button: for whom it names, or first for whom."""
    if is_number(rest):
        await begin_with(turn, CandidateId(int(rest)))
    elif rest:
        raise NotAllowed
    else:
        await begin(turn, FLOW, "candidate")


async def begin_with(turn: Turn, candidate: CandidateId) -> None:
    """Ask since when this person is away; refuses if that is on record."""
    who, tree = await turn.who(), await turn.tree()
    person = await known_within(turn.work, Action.AWAY, candidate, who, tree)
    refuse_off_the_road(person)
    running = await absence_of(turn.work, person.id, turn.today)
    if running is not None:
        raise Refusal(
            "away-already",
            choices=(choice("see-away", f"away-see:{running.id}"), choice("my-tasks", "mine")),
            code=CandidateCode(person.id),
        )
    await begin(turn, FLOW, "since", {"candidate": str(person.id)})


async def _ask_candidate(turn: Turn, form: Form) -> Question:
    people = await people_within(turn.work, Action.AWAY, await turn.who(), await turn.tree())
    ways = [candidate_option(one) for one in people]
    if not ways:
        raise Refusal("away-nobody", choices=(choice("my-tasks", "mine"),))
    return Question(say("away-ask-who"), page(form, ways))


async def _take_candidate(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "candidate"
    who, tree = await turn.who(), await turn.tree()
    number = CandidateId(number_in(answer.value))
    person = await known_within(turn.work, Action.AWAY, number, who, tree)
    form["candidate"] = str(person.id)
    return "since"


def _subject(form: Form) -> CandidateRef:
    return CandidateRef(CandidateId(int(form["candidate"])))


async def _ask_since(turn: Turn, form: Form) -> Question:
    today = Option(say("choice-since-today", day=turn.today), turn.today.isoformat())
    return Question(say("away-ask-since", candidate=_subject(form)), (today,), takes_text=True)


async def _take_since(turn: Turn, form: Form, answer: Answer) -> str:
    day = date.fromisoformat(answer.value) if answer.value else parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        raise Refusal("away-day-unread")
    form["since"] = day.isoformat()
    return "place"


async def _ask_place(_turn: Turn, form: Form) -> Message:
    return say("away-ask-place", candidate=_subject(form))


async def ask_returns(_turn: Turn, form: Form) -> Question:
    """In which month they are expected."""
    asked = say("away-ask-returns", candidate=_subject(form))
    return Question(asked, (option("not-known", UNKNOWN),), takes_text=True)


def month_in(turn: Turn, text: str) -> Period:
    """The month somebody typed: "2/2027", a day of it, or the month alone.

    Raises Refusal for what is no month, or one that is past.
    """
    found: Period | None = None
    partial = parse_partial_date(text)
    words = fold(text).removeprefix("thang").strip()
    if partial is not None and partial.month is not None:
        found = Period(partial.year, partial.month)
    elif (day := parse_date(text, turn.today)) is not None:
        found = Period.of(day)
    elif is_number(words) and 1 <= int(words) <= Period(2000, 12).month:
        found = Period(turn.today.year, int(words))
        if found < Period.of(turn.today):
            found = Period(found.year + 1, found.month)
    if found is None or found < Period.of(turn.today):
        raise Refusal("away-month-unread")
    return found


async def _take_returns(turn: Turn, form: Form, answer: Answer) -> str:
    form["returns"] = "" if answer.value else str(month_in(turn, answer.text))
    return "host"


async def _ask_host(_turn: Turn, form: Form) -> Question:
    ways = (option("host-ours", "ours"), option("host-elsewhere", "name"), option("host-none"))
    return Question(say("away-ask-host", candidate=_subject(form)), ways)


async def _take_host(_turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("unit", None)
    form.pop("name", None)
    return {"ours": "unit", "name": "name"}.get(answer.value, "check")


async def _ask_unit(turn: Turn, form: Form) -> Question:
    return await ask_unit(turn, form, CandidateId(int(form["candidate"])))


async def _ask_name(_turn: Turn, form: Form) -> Message:
    return say("away-ask-name", candidate=_subject(form))


async def _ask_check(turn: Turn, form: Form) -> Question:
    returns = Period.parse(form["returns"]) if form["returns"] else None
    name = await as_typed(turn, FLOW, form, "name")
    host: Message | tuple[Message, ...] = say("away-host-none")
    if "unit" in form:
        host = say("away-host-ours", host=UnitRef(UnitId(int(form["unit"]))))
    elif name:
        host = say("away-host-elsewhere", host=name)
    return Question(
        say(
            "away-check",
            candidate=_subject(form),
            since=date.fromisoformat(form["since"]),
            place=await as_typed(turn, FLOW, form, "place"),
            back=say("away-back-in", month=returns.month, year=returns.year)
            if returns is not None
            else say("away-back-unknown"),
            host=host,
        ),
        (option("note-away", "note"), option("amend", "since")),
    )


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "note":
        return "since"
    going = Going(
        candidate=CandidateId(int(form["candidate"])),
        since=date.fromisoformat(form["since"]),
        place=form["place"],
        returns=Period.parse(form["returns"]) if form["returns"] else None,
        host=UnitId(int(form["unit"])) if "unit" in form else None,
        host_name=form.get("name"),
    )
    who, tree = await turn.who(), await turn.tree()
    number = await record(turn.work, turn.settings, going, who, tree, turn.now)
    await turn.say(
        "away-noted",
        choice("see-away", f"away-see:{number}"),
        choice("my-tasks", "mine"),
        code=CandidateCode(going.candidate),
        host=going.host is not None or going.host_name is not None,
        months=turn.settings.away.remarks_every,
        word=Code("DA VE"),
    )
    return DONE


FLOW = Flow(
    "away",
    {
        "candidate": Step(_ask_candidate, _take_candidate),
        "since": Step(_ask_since, _take_since, takes_text=True),
        **short_text("place", _ask_place, "returns", PLACE_LIMIT),
        "returns": Step(ask_returns, _take_returns, takes_text=True),
        "host": Step(_ask_host, _take_host),
        "unit": Step(_ask_unit, take_unit),
        **short_text("name", _ask_name, "check", PLACE_LIMIT),
        "check": Step(_ask_check, _take_check),
    },
    Action.AWAY,
    apart=("candidate",),
)
ROUTES = (Route("away-begin", begin_away, Action.AWAY),)
FLOWS = (FLOW,)
