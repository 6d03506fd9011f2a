"""The committee's own code and title of a form of the file: [[documents.forms]]."""

import re
from collections.abc import Mapping

from bot.config.kinds import Kind, UnfitError
from bot.documents import the_documents
from bot.lines import line

OwnForm = tuple[str, str | None, str | None]
"""The key of the form, the committee's code and its title; None: as it comes with the program."""

_CODE = re.compile(r"[A-Za-zĐđ0-9][A-Za-zĐđ0-9./-]{0,19}")
_LONGEST_TITLE = 120


def own_forms() -> Kind[tuple[OwnForm, ...]]:
    """A list of tables with `key` and with `code`, `title` or both, each form once."""

    def read(raw: object) -> tuple[OwnForm, ...]:
        if not isinstance(raw, list):
            raise UnfitError
        found = tuple(_own_form(entry) for entry in raw)
        if len({key for key, _, _ in found}) < len(found):
            raise UnfitError
        return found

    wanted = line("cli-config-expected-forms", most=str(_LONGEST_TITLE))
    return Kind(read, wanted)


def _own_form(entry: object) -> OwnForm:
    if not isinstance(entry, Mapping) or not set(entry) <= {"key", "code", "title"}:
        raise UnfitError
    key, code, title = (entry.get(name) for name in ("key", "code", "title"))
    if key not in {one.key for one in the_documents()} or (code is None and title is None):
        raise UnfitError
    return str(key), _code(code), _title(title)


def _code(raw: object) -> str | None:
    if raw is None:
        return None
    if not isinstance(raw, str) or not _CODE.fullmatch(raw.strip()):
        raise UnfitError
    return raw.strip()


def _title(raw: object) -> str | None:
    if raw is None:
        return None
    if not isinstance(raw, str) or not 0 < len(raw.strip()) <= _LONGEST_TITLE or "\n" in raw:
        raise UnfitError
    return raw.strip()
