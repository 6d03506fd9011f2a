"""The open unit of work, and the record that opens it."""

from collections.abc import Awaitable, Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from services.ports.candidates import Assignments, Candidates, Nominations
from services.ports.messages import Chats, Drafts, Inbox, Journal, Marks, Once, Outbox
from services.ports.months import Agenda, Meetings, Reports, Reviews
from services.ports.people import Invitations, People, Units

P = ParamSpec("P")
T = TypeVar("T")


class Work(Protocol):
    """One open unit of work. It has no commit: the frame commits, once, after the use case."""

    @property
    def agenda(self) -> Agenda: ...
    @property
    def assignments(self) -> Assignments: ...
    @property
    def candidates(self) -> Candidates: ...
    @property
    def chats(self) -> Chats: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def invitations(self) -> Invitations: ...
    @property
    def journal(self) -> Journal: ...
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
    def people(self) -> People: ...
    @property
    def reports(self) -> Reports: ...
    @property
    def reviews(self) -> Reviews: ...
    @property
    def units(self) -> Units: ...


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
