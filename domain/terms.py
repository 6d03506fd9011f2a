"""From a value of a pick list to its term in the catalogue."""

from enum import StrEnum

from domain.messages import Term


def term(prefix: str, value: StrEnum) -> Term:
    """The term of a pick-list value: `term("met", Met.PHONE)` is the entry `met-phone`."""
    return Term(f"{prefix}-{value.value.replace('_', '-')}")
