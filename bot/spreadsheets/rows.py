"""What a spreadsheet says, row by row: the use case that takes it in defines the shapes."""

from services.imports.import_rows import (
    CandidateRow,
    ImportRows,
    KnownUnit,
    PersonRow,
    PostEntry,
    Problem,
    UnitRow,
)

__all__ = [
    "CandidateRow",
    "ImportRows",
    "KnownUnit",
    "PersonRow",
    "PostEntry",
    "Problem",
    "UnitRow",
]
