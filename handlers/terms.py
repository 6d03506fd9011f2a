"""From a value of the domain to its term in the catalogue, and to the choice that offers it."""

from enum import StrEnum

from domain.messages import Term
from handlers.dialogue import Option, option


def term(prefix: str, value: StrEnum) -> Term:
    """The term of a pick-list value: `term("met", Met.PHONE)` is the entry `met-phone`."""
    return Term(f"{prefix}-{value.value.replace('_', '-')}")


def options(prefix: str, values: type[StrEnum]) -> tuple[Option, ...]:
    """One option for each value of a pick list, labelled `choice-<prefix>-<value>`."""
    return tuple(option(f"{prefix}-{one.value.replace('_', '-')}", one.value) for one in values)
