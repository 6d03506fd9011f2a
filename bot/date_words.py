"""A day or a moment in words: each form of it that an entry of the catalogue uses."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, tzinfo

from bot.catalogue import CatalogueError

Say = Callable[[str, Mapping[str, str | int]], str]
"""The text of an entry of the catalogue, in one language."""

# An argument `day` gives these variables, each made only where the entry uses it.
_DAY_FORMS = {
    "": "format-day",
    "_short": "format-day-short",
    "_full": "format-day-full",
    "_typed": "format-day-typed",
    "_typed_year": "format-day-typed-year",
    "_weekday": "format-weekday",
}
# And an argument `at`, a moment, these.
_MOMENT_FORMS = {**_DAY_FORMS, "": "format-at", "_date": "format-day", "_hour": "format-hour"}

EXAMPLES = {"lately": timedelta(days=-3), "soon": timedelta(days=5)}
"""Days as an example of what may be typed, near the day on which it is read."""


def examples(
    needed: frozenset[str], today: Callable[[], date], say: Say, zone: tzinfo
) -> dict[str, str]:
    """The variables among `needed` that show how a day is typed, such as `$soon_typed`."""
    found: dict[str, str] = {}
    for name, distance in EXAMPLES.items():
        if any(one.startswith(f"{name}_") for one in needed):
            found |= date_forms(name, today() + distance, needed, say, zone)
    return found


def date_forms(
    name: str, value: date, needed: frozenset[str], say: Say, zone: tzinfo
) -> dict[str, str]:
    """The variables among `needed` that this argument gives; a moment is told in `zone`.

    Raises CatalogueError for a moment without a time zone.
    """
    forms = _MOMENT_FORMS if isinstance(value, datetime) else _DAY_FORMS
    wanted = {name + suffix: key for suffix, key in forms.items() if name + suffix in needed}
    if not wanted:
        return {}
    parts = _parts(value, say, zone)
    return {variable: say(key, parts) for variable, key in wanted.items()}


def _parts(value: date, say: Say, zone: tzinfo) -> dict[str, str | int]:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise CatalogueError("a moment needs its time zone")
        value = value.astimezone(zone)
    parts: dict[str, str | int] = {
        "day": value.day,
        "month": value.month,
        "year": value.year,
        "weekday": say(f"weekday-{value.isoweekday()}", {}),
    }
    if isinstance(value, datetime):
        parts |= {"hour": value.hour, "minute": value.minute, "minutes": f"{value.minute:02d}"}
    return parts
