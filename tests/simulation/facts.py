"""What the tables say of a notice that has just gone out; the product's guards are not asked."""

import json
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.ids import PersonId, ReviewId, UnitId
from domain.messages import CandidateRef, Message
from domain.units import Role
from storage.codec import load_message
from storage.tables import (
    assignments,
    candidates,
    chats,
    journal,
    outbox,
    posts,
    reports,
    reviews,
    units,
)
from storage.work import SqlWork

_BRANCH_ROLES = (Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY, Role.BRANCH_COMMITTEE)
_ABOVE = (Role.MEMBER_IN_CHARGE, Role.OFFICER, Role.COMMITTEE_SECRETARY)
_ROLES_TOLD = {
    **dict.fromkeys(
        ("pack", "prompt-forward", "conclude-ask", "chase", "chase-alone", "escalate-copy"),
        _BRANCH_ROLES,
    ),
    **dict.fromkeys(("escalate", "notice", "digest"), _ABOVE),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One row of the outbox that has just gone out."""

    id: int
    person: PersonId | None
    unit: UnitId | None
    urgency: int
    key: str
    message: Message
    guard: str | None
    errand: str | None

    @property
    def is_of_a_month(self) -> bool:
        """Whether its guard names a branch's month."""
        return (self.guard or "").startswith(("close:", "report:"))


async def sent_at(work: SqlWork, now: datetime) -> tuple[Notice, ...]:
    rows = await work.execute(
        sa.select(
            outbox.c.id,
            outbox.c.person_id,
            chats.c.unit_id,
            outbox.c.urgency,
            outbox.c.message,
            outbox.c.guard,
            outbox.c.errand,
        )
        .join(chats, chats.c.id == outbox.c.chat_id)
        .where(outbox.c.sent_at == now)
    )
    return tuple(
        Notice(
            number,
            None if person is None else PersonId(person),
            None if unit is None else UnitId(unit),
            urgency,
            load_message(message).key,
            load_message(message),
            guard,
            errand,
        )
        for number, person, unit, urgency, message, guard, errand in rows
    )


async def occasion_of(work: SqlWork, notice: Notice) -> str:
    """What a month may be asked about again for: a new date, or its having been opened again."""
    if not notice.is_of_a_month:
        return ""
    parts = [one.split(":") for one in (notice.guard or "").split("|")]
    numbers = [int(one[1]) for one in parts if one[0] in {"close", "report"}]
    met = [await work.reviews.get(ReviewId(one)) for one in numbers]
    opened = await work.execute(
        sa.select(journal.c.detail).where(journal.c.action == "review-reopened")
    )
    again = [detail for (detail,) in opened if json.loads(detail)["review"] in numbers]
    return f"{[one.meeting_at for one in met]} {len(again)}"


async def months_told(work: SqlWork, notice: Notice) -> int:
    """How often the same words may go out: a result once for each closed month it can mean.

    A branch may conclude last year's month and this year's in one week; a branch that went into
    another may have concluded the month before it went.
    """
    month, about = notice.message.args.get("month"), notice.message.args.get("candidate")
    if not notice.key.startswith("result-") or not isinstance(about, CandidateRef):
        return 1
    branch = (await work.candidates.get(about.id)).branch
    former = sa.select(units.c.id).where(units.c.succeeded_by == branch)
    closed = await work.execute(
        sa.select(sa.func.count()).where(
            sa.or_(reviews.c.branch_id == branch, reviews.c.branch_id.in_(former)),
            reviews.c.state == "closed",
            reviews.c.period.like(f"%-{month:02}"),
        )
    )
    return max(1, int(closed.scalar() or 0))


async def against_the_record(work: SqlWork, notice: Notice, now: datetime) -> list[str]:
    """What the tables have against saying this now."""
    wrong: list[str] = []
    for guard in (notice.guard or "").split("|"):
        kind, *numbers = guard.split(":")
        if kind == "report" and not await _owes_a_report(work, *map(int, numbers)):
            wrong.append("the mentor has answered")
        if kind == "close" and await _state(work, int(numbers[0])) not in {"open", "planned"}:
            wrong.append("the month is over")
    roles = _ROLES_TOLD.get(notice.key)
    if roles and notice.person and not await _holds(work, notice.person, roles, now):
        wrong.append("the post had ended")
    return wrong


async def _owes_a_report(work: SqlWork, review: int, person: int) -> bool:
    """Whether somebody in this person's care, or in that of a unit they lead, is unanswered."""
    branch = sa.select(reviews.c.branch_id).where(reviews.c.id == review).scalar_subquery()
    led = sa.select(posts.c.unit_id).where(posts.c.person_id == person, posts.c.until.is_(None))
    mine = sa.and_(assignments.c.kind == "primary", assignments.c.person_id == person)
    ours = sa.and_(assignments.c.kind == "organisation", assignments.c.unit_id.in_(led))
    answered = sa.exists().where(
        reports.c.review_id == review,
        reports.c.candidate_id == assignments.c.candidate_id,
        sa.case(
            (mine, sa.and_(reports.c.mentor_id == person, reports.c.unit_id.is_(None))),
            else_=reports.c.unit_id == assignments.c.unit_id,
        ),
    )
    owed = await work.execute(
        sa.select(sa.func.count())
        .select_from(assignments.join(candidates, candidates.c.id == assignments.c.candidate_id))
        .where(
            sa.or_(mine, ours),
            assignments.c.until.is_(None),
            candidates.c.branch_id == branch,
            ~answered,
        )
    )
    return bool(owed.scalar())


async def _state(work: SqlWork, review: int) -> str:
    return (await work.reviews.get(ReviewId(review))).state.value


async def _holds(work: SqlWork, person: PersonId, roles: tuple[Role, ...], now: datetime) -> bool:
    today = now.date()
    found = await work.execute(
        sa.select(sa.func.count()).where(
            posts.c.person_id == person,
            posts.c.role.in_([role.value for role in roles]),
            posts.c.since <= today,
            sa.or_(posts.c.until.is_(None), posts.c.until > today),
        )
    )
    return bool(found.scalar())
