"""The queue behind getUpdates, with Telegram's offset rules."""

import asyncio
from collections import deque
from collections.abc import Callable
from itertools import islice

from tests.botapi.errors import ApiError, bad_request

Update = dict[str, object]

KINDS = frozenset({
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages",
    "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
    "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
    "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
    "removed_chat_boost",
})  # fmt: skip
_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}


def checked_kinds(value: object) -> frozenset[str]:
    """Stricter than Telegram, which silently ignores a list it cannot read."""
    if not isinstance(value, list) or not all(isinstance(kind, str) for kind in value):
        raise bad_request("can't parse allowed updates list")
    unknown = set(value) - KINDS
    if unknown:
        raise bad_request(f"unknown update type {min(unknown)}")
    return frozenset(value) or KINDS - _ON_REQUEST


class UpdateQueue:
    """Updates wait until confirmed by a higher offset."""

    def __init__(self) -> None:
        self.waiting: deque[tuple[int, Update]] = deque()
        self.allowed: frozenset[str] = KINDS - _ON_REQUEST
        self.divert: Callable[[int, Update], None] | None = None
        self._next_id = 700_000_001
        self._poll: asyncio.Future[None] | None = None

    def restart_ids(self, at: int) -> None:
        """What Telegram does after a quiet week; `at` may be lower."""
        self._next_id = at

    def put(self, update: Update) -> int:
        """Queue it, unless its kind was not asked for; gives the update id."""
        update_id = self._next_id
        self._next_id += 1
        kind = next(iter(update), "")
        if kind in KINDS and kind not in self.allowed:
            return update_id
        numbered = {"update_id": update_id, **update}
        if self.divert is not None:
            self.divert(update_id, numbered)
            return update_id
        self.waiting.append((update_id, numbered))
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
        return update_id

    async def get(self, offset: int, limit: int, seconds: float) -> list[Update]:
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(
                ApiError(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
            )
        self._confirm(offset)
        if not self.waiting and seconds > 0:
            await self._wait(min(seconds, 50))
        limit = limit if 1 <= limit <= 100 else 100
        return [update for _, update in islice(self.waiting, limit)]

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popleft()
        # An offset beyond the newest id confirms nothing: it dates from before the ids restarted.
        elif offset <= self._next_id:
            while self.waiting and self.waiting[0][0] < offset:
                self.waiting.popleft()

    async def _wait(self, seconds: float) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        done, _ = await asyncio.wait({poll}, timeout=seconds)
        if done:
            poll.result()
        else:
            poll.cancel()
