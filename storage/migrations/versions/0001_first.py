"""Step 0001: first."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Moment = sa.DateTime(timezone=True)
BigId = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "marks",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_marks")),
    )
    op.create_table(
        "once",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_once")),
    )
    op.create_table(
        "units",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("parent_id", BigId, nullable=True),
        sa.Column("branch_id", BigId, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("association", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=True),
        sa.Column("last_number", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["units.id"], name=op.f("fk_units_branch_id_units")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["units.id"], name=op.f("fk_units_parent_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_units")),
        sa.UniqueConstraint("code", name=op.f("uq_units_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_units_parent_id"), "units", ["parent_id"], unique=False)
    op.create_table(
        "candidates",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("branch_id", BigId, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.Column("birth", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("schooling", sa.Text(), nullable=False),
        sa.Column("chapter_id", BigId, nullable=True),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("entered_at", Moment, nullable=False),
        sa.Column("left_at", Moment, nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["units.id"], name=op.f("fk_candidates_branch_id_units")
        ),
        sa.ForeignKeyConstraint(
            ["chapter_id"], ["units.id"], name=op.f("fk_candidates_chapter_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidates")),
        sa.UniqueConstraint("code", name=op.f("uq_candidates_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_candidates_branch_id"), "candidates", ["branch_id"], unique=False)
    op.create_index(op.f("ix_candidates_chapter_id"), "candidates", ["chapter_id"], unique=False)
    op.create_index(op.f("ix_candidates_folded_name"), "candidates", ["folded_name"], unique=False)
    op.create_table(
        "meeting_changes",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("branch_id", BigId, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["units.id"], name=op.f("fk_meeting_changes_branch_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_changes")),
        sa.UniqueConstraint(
            "branch_id", "period", name=op.f("uq_meeting_changes_branch_id_period")
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "meeting_rules",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("branch_id", BigId, nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("has_committee", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["units.id"], name=op.f("fk_meeting_rules_branch_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_rules")),
        sa.UniqueConstraint("branch_id", name=op.f("uq_meeting_rules_branch_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "people",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.Column("birth", sa.Text(), nullable=True),
        sa.Column("branch_id", BigId, nullable=True),
        sa.Column("membership", sa.Text(), nullable=False),
        sa.Column("smartphone", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("hour", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.Column("privacy_read_at", Moment, nullable=True),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["units.id"], name=op.f("fk_people_branch_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_people_branch_id"), "people", ["branch_id"], unique=False)
    op.create_index(op.f("ix_people_folded_name"), "people", ["folded_name"], unique=False)
    op.create_table(
        "assignments",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("candidate_id", BigId, nullable=False),
        sa.Column("person_id", BigId, nullable=True),
        sa.Column("unit_id", BigId, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("resolved_on", sa.Date(), nullable=True),
        sa.Column("put_to", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("since", Moment, nullable=False),
        sa.Column("until", Moment, nullable=True),
        sa.Column("asks_handover", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("by_id", BigId, nullable=True),
        sa.ForeignKeyConstraint(
            ["by_id"], ["people.id"], name=op.f("fk_assignments_by_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["candidates.id"],
            name=op.f("fk_assignments_candidate_id_candidates"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_assignments_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_assignments_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignments")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_assignments_candidate_id"), "assignments", ["candidate_id"], unique=False
    )
    op.create_index(op.f("ix_assignments_person_id"), "assignments", ["person_id"], unique=False)
    op.create_index(op.f("ix_assignments_unit_id"), "assignments", ["unit_id"], unique=False)
    op.create_table(
        "chats",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("external", sa.Text(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("person_id", BigId, nullable=True),
        sa.Column("unit_id", BigId, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("last_inbound_at", Moment, nullable=True),
        sa.Column("members", sa.Integer(), nullable=True),
        sa.Column("missed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("wrong_codes", sa.Integer(), server_default="0", nullable=False),
        sa.Column("wrong_since", Moment, nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_chats_person_id_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_chats_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chats")),
        sa.UniqueConstraint(
            "platform", "bot", "external", name=op.f("uq_chats_platform_bot_external")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_chats_person_id"), "chats", ["person_id"], unique=False)
    op.create_index(op.f("ix_chats_unit_id"), "chats", ["unit_id"], unique=False)
    op.create_table(
        "consents",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("candidate_id", BigId, nullable=False),
        sa.Column("form_number", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("explained_by", sa.Text(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_consents_candidate_id_candidates")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
        sa.UniqueConstraint("candidate_id", name=op.f("uq_consents_candidate_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "inbox",
        sa.Column("seq", BigId, autoincrement=True, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("update_key", sa.Text(), nullable=False),
        sa.Column("chat", sa.Text(), nullable=False),
        sa.Column("received_at", Moment, nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("done_at", Moment, nullable=True),
        sa.Column("person_id", BigId, nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_inbox_person_id_people")
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_inbox")),
        sa.UniqueConstraint(
            "platform", "bot", "update_key", name=op.f("uq_inbox_platform_bot_update_key")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_inbox_waiting",
        "inbox",
        ["seq"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "invitations",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("person_id", BigId, nullable=False),
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("made_at", Moment, nullable=False),
        sa.Column("made_by", BigId, nullable=True),
        sa.Column("expires_at", Moment, nullable=False),
        sa.Column("used_at", Moment, nullable=True),
        sa.ForeignKeyConstraint(
            ["made_by"], ["people.id"], name=op.f("fk_invitations_made_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_invitations_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_invitations_code", "invitations", ["code_hash"], unique=False)
    op.create_index(op.f("ix_invitations_person_id"), "invitations", ["person_id"], unique=False)
    op.create_table(
        "journal",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("actor_id", BigId, nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["people.id"], name=op.f("fk_journal_actor_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_journal_subject", "journal", ["subject"], unique=False)
    op.create_table(
        "nominations",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("candidate_id", BigId, nullable=False),
        sa.Column("by_id", BigId, nullable=False),
        sa.Column("unit_id", BigId, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("return_reason", sa.Text(), nullable=True),
        sa.Column("at", Moment, nullable=False),
        sa.Column("decided_at", Moment, nullable=True),
        sa.Column("entered_by", BigId, nullable=True),
        sa.Column("paper_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["by_id"], ["people.id"], name=op.f("fk_nominations_by_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["candidates.id"],
            name=op.f("fk_nominations_candidate_id_candidates"),
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["people.id"], name=op.f("fk_nominations_entered_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_nominations_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nominations")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_nominations_by_id"), "nominations", ["by_id"], unique=False)
    op.create_index(
        op.f("ix_nominations_candidate_id"), "nominations", ["candidate_id"], unique=False
    )
    op.create_index("ix_nominations_state", "nominations", ["state"], unique=False)
    op.create_table(
        "posts",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("person_id", BigId, nullable=False),
        sa.Column("unit_id", BigId, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_posts_person_id_people")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_posts_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posts")),
        sa.UniqueConstraint(
            "person_id",
            "unit_id",
            "role",
            "since",
            name=op.f("uq_posts_person_id_unit_id_role_since"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_posts_person_id"), "posts", ["person_id"], unique=False)
    op.create_index(op.f("ix_posts_unit_id"), "posts", ["unit_id"], unique=False)
    op.create_table(
        "reviews",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("branch_id", BigId, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("meeting_at", Moment, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", Moment, nullable=True),
        sa.Column("closed_at", Moment, nullable=True),
        sa.Column("closed_by", BigId, nullable=True),
        sa.Column("told_group", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["units.id"], name=op.f("fk_reviews_branch_id_units")
        ),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["people.id"], name=op.f("fk_reviews_closed_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
        sa.UniqueConstraint("branch_id", "period", name=op.f("uq_reviews_branch_id_period")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reviews_state", "reviews", ["branch_id", "state"], unique=False)
    op.create_table(
        "sources",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("branch_id", BigId, nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("age_band", sa.Text(), nullable=False),
        sa.Column("by_id", BigId, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["units.id"], name=op.f("fk_sources_branch_id_units")
        ),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_sources_by_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_sources_branch_id"), "sources", ["branch_id"], unique=False)
    op.create_table(
        "agenda",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("once_key", sa.Text(), nullable=False),
        sa.Column("review_id", BigId, nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("person_id", BigId, nullable=True),
        sa.Column("at", Moment, nullable=False),
        sa.Column("void_after", Moment, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("done_at", Moment, nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_agenda_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["review_id"], ["reviews.id"], name=op.f("fk_agenda_review_id_reviews")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda")),
        sa.UniqueConstraint("once_key", name=op.f("uq_agenda_once_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_agenda_review_id"), "agenda", ["review_id"], unique=False)
    op.create_index(
        "ix_agenda_waiting",
        "agenda",
        ["at"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "conclusions",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("review_id", BigId, nullable=False),
        sa.Column("candidate_id", BigId, nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("task", sa.Text(), nullable=True),
        sa.Column("task_due", sa.Date(), nullable=True),
        sa.Column("resolved_on", sa.Date(), nullable=True),
        sa.Column("tally", sa.Text(), nullable=True),
        sa.Column("at", Moment, nullable=False),
        sa.Column("by_id", BigId, nullable=True),
        sa.Column("entered_for", BigId, nullable=True),
        sa.Column("paper_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["by_id"], ["people.id"], name=op.f("fk_conclusions_by_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["candidates.id"],
            name=op.f("fk_conclusions_candidate_id_candidates"),
        ),
        sa.ForeignKeyConstraint(
            ["entered_for"], ["people.id"], name=op.f("fk_conclusions_entered_for_people")
        ),
        sa.ForeignKeyConstraint(
            ["review_id"], ["reviews.id"], name=op.f("fk_conclusions_review_id_reviews")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conclusions")),
        sa.UniqueConstraint(
            "review_id", "candidate_id", name=op.f("uq_conclusions_review_id_candidate_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_conclusions_candidate_id"), "conclusions", ["candidate_id"], unique=False
    )
    op.create_table(
        "drafts",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("chat_id", BigId, nullable=False),
        sa.Column("person_id", BigId, nullable=True),
        sa.Column("candidate_id", BigId, nullable=True),
        sa.Column("flow", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_drafts_candidate_id_candidates")
        ),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_drafts_chat_id_chats")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_drafts_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
        sa.UniqueConstraint("chat_id", "flow", name=op.f("uq_drafts_chat_id_flow")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_drafts_candidate_id"), "drafts", ["candidate_id"], unique=False)
    op.create_index(op.f("ix_drafts_person_id"), "drafts", ["person_id"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("chat_id", BigId, nullable=True),
        sa.Column("person_id", BigId, nullable=True),
        sa.Column("candidate_id", BigId, nullable=True),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=True),
        sa.Column("guard", sa.Text(), nullable=True),
        sa.Column("errand", sa.Text(), nullable=True),
        sa.Column("not_before", Moment, nullable=False),
        sa.Column("void_after", Moment, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sent_at", Moment, nullable=True),
        sa.Column("message_ref", sa.Text(), nullable=True),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_outbox_candidate_id_candidates")
        ),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_outbox_chat_id_chats")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_outbox_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_outbox_candidate_id"), "outbox", ["candidate_id"], unique=False)
    op.create_index("ix_outbox_chat_sent", "outbox", ["chat_id", "sent_at"], unique=False)
    op.create_index(
        "ix_outbox_offers",
        "outbox",
        ["chat_id", "id"],
        unique=False,
        sqlite_where=sa.text("choices IS NOT NULL"),
    )
    op.create_index(op.f("ix_outbox_person_id"), "outbox", ["person_id"], unique=False)
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["urgency", "not_before"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "reports",
        sa.Column("id", BigId, autoincrement=True, nullable=False),
        sa.Column("review_id", BigId, nullable=False),
        sa.Column("candidate_id", BigId, nullable=False),
        sa.Column("mentor_id", BigId, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("met", sa.Text(), nullable=True),
        sa.Column("strength", sa.Text(), nullable=True),
        sa.Column("improve", sa.Text(), nullable=True),
        sa.Column("task", sa.Text(), nullable=True),
        sa.Column("proposal", sa.Text(), nullable=True),
        sa.Column("absence", sa.Text(), nullable=True),
        sa.Column("line", sa.Text(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("entered_by", BigId, nullable=True),
        sa.Column("paper_date", sa.Date(), nullable=True),
        sa.Column("source_message", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_reports_candidate_id_candidates")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["people.id"], name=op.f("fk_reports_entered_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["people.id"], name=op.f("fk_reports_mentor_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["review_id"], ["reviews.id"], name=op.f("fk_reports_review_id_reviews")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint(
            "review_id",
            "candidate_id",
            "mentor_id",
            "version",
            name=op.f("uq_reports_review_id_candidate_id_mentor_id_version"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_reports_candidate_id"), "reports", ["candidate_id"], unique=False)
    op.create_index(op.f("ix_reports_mentor_id"), "reports", ["mentor_id"], unique=False)
    op.create_index(op.f("ix_reports_source_message"), "reports", ["source_message"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_reports_source_message"), table_name="reports")
    op.drop_index(op.f("ix_reports_mentor_id"), table_name="reports")
    op.drop_index(op.f("ix_reports_candidate_id"), table_name="reports")
    op.drop_table("reports")
    op.drop_index(
        "ix_outbox_waiting", table_name="outbox", sqlite_where=sa.text("state = 'waiting'")
    )
    op.drop_index(op.f("ix_outbox_person_id"), table_name="outbox")
    op.drop_index(
        "ix_outbox_offers", table_name="outbox", sqlite_where=sa.text("choices IS NOT NULL")
    )
    op.drop_index("ix_outbox_chat_sent", table_name="outbox")
    op.drop_index(op.f("ix_outbox_candidate_id"), table_name="outbox")
    op.drop_table("outbox")
    op.drop_index(op.f("ix_drafts_person_id"), table_name="drafts")
    op.drop_index(op.f("ix_drafts_candidate_id"), table_name="drafts")
    op.drop_table("drafts")
    op.drop_index(op.f("ix_conclusions_candidate_id"), table_name="conclusions")
    op.drop_table("conclusions")
    op.drop_index(
        "ix_agenda_waiting", table_name="agenda", sqlite_where=sa.text("state = 'waiting'")
    )
    op.drop_index(op.f("ix_agenda_review_id"), table_name="agenda")
    op.drop_table("agenda")
    op.drop_index(op.f("ix_sources_branch_id"), table_name="sources")
    op.drop_table("sources")
    op.drop_index("ix_reviews_state", table_name="reviews")
    op.drop_table("reviews")
    op.drop_index(op.f("ix_posts_unit_id"), table_name="posts")
    op.drop_index(op.f("ix_posts_person_id"), table_name="posts")
    op.drop_table("posts")
    op.drop_index("ix_nominations_state", table_name="nominations")
    op.drop_index(op.f("ix_nominations_candidate_id"), table_name="nominations")
    op.drop_index(op.f("ix_nominations_by_id"), table_name="nominations")
    op.drop_table("nominations")
    op.drop_index("ix_journal_subject", table_name="journal")
    op.drop_table("journal")
    op.drop_index(op.f("ix_invitations_person_id"), table_name="invitations")
    op.drop_index("ix_invitations_code", table_name="invitations")
    op.drop_table("invitations")
    op.drop_index(
        "ix_inbox_waiting", table_name="inbox", sqlite_where=sa.text("state = 'waiting'")
    )
    op.drop_table("inbox")
    op.drop_table("consents")
    op.drop_index(op.f("ix_chats_unit_id"), table_name="chats")
    op.drop_index(op.f("ix_chats_person_id"), table_name="chats")
    op.drop_table("chats")
    op.drop_index(op.f("ix_assignments_unit_id"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_person_id"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_candidate_id"), table_name="assignments")
    op.drop_table("assignments")
    op.drop_index(op.f("ix_people_folded_name"), table_name="people")
    op.drop_index(op.f("ix_people_branch_id"), table_name="people")
    op.drop_table("people")
    op.drop_table("meeting_rules")
    op.drop_table("meeting_changes")
    op.drop_index(op.f("ix_candidates_folded_name"), table_name="candidates")
    op.drop_index(op.f("ix_candidates_chapter_id"), table_name="candidates")
    op.drop_index(op.f("ix_candidates_branch_id"), table_name="candidates")
    op.drop_table("candidates")
    op.drop_index(op.f("ix_units_parent_id"), table_name="units")
    op.drop_table("units")
    op.drop_table("once")
    op.drop_table("marks")
