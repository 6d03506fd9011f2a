"""Who introduces somebody into the Party, and what of it needs looking at.

Source: domain notes §3.2 (Điều lệ Điều 4 khoản 1; Quy định 294-QĐ/TW điểm 3.2): two official
members, or for somebody of union age the committee of the youth union and one official member.
Twelve months together for whoever introduces from the start; a substitute does not need them, and
nobody needs a time as an official member. A doubt asks people to look; it refuses nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.dates import PartialDate, parse_partial_date
from domain.ids import CandidateId, PersonId, UnitId
from domain.rules.rulebook import Rules
from domain.rules.working_days import add_months
from domain.units import Membership, Person


class IntroducerKind(StrEnum):
    """Who introduces: a member, or an organisation's committee by its resolution."""

    MEMBER = "member"
    YOUTH_UNION = "youth_union"
    TRADE_UNION = "trade_union"


class EndReason(StrEnum):
    """Why somebody introduces no more; nothing more than this is written.

    MISTAKEN: they never did. Whoever is named in their place is then no substitute.
    """

    MOVED = "moved"
    CANNOT = "cannot"
    OTHER = "other"
    MISTAKEN = "mistaken"


class Doubt(StrEnum):
    """What about the introducers asks people to look."""

    TOO_FEW = "introducers_few"
    NOT_OFFICIAL = "introducer_not_official"
    ELSEWHERE = "introducer_elsewhere"  # no member of the candidate's branch any more
    UNKNOWN = "introducer_unknown"  # nobody said since when they know the person
    SHORT = "introducer_short"
    UNION_AGE = "introducer_union_age"
    TRADE_UNION = "introducer_trade_union"


@dataclass(frozen=True, slots=True, kw_only=True)
class Introducer:
    """One introducer. `person` of a member, `unit` of the youth union, neither of a trade union.

    `known_since`: "5/2025", a year or a day, as said; None where nobody said it. `substitute`:
    named in the place of one who moved or cannot go on. `until`: the first day without.
    """

    id: int
    candidate: CandidateId
    kind: IntroducerKind
    since: date
    person: PersonId | None = None
    unit: UnitId | None = None
    known_since: str | None = None
    substitute: bool = False
    until: date | None = None
    reason: EndReason | None = None


def doubts(
    introducers: Iterable[Introducer],
    people: Mapping[PersonId, Person],
    birth: PartialDate | None,
    branch: UnitId,
    rules: Rules,
    on: date,
) -> tuple[Doubt, ...]:
    """What asks for a look on the day the branch considers, each once, in a fixed order.

    `people`: the members among the introducers, as the roll has them; `branch`: the candidate's.
    """
    given = tuple(introducers)
    found = {doubt for one in given for doubt in _of_one(one, people, branch, rules, on)}
    members = [one for one in given if one.kind is IntroducerKind.MEMBER]
    if rules.uses("introducers") and (len(given) < rules.number("introducers") or not members):
        found.add(Doubt.TOO_FEW)
    union = any(one.kind is IntroducerKind.YOUTH_UNION for one in given)
    if union and birth is not None and _past_union_age(birth, rules, on):
        found.add(Doubt.UNION_AGE)
    return tuple(one for one in Doubt if one in found)


def _past_union_age(birth: PartialDate, rules: Rules, on: date) -> bool:
    if not rules.uses("union_oldest"):
        return False
    return on >= add_months(birth.earliest(), rules.number("union_oldest"))


def _of_one(
    one: Introducer, people: Mapping[PersonId, Person], branch: UnitId, rules: Rules, on: date
) -> Iterable[Doubt]:
    if one.kind is IntroducerKind.TRADE_UNION:
        yield Doubt.TRADE_UNION
    if one.person is None:
        return
    member = people.get(one.person)
    if member is None or member.membership is not Membership.OFFICIAL:
        yield Doubt.NOT_OFFICIAL
    elif member.branch != branch:
        yield Doubt.ELSEWHERE
    if one.substitute or not rules.uses("introducer_acquaintance"):
        return
    known = parse_partial_date(one.known_since) if one.known_since else None
    if known is None:
        yield Doubt.UNKNOWN
    elif on < add_months(known.latest(), rules.number("introducer_acquaintance")):
        yield Doubt.SHORT
