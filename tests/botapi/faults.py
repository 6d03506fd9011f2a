"""Things that go wrong between a bot and Telegram, to be set for the next calls of a method."""

from collections import deque
from dataclasses import dataclass
from typing import Literal

FaultKind = Literal["hang", "drop", "refuse", "garbage", "status"]


@dataclass(frozen=True, slots=True)
class Fault:
    """`hang`: carried out, the answer never comes. `drop`: carried out, the line is cut.
    `refuse`: the line is cut, nothing carried out. `garbage`: carried out, the answer is no JSON.
    `status`: an HTTP status (with `retry_after` for 429), nothing carried out.
    """

    kind: FaultKind
    status: int = 502
    retry_after: int = 0

    @property
    def carries_out(self) -> bool:
        return self.kind in {"hang", "drop", "garbage"}


class Faults:
    def __init__(self) -> None:
        self._waiting: dict[str, deque[Fault]] = {}

    def add(self, method: str, fault: Fault, times: int) -> None:
        self._waiting.setdefault(method.lower(), deque()).extend([fault] * times)

    def next_for(self, method: str) -> Fault | None:
        if not self._waiting:
            return None
        waiting = self._waiting.get(method)
        return waiting.popleft() if waiting else None

    def clear(self) -> None:
        self._waiting.clear()
