"""The steps of the road on a card: the stage and the day for everybody who may open it.

The paper's number, the votes, the general reason and what was missing are for the branch and
those above (voice.md §4).
"""

from datetime import datetime

from domain.candidates import Stage
from domain.messages import Argument, Code, Message, Term, say
from domain.road.events import Move
from domain.road.exits import Back, Exit, Jump
from domain.road.resolutions import Resolution, Vote
from domain.road.taken_back import taken_back
from domain.road.tally import Outcome
from domain.terms import term
from services.cards.listing import Card, View
from services.ports import Work
from services.road.voting import question_on, worked_out
from services.settings import Settings


async def road_lines(work: Work, card: Card) -> list[tuple[datetime, Message]]:
    """Each step that no other entry of the card tells of, with when it was recorded."""
    full = card.view is View.FULL
    moves = await work.road.moves(card.candidate.id)
    gone = taken_back(moves)
    return [
        (one.at, _line(one, full=full, gone=one.id in gone))
        for one in moves
        if one.review is None and one.after is not Stage.RECEIVED and one.reason != Jump.IMPORTED
    ]


async def vote_lines(work: Work, settings: Settings, card: Card) -> list[tuple[datetime, Message]]:
    """Each vote counted on the road and what it came to, those that fell short too.

    The votes of a month's conclusion stand with the conclusion.
    """
    if card.view is not View.FULL:
        return []
    found = []
    for one in await work.road.resolutions(card.candidate.id):
        asked = question_on(one)
        if one.vote is None or one.review is not None or asked is None:
            continue
        day = settings.calendar.day_of(one.at)
        out = worked_out(settings, asked, one.vote, one.on, day)
        found.append((one.at, _voted(one, one.vote, out)))
    return found


def _voted(one: Resolution, vote: Vote, found: Outcome) -> Message:
    return say(
        "road-timeline-vote",
        day=one.on,
        body=Term(f"road-body-{one.body.value}"),
        what=Term(f"road-vote-on-{one.kind.value}"),
        number=say("road-timeline-number", code=Code(one.number)) if one.number else (),
        roll=vote.roll,
        out=vote.left_out.all,
        present=vote.present,
        votes=vote.in_favour,
        against=vote.against,
        n=found.needed,
        counted=found.counted,
        reached=found.reached,
    )


def _line(one: Move, *, full: bool, gone: bool) -> Message:
    number: Argument = ()
    if full and one.document is not None:
        number = say("road-timeline-number", code=Code(one.document))
    return say(
        "road-timeline",
        day=one.on,
        stage=term("stage", one.after),
        number=number,
        back=one.reason in set(Back),
        reason=_reason(one) if full else (),
        gone=say("road-timeline-gone") if gone else (),
    )


def _reason(one: Move) -> Argument:
    """The general reason for which the road was left, or a step taken back."""
    for kind, reasons in (("exit", set(Exit)), ("back", set(Back) - {Back.UNDONE})):
        if one.reason in reasons:
            return say("road-timeline-reason", reason=Term(f"road-{kind}-{_slug(one.reason)}"))
    return ()


def _slug(reason: str | None) -> str:
    return (reason or "").replace("_", "-")
