"""Whether two entries of a list may be one person: the same name, and births that agree."""

from domain.dates import PartialDate, parse_partial_date


def births_agree(one: str, other: str) -> bool:
    """Whether two births, as they are kept or typed, do not contradict one another."""
    first, second = parse_partial_date(one), parse_partial_date(other)
    return first is not None and second is not None and dates_agree(first, second)


def dates_agree(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates do not contradict one another where both tell."""
    pairs = ((one.month, other.month), (one.day, other.day))
    return one.year == other.year and all(a is None or b is None or a == b for a, b in pairs)
