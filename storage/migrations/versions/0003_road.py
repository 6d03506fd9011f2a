"""Step 0003: the road."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_ADDED = (
    "resolutions",
    "moves",
    "milestones",
    "documents",
    "introducers",
    "absences",
    "absence_changes",
    "host_remarks",
    "transfers",
    "deadline_answers",
    "union_resolutions",
    "list_proposals",
)


def upgrade() -> None:
    _table(
        "resolutions",
        _refers("candidate_id", "candidates", index=True),
        _column("kind", sa.Text()),
        _column("body", sa.Text()),
        _refers("unit_id", "units"),
        _column("on", sa.Date()),
        _column("number", sa.Text(), optional=True),
        _column("roll", sa.Integer(), optional=True),
        _column("out_transferred", sa.Integer(), default="0"),
        _column("out_exempt", sa.Integer(), default="0"),
        _column("out_suspended", sa.Integer(), default="0"),
        _column("present", sa.Integer(), optional=True),
        _column("in_favour", sa.Integer(), optional=True),
        _column("against", sa.Integer(), optional=True),
        _column("method", sa.Text(), optional=True),
        _refers("review_id", "reviews", optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
        _column("void_at", MOMENT, optional=True),
    )
    _table(
        "moves",
        _refers("candidate_id", "candidates", index=True),
        _column("before", sa.Text()),
        _column("after", sa.Text()),
        _column("on", sa.Date()),
        _column("document", sa.Text(), optional=True),
        _refers("resolution_id", "resolutions", optional=True),
        _refers("review_id", "reviews", optional=True),
        _column("reason", sa.Text(), optional=True),
        _column("missing", sa.Text(), optional=True),
        _column("rules_on", sa.Date()),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
    )
    _table(
        "milestones",
        _refers("candidate_id", "candidates", index=True),
        _column("kind", sa.Text()),
        _column("on", sa.Date()),
        _column("number", sa.Text(), optional=True),
        _column("place", sa.Text(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
        _column("void_at", MOMENT, optional=True),
    )
    _table(
        "documents",
        _refers("candidate_id", "candidates"),
        _column("code", sa.Text()),
        _column("state", sa.Text()),
        _column("dated", sa.Date(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
        unique=(
            "candidate_id",
            "code",
        ),
    )
    _table(
        "introducers",
        _refers("candidate_id", "candidates", index=True),
        _column("kind", sa.Text()),
        _refers("person_id", "people", optional=True, index=True),
        _refers("unit_id", "units", optional=True),
        _column("known_since", sa.Text(), optional=True),
        _column("substitute", sa.Boolean(), default="0"),
        _column("since", sa.Date()),
        _column("until", sa.Date(), optional=True),
        _column("reason", sa.Text(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
    )
    _table(
        "absences",
        _refers("candidate_id", "candidates", index=True),
        _column("since", sa.Date()),
        _column("place", sa.Text()),
        _column("returns", sa.Text(), optional=True),
        _refers("host_id", "units", optional=True),
        _column("host_name", sa.Text(), optional=True),
        _column("ended_on", sa.Date(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
    )
    _table(
        "absence_changes",
        _refers("absence_id", "absences", index=True),
        _column("what", sa.Text()),
        _column("place", sa.Text()),
        _column("returns", sa.Text(), optional=True),
        _refers("host_id", "units", optional=True),
        _column("host_name", sa.Text(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
    )
    _table(
        "host_remarks",
        _refers("absence_id", "absences", index=True),
        _refers("host_id", "units", optional=True),
        _column("on", sa.Date()),
        _column("answer", sa.Text()),
        _column("line", sa.Text(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
    )
    _table(
        "transfers",
        _refers("candidate_id", "candidates", index=True),
        _refers("from_id", "units"),
        _refers("to_id", "units", optional=True),
        _column("to_place", sa.Text(), optional=True),
        _column("before", sa.Text()),
        _column("on", sa.Date()),
        _column("reason", sa.Text()),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
    )
    _table(
        "deadline_answers",
        _refers("candidate_id", "candidates", index=True),
        _column("rule", sa.Text()),
        _column("due", sa.Date()),
        _column("answer", sa.Text()),
        _column("on", sa.Date(), optional=True),
        _refers("by_id", "people"),
        _column("at", MOMENT),
    )
    _table(
        "union_resolutions",
        _refers("nomination_id", "nominations"),
        _refers("unit_id", "units", index=True),
        _column("number", sa.Text()),
        _column("on", sa.Date()),
        _column("consulted", sa.Boolean()),
        _refers("by_id", "people"),
        _column("at", MOMENT),
        unique=("nomination_id",),
    )
    _table(
        "list_proposals",
        _refers("committee_id", "units", index=True),
        _refers("candidate_id", "candidates", index=True),
        _column("kind", sa.Text()),
        _refers("review_id", "reviews", optional=True),
        _column("proposed_on", sa.Date()),
        _column("decision", sa.Text(), optional=True),
        _column("decided_on", sa.Date(), optional=True),
        _column("number", sa.Text(), optional=True),
        _refers("by_id", "people", optional=True),
        _column("at", MOMENT),
    )
    for table, column, target in _REFERENCES:
        op.add_column(
            table,
            sa.Column(
                column,
                BIG_ID,
                sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}")),
                nullable=True,
            ),
            inline_references=True,
        )
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)
    op.add_column("candidates", _column("standing", sa.Boolean(), default="0"))
    op.add_column("agenda", _column("subject", sa.Text(), optional=True))
    op.create_index(op.f("ix_agenda_subject"), "agenda", ["subject"], unique=False)
    op.add_column("units", _column("grassroots", sa.Text(), optional=True))
    op.add_column("units", _column("closed_on", sa.Date(), optional=True))


_REFERENCES = (
    ("agenda", "candidate_id", "candidates"),
    ("candidates", "person_id", "people"),
    ("units", "succeeded_by", "units"),
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
    op.drop_column("units", "closed_on")
    op.drop_column("units", "grassroots")
    op.drop_index(op.f("ix_agenda_subject"), table_name="agenda")
    op.drop_column("agenda", "subject")
    op.drop_column("candidates", "standing")
    for table, column, _ in _REFERENCES:
        op.drop_index(op.f(f"ix_{table}_{column}"), table_name=table)
        op.drop_column(table, column)
    for name in reversed(_ADDED):
        op.drop_table(name)
