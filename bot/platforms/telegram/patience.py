"""Trying again until the network, or Telegram, is back."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from telegram.error import TelegramError

from bot.platforms.telegram.errors import seconds_of

logger = logging.getLogger(__name__)

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Patience:
    """Waits that double, in seconds."""

    first: float = 1.0
    longest: float = 60.0

    def after(self, failures: int) -> float:
        """The wait after so many failures in a row, counted from 1."""
        return min(self.longest, self.first * 2.0 ** min(failures - 1, 16))


async def until_done(
    what: str,
    call: Callable[[], Awaitable[_T]],
    patience: Patience,
    *,
    final: type[TelegramError] | tuple[()] = (),
) -> _T:
    """The call's answer, however long it takes. Raises only a `final` error."""
    failures = 0
    while True:
        try:
            answer = await call()
        except final:
            raise
        except TelegramError as error:
            failures += 1
            if failures == 1:
                logger.warning(
                    "telegram: %s failed (%s); trying again until it works",
                    what,
                    type(error).__name__,
                )
            pause = max(seconds_of(error), patience.after(failures))
        else:
            if failures:
                logger.info("telegram: %s works again after %s failures", what, failures)
            return answer
        await asyncio.sleep(pause)
