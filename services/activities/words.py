"""An activity in words: its title, from the list or as it was typed."""

from domain.activities import Activity
from domain.messages import Term, Written
from domain.terms import term


def title_of(one: Activity) -> Term | Written:
    """The title as an argument of a message."""
    return (
        Written("activity-title", one.id) if one.kind is None else term("activity-title", one.kind)
    )
