"""What people answer to a warning of a date, and which further warnings that leaves unsaid."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import CandidateId, PersonId


class DeadlineAnswer(StrEnum):
    """The answers that are kept; that it is done shows in the record of the road itself."""

    SCHEDULED = "scheduled"  # there is a day for it
    STUCK = "stuck"  # something is in the way; what it is, is never written


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer to the date `due` that follows from `rule`; `on` is the day it is to be done."""

    candidate: CandidateId
    rule: str
    due: date
    answer: DeadlineAnswer
    by: PersonId
    at: datetime
    on: date | None = None


def scheduled_on(answers: Iterable[Answered], rule: str, due: date) -> date | None:
    """The day last said on which it is to be done; None if nobody said one for this very date."""
    said = [
        one
        for one in answers
        if (one.rule, one.due, one.answer) == (rule, due, DeadlineAnswer.SCHEDULED)
    ]
    return max(said, key=lambda one: one.at).on if said else None


def leaves_unsaid(planned: date | None, due: date, today: date, *, last: bool) -> bool:
    """Whether a warning is left out because there is a day for it that is still to come.

    The last warning is always said, and a day after the date leaves none out.
    """
    return planned is not None and today <= planned <= due and not last
