"""The units, the roll, the posts, and how people join."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, Table, Text, UniqueConstraint

from storage.tables.base import Moment, code, metadata, own_id, refers

units = Table(
    "units",
    metadata,
    own_id(),
    refers("parent_id", "units", optional=True, index=True),
    refers("branch_id", "units", optional=True),
    code("kind"),
    code("association", optional=True),
    code("code"),
    Column("name", Text, nullable=False),
    Column("prefix", Text),
    Column("last_number", Integer, nullable=False, server_default="0"),
    Column("signal", Boolean, nullable=False, server_default="1"),
    Column("grassroots", Text),
    Column("closed_on", Date),
    refers("succeeded_by", "units", optional=True, index=True),
    UniqueConstraint("code"),
)

people = Table(
    "people",
    metadata,
    own_id(),
    Column("full_name", Text, nullable=False),
    Column("folded_name", Text, nullable=False, index=True),
    Column("birth", Text),
    refers("branch_id", "units", optional=True, index=True),
    code("membership"),
    Column("smartphone", Boolean, nullable=False, server_default="1"),
    code("hour"),
    code("language", optional=True),
    Column("paused_until", Date),
    Column("privacy_read_at", Moment),
    Column("away_until", Date),
)

helpers = Table(
    "helpers",
    metadata,
    own_id(),
    refers("unit_id", "units"),
    refers("person_id", "people"),
    Column("phone", Text, nullable=False),
    UniqueConstraint("unit_id"),
)

posts = Table(
    "posts",
    metadata,
    own_id(),
    refers("person_id", "people", index=True),
    refers("unit_id", "units", index=True),
    code("role"),
    Column("since", Date, nullable=False),
    Column("until", Date),
    UniqueConstraint("person_id", "unit_id", "role", "since"),
)

invitations = Table(
    "invitations",
    metadata,
    own_id(),
    refers("person_id", "people", index=True),
    Column("code_hash", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    refers("made_by", "people", optional=True),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
)
Index("ix_invitations_code", invitations.c.code_hash)

meeting_rules = Table(
    "meeting_rules",
    metadata,
    own_id(),
    refers("branch_id", "units"),
    code("rule"),
    Column("place", Text, nullable=False),
    Column("has_committee", Boolean, nullable=False),
    UniqueConstraint("branch_id"),
)

meeting_changes = Table(
    "meeting_changes",
    metadata,
    own_id(),
    refers("branch_id", "units"),
    code("period"),
    Column("at", Moment),
    Column("place", Text),
    Column("committee_at", Moment),
    Column("committee_place", Text),
    Column("cancelled", Boolean, nullable=False, server_default="0"),
    UniqueConstraint("branch_id", "period"),
)

delegations = Table(
    "delegations",
    metadata,
    own_id(),
    refers("unit_id", "units", index=True),
    refers("from_id", "people"),
    refers("to_id", "people", index=True),
    code("what"),
    Column("since", Date, nullable=False),
    Column("until", Date),
    Column("at", Moment, nullable=False),
)
