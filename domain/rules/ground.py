"""What is said of a rule beside a date: its ground ("căn cứ"), and whether it is confirmed."""

from dataclasses import dataclass
from datetime import date

from domain.rules.rulebook import Confidence, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Where a date or a share comes from, as data; the words are said elsewhere (voice.md M8).

    `cited`: the document and its point, empty where none was read. `confirmed`: whether it was
    read in its source or set by the committee; if not, the reader is told to look it up.
    """

    code: str
    cited: str
    since: date
    confirmed: bool
    by_committee: bool


def ground(rule: Rule) -> Ground:
    """The ground of a rule."""
    return Ground(
        code=rule.code,
        cited=rule.cited,
        since=rule.effective,
        confirmed=rule.confirmed,
        by_committee=rule.confidence is Confidence.COMMITTEE,
    )
