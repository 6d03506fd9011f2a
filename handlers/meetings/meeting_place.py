"""A place as somebody types it."""

from domain.text import tidy

PLACE_LIMIT = 100  # characters; it stands in a line of the group's message


def place_in(text: str) -> str | None:
    """The place that was typed, on one line; None if it is no words, or too many."""
    place = " ".join(tidy(text).split())
    return place if len(place) <= PLACE_LIMIT and sum(map(str.isalnum, place)) > 1 else None
