"""Joining: the code, "is that you?", the hour for messages; and watching over who joined."""

from domain.errors import Refusal
from domain.ids import ChatId, PersonId
from domain.invitations import normalise
from domain.messages import Contact, PersonRef, UnitRef, choice, say
from domain.roles import Action
from domain.units import Hour
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, begin, option
from handlers.mine import mine
from handlers.numbers import number_in
from handlers.terms import term
from handlers.turn import Turn
from services.people import joining
from services.people.inviting import place_of
from services.ports import Invitation

DEEP_LINK_TO_TASKS = "viec"
_CODE = "code"  # the field of the form that holds the code's hash


async def start(turn: Turn, rest: str) -> None:
    """Join with a code; for somebody who has joined, the way to their tasks."""
    if turn.speaker.person is not None:
        if rest != DEEP_LINK_TO_TASKS:
            await turn.say("welcome-back")
        await mine(turn, "")
    elif not await try_code(turn, rest):
        if rest and rest != DEEP_LINK_TO_TASKS:
            await turn.say("code-not-usable")
            return
        await turn.say(
            "stranger",
            committee=Contact("committee"),
            phone=Contact("phone"),
            name=Contact("name"),
        )


async def try_code(turn: Turn, text: str) -> bool:
    """Take the text as a join code; False if it has not the form of one."""
    code = normalise(text)
    if code is None:
        return False
    hashed = await joining.open_code(turn.work, turn.speaker, code, turn.now)
    if hashed is None:
        await turn.say("code-not-usable")
    else:
        await begin(turn, FLOW, "is-it-you", {_CODE: hashed})
    return True


async def _ask_is_it_you(turn: Turn, form: Form) -> Question:
    options = (option("it-is-me", "me"), option("not-me", "other"))
    invitation = await joining.invitation_behind(turn.work, form[_CODE], turn.now)
    if invitation is None:
        return Question(say("code-not-usable"))
    person = await turn.work.people.get(invitation.person)
    unit = await place_of(turn.work, person, turn.today)
    where = Contact("committee") if unit is None else UnitRef(unit)
    return Question(say("is-it-you", person=PersonRef(person.id), unit=where), options)


async def _take_is_it_you(turn: Turn, form: Form, answer: Answer) -> str:
    invitation = await joining.invitation_behind(turn.work, form[_CODE], turn.now)
    if turn.speaker.person is not None or invitation is None:
        await turn.say("code-not-usable")
    elif answer.value == "me":
        await _join(turn, invitation)
    else:
        await joining.decline(turn.work, turn.speaker, invitation, turn.now, turn.today)
        await turn.say("code-spent")
    return DONE


async def _join(turn: Turn, invitation: Invitation) -> None:
    await joining.join(turn.work, turn.speaker, invitation, turn.now, turn.today)
    turn.chat = turn.speaker = await turn.work.chats.get(turn.speaker.id)
    who = await turn.who()
    reports = who.person.branch is not None and not who.posts
    await turn.say(
        "joined" if reports else "joined-with-duties",
        *(choice(f"hour-{one}", f"first-hour:{one}") for one in Hour),
        first=turn.settings.calendar.begin(turn.today),
        last=turn.settings.calendar.end(turn.today),
    )


async def first_hour(turn: Turn, chosen: str) -> None:
    """The hour chosen on joining; then an exercise is offered to those who may come to report."""
    await joining.set_hour(turn.work, turn.settings, turn.person, _hour(chosen), turn.now)
    if (await turn.who()).person.branch is None:
        await turn.say("ready", choice("my-tasks", "mine"), choice("privacy", "privacy"))
        return
    await turn.say(
        "practice-offer",
        choice("practice", "practice"),
        choice("later", "joined-later"),
        choice("privacy", "privacy"),
    )


async def later(turn: Turn, _rest: str) -> None:
    """No exercise now."""
    await turn.say("joined-later", choice("my-tasks", "mine"), choice("help", "help"))


async def hour(turn: Turn, _rest: str) -> None:
    """Ask at which hour to write, with the hours as the committee set them."""
    today, calendar, cycle = turn.today, turn.settings.calendar, turn.settings.cycle
    await turn.say(
        "hour-ask",
        *(choice(f"hour-{one}", f"hour-chosen:{one}") for one in Hour),
        hour=term("hour", (await turn.who()).person.hour),
        morning=calendar.at(today, cycle.morning),
        noon=calendar.at(today, cycle.noon),
        evening=calendar.at(today, cycle.evening),
    )


async def set_hour(turn: Turn, chosen: str) -> None:
    """The hour chosen at any later time."""
    wanted = _hour(chosen)
    await joining.set_hour(turn.work, turn.settings, turn.person, wanted, turn.now)
    await turn.say(
        "hour-set", choice("my-tasks", "mine"), choice("help", "help"), hour=term("hour", wanted)
    )


async def pairing_right(turn: Turn, rest: str) -> None:
    """The phone is in the right hands."""
    chat, person = _phone(rest)
    who, tree = await turn.who(), await turn.tree()
    right = await joining.confirm(turn.work, who, tree, chat, person, turn.now, turn.today)
    await turn.say(
        "pairing-confirmed" if right else "phone-cut-already",
        choice("my-tasks", "mine"),
        choice("help", "help"),
        person=PersonRef(person),
    )


async def cut_off(turn: Turn, rest: str) -> None:
    """Cut the phone, and offer a new code."""
    chat, person = _phone(rest)
    who, tree = await turn.who(), await turn.tree()
    cut = await joining.cut_off(turn.work, who, tree, chat, person, turn.now, turn.today)
    await turn.say(
        "phone-cut" if cut else "phone-cut-already",
        choice("new-code", f"new-code:{person}"),
        choice("my-tasks", "mine"),
        person=PersonRef(person),
    )


def _hour(chosen: str) -> Hour:
    try:
        return Hour(chosen)
    except ValueError:
        raise Refusal("stale") from None


def _phone(rest: str) -> tuple[ChatId, PersonId]:
    chat, _, person = rest.partition(":")
    return ChatId(number_in(chat)), PersonId(number_in(person))


FLOW = Flow("join", {"is-it-you": Step(_ask_is_it_you, _take_is_it_you)}, open_to_strangers=True)
COMMANDS = (
    Command("start", "batdau", start, argument=True, strangers=True, listed=False),
    Command("hour", "gionhan", hour),
)
ROUTES = (
    Route("first-hour", first_hour),
    Route("joined-later", later),
    Route("hour-chosen", set_hour),
    Route("pairing-right", pairing_right, Action.INVITE),
    Route("cut-off", cut_off, Action.INVITE),
)
FLOWS = (FLOW,)
