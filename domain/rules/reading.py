"""From the text of the rulebook's data to the rulebook."""

import tomllib
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime

from domain.rules.rulebook import Confidence, Measure, Rule, Rulebook, Share

_NEEDED = frozenset({"code", "measure", "effective", "cited", "source", "confidence"})
_ALLOWED = _NEEDED | {"number", "share", "warn"}


def parse_rulebook(text: str) -> Rulebook:
    """The rulebook of a TOML text (tables `[[rule]]`).

    Raises ValueError, naming the rule, for a text that is no rulebook: a key unknown or missing,
    a value that is none of its kind, or two values of one rule for one day.
    """
    tables = tomllib.loads(text)
    entries = tables.pop("rule", None)
    if tables or not isinstance(entries, list):
        raise ValueError("a rulebook is tables [[rule]] and nothing else")
    rules = [_rule(entry) for entry in entries]
    for (code, effective), count in Counter((one.code, one.effective) for one in rules).items():
        if count > 1:
            raise ValueError(f"{code}: two values from {effective}")
    return Rulebook(rules)


def _rule(entry: object) -> Rule:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("code"), str):
        raise ValueError(f"a rule without a code: {entry}")  # noqa: TRY004 - it is data
    code = str(entry["code"])
    if wrong := sorted((_NEEDED - set(entry)) | (set(entry) - _ALLOWED)):
        raise ValueError(f"{code}: keys missing or unknown: {', '.join(wrong)}")
    try:
        measure = Measure(_text(entry["measure"]))
        return Rule(
            code=code,
            measure=measure,
            effective=_day(entry["effective"]),
            cited=_text(entry["cited"]),
            source=_text(entry["source"]),
            confidence=Confidence(_text(entry["confidence"])),
            number=number_of(measure, entry.get("number")),
            share=share_of(measure, entry.get("share")),
            warn=_distances(entry.get("warn", [])),
        )
    except ValueError as error:
        raise ValueError(f"{code}: {error}") from error


def number_of(measure: Measure, raw: object) -> int | None:
    """The number of a rule in this measure; None where the measure takes none.

    Raises ValueError for anything but a whole number from 0 up where one is needed.
    """
    if measure in {Measure.SHARE, Measure.CONDITION}:
        if raw is not None:
            raise ValueError(f"a {measure} takes no number")
        return None
    if not isinstance(raw, int) or isinstance(raw, bool) or raw < 0:
        raise ValueError("a whole number is needed")
    return raw


def share_of(measure: Measure, raw: object) -> Share | None:
    """The share of a rule in this measure; None where it takes none. Raises ValueError."""
    if measure is not Measure.SHARE:
        if raw is not None:
            raise ValueError(f"{measure} takes no share")
        return None
    return Share(_text(raw))


def _text(raw: object) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise ValueError("a text is needed")
    return raw


def _day(raw: object) -> date:
    if not isinstance(raw, date) or isinstance(raw, datetime):
        raise ValueError("a day is needed")  # noqa: TRY004 - it is data
    return raw


def _distances(raw: object) -> tuple[int, ...]:
    if not isinstance(raw, list) or not all(isinstance(one, int) and one > 0 for one in raw):
        raise ValueError("warn is a list of whole numbers")
    if sorted(set(raw), reverse=True) != raw:
        raise ValueError("warn goes from the longest distance to the shortest")
    return tuple(raw)
