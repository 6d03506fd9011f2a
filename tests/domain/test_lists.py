"""What a branch proposes for the committee's list, and what may become of it."""

from domain.lists import ListKind, ListOutcome, kind_of
from domain.reviews import Decision


def test_only_conclusions_about_the_list_are_put_to_the_committee() -> None:
    found = {one: kind_of(one) for one in Decision if kind_of(one) is not None}
    assert found == {Decision.LIST: ListKind.LIST, Decision.REMOVE: ListKind.REMOVE}


def test_whatever_is_neither_agreed_nor_withdrawn_goes_back_to_the_branch() -> None:
    settled = {one for one in ListOutcome if not one.asks_again}
    assert settled == {ListOutcome.AGREED, ListOutcome.WITHDRAWN}
