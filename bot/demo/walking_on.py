"""The further road of the sample's people: certificate, papers, votes, decision, probation."""

from datetime import date

from bot.demo.cast_shapes import SampleCandidate, SampleStep
from bot.demo.sample import Sample, local
from domain.candidates import AssignmentKind, Stage
from domain.ids import CandidateId, PersonId
from domain.road.introducers import IntroducerKind
from domain.road.papers import PaperState
from domain.road.resolutions import Body, Method, ResolutionKind, Vote
from domain.road.stages import Passage, body_of, path
from services.ports import Work
from services.road.moving import move, settle
from services.settings import Settings

_AGAIN = "again"  # why the mentor of the road ended: one for the probation was assigned


async def go_on(
    work: Work, settings: Settings, sample: Sample, one: SampleCandidate, candidate: CandidateId
) -> None:
    """Take the steps after the list, each on its day and with its paper; then the failed vote."""
    by = sample.secretary(one.belongs_to)
    passages = {step.after: step for step in _ahead(one)}
    for step in one.steps:
        await _take(work, settings, candidate, passages[step.after], step, by)
        if step.after is Stage.PROBATION and one.again is not None:
            await _help_again(work, sample, one, candidate, one.again)
    if one.failed is not None:
        branch = (await work.candidates.get(candidate)).branch
        await work.road.add_resolution(
            candidate,
            ResolutionKind.ADMISSION,
            Body.BRANCH,
            branch,
            one.failed.on,
            local(one.failed.on, 21),
            vote=_vote(one.failed),
            by=by,
        )


def _ahead(one: SampleCandidate) -> tuple[Passage, ...]:
    return path(Stage.HELPED, one.stage, grassroots=False) if one.steps else ()


async def _take(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    passage: Passage,
    step: SampleStep,
    by: PersonId,
) -> None:
    at = local(step.on, 21)
    resolution: int | None = None
    if passage.resolution is not None:
        resolution = await work.road.add_resolution(
            candidate,
            passage.resolution,
            body_of(passage, settings.road.decider),
            (await work.candidates.get(candidate)).branch,
            step.on,
            at,
            number=step.number,
            vote=_vote(step),
            by=by,
        )
    days = (step.on, step.received)
    for kind, day in zip(passage.records, days, strict=False):
        if day is not None:
            await work.road.add_event(candidate, kind, day, at, number=step.number, by=by)
    if passage.by_itself:
        await settle(work, settings, candidate, at, by=by)
        return
    await move(
        work,
        settings,
        candidate,
        step.after,
        step.on,
        at,
        by=by,
        document=step.number,
        resolution=resolution,
        quiet=True,
    )


def _vote(step: SampleStep) -> Vote | None:
    if step.vote is None:
        return None
    roll, present, in_favour, against = step.vote
    return Vote(
        roll=roll, present=present, in_favour=in_favour, against=against, method=Method.CARDS
    )


async def _help_again(
    work: Work, sample: Sample, one: SampleCandidate, candidate: CandidateId, day: date
) -> None:
    """After the ceremony somebody is assigned once more, for the probation."""
    at = local(day, 21)
    for helping in await work.assignments.of(candidate):
        await work.assignments.end(helping.id, at, _AGAIN)
    await work.assignments.add(
        candidate,
        AssignmentKind.PRIMARY,
        person=sample.people[one.mentor] if one.mentor else None,
        resolved_on=day,
        put_to=None,
        at=at,
        by=sample.secretary(one.belongs_to),
    )


async def keep_papers(
    work: Work, sample: Sample, one: SampleCandidate, candidate: CandidateId
) -> None:
    """Which forms are there, what else has a date, and who introduces."""
    by = sample.secretary(one.belongs_to)
    for kind, day in one.events:
        await work.road.add_event(candidate, kind, day, local(day, 20), by=by)
    for code, day in one.papers:
        at = local(day, 20)
        await work.road.set_paper(candidate, code, PaperState.HELD, day, by, at)
    for introducer in one.introducers:
        union, member = introducer.union, introducer.member
        since = one.resolved or one.nominated
        await work.introducers.add(
            candidate,
            IntroducerKind.MEMBER if member else IntroducerKind.YOUTH_UNION,
            since,
            local(since, 20),
            person=sample.people[member] if member else None,
            unit=sample.units[union] if union else None,
            known_since=introducer.known_since,
            by=by,
        )
