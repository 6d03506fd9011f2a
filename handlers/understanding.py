"""What a typed word may mean among the choices lately offered in a chat."""

from datetime import timedelta

from domain.text import fold, nearly
from handlers.turn import Turn
from services.ports import Draft, Offer

OFFERS_LAST = timedelta(days=40)
BARE_DIGITS_LAST = timedelta(days=1)


async def offers(turn: Turn) -> tuple[Offer, ...]:
    """The choices offered to the speaker lately, the newest first."""
    return await turn.work.outbox.offers(turn.speaker.id, turn.now - OFFERS_LAST)


def exactly(turn: Turn, text: str, offered: tuple[Offer, ...], draft: Draft | None) -> str | None:
    """The route of the choice whose word this is; the whole message must match.

    The open question's choices come first, then the newest message's; the choices of a question
    that is no longer open do not count. A bare number counts only while the question it answers
    is the last thing said, and not older than a day.
    """
    own = f"a:{draft.id}:{draft.step}:" if draft else "-"
    routes = _routes(turn, text, offered)
    for route in routes:
        if route.startswith(own):
            return route
    return next((route for route in routes if not _answers_a_question(route)), None)


def formerly(turn: Turn, text: str, offered: tuple[Offer, ...]) -> str | None:
    """The route of a choice under a question that is over, to explain that it is."""
    return next(iter(_routes(turn, text, offered)), None)


def since_asked(offered: tuple[Offer, ...], draft: Draft) -> tuple[Offer, ...]:
    """What was offered since a question was put: an older label must not swallow a text."""
    return tuple(offer for offer in offered if offer.sent_at >= draft.asked_at)


def _routes(turn: Turn, text: str, offered: tuple[Offer, ...]) -> list[str]:
    said = fold(text)
    routes: list[str] = []
    for offer in offered:
        fresh = offer.newest and turn.now - offer.sent_at <= BARE_DIGITS_LAST
        if said.isdigit() and not fresh:
            continue
        routes += [one.route for one in offer.choices if said in turn.lexicon.words(one.label)]
    return routes


def _answers_a_question(route: str) -> bool:
    return route.startswith("a:")


def almost(turn: Turn, text: str, offered: tuple[Offer, ...]) -> str | None:
    """The route of the newest message's one choice that is a slip of the finger away."""
    said = fold(text)
    close = {
        one.route
        for offer in offered[:1]
        for one in offer.choices
        if any(nearly(said, word) for word in turn.lexicon.words(one.label))
    }
    return close.pop() if len(close) == 1 else None
