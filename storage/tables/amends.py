"""What was put right: corrections with what stood there before, and imports with their rows."""

from sqlalchemy import Boolean, Column, Integer, Table, Text

from storage.tables.base import BigId, Moment, code, metadata, own_id, refers

corrections = Table(
    "corrections",
    metadata,
    own_id(),
    code("kind"),
    Column("subject", Text, nullable=False, index=True),
    refers("candidate_id", "candidates", optional=True, index=True),
    refers("unit_id", "units", optional=True, index=True),
    code("field"),
    Column("before", Text),
    Column("after", Text),
    code("reason"),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
)

imports = Table(
    "imports",
    metadata,
    own_id(),
    Column("at", Moment, nullable=False),
    Column("files", Text, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("undone_at", Moment),
)

import_changes = Table(
    "import_changes",
    metadata,
    own_id(),
    refers("import_id", "imports", index=True),
    code("subject"),
    Column("subject_id", BigId, nullable=False),
    Column("row", Integer),
    Column("before", Text),
    Column("after", Text),
    Column("kept", Boolean, nullable=False, server_default="0"),
)
