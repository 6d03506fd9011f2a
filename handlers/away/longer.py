"""Somebody stays away longer, or is expected earlier: in which month?"""

from domain.messages import CandidateCode, choice, say
from domain.roles import Action
from handlers.away.away_form import ask_returns, month_in
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Step, begin
from handlers.numbers import number_in
from handlers.turn import Turn
from services.away import absences


async def stays(turn: Turn, number: str) -> None:
    """Ask for the month."""
    who, tree = await turn.who(), await turn.tree()
    found = await absences.known_absence(turn.work, number_in(number), who, tree)
    form = {"absence": str(found.id), "candidate": str(found.candidate)}
    await begin(turn, FLOW, "returns", form)


async def _take_returns(turn: Turn, form: Form, answer: Answer) -> str:
    returns = None if answer.value else month_in(turn, answer.text)
    who, tree = await turn.who(), await turn.tree()
    number = int(form["absence"])
    found = await absences.expect(turn.work, turn.settings, number, returns, who, tree, turn.now)
    back = (
        say("away-back-in", month=returns.month, year=returns.year)
        if returns is not None
        else say("away-back-unknown")
    )
    code = CandidateCode(found.candidate)
    await turn.say("away-longer-noted", choice("my-tasks", "mine"), code=code, back=back)
    return DONE


FLOW = Flow(
    "away-longer",
    {"returns": Step(ask_returns, _take_returns, takes_text=True)},
    Action.AWAY,
    apart=("absence",),
)
ROUTES = (Route("away-longer", stays, Action.AWAY),)
FLOWS = (FLOW,)
