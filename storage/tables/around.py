"""Around the road: classes, targets, tasks, activities, visits, ballots, and units that change."""

from sqlalchemy import Boolean, Column, Date, Integer, Table, Text, UniqueConstraint

from storage.tables.base import Moment, code, metadata, own_id, refers

classes = Table(
    "classes",
    metadata,
    own_id(),
    refers("committee_id", "units", index=True),
    code("kind"),
    Column("begins", Date, nullable=False),
    Column("ends", Date, nullable=False),
    Column("place", Text, nullable=False),
    Column("quota", Integer),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("cancelled_at", Moment),
)

class_seats = Table(
    "class_seats",
    metadata,
    own_id(),
    refers("class_id", "classes"),
    refers("candidate_id", "candidates", index=True),
    refers("branch_id", "units"),
    code("state"),
    Column("certificate", Text),
    Column("certified_on", Date),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
    UniqueConstraint("class_id", "candidate_id"),
)

targets = Table(
    "targets",
    metadata,
    own_id(),
    refers("unit_id", "units", index=True),
    code("term"),
    Column("year", Integer),
    Column("count", Integer, nullable=False),
    Column("plan_number", Text),
    Column("plan_on", Date),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
    Column("void_at", Moment),
)

tasks = Table(
    "tasks",
    metadata,
    own_id(),
    refers("unit_id", "units", index=True),
    refers("candidate_id", "candidates", optional=True, index=True),
    refers("person_id", "people", optional=True, index=True),
    Column("title", Text, nullable=False),
    Column("given_on", Date, nullable=False),
    Column("due_on", Date),
    code("result", optional=True),
    Column("result_on", Date),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
    Column("void_at", Moment),
)

activities = Table(
    "activities",
    metadata,
    own_id(),
    refers("unit_id", "units", index=True),
    Column("title", Text, nullable=False),
    Column("begins", Moment, nullable=False),
    Column("place", Text, nullable=False),
    Column("came", Integer),
    Column("stood_out", Integer),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("cancelled_at", Moment),
)

activity_marks = Table(
    "activity_marks",
    metadata,
    own_id(),
    refers("activity_id", "activities"),
    refers("candidate_id", "candidates", index=True),
    code("mark"),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
    UniqueConstraint("activity_id", "candidate_id"),
)

visits = Table(
    "visits",
    metadata,
    own_id(),
    refers("branch_id", "units", index=True),
    refers("review_id", "reviews"),
    refers("person_id", "people", index=True),
    code("state"),
    Column("on", Date, nullable=False),
    code("saw", optional=True),
    Column("line", Text),
    Column("at", Moment, nullable=False),
    UniqueConstraint("review_id", "person_id"),
)

ballot_permits = Table(
    "ballot_permits",
    metadata,
    own_id(),
    refers("committee_id", "units", index=True),
    Column("number", Text, nullable=False),
    Column("on", Date, nullable=False),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
)

ballots = Table(
    "ballots",
    metadata,
    own_id(),
    refers("permit_id", "ballot_permits"),
    refers("unit_id", "units", index=True),
    refers("candidate_id", "candidates", optional=True, index=True),
    code("kind"),
    Column("secret", Boolean, nullable=False),
    code("share"),
    Column("roll", Integer, nullable=False),
    Column("opened_at", Moment, nullable=False),
    refers("opened_by", "people"),
    Column("closes_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("cancelled_at", Moment),
)

ballot_voters = Table(
    "ballot_voters",
    metadata,
    own_id(),
    refers("ballot_id", "ballots"),
    refers("person_id", "people", index=True),
    Column("voted", Boolean, nullable=False, server_default="0"),
    code("choice", optional=True),
    UniqueConstraint("ballot_id", "person_id"),
)

ballot_counts = Table(
    "ballot_counts",
    metadata,
    own_id(),
    refers("ballot_id", "ballots"),
    code("choice"),
    Column("votes", Integer, nullable=False, server_default="0"),
    UniqueConstraint("ballot_id", "choice"),
)

unit_names = Table(
    "unit_names",
    metadata,
    own_id(),
    refers("unit_id", "units", index=True),
    Column("name", Text, nullable=False),
    Column("until", Date, nullable=False),
)

unit_changes = Table(
    "unit_changes",
    metadata,
    own_id(),
    code("kind"),
    refers("unit_id", "units", index=True),
    refers("other_id", "units", optional=True, index=True),
    Column("on", Date, nullable=False),
    Column("document", Text),
    refers("by_id", "people", optional=True),
    Column("at", Moment, nullable=False),
)

pair_checks = Table(
    "pair_checks",
    metadata,
    own_id(),
    refers("assignment_id", "assignments"),
    code("period"),
    code("answer"),
    refers("by_id", "people"),
    Column("at", Moment, nullable=False),
    UniqueConstraint("assignment_id", "period"),
)
