"""Phone numbers as people write them."""

import pytest

from domain.phones import phone_in


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0912345678", "0912345678"),
        ("  0912  345.678 ", "0912 345 678"),
        ("0912-345-678", "0912 345 678"),
        ("+84 912 345 678", "+84 912 345 678"),
        ("02123 456", "02123 456"),
    ],
)
def test_a_number_is_kept_as_it_is_read_aloud(typed: str, kept: str) -> None:
    assert phone_in(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "1234567", "1" * 16, "0912abc678", "số 0912345678", "🙂", "٠٩١٢٣٤٥٦٧٨", "++84912345678"],
)
def test_what_is_no_number_of_8_to_15_digits_is_not_one(typed: str) -> None:
    assert phone_in(typed) is None
