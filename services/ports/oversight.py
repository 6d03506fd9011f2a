"""Port for what those above the branches look at over all of them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.ids import ReviewId, UnitId


class Oversight(Protocol):
    """Questions over many branches at once; it only looks."""

    async def closed(
        self, branches: Sequence[UnitId], *, after: datetime | None, until: datetime
    ) -> tuple[ReviewId, ...]:
        """The months of these branches that closed after the one moment, up to the other."""
