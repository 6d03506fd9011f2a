"""Port for short texts on record that a message names and only its reader's copy contains."""

from typing import Protocol


class WrittenTexts(Protocol):
    """The texts behind domain.messages.Written."""

    async def text(self, what: str, number: int) -> str | None:
        """The text; None where there is none. Raises KeyError for an unknown `what`."""
