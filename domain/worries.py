"""What a free line should not hold, noticed by its words: it leads to a question, never a refusal.

Source: voice.md §4 (never to be written down) and X5. The words are folded, and chosen so that
the common phrases of a good report ("ý thức tổ chức kỷ luật", "giúp đỡ bố mẹ") do not trip them.
"""

import re
from enum import StrEnum

from domain.text import fold


class Worry(StrEnum):
    """A kind of content that is better said face to face."""

    NUMBER = "number"  # of an identity paper, a card, a telephone
    BACKGROUND = "background"
    RELATIVES = "relatives"
    RELIGION = "religion"
    HEALTH = "health"
    OFFENCE = "offence"
    DRUGS = "drugs"
    SECRET = "secret"  # noqa: S105 - a class of papers, not a password


# Nine digits or more, however they are grouped: old and new identity numbers, telephones.
_LONG_NUMBER = re.compile(r"\d(?:[ .-]?\d){8,}")

_WORDS: dict[Worry, tuple[str, ...]] = {
    Worry.BACKGROUND: (
        "ly lich",
        "tham tra",
        "lich su chinh tri",
        "che do cu",
        "nguy quan",
        "nguy quyen",
        "di cu trai phep",
    ),
    Worry.RELATIVES: (
        "ho hang",
        "than nhan",
        "ong noi",
        "ong ngoai",
        "ba noi",
        "ba ngoai",
        "bo de",
        "me de",
        "bo vo",
        "me vo",
        "bo chong",
        "me chong",
        "anh ruot",
        "chi ruot",
        "em ruot",
        "chu ruot",
        "bac ruot",
        "cau ruot",
        "co ruot",
        "di ruot",
        "gia dinh co nguoi",
    ),
    Worry.RELIGION: (
        "ton giao",
        "theo dao",
        "bo dao",
        "ngoai dao",
        "tin lanh",
        "cong giao",
        "thien chua",
        "phat giao",
        "hoi giao",
        "ta dao",
        "dao la",
        "truyen dao",
        "tin do",
    ),
    Worry.HEALTH: (
        "suc khoe",
        "benh",
        "benh vien",
        "benh an",
        "hiv",
        "aids",
        "ung thu",
        "viem gan",
        "tam than",
        "tram cam",
        "mang thai",
        "co thai",
        "khuyet tat",
    ),
    Worry.OFFENCE: (
        "vi pham",
        "bi ky luat",
        "xu ly ky luat",
        "ky luat canh cao",
        "ky luat khien trach",
        "pham toi",
        "tien an",
        "tien su",
        "khoi to",
        "truy to",
        "an treo",
        "di tu",
        "ra tu",
        "bi bat",
        "bi phat",
        "danh bac",
        "co bac",
        "trom cap",
        "danh nhau",
        "ngoai tinh",
    ),
    Worry.DRUGS: (
        "ma tuy",
        "nghien hut",
        "nghien ngap",
        "bi nghien",
        "cai nghien",
        "thuoc phien",
        "heroin",
        "can sa",
    ),
    Worry.SECRET: (
        "tai lieu mat",
        "dau mat",
        "tuyet mat",
        "toi mat",
        "la phieu",
        "bien ban",
    ),
}


def _whole_words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


_PATTERNS = {worry: _whole_words(words) for worry, words in _WORDS.items()}


def worrying(text: str) -> frozenset[Worry]:
    """What the text may hold that should not be written down; empty for an ordinary line."""
    folded = fold(text)
    found = {worry for worry, pattern in _PATTERNS.items() if pattern.search(folded)}
    if _LONG_NUMBER.search(folded):
        found.add(Worry.NUMBER)
    return frozenset(found)
