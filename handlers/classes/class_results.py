"""After a class: all were there but …, then the certificates' date and numbers, as one list."""

from datetime import date

from domain.classes import AWAITS_RESULT, SeatState, certificate_numbers
from domain.dates import parse_date
from domain.errors import Refusal
from domain.ids import CandidateId, ClassId
from domain.messages import CandidateRef, Code, Message, choice, say
from domain.roles import Action
from domain.terms import term
from handlers import dialogue
from handlers.choosing import page, turns_page
from handlers.classes.class_marks import keep, kept, named, people
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, option
from handlers.numbers import number_in
from handlers.turn import Turn
from services.classes.classes import Place, SeenClass
from services.classes.results import Result, enter, to_enter
from services.identity import require

AS_SHOWN, NONE_YET, NO_NUMBERS = "class-as-shown", "class-no-certificates", "class-no-numbers"
_ABSENT, _WITHOUT = "absent", "without"
_SHOWN, _CHANGED, _NUMBERS = "shown", "changed", "numbers"


async def require_list(turn: Turn, found: SeenClass) -> None:
    """Raise NotAllowed unless this person enters the list of the class."""
    require(Action.CLASS_LIST, await turn.who(), await turn.tree(), found.one.committee)


async def begin(turn: Turn, rest: str) -> None:
    """Everybody was there, until somebody says who was not."""
    number = ClassId(number_in(rest))
    await _found(turn, number)
    await dialogue.begin(turn, FLOW, "who", {"class": str(number)})


async def _found(turn: Turn, number: ClassId) -> SeenClass:
    return await to_enter(turn.work, number, await turn.who(), await turn.tree(), turn.today)


async def _places(turn: Turn, form: Form) -> tuple[Place, ...]:
    return (await _found(turn, ClassId(int(form["class"])))).chosen(*AWAITS_RESULT)


async def _ask_who(turn: Turn, form: Form) -> Question:
    found = await _found(turn, ClassId(int(form["class"])))
    places = found.chosen(*AWAITS_RESULT)
    absent = kept(form, _ABSENT)
    keep(form, _SHOWN, [place.candidate.id for place in places])
    asked = say(
        "class-who-came",
        kind=term("class-kind", found.one.kind),
        ends=found.one.ends,
        lines=tuple(
            _line(place, "absent" if place.candidate.id in absent else "came") for place in places
        ),
        changed=say("class-list-changed") if form.pop(_CHANGED, "") else (),
    )
    return Question(asked, (option(AS_SHOWN), *page(form, people(places))), takes_text=True)


def _line(place: Place, state: str) -> Message:
    return say(f"class-came-{state}", candidate=CandidateRef(place.candidate.id))


async def _changed(turn: Turn, form: Form) -> bool:
    """Whether others are on the list than were shown: somebody else entered results meanwhile.

    What was typed for the list before belongs to other people, and is dropped.
    """
    now_listed = frozenset(place.candidate.id for place in await _places(turn, form))
    if now_listed == kept(form, _SHOWN):
        return False
    form[_CHANGED] = "yes"
    form.pop(_NUMBERS, None)
    return True


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "who"
    places = await _places(turn, form)
    if answer.value != AS_SHOWN:
        people_named = frozenset(named(answer, places))
        keep(form, _ABSENT, kept(form, _ABSENT) ^ people_named)
        return "who"
    if await _changed(turn, form):
        return "who"
    if len(kept(form, _ABSENT)) == len(places):
        form.pop("issued", None)
        return "check"
    return "issued"


async def _ask_issued(turn: Turn, form: Form) -> Question:
    one = (await _found(turn, ClassId(int(form["class"])))).one
    last = Option(say("choice-class-last-day", day=one.ends), "last")
    return Question(say("class-ask-issued"), (last, option(NONE_YET)), takes_text=True)


async def _take_issued(turn: Turn, form: Form, answer: Answer) -> str:
    one = (await _found(turn, ClassId(int(form["class"])))).one
    if answer.value == NONE_YET:
        form.pop("issued", None)
        return "check"
    day = one.ends if answer.value == "last" else parse_date(answer.text, turn.today)
    if day is None:
        raise Refusal("date-not-understood")
    if not one.ends <= day <= turn.today:
        raise Refusal("class-issued-unfit", day=one.ends)
    form["issued"] = day.isoformat()
    return "without"


async def _ask_without(turn: Turn, form: Form) -> Question:
    places, without = await _present(turn, form), kept(form, _WITHOUT)
    asked = say(
        "class-who-certified",
        day=date.fromisoformat(form["issued"]),
        lines=tuple(
            _line(place, "without" if place.candidate.id in without else "certified")
            for place in places
        ),
    )
    return Question(asked, (option(AS_SHOWN), *page(form, people(places))), takes_text=True)


async def _take_without(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "without"
    places = await _present(turn, form)
    if answer.value != AS_SHOWN:
        keep(form, _WITHOUT, kept(form, _WITHOUT) ^ frozenset(named(answer, places)))
        return "without"
    if await _changed(turn, form):
        return "who"
    return "numbers" if await _certified(turn, form) else "check"


async def _present(turn: Turn, form: Form) -> tuple[Place, ...]:
    absent = kept(form, _ABSENT)
    return tuple(one for one in await _places(turn, form) if one.candidate.id not in absent)


async def _certified(turn: Turn, form: Form) -> tuple[Place, ...]:
    """Who has a certificate, in the order of the list."""
    if "issued" not in form:
        return ()
    without = kept(form, _WITHOUT)
    return tuple(one for one in await _present(turn, form) if one.candidate.id not in without)


async def _ask_numbers(turn: Turn, form: Form) -> Question:
    asked = say("class-ask-numbers", n=len(await _certified(turn, form)))
    return Question(asked, (option(NO_NUMBERS),), takes_text=True)


async def _take_numbers(turn: Turn, form: Form, answer: Answer) -> str:
    form.pop(_NUMBERS, None)
    if await _changed(turn, form):
        return "who"
    if answer.value != NO_NUMBERS:
        places = await _certified(turn, form)
        numbers = certificate_numbers(answer.text, len(places))
        if numbers is None:
            raise Refusal("class-numbers-unfit")
        of_each = zip((place.candidate.id for place in places), numbers, strict=True)
        form[_NUMBERS] = ",".join(f"{person}={number}" for person, number in of_each)
    return "check"


def _numbers(form: Form) -> dict[CandidateId, str]:
    """Whose certificate has which number, as typed; a number has neither comma nor equals sign."""
    typed = [one.partition("=") for one in form.get(_NUMBERS, "").split(",") if one]
    return {CandidateId(int(person)): number for person, _, number in typed}


async def _results(turn: Turn, form: Form) -> dict[CandidateId, Result]:
    absent = kept(form, _ABSENT)
    found = {
        one.candidate.id: Result(
            SeatState.ABSENT if one.candidate.id in absent else SeatState.ATTENDED
        )
        for one in await _places(turn, form)
    }
    numbers = _numbers(form)
    for one in await _certified(turn, form):
        issued = date.fromisoformat(form["issued"])
        number = numbers.get(one.candidate.id)
        found[one.candidate.id] = Result(SeatState.CERTIFIED, number, issued)
    return found


async def _ask_check(turn: Turn, form: Form) -> Question:
    results = await _results(turn, form)
    lines = tuple(_checked(one, results[one.candidate.id]) for one in await _places(turn, form))
    issued = form.get("issued")
    day = say("class-issued-on", day=date.fromisoformat(issued)) if issued else ()
    asked = say("class-results-check", issued=day, lines=lines)
    return Question(asked, (option("class-record"), option("amend")))


def _checked(place: Place, result: Result) -> Message:
    if result.state is SeatState.CERTIFIED:
        number = say("class-number", number=Code(result.certificate)) if result.certificate else ()
        return say(
            "class-checked-certified", candidate=CandidateRef(place.candidate.id), number=number
        )
    return _line(place, "absent" if result.state is SeatState.ABSENT else "without")


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "class-record" or await _changed(turn, form):
        return "who"
    number = ClassId(int(form["class"]))
    who, tree = await turn.who(), await turn.tree()
    results = await _results(turn, form)
    done, left = await enter(turn.work, turn.settings, number, results, who, tree, turn.now)
    await turn.say(
        "class-results-kept",
        choice("class-see", f"class:{number}"),
        choice("my-tasks", "mine"),
        n=done,
        left=say("class-results-left", n=left) if left else (),
    )
    return DONE


FLOW = Flow(
    "class-results",
    {
        "who": Step(_ask_who, _take_who, takes_text=True),
        "issued": Step(_ask_issued, _take_issued, takes_text=True),
        "without": Step(_ask_without, _take_without, takes_text=True),
        "numbers": Step(_ask_numbers, _take_numbers, takes_text=True),
        "check": Step(_ask_check, _take_check),
    },
    Action.CLASS_LIST,
    apart=("class",),
)
ROUTES = (Route("class-results", begin, Action.CLASS_LIST),)
FLOWS = (FLOW,)
