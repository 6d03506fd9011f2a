"""The pictures of the user pages can be taken again at any time, and stay small."""

import struct
import zlib
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.pictures import take_all
from tests.browser.png import in_few_colours

LARGEST = 80 * 1024  # bytes


@pytest.mark.browser
@pytest.mark.long
def test_the_whole_month_is_pictured_each_phone_once(browser: Browser, tmp_path: Path) -> None:
    names = take_all(browser, tmp_path)
    assert len(names) == len(set(names)) > 20
    for name in names:
        picture = (tmp_path / f"{name}.png").read_bytes()
        assert len(picture) < LARGEST, name
        assert struct.unpack(">I", picture[16:20]) == (780,), name


def made(rows: list[bytes], width: int) -> bytes:
    """A picture of true colours; each row begins with the number of its filter."""

    def chunk(name: bytes, body: bytes) -> bytes:
        end = struct.pack(">I", zlib.crc32(name + body))
        return struct.pack(">I", len(body)) + name + body + end

    head = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
    packed = zlib.compress(b"".join(rows))
    body = chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize(
    "second",
    [
        b"\x00\x0a\x14\x1e\xc8\xc8\xc8",  # as it is
        b"\x01\x0a\x14\x1e\xbe\xb4\xaa",  # less what is to the left
        b"\x02\x00\x00\x00\x00\x00\x00",  # less what is above
        b"\x03\x05\x0a\x0f\x5f\x5a\x55",  # less the mean of both
        b"\x04\x00\x00\x00\x00\x00\x00",  # less the nearest of three
    ],
)
def test_every_filter_of_a_screenshot_is_undone(second: bytes) -> None:
    first = b"\x00\x0a\x14\x1e\xc8\xc8\xc8"
    small = in_few_colours(made([first, second], 2))
    at = small.index(b"PLTE")
    assert small[at + 4 : at + 10] == b"\x0a\x14\x1e\xc8\xc8\xc8"
    at = small.index(b"IDAT")
    (length,) = struct.unpack(">I", small[at - 4 : at])
    assert zlib.decompress(small[at + 4 : at + 4 + length]) == b"\0\0\1\0\0\1"


def test_what_is_no_screenshot_is_refused() -> None:
    grey = made([b"\x00\x00"], 1).replace(b"\x08\x02", b"\x08\x00", 1)
    with pytest.raises(ValueError, match="not a screenshot"):
        in_few_colours(grey)
