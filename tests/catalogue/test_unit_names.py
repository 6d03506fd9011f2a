"""A unit's name in a sentence and at its start, however the list of units writes it."""

import pytest

from bot.unit_names import begun, within_a_sentence


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        ("Chi bộ bản Nà Lo", "chi bộ bản Nà Lo"),
        ("chi đoàn bản Nà Lo", "chi đoàn bản Nà Lo"),
        ("Đảng ủy xã Chiềng Mai", "Đảng ủy xã Chiềng Mai"),
        ("Đoàn xã", "Đoàn xã"),
        ("", ""),
    ],
)
def test_a_branch_is_written_small_within_a_sentence(listed: str, said: str) -> None:
    assert within_a_sentence(listed) == said


def test_a_line_that_begins_with_a_unit_begins_with_a_capital() -> None:
    text = "Bí thư chi bộ Nà Lo\nchi bộ Nà Lo họp\nchi tiết ở dưới"
    assert begun(text, ["chi bộ Nà Lo", ""]) == (
        "Bí thư chi bộ Nà Lo\nChi bộ Nà Lo họp\nchi tiết ở dưới"
    )
    assert begun(text, []) == text
