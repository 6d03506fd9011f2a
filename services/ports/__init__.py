"""What the use cases need of the record, as narrow protocols; `storage` implements them."""

from services.ports.absences import Absences
from services.ports.activities import Activities
from services.ports.ballots import Ballots
from services.ports.candidates import Assignments, Candidates, Nominations
from services.ports.chapters import ChapterMonths
from services.ports.classes import Classes
from services.ports.clocks import Clocks
from services.ports.corrections import Corrections, Merged
from services.ports.delegations import Delegations
from services.ports.delivery import Backlog, Delivery
from services.ports.drafts import Draft, Drafts
from services.ports.helpers import Helper, Helpers
from services.ports.imports import Import, Imports
from services.ports.introducers import Introducers
from services.ports.lists import Lists
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
from services.ports.targets import Progress, Targets
from services.ports.tasks import Tasks
from services.ports.transfers import Transfers
from services.ports.union import Union
from services.ports.unit_changes import UnitChanges
from services.ports.visits import Visits
from services.ports.work import Record, Work
from services.ports.written import WrittenTexts

__all__ = [
    "Absences",
    "Activities",
    "Agenda",
    "AgendaRow",
    "Assignments",
    "Backlog",
    "Ballots",
    "Candidates",
    "ChapterMonths",
    "Chat",
    "Chats",
    "Classes",
    "Clocks",
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
    "Introducers",
    "Invitation",
    "Invitations",
    "Journal",
    "Lists",
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
    "Progress",
    "Record",
    "Reports",
    "Reviews",
    "Road",
    "Sources",
    "Targets",
    "Tasks",
    "Transfers",
    "Union",
    "UnitChanges",
    "Units",
    "Urgency",
    "Visits",
    "Work",
    "WrittenTexts",
]
