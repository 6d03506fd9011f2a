"""The tables, by subject; `metadata` knows them all."""

from storage.tables.amends import corrections, import_changes, imports
from storage.tables.base import metadata
from storage.tables.candidates import (
    assignments,
    candidates,
    consents,
    nominations,
    source_counts,
    source_rounds,
    sources,
)
from storage.tables.messages import chats, drafts, inbox, journal, marks, once, outbox
from storage.tables.months import (
    agenda,
    chapter_months,
    conclusions,
    reports,
    reviews,
    source_checks,
)
from storage.tables.units import (
    delegations,
    helpers,
    invitations,
    meeting_changes,
    meeting_rules,
    people,
    posts,
    units,
)

__all__ = [
    "agenda",
    "assignments",
    "candidates",
    "chapter_months",
    "chats",
    "conclusions",
    "consents",
    "corrections",
    "delegations",
    "drafts",
    "helpers",
    "import_changes",
    "imports",
    "inbox",
    "invitations",
    "journal",
    "marks",
    "meeting_changes",
    "meeting_rules",
    "metadata",
    "nominations",
    "once",
    "outbox",
    "people",
    "posts",
    "reports",
    "reviews",
    "source_checks",
    "source_counts",
    "source_rounds",
    "sources",
    "units",
]
