"""Somebody who types every answer, without diacritics and with a slip of the finger in each word.

In a script, «~WORD» is a word that is understood with a slip, «?WORD» one that is asked about
first and then typed as it stands, «.WORD» one too short to forgive anything, which is typed
carelessly instead; anything else is a text, typed as it is.
"""

from tests.world import World

ASKED = "Chưa rõ ý đồng chí"
Fill = dict[str, str]


def slip(word: str, n: int) -> str:
    """The word in small letters with one slip; `n` turns through the kinds of slips."""
    typed = word.lower()
    middle = len(typed) // 2
    while not (typed[middle - 1].isalpha() and typed[middle].isalpha()):
        middle -= 1
    head, one, two, tail = (
        typed[: middle - 1],
        typed[middle - 1],
        typed[middle],
        typed[middle + 1 :],
    )
    kinds = [
        typed + typed[-1],
        head + one + tail,
        head + two + one + tail if one != two else typed + "w",
        head + one + ("w" if two != "w" else "q") + tail,
    ]
    return kinds[n % len(kinds)]


async def types(commune: World, who: str, line: str, n: int) -> list[str]:
    """One line of a script; what the bot then said."""
    if line.startswith("."):
        return await commune.says(who, f"  {line[1:].lower()} .")
    if not line.startswith(("~", "?")):
        return await commune.says(who, line)
    seen = await commune.says(who, slip(line[1:], n))
    asked = any(ASKED in text for text in seen)
    assert asked is line.startswith("?"), (line, slip(line[1:], n), seen)
    assert not any("Chưa hiểu ý đồng chí" in text for text in seen), (line, seen)
    return await commune.says(who, line[1:].lower()) if asked else seen
