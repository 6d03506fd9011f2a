"""What the use cases need of the record, as narrow protocols; `storage` implements them."""

from services.ports.candidates import Assignments, Candidates, Nominations
from services.ports.messages import (
    Chat,
    Chats,
    Draft,
    Drafts,
    Inbox,
    Journal,
    Marks,
    Offer,
    Once,
    Outbox,
    OutboxRow,
    Urgency,
)
from services.ports.months import Agenda, AgendaRow, Meetings, Reports, Reviews
from services.ports.people import Invitation, Invitations, NewPerson, NewUnit, People, Units
from services.ports.work import Record, Work

__all__ = [
    "Agenda",
    "AgendaRow",
    "Assignments",
    "Candidates",
    "Chat",
    "Chats",
    "Draft",
    "Drafts",
    "Inbox",
    "Invitation",
    "Invitations",
    "Journal",
    "Marks",
    "Meetings",
    "NewPerson",
    "NewUnit",
    "Nominations",
    "Offer",
    "Once",
    "Outbox",
    "OutboxRow",
    "People",
    "Record",
    "Reports",
    "Reviews",
    "Units",
    "Urgency",
    "Work",
]
