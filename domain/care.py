"""Whom a month's remarks are about, and how the remarks count: pure sums that must add up."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from domain.ids import CandidateId, UnitId
from domain.reviews import Report


@dataclass(frozen=True, slots=True)
class Care:
    """One candidate to be remarked on; `unit`: the organisation for which, None for a mentor.

    `standing_in`: whoever is asked does not lead that organisation but stands in for its leader.
    """

    candidate: CandidateId
    unit: UnitId | None = None
    standing_in: bool = field(default=False, compare=False)

    @property
    def mark(self) -> str:
        """How a button names it: the candidate's number, then the organisation's if for one."""
        return str(self.candidate) if self.unit is None else f"{self.candidate}-{self.unit}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCounts:
    """How many of a month's people have remarks: those of mentors apart from organisations'.

    `people` = `answered` + `missing`, and `followed` = `followed_answered` + `followed_missing`;
    each candidate counts once in either sum, however many helpers or organisations there are. A
    followed candidate is answered once every organisation asked has answered.
    """

    people: int
    answered: int
    missing: int
    followed: int
    followed_answered: int
    followed_missing: int


def count(
    people: Iterable[CandidateId], followed: Iterable[Care], reports: Iterable[Report]
) -> MonthCounts:
    """The sums of a month: its people, whom organisations follow, and what was said.

    Reports on anybody else, and of organisations that were not asked, count for nothing.
    """
    everybody = frozenset(people)
    said = tuple(reports)
    answered = everybody & {one.candidate for one in said if one.unit is None}
    asked = [one for one in followed if one.unit is not None and one.candidate in everybody]
    silent = {one.candidate for one in unanswered_by_organisations(asked, said)}
    cared_for = {one.candidate for one in asked}
    return MonthCounts(
        people=len(everybody),
        answered=len(answered),
        missing=len(everybody - answered),
        followed=len(cared_for),
        followed_answered=len(cared_for - silent),
        followed_missing=len(silent),
    )


def unanswered_by_organisations(
    followed: Iterable[Care], reports: Iterable[Report]
) -> tuple[Care, ...]:
    """On whom which organisation has said nothing yet, in the order asked."""
    done = {(one.candidate, one.unit) for one in reports if one.unit is not None}
    return tuple(one for one in followed if (one.candidate, one.unit) not in done)
