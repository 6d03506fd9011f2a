"""The road of one person: moves, dated events, papers, resolutions, introducers, absences."""

from sqlalchemy import Boolean, Column, Date, Integer, Table, Text, UniqueConstraint

from storage.tables.base import Moment, code, metadata, own_id, refers

moves = Table(
    "moves",
    metadata,
    own_id(),
    refers("candidate_id", "candidates", index=True),
    code("before"),
    code("after"),
    Column("on", Date, nullable=False),
    Column("document", Text),
    refers("resolution_id", "resolutions", optional=True),
    refers("review_id", "reviews", optional=True),
    code("reason", optional=True),
    Column("missing", Text),
    Column("rules_on", Date, nullable=False),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
)

milestones = Table(
    "milestones",
    metadata,
    own_id(),
    refers("candidate_id", "candidates", index=True),
    code("kind"),
    Column("on", Date, nullable=False),
    Column("number", Text),
    Column("place", Text),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
    Column("void_at", Moment),
)

documents = Table(
    "documents",
    metadata,
    own_id(),
    refers("candidate_id", "candidates"),
    code("code"),
    code("state"),
    Column("dated", Date),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
    UniqueConstraint("candidate_id", "code"),
)

resolutions = Table(
    "resolutions",
    metadata,
    own_id(),
    refers("candidate_id", "candidates", index=True),
    code("kind"),
    code("body"),
    refers("unit_id", "units"),
    Column("on", Date, nullable=False),
    Column("number", Text),
    Column("roll", Integer),
    Column("out_transferred", Integer, nullable=False, server_default="0"),
    Column("out_exempt", Integer, nullable=False, server_default="0"),
    Column("out_suspended", Integer, nullable=False, server_default="0"),
    Column("present", Integer),
    Column("in_favour", Integer),
    Column("against", Integer),
    code("method", optional=True),
    refers("review_id", "reviews", optional=True),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
    Column("void_at", Moment),
)

introducers = Table(
    "introducers",
    metadata,
    own_id(),
    refers("candidate_id", "candidates", index=True),
    code("kind"),
    refers("person_id", "people", optional=True, index=True),
    refers("unit_id", "units", optional=True),
    Column("known_since", Text),
    Column("substitute", Boolean, nullable=False, server_default="0"),
    Column("since", Date, nullable=False),
    Column("until", Date),
    code("reason", optional=True),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
)

absences = Table(
    "absences",
    metadata,
    own_id(),
    refers("candidate_id", "candidates", index=True),
    Column("since", Date, nullable=False),
    Column("place", Text, nullable=False),
    Column("returns", Text),
    refers("host_id", "units", optional=True),
    Column("host_name", Text),
    Column("ended_on", Date),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
)

absence_changes = Table(
    "absence_changes",
    metadata,
    own_id(),
    refers("absence_id", "absences", index=True),
    code("what"),
    Column("place", Text, nullable=False),
    Column("returns", Text),
    refers("host_id", "units", optional=True),
    Column("host_name", Text),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
)

host_remarks = Table(
    "host_remarks",
    metadata,
    own_id(),
    refers("absence_id", "absences", index=True),
    refers("host_id", "units", optional=True),
    Column("on", Date, nullable=False),
    code("answer"),
    Column("line", Text),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
)

transfers = Table(
    "transfers",
    metadata,
    own_id(),
    refers("candidate_id", "candidates", index=True),
    refers("from_id", "units"),
    refers("to_id", "units", optional=True),
    Column("to_place", Text),
    code("before"),
    Column("on", Date, nullable=False),
    code("reason"),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
)

deadline_answers = Table(
    "deadline_answers",
    metadata,
    own_id(),
    refers("candidate_id", "candidates", index=True),
    code("rule"),
    Column("due", Date, nullable=False),
    code("answer"),
    Column("on", Date),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
)

union_resolutions = Table(
    "union_resolutions",
    metadata,
    own_id(),
    refers("nomination_id", "nominations"),
    refers("unit_id", "units", index=True),
    Column("number", Text, nullable=False),
    Column("on", Date, nullable=False),
    Column("consulted", Boolean, nullable=False),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
    UniqueConstraint("nomination_id"),
)

list_proposals = Table(
    "list_proposals",
    metadata,
    own_id(),
    refers("committee_id", "units", index=True),
    refers("candidate_id", "candidates", index=True),
    code("kind"),
    refers("review_id", "reviews", optional=True),
    Column("proposed_on", Date, nullable=False),
    code("decision", optional=True),
    Column("decided_on", Date),
    Column("number", Text),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
)
