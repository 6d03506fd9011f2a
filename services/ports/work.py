"""The open unit of work, and the record that opens it."""

from collections.abc import Awaitable, Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from services.ports.absences import Absences
from services.ports.activities import Activities
from services.ports.ballots import Ballots
from services.ports.candidates import Assignments, Candidates, Nominations
from services.ports.chapters import ChapterMonths
from services.ports.classes import Classes
from services.ports.clocks import Clocks
from services.ports.corrections import Corrections
from services.ports.delegations import Delegations
from services.ports.delivery import Delivery
from services.ports.drafts import Drafts
from services.ports.helpers import Helpers
from services.ports.imports import Imports
from services.ports.introducers import Introducers
from services.ports.lists import Lists
from services.ports.meetings import Meetings
from services.ports.messages import Chats, Inbox, Journal, Marks, Once, Outbox
from services.ports.months import Agenda, Reports, Reviews
from services.ports.oversight import Oversight
from services.ports.pairs import Pairs
from services.ports.people import Invitations, People, Units
from services.ports.road import Road
from services.ports.sources import Sources
from services.ports.targets import Progress, Targets
from services.ports.tasks import Tasks
from services.ports.transfers import Transfers
from services.ports.union import Union
from services.ports.unit_changes import UnitChanges
from services.ports.visits import Visits
from services.ports.written import WrittenTexts

P = ParamSpec("P")
T = TypeVar("T")


class Work(Protocol):
    """One open unit of work. It has no commit: the frame commits, once, after the use case."""

    @property
    def absences(self) -> Absences: ...
    @property
    def activities(self) -> Activities: ...
    @property
    def agenda(self) -> Agenda: ...
    @property
    def assignments(self) -> Assignments: ...
    @property
    def ballots(self) -> Ballots: ...
    @property
    def candidates(self) -> Candidates: ...
    @property
    def chapter_months(self) -> ChapterMonths: ...
    @property
    def chats(self) -> Chats: ...
    @property
    def clocks(self) -> Clocks: ...
    @property
    def classes(self) -> Classes: ...
    @property
    def delivery(self) -> Delivery: ...
    @property
    def delegations(self) -> Delegations: ...
    @property
    def corrections(self) -> Corrections: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def helpers(self) -> Helpers: ...
    @property
    def imports(self) -> Imports: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def introducers(self) -> Introducers: ...
    @property
    def invitations(self) -> Invitations: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def lists(self) -> Lists: ...
    @property
    def marks(self) -> Marks: ...
    @property
    def meetings(self) -> Meetings: ...
    @property
    def nominations(self) -> Nominations: ...
    @property
    def once(self) -> Once: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def oversight(self) -> Oversight: ...
    @property
    def pairs(self) -> Pairs: ...
    @property
    def people(self) -> People: ...
    @property
    def reports(self) -> Reports: ...
    @property
    def reviews(self) -> Reviews: ...
    @property
    def road(self) -> Road: ...
    @property
    def progress(self) -> Progress: ...
    @property
    def sources(self) -> Sources: ...
    @property
    def targets(self) -> Targets: ...
    @property
    def tasks(self) -> Tasks: ...
    @property
    def transfers(self) -> Transfers: ...
    @property
    def union(self) -> Union: ...
    @property
    def unit_changes(self) -> UnitChanges: ...
    @property
    def units(self) -> Units: ...
    @property
    def visits(self) -> Visits: ...
    @property
    def written(self) -> WrittenTexts: ...


class Record(Protocol):
    """The record. A use case runs whole or not at all."""

    async def write(
        self,
        use_case: Callable[Concatenate[Work, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a use case that may change the record; returns after the commit."""

    async def read(
        self,
        use_case: Callable[Concatenate[Work, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a use case that only looks."""
