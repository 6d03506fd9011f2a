"""The people on the road: who they are, who put them forward, who helps them."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, Table, Text, UniqueConstraint

from storage.tables.base import Moment, code, metadata, own_id, refers

candidates = Table(
    "candidates",
    metadata,
    own_id(),
    refers("branch_id", "units", index=True),
    code("code"),
    Column("full_name", Text, nullable=False),
    Column("folded_name", Text, nullable=False, index=True),
    code("birth"),
    code("sex"),
    code("schooling"),
    refers("chapter_id", "units", optional=True, index=True),
    code("stage"),
    Column("entered_at", Moment, nullable=False),
    Column("left_at", Moment),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("locked_at", Moment),
    refers("merged_into", "candidates", optional=True, index=True),
    Column("merged_at", Moment),
    Column("standing", Boolean, nullable=False, server_default="0"),
    refers("person_id", "people", optional=True, index=True),
    UniqueConstraint("code"),
)

consents = Table(
    "consents",
    metadata,
    own_id(),
    refers("candidate_id", "candidates"),
    Column("form_number", Text, nullable=False),
    Column("signed_on", Date, nullable=False),
    Column("explained_by", Text, nullable=False),
    Column("withdrawn_on", Date),
    UniqueConstraint("candidate_id"),
)

sources = Table(
    "sources",
    metadata,
    own_id(),
    refers("branch_id", "units", index=True),
    code("sex"),
    code("age_band"),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
)

source_rounds = Table(
    "source_rounds",
    metadata,
    own_id(),
    refers("committee_id", "units", index=True),
    Column("opened_at", Moment, nullable=False),
    refers("opened_by", "people", optional=True),
    Column("closes_on", Date, nullable=False),
    Column("closed_at", Moment),
)

source_counts = Table(
    "source_counts",
    metadata,
    own_id(),
    refers("round_id", "source_rounds"),
    refers("unit_id", "units", index=True),
    Column("introduce", Integer, nullable=False),
    Column("more_care", Integer, nullable=False),
    Column("away", Integer, nullable=False),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
    UniqueConstraint("round_id", "unit_id"),
)

nominations = Table(
    "nominations",
    metadata,
    own_id(),
    refers("candidate_id", "candidates", index=True),
    refers("by_id", "people", index=True),
    refers("unit_id", "units", optional=True),
    Column("reason", Text, nullable=False),
    code("state"),
    code("return_reason", optional=True),
    Column("at", Moment, nullable=False),
    Column("decided_at", Moment),
    refers("entered_by", "people", optional=True),
    Column("paper_date", Date),
)
Index("ix_nominations_state", nominations.c.state)

assignments = Table(
    "assignments",
    metadata,
    own_id(),
    refers("candidate_id", "candidates", index=True),
    refers("person_id", "people", optional=True, index=True),
    refers("unit_id", "units", optional=True, index=True),
    code("kind"),
    Column("resolved_on", Date),
    Column("put_to", Text),
    code("reason", optional=True),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("asks_handover", Boolean, nullable=False, server_default="0"),
    refers("by_id", "people", optional=True),
)
