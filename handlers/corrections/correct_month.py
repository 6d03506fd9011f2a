"""A month closed too early. In the form: `branch`, `review`."""

from domain.corrections import CorrectionKind, CorrectionReason
from domain.ids import ReviewId
from domain.messages import Message, UnitRef, choice, say
from handlers.corrections.correct_closed import ClosedMonth
from handlers.corrections.correct_frame import REASON, Row
from handlers.dialogue import Form
from handlers.turn import Turn
from services.corrections import month

_MONTH = ClosedMonth("reopen", REASON)


async def _look(turn: Turn, form: Form) -> tuple[Message, ...]:
    review = await turn.work.reviews.get(ReviewId(int(form["review"])))
    branch = UnitRef(review.branch)
    return (say("correct-month-look", month=review.period.month, branch=branch),)


async def _do(turn: Turn, form: Form, reason: CorrectionReason) -> None:
    opened = await month.reopen(
        turn.work,
        turn.settings,
        ReviewId(int(form["review"])),
        reason,
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    await turn.say(
        "correct-month-done",
        choice("enter-conclusion", f"review:{opened.id}"),
        choice("my-tasks", "mine"),
        month=opened.period.month,
    )


ROW = Row(CorrectionKind.MONTH, _MONTH.first, _MONTH.steps(), _look, _do)
