"""A branch proposes people for a class: one tap each, then sent."""

from domain.classes import Seat, SeatState
from domain.ids import ClassId
from domain.messages import CandidateRef, Term, choice, say
from domain.roles import Action
from domain.terms import term
from handlers import dialogue
from handlers.choosing import page, turns_page
from handlers.classes.class_marks import keep, kept, named, people
from handlers.classes.class_words import kind
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, option
from handlers.numbers import number_in
from handlers.turn import Turn
from services.classes.classes import Place
from services.classes.proposing import may_go, open_to_propose, propose

SEND = "class-send"


async def begin(turn: Turn, rest: str) -> None:
    """Whom would the branch send? Nobody left to choose is said at once."""
    number = ClassId(number_in(rest))
    if not await _candidates(turn, number):
        ways = (choice("class-see", f"class:{number}"), choice("my-tasks", "mine"))
        await turn.say("class-propose-nobody", *ways)
        return
    await dialogue.begin(turn, FLOW, "who", {"class": str(number)})


async def _candidates(turn: Turn, number: ClassId) -> tuple[Place, ...]:
    """Who could be proposed, each as a place not taken yet."""
    who, tree = await turn.who(), await turn.tree()
    one = await open_to_propose(turn.work, number, who, tree, turn.today)
    found = await may_go(turn.work, turn.settings, one, who, tree, turn.today)
    return tuple(
        Place(
            Seat(
                id=0,
                number=number,
                candidate=person.id,
                branch=person.branch,
                state=SeatState.PROPOSED,
                at=turn.now,
            ),
            person,
        )
        for person in found
    )


async def _ask_who(turn: Turn, form: Form) -> Question:
    number = ClassId(int(form["class"]))
    found, chosen = await _candidates(turn, number), kept(form, "chosen")
    left = [place for place in found if place.candidate.id not in chosen]
    one = await turn.work.classes.get(number)
    lines = tuple(
        say("class-line", candidate=CandidateRef(place.candidate.id))
        for place in found
        if place.candidate.id in chosen
    )
    what: Term = term("class-kind", one.kind)
    asked = say(
        "class-propose-who",
        kind=what,
        begins=one.begins,
        chosen=say("class-chosen", lines=lines) if lines else (),
    )
    send = (option(SEND),) if chosen else ()
    return Question(asked, (*send, *page(form, people(left))), takes_text=True)


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "who"
    number = ClassId(int(form["class"]))
    if answer.value != SEND:
        found = await _candidates(turn, number)
        keep(form, "chosen", kept(form, "chosen") | frozenset(named(answer, found)))
        return "who"
    who, tree = await turn.who(), await turn.tree()
    # Somebody chosen may have moved or been proposed by another since: what is shown is sent.
    still = {place.candidate.id for place in await _candidates(turn, number)}
    sent = tuple(sorted(kept(form, "chosen") & still))
    ways = (choice("class-see", f"class:{number}"), choice("my-tasks", "mine"))
    if not sent:
        await turn.say("class-propose-nobody", *ways)
        return DONE
    one = await propose(turn.work, turn.settings, number, sent, who, tree, turn.now)
    await turn.say(
        "class-proposed",
        *ways,
        n=len(sent),
        kind=kind(one),
        day=one.begins,
    )
    return DONE


FLOW = Flow(
    "class-propose",
    {"who": Step(_ask_who, _take_who, takes_text=True)},
    Action.CLASS_PROPOSE,
    apart=("class",),
)
ROUTES = (Route("class-propose", begin, Action.CLASS_PROPOSE),)
FLOWS = (FLOW,)
