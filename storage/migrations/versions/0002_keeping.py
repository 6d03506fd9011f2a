"""Step 0002: keeping."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

Moment = sa.DateTime(timezone=True)
BigId = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


_REFERENCES = (
    ("agenda", "unit_id", "units"),
    ("candidates", "merged_into", "candidates"),
    ("reports", "unit_id", "units"),
)
_COLUMNS = (
    ("candidates", "locked_at", Moment),
    ("candidates", "merged_at", Moment),
    ("chats", "closed_at", Moment),
    ("people", "away_until", sa.Date()),
    ("reviews", "committee_at", Moment),
    ("reviews", "committee_place", sa.Text()),
)


def upgrade() -> None:
    op.create_table(
        "imports",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("undone_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_changes",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("import_id", BigId, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", BigId, nullable=False),
        sa.Column("row", sa.Integer(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("kept", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"], ["imports.id"], name=op.f("fk_import_changes_import_id_imports")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_changes")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_import_changes_import_id"), "import_changes", ["import_id"], unique=False
    )
    op.create_table(
        "chapter_months",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("unit_id", BigId, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("excellent", sa.Integer(), nullable=True),
        sa.Column("by_id", BigId, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"], ["people.id"], name=op.f("fk_chapter_months_by_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_chapter_months_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chapter_months")),
        sa.UniqueConstraint("unit_id", "period", name=op.f("uq_chapter_months_unit_id_period")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "corrections",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("candidate_id", BigId, nullable=True),
        sa.Column("unit_id", BigId, nullable=True),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by_id", BigId, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"], ["people.id"], name=op.f("fk_corrections_by_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["candidates.id"],
            name=op.f("fk_corrections_candidate_id_candidates"),
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_corrections_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_corrections_candidate_id"), "corrections", ["candidate_id"], unique=False
    )
    op.create_index(op.f("ix_corrections_subject"), "corrections", ["subject"], unique=False)
    op.create_index(op.f("ix_corrections_unit_id"), "corrections", ["unit_id"], unique=False)
    op.create_table(
        "delegations",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("unit_id", BigId, nullable=False),
        sa.Column("from_id", BigId, nullable=False),
        sa.Column("to_id", BigId, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["from_id"], ["people.id"], name=op.f("fk_delegations_from_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["to_id"], ["people.id"], name=op.f("fk_delegations_to_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_delegations_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegations")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_delegations_to_id"), "delegations", ["to_id"], unique=False)
    op.create_index(op.f("ix_delegations_unit_id"), "delegations", ["unit_id"], unique=False)
    op.create_table(
        "helpers",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("unit_id", BigId, nullable=False),
        sa.Column("person_id", BigId, nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_helpers_person_id_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_helpers_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_helpers")),
        sa.UniqueConstraint("unit_id", name=op.f("uq_helpers_unit_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "source_rounds",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("committee_id", BigId, nullable=False),
        sa.Column("opened_at", Moment, nullable=False),
        sa.Column("opened_by", BigId, nullable=True),
        sa.Column("closes_on", sa.Date(), nullable=False),
        sa.Column("closed_at", Moment, nullable=True),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["units.id"], name=op.f("fk_source_rounds_committee_id_units")
        ),
        sa.ForeignKeyConstraint(
            ["opened_by"], ["people.id"], name=op.f("fk_source_rounds_opened_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_rounds")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_source_rounds_committee_id"), "source_rounds", ["committee_id"], unique=False
    )
    op.create_table(
        "source_checks",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("review_id", BigId, nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("by_id", BigId, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"], ["people.id"], name=op.f("fk_source_checks_by_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["review_id"], ["reviews.id"], name=op.f("fk_source_checks_review_id_reviews")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_checks")),
        sa.UniqueConstraint("review_id", name=op.f("uq_source_checks_review_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "source_counts",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("round_id", BigId, nullable=False),
        sa.Column("unit_id", BigId, nullable=False),
        sa.Column("introduce", sa.Integer(), nullable=False),
        sa.Column("more_care", sa.Integer(), nullable=False),
        sa.Column("away", sa.Integer(), nullable=False),
        sa.Column("by_id", BigId, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"], ["people.id"], name=op.f("fk_source_counts_by_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["source_rounds.id"],
            name=op.f("fk_source_counts_round_id_source_rounds"),
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_source_counts_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_counts")),
        sa.UniqueConstraint("round_id", "unit_id", name=op.f("uq_source_counts_round_id_unit_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_source_counts_unit_id"), "source_counts", ["unit_id"], unique=False)
    _agenda_for_units()
    _meetings_that_can_be_cancelled()
    for table, column, target in _REFERENCES:
        name = op.f(f"fk_{table}_{column}_{target}")
        refers = sa.ForeignKey(f"{target}.id", name=name)
        op.add_column(table, sa.Column(column, BigId, refers), inline_references=True)
    op.create_index(op.f("ix_agenda_unit_id"), "agenda", ["unit_id"], unique=False)
    op.create_index(op.f("ix_candidates_merged_into"), "candidates", ["merged_into"], unique=False)
    for table, column, kind in _COLUMNS:
        op.add_column(table, sa.Column(column, kind))
    op.add_column("units", sa.Column("signal", sa.Boolean(), server_default="1", nullable=False))


def _agenda_for_units() -> None:
    """A step may belong to a unit's month instead of a review."""
    op.create_table(
        "agenda_new",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("once_key", sa.Text(), nullable=False),
        sa.Column("review_id", BigId, nullable=True),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("person_id", BigId, nullable=True),
        sa.Column("at", Moment, nullable=False),
        sa.Column("void_after", Moment, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("done_at", Moment, nullable=True),
        *_references("agenda", person_id="people", review_id="reviews"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda")),
        sa.UniqueConstraint("once_key", name=op.f("uq_agenda_once_key")),
        sqlite_autoincrement=True,
    )
    _take_the_place_of(
        "agenda", "id, once_key, review_id, step, person_id, at, void_after, state, done_at"
    )
    op.create_index(op.f("ix_agenda_review_id"), "agenda", ["review_id"], unique=False)
    op.create_index(
        "ix_agenda_waiting", "agenda", ["at"], sqlite_where=sa.text("state = 'waiting'")
    )


def _meetings_that_can_be_cancelled() -> None:
    """A month's meeting may have no moment, and the chi ủy's own may be moved alone."""
    op.create_table(
        "meeting_changes_new",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("branch_id", BigId, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("at", Moment, nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("committee_at", Moment, nullable=True),
        sa.Column("committee_place", sa.Text(), nullable=True),
        sa.Column("cancelled", sa.Boolean(), server_default="0", nullable=False),
        *_references("meeting_changes", branch_id="units"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_changes")),
        sa.UniqueConstraint(
            "branch_id", "period", name=op.f("uq_meeting_changes_branch_id_period")
        ),
        sqlite_autoincrement=True,
    )
    _take_the_place_of("meeting_changes", "id, branch_id, period, at, place")


def _references(table: str, **targets: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            [column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}_{target}")
        )
        for column, target in targets.items()
    ]


def _take_the_place_of(table: str, columns: str) -> None:
    """SQLite cannot take a NOT NULL away: the rows move into a table without it."""
    op.execute(f"INSERT INTO {table}_new ({columns}) SELECT {columns} FROM {table}")  # noqa: S608
    op.drop_table(table)
    op.rename_table(f"{table}_new", table)


def downgrade() -> None:
    op.drop_index(op.f("ix_agenda_unit_id"), table_name="agenda")
    op.drop_index(op.f("ix_candidates_merged_into"), table_name="candidates")
    for table, column, _ in _REFERENCES:
        op.drop_column(table, column)
    for table, column, _ in _COLUMNS:
        op.drop_column(table, column)
    op.drop_column("units", "signal")
    # What became optional stays so: older code never leaves it out.
    op.drop_column("agenda", "period")
    for column in ("committee_at", "committee_place", "cancelled"):
        op.drop_column("meeting_changes", column)
    op.drop_index(op.f("ix_source_counts_unit_id"), table_name="source_counts")
    op.drop_table("source_counts")
    op.drop_table("source_checks")
    op.drop_index(op.f("ix_source_rounds_committee_id"), table_name="source_rounds")
    op.drop_table("source_rounds")
    op.drop_table("helpers")
    op.drop_index(op.f("ix_delegations_unit_id"), table_name="delegations")
    op.drop_index(op.f("ix_delegations_to_id"), table_name="delegations")
    op.drop_table("delegations")
    op.drop_index(op.f("ix_corrections_unit_id"), table_name="corrections")
    op.drop_index(op.f("ix_corrections_subject"), table_name="corrections")
    op.drop_index(op.f("ix_corrections_candidate_id"), table_name="corrections")
    op.drop_table("corrections")
    op.drop_table("chapter_months")
    op.drop_index(op.f("ix_import_changes_import_id"), table_name="import_changes")
    op.drop_table("import_changes")
    op.drop_table("imports")
