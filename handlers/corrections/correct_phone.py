"""A phone in the wrong hands, or lost. In the form: `person`, `phone` (a chat)."""

import secrets

from domain.corrections import CorrectionKind, CorrectionReason
from domain.errors import NotAllowed
from domain.ids import ChatId
from domain.invitations import format_code
from domain.messages import Code, Contact, Message, PersonRef, say
from handlers.choosing import turns_page
from handlers.corrections.correct_frame import (
    REASON,
    WAYS_ON,
    Row,
    changed,
    chosen_number,
    nothing,
)
from handlers.corrections.correct_people import called, people_question, person_in, person_of
from handlers.dialogue import Answer, Form, Option, Question, Step
from handlers.turn import Turn
from services.corrections import access
from services.people import inviting
from services.ports import Chat


async def _joined(turn: Turn) -> tuple[inviting.Entry, ...]:
    return await access.with_phones(turn.work, await turn.who(), await turn.tree(), turn.today)


async def _first_phone(turn: Turn, _form: Form) -> str:
    if not await _joined(turn):
        raise nothing()
    return "phone-who"


async def _ask_phone_who(turn: Turn, form: Form) -> Question:
    return people_question("correct-phone-who", form, called(await _joined(turn), form))


async def _take_phone_who(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "phone-who"
    person = person_in(answer, await _joined(turn), form)
    if person is None:
        return "phone-who"
    form["person"] = str(person)
    phones = await access.phones_of(turn.work, person)
    if len(phones) == 1:
        form["phone"] = str(phones[0].id)
        return REASON
    return "phone-which"


async def _ask_phone_which(turn: Turn, form: Form) -> Question:
    phones = await access.phones_of(turn.work, person_of(form))
    if not phones:
        raise changed()
    picks = tuple(_phone_option(turn, n, one) for n, one in enumerate(phones, start=1))
    return Question(say("correct-phone-which", person=PersonRef(person_of(form))), picks)


def _phone_option(turn: Turn, n: int, phone: Chat) -> Option:
    heard = phone.last_inbound_at
    if heard is None:
        return Option(say("choice-correct-phone-never", n=n), str(phone.id))
    day = turn.settings.calendar.day_of(heard)
    return Option(say("choice-correct-phone-heard", n=n, day=day), str(phone.id))


async def _take_phone_which(turn: Turn, form: Form, answer: Answer) -> str:
    phones = await access.phones_of(turn.work, person_of(form))
    form["phone"] = str(chosen_number(answer, [int(one.id) for one in phones]))
    return REASON


async def _look_phone(_turn: Turn, form: Form) -> tuple[Message, ...]:
    return (say("correct-phone-look", person=PersonRef(person_of(form))),)


async def _cut(turn: Turn, form: Form, reason: CorrectionReason) -> None:
    """Cut the phone; a new code follows, where this person may hand one out."""
    who, tree, person = await turn.who(), await turn.tree(), person_of(form)
    phone = ChatId(int(form["phone"]))
    await access.cut(turn.work, phone, person, reason, who, tree, turn.now, turn.today)
    try:
        made = await inviting.invite(
            turn.work, turn.settings, who, tree, person, turn.now, secrets.randbelow
        )
    except NotAllowed:
        await turn.say("correct-phone-cut", *WAYS_ON, name=Contact("name"), phone=Contact("phone"))
        return
    await turn.say("correct-phone-cut-code", *WAYS_ON, code=Code(format_code(made.code)))
    await turn.say(
        "invitation-letter",
        person=PersonRef(person),
        committee=Contact("committee"),
        link=Code(turn.link_to(made.code)),
        code=Code(format_code(made.code)),
        until=made.expires_at,
    )


ROW = Row(
    CorrectionKind.PHONE,
    _first_phone,
    {
        "phone-who": Step(_ask_phone_who, _take_phone_who, takes_text=True),
        "phone-which": Step(_ask_phone_which, _take_phone_which),
    },
    _look_phone,
    _cut,
)
