"""Pacing: evenly spaced overall, for each chat and for each group; no burst, ever."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Pace:
    """When the next message may go. Times are seconds on one monotonic clock."""

    per_second: float
    chat_seconds: float
    group_seconds: float
    _next: float = field(default=0.0, init=False)
    _chats: dict[int, float] = field(default_factory=dict, init=False)

    def ready_at(self, chat: int) -> float:
        """When a message to this chat may go."""
        return max(self._next, self._chats.get(chat, 0.0))

    def taken(self, chat: int, now: float, *, group: bool) -> None:
        """A message to this chat goes now."""
        self._next = max(self._next, now) + (1 / self.per_second if self.per_second else 0.0)
        gap = self.group_seconds if group else self.chat_seconds
        if gap:
            self._chats[chat] = now + gap
        if len(self._chats) > 10_000:
            self._chats = {one: at for one, at in self._chats.items() if at > now}

    def hold(self, now: float, seconds: float, chat: int | None = None) -> None:
        """The messenger asked for patience: one chat's, or everybody's."""
        if chat is None:
            self._next = max(self._next, now + seconds)
        else:
            self._chats[chat] = max(self._chats.get(chat, 0.0), now + seconds)
