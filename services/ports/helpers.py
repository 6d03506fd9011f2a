"""Port for whom a branch has people call when they need a hand."""

from dataclasses import dataclass
from typing import Protocol

from domain.ids import PersonId, UnitId


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody of the branch, and the number at which the branch may call them."""

    person: PersonId
    phone: str


class Helpers(Protocol):
    """One helper for each branch, if its secretary named one."""

    async def of(self, unit: UnitId) -> Helper | None:
        """Whom this branch calls."""

    async def name(self, unit: UnitId, helper: Helper) -> None:
        """From now on the branch calls this person; an earlier helper gives way."""

    async def drop(self, unit: UnitId) -> bool:
        """The branch calls nobody of its own any more; False if it had nobody."""
