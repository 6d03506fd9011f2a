"""Kinds of values that belong to one key each: addresses, the token, the list of holidays."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.config.kinds import Kind, UnfitError, hidden, matching
from bot.config.secret import Secret
from bot.lines import line

_LEAP_YEAR = 2024


@dataclass(frozen=True, slots=True)
class OwnHoliday:
    """A day on which this committee rests beside the public holidays."""

    date: date
    name: str


def token() -> Kind[Secret]:
    """A bot's token: its number, a colon, the secret part."""
    return hidden(matching(r"\d+:[A-Za-z0-9_-]+", line("cli-config-expected-token")))


def base_url() -> Kind[str]:
    """The Bot API's address in the library's form: the token is put right after it."""
    return matching(r"https?://[^\s?#]+/bot", line("cli-config-expected-base-url"))


def proxy() -> Kind[Secret]:
    """A proxy's address; secret, because it may carry a password."""
    return hidden(matching(r"https?://\S+", line("cli-config-expected-proxy")))


def public_address() -> Kind[str]:
    """The outer address of this server, without the path.

    Messengers insist on https; a Bot API server on this very machine takes http.
    """
    local = r"http://(127\.0\.0\.1|localhost)(:\d+)?"
    return matching(rf"https://[^\s/?#]+|{local}", line("cli-config-expected-address"))


def path() -> Kind[str]:
    """The path of an address."""
    return matching(r"/[A-Za-z0-9_./-]{0,100}", line("cli-config-expected-path"))


def webhook_secret() -> Kind[Secret]:
    """What the messenger repeats in a header (Bot API, setWebhook: 1-256 of these signs)."""
    kind = matching(r"[A-Za-z0-9_-]{16,256}", line("cli-config-expected-webhook-secret"))
    return hidden(kind)


def host() -> Kind[str]:
    """A host name or an address of this machine."""
    return matching(r"[A-Za-z0-9_.:-]{1,253}", line("cli-config-expected-host"))


def database_url() -> Kind[Secret]:
    """A SQLAlchemy address of a SQLite file or a PostgreSQL database; may carry a password.

    A database in memory is refused: it would forget everything at the next start.
    """
    pattern = r"sqlite\+aiosqlite:///(?!:memory:)[^?]+(\?.*)?|postgresql\+asyncpg://\S+"
    return hidden(matching(pattern, line("cli-config-expected-database")))


def own_holidays() -> Kind[tuple[OwnHoliday, ...]]:
    """A list of tables with `date` and `name`."""

    def read(raw: object) -> tuple[OwnHoliday, ...]:
        if not isinstance(raw, list):
            raise UnfitError
        return tuple(_own_holiday(entry) for entry in raw)

    return Kind(read, line("cli-config-expected-holidays"))


def _own_holiday(entry: object) -> OwnHoliday:
    match entry:
        case {"date": date() as day, "name": str(name), **rest} if not rest and name.strip():
            if not isinstance(day, datetime):
                return OwnHoliday(day, name.strip())
    raise UnfitError


def make_up_days() -> Kind[tuple[date, ...]]:
    """A list of days, as dates or as "2026-08-22"."""

    def read(raw: object) -> tuple[date, ...]:
        if not isinstance(raw, list):
            raise UnfitError
        return tuple(sorted({_day(entry) for entry in raw}))

    return Kind(read, line("cli-config-expected-days"))


def _day(entry: object) -> date:
    if isinstance(entry, str):
        return date.fromisoformat(entry)
    if isinstance(entry, date) and not isinstance(entry, datetime):
        return entry
    raise UnfitError


def days_of_year() -> Kind[tuple[tuple[int, int], ...]]:
    """A list of days and months such as ["2/9", "15/1"]; may be empty."""

    def read(raw: object) -> tuple[tuple[int, int], ...]:
        if not isinstance(raw, list):
            raise UnfitError
        return tuple(dict.fromkeys(_day_and_month(entry) for entry in raw))

    return Kind(read, line("cli-config-expected-days-of-year"))


def _day_and_month(raw: object) -> tuple[int, int]:
    """Raises ValueError (UnfitError is one) for what is no day of any year."""
    parts = re.fullmatch(r"(\d{1,2})/(\d{1,2})", raw) if isinstance(raw, str) else None
    if parts is None:
        raise UnfitError
    day, month = int(parts[1]), int(parts[2])
    date(_LEAP_YEAR, month, day)  # raises ValueError for a day that never is
    return day, month


def day_of_year() -> Kind[tuple[int, int] | None]:
    """A day and month such as "15/10"; empty for never."""

    def read(raw: object) -> tuple[int, int] | None:
        return None if raw == "" else _day_and_month(raw)

    return Kind(read, line("cli-config-expected-day-of-year"))
