"""Who can act on a date of somebody's, and by which of their posts: those are warned of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.candidates import Candidate
from domain.ids import PersonId
from domain.messages import Term
from domain.units import Role
from services.identity import officers, secretaries, with_role_in
from services.monthly.listening import leaders, present
from services.monthly.months import primary
from services.ports import Work

OF_THE_DECIDER = frozenset({"admission_decision", "recognition_decision"})
"""Dates of the deciding body, on which its staff acts."""

OF_WHOEVER_HELPS = frozenset({"probation"})
"""Dates for which whoever helps writes their own remarks (11-KNĐ)."""


class Acting(StrEnum):
    """By what somebody can act on a date."""

    LEADER = "leader"
    OFFICER = "officer"
    IN_CHARGE = "in_charge"  # told from the last two warnings on
    HELPER = "helper"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who can act, by what, and how that is called."""

    person: PersonId
    by: Acting
    role: Term


async def actors(work: Work, candidate: Candidate, code: str, today: date) -> tuple[Actor, ...]:
    """Whoever can act on a date of this rule, each once, by the nearest of their posts."""
    branch = candidate.branch
    staff = await officers(work, branch, today)
    led = () if code in OF_THE_DECIDER else await leaders(work, branch, today)
    above = await with_role_in(work, Role.MEMBER_IN_CHARGE, branch, today)
    own = await secretaries(work, branch, today)
    found = [
        *(Actor(one, Acting.LEADER, _leading(one, own)) for one in led),
        *_all(Acting.OFFICER, "role-officer", staff if not led else ()),
        *_all(Acting.IN_CHARGE, "role-member-in-charge", await present(work, above, today)),
        *_all(Acting.HELPER, "role-mentor", await _helping(work, candidate, code)),
    ]
    return tuple({one.person: one for one in reversed(found)}.values())[::-1]


def _leading(person: PersonId, secretary: tuple[PersonId, ...]) -> Term:
    return Term("role-branch-secretary" if person in secretary else "role-standing-in")


def _all(by: Acting, role: str, people: Iterable[PersonId]) -> list[Actor]:
    return [Actor(one, by, Term(role)) for one in people]


async def _helping(work: Work, candidate: Candidate, code: str) -> tuple[PersonId, ...]:
    if code not in OF_WHOEVER_HELPS:
        return ()
    first = primary(await work.assignments.of(candidate.id))
    return (first.person,) if first is not None and first.person is not None else ()
