"""What one has to know to be one bot on Telegram."""

import re
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_PATH = re.compile(r"/[A-Za-z0-9/_.-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramSettings:
    """One bot on one Bot API server. What is secret stays out of `repr`.

    `base_url` ends in "/bot". `webhook_address` is the public https origin ("https://bot.example.vn"),
    `webhook_path` the path below it. Raises ValueError naming every wrong field, never its value.
    """

    token: str = field(repr=False)
    base_url: str = "https://api.telegram.org/bot"
    proxy: str | None = field(default=None, repr=False)
    mode: Literal["polling", "webhook"] = "polling"
    webhook_address: str = ""
    webhook_path: str = "/telegram"
    webhook_secret: str = field(default="", repr=False)
    poll_seconds: int = 30

    def __post_init__(self) -> None:
        wrong = self.wrong_fields()
        if wrong:
            raise ValueError("bad telegram settings: " + ", ".join(wrong))

    def wrong_fields(self) -> tuple[str, ...]:
        """The names of the fields that cannot be right."""
        checks = {
            "token": _TOKEN.fullmatch(self.token) is not None,
            "base_url": _is_web(self.base_url) and self.base_url.endswith("/bot"),
            "proxy": self.proxy is None or _is_web(self.proxy),
            "mode": self.mode in {"polling", "webhook"},
            "poll_seconds": 0 <= self.poll_seconds <= 50,
        }
        if self.mode == "webhook":
            checks["webhook_address"] = _is_web(self.webhook_address)
            checks["webhook_path"] = _PATH.fullmatch(self.webhook_path) is not None
            checks["webhook_secret"] = _SECRET.fullmatch(self.webhook_secret) is not None
        return tuple(name for name, right in checks.items() if not right)

    @property
    def bot(self) -> str:
        """The bot's id, as text: the part of the token that is no secret."""
        return self.token.partition(":")[0]

    @property
    def file_url(self) -> str:
        """Where files are fetched from, in the library's form."""
        return self.base_url.removesuffix("/bot") + "/file/bot"

    @property
    def webhook_url(self) -> str:
        """The full address Telegram is to call."""
        return self.webhook_address.rstrip("/") + self.webhook_path


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
