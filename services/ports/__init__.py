"""What the use cases need of the record, as narrow protocols; `storage` implements them."""

from services.ports.candidates import Assignments, Candidates, Nominations
from services.ports.chapters import ChapterMonths
from services.ports.corrections import Corrections, Merged
from services.ports.delegations import Delegations
from services.ports.delivery import Backlog, Delivery
from services.ports.drafts import Draft, Drafts
from services.ports.helpers import Helper, Helpers
from services.ports.imports import Import, Imports
from services.ports.meetings import Meetings
from services.ports.messages import (
    Chat,
    Chats,
    Inbox,
    Journal,
    Marks,
    Notice,
    Offer,
    Once,
    Outbox,
    OutboxRow,
    Urgency,
)
from services.ports.months import Agenda, AgendaRow, Reports, Reviews
from services.ports.oversight import Oversight
from services.ports.pairs import Pairs
from services.ports.people import Invitation, Invitations, NewPerson, NewUnit, People, Units
from services.ports.road import Road
from services.ports.sources import Sources
from services.ports.visits import Visits
from services.ports.work import Record, Work
from services.ports.written import WrittenTexts

__all__ = [
    "Agenda",
    "AgendaRow",
    "Assignments",
    "Backlog",
    "Candidates",
    "ChapterMonths",
    "Chat",
    "Chats",
    "Corrections",
    "Delegations",
    "Delivery",
    "Draft",
    "Drafts",
    "Helper",
    "Helpers",
    "Import",
    "Imports",
    "Inbox",
    "Invitation",
    "Invitations",
    "Journal",
    "Marks",
    "Meetings",
    "Merged",
    "NewPerson",
    "NewUnit",
    "Nominations",
    "Notice",
    "Offer",
    "Once",
    "Outbox",
    "OutboxRow",
    "Oversight",
    "Pairs",
    "People",
    "Record",
    "Reports",
    "Reviews",
    "Road",
    "Sources",
    "Units",
    "Urgency",
    "Visits",
    "Work",
    "WrittenTexts",
]
