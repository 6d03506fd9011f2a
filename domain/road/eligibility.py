"""What about somebody's conditions asks people to look: age, schooling, mentor, introducers.

Source: domain notes §3.1–3.3. A flag never refuses anything: the branch considers, the committee
decides. Each rests on a rule of the rulebook where a regulation sets a number.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.candidates import Candidate, Schooling, Stage
from domain.dates import PartialDate, months_between, parse_partial_date
from domain.ids import PersonId
from domain.road.introducers import Doubt, Introducer, doubts
from domain.rules.rulebook import Rule, Rules
from domain.units import Membership, Person


class FlagCode(StrEnum):
    """What asks for a look, beside the doubts about introducers."""

    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"  # with the written consent of the level above only
    SCHOOLING = "schooling"
    SCHOOLING_PROVINCE = "schooling_province"  # the province's written consent comes first
    CONSENT = "consent"
    MENTOR = "mentor"


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing to look at. `rule`: what it rests on; None where no number is set."""

    code: FlagCode | Doubt
    rule: Rule | None = None


_RULE_OF: Mapping[FlagCode | Doubt, str] = {
    FlagCode.TOO_YOUNG: "youngest",
    FlagCode.TOO_OLD: "oldest",
    Doubt.TOO_FEW: "introducers",
    Doubt.NOT_OFFICIAL: "introducers",
    Doubt.ELSEWHERE: "introducers",
    Doubt.UNKNOWN: "introducer_acquaintance",
    Doubt.SHORT: "introducer_acquaintance",
    Doubt.UNION_AGE: "union_oldest",
}

# The years of school, of twelve, that stand behind a level finished.
_GRADES: Mapping[Schooling, int] = {
    Schooling.LITERATE: 0,
    Schooling.PRIMARY: 5,
    Schooling.LOWER_SECONDARY: 9,
}

_ORDER = tuple(Stage)
_BEFORE_CONSIDERING = frozenset(_ORDER[: _ORDER.index(Stage.PROPOSED)])
_WITH_A_FILE = frozenset({Stage.FILE, Stage.VERIFICATION, Stage.OPINIONS})


def flag(code: FlagCode | Doubt, rules: Rules) -> Flag:
    """A flag with the rule it rests on, if one is in force."""
    rule = _RULE_OF.get(code)
    return Flag(code, rules[rule] if rule is not None and rules.uses(rule) else None)


def of_age(birth: PartialDate, rules: Rules, on: date) -> tuple[Flag, ...]:
    """Whether the person may be too young or too old on this day, counted by month.

    Where only the year or the month of birth is known, a mere possibility is a flag as well.
    """
    found = []
    if rules.uses("youngest") and months_between(birth.latest(), on) < rules.number("youngest"):
        found.append(flag(FlagCode.TOO_YOUNG, rules))
    if rules.uses("oldest") and months_between(birth.earliest(), on) > rules.number("oldest"):
        found.append(flag(FlagCode.TOO_OLD, rules))
    return tuple(found)


def of_schooling(
    schooling: Schooling, rules: Rules, *, difficult_area: bool, standing: bool
) -> tuple[Flag, ...]:
    """Whether the schooling needs a look, with the exceptions of difficult areas.

    `standing`: a village elder, head or person of standing, for whom reading and writing is
    enough there, with the province's written consent.
    """
    if not rules.uses("schooling"):
        return ()
    grades = _GRADES.get(schooling)
    if grades is None or grades >= rules.number("schooling"):
        return ()
    if difficult_area and _reaches("schooling_difficult", grades, rules):
        return ()
    if difficult_area and standing and _reaches("schooling_standing", grades, rules):
        return (Flag(FlagCode.SCHOOLING_PROVINCE, rules["schooling_standing"]),)
    lowest = "schooling_difficult" if difficult_area else "schooling"
    return (Flag(FlagCode.SCHOOLING, rules[lowest if rules.uses(lowest) else "schooling"]),)


def _reaches(rule: str, grades: int, rules: Rules) -> bool:
    return rules.uses(rule) and grades >= rules.number(rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the record says about one person's conditions.

    `people`: mentors and introducing members, as the roll has them; `mentors` who helps now.
    """

    candidate: Candidate
    consent: bool
    mentors: tuple[PersonId, ...] = ()
    introducers: tuple[Introducer, ...] = ()
    people: Mapping[PersonId, Person]
    difficult_area: bool = False


def flags(known: Known, rules: Rules, on: date) -> tuple[Flag, ...]:
    """What to look at before the branch considers; nothing once it has proposed.

    `on`: the day on which the branch considers, as far as it is known. Introducers are looked at
    from the day on which the file is made.
    """
    one = known.candidate
    if one.stage not in _BEFORE_CONSIDERING:
        return ()
    birth = parse_partial_date(one.birth)
    found = [
        *(of_age(birth, rules, on) if birth is not None else ()),
        *of_schooling(
            one.schooling, rules, difficult_area=known.difficult_area, standing=one.standing
        ),
    ]
    if not known.consent:
        found.append(flag(FlagCode.CONSENT, rules))
    if not _official(known.mentors, known.people):
        found.append(flag(FlagCode.MENTOR, rules))
    if one.stage in _WITH_A_FILE:
        asked = doubts(known.introducers, known.people, birth, known.candidate.branch, rules, on)
        found.extend(flag(doubt, rules) for doubt in asked)
    return tuple(found)


def _official(mentors: Iterable[PersonId], people: Mapping[PersonId, Person]) -> bool:
    return all(one in people and people[one].membership is Membership.OFFICIAL for one in mentors)
