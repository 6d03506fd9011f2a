"""Join codes: eight digits that bind one account to one person on the roll, once.

Source: voice.md M1a (shown as "4827 1936", good until 20:00 three days later), design.md §7.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from domain.calendar import Calendar, as_utc
from domain.ids import PersonId
from domain.text import fold

CODE_DIGITS = 8
GOOD_FOR_DAYS = 3
LAST_HOUR = time(20)
WRONG_TRIES = 5
TRIES_WITHIN = timedelta(hours=1)

_BEFORE_THE_CODE = re.compile(r"^(?:ma(?: moi| so)?) ?:? ?(?=\d)")
_BETWEEN_DIGITS = re.compile(r"[\s.,_\-‐‑‒–—−·]+")


class Verdict(StrEnum):
    """What a code is worth. People hear one sentence for all but GOOD (voice.md M1e)."""

    GOOD = "good"
    UNKNOWN = "unknown"
    USED = "used"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A code given out for one person. Moments are aware."""

    person: PersonId
    code: str
    expires_at: datetime
    used_at: datetime | None = None
    withdrawn_at: datetime | None = None


def new_code(draw: Callable[[int], int]) -> str:
    """Eight digits; `draw(n)` gives a whole number from 0 to n - 1, as secrets.randbelow does.

    Raises ValueError if it gives another one.
    """
    limit = 10**CODE_DIGITS
    number = draw(limit)
    if not 0 <= number < limit:
        raise ValueError("the draw left its range")
    return f"{number:0{CODE_DIGITS}d}"


def format_code(code: str) -> str:
    """The code as it is read out: two groups of four. Raises ValueError for anything else."""
    if normalise(code) != code:
        raise ValueError("a code is eight digits")
    return f"{code[:4]} {code[4:]}"


def normalise(said: str) -> str | None:
    """The eight digits somebody typed, however grouped; None if it is not a code."""
    plain = _BEFORE_THE_CODE.sub("", fold(unicodedata.normalize("NFKC", said)))
    digits = _BETWEEN_DIGITS.sub("", plain)
    return digits if re.fullmatch(rf"[0-9]{{{CODE_DIGITS}}}", digits) else None


def expiry(
    made_at: datetime, calendar: Calendar, *, days: int = GOOD_FOR_DAYS, hour: time = LAST_HOUR
) -> datetime:
    """Until when a code made now is good: this local hour, so many days later."""
    return calendar.at(calendar.day_of(made_at) + timedelta(days=days), hour)


def check(invitation: Invitation | None, now: datetime) -> Verdict:
    """What the code is worth now; None stands for a code that nobody was given."""
    if invitation is None:
        return Verdict.UNKNOWN
    if invitation.withdrawn_at is not None:
        return Verdict.WITHDRAWN
    if invitation.used_at is not None:
        return Verdict.USED
    return Verdict.GOOD if as_utc(now) <= as_utc(invitation.expires_at) else Verdict.EXPIRED


def locked_until(
    wrong_tries: Iterable[datetime],
    now: datetime,
    *,
    tries: int = WRONG_TRIES,
    within: timedelta = TRIES_WITHIN,
) -> datetime | None:
    """Until when an account with these wrong tries may not try again; None if it may now.

    The lock ends when fewer than `tries` of them are younger than `within`.
    """
    moment = as_utc(now)
    recent = sorted(at for at in map(as_utc, wrong_tries) if moment - at < within)
    return recent[-tries] + within if len(recent) >= tries else None
