"""The words of the demo page itself: the entries `demo-…` of the catalogue."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Words:
    """The catalogue in one language."""

    catalogue: Catalogue
    language: str

    @classmethod
    def choose(cls, catalogue: Catalogue, wanted: str) -> "Words":
        """In the wanted language if there is one, else in Vietnamese."""
        return cls(catalogue, wanted if catalogue.has(wanted, "demo-title") else "vi")

    def for_page(self) -> Mapping[str, str]:
        """Key → text of all `demo-…` entries. A gap `$name`, left to the page, reads `{name}`."""
        keys = [key for key in self.catalogue.keys(self.language) if key.startswith("demo-")]
        return {key: self.say(key, self._open_gaps(key)) for key in sorted(keys)}

    def say(self, key: str, args: Mapping[str, str | int] | None = None) -> str:
        """One text."""
        return self.catalogue.text(self.language, key, args)

    def at(self, key: str, moment: datetime, **args: str) -> str:
        """A text with a moment in it, as the entries `format-…` want it, in the moment's zone."""
        given: dict[str, str | int] = {
            "weekday": self.say(f"weekday-{moment.isoweekday()}"),
            "day": moment.day,
            "month": moment.month,
            "year": moment.year,
            "hour": moment.hour,
            "minute": moment.minute,
            "minutes": f"{moment.minute:02}",
        }
        return self.say(key, {**given, **args})

    def _open_gaps(self, key: str) -> dict[str, str | int]:
        gaps = self.catalogue.variables(self.language, key)
        return {gap: f"{{{gap}}}" for gap in gaps}
