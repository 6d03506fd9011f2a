"""Choosing somebody of the roll: by their number in the list, or by a name typed."""

from domain.errors import Refusal
from domain.ids import PersonId
from domain.messages import say
from domain.units import Person
from handlers.choosing import page
from handlers.corrections.correct_frame import WAYS_ON, chosen_number, people_options
from handlers.dialogue import Answer, Form, Question
from services.people import inviting


def people_question(key: str, form: Form, people: list[Person]) -> Question:
    """A list of people in pages, which a name typed makes shorter."""
    return Question(say(key), page(form, people_options(people)), takes_text=True)


def called(entries: tuple[inviting.Entry, ...], form: Form) -> list[Person]:
    """Those to whom a name typed before fits; everybody, where none was."""
    found = inviting.named(entries, form["name"]) if "name" in form else entries
    return [one.person for one in found or entries]


def person_in(answer: Answer, entries: tuple[inviting.Entry, ...], form: Form) -> PersonId | None:
    """Whom an answer names; None where a name fits several, who are then asked about."""
    if answer.value:
        return PersonId(chosen_number(answer, [int(one.person.id) for one in entries]))
    found = inviting.named(entries, answer.text)
    if not found:
        raise Refusal("correct-name-unknown", choices=WAYS_ON)
    if len(found) == 1:
        return found[0].person.id
    form["name"] = answer.text.strip()
    return None


def person_of(form: Form) -> PersonId:
    """The person chosen in this dialogue."""
    return PersonId(int(form["person"]))
