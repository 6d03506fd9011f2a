"""What the secretary of a branch without a source answers (voice.md X1)."""

from domain.ids import ReviewId
from domain.messages import UnitRef, choice
from domain.reviews import Review
from domain.roles import Action
from domain.sources import SourceAnswer
from handlers.commands import Route, Run
from handlers.nominations import nominating
from handlers.numbers import number_in
from handlers.turn import Turn
from services.nominations.nominating_scope import places_of
from services.sources.source_step import question, ways
from services.sources.sources import awaits_check, check, check_asked


async def ask(turn: Turn, number: str) -> None:
    """Put the question of this month again."""
    who, tree = await turn.who(), await turn.tree()
    review = await check_asked(turn.work, who, tree, ReviewId(number_in(number)))
    if await awaits_check(turn.work, review):
        await turn.tell(await question(turn.work, review), ways(review))
    else:
        await turn.say("source-done", choice("my-tasks", "mine"), month=review.period.month)


async def _keep(turn: Turn, number: str, answer: SourceAnswer) -> Review:
    review = ReviewId(number_in(number))
    return await check(turn.work, await turn.who(), await turn.tree(), review, answer, turn.now)


async def have(turn: Turn, number: str) -> None:
    """There is somebody: on to putting them forward."""
    review = await _keep(turn, number, SourceAnswer.HAVE)
    places = await places_of(turn.work, await turn.who(), await turn.tree())
    if review.branch in {one.branch for one in places}:
        await nominating.begin_in(turn, review.branch)
    else:
        await turn.say("source-noted", choice("my-tasks", "mine"), month=review.period.month)


def _noting(answer: SourceAnswer, key: str) -> Run:
    async def note(turn: Turn, number: str) -> None:
        review = await _keep(turn, number, answer)
        await turn.say(
            key,
            choice("unnamed-source", "nominate-source"),
            choice("my-tasks", "mine"),
            month=review.period.month,
            unit=UnitRef(review.branch),
        )

    return note


ROUTES = (
    Route("source-ask", ask, Action.SOURCES),
    Route("source-have", have, Action.SOURCES),
    Route("source-none", _noting(SourceAnswer.NONE, "source-none-noted"), Action.SOURCES),
    Route(
        "source-meeting",
        _noting(SourceAnswer.AT_MEETING, "source-meeting-noted"),
        Action.SOURCES,
    ),
)
