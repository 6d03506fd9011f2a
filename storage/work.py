"""The unit of work over one SQLAlchemy connection, and the stores it hands out."""

from functools import cached_property
from typing import Protocol

import sqlalchemy as sa

from storage.stores.absences import SqlAbsences
from storage.stores.activities import SqlActivities
from storage.stores.agenda import SqlAgenda
from storage.stores.ballots import SqlBallots
from storage.stores.base import Parameters, Rows
from storage.stores.candidates import SqlCandidates
from storage.stores.chapters import SqlChapterMonths
from storage.stores.chats import SqlChats
from storage.stores.classes import SqlClasses
from storage.stores.clocks import SqlClocks
from storage.stores.corrections import SqlCorrections
from storage.stores.delegations import SqlDelegations
from storage.stores.delivery import SqlDelivery
from storage.stores.drafts import SqlDrafts
from storage.stores.helpers import SqlAssignments
from storage.stores.imports import SqlImports
from storage.stores.inbox import SqlInbox
from storage.stores.introducers import SqlIntroducers
from storage.stores.invitations import SqlInvitations
from storage.stores.journal import SqlJournal, SqlMarks, SqlOnce
from storage.stores.lists import SqlLists
from storage.stores.meetings import SqlMeetings
from storage.stores.nominations import SqlNominations
from storage.stores.outbox import SqlOutbox
from storage.stores.oversight import SqlOversight
from storage.stores.pairs import SqlPairs
from storage.stores.people import SqlPeople
from storage.stores.progress import SqlProgress
from storage.stores.reports import SqlReports
from storage.stores.reviews import SqlReviews
from storage.stores.road import SqlRoad
from storage.stores.sources import SqlSources
from storage.stores.targets import SqlTargets
from storage.stores.tasks import SqlTasks
from storage.stores.transfers import SqlTransfers
from storage.stores.union import SqlUnion
from storage.stores.unit_changes import SqlUnitChanges
from storage.stores.unit_helpers import SqlHelpers
from storage.stores.units import SqlUnits
from storage.stores.visits import SqlVisits
from storage.stores.written import SqlWrittenTexts


class Connection(Protocol):
    """Runs one statement, in whatever unit of work is open on it."""

    def execute(
        self, statement: sa.Executable, parameters: Parameters | None = None, /
    ) -> Rows: ...


class SqlWork:
    """One open unit of work. Implements `services.ports.Work`; it has no commit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.wiping = True  # from the beginning: a crash may have left what was to be wiped out

    def wipe(self) -> None:
        """Once this is kept, what it overwrote goes from the log as well."""
        self.wiping = True

    async def execute(
        self, statement: sa.Executable, parameters: Parameters | None = None
    ) -> Rows:
        """Run one statement in this unit of work."""
        return self._connection.execute(statement, parameters)

    @cached_property
    def absences(self) -> SqlAbsences:
        return SqlAbsences(self.execute)

    @cached_property
    def activities(self) -> SqlActivities:
        return SqlActivities(self.execute)

    @cached_property
    def agenda(self) -> SqlAgenda:
        return SqlAgenda(self.execute)

    @cached_property
    def assignments(self) -> SqlAssignments:
        return SqlAssignments(self.execute)

    @cached_property
    def ballots(self) -> SqlBallots:
        return SqlBallots(self.execute, self.wipe)

    @cached_property
    def candidates(self) -> SqlCandidates:
        return SqlCandidates(self.execute)

    @cached_property
    def chapter_months(self) -> SqlChapterMonths:
        return SqlChapterMonths(self.execute)

    @cached_property
    def chats(self) -> SqlChats:
        return SqlChats(self.execute)

    @cached_property
    def clocks(self) -> SqlClocks:
        return SqlClocks(self.execute)

    @cached_property
    def classes(self) -> SqlClasses:
        return SqlClasses(self.execute)

    @cached_property
    def delivery(self) -> SqlDelivery:
        return SqlDelivery(self.execute)

    @cached_property
    def delegations(self) -> SqlDelegations:
        return SqlDelegations(self.execute)

    @cached_property
    def corrections(self) -> SqlCorrections:
        return SqlCorrections(self.execute)

    @cached_property
    def drafts(self) -> SqlDrafts:
        return SqlDrafts(self.execute)

    @cached_property
    def helpers(self) -> SqlHelpers:
        return SqlHelpers(self.execute)

    @cached_property
    def imports(self) -> SqlImports:
        return SqlImports(self.execute)

    @cached_property
    def inbox(self) -> SqlInbox:
        return SqlInbox(self.execute, self.wipe)

    @cached_property
    def introducers(self) -> SqlIntroducers:
        return SqlIntroducers(self.execute)

    @cached_property
    def invitations(self) -> SqlInvitations:
        return SqlInvitations(self.execute)

    @cached_property
    def journal(self) -> SqlJournal:
        return SqlJournal(self.execute)

    @cached_property
    def lists(self) -> SqlLists:
        return SqlLists(self.execute)

    @cached_property
    def marks(self) -> SqlMarks:
        return SqlMarks(self.execute)

    @cached_property
    def meetings(self) -> SqlMeetings:
        return SqlMeetings(self.execute)

    @cached_property
    def nominations(self) -> SqlNominations:
        return SqlNominations(self.execute)

    @cached_property
    def once(self) -> SqlOnce:
        return SqlOnce(self.execute)

    @cached_property
    def outbox(self) -> SqlOutbox:
        return SqlOutbox(self.execute)

    @cached_property
    def oversight(self) -> SqlOversight:
        return SqlOversight(self.execute)

    @cached_property
    def pairs(self) -> SqlPairs:
        return SqlPairs(self.execute)

    @cached_property
    def people(self) -> SqlPeople:
        return SqlPeople(self.execute)

    @cached_property
    def reports(self) -> SqlReports:
        return SqlReports(self.execute)

    @cached_property
    def reviews(self) -> SqlReviews:
        return SqlReviews(self.execute)

    @cached_property
    def road(self) -> SqlRoad:
        return SqlRoad(self.execute)

    @cached_property
    def progress(self) -> SqlProgress:
        return SqlProgress(self.execute)

    @cached_property
    def targets(self) -> SqlTargets:
        return SqlTargets(self.execute)

    @cached_property
    def sources(self) -> SqlSources:
        return SqlSources(self.execute)

    @cached_property
    def tasks(self) -> SqlTasks:
        return SqlTasks(self.execute)

    @cached_property
    def transfers(self) -> SqlTransfers:
        return SqlTransfers(self.execute)

    @cached_property
    def union(self) -> SqlUnion:
        return SqlUnion(self.execute)

    @cached_property
    def unit_changes(self) -> SqlUnitChanges:
        return SqlUnitChanges(self.execute)

    @cached_property
    def units(self) -> SqlUnits:
        return SqlUnits(self.execute)

    @cached_property
    def visits(self) -> SqlVisits:
        return SqlVisits(self.execute)

    @cached_property
    def written(self) -> SqlWrittenTexts:
        return SqlWrittenTexts(self.execute)
