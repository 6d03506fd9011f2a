"""Port for the delivery ledger: who can be reached, and what did not get through."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.ids import PersonId, UnitId
from domain.reaching import LastContact


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """What lies somewhere it should not, counted.

    `late`: due but not sent; `refused`: not taken by the messenger; `steps`: steps of the cycle
    that failed; `unread`: messages of people that could not be handled.
    """

    late: int
    refused: int
    steps: int
    unread: int

    @property
    def clear(self) -> bool:
        """Whether there is nothing of the kind."""
        return not (self.late or self.refused or self.steps or self.unread)


class Delivery(Protocol):
    """What the chats and the outbox tell of delivery; it only looks."""

    async def contacts(self, people: Sequence[PersonId]) -> Mapping[PersonId, LastContact]:
        """The last contact with each of these people; whoever never joined is left out."""

    async def groups(self) -> Mapping[UnitId, datetime | None]:
        """The units with a group linked: since when it takes nothing, None while it is open.

        A group that closed at a moment not kept is left out, as if it were not linked.
        """

    async def undelivered(self, people: Sequence[PersonId], since: datetime) -> int:
        """How many messages to these people, made since then, did not get through."""

    async def backlog(self, due_before: datetime) -> Backlog:
        """What is parked, and what was due before then and is not yet sent."""
