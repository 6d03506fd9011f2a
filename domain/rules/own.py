"""The committee's own values: a number put right, a rule not used, other days of warning.

Source: design.md §9: a committee overrides a value with its own source. The book is not changed;
`with_own` gives another one.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from domain.rules.rulebook import Confidence, Rule, Rulebook, Share


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRule:
    """What a committee decided about one rule.

    `on` False: the rule is not used, whatever the day. With `effective`: a value of its own from
    that day on, `number` or `share` as the rule counts. `warn`: its distances of warning, of
    that value or, without `effective`, of every value. `source`: the committee's paper.
    """

    code: str
    on: bool = True
    number: int | None = None
    share: Share | None = None
    effective: date | None = None
    source: str = ""
    warn: tuple[int, ...] | None = None


def with_own(rulebook: Rulebook, own: Iterable[OwnRule]) -> Rulebook:
    """The rulebook as this committee uses it; the book's own values stay for earlier days.

    A value replaces the book's value of the same day. It holds until a newer one, the book's as
    well: a new regulation is not hidden by an old correction. Raises ValueError for an unknown
    code.
    """
    values = list(rulebook.values)
    given = tuple(own)
    for one in given:
        known = [rule for rule in values if rule.code == one.code]
        if not known:
            raise ValueError(f"{one.code}: there is no such rule")
        if one.effective is not None:
            values = _with_value(values, known, one, one.effective)
    for one in given:
        if one.effective is None:
            values = [_changed(rule, one) if rule.code == one.code else rule for rule in values]
    return Rulebook(values)


def _with_value(
    values: list[Rule], known: list[Rule], one: OwnRule, effective: date
) -> list[Rule]:
    before = [rule for rule in known if rule.effective <= effective] or known[:1]
    made = replace(
        before[-1],
        effective=effective,
        number=one.number,
        share=one.share,
        cited=one.source,
        source=one.source,
        confidence=Confidence.COMMITTEE,
        warn=before[-1].warn if one.warn is None else one.warn,
    )
    return [rule for rule in values if (rule.code, rule.effective) != (one.code, effective)] + [
        made
    ]


def _changed(rule: Rule, one: OwnRule) -> Rule:
    return replace(rule, on=one.on, warn=rule.warn if one.warn is None else one.warn)


def overtaken(rulebook: Rulebook, own: Iterable[OwnRule], today: date) -> tuple[OwnRule, ...]:
    """The committee's values that no case begins under any more: a newer one is in force.

    `rulebook` is the one that comes with the program.
    """
    newest = {rule.code: rule.effective for rule in rulebook.values if rule.effective <= today}
    return tuple(
        one
        for one in own
        if one.effective is not None and one.effective < newest.get(one.code, date.min)
    )
