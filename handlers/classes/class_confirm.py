"""The officer settles who goes to a class: one list, one tap to change; then they hear of it."""

from domain.classes import IN_QUESTION, SeatState
from domain.ids import CandidateId, ClassId
from domain.messages import CandidateRef, Message, UnitRef, choice, say
from domain.roles import Action
from domain.terms import term
from handlers import dialogue
from handlers.choosing import page, turns_page
from handlers.classes.class_marks import keep, kept, named, people, turned
from handlers.classes.class_words import quota
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, option
from handlers.numbers import number_in
from handlers.turn import Turn
from services.classes.classes import Place, SeenClass
from services.classes.confirming import settle, to_settle

SETTLE = "class-settle"
_SHOWN, _CHANGED = "shown", "changed"
_OPEN = (*IN_QUESTION, SeatState.DECLINED)


async def begin(turn: Turn, rest: str) -> None:
    """All proposed are on the list at first; whoever was left out before is not."""
    number = ClassId(number_in(rest))
    found = await _found(turn, number)
    form: Form = {"class": str(number)}
    keep(form, "out", [place.candidate.id for place in found.chosen(SeatState.DECLINED)])
    await dialogue.begin(turn, FLOW, "list", form)


async def _found(turn: Turn, number: ClassId) -> SeenClass:
    return await to_settle(turn.work, number, await turn.who(), await turn.tree(), turn.today)


async def _ask_list(turn: Turn, form: Form) -> Question:
    found = await _found(turn, ClassId(int(form["class"])))
    places = found.chosen(*_OPEN)
    out = kept(form, "out")
    goes = len({place.candidate.id for place in places} - out)
    keep(form, _SHOWN, [place.candidate.id for place in places])
    asked = say(
        "class-settle-list",
        kind=term("class-kind", found.one.kind),
        begins=found.one.begins,
        quota=quota(found.one, goes),
        lines=tuple(_line(place, out) for place in places),
        changed=say("class-list-changed") if form.pop(_CHANGED, "") else (),
    )
    return Question(asked, (option(SETTLE), *page(form, people(places))), takes_text=True)


def _line(place: Place, out: frozenset[CandidateId]) -> Message:
    stays = place.candidate.id in out
    return say(
        "class-page-line",
        candidate=CandidateRef(place.candidate.id),
        branch=UnitRef(place.seat.branch),
        state=say("class-seat-declined") if stays else say("class-seat-goes"),
    )


async def _take_list(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "list"
    number = ClassId(int(form["class"]))
    places = (await _found(turn, number)).chosen(*_OPEN)
    if answer.value != SETTLE:
        turned(form, "out", named(answer, places))
        return "list"
    listed, shown = frozenset(place.candidate.id for place in places), kept(form, _SHOWN)
    if listed - shown:
        form[_CHANGED] = "yes"
        return "list"
    chosen = listed - kept(form, "out")
    who, tree = await turn.who(), await turn.tree()
    one, over = await settle(turn.work, turn.settings, number, chosen, shown, who, tree, turn.now)
    await turn.say(
        "class-settled-noted",
        choice("class-print", f"class-print:{number}"),
        choice("class-see", f"class:{number}"),
        choice("my-tasks", "mine"),
        n=len(chosen),
        day=one.begins,
        over=say("class-over-quota", n=over) if over else (),
    )
    return DONE


FLOW = Flow(
    "class-confirm",
    {"list": Step(_ask_list, _take_list, takes_text=True)},
    Action.CLASS,
    apart=("class",),
)
ROUTES = (Route("class-confirm", begin, Action.CLASS),)
FLOWS = (FLOW,)
