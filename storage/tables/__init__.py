"""The tables, by subject; `metadata` knows them all."""

from storage.tables.base import metadata
from storage.tables.candidates import assignments, candidates, consents, nominations, sources
from storage.tables.messages import chats, drafts, inbox, journal, marks, once, outbox
from storage.tables.months import agenda, conclusions, reports, reviews
from storage.tables.units import (
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
    "chats",
    "conclusions",
    "consents",
    "drafts",
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
    "sources",
    "units",
]
