"""What a spreadsheet says, row by row: the use case that takes it in defines the shapes."""

from services.import_rows import ImportRows, KnownUnit, PersonRow, PostEntry, Problem, UnitRow

__all__ = ["ImportRows", "KnownUnit", "PersonRow", "PostEntry", "Problem", "UnitRow"]
