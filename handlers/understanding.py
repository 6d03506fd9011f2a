"""What a typed word may mean among the choices lately offered in a chat."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from domain.messages import Argument, Choice, PersonRef, UnitRef
from domain.text import bare, fold, nearly
from handlers.reports.report_words import split_code
from handlers.turn import Turn
from services.ports import Draft, Offer

OFFERS_LAST = timedelta(days=40)
BARE_DIGITS_LAST = timedelta(days=1)
_MOST_DIGITS = 3  # of a number in a list, or of a count; a longer one is a year or a phone


@dataclass(frozen=True, slots=True)
class Meant:
    """Where a word leads; `several`: another message, as little answered, offers it as well."""

    route: str
    several: bool = False


async def offers(turn: Turn) -> tuple[Offer, ...]:
    """The choices offered to the speaker lately, the newest first."""
    return await turn.work.outbox.offers(turn.speaker.id, turn.now - OFFERS_LAST)


def exactly(turn: Turn, text: str, offered: Sequence[Offer], draft: Draft | None) -> Meant | None:
    """The choice whose word this is; the whole message must match.

    The newest message wins, the open question like any other; the choices of a question that is
    no longer open do not count. A bare number counts only while the question it answers is the
    last thing said, and not older than a day.
    """
    own = _own(draft)
    live = [
        (offer, route)
        for offer, route in _routes(turn, text, offered)
        if route.startswith(own) or not _answers_a_question(route)
    ]
    if not live:
        return None
    spoke = turn.speaker.last_inbound_at  # before this; what came since waits to be answered
    waiting = {route for offer, route in live if spoke is None or offer.sent_at > spoke}
    route = live[0][1]
    return Meant(route, several=bool(waiting - {route}))


def formerly(turn: Turn, text: str, offered: Sequence[Offer]) -> str | None:
    """The route of a choice under a question that is over, to explain that it is."""
    return next((route for _, route in _routes(turn, text, offered)), None)


def since_asked(offered: Sequence[Offer], draft: Draft) -> tuple[Offer, ...]:
    """What was offered since a question was put: an older label must not swallow a text."""
    return tuple(offer for offer in offered if offer.sent_at >= draft.asked_at)


def is_bare_number(text: str) -> bool:
    """Whether the whole message is a number such as those in a list."""
    said = bare(text)
    return said.isascii() and said.isdigit() and len(said) <= _MOST_DIGITS


async def asked_last(turn: Turn, text: str, offered: Sequence[Offer], draft: Draft) -> bool:
    """Whether a bare number can only answer this open question, which takes text.

    Not if it is over a day old, if something was said unasked since, or if the number stood in
    its list: that would have been taken already while the list was the last thing said.
    """
    if turn.now - draft.asked_at > BARE_DIGITS_LAST:
        return False
    said = bare(text)
    if any(said in turn.lexicon.words(one.label) for one in _asked(offered, draft)):
        return False
    return not await turn.work.outbox.told_unasked(turn.speaker.id, draft.asked_at)


def numbered(turn: Turn, text: str, offered: Sequence[Offer]) -> Choice | None:
    """The newest choice that had this number in a list which is not the last thing said."""
    said = bare(text)
    for offer in offered:
        for one in offer.choices:
            if not _answers_a_question(one.route) and said in turn.lexicon.words(one.label):
                return one
    return None


def almost(turn: Turn, text: str, offered: Sequence[Offer], draft: Draft | None) -> Choice | None:
    """The one choice that is a slip of the finger away.

    Of the open question, wherever it stands by now; else of the newest message with such a word.
    """
    others = (
        tuple(one for one in offer.choices if not _answers_a_question(one.route))
        for offer in offered
    )
    for choices in (tuple(_asked(offered, draft)), *others):
        if found := _almost_of(turn, text, choices):
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def almost_asked(turn: Turn, text: str, offered: Sequence[Offer], draft: Draft) -> Choice | None:
    """The one choice of the open question that is a slip away from this text."""
    found = _almost_of(turn, text, tuple(_asked(offered, draft)))
    return next(iter(found.values())) if len(found) == 1 else None


def may_be_one(turn: Turn, text: str, choices: Sequence[Choice]) -> bool:
    """Whether a text is the word of one of these choices, or a slip away from one."""
    return bool(_almost_of(turn, text, choices))


def _almost_of(turn: Turn, text: str, choices: Sequence[Choice]) -> dict[str, Choice]:
    said = _spaced(bare(text))
    return {
        one.route: one
        for one in choices
        if any(nearly(said, _spaced(word)) for word in turn.lexicon.words(one.label))
    }


async def named(
    turn: Turn, text: str, offered: Sequence[Offer], draft: Draft | None
) -> str | None:
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


def _own(draft: Draft | None) -> tuple[str, ...]:
    """How the routes of the open question begin; before a route named its dialogue, the second."""
    if draft is None:
        return ()
    return (f"a:{draft.id}.{draft.kind}:{draft.step}:", f"a:{draft.id}:{draft.step}:")


def _asked(offered: Sequence[Offer], draft: Draft | None) -> Iterator[Choice]:
    own = _own(draft)
    return (one for offer in offered for one in offer.choices if one.route.startswith(own))


def _routes(turn: Turn, text: str, offered: Sequence[Offer]) -> list[tuple[Offer, str]]:
    said = bare(text)
    ways = _ways_to_write(said)
    routes: list[tuple[Offer, str]] = []
    for offer in offered:
        fresh = offer.newest and turn.now - offer.sent_at <= BARE_DIGITS_LAST
        if said.isdigit() and not fresh:
            continue
        routes += [
            (offer, one.route)
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
    """Hyphens, full stops and commas within a word are as good as spaces."""
    for sign in "-.,":
        word = word.replace(sign, " ")
    return " ".join(word.split())


def _answers_a_question(route: str) -> bool:
    return route.startswith("a:")
