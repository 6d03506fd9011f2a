"""When and where the branch meets: shown, set, and moved for one month."""

from domain.errors import NotAllowed
from domain.ids import ReviewId
from domain.roles import Action
from handlers import dialogue
from handlers.commands import Command, Route, Run
from handlers.dialogue import DONE, Flow, Form
from handlers.meeting_changes import begun, branch_of, known_schedule, schedule
from handlers.meeting_steps import STEPS
from handlers.turn import Turn
from services import meeting

FLOW = Flow("meeting", STEPS, Action.MEETING)


async def show(turn: Turn, rest: str) -> None:
    """Show the branch's schedule, or change it by what was typed after the command."""
    branches = await meeting.branches_led(turn.work, await turn.who(), await turn.tree())
    if not branches:
        raise NotAllowed
    form: Form = {"text": rest}
    step = "branch"
    if len(branches) == 1:
        form["branch"] = str(branches[0].id)
        step = await begun(turn, form)
    if step != DONE:
        await dialogue.begin(turn, FLOW, step, form)


def _change(step: str) -> Run:
    """What a button does that asks for one change."""

    async def ask(turn: Turn, number: str) -> None:
        form: Form = {"branch": str(branch_of(number))}
        if await schedule(turn, form) is None:
            form["first"] = "yes"
            await dialogue.begin(turn, FLOW, "rule", form)
        else:
            await dialogue.begin(turn, FLOW, step, form)

    return ask


async def change_month(turn: Turn, number: str) -> None:
    """Ask for another moment; first for which month, if one is past and not concluded."""
    form: Form = {"branch": str(branch_of(number))}
    shown = await known_schedule(turn, form)
    await dialogue.begin(turn, FLOW, "which" if shown.unfinished else "month", form)


async def postpone(turn: Turn, number: str) -> None:
    """Ask for the moment to which the meeting of this month is put off."""
    try:
        review = await turn.work.reviews.get(ReviewId(branch_of(number)))
    except LookupError:
        raise NotAllowed from None
    form: Form = {"branch": str(review.branch)}
    shown = await known_schedule(turn, form)
    if shown.unfinished is not None and shown.unfinished.id == review.id:
        form["which"] = "unfinished"
    await dialogue.begin(turn, FLOW, "month", form)


COMMANDS = (
    Command(
        "meeting",
        "lichhop",
        show,
        Action.MEETING,
        aliases=("doi lich", "doi lich hop"),
        argument=True,
    ),
)
ROUTES = (
    Route("meeting-rule", _change("rule"), Action.MEETING),
    Route("meeting-month", change_month, Action.MEETING),
    Route("meeting-place", _change("place"), Action.MEETING),
    Route("meeting-committee", _change("committee"), Action.MEETING),
    Route("postpone", postpone, Action.MEETING),
)
FLOWS = (FLOW,)
