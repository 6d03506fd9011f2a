"""The officer takes back one person's result of a class, to have it entered anew."""

from domain.errors import Refusal
from domain.ids import CandidateId, ClassId
from domain.messages import CandidateRef, Code, choice
from domain.roles import Action
from handlers.commands import Route
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.classes.amending import entered, take_back

_SHOWN = 8


async def whose(turn: Turn, rest: str) -> None:
    """Whose result was entered wrongly? A part of the list at a time."""
    number, _, place = rest.partition(":")
    wanted = ClassId(number_in(number))
    found = await entered(turn.work, wanted, await turn.who(), await turn.tree())
    back = choice("class-see", f"class:{wanted}")
    if not found:
        raise Refusal("class-nothing-entered", choices=(back, choice("my-tasks", "mine")))
    start = int(place) if is_number(place) and int(place) < len(found) else 0
    ways = [
        choice(
            "candidate",
            f"class-retake:{wanted}:{one.candidate.id}",
            candidate=CandidateRef(one.candidate.id),
            code=Code(one.candidate.code),
        )
        for one in found[start : start + _SHOWN]
    ]
    if start + _SHOWN < len(found):
        ways.append(choice("more", f"class-wrong:{wanted}:{start + _SHOWN}"))
    await turn.say("class-whose-result", *ways, back)


async def retake(turn: Turn, rest: str) -> None:
    """This one's result is taken back; it can be entered anew at once."""
    number, _, person = rest.partition(":")
    wanted, candidate = ClassId(number_in(number)), CandidateId(number_in(person))
    who, tree = await turn.who(), await turn.tree()
    await take_back(turn.work, turn.settings, wanted, candidate, who, tree, turn.now)
    await turn.say(
        "class-result-off",
        choice("class-results", f"class-results:{wanted}"),
        choice("my-tasks", "mine"),
    )


ROUTES = (
    Route("class-wrong", whose, Action.CLASS),
    Route("class-retake", retake, Action.CLASS),
)
