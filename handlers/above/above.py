"""What those above the branches open: a month in figures, the proposals, the digest."""

from datetime import UTC, datetime

from domain.errors import NotAllowed
from domain.ids import ReviewId, UnitId
from domain.meetings import Period
from domain.messages import UnitRef, choice
from domain.roles import Action
from handlers.commands import Route
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.above import committee_month, digest
from services.reviews import figures

_LATEST = 4_000_000_000  # seconds; a number beyond it was never on a button of ours


async def month_in_figures(turn: Turn, number: str) -> None:
    """One branch's month in numbers, as it stands now."""
    review, found, votes = await figures.opened(
        turn.work, ReviewId(number_in(number)), await turn.who(), await turn.tree()
    )
    await turn.say(
        "figures",
        choice("my-tasks", "mine"),
        month=review.period.month,
        branch=UnitRef(review.branch),
        day=turn.today,
        people=found.people,
        reported=found.reported,
        missing=found.missing,
        in_person=found.in_person,
        without=found.without_mentor,
        votes=votes,
    )


async def proposals(turn: Turn, rest: str) -> None:
    """The branches' proposals, or a further part of them."""
    committee, _, more = rest.partition(":")
    moment, _, part = more.partition(":")
    message, ways = await committee_month.opened(
        turn.work,
        turn.settings,
        UnitId(number_in(committee)),
        _moment(turn, moment),
        int(part) if is_number(part) else 0,
        await turn.who(),
        await turn.tree(),
    )
    await turn.tell(message, ways)


async def looked(turn: Turn, rest: str) -> None:
    """The committee looked at what was listed."""
    committee, _, moment = rest.partition(":")
    count = await committee_month.look(
        turn.work,
        UnitId(number_in(committee)),
        _moment(turn, moment),
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    key = "committee-looked" if count else "committee-looked-already"
    await turn.say(key, choice("my-tasks", "mine"), n=count)


def _moment(turn: Turn, seconds: str) -> datetime:
    """The moment up to which a list was shown: never one that is still to come."""
    if not is_number(seconds) or int(seconds) > _LATEST:
        return turn.now
    return min(datetime.fromtimestamp(int(seconds), UTC), turn.now)


async def digest_part(turn: Turn, rest: str) -> None:
    """A further part of the digest."""
    committee, _, more = rest.partition(":")
    month, _, part = more.partition(":")
    try:
        period = Period.parse(month)
    except ValueError:
        raise NotAllowed from None
    message, ways = await digest.opened(
        turn.work,
        turn.settings,
        UnitId(number_in(committee)),
        period,
        int(part) if is_number(part) else 0,
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    await turn.tell(message, ways)


ROUTES = (
    Route("figures", month_in_figures, Action.OVERSEE),
    Route("proposals", proposals, Action.COMMITTEE),
    Route("proposals-looked", looked, Action.COMMITTEE),
    Route("digest", digest_part, Action.OVERSEE),
)
