"""The chi ủy's own day and place before this month's meeting of the branch."""

from datetime import datetime

from domain.messages import say
from handlers.dialogue import DONE, Answer, Form, Question, Step, option
from handlers.meetings.meeting_changes import moment, month_meant, set_committee_day
from handlers.meetings.meeting_place import place_in
from handlers.turn import Turn
from services.meetings import meeting_moves
from services.meetings.meeting_ahead import committee_of


async def _ask_day(turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    review = await month_meant(turn, form)
    at = await committee_of(turn.work, turn.settings, review)
    key = "meeting-committee-day-again" if again else "meeting-committee-day-ask"
    return Question(
        say(
            key,
            month=review.period.month,
            meeting=review.meeting_at,
            now_at=say("meeting-committee-now", at=at) if at else (),
        ),
        takes_text=True,
    )


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    at = moment(turn, answer.text)
    if at is None:
        form["again"] = "yes"
        return "committee-day"
    meeting_moves.check_committee(await month_meant(turn, form), at, turn.now)
    form["at"] = at.isoformat()
    return "committee-place"


async def _ask_place(_turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    key = "meeting-place-again" if again else "meeting-committee-place-ask"
    return Question(say(key), (option("usual-place"),), takes_text=True)


async def _take_place(turn: Turn, form: Form, answer: Answer) -> str:
    place = "" if answer.value == "usual-place" else place_in(answer.text)
    if place is None:
        form["again"] = "yes"
        return "committee-place"
    await set_committee_day(turn, form, datetime.fromisoformat(form["at"]), place)
    return DONE


STEPS = {
    "committee-day": Step(_ask_day, _take_day, takes_text=True),
    "committee-place": Step(_ask_place, _take_place, takes_text=True, keeps_text=True),
}
