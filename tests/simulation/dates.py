"""What the tables say of a warning of a date: to whom it may go, and whether it is needless."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

import sqlalchemy as sa

from domain.candidates import Stage
from domain.ids import CandidateId, PersonId
from domain.messages import CandidateCode, Message, Term
from domain.units import Role
from storage.tables import assignments, candidates, milestones, posts
from storage.work import SqlWork
from tests.simulation.facts import Notice

MOST = 6  # warnings of one date to one person: more distances no rule has
_IN_THE_BRANCH = (Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY, Role.MEMBER_IN_CHARGE)
# What ends each date, and the event from which it counts (domain notes §2).
_DONE_BY = {
    "admission-decision": ("admission_proposed", "decision_signed"),
    "ceremony": ("decision_received", "ceremony"),
    "member-profile": ("ceremony", "member_profile"),
    "probation": ("ceremony", "recognition_proposed"),
    "recognition-decision": ("recognition_proposed", "recognition_decided"),
    "transfer": ("transfer_decided", "transfer_done"),
    "transfer-papers": ("transfer_decided", "transfer_done"),
}
_HELPERS = "probation"  # of it whoever helps hears, too


@dataclass(frozen=True, slots=True)
class Warned:
    """One warning: of which rule, for whom, of which day, and its words for how far it is."""

    code: str
    candidate: CandidateId
    day: date
    left: str


def warnings_in(message: Message) -> Iterator[Warned]:
    """Every warning of a date in a message, at any depth."""
    if message.key in {"clock-warning", "clock-warning-mentor", "clock-brief"}:
        found = _read(message)
        if found is not None:
            yield found
    for value in message.args.values():
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Message):
                yield from warnings_in(inner)


def _read(message: Message) -> Warned | None:
    what, code, due = (message.args.get(one) for one in ("what", "code", "due"))
    day = due.args.get("day") if isinstance(due, Message) else message.args.get("day")
    if isinstance(what, Term) and isinstance(code, CandidateCode) and isinstance(day, date):
        left = str(due.args.get("left")) if isinstance(due, Message) else ""
        return Warned(what.key.removeprefix("clock-"), code.id, day, left)
    return None


@dataclass
class DateWatch:
    """Counts the warnings each person got of each date, and looks at each of them."""

    given: int = 0
    _given: Counter[str] = field(default_factory=Counter)

    async def look(self, work: SqlWork, notice: Notice, today: date, now: datetime) -> list[str]:
        """What is wrong with the warnings in this notice."""
        wrong: list[str] = []
        for one in warnings_in(notice.message):
            if notice.person is None:
                wrong.append("a group was warned of a date")
                continue
            self.given += 1
            wrong += self._again(notice.person, one, today)
            wrong += await _needless(work, one)
            if not await _can_act(work, notice.person, one, today, now):
                wrong.append(f"cannot act on {one.code}")
        return wrong

    def _again(self, person: PersonId, one: Warned, today: date) -> list[str]:
        """The same date on one day, at one distance, or oftener than any rule warns."""
        of_date = f"{person}:{one.code}:{one.candidate}:{one.day}"
        limits = {"in all": MOST, str(today): 1} | ({one.left: 1} if one.left else {})
        wrong: list[str] = []
        for what, most in limits.items():
            self._given[f"{of_date}:{what}"] += 1
            if self._given[f"{of_date}:{what}"] > most:
                wrong.append(f"warned of {one.code} again: {what}")
        return wrong


async def _needless(work: SqlWork, one: Warned) -> list[str]:
    row = await work.execute(sa.select(candidates.c.stage).where(candidates.c.id == one.candidate))
    if row.scalar() == Stage.LEFT.value:
        return ["they have left the road"]
    if one.code not in _DONE_BY:
        return []
    begun, ended = [await _last(work, one.candidate, kind) for kind in _DONE_BY[one.code]]
    done = ended is not None and (begun is None or ended >= begun)
    return [f"warned of {one.code}, which was done"] if done else []


async def _last(work: SqlWork, candidate: CandidateId, kind: str) -> date | None:
    row = await work.execute(
        sa.select(sa.func.max(milestones.c.on)).where(
            milestones.c.candidate_id == candidate,
            milestones.c.kind == kind,
            milestones.c.void_at.is_(None),
        )
    )
    found = row.scalar()
    return date.fromisoformat(found) if isinstance(found, str) else found


async def _can_act(
    work: SqlWork, person: PersonId, one: Warned, today: date, now: datetime
) -> bool:
    """By a post over this person's branch today, and there; or by helping them, on probation."""
    branch = sa.select(candidates.c.branch_id).where(candidates.c.id == one.candidate)
    held = sa.and_(
        posts.c.person_id == person,
        posts.c.since <= today,
        sa.or_(posts.c.until.is_(None), posts.c.until > today),
    )
    here = sa.and_(
        posts.c.unit_id == branch.scalar_subquery(),
        posts.c.role.in_([role.value for role in _IN_THE_BRANCH]),
    )
    office = posts.c.role == Role.OFFICER.value
    acts = await work.execute(sa.select(sa.func.count()).where(held, sa.or_(here, office)))
    if acts.scalar():
        return True
    helps = await work.execute(
        sa.select(sa.func.count()).where(
            assignments.c.candidate_id == one.candidate,
            assignments.c.person_id == person,
            sa.or_(assignments.c.until.is_(None), assignments.c.until > now),
        )
    )
    return one.code == _HELPERS and bool(helps.scalar())
