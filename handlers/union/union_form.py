"""To record one resolution of the youth union on several proposals, or to put one right."""

from datetime import date

from domain.candidates import Nomination
from domain.dates import parse_date
from domain.document_numbers import document_number
from domain.ids import NominationId
from domain.messages import CandidateRef, Code, Message, UnitRef, choice, say
from domain.roles import Action
from handlers import dialogue
from handlers.choosing import candidate_option, page, turns_page
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, option
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from handlers.union.union_right import NO, ROW, YES, ask_right, take_right
from services.union.resolving import proposed_to, resolve, resolved

_ALL, _CHOSEN, _KEEP = "union-all", "union-chosen", "keep"


async def begin(turn: Turn, rest: str) -> None:
    """Choose on whom; where only one waits, or one is named, go on to the number."""
    found = await _waiting(turn)
    if not found:
        await turn.say("union-none", choice("my-tasks", "mine"))
        return
    ids = [str(one.id) for one in found]
    if is_number(rest) and rest in ids:
        await dialogue.begin(turn, FLOW, "number", {"chosen": rest})
    elif len(ids) == 1:
        await dialogue.begin(turn, FLOW, "number", {"chosen": ids[0]})
    else:
        await dialogue.begin(turn, FLOW, "which")


async def begin_amending(turn: Turn, rest: str) -> None:
    """A resolution that was entered wrongly: what it really says is asked; what is right stays."""
    row = number_in(rest)
    before, rows = await resolved(turn.work, row, await turn.who(), await turn.tree())
    form = {
        ROW: str(row),
        "chosen": ",".join(str(made.id) for _, made in rows),
        "number": before.number,
        "day": before.on.isoformat(),
    }
    await dialogue.begin(turn, FLOW, "number", form)


async def _waiting(turn: Turn) -> tuple[Nomination, ...]:
    return await proposed_to(turn.work, await turn.who(), await turn.tree(), turn.today)


def _chosen(form: Form) -> list[str]:
    return [one for one in form.get("chosen", "").split(",") if one]


async def _ask_which(turn: Turn, form: Form) -> Question:
    found, chosen = await _waiting(turn), _chosen(form)
    ways = []
    for one in found:
        candidate = await turn.work.candidates.get(one.candidate)
        ways.append(candidate_option(candidate, one.id))
    lines = tuple(_line(one, chosen=str(one.id) in chosen) for one in found)
    done = (option(_CHOSEN),) if chosen else ()
    asked = say("union-which", n=len(chosen), total=len(found), lines=lines)
    return Question(asked, (*done, option(_ALL), *page(form, ways)))


def _line(one: Nomination, *, chosen: bool) -> Message:
    unit = UnitRef(one.unit) if one.unit is not None else ()
    return say("union-which-line", candidate=CandidateRef(one.candidate), unit=unit, chosen=chosen)


async def _take_which(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "which"
    ids, chosen = [str(one.id) for one in await _waiting(turn)], _chosen(form)
    if answer.value == _ALL:
        form["chosen"] = ",".join(ids)
        return "number"
    if answer.value == _CHOSEN and chosen:
        return "number"
    if answer.value in ids:  # pressed again, it is taken out
        kept = [one for one in chosen if one != answer.value]
        form["chosen"] = ",".join(kept if answer.value in chosen else [*chosen, answer.value])
    return "which"


async def _ask_number(_turn: Turn, form: Form) -> Question:
    again, n = form.pop("problem", ""), len(_chosen(form))
    asked = say("union-number-again" if again else "union-number", n=n)
    if "number" not in form:
        return Question(asked, takes_text=True)
    number = Code(form["number"])
    if ROW in form and not again:
        asked = say("union-amend-number", number=number, day=date.fromisoformat(form["day"]), n=n)
    keep = Option(say("choice-keep-number", number=number), _KEEP)
    return Question(asked, (keep,), takes_text=True)


async def _take_number(_turn: Turn, form: Form, answer: Answer) -> str:
    number = form.get("number") if answer.value == _KEEP else document_number(answer.text)
    if number is None:
        form["problem"] = "yes"
        return "number"
    form["number"] = number
    return "day"


async def _ask_day(turn: Turn, form: Form) -> Question:
    key = "union-day-again" if form.pop("problem", "") else "union-day"
    way = Option(say("choice-today", day=turn.today), "today")
    if "day" in form:
        way = Option(say("choice-keep-day", day=date.fromisoformat(form["day"])), _KEEP)
    return Question(say(key), (way,), takes_text=True)


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    day = _day_of(turn, form, answer)
    if day is None or day > turn.today:
        form["problem"] = "yes"
        return "day"
    form["day"] = day.isoformat()
    return "consulted"


def _day_of(turn: Turn, form: Form, answer: Answer) -> date | None:
    if answer.value == "today":
        return turn.today
    if answer.value == _KEEP and "day" in form:
        return date.fromisoformat(form["day"])
    return parse_date(answer.text, turn.today)


async def _ask_consulted(_turn: Turn, _form: Form) -> Question:
    return Question(say("union-consulted"), (option(YES), option(NO)))


async def _take_consulted(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value not in {YES, NO}:
        return "consulted"
    form["consulted"] = answer.value
    return "check"


async def _ask_check(turn: Turn, form: Form) -> Question:
    if ROW in form:
        return await ask_right(turn, form)
    chosen, gone = _chosen(form), int(form.pop("gone", "0"))
    lines = tuple(
        _line(one, chosen=False) for one in await _waiting(turn) if str(one.id) in chosen
    )
    message = say(
        "union-check",
        gone=say("union-gone", n=gone) if gone else (),
        n=len(chosen),
        number=Code(form["number"]),
        day=date.fromisoformat(form["day"]),
        consulted=form["consulted"] == YES,
        lines=lines,
    )
    return Question(message, (option("send"), option("amend")))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "amend":
        return "number"
    if answer.value != "send":
        return "check"
    if ROW in form:
        return await take_right(turn, form)
    kept = [str(one.id) for one in await _waiting(turn) if str(one.id) in _chosen(form)]
    if not kept:
        await turn.say("union-all-gone", choice("union-open", "union"), choice("my-tasks", "mine"))
        return DONE
    if len(kept) < len(_chosen(form)):
        form["chosen"], form["gone"] = ",".join(kept), str(len(_chosen(form)) - len(kept))
        return "check"
    done = await resolve(
        turn.work,
        turn.settings,
        [NominationId(int(one)) for one in _chosen(form)],
        form["number"],
        date.fromisoformat(form["day"]),
        consulted=form["consulted"] == YES,
        who=await turn.who(),
        tree=await turn.tree(),
        now=turn.now,
    )
    number = Code(form["number"])
    await turn.say(
        "union-recorded",
        choice("union-print", f"union-print:{done.first}", number=number),
        choice("my-tasks", "mine"),
        number=number,
        n=done.count,
        branches=done.branches,
    )
    return DONE


FLOW = Flow(
    "union",
    {
        "which": Step(_ask_which, _take_which),
        "number": Step(_ask_number, _take_number, takes_text=True),
        "day": Step(_ask_day, _take_day, takes_text=True),
        "consulted": Step(_ask_consulted, _take_consulted),
        "check": Step(_ask_check, _take_check),
    },
    Action.UNION,
)
ROUTES = (
    Route("union-record", begin, Action.UNION),
    Route("union-amend", begin_amending, Action.UNION),
)
FLOWS = (FLOW,)
