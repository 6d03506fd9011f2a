"""What a typed word may mean among the choices lately offered in a chat."""

from collections.abc import Iterator
from datetime import timedelta

from domain.messages import Argument, Choice, PersonRef, UnitRef
from domain.text import bare, fold, nearly
from handlers.report_words import split_code
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
    own = _own(draft)
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


async def guess(turn: Turn, text: str, draft: Draft | None) -> str | None:
    """The route of the one choice meant by a name that it shows, or by its word but for a slip."""
    offered = await offers(turn)
    by_name = await _named(turn, text, offered, draft) if draft else None
    return by_name or _almost(turn, text, offered, draft)


def _almost(turn: Turn, text: str, offered: tuple[Offer, ...], draft: Draft | None) -> str | None:
    """The route of the one choice that is a slip of the finger away.

    Among those of the open question, wherever it stands by now, and of the newest message.
    """
    said = bare(text)
    newest = (one for offer in offered[:1] for one in offer.choices)
    close = {
        one.route
        for one in (*newest, *_asked(offered, draft))
        if any(nearly(said, word) for word in turn.lexicon.words(one.label))
    }
    return close.pop() if len(close) == 1 else None


async def _named(turn: Turn, text: str, offered: tuple[Offer, ...], draft: Draft) -> str | None:
    """The route of the open question's one choice that shows the person or unit of this name.

    The name's last words are enough, as people are called: "inh", "van inh", "ban na lo".
    """
    said = bare(text).split()
    found: set[str] = set()
    for one in _asked(offered, draft):
        for value in one.label.args.values():
            words = fold(await _name(turn, value)).split()
            if said and words[-len(said) :] == said:
                found.add(one.route)
    return found.pop() if len(found) == 1 else None


async def _name(turn: Turn, value: Argument) -> str:
    if isinstance(value, PersonRef):
        return (await turn.work.people.get(value.id)).full_name
    if isinstance(value, UnitRef):
        return (await turn.work.units.get(value.id)).name
    return ""


def _own(draft: Draft | None) -> str:
    return f"a:{draft.id}:{draft.step}:" if draft else "-"


def _asked(offered: tuple[Offer, ...], draft: Draft | None) -> Iterator[Choice]:
    own = _own(draft)
    return (one for offer in offered for one in offer.choices if one.route.startswith(own))


def _routes(turn: Turn, text: str, offered: tuple[Offer, ...]) -> list[str]:
    said = bare(text)
    ways = _ways_to_write(said)
    routes: list[str] = []
    for offer in offered:
        fresh = offer.newest and turn.now - offer.sent_at <= BARE_DIGITS_LAST
        if said.isdigit() and not fresh:
            continue
        routes += [
            one.route
            for one in offer.choices
            if any(_spaced(word) in ways for word in turn.lexicon.words(one.label))
        ]
    return routes


def _ways_to_write(said: str) -> frozenset[str]:
    """A hyphen may be a space, and a code may be written without its zero: "nl 9" is NL-09."""
    code, rest = split_code(said)
    if code is None or rest:
        return frozenset({_spaced(said)})
    return frozenset({_spaced(said), _spaced(fold(code))})


def _spaced(word: str) -> str:
    return " ".join(word.replace("-", " ").split())


def _answers_a_question(route: str) -> bool:
    return route.startswith("a:")
