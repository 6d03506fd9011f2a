"""Which papers of the file are there: the fact and the date of each, never what it says."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PaperState(StrEnum):
    """Whether a paper is there."""

    HELD = "held"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper of somebody's file; `code` names it as the form's list does, `dated` as signed."""

    code: str
    state: PaperState
    dated: date | None = None
