"""What can be put right, by whom and until when. Source: voice.md §9, a kind for each row."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.ids import CandidateId, PersonId, ReportId, UnitId
from domain.reviews import REOPEN_WITHIN

UNDO_MERGE_WITHIN = timedelta(days=30)
IMPORTS_LISTED_FOR = timedelta(days=30)


class CorrectionKind(StrEnum):
    """What went wrong, in the order of voice.md §9."""

    REPORT = "report"
    CONCLUSION = "conclusion"
    MONTH = "month"
    SAME_PERSON = "same_person"
    PHONE = "phone"
    GROUP = "group"
    POST = "post"
    IMPORT = "import"
    CONSENT = "consent"


class CorrectionReason(StrEnum):
    """The only reasons that are ever put in writing."""

    MISWRITTEN = "miswritten"
    WRONG_PERSON = "wrong_person"
    WRONG_MONTH = "wrong_month"
    PAPER_DIFFERS = "paper_differs"
    TWICE = "twice"
    OTHER = "other"


class Corrector(StrEnum):
    """As what somebody corrects."""

    SENDER = "sender"
    SECRETARY = "secretary"
    OFFICER = "officer"


MAY_CORRECT: Mapping[CorrectionKind, frozenset[Corrector]] = {
    CorrectionKind.REPORT: frozenset(Corrector),
    CorrectionKind.CONCLUSION: frozenset({Corrector.SECRETARY, Corrector.OFFICER}),
    CorrectionKind.MONTH: frozenset({Corrector.SECRETARY, Corrector.OFFICER}),
    CorrectionKind.SAME_PERSON: frozenset({Corrector.OFFICER}),
    CorrectionKind.PHONE: frozenset({Corrector.SECRETARY, Corrector.OFFICER}),
    CorrectionKind.GROUP: frozenset({Corrector.SECRETARY, Corrector.OFFICER}),
    CorrectionKind.POST: frozenset({Corrector.OFFICER}),
    CorrectionKind.IMPORT: frozenset({Corrector.OFFICER}),
    CorrectionKind.CONSENT: frozenset({Corrector.OFFICER}),
}

_ANY_SLIP = (CorrectionReason.MISWRITTEN, CorrectionReason.OTHER)
_RECORDED = (CorrectionReason.MISWRITTEN, CorrectionReason.PAPER_DIFFERS)

REASONS: Mapping[CorrectionKind, tuple[CorrectionReason, ...]] = {
    CorrectionKind.REPORT: tuple(CorrectionReason),
    CorrectionKind.CONCLUSION: (
        *_RECORDED,
        CorrectionReason.WRONG_PERSON,
        CorrectionReason.WRONG_MONTH,
        CorrectionReason.OTHER,
    ),
    CorrectionKind.MONTH: (*_RECORDED, CorrectionReason.WRONG_MONTH, CorrectionReason.OTHER),
    CorrectionKind.SAME_PERSON: (CorrectionReason.TWICE, *_ANY_SLIP),
    CorrectionKind.PHONE: (CorrectionReason.WRONG_PERSON, CorrectionReason.OTHER),
    CorrectionKind.GROUP: _ANY_SLIP,
    CorrectionKind.POST: (CorrectionReason.WRONG_PERSON, *_RECORDED, CorrectionReason.OTHER),
    CorrectionKind.IMPORT: (
        CorrectionReason.TWICE,
        CorrectionReason.PAPER_DIFFERS,
        *_ANY_SLIP,
    ),
    CorrectionKind.CONSENT: (CorrectionReason.MISWRITTEN, CorrectionReason.OTHER),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One thing put right: what stood there before is kept here, or where `subject` points.

    `subject` is like "report:12"; `before` and `after` are ids, codes, dates and numbers.
    """

    kind: CorrectionKind
    subject: str
    field: str
    before: str | None
    after: str | None
    reason: CorrectionReason
    by: PersonId
    at: datetime
    candidate: CandidateId | None = None
    unit: UnitId | None = None

    @property
    def report(self) -> ReportId | None:
        """The report it is about; None if it is about something else."""
        name, _, number = self.subject.partition(":")
        return ReportId(int(number)) if name == "report" else None


def kinds_for(correctors: frozenset[Corrector]) -> tuple[CorrectionKind, ...]:
    """What somebody who is all of this may put right, in the order of voice.md §9."""
    return tuple(kind for kind in CorrectionKind if MAY_CORRECT[kind] & correctors)


def report_movable(correctors: frozenset[Corrector], *, closed: bool) -> bool:
    """Whether a report can be moved: by its sender until the month closes, then by others."""
    others = {Corrector.SECRETARY, Corrector.OFFICER} & correctors
    return bool(others) if closed else Corrector.SENDER in correctors


def in_time(correctors: frozenset[Corrector], closed_at: datetime, now: datetime) -> bool:
    """Whether a closed month can be put right: a secretary has seven days, an officer longer."""
    if Corrector.OFFICER in correctors:
        return True
    return Corrector.SECRETARY in correctors and now <= closed_at + REOPEN_WITHIN


def merge_undoable(merged_at: datetime, now: datetime) -> bool:
    """Whether two entries taken for one person can still be parted."""
    return now <= merged_at + UNDO_MERGE_WITHIN
