"""The number of a paper as people type it."""

import pytest

from domain.document_numbers import document_number


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12-nq/cb", "12-NQ/CB"),
        ("9-QĐ/ĐU", "9-QĐ/ĐU"),
        ("  số   7 ", "7"),
        ("so: 12-NQ/ĐTN", "12-NQ/ĐTN"),
        ("07", "07"),
        ("chua co", None),
        ("thông báo 12", None),
        ("1" * 41, None),
        ("<b>1</b>", None),
        ("", None),
    ],
)
def test_a_number_is_short_has_a_digit_and_is_no_sentence(typed: str, kept: str | None) -> None:
    assert document_number(typed) == kept
