"""The rulebook: every number that a regulation sets, with its unit, date, source and confidence.

Source: design.md §9. A value is never edited, it is succeeded: `Rulebook.at` gives those in force
on a day. The data are in domain/rulebook.toml; a committee overrides a value, or switches a rule
off, with its own source.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Measure(StrEnum):
    """What the number of a rule counts."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    MINUTES = "minutes"
    PEOPLE = "people"
    TIMES = "times"
    SHARE = "share"
    GRADES = "grades"  # years of school finished, of twelve; 0: reads and writes
    CONDITION = "condition"  # no number: what must be there, or from when something counts


class Share(StrEnum):
    """A share of those who count."""

    MORE_THAN_HALF = "more_than_half"
    TWO_THIRDS = "two_thirds"


class Confidence(StrEnum):
    """How sure we are (domain notes: R read, R2 second-hand, M recalled, C conflicting, I ours).

    COMMITTEE: the committee set it itself, with its own source.
    """

    READ = "R"
    SECOND_HAND = "R2"
    RECALLED = "M"
    CONFLICTING = "C"
    INFERRED = "I"
    COMMITTEE = "committee"


_CONFIRMED = frozenset({Confidence.READ, Confidence.SECOND_HAND, Confidence.COMMITTEE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One value of one rule, from a day on. `number` counts in `measure`; a share has `share`, a
    condition neither.

    `cited` is the document and its point as a reader is told it; `source` where it was read.
    `warn` are the distances before a date at which is warned, in the rule's own measure
    (months and days: in days). `on`: whether the committee uses it.
    """

    code: str
    measure: Measure
    effective: date
    cited: str
    source: str
    confidence: Confidence
    number: int | None = None
    share: Share | None = None
    warn: tuple[int, ...] = ()
    on: bool = True

    @property
    def confirmed(self) -> bool:
        """Whether it was read in its source, or the committee set it itself (voice.md M8)."""
        return self.confidence in _CONFIRMED


class Rules:
    """The rules in force on one day."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules

    def __getitem__(self, code: str) -> Rule:
        """The rule of this code. Raises KeyError for one that was never set."""
        return self._rules[code]

    def __iter__(self) -> Iterator[Rule]:
        """Every rule, by code."""
        return iter(self._rules.values())

    def uses(self, code: str) -> bool:
        """Whether there is such a rule on that day and the committee uses it."""
        return code in self._rules and self._rules[code].on

    def number(self, code: str) -> int:
        """The number of a rule. Raises KeyError for an unknown one, ValueError if it has none."""
        found = self._rules[code].number
        if found is None:
            raise ValueError(f"{code} has no number")
        return found


class Rulebook:
    """All values there ever were."""

    def __init__(self, values: Iterable[Rule]) -> None:
        self.values = tuple(sorted(values, key=lambda one: (one.code, one.effective)))

    def at(self, day: date) -> Rules:
        """The values in force on this day: of each rule the newest not after it."""
        return Rules({one.code: one for one in self.values if one.effective <= day})

    def rule(self, code: str, begun: date) -> Rule | None:
        """The value under which a clock runs that began on this day; None if it is not in use.

        A clock that began before the oldest value known runs under that one: no older one was
        found that differs (docs/sources.md).
        """
        known = [one for one in self.values if one.code == code]
        then = [one for one in known if one.effective <= begun] or known[:1]
        return then[-1] if then and then[-1].on else None
