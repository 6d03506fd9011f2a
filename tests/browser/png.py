"""Makes a screenshot small: a palette instead of true colours, packed as well as can be."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MOST = 12  # colours; a phone of the page has half of them, and the greys around its letters
_STEP = 8  # colours nearer to one another than this become one


def in_few_colours(png: bytes) -> bytes:
    """The same picture with at most 12 colours. Takes 8 bits a channel, with or without alpha."""
    parts = list(_chunks(png))
    width, height, depth, kind = struct.unpack(">IIBB", parts[0][1][:10])
    if (depth, kind) not in {(8, 2), (8, 6)}:
        raise ValueError("not a screenshot")
    size = 3 if kind == 2 else 4
    data = zlib.decompress(b"".join(body for name, body in parts if name == b"IDAT"))
    rows = _unfiltered(data, width * size, size)
    pixels = [[bytes(row[at : at + 3]) for at in range(0, len(row), size)] for row in rows]
    palette = _palette(Counter(pixel for row in pixels for pixel in row))
    colours = sorted(set(palette.values()))
    number = {pixel: colours.index(colour) for pixel, colour in palette.items()}
    packed = b"".join(b"\0" + bytes(map(number.__getitem__, row)) for row in pixels)
    return _SIGNATURE + b"".join(
        (
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            _chunk(b"PLTE", b"".join(colours)),
            _chunk(b"IDAT", zlib.compress(packed, 9)),
            _chunk(b"IEND", b""),
        )
    )


def _palette(counts: Counter[bytes]) -> dict[bytes, bytes]:
    """Each colour → the nearest of the most frequent that differ enough from one another."""
    kept: list[bytes] = []
    found: dict[bytes, bytes] = {}
    for colour, _ in counts.most_common():
        near = min(kept, key=lambda one: _apart(one, colour), default=None)
        new = near is None or (len(kept) < _MOST and _apart(near, colour) > _STEP)
        if new:
            kept.append(colour)
        found[colour] = colour if new or near is None else near
    return found


def _apart(one: bytes, other: bytes) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _unfiltered(data: bytes, width: int, size: int) -> Iterator[bytearray]:
    """The rows of bytes as they were before PNG's five filters (PNG specification, §9)."""
    above = bytearray(width)
    for at in range(0, len(data), width + 1):
        row = bytearray(data[at + 1 : at + 1 + width])
        for n in range(width):
            left = row[n - size] if n >= size else 0
            corner = above[n - size] if n >= size else 0
            row[n] = (row[n] + _guess(data[at], left, above[n], corner)) & 0xFF
        yield row
        above = row


def _guess(kind: int, left: int, up: int, corner: int) -> int:
    match kind:
        case 0:
            return 0
        case 1:
            return left
        case 2:
            return up
        case 3:
            return (left + up) // 2
    middle = left + up - corner
    return min((left, up, corner), key=lambda one: abs(middle - one))
