"""Words that miss, and questions that are over: said so, with a way on that is one tap long."""

from collections.abc import Sequence

from domain.errors import NotAllowed
from domain.ids import DraftId
from domain.messages import Choice, Code, Term, choice
from domain.text import bare
from handlers import dialogue, understanding
from handlers.commands import Command
from handlers.numbers import is_number
from handlers.questions import Open, Questions
from handlers.set_aside import still_open
from handlers.strangers import greet
from handlers.turn import Turn
from services.people.helping import whom_to_call
from services.ports import Draft, Offer

MISSES_BEFORE_A_HUMAN = 2
_COURTESIES = frozenset(
    {"cam on", "xin cam on", "cam on dong chi", "cam on nhe", "ok", "oke", "vang", "da vang", "da"}
    | {"uh", "u", "duoc", "tot", "nhat tri", "da ro", "ro roi", "👍"}
)
WAYS_ON = (choice("my-tasks", "mine"), choice("help", "help"))


def meant(command: Command) -> Choice:
    """A command as a choice, for somebody who typed nearly its word."""
    what, word = Term(f"command-{command.name}"), Code(f"/{command.vietnamese}")
    return choice("meant", command.name, what=what, word=word)


async def understood(turn: Turn) -> None:
    """What was said last was understood."""
    if turn.speaker.missed:
        await turn.work.chats.missed(turn.speaker.id, 0)


async def not_understood(turn: Turn, opened: Open | None = None) -> None:
    """Say so; the second time in a row name a human to call. The open question comes again."""
    if not turn.chat.private:
        return
    if turn.speaker.person is None:
        await greet(turn, turn.incoming.text)
        return
    if opened is None and bare(turn.incoming.text) in _COURTESIES:
        await turn.say("courtesy", choice("my-tasks", "mine"))
        return
    await _remember(turn, opened)
    missed = turn.speaker.missed + 1
    await turn.work.chats.missed(turn.speaker.id, missed)
    if missed < MISSES_BEFORE_A_HUMAN:
        await turn.say("not-understood", *WAYS_ON)
    else:
        call = await whom_to_call(turn.work, turn.person, turn.today)
        await turn.say("not-understood-again", *WAYS_ON, call=call)
    if opened is not None:
        await dialogue.ask_again(turn, *opened)


async def did_you_mean(turn: Turn, one: Choice, opened: Open | None) -> None:
    """Ask whether this was meant; nothing is done at a slip that cannot be undone."""
    await _remember(turn, opened)
    await turn.say("did-you-mean", one, what=one.label)


async def word_for_word(turn: Turn, near: Choice, offered: Sequence[Offer]) -> None:
    """A slip where what is meant must not be guessed: all the choices again, none singled out."""
    ways = next(offer.choices for offer in offered if near in offer.choices)
    await turn.say("word-for-word", *ways)


async def meant_or_typed(turn: Turn, one: Choice, opened: Open) -> None:
    """Where any text is an answer: ask whether this choice was meant, or the very text."""
    await dialogue.hold(turn, *opened, turn.incoming.text)
    keep = choice("as-typed", f"as-typed:{opened[1].id}")
    await turn.say("did-you-mean-or-text", one, keep, what=one.label)


async def number_again(turn: Turn, opened: Open) -> None:
    """A bare number that may answer another question: put the open one again."""
    await turn.say("number-again")
    await dialogue.ask_again(turn, *opened)


async def number(turn: Turn, text: str, opened: Open | None, offered: Sequence[Offer]) -> None:
    """A bare number out of its place: the open question again, or what it once stood for."""
    if opened is not None:
        await number_again(turn, opened)
    elif (one := understanding.numbered(turn, text, offered)) is not None:
        await number_unclear(turn, one)
    else:
        await not_understood(turn)


async def number_unclear(turn: Turn, one: Choice) -> None:
    """A bare number from a list that is not the last thing said: ask whether this was meant."""
    await turn.say("number-unclear", one, what=one.label)


async def stale(turn: Turn, questions: Questions, draft: str = "", flow: str = "") -> None:
    """What was pressed is over: say what it was about, and offer what is open now.

    Raises NotAllowed for a dialogue that is a successor's by now.
    """
    if turn.speaker.person is None:
        await greet(turn, "")
        return
    if is_number(draft) and await turn.work.drafts.get(DraftId(int(draft))):
        raise NotAllowed
    opened = await questions.open(turn)
    ways = () if opened is not None else WAYS_ON
    if flow in questions.flows:
        await turn.say("stale-question", *ways, flow=Term(f"flow-{flow}"))
    else:
        await turn.say("stale", *WAYS_ON)
    if opened is not None:
        await dialogue.ask_again(turn, *opened)


async def remind_of(turn: Turn, before: Draft | None) -> None:
    """A command in the middle of a dialogue does not destroy it: say that it is there."""
    if before is None:
        return
    after = await turn.work.drafts.open_in(turn.speaker.id)
    if after is not None and (after.id, after.asked_at) == (before.id, before.asked_at):
        await still_open(turn, before)


async def was_unclear(turn: Turn, opened: Open | None) -> bool:
    """Whether an edited message was not understood, and the question it met is still the one."""
    return (
        bool(turn.incoming.message) and await turn.work.once.seen(_key(turn, opened)) is not None
    )


async def _remember(turn: Turn, opened: Open | None) -> None:
    if turn.incoming.message:
        await turn.work.once.first(_key(turn, opened), turn.now)


def _key(turn: Turn, opened: Open | None) -> str:
    asked = f"{opened[1].id}/{opened[1].step}" if opened else "-"
    return f"unclear:{turn.chat.id}/{turn.incoming.message}:{asked}"
