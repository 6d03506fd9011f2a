"""When and where a unit meets: shown, set, moved or left out for one month."""

from domain.errors import NotAllowed
from domain.roles import Action
from handlers import dialogue
from handlers.commands import Command, Route, Run
from handlers.dialogue import DONE, Flow, Form
from handlers.meetings import meeting_own
from handlers.meetings.meeting_changes import (
    branch_of,
    known_schedule,
    review_of,
    schedule,
    which_month,
)
from handlers.meetings.meeting_steps import STEPS, of_unit
from handlers.turn import Turn
from services.meetings import meeting, meeting_cancelling

FLOW = Flow("meeting", STEPS, Action.MEETING)


async def show(turn: Turn, rest: str) -> None:
    """Show the unit's schedule, or change it by what was typed after the command."""
    units = await meeting.units_led(turn.work, await turn.who(), await turn.tree())
    if not units:
        raise NotAllowed
    form: Form = {"text": rest}
    step = "unit"
    if len(units) == 1:
        step = await of_unit(turn, form, str(units[0].id))
    if step != DONE:
        await dialogue.begin(turn, FLOW, step, form)


def _change(step: str) -> Run:
    """What a button does that asks for one change of the rule."""

    async def ask(turn: Turn, number: str) -> None:
        form: Form = {"branch": str(branch_of(number))}
        if await schedule(turn, form) is None:
            form["first"] = "yes"
            await dialogue.begin(turn, FLOW, "rule", form)
        else:
            await dialogue.begin(turn, FLOW, step, form)

    return ask


def _change_month(then: str) -> Run:
    """What a button does that changes one month; first it asks which, if two may be meant."""

    async def ask(turn: Turn, number: str) -> None:
        form: Form = {"branch": str(branch_of(number))}
        shown = await known_schedule(turn, form)
        await dialogue.begin(turn, FLOW, which_month(form, shown, then), form)

    return ask


async def change_committee_day(turn: Turn, number: str) -> None:
    """Ask when and where the chi ủy meets before the coming meeting."""
    form: Form = {"branch": str(branch_of(number))}
    form["review"] = str((await known_schedule(turn, form)).review.id)
    await dialogue.begin(turn, FLOW, "committee-day", form)


async def hold_again(turn: Turn, number: str) -> None:
    """Ask when a month's meeting is held after all."""
    form: Form = {"review": number}
    review = await meeting_cancelling.to_hold_again(
        turn.work, review_of(form), await turn.who(), await turn.tree()
    )
    form["branch"] = str(review.branch)
    await dialogue.begin(turn, FLOW, "hold-again", form)


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
    Route("meeting-place", _change("place"), Action.MEETING),
    Route("meeting-committee", _change("committee"), Action.MEETING),
    Route("meeting-month", _change_month("month"), Action.MEETING),
    Route("meeting-off", _change_month("why"), Action.MEETING),
    Route("meeting-committee-day", change_committee_day, Action.MEETING),
    Route("meeting-again", hold_again, Action.MEETING),
    *meeting_own.ROUTES,
)
FLOWS = (FLOW, *meeting_own.FLOWS)
