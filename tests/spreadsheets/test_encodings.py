"""Lists as text, in whatever encoding an office's programs leave them."""

import io
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.spreadsheets.reader import read_spreadsheets

LIST = "Họ và tên;Năm sinh;Chi bộ;Đảng viên\nQuàng Văn Ình;1975;NL;chính thức\n"
UNITS = "Mã;Tên;Loại\nNL;Chi bộ bản Nà Lo;chi bộ\n"


def of_the_old_page(text: str) -> bytes:
    """As Windows wrote Vietnamese before Unicode: a letter, and its tone after it."""
    made = io.BytesIO()
    for sign in text:
        parts = unicodedata.normalize("NFD", sign)
        tones = "".join(one for one in parts if one in "\u0300\u0301\u0303\u0309\u0323")
        letter = "".join(one for one in parts if one not in tones)
        made.write((unicodedata.normalize("NFC", letter) + tones).encode("cp1258"))
    return made.getvalue()


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: text.replace(";", "\t").encode("utf-16"),
        of_the_old_page,
        lambda text: of_the_old_page(unicodedata.normalize("NFC", text)),
    ],
)
def test_a_csv_is_read_in_whatever_encoding_offices_save_it(
    tmp_path: Path, encoded: Callable[[str], bytes]
) -> None:
    path = tmp_path / "xa.csv"
    path.write_bytes(encoded(UNITS + LIST))
    rows = read_spreadsheets([path])
    assert rows.problems == ()
    assert [one.name for one in rows.people] == ["Quàng Văn Ình"]
