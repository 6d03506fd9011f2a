"""«Hoãn họp»: the branch put its meeting off, to a day that is known or not yet."""

from domain.ids import ReviewId
from domain.messages import UnitRef, choice, say
from domain.reviews import Review
from domain.roles import Action, may
from handlers import dialogue
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, option
from handlers.meetings.meeting import FLOW as MEETING
from handlers.meetings.meeting_changes import hand_over, moment
from handlers.numbers import number_in
from handlers.turn import Turn
from services.meetings import postponing


async def _month(turn: Turn, form: Form) -> Review:
    return await postponing.to_postpone(
        turn.work, ReviewId(number_in(form["review"])), await turn.who(), await turn.tree()
    )


async def _ask_when(turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    review = await _month(turn, form)
    past = review.meeting_at <= turn.now
    leads = may(Action.MEETING, await turn.who(), await turn.tree(), review.branch)
    key = "meeting-month-again" if again else "postpone-ask"
    return Question(
        say(key, month=review.period.month, at=review.meeting_at),
        (
            *((option("no-date-yet"),) if past else ()),
            *((option("meeting-off"),) if leads else ()),
        ),
        takes_text=True,
    )


async def _take_when(turn: Turn, form: Form, answer: Answer) -> str:
    review = await _month(turn, form)
    if answer.value == "meeting-off":
        await dialogue.begin(
            turn,
            MEETING,
            "why",
            {"branch": str(review.branch), "review": str(review.id), "then": "why"},
        )
        return DONE
    at = moment(turn, answer.text, review) if answer.text else None
    if at is None and answer.value != "no-date-yet":
        form["again"] = "yes"
        return "when"
    correction = await postponing.postpone(
        turn.work, turn.settings, review.id, at, await turn.who(), await turn.tree(), turn.now
    )
    branch = UnitRef(review.branch)
    ways = (choice("my-tasks", "mine"),)
    if at is None:
        await turn.say("postponed", *ways, month=review.period.month, branch=branch)
    else:
        await turn.say("postponed-to", *ways, month=review.period.month, branch=branch, at=at)
    await hand_over(turn, correction)
    return DONE


POSTPONE = Flow(
    "postpone", {"when": Step(_ask_when, _take_when, takes_text=True)}, Action.POSTPONE
)


async def postpone(turn: Turn, number: str) -> None:
    """Ask to which day the meeting of this month is put off."""
    form: Form = {"review": number}
    await _month(turn, form)
    await dialogue.begin(turn, POSTPONE, "when", form)


ROUTES = (Route("postpone", postpone, Action.POSTPONE),)
FLOWS = (POSTPONE,)
