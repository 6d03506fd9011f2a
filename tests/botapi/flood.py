"""Sending limits: how many messages in which window, and how long Telegram then says to wait."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from tests.botapi.errors import flood


@dataclass(frozen=True, slots=True)
class Limit:
    messages: int
    seconds: float


@dataclass(frozen=True, slots=True)
class FloodLimits:
    """None means no limit; that is the default, for speed."""

    overall: Limit | None = None
    chat: Limit | None = None
    group: Limit | None = None

    @staticmethod
    def of_telegram() -> "FloodLimits":
        """The published limits (Bot FAQ, "My bot is hitting limits")."""
        return FloodLimits(overall=Limit(30, 1), chat=Limit(1, 1), group=Limit(20, 60))


class FloodGate:
    def __init__(self, limits: FloodLimits, clock: Callable[[], float]) -> None:
        self.limits = limits
        self._clock = clock
        self._windows: dict[str, deque[float]] = {}

    def pass_through(self, chat: int, *, is_group: bool) -> None:
        """Count one message. Raises the 429 and counts nothing if it is too many."""
        own = self.limits.group if is_group else self.limits.chat
        counted = [("overall", self.limits.overall), (str(chat), own)]
        now = self._clock()
        windows = [self._window(name, limit, now) for name, limit in counted if limit is not None]
        for window in windows:
            window.append(now)

    def _window(self, name: str, limit: Limit, now: float) -> deque[float]:
        window = self._windows.setdefault(name, deque())
        while window and window[0] <= now - limit.seconds:
            window.popleft()
        if len(window) >= limit.messages:
            raise flood(max(1, math.ceil(window[0] + limit.seconds - now)))
        return window
