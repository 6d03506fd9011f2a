"""Parts of a text that each fit into one message."""

_BREAKS = ("\n\n", "\n", " ")


def split(text: str, limit: int) -> list[str]:
    """Cut `text` into parts of at most `limit` UTF-16 units, best between paragraphs."""
    parts = []
    rest = text.strip()
    while _units(rest) > limit:
        fitting = _fitting(rest, limit)
        cut = next((at for gap in _BREAKS if (at := fitting.rfind(gap)) > 0), len(fitting))
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest else parts


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _fitting(text: str, limit: int) -> str:
    used = 0
    for at, character in enumerate(text):
        used += _units(character)
        if used > limit:
            return text[:at]
    return text
