"""Pacing: evenly spaced overall, for each chat and for each group; no burst, ever."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

_EVERYBODY = None
_MOST_REMEMBERED = 10_000


@dataclass(slots=True)
class Pace:
    """When the next message may go.

    The spacing is in seconds on one monotonic clock (`at`). What a messenger asked for is kept by
    the program's own clock (`now`): set forward, it is over; set back, it does not last longer.
    """

    per_second: float
    chat_seconds: float
    group_seconds: float
    _next: float = field(default=0.0, init=False)
    _chats: dict[int, float] = field(default_factory=dict, init=False)
    _holds: dict[int | None, tuple[datetime, datetime]] = field(default_factory=dict, init=False)

    @property
    def at_once(self) -> bool:
        """Whether messages to several chats may go at the same moment."""
        return not self.per_second

    def closed_for(self, at: float, now: datetime) -> float:
        """Seconds until a message to anybody may go."""
        return max(0.0, self._next - at, self._held_for(_EVERYBODY, now))

    def chat_closed_for(self, chat: int, at: float, now: datetime) -> float:
        """Seconds until a message to this chat may go."""
        spaced = self._chats.get(chat, 0.0) - at
        return max(self.closed_for(at, now), spaced, self._held_for(chat, now))

    def taken(self, chat: int, at: float, *, group: bool) -> None:
        """A message to this chat goes now."""
        if self.per_second:
            # One that went a little late does not put off all that follow; nor do two go at once.
            spacing = 1 / self.per_second
            self._next = max(self._next + spacing, at + spacing / 2)
        gap = self.group_seconds if group else self.chat_seconds
        if gap:
            self._chats[chat] = at + gap
        if len(self._chats) > _MOST_REMEMBERED:
            self._chats = {one: end for one, end in self._chats.items() if end > at}

    def hold(self, now: datetime, seconds: float, chat: int | None = _EVERYBODY) -> None:
        """The messenger asked for patience: one chat's, or everybody's."""
        self._holds[chat] = (now, now + timedelta(seconds=seconds))

    def _held_for(self, chat: int | None, now: datetime) -> float:
        hold = self._holds.get(chat)
        if hold is None:
            return 0.0
        began, until = hold
        if began <= now < until:
            return (until - now).total_seconds()
        self._holds.pop(chat, None)  # a look of the outbox asks from another thread
        return 0.0
