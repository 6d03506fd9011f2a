"""A month without a meeting, and one held after all: why, whether for sure, and when."""

from domain.meetings import NoMeeting
from domain.messages import say
from domain.reviews import Review
from domain.terms import term
from handlers.dialogue import DONE, Answer, Form, Question, Step, option
from handlers.meetings.meeting_changes import moment, month_meant, review_of, tell
from handlers.terms import options
from handlers.turn import Turn
from services.meetings import meeting_cancelling


async def _ask_why(turn: Turn, form: Form) -> Question:
    review = await month_meant(turn, form)
    return Question(
        say("meeting-off-ask", month=review.period.month, at=review.meeting_at),
        (*options("no-meeting", NoMeeting), option("keep-meeting")),
    )


async def _take_why(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "keep-meeting":
        await turn.say("meeting-kept")
        return DONE
    form["why"] = NoMeeting(answer.value).value
    return "sure"


async def _ask_sure(turn: Turn, form: Form) -> Question:
    review = await month_meant(turn, form)
    return Question(
        say(
            "meeting-off-sure",
            month=review.period.month,
            at=review.meeting_at,
            why=term("no-meeting", NoMeeting(form["why"])),
        ),
        (option("month-off"), option("keep-meeting")),
    )


async def _take_sure(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "keep-meeting":
        await turn.say("meeting-kept")
        return DONE
    made = await meeting_cancelling.cancel(
        turn.work,
        turn.settings,
        review_of(form),
        NoMeeting(form["why"]),
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    await tell(turn, made)
    return DONE


async def _off(turn: Turn, form: Form) -> Review:
    return await meeting_cancelling.to_hold_again(
        turn.work, review_of(form), await turn.who(), await turn.tree()
    )


async def _ask_again(turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    review = await _off(turn, form)
    key = "meeting-hold-again" if again else "meeting-hold-ask"
    return Question(say(key, month=review.period.month), takes_text=True)


async def _take_again(turn: Turn, form: Form, answer: Answer) -> str:
    review = await _off(turn, form)
    at = moment(turn, answer.text, review)
    if at is None:
        form["again"] = "yes"
        return "hold-again"
    who, tree = await turn.who(), await turn.tree()
    made = await meeting_cancelling.hold_again(
        turn.work, turn.settings, review.id, at, who, tree, turn.now
    )
    await tell(turn, made)
    return DONE


STEPS = {
    "why": Step(_ask_why, _take_why),
    "sure": Step(_ask_sure, _take_sure),
    "hold-again": Step(_ask_again, _take_again, takes_text=True),
}
