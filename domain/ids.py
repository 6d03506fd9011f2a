"""Identifiers of the things on record: our own whole numbers, never a messenger's."""

from typing import NewType

UnitId = NewType("UnitId", int)
PersonId = NewType("PersonId", int)
CandidateId = NewType("CandidateId", int)
NominationId = NewType("NominationId", int)
ReviewId = NewType("ReviewId", int)
ReportId = NewType("ReportId", int)
ChatId = NewType("ChatId", int)
DraftId = NewType("DraftId", int)
SourceRoundId = NewType("SourceRoundId", int)
ClassId = NewType("ClassId", int)
TaskId = NewType("TaskId", int)
ActivityId = NewType("ActivityId", int)
BallotId = NewType("BallotId", int)
