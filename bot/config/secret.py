"""Values that must never be printed or logged."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A text that hides itself wherever it is shown; `reveal` where it is needed.

    Empty means not set.
    """

    text: str = ""

    def reveal(self) -> str:
        """The text itself, for the one place that needs it."""
        return self.text

    def __bool__(self) -> bool:
        """Whether it is set."""
        return bool(self.text)

    def __repr__(self) -> str:
        """A stand-in; str() and f-strings end here too."""
        return "Secret(set)" if self.text else "Secret(not set)"
