from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.telegram.split import split
from tests.botapi.markup import utf16_length

texts = st.text(alphabet=st.sampled_from("ab đ🌾\n\u0301\u200d👩é"), max_size=300)


@given(texts, st.integers(min_value=2, max_value=40))
def test_parts_fit_and_together_say_everything(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(0 < utf16_length(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_cut_prefers_a_line_then_a_word() -> None:
    assert split("một hai\nba bốn", 12) == ["một hai", "ba bốn"]
    assert split("một hai ba bốn", 12) == ["một hai ba", "bốn"]


def test_an_emoji_is_never_cut_in_two() -> None:
    assert split("🌾" * 5, 3) == ["🌾"] * 5
    assert split("aaaa👩\u200d🌾b", 8) == ["aaaa", "👩\u200d🌾b"]


def test_a_letter_keeps_its_marks() -> None:
    assert split("aaaae\u0302\u0301", 5) == ["aaaa", "e\u0302\u0301"]


def test_a_text_at_the_limit_stays_whole() -> None:
    assert split("đ" * 4096, 4096) == ["đ" * 4096]
    assert len(split("đ" * 4097, 4096)) == 2
