"""Flags in words, each with the rule it rests on and whether that is confirmed (voice.md M8)."""

from collections.abc import Iterable

from domain.messages import Argument, Message, RuleCited, Term, say
from domain.road.eligibility import Flag, FlagCode
from domain.rules.rulebook import Rule

_MONTHS = 12


def flag_lines(flags: Iterable[Flag]) -> tuple[Message, ...]:
    """One line each, to be put into a message."""
    return tuple(map(_line, flags))


def flags_to_see(flags: Iterable[Flag]) -> Argument:
    """The flags with a heading, as a part of a message; nothing where there are none."""
    lines = flag_lines(flags)
    return say("flags-to-see", flags=lines) if lines else ()


_SUBJECTS = {
    FlagCode.TOO_YOUNG: "flag-about-age",
    FlagCode.TOO_OLD: "flag-about-age",
    FlagCode.SCHOOLING: "flag-about-schooling",
    FlagCode.SCHOOLING_PROVINCE: "flag-about-schooling",
    FlagCode.CONSENT: "flag-about-consent",
    FlagCode.MENTOR: "flag-about-mentor",
}


def subjects(flags: Iterable[Flag]) -> tuple[Term, ...]:
    """What the flags are about, each subject once: for a page that has room for a word only."""
    keys = (
        _SUBJECTS[one.code] if isinstance(one.code, FlagCode) else "flag-about-introducers"
        for one in flags
    )
    return tuple(map(Term, dict.fromkeys(keys)))


def _line(flag: Flag) -> Message:
    number = flag.rule.number if flag.rule is not None and flag.rule.number is not None else 0
    return say(
        f"flag-{flag.code.value.replace('_', '-')}",
        n=number,
        years=number // _MONTHS,
        basis=_basis(flag.rule),
    )


def _basis(rule: Rule | None) -> Argument:
    if rule is None:
        return ()
    if not rule.cited:
        return () if rule.confirmed else say("flag-unconfirmed")
    cited = RuleCited(rule.code, rule.effective.isoformat())
    return say("flag-basis" if rule.confirmed else "flag-basis-unconfirmed", cited=cited)
