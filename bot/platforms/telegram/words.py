"""Text as typed: which of it is for us, and what is left without our own name."""

import re
import unicodedata

_COMMAND = re.compile(r"/[A-Za-z][A-Za-z0-9_]*")
_COMMAND_TO = re.compile(r"(/[A-Za-z][A-Za-z0-9_]*)@([A-Za-z0-9_]+)(?!\w)")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """NFC, without surrounding space and without what no database takes."""
    text = _LONE_SURROGATES.sub("\ufffd", text).replace("\0", "")
    return unicodedata.normalize("NFC", text).strip()


def is_command(text: str) -> bool:
    """Whether it begins with a command."""
    return _COMMAND.match(text) is not None


def for_another_bot(text: str, username: str) -> bool:
    """Whether it is a command that names a bot other than us."""
    named = _COMMAND_TO.match(text)
    return named is not None and named[2].lower() != username.lower()


def without_name(text: str, username: str) -> tuple[str, bool]:
    """The text free of our @name, and whether the name was in it."""
    command = _COMMAND_TO.match(text)
    if command is not None and command[2].lower() == username.lower():
        return command[1] + text[command.end() :], True
    if not username or "@" not in text:
        return text, False
    name = re.compile(rf"(?<![\w@])@{re.escape(username)}(?!\w)[ \t]*", re.IGNORECASE)
    free, times = name.subn("", text)
    return free.strip(), times > 0
