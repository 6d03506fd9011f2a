"""Who is to help: a member of the branch with what they carry already, or an organisation."""

from domain.assigning import ChangeReason
from domain.candidates import AssignmentKind
from domain.ids import PersonId
from domain.messages import PersonRef, say
from domain.units import Person
from handlers.choosing import page, turns_page, unit_option
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.mentors.assign_form import question, standing
from handlers.terms import options
from handlers.turn import Turn
from services.mentors.helped import (
    from_before_the_ceremony,
    members_to_ask,
    organisations_to_ask,
)
from services.monthly.months import primary


async def _members(turn: Turn, form: Form) -> tuple[tuple[Person, int], ...]:
    kind = AssignmentKind(form["kind"])
    return await members_to_ask(turn.work, await standing(turn, form), kind)


async def _ask_person(turn: Turn, form: Form) -> Question:
    ways = [
        Option(
            say("choice-member", person=PersonRef(person.id), load=load, n=number),
            str(person.id),
        )
        for number, (person, load) in enumerate(await _members(turn, form), start=1)
    ]
    key = "assign-person" if ways else "assign-no-member"
    return question(form, say(key), *page(form, ways), option("back", "kind"))


async def _take_person(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "kind":
        return "kind"
    load = {str(person.id): load for person, load in await _members(turn, form)}
    if turns_page(form, answer) or answer.value not in load:
        return "person"
    form["person"] = answer.value
    form["load"] = str(load[answer.value])
    if load[answer.value] >= turn.settings.mentor_load:
        return "load"
    return await _after_person(turn, form)


async def _ask_load(_turn: Turn, form: Form) -> Question:
    person = PersonRef(PersonId(int(form["person"])))
    message = say("assign-load", person=person, load=int(form["load"]))
    return question(form, message, option("assign-anyway"), option("other-person"))


async def _take_load(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "assign-anyway":
        return "person"
    return await _after_person(turn, form)


async def _after_person(turn: Turn, form: Form) -> str:
    """Why somebody is relieved is asked, unless they asked for it themselves."""
    now = await standing(turn, form)
    former = primary(now.helped_by)
    if form["kind"] != AssignmentKind.PRIMARY or former is None:
        return "when"
    if former.asks_handover:
        form["why"] = ChangeReason.HANDOVER.value
        return "when"
    return "when" if await from_before_the_ceremony(turn.work, now) else "why"


async def _ask_why(_turn: Turn, form: Form) -> Question:
    return question(form, say("assign-why"), *options("change", ChangeReason))


async def _take_why(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value not in {one.value for one in ChangeReason}:
        return "why"
    form["why"] = answer.value
    return "when"


async def _units(turn: Turn, form: Form) -> list[Option]:
    found = await organisations_to_ask(turn.work, await standing(turn, form))
    return [unit_option(unit) for unit in found]


async def _ask_unit(turn: Turn, form: Form) -> Question:
    ways = await _units(turn, form)
    key = "assign-unit" if ways else "assign-no-unit"
    return question(form, say(key), *page(form, ways), option("back", "kind"))


async def _take_unit(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "kind":
        return "kind"
    offered = {one.value for one in await _units(turn, form)}
    if turns_page(form, answer) or answer.value not in offered:
        return "unit"
    form["unit"] = answer.value
    return "when"


STEPS = {
    "person": Step(_ask_person, _take_person),
    "load": Step(_ask_load, _take_load),
    "why": Step(_ask_why, _take_why),
    "unit": Step(_ask_unit, _take_unit),
}
