"""The branch postponed its meeting: said by those who lead it, or by the member in charge."""

from datetime import datetime

from domain.errors import Refusal
from domain.ids import ReviewId
from domain.messages import Message, PersonRef, UnitRef, choice, say
from domain.reviews import Review, ReviewState
from domain.roles import Action, Holder, Tree
from services.guards import awaits_close
from services.identity import require
from services.meetings.meeting_moves import hold_at, ways_on
from services.meetings.meeting_told import Correction
from services.monthly.listening import leaders
from services.monthly.months import POSTPONED
from services.ports import Work
from services.reviews.reviewing import known
from services.settings import Settings


async def to_postpone(work: Work, number: ReviewId, who: Holder, tree: Tree) -> Review:
    """The month whose meeting is put off.

    Raises NotAllowed; Refusal once it is concluded or cancelled.
    """
    review = await known(work, number)
    require(Action.POSTPONE, who, tree, review.branch)
    if not review.takes_reports():
        off = review.state is ReviewState.CANCELLED
        raise Refusal(
            "meeting-off-already" if off else "meeting-concluded",
            choices=(choice("my-tasks", "mine"),),
            month=review.period.month,
        )
    return review


async def postpone(
    work: Work,
    settings: Settings,
    number: ReviewId,
    at: datetime | None,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Correction | None:
    """Hold the meeting then; None: it was not held, and the day is not known yet.

    Nobody is asked for its conclusion until it has been held; the secretary is told who said so.
    Raises NotAllowed; Refusal as to_postpone and hold_at do, and for a meeting still ahead that is
    put off without a day.
    """
    review = await to_postpone(work, number, who, tree)
    correction = None
    if at is not None:
        correction = await hold_at(work, settings, review, at, who, tree, now)
    elif review.meeting_at > now:
        raise Refusal("postpone-needs-day", choices=ways_on(review.branch), at=review.meeting_at)
    else:
        await work.agenda.drop_waiting(review.id)
        await work.outbox.revoke(awaits_close(review.id))
        await work.journal.note(POSTPONED, f"review:{review.id}", at=now, actor=who.person.id)
    for reader in await leaders(work, review.branch, settings.calendar.day_of(now)):
        if reader != who.person.id:
            await work.outbox.to_person(
                reader,
                _told(review, at, who),
                [
                    choice("change-meeting", f"postpone:{review.id}"),
                    choice("enter-conclusion", f"review:{review.id}"),
                ],
                at=now,
            )
    return correction


def _told(review: Review, at: datetime | None, who: Holder) -> Message:
    key = "postponed-told" if at is None else "postponed-told-to"
    return say(
        key,
        person=PersonRef(who.person.id),
        month=review.period.month,
        branch=UnitRef(review.branch),
        at=review.meeting_at if at is None else at,
    )
