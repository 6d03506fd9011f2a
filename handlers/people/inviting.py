"""Inviting: choose somebody from the roll, and hand out a one-time code."""

import secrets

from domain.ids import PersonId
from domain.invitations import format_code
from domain.messages import Argument, Code, Contact, Message, PersonRef, UnitRef, say
from domain.roles import Action
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, begin, option
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.people import inviting
from services.people.inviting import Entry, Invited

PAGE = 8
_MORE = "more"


async def invite(turn: Turn, rest: str) -> None:
    """Begin to choose; a name may follow the command."""
    form = {"search": rest} if rest else {}
    found = inviting.named(await _roll(turn), rest)
    if len(found) == 1:
        await _hand_out(turn, found[0].person.id)
    else:
        await begin(turn, FLOW, "who", form)


async def new_code(turn: Turn, rest: str) -> None:
    """A code for a person already named, such as one whose phone was cut."""
    await _hand_out(turn, PersonId(number_in(rest)))


async def _roll(turn: Turn) -> tuple[Entry, ...]:
    return await inviting.roll(turn.work, await turn.who(), await turn.tree(), turn.today)


async def _ask_who(turn: Turn, form: Form) -> Question:
    everybody = await _roll(turn)
    wanted = form.get("search", "")
    found = inviting.named(everybody, wanted) if wanted else _not_joined(everybody)
    first = int(form.get("page", "0")) * PAGE
    if first >= len(found):
        first = 0
    shown = found[first : first + PAGE]
    form["page"] = str(first // PAGE)
    form["shown"] = ",".join(str(one.person.id) for one in shown)
    options = [
        Option(say("choice-invitee", n=n, person=PersonRef(one.person.id)), str(one.person.id))
        for n, one in enumerate(shown, start=1)
    ]
    if len(found) > PAGE:
        options.append(option("more", _MORE))
    key = "invite-search" if wanted else "invite-who"
    if not found:
        key = "invite-nobody-found" if wanted else "invite-everybody-joined"
    message = say(
        key,
        lines=tuple([await _line(turn, n, one) for n, one in enumerate(shown, start=1)]),
        joined=len(everybody) - len(_not_joined(everybody)),
        total=len(everybody),
    )
    return Question(message, tuple(options), takes_text=True)


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == _MORE:
        form["page"] = str(int(form.get("page", "0")) + 1)
        return "who"
    if answer.value:
        await _hand_out(turn, PersonId(number_in(answer.value)))
        return DONE
    typed = answer.text.strip()
    shown = form.get("shown", "").split(",")
    if is_number(typed) and 1 <= int(typed) <= len(shown) and shown[0]:
        await _hand_out(turn, PersonId(int(shown[int(typed) - 1])))
        return DONE
    found = inviting.named(await _roll(turn), typed)
    if len(found) == 1:
        await _hand_out(turn, found[0].person.id)
        return DONE
    form["search"], form["page"] = typed, "0"
    return "who"


def _not_joined(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(one for one in entries if not one.joined)


async def _line(turn: Turn, n: int, entry: Entry) -> Message:
    state = "roll-joined" if entry.joined else "roll-not-joined"
    if not entry.person.smartphone:
        state = "roll-no-smartphone"
    return say(
        "invite-line",
        n=n,
        person=PersonRef(entry.person.id),
        unit=await _place(turn, entry.person.id),
        state=say(state),
    )


async def _place(turn: Turn, person: PersonId) -> Argument:
    unit = await inviting.place_of(turn.work, await turn.work.people.get(person), turn.today)
    return Contact("committee") if unit is None else UnitRef(unit)


async def _hand_out(turn: Turn, person: PersonId) -> None:
    """Say how to pass the code on; then the letter itself, to forward as it stands."""
    made = await inviting.invite(
        turn.work,
        turn.settings,
        await turn.who(),
        await turn.tree(),
        person,
        turn.now,
        secrets.randbelow,
    )
    await turn.say(
        "invitation-made",
        person=PersonRef(person),
        unit=await _place(turn, person),
        until=made.expires_at,
        code=Code(" ".join(made.code[:4]) + " - " + " ".join(made.code[4:])),
        remarks=_remarks(made),
    )
    await turn.say(
        "invitation-letter",
        person=PersonRef(person),
        committee=Contact("committee"),
        link=Code(turn.link_to(made.code)),
        code=Code(format_code(made.code)),
        until=made.expires_at,
    )


def _remarks(made: Invited) -> tuple[Message, ...]:
    remarks = []
    if made.phones:
        remarks.append(say("invitation-further-phone", phones=made.phones))
    if not made.smartphone:
        remarks.append(say("invitation-no-smartphone"))
    return tuple(remarks)


FLOW = Flow("invite", {"who": Step(_ask_who, _take_who, takes_text=True)}, Action.INVITE)
COMMANDS = (Command("invite", "moi", invite, Action.INVITE),)
ROUTES = (Route("new-code", new_code, Action.INVITE),)
FLOWS = (FLOW,)
