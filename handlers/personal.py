"""A person's own settings: the language they read."""

from domain.messages import choice
from handlers.commands import Command, Route
from handlers.turn import Turn


async def language(turn: Turn, _rest: str) -> None:
    """Ask which language."""
    await turn.say(
        "language-ask",
        *(choice(f"language-{one}", f"language:{one}") for one in turn.lexicon.languages()),
    )


async def set_language(turn: Turn, chosen: str) -> None:
    """Take the language chosen; the menu follows."""
    if chosen in turn.lexicon.languages():
        await turn.work.people.set_language(turn.person, chosen)
        await turn.work.outbox.errand(turn.speaker.id, "menu", at=turn.now)
        await turn.say("language-set", choice("my-tasks", "mine"), choice("help", "help"))


COMMANDS = (Command("language", "ngonngu", language),)
ROUTES = (Route("language", set_language),)
