"""The monthly cycle: what is due, the reviews, the reports and the branch's conclusions."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.tables.base import Moment, code, metadata, own_id, refers

agenda = Table(
    "agenda",
    metadata,
    own_id(),
    Column("once_key", Text, nullable=False),
    refers("review_id", "reviews", optional=True, index=True),
    refers("unit_id", "units", optional=True, index=True),
    code("period", optional=True),
    code("step"),
    refers("person_id", "people", optional=True),
    refers("candidate_id", "candidates", optional=True, index=True),
    Column("subject", Text, index=True),
    Column("at", Moment, nullable=False),
    Column("void_after", Moment, nullable=False),
    code("state"),
    Column("done_at", Moment),
    UniqueConstraint("once_key"),
)
Index("ix_agenda_waiting", agenda.c.at, sqlite_where=text("state = 'waiting'"))

reviews = Table(
    "reviews",
    metadata,
    own_id(),
    refers("branch_id", "units"),
    code("period"),
    Column("meeting_at", Moment, nullable=False),
    Column("place", Text, nullable=False),
    code("state"),
    Column("opened_at", Moment),
    Column("closed_at", Moment),
    refers("closed_by", "people", optional=True),
    Column("told_group", Boolean, nullable=False, server_default="0"),
    Column("committee_at", Moment),
    Column("committee_place", Text),
    UniqueConstraint("branch_id", "period"),
)
Index("ix_reviews_state", reviews.c.branch_id, reviews.c.state)

reports = Table(
    "reports",
    metadata,
    own_id(),
    refers("review_id", "reviews"),
    refers("candidate_id", "candidates", index=True),
    refers("mentor_id", "people", index=True),
    refers("unit_id", "units", optional=True),
    Column("version", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    code("kind"),
    code("met", optional=True),
    code("strength", optional=True),
    code("improve", optional=True),
    code("task", optional=True),
    code("proposal", optional=True),
    code("absence", optional=True),
    Column("line", Text),
    Column("late", Boolean, nullable=False),
    refers("entered_by", "people", optional=True),
    Column("paper_date", Date),
    Column("source_message", Text, index=True),
    UniqueConstraint("review_id", "candidate_id", "mentor_id", "version"),
)

conclusions = Table(
    "conclusions",
    metadata,
    own_id(),
    refers("review_id", "reviews"),
    refers("candidate_id", "candidates", index=True),
    code("decision"),
    Column("task", Text),
    Column("task_due", Date),
    Column("resolved_on", Date),
    Column("tally", Text),
    Column("at", Moment, nullable=False),
    refers("by_id", "people", optional=True),
    refers("entered_for", "people", optional=True),
    Column("paper_date", Date),
    UniqueConstraint("review_id", "candidate_id"),
)

source_checks = Table(
    "source_checks",
    metadata,
    own_id(),
    refers("review_id", "reviews"),
    code("answer"),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
    UniqueConstraint("review_id"),
)

chapter_months = Table(
    "chapter_months",
    metadata,
    own_id(),
    refers("unit_id", "units"),
    code("period"),
    code("answer"),
    Column("excellent", Integer),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
    UniqueConstraint("unit_id", "period"),
)
