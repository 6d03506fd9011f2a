"""The end of putting a resolution of the youth union right: a last look, and the record."""

from datetime import date

from domain.messages import Code, choice, say
from handlers.dialogue import DONE, Form, Question, option
from handlers.turn import Turn
from services.union.amending import Right, amend
from services.union.resolving import resolved

ROW = "row"  # in the form: the resolution that is put right
YES, NO = "consulted-yes", "consulted-no"


async def ask_right(turn: Turn, form: Form) -> Question:
    """What was recorded and what it becomes, before anybody is told."""
    row = int(form[ROW])
    before, rows = await resolved(turn.work, row, await turn.who(), await turn.tree())
    right = _right(form)
    message = say(
        "union-amend-check",
        n=len(rows),
        number=Code(right.number),
        day=right.on,
        consulted=right.consulted,
        wrong=Code(before.number),
        wrong_day=before.on,
    )
    return Question(message, (option("send"), option("amend")))


async def take_right(turn: Turn, form: Form) -> str:
    """Record what it really says, and that the list in print is to be printed again."""
    right = _right(form)
    who, tree = await turn.who(), await turn.tree()
    row = int(form[ROW])
    n = await amend(turn.work, turn.settings, row, right, who, tree, turn.now)
    number = Code(right.number)
    ways = (choice("union-print", f"union-print:{row}", number=number), choice("my-tasks", "mine"))
    await turn.say("union-amended", *ways, number=number, day=right.on, n=n)
    return DONE


def _right(form: Form) -> Right:
    return Right(
        number=form["number"],
        on=date.fromisoformat(form["day"]),
        consulted=form["consulted"] == YES,
    )
