"""Step 0004: around the road."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_ADDED = (
    "classes",
    "class_seats",
    "targets",
    "tasks",
    "activities",
    "activity_marks",
    "visits",
    "ballot_permits",
    "ballots",
    "ballot_voters",
    "ballot_counts",
    "unit_names",
    "unit_changes",
    "pair_checks",
)


def upgrade() -> None:
    _table(
        "classes",
        _refers("committee_id", "units", index=True),
        _column("kind", sa.Text()),
        _column("begins", sa.Date()),
        _column("ends", sa.Date()),
        _column("place", sa.Text()),
        _column("quota", sa.Integer(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
        _column("closed_at", MOMENT, optional=True),
        _column("cancelled_at", MOMENT, optional=True),
    )
    _table(
        "class_seats",
        _refers("class_id", "classes"),
        _refers("candidate_id", "candidates", index=True),
        _refers("branch_id", "units"),
        _column("state", sa.Text()),
        _column("certificate", sa.Text(), optional=True),
        _column("certified_on", sa.Date(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
        unique=(
            "class_id",
            "candidate_id",
        ),
    )
    _table(
        "targets",
        _refers("unit_id", "units", index=True),
        _column("term", sa.Text()),
        _column("year", sa.Integer(), optional=True),
        _column("count", sa.Integer()),
        _column("plan_number", sa.Text(), optional=True),
        _column("plan_on", sa.Date(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
        _column("void_at", MOMENT, optional=True),
    )
    _table(
        "tasks",
        _refers("unit_id", "units", index=True),
        _refers("candidate_id", "candidates", optional=True, index=True),
        _refers("person_id", "people", optional=True, index=True),
        _column("title", sa.Text()),
        _column("given_on", sa.Date()),
        _column("due_on", sa.Date(), optional=True),
        _column("result", sa.Text(), optional=True),
        _column("result_on", sa.Date(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
        _column("void_at", MOMENT, optional=True),
    )
    _table(
        "activities",
        _refers("unit_id", "units", index=True),
        _column("title", sa.Text()),
        _column("begins", MOMENT),
        _column("place", sa.Text()),
        _column("came", sa.Integer(), optional=True),
        _column("stood_out", sa.Integer(), optional=True),
        _refers("by_id", "people"),
        _column("at", MOMENT),
        _column("closed_at", MOMENT, optional=True),
        _column("cancelled_at", MOMENT, optional=True),
    )
    _table(
        "activity_marks",
        _refers("activity_id", "activities"),
        _refers("candidate_id", "candidates", index=True),
        _column("mark", sa.Text()),
        _refers("by_id", "people"),
        _column("at", MOMENT),
        unique=(
            "activity_id",
            "candidate_id",
        ),
    )
    _table(
        "visits",
        _refers("branch_id", "units", index=True),
        _refers("review_id", "reviews"),
        _refers("person_id", "people", index=True),
        _column("state", sa.Text()),
        _column("on", sa.Date()),
        _column("saw", sa.Text(), optional=True),
        _column("line", sa.Text(), optional=True),
        _column("at", MOMENT),
        unique=(
            "review_id",
            "person_id",
        ),
    )
    _table(
        "ballot_permits",
        _refers("committee_id", "units", index=True),
        _column("number", sa.Text()),
        _column("on", sa.Date()),
        _refers("by_id", "people"),
        _column("at", MOMENT),
        _column("withdrawn_at", MOMENT, optional=True),
    )
    _table(
        "ballots",
        _refers("permit_id", "ballot_permits"),
        _refers("unit_id", "units", index=True),
        _refers("candidate_id", "candidates", optional=True, index=True),
        _column("kind", sa.Text()),
        _column("secret", sa.Boolean()),
        _column("share", sa.Text()),
        _column("roll", sa.Integer()),
        _column("opened_at", MOMENT),
        _refers("opened_by", "people"),
        _column("closes_at", MOMENT),
        _column("closed_at", MOMENT, optional=True),
        _column("cancelled_at", MOMENT, optional=True),
    )
    _table(
        "ballot_voters",
        _refers("ballot_id", "ballots"),
        _refers("person_id", "people", index=True),
        _column("voted", sa.Boolean(), default="0"),
        _column("choice", sa.Text(), optional=True),
        unique=(
            "ballot_id",
            "person_id",
        ),
    )
    _table(
        "ballot_counts",
        _refers("ballot_id", "ballots"),
        _column("choice", sa.Text()),
        _column("votes", sa.Integer(), default="0"),
        unique=(
            "ballot_id",
            "choice",
        ),
    )
    _table(
        "unit_names",
        _refers("unit_id", "units", index=True),
        _column("name", sa.Text()),
        _column("until", sa.Date()),
    )
    _table(
        "unit_changes",
        _column("kind", sa.Text()),
        _refers("unit_id", "units", index=True),
        _refers("other_id", "units", optional=True, index=True),
        _column("on", sa.Date()),
        _column("document", sa.Text(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
    )
    _table(
        "pair_checks",
        _refers("assignment_id", "assignments"),
        _column("period", sa.Text()),
        _column("answer", sa.Text()),
        _refers("by_id", "people"),
        _column("at", MOMENT),
        unique=(
            "assignment_id",
            "period",
        ),
    )


def _column(
    name: str,
    kind: sa.types.TypeEngine[object],
    *,
    optional: bool = False,
    default: str | None = None,
) -> sa.Column[object]:
    return sa.Column(name, kind, nullable=optional, server_default=default)


def _refers(
    name: str, target: str, *, optional: bool = False, index: bool = False
) -> sa.Column[object]:
    return sa.Column(name, BIG_ID, nullable=optional, info={"target": target, "index": index})


def _table(name: str, *columns: sa.Column[object], unique: tuple[str, ...] = ()) -> None:
    """A table with its own id; names of constraints as the tables in the code have them."""
    references = [one for one in columns if "target" in one.info]
    constraints: list[sa.Constraint] = [
        sa.ForeignKeyConstraint(
            [one.name],
            [f"{one.info['target']}.id"],
            name=op.f(f"fk_{name}_{one.name}_{one.info['target']}"),
        )
        for one in references
    ]
    if unique:
        together = "_".join(unique)
        constraints.append(sa.UniqueConstraint(*unique, name=op.f(f"uq_{name}_{together}")))
    op.create_table(
        name,
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        *columns,
        *constraints,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sqlite_autoincrement=True,
    )
    for one in references:
        if one.info["index"]:
            op.create_index(op.f(f"ix_{name}_{one.name}"), name, [one.name], unique=False)


def downgrade() -> None:
    for name in reversed(_ADDED):
        op.drop_table(name)
