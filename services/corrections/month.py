"""A month closed too early: opened again, with a reason."""

from datetime import datetime

from domain.corrections import CorrectionKind, CorrectionReason
from domain.errors import Refusal
from domain.ids import ReviewId
from domain.messages import PersonRef, UnitRef, choice, say
from domain.reviews import Review
from domain.roles import Holder, Tree
from services.corrections.rights import keep, reason_term, require_in_time
from services.identity import leading
from services.ports import Work
from services.reviews import reviewing
from services.settings import Settings


async def reopen(
    work: Work,
    settings: Settings,
    number: ReviewId,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Review:
    """Open a month again, keep why, and tell the branch's secretary. NotAllowed, Refusal."""
    closed = await reviewing.known(work, number)
    if closed.closed_at is None:
        raise Refusal(
            "correct-month-open",
            choices=(choice("enter-conclusion", f"review:{number}"), choice("my-tasks", "mine")),
            month=closed.period.month,
        )
    require_in_time(who, tree, closed, now)
    opened = await reviewing.reopen(work, settings, number, who, tree, now)
    await keep(
        work,
        CorrectionKind.MONTH,
        f"review:{number}",
        "closed_at",
        reason,
        who,
        now,
        before=closed.closed_at.isoformat(),
        unit=closed.branch,
    )
    await _tell(work, settings, closed, reason, who, now)
    return opened


async def _tell(
    work: Work,
    settings: Settings,
    closed: Review,
    reason: CorrectionReason,
    who: Holder,
    now: datetime,
) -> None:
    """Whoever leads the branch hears who opened the month again, and why."""
    message = say(
        "correct-month-told",
        month=closed.period.month,
        branch=UnitRef(closed.branch),
        person=PersonRef(who.person.id),
        why=reason_term(reason),
    )
    ways = (choice("enter-conclusion", f"review:{closed.id}"),)
    for leader in await leading(work, closed.branch, settings.calendar.day_of(now)):
        if leader != who.person.id:
            await work.outbox.to_person(leader, message, ways, at=now)
