"""Telegram's refusals in our words, without a token, an address or a text of ours."""

from typing import Literal

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)

from bot.platforms.base import Moved, Outcome, Refused, Unreachable, Unsure, Wait
from bot.platforms.telegram.json_access import get_id, get_object, load

TROUBLE_SECONDS = 5.0
_LOCKED_OUT_SECONDS = 60.0

_UNREACHABLE = (
    "chat not found",
    "peer_id_invalid",
    "user not found",
    "user is deactivated",
    "group chat was deactivated",
    "chat_restricted",
)
_REFUSALS = (
    ("message is too long", "text-too-long"),
    ("text is empty", "empty-text"),
    ("button_data_invalid", "bad-button"),
    ("keyboard", "bad-button"),
    ("button", "bad-button"),
    ("not enough rights", "no-right-to-write"),
    ("have no rights", "no-right-to-write"),
    ("chat_write_forbidden", "no-right-to-write"),
    ("topic_closed", "topic-closed"),
    ("utf-8", "bad-characters"),
)


class TelegramRefusedError(Exception):
    """Telegram does not know this bot, so nothing can work.

    `reason` is "token" (401: a well-formed token that is not or no longer valid) or
    "token_or_address" (404: Telegram gives the same answer to a malformed token and to a
    `base_url` that is no Bot API).
    """

    def __init__(self, reason: Literal["token", "token_or_address"]) -> None:
        super().__init__(f"telegram refused us: {reason}")
        self.reason = reason


class NotSentError(NetworkError):
    """No connection could be made: the request never left."""


class LineBrokenError(NetworkError):
    """The line broke after the request left: it may have been carried out."""


class SlowDownError(TelegramError):
    """Status 429. Stands for the library's RetryAfter, which warns whenever it is made."""

    def __init__(self, seconds: float) -> None:
        super().__init__("too many requests")
        self.seconds = seconds


class ServerTroubleError(NetworkError):
    """The server answered with a status of 500 or above."""


def refusal(error: InvalidToken) -> TelegramRefusedError:
    """Our error for a token that was not taken."""
    unauthorized = "unauthorized" in error.message.lower()
    return TelegramRefusedError("token" if unauthorized else "token_or_address")


def slow_down(payload: bytes) -> SlowDownError:
    """Our error for an answer with status 429."""
    try:
        answer = load(payload)
        seconds = float(get_id(get_object(answer, "parameters"), "retry_after"))
    except ValueError:
        seconds = TROUBLE_SECONDS
    return SlowDownError(seconds)


def seconds_of(error: TelegramError) -> float:
    """How long Telegram asks us to wait; 0.0 if it does not."""
    return error.seconds if isinstance(error, SlowDownError) else 0.0


def outcome_of(error: TelegramError) -> Outcome:
    """What a failed send means. BadRequest and TimedOut are NetworkErrors too: order matters."""
    match error:
        case SlowDownError():
            return Wait(error.seconds)
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case Forbidden():
            return Unreachable()
        case BadRequest():
            return _refused(error.message.lower())
        case InvalidToken():
            return Wait(_LOCKED_OUT_SECONDS, everyone=True)
        case NotSentError() | ServerTroubleError():
            return Wait(TROUBLE_SECONDS, everyone=True)
    return Unsure()


def _refused(message: str) -> Outcome:
    """Telegram's sentence may quote our text, so only a word of our own list leaves here."""
    if any(sign in message for sign in _UNREACHABLE):
        return Unreachable()
    return Refused(next((code for sign, code in _REFUSALS if sign in message), "bad-request"))
