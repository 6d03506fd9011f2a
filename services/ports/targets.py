"""Ports for targets, and for what is counted of many people at once."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from domain.ids import CandidateId, PersonId, UnitId
from domain.plans.targets import Counted, PlanTerm, Target
from domain.road.events import Milestone


class Targets(Protocol):
    """What units are to reach. A target is succeeded by another, never edited."""

    async def set(
        self,
        unit: UnitId,
        term: PlanTerm,
        year: int | None,
        count: int,
        *,
        plan_number: str | None,
        plan_on: date | None,
        by: PersonId,
        at: datetime,
    ) -> int:
        """Set a target; the one of the same unit and year, or whole term, ends with it."""

    async def withdraw(self, unit: UnitId, term: PlanTerm, year: int | None, at: datetime) -> bool:
        """End a target without another; False if there was none. A year's is of whatever term."""

    async def standing(self, units: Sequence[UnitId]) -> tuple[Target, ...]:
        """The targets of these units that count, in the order set."""

    async def of_year(self, year: int) -> tuple[Target, ...]:
        """Every unit's target of one year that counts, in the order set."""

    async def history(self, unit: UnitId) -> tuple[Target, ...]:
        """Every target a unit ever had, those that ended too, in the order set."""


class Progress(Protocol):
    """What happened to many people, counted at once; ids and dates only."""

    async def happened(self, kind: Milestone, since: date, until: date) -> tuple[Counted, ...]:
        """Everybody to whom this happened; `since` <= day < `until`; `unit`: their branch today.

        Somebody merged into another counts as that one; somebody whose card is locked does not.
        """

    async def put_forward(
        self, units: Sequence[UnitId], since: datetime, until: datetime
    ) -> tuple[tuple[CandidateId, UnitId, datetime], ...]:
        """Whom these organisations put forward and a branch received, by when it was put forward.

        `since` <= moment < `until`. Locked and merged people as above.
        """

    async def newest_moves(self, candidates: Sequence[CandidateId]) -> Mapping[CandidateId, date]:
        """The day of each person's newest move; who has none on record is left out."""

    async def known_since(
        self, candidates: Sequence[CandidateId]
    ) -> Mapping[CandidateId, tuple[str, ...]]:
        """From when their introducers of today have known them, as it was said."""
