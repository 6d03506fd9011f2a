"""How the name of a unit stands in a sentence: «bí thư chi bộ …», but «Chi bộ …» at its start."""

from collections.abc import Iterable

# Kinds of unit that are written small but for the first word of a sentence (voice notes §2).
_SMALL = ("Chi bộ ", "Chi đoàn ", "Chi hội ")


def within_a_sentence(name: str) -> str:
    """The name as it stands in the middle of a sentence."""
    return name[0].lower() + name[1:] if name.startswith(_SMALL) else name


def begun(text: str, names: Iterable[str]) -> str:
    """The text with a capital on each line that begins with one of these names."""
    starts = tuple(name for name in names if name)
    lines = text.split("\n")
    return "\n".join(one[0].upper() + one[1:] if one.startswith(starts) else one for one in lines)
