"""People who have not joined: one polite sentence, whatever they say; and the way in."""

import re

from domain.messages import Contact
from domain.text import fold
from handlers.people import joining
from handlers.turn import Turn

# Digits and what people put between them: meant as a code, if not a whole one.
_LIKE_A_CODE = re.compile(r"[0-9][0-9 .,_-]{3,20}")


async def greet(turn: Turn, text: str) -> None:
    """The one sentence a stranger gets, which tells nothing of who or what exists; or the way in.

    A code typed alone is a code; a number that is not quite one gets the sentence for codes.
    """
    if await joining.try_code(turn, text):
        return
    if _LIKE_A_CODE.fullmatch(fold(text)):
        await turn.say("code-not-usable")
        return
    await turn.say(
        "stranger", committee=Contact("committee"), phone=Contact("phone"), name=Contact("name")
    )
