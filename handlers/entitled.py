"""The one place where a right is asked for, at each command and each press."""

from domain.errors import NotAllowed
from domain.roles import Action
from handlers.strangers import greet
from handlers.turn import Turn


async def entitled(turn: Turn, action: Action | None, *, strangers: bool) -> bool:
    """Whether to go on: a stranger is greeted instead.

    Raises NotAllowed for somebody without the right.
    """
    if strangers:
        return True
    if turn.speaker.person is None and turn.chat.private:
        await greet(turn, turn.incoming.text)
        return False
    await turn.who()
    if action is not None and not await turn.may(action):
        raise NotAllowed
    return True
