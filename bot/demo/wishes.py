"""What the page may ask the program to do, read strictly from its JSON."""

import json
import re
from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request

from bot.demo.contract import ClockMove, DemoDriver

Body = Mapping[str, object]
Wish = Callable[[DemoDriver, Body], Awaitable[None]]

_LARGEST_BODY = 64 * 1024  # bytes; far above the longest thing a person types


class UnclearError(Exception):
    """The request is not one of the page's."""


async def _say(driver: DemoDriver, body: Body) -> None:
    await driver.say(_text(body, "chat"), _text(body, "sender"), _text(body, "text"))


async def _press(driver: DemoDriver, body: Body) -> None:
    chat, sender = _text(body, "chat"), _text(body, "sender")
    await driver.press(chat, sender, _text(body, "message"), _text(body, "route"))


async def _edit(driver: DemoDriver, body: Body) -> None:
    chat, sender = _text(body, "chat"), _text(body, "sender")
    await driver.edit(chat, sender, _text(body, "message"), _text(body, "text"))


async def _photo(driver: DemoDriver, body: Body) -> None:
    await driver.photo(_text(body, "chat"), _text(body, "sender"))


async def _clock(driver: DemoDriver, body: Body) -> None:
    move = _text(body, "move")
    if move not in set(ClockMove):
        raise UnclearError
    await driver.move_clock(ClockMove(move))


async def _buttons(driver: DemoDriver, body: Body) -> None:
    wanted = body.get("buttons")
    if not isinstance(wanted, bool):
        raise UnclearError
    await driver.use_buttons(wanted)


WISHES: Mapping[str, Wish] = {
    "say": _say,
    "press": _press,
    "edit": _edit,
    "photo": _photo,
    "clock": _clock,
    "buttons": _buttons,
}
"""By the last part of their address."""


async def read_body(request: Request) -> Body:
    """The JSON object of a request. Raises UnclearError if it is none, or is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_BODY:
            raise UnclearError
    try:
        loaded: object = json.loads(body)
    except (ValueError, RecursionError):
        raise UnclearError from None
    if not isinstance(loaded, dict):
        raise UnclearError
    return loaded


def _text(body: Body, key: str) -> str:
    text = body.get(key)
    if not isinstance(text, str):
        raise UnclearError
    return re.sub("[\ud800-\udfff]", "\ufffd", text)  # halves of signs fit into no answer
