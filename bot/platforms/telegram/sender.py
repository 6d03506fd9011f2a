"""One message out: split, keyboard, one call a part, and what the answer means."""

import asyncio
import logging
from collections.abc import Callable

from telegram.error import TelegramError

from bot.platforms.base import Button, Outcome, Outgoing, Refused, Sent, Unsure, Wait
from bot.platforms.telegram.errors import outcome_of
from bot.platforms.telegram.parse import ROUTE_PREFIX
from bot.platforms.telegram.request import AiohttpRequest
from bot.platforms.telegram.split import split

logger = logging.getLogger(__name__)

TEXT_LIMIT = 4096  # UTF-16 code units (Bot API, sendMessage)
_DATA_LIMIT = 64  # bytes (Bot API, InlineKeyboardButton)
_SHORT_LABEL = 14
# A button with this route opens the private chat, which a press alone cannot do.
_OPENS_PRIVATE_CHAT = "open:"
# A second part that is put off is waited for here, or the whole would be said again.
_PATIENCE_SECONDS = 60.0


class Sender:
    """Sends plain text. `url` is the full address of sendMessage, token included.

    `link_to` gives the address that opens the private chat with a word already said.
    """

    def __init__(self, request: AiohttpRequest, url: str, link_to: Callable[[str], str]) -> None:
        self._request = request
        self._url = url
        self._link_to = link_to

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Send all parts; the buttons go under the last. Never raises for Telegram's answers."""
        parts = split(outgoing.text, TEXT_LIMIT)
        if not parts:
            return Refused("empty-text")
        rows = keyboard(outgoing.buttons, self._link_to)
        if rows is None:
            logger.error("a route is longer than Telegram takes")
            return Refused("route-too-long")
        outcome: Outcome = Unsure()
        for index, part in enumerate(parts):
            fields = _fields(outgoing.chat, part)
            if rows and index == len(parts) - 1:
                fields["reply_markup"] = {"inline_keyboard": rows}
            outcome = await self._persist(fields, _PATIENCE_SECONDS if index else 0.0)
            if not isinstance(outcome, Sent):
                break
        return outcome

    async def _persist(self, fields: dict[str, object], patience: float) -> Outcome:
        while True:
            outcome = await self._once(fields)
            if not isinstance(outcome, Wait) or outcome.seconds > patience:
                return outcome
            patience -= outcome.seconds
            await asyncio.sleep(outcome.seconds)

    async def _once(self, fields: dict[str, object]) -> Outcome:
        try:
            message = await self._request.call(self._url, fields)
        except TelegramError as error:
            return outcome_of(error)
        message_id = message.get("message_id") if isinstance(message, dict) else None
        return Sent(str(message_id)) if isinstance(message_id, int) else Unsure()


def keyboard(
    buttons: tuple[Button, ...], link_to: Callable[[str], str]
) -> list[list[dict[str, str]]] | None:
    """Rows of inline buttons, short labels two by two; None if a route is too long."""
    rows: list[list[dict[str, str]]] = []
    in_pairs = all(len(button.label) <= _SHORT_LABEL for button in buttons)
    for index, button in enumerate(buttons):
        data = ROUTE_PREFIX + button.route
        if len(data.encode()) > _DATA_LIMIT:
            return None
        if not (in_pairs and index % 2):
            rows.append([])
        if button.route.startswith(_OPENS_PRIVATE_CHAT):
            address = link_to(button.route.removeprefix(_OPENS_PRIVATE_CHAT))
            rows[-1].append({"text": button.label, "url": address})
        else:
            rows[-1].append({"text": button.label, "callback_data": data})
    return rows


def _fields(chat: str, text: str) -> dict[str, object]:
    return {"chat_id": chat, "text": text, "link_preview_options": {"is_disabled": True}}
