"""What is still to be said of a branch's month, put on the agenda anew."""

from collections.abc import Collection, Iterable
from datetime import datetime

from domain.cycle import Planned, Step, once_key, plan
from domain.ids import PersonId
from domain.replanning import replan
from domain.reviews import Review
from services.monthly.steps import STEPS
from services.ports import AgendaRow, Work
from services.settings import Settings

Said = Collection[tuple[Step, PersonId | None, datetime]]


async def replan_review(work: Work, settings: Settings, review: Review, now: datetime) -> None:
    """Plan what is still to be said of a review, from now on; nothing said is said again.

    What was already due or already waits for one person stays, as long as it still matters. A
    step that waits for its readers' hours and that nobody has read yet moves with the meeting.
    """
    waiting = await work.agenda.waiting(review.id)
    said = await work.agenda.said(review.id)
    unread = _unread(waiting, said)
    # A row of the branch's own waits again only where nobody had read the step before.
    again = {row.step for row in waiting if row.person is None}
    heard = {
        step: at
        for step, at in _when_said(said).items()
        if step not in unread and step not in again
    }
    steps = [
        step
        for step in replan(
            review.meeting_at,
            settings.calendar,
            settings.cycle,
            now=now,
            said=heard,
            committee_at=review.committee_at,
        )
        if step.step in STEPS
    ]
    await work.agenda.drop_waiting(review.id)
    planned = set()
    for step in steps:
        if not _stays(step, unread.get(step.step), settings):
            planned.add(step.step)
            await _add(work, settings, review, step, said)
    await _keep(work, settings, review, waiting, planned, now)


def _unread(waiting: Iterable[AgendaRow], said: Said) -> dict[Step, AgendaRow]:
    """The steps that wait for their readers' own hours and that none of them has read."""
    read = {step for step, person, _at in said if person is not None}
    return {row.step: row for row in waiting if row.person is not None and row.step not in read}


def _stays(step: Planned, row: AgendaRow | None, settings: Settings) -> bool:
    """Whether the step is already planned for its readers, on this very day."""
    day_of = settings.calendar.day_of
    return row is not None and day_of(row.at) == day_of(step.at)


async def _add(work: Work, settings: Settings, review: Review, step: Planned, said: Said) -> None:
    key = once_key(f"branch-{review.branch}", review.period, step.step)
    if any(step.step is one for one, _person, _at in said):  # of a meeting that was then put off
        key = f"{key}:{settings.calendar.day_of(review.meeting_at).isoformat()}"
    await work.agenda.add(
        key, review=review.id, step=step.step, at=step.at, void_after=step.void_after
    )


async def _keep(
    work: Work,
    settings: Settings,
    review: Review,
    waiting: Iterable[AgendaRow],
    planned: Collection[Step],
    now: datetime,
) -> None:
    """What was due or somebody's own, and is not planned anew, stays while it matters."""
    every = plan(review.meeting_at, settings.calendar, settings.cycle, review.committee_at)
    matters_until = {step.step: step.void_after for step in every}
    for row in waiting:
        until = matters_until.get(row.step)
        kept = row.at <= now or row.person is not None
        if kept and row.step not in planned and until is not None and until > now:
            await work.agenda.add(
                row.once_key,
                review=row.review,
                step=row.step,
                at=row.at,
                void_after=until,
                person=row.person,
            )


def _when_said(said: Said) -> dict[Step, datetime]:
    """When each step was said: to the branch as a whole, else to the last person."""
    when = {step: at for step, _, at in said}
    return when | {step: at for step, person, at in said if person is None}
