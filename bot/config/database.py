"""What a database address says, without the library that opens it."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

_SQLITE = "sqlite+aiosqlite:///"


def sqlite_file(url: str) -> Path | None:
    """The file of a SQLite address, relative to the working directory; None for PostgreSQL."""
    if not url.startswith(_SQLITE):
        return None
    return Path(unquote(url.removeprefix(_SQLITE).partition("?")[0]))


def shown(url: str) -> str:
    """The address as it may be printed: no user, no password, no options."""
    if url.startswith(_SQLITE):
        return url.partition("?")[0]
    parts = urlsplit(url)
    place = (parts.hostname or "") + (f":{parts.port}" if parts.port else "")
    return f"{parts.scheme}://{place}{parts.path}"
