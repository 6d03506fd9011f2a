"""What the program writes about itself: one line a record, no names, no texts, no tokens."""

import logging
import re
import sys
from collections.abc import Iterable
from typing import TextIO

from bot.config.secret import Secret

# Bot API addresses hold the token, and HTTP clients log addresses; the others are merely chatty.
_QUIET = ("httpx", "httpcore", "aiohttp", "telegram", "apscheduler", "uvicorn", "alembic")
_TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{16,}|(?<=/bot)\d+:[^/\s]+")
_HIDDEN = "[secret]"
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class OneLine(logging.Formatter):
    """Writes a record, its traceback included, as one line, with every secret struck out."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        super().__init__(_FORMAT)
        self._secrets = tuple(secret.reveal() for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        text = super().format(record).replace("\r", "").replace("\n", " | ")
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        return _TOKEN.sub(_HIDDEN, text)


def start_logging(
    secrets: Iterable[Secret] = (), *, level: int = logging.INFO, stream: TextIO | None = None
) -> None:
    """Send everything at `level` or above to `stream` (standard error), and nowhere else.

    `secrets` are struck out word for word, and so is whatever looks like a bot's token.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(OneLine(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)
