"""The committee's own values of rules: [[rules.own]], each entry judged by the rulebook."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from difflib import get_close_matches

from bot.config.kinds import Kind, PartsUnfitError, UnfitError
from bot.config.problems import Problem
from bot.lines import Line, line
from bot.rulebook import the_rulebook
from domain.rules.own import OwnRule
from domain.rules.rulebook import Measure, Rule, Share

_KEYS = ("code", "on", "number", "share", "effective", "source", "warn")
_MOST = 10_000
_LONGEST_SOURCE = 200


def own_rules() -> Kind[tuple[OwnRule, ...]]:
    """A list of tables. What is wrong in an entry is named by its number, counted from 1."""

    def read(raw: object) -> tuple[OwnRule, ...]:
        if not isinstance(raw, list):
            raise UnfitError
        problems = [
            Problem(f"[{number}]{problem.path}", problem.wanted)
            for number, entry in enumerate(raw, 1)
            for problem in (*_problems(entry), *_said_before(entry, raw[: number - 1]))
        ]
        if problems:
            raise PartsUnfitError(tuple(problems))
        return tuple(_own_rule(entry) for entry in raw)

    return Kind(read, line("cli-config-expected-rules"))


def _rules() -> Mapping[str, Rule]:
    """Of each rule its newest value, which tells how it counts."""
    return {rule.code: rule for rule in the_rulebook().values}


def _problems(entry: object) -> Iterator[Problem]:
    if not isinstance(entry, Mapping):
        yield Problem("", line("cli-config-expected-rules"))
        return
    for key in entry:
        if key not in _KEYS:
            yield Problem(f".{key}", _unknown_key(str(key)))
    rule = _rules().get(str(entry.get("code")))
    if rule is None:
        yield Problem(".code", _unknown_rule(str(entry.get("code"))))
        return
    if "warn" in entry and not _is_warn(entry["warn"]):
        yield Problem(".warn", line("cli-config-expected-warn"))
    if "on" in entry:
        yield from _problems_off(entry)
    elif {"number", "share", "effective", "source"} & set(entry) or "warn" not in entry:
        yield from _problems_value(entry, rule)


def _unknown_key(name: str) -> Line:
    near = get_close_matches(name, _KEYS, n=1)
    return line("cli-config-unknown-near", near=near[0]) if near else line("cli-config-unknown")


def _unknown_rule(code: str) -> Line:
    near = get_close_matches(code, tuple(_rules()), n=1)
    if near:
        return line("cli-config-unknown-rule-near", near=near[0])
    return line("cli-config-unknown-rule")


def _problems_off(entry: Mapping[str, object]) -> Iterator[Problem]:
    if entry["on"] is not False or not set(entry) <= {"code", "on", "source"}:
        yield Problem(".on", line("cli-config-expected-rule-off"))
    if not _is_source(entry.get("source")):
        yield Problem(".source", line("cli-config-expected-rule-source"))


def _problems_value(entry: Mapping[str, object], rule: Rule) -> Iterator[Problem]:
    shares = " | ".join(Share)
    if rule.measure is Measure.CONDITION:
        yield Problem(".code", line("cli-config-rule-without-value"))
    elif rule.measure is Measure.SHARE:
        if "number" in entry or entry.get("share") not in list(Share):
            yield Problem(".share", line("cli-config-expected-choice", words=shares))
    elif "share" in entry or not _is_number(entry.get("number")):
        wanted = line("cli-config-expected-whole", least="0", most=str(_MOST))
        yield Problem(".number", wanted)
    if not _is_day(entry.get("effective")):
        yield Problem(".effective", line("cli-config-expected-day"))
    if not _is_source(entry.get("source")):
        yield Problem(".source", line("cli-config-expected-rule-source"))


def _said_before(entry: object, earlier: list[object]) -> Iterator[Problem]:
    """Whether an earlier entry is about the same value, or one of them about the whole rule."""
    if not isinstance(entry, Mapping):
        return
    for one in earlier:
        if not isinstance(one, Mapping) or one.get("code") != entry.get("code"):
            continue
        if one.get("effective") == entry.get("effective") or "on" in one or "on" in entry:
            yield Problem("", line("cli-config-rule-twice"))
            return


def _is_number(raw: object) -> bool:
    return isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw <= _MOST


def _is_day(raw: object) -> bool:
    return isinstance(raw, date) and not isinstance(raw, datetime)


def _is_source(raw: object) -> bool:
    return isinstance(raw, str) and 0 < len(raw.strip()) <= _LONGEST_SOURCE and "\n" not in raw


def _is_warn(raw: object) -> bool:
    if not isinstance(raw, list):
        return False
    return all(_is_number(one) and one for one in raw) and sorted(set(raw), reverse=True) == raw


def _own_rule(entry: Mapping[str, object]) -> OwnRule:
    number, share, effective = (entry.get(key) for key in ("number", "share", "effective"))
    warn = entry.get("warn")
    return OwnRule(
        code=str(entry["code"]),
        on="on" not in entry,
        number=number if isinstance(number, int) else None,
        share=Share(str(share)) if share is not None else None,
        effective=effective if isinstance(effective, date) else None,
        source=str(entry.get("source", "")).strip(),
        warn=tuple(warn) if isinstance(warn, list) else None,
    )
