"""How long the messenger has been silent."""

import time
from collections.abc import Callable


class Pulse:
    """Remembers the last good answer on a clock that never jumps."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: float | None = None

    def begin(self) -> None:
        """From now on silence counts."""
        if self._last is None:
            self._last = self._clock()

    def beat(self) -> None:
        """A good answer came."""
        self._last = self._clock()

    def silent_for(self) -> float:
        """Seconds since the last good answer; 0.0 before the first attempt."""
        return 0.0 if self._last is None else self._clock() - self._last
