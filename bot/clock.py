"""The only place that knows what time it is."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)


class MovableClock:
    """A clock that can be set, for the demo and for tests.

    It stands still, or, if `flowing`, runs on from wherever it was set. May be read from any
    thread. Raises ValueError for a moment without a time zone.
    """

    def __init__(self, start: datetime, *, flowing: bool = False) -> None:
        self._flowing = flowing
        self._set = _mark(start)

    def now(self) -> datetime:
        """The moment it shows, aware, in UTC."""
        moment, mark = self._set
        if not self._flowing:
            return moment
        return moment + timedelta(seconds=time.monotonic() - mark)

    def move_to(self, moment: datetime) -> None:
        """Set it, forwards or back."""
        self._set = _mark(moment)

    def move_by(self, step: timedelta) -> None:
        """Set it so much later (or earlier, if negative)."""
        self.move_to(self.now() + step)


def _mark(moment: datetime) -> tuple[datetime, float]:
    """The moment with the machine's reading at which it was set: one value, so never torn."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC), time.monotonic()
