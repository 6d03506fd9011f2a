"""Moves by hand that are no next step: to the level above, off the road, back, a date alone."""

from datetime import date, datetime

from domain.candidates import Stage
from domain.errors import NotAllowed
from domain.messages import CandidateRef, say
from domain.road.events import Milestone
from domain.road.exits import Back, Exit, Jump
from domain.road.own_dates import mistakable, not_before, own_dates
from domain.roles import Holder
from services.deadlines.clocks import replan
from services.ports import Work
from services.road import moving
from services.road.dating import note_once
from services.road.facts import facts_of
from services.road.notices import tell_above
from services.road.recording import Entry
from services.road.standing import Standing
from services.road.voting import APPRAISING, failures, goes_above, question_on
from services.settings import Settings


async def hand_up(
    work: Work, settings: Settings, standing: Standing, on: date, who: Holder, now: datetime
) -> None:
    """After failed votes on recognition the level above decides: its decision is awaited."""
    if standing.facts.stage is not Stage.PROBATION or not standing.above:
        raise NotAllowed
    why = Jump.ABOVE.value
    await moving.move(
        work,
        settings,
        standing.candidate.id,
        Stage.RECOGNITION,
        on,
        now,
        by=who.person.id,
        reason=why,
    )


async def leave(
    work: Work,
    settings: Settings,
    standing: Standing,
    reason: Exit,
    entry: Entry,
    who: Holder,
    now: datetime,
) -> None:
    """Record that somebody leaves the road. Raises NotAllowed for a reason not open to them."""
    if reason not in standing.exits:
        raise NotAllowed
    await moving.move(
        work,
        settings,
        standing.candidate.id,
        Stage.LEFT,
        entry.on,
        now,
        by=who.person.id,
        document=entry.number,
        reason=reason.value,
    )


async def go_back(
    work: Work,
    settings: Settings,
    standing: Standing,
    stage: Stage,
    reason: Back,
    who: Holder,
    now: datetime,
) -> None:
    """Put somebody back to an earlier stage, for a reason. Raises NotAllowed for any other."""
    if stage not in standing.earlier or reason not in standing.back_reasons(stage):
        raise NotAllowed
    today = settings.calendar.day_of(now)
    why = reason.value
    await moving.move(
        work, settings, standing.candidate.id, stage, today, now, by=who.person.id, reason=why
    )


async def take_back_vote(
    work: Work, settings: Settings, standing: Standing, who: Holder, now: datetime
) -> tuple[int, bool]:
    """A vote entered wrongly counts no more; how often it failed now, and whether those above
    decide still. They hear it if they were told that it is theirs. Raises NotAllowed.
    """
    vote = standing.vote
    asked = question_on(vote) if vote is not None else None
    if vote is None or asked is None:
        raise NotAllowed
    today = settings.calendar.day_of(now)
    before = goes_above(settings, standing.facts, asked, today)
    await work.road.void_resolution(vote.id, now)
    appraised = standing.facts.event(Milestone.RECOGNITION_APPRAISED)
    if asked == APPRAISING and appraised is not None:
        await work.road.void_event(appraised.id, now)
    facts = await facts_of(work, standing.candidate.id)
    times = failures(settings, facts, asked, today)
    above = goes_above(settings, facts, asked, today)
    if before and not above:
        told = say("stage-told-above-back", candidate=CandidateRef(standing.candidate.id), n=times)
        await tell_above(work, settings, standing.candidate, told, now, by=who.person.id)
    await work.journal.note(
        "vote-taken-back",
        f"candidate:{standing.candidate.id}",
        at=now,
        actor=who.person.id,
        reason=Back.ENTERED_WRONGLY.value,
        resolution=vote.id,
    )
    return times, above


async def record_event(
    work: Work,
    settings: Settings,
    standing: Standing,
    kind: Milestone,
    entry: Entry,
    who: Holder,
    now: datetime,
) -> bool:
    """Record the date of something that is no step of its own; False if it was there already.

    Raises NotAllowed where this cannot have been yet.
    """
    least = not_before(standing.facts, kind)
    if kind not in own_dates(standing.facts.stage) or (least is not None and entry.on < least):
        raise NotAllowed
    one, by = standing.candidate.id, who.person.id
    if not await note_once(work, one, kind, entry.on, now, by=by, number=entry.number):
        return False
    await moving.settle(work, settings, one, now, by=by)
    await replan(work, settings, one, now)
    return True


async def take_back_event(
    work: Work, settings: Settings, standing: Standing, event: int, who: Holder, now: datetime
) -> None:
    """A date entered by mistake counts no more; nothing to do if it is gone already."""
    found = next((one for one in mistakable(standing.facts) if one.id == event), None)
    if found is None:
        return
    await work.road.void_event(found.id, now)
    await work.journal.note(
        "date-taken-back",
        f"candidate:{standing.candidate.id}",
        at=now,
        actor=who.person.id,
        kind=found.kind.value,
        on=found.on.isoformat(),
        reason=Back.ENTERED_WRONGLY.value,
    )
    await replan(work, settings, standing.candidate.id, now)
