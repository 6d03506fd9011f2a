"""After a branch has met, whoever is in charge of it is asked whether they attended."""

from datetime import date, datetime, timedelta

from domain.cycle import Step
from domain.ids import PersonId, ReviewId
from domain.messages import Choice, UnitRef, choice, say
from domain.reviews import Review
from domain.units import Role, UnitKind
from domain.visits import ASKED_FOR
from services.guards import awaits_visit
from services.identity import with_role_in
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.settings import Settings
from services.visits.visiting import told_by, was_held

_SUBJECT = "visit:"


async def plan_visits(work: Work, settings: Settings, now: datetime) -> None:
    """Put the question after every meeting of these days on the agenda, once each."""
    branches = [one.id for one in await work.units.of_kind(UnitKind.BRANCH)]
    calendar = settings.calendar
    # Up to the end of tomorrow: a meeting of this evening is asked about in the morning.
    until = calendar.midnight_after(now) + timedelta(days=1)
    for number in await work.visits.met(branches, now - ASKED_FOR, until):
        held = calendar.day_of((await work.reviews.get(number)).meeting_at)
        at = calendar.begin(calendar.ordinary_day_after(held + timedelta(days=1)))
        await work.agenda.add(
            f"review-{number}:visit",
            subject=f"{_SUBJECT}{number}",
            step=Step.VISIT,
            at=at,
            void_after=at + ASKED_FOR,
        )


def _review(row: AgendaRow) -> ReviewId:
    return ReviewId(int((row.subject or _SUBJECT + "0").removeprefix(_SUBJECT)))


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who is in charge of the branch today."""
    review = await work.reviews.get(_review(row))
    return await with_role_in(work, Role.MEMBER_IN_CHARGE, review.branch, today)


async def speak(
    work: Work,
    settings: Settings,  # noqa: ARG001 - the contract of a step
    row: AgendaRow,
    reader: PersonId,
    now: datetime,
) -> Spoken | None:
    """Did you attend? Nothing once told, or where the meeting was not held."""
    review = await work.reviews.get(_review(row))
    if not await was_held(work, review, now):
        return None
    if await told_by(work, review.id, reader) is not None:
        return None
    branch = UnitRef(review.branch)
    return Spoken(
        message=say("visit-ask", branch=branch, meeting=review.meeting_at),
        brief=say("visit-brief", branch=branch, meeting=review.meeting_at),
        choices=ways(review),
        guard=awaits_visit(review.id, reader),
    )


def ways(review: Review) -> tuple[Choice, ...]:
    """How it is answered whether one attended."""
    return (
        choice("visit-attended", f"visit-attended:{review.id}"),
        choice("visit-absent", f"visit-absent:{review.id}"),
        choice("my-visits", "visits"),
    )
