import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.worries import Worry, worrying


@pytest.mark.parametrize(
    ("line", "worry"),
    [
        ("căn cước 014098001234", Worry.NUMBER),
        ("gọi 0912 345 678", Worry.NUMBER),
        ("số 014.098.001.234", Worry.NUMBER),
        ("lý lịch gia đình chưa rõ", Worry.BACKGROUND),
        ("LY LICH chua ro", Worry.BACKGROUND),
        ("có họ hàng ở nước ngoài", Worry.RELATIVES),
        ("gia đình theo đạo", Worry.RELIGION),
        ("sức khỏe yếu", Worry.HEALTH),
        ("từng bị kỷ luật", Worry.OFFENCE),
        ("có tiền án", Worry.OFFENCE),
        ("liên quan ma túy", Worry.DRUGS),
        ("theo biên bản họp kín", Worry.SECRET),
    ],
)
def test_a_line_that_should_not_be_written_is_noticed(line: str, worry: Worry) -> None:
    assert worry in worrying(line)
    assert worry in worrying(unicodedata.normalize("NFD", line))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Tích cực việc chung, giúp đỡ bà con, ham học hỏi",
        "Có ý thức tổ chức kỷ luật, giúp bố mẹ làm nương",
        "Nghiên cứu kỹ tài liệu, dạy lớp xóa mù chữ",
        "Họp 19h30 ngày 12/11/2026, trồng 1200 cây",
        "còn ít phát biểu",
    ],
)
def test_an_ordinary_line_is_left_alone(line: str) -> None:
    assert worrying(line) == frozenset()


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    assert worrying(text) <= frozenset(Worry)
