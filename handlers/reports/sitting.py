"""The slips of a whole branch entered in one sitting: after each, the next ones are offered."""

from domain.candidates import Assignment
from domain.messages import CandidateRef, Choice, Code, Message, PersonRef, say
from domain.reviews import Review
from handlers.turn import Turn
from services.printed.slips import not_entered

_OFFERED = 6


async def next_slips(turn: Turn, review: Review, day: str) -> tuple[Message, tuple[Choice, ...]]:
    """How many slips of this month are not entered yet, and the next of them as choices.

    `day` is the date on the paper (ISO): the slips of one sitting bear the same.
    """
    left = await not_entered(turn.work, review)
    if not left:
        return say("on-behalf-all-entered"), ()
    offers = [await _offer(turn, one, day) for one in left[:_OFFERED]]
    return say("on-behalf-left", count=len(left)), tuple(one for one in offers if one)


async def _offer(turn: Turn, pair: Assignment, day: str) -> Choice | None:
    if pair.person is None:
        return None
    label = say(
        "choice-pair",
        mentor=PersonRef(pair.person),
        candidate=CandidateRef(pair.candidate),
        code=Code((await turn.work.candidates.get(pair.candidate)).code),
    )
    return Choice(label, f"sheet:{pair.person}:{pair.candidate}:{day}")
