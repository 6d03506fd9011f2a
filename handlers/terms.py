"""From a pick list of the domain to the choices that offer it."""

from enum import StrEnum

from domain.terms import term
from handlers.dialogue import Option, option

__all__ = ["options", "term"]


def options(prefix: str, values: type[StrEnum]) -> tuple[Option, ...]:
    """One option for each value of a pick list, labelled `choice-<prefix>-<value>`."""
    return tuple(option(f"{prefix}-{one.value.replace('_', '-')}", one.value) for one in values)
