"""From the text of the rulebook's data to the rulebook."""

import tomllib

from domain.rules.rulebook import Confidence, Measure, Rule, Rulebook, Share


def parse_rulebook(text: str) -> Rulebook:
    """The rulebook of a TOML text (tables `[[rule]]`).

    Raises ValueError for a text that is no rulebook: an unknown key, unit or confidence.
    """
    return Rulebook(_rule(table) for table in tomllib.loads(text)["rule"])


def _rule(table: dict[str, object]) -> Rule:
    given = dict(table)
    given["measure"] = Measure(str(given["measure"]))
    given["confidence"] = Confidence(str(given["confidence"]))
    if "share" in given:
        given["share"] = Share(str(given["share"]))
    given["warn"] = tuple(given.get("warn", ()))  # type: ignore[arg-type]  # a list in TOML
    return Rule(**given)  # type: ignore[arg-type]  # the keys are those of the data
