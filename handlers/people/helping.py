"""`/helper`: whom of the branch its people call when they need a hand."""

import re

from domain.errors import NotAllowed
from domain.ids import DraftId, PersonId, UnitId
from domain.messages import DraftText, Message, PersonRef, UnitRef, choice, say
from domain.phones import phone_in
from domain.roles import Action
from domain.text import tidy
from domain.units import Person
from handlers.choosing import page, turns_page, unit_option
from handlers.commands import Command
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, begin, option
from handlers.numbers import number_in
from handlers.turn import Turn
from services.people import helping
from services.people.inviting import Entry, named

_NAME_AND_NUMBER = re.compile(r"(?P<name>\D*?)\s*(?P<phone>\+?\d[\d .-]*)?")
_NOBODY = "no-helper"


async def helper(turn: Turn, rest: str) -> None:
    """Begin; a name and a number may follow the command."""
    mine = await helping.branches(turn.work, await turn.who(), await turn.tree())
    if not mine:
        raise NotAllowed
    form: Form = {}
    said = _NAME_AND_NUMBER.fullmatch(tidy(rest))
    if said is not None and said["name"]:
        form["search"] = said["name"]
    if said is not None and (phone := phone_in(said["phone"] or "")) is not None:
        form["phone"] = phone
    if len(mine) > 1:
        await begin(turn, FLOW, "unit", form)
        return
    form["unit"] = str(mine[0])
    await begin(turn, FLOW, await _after_unit(turn, form), form)


async def _people(turn: Turn, form: Form) -> tuple[Person, ...]:
    """Those of the branch at hand whom the search fits. Raises NotAllowed."""
    unit, who = UnitId(number_in(form["unit"])), await turn.who()
    people = await helping.people_of(turn.work, unit, who, await turn.tree(), turn.today)
    if "search" not in form:
        return people
    entries = tuple(Entry(one, joined=True) for one in people)
    return tuple(one.person for one in named(entries, form["search"]))


async def _after_unit(turn: Turn, form: Form) -> str:
    """Whom the words after the command mean, if they mean one person alone."""
    found = await _people(turn, form) if "search" in form else ()
    if len(found) != 1:
        return "who"
    form["person"] = str(found[0].id)
    return _after_who(form)


def _after_who(form: Form) -> str:
    form.pop("search", None)
    return "check" if "phone" in form else "phone"


async def _ask_unit(turn: Turn, form: Form) -> Question:
    mine = await helping.branches(turn.work, await turn.who(), await turn.tree())
    ways = [unit_option(await turn.work.units.get(one)) for one in mine]
    return Question(say("helper-which-branch"), page(form, ways))


async def _take_unit(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "unit"
    mine = await helping.branches(turn.work, await turn.who(), await turn.tree())
    if answer.value not in {str(one) for one in mine}:
        raise NotAllowed
    form["unit"] = answer.value
    return await _after_unit(turn, form)


async def _ask_who(turn: Turn, form: Form) -> Question:
    found = await _people(turn, form)
    now = await turn.work.helpers.of(UnitId(int(form["unit"])))
    ways = [
        Option(say("choice-invitee", n=n, person=PersonRef(one.id)), str(one.id))
        for n, one in enumerate(found, start=1)
    ]
    shown = page(form, ways)
    message = say(
        "helper-who" if found else "helper-nobody-found",
        branch=UnitRef(UnitId(int(form["unit"]))),
        now=() if now is None else say("helper-now", person=PersonRef(now.person)),
    )
    nobody = () if now is None else (option(_NOBODY),)
    return Question(message, (*shown, *nobody), takes_text=True)


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "who"
    if answer.value == _NOBODY:
        who, tree = await turn.who(), await turn.tree()
        unit = UnitId(int(form["unit"]))
        await helping.drop_helper(turn.work, unit, who, tree, turn.now)
        await turn.say("helper-dropped", choice("my-tasks", "mine"), branch=UnitRef(unit))
        return DONE
    if answer.value:
        form.pop("search", None)
        chosen = number_in(answer.value)
        if chosen not in {one.id for one in await _people(turn, form)}:
            raise NotAllowed  # before anybody is named
        form["person"] = str(chosen)
        return _after_who(form)
    form["search"] = tidy(answer.text)
    return await _after_unit(turn, form)


async def _ask_phone(_turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    person = PersonRef(PersonId(int(form["person"])))
    asked = say("helper-phone", person=person)
    problem: Message = say("helper-phone-once-more", question=asked)
    return Question(problem if again else asked, takes_text=True)


async def _take_phone(_turn: Turn, form: Form, answer: Answer) -> str:
    phone = phone_in(answer.text)
    if phone is None:
        form["again"] = "yes"
        return "phone"
    form["phone"] = phone
    return "check"


async def _ask_check(turn: Turn, form: Form) -> Question:
    draft = await turn.work.drafts.find(turn.speaker.id, FLOW.name)
    message = say(
        "helper-check",
        branch=UnitRef(UnitId(int(form["unit"]))),
        person=PersonRef(PersonId(int(form["person"]))),
        phone=DraftText(draft.id if draft else DraftId(0), "phone"),
    )
    return Question(message, (option("do-it"), option("amend")))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "do-it":
        return "who"
    unit, person = UnitId(int(form["unit"])), PersonId(int(form["person"]))
    who, tree = await turn.who(), await turn.tree()
    await helping.name_helper(
        turn.work, unit, person, form["phone"], who, tree, turn.now, turn.today
    )
    await turn.say(
        "helper-named",
        choice("my-tasks", "mine"),
        person=PersonRef(person),
        branch=UnitRef(unit),
    )
    return DONE


FLOW = Flow(
    "helper",
    {
        "unit": Step(_ask_unit, _take_unit),
        "who": Step(_ask_who, _take_who, takes_text=True),
        "phone": Step(_ask_phone, _take_phone, takes_text=True),
        "check": Step(_ask_check, _take_check),
    },
    Action.INVITE,
)
COMMANDS = (Command("helper", "nguoigiup", helper, Action.INVITE, argument=True),)
FLOWS = (FLOW,)
