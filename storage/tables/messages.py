"""What came in, what goes out, what is half said, and what was done."""

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, UniqueConstraint, text

from storage.tables.base import BigId, Moment, code, metadata, own_id, refers

chats = Table(
    "chats",
    metadata,
    own_id(),
    code("platform"),
    code("bot"),
    Column("external", Text, nullable=False),
    Column("private", Boolean, nullable=False),
    refers("person_id", "people", optional=True, index=True),
    refers("unit_id", "units", optional=True, index=True),
    code("state"),
    Column("last_inbound_at", Moment),
    Column("members", Integer),
    Column("missed", Integer, nullable=False, server_default="0"),
    Column("wrong_codes", Integer, nullable=False, server_default="0"),
    Column("wrong_since", Moment),
    Column("closed_at", Moment),
    UniqueConstraint("platform", "bot", "external"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("seq", BigId, primary_key=True, autoincrement=True),
    code("platform"),
    code("bot"),
    Column("update_key", Text, nullable=False),
    Column("chat", Text, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("payload", Text, nullable=False),
    code("state"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("done_at", Moment),
    refers("person_id", "people", optional=True),
    UniqueConstraint("platform", "bot", "update_key"),
)
Index("ix_inbox_waiting", inbox.c.seq, sqlite_where=text("state = 'waiting'"))

outbox = Table(
    "outbox",
    metadata,
    own_id(),
    Column("created_at", Moment, nullable=False),
    refers("chat_id", "chats", optional=True),
    refers("person_id", "people", optional=True, index=True),
    refers("candidate_id", "candidates", optional=True, index=True),
    Column("urgency", Integer, nullable=False),
    Column("message", Text, nullable=False),
    Column("choices", Text),
    code("guard", optional=True),
    code("errand", optional=True),
    Column("not_before", Moment, nullable=False),
    Column("void_after", Moment),
    code("state"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("sent_at", Moment),
    code("message_ref", optional=True),
    code("trouble", optional=True),
)
Index(
    "ix_outbox_waiting",
    outbox.c.urgency,
    outbox.c.not_before,
    sqlite_where=text("state = 'waiting'"),
)
Index(
    "ix_outbox_offers",
    outbox.c.chat_id,
    outbox.c.id,
    sqlite_where=text("choices IS NOT NULL"),
)
Index("ix_outbox_chat_sent", outbox.c.chat_id, outbox.c.sent_at)

once = Table(
    "once",
    metadata,
    Column("key", Text, primary_key=True),
    Column("at", Moment, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    own_id(),
    refers("chat_id", "chats"),
    refers("person_id", "people", optional=True, index=True),
    refers("candidate_id", "candidates", optional=True, index=True),
    code("flow"),
    code("step"),
    Column("form", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("open", Boolean, nullable=False),
    UniqueConstraint("chat_id", "flow"),
)

journal = Table(
    "journal",
    metadata,
    own_id(),
    Column("at", Moment, nullable=False),
    refers("actor_id", "people", optional=True),
    code("action"),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
    code("rule", optional=True),
)
Index("ix_journal_subject", journal.c.subject)

marks = Table(
    "marks",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
