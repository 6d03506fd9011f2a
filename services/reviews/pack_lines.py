"""Lines of the meeting pack: who has no source, whose report is missing and why, who is told."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from domain.candidates import Candidate, Stage
from domain.cycle import Step
from domain.ids import PersonId, UnitId
from domain.messages import CandidateCode, CandidateRef, Message, PersonRef, UnitRef, say
from domain.reaching import Reachable
from domain.reviews import Review
from domain.units import Role, UnitKind
from services.above import reaching
from services.away.absences import absence_of, expected
from services.checks.flag_words import subjects
from services.checks.flags import flags_of
from services.identity import with_role_in
from services.ports import Work
from services.settings import Settings
from services.sources import source_step
from services.sources.sources import units_without_source


async def without_source(work: Work, review: Review, *, listed: bool) -> list[Message]:
    """The pack's first lines: the branch without a source, then the chapters of its village.

    `listed`: there is somebody to review this month.
    """
    lines = await source_step.pack_lines(work, review)
    if not lines and not listed:  # somebody is introduced, and not received yet
        lines.append(say("pack-nobody"))
    chapters = await chapters_without_source(work, review.branch)
    if chapters:
        named = tuple(say("pack-unit", unit=UnitRef(one)) for one in chapters)
        lines.append(say("pack-chapters-without-source", units=named))
    return lines


async def chapters_without_source(work: Work, branch: UnitId) -> tuple[UnitId, ...]:
    """The chapters in the branch's village that have nobody on the road, by name."""
    here = [one.id for one in await work.units.of_kind(UnitKind.CHAPTER) if one.branch == branch]
    return await units_without_source(work, here)


async def missing_report(
    work: Work,
    settings: Settings,
    review: Review,
    candidate: Candidate,
    mentor: PersonId | None,
    now: datetime,
) -> Message:
    """Why there is no report on somebody yet: never that a mentor did not answer."""
    gone = await absence_of(work, candidate.id, settings.calendar.day_of(now))
    if gone is not None:
        shown = CandidateRef(candidate.id)
        return say("pack-candidate-away", candidate=shown, back=expected(gone))
    return await _not_reported(work, settings, review, candidate, mentor, now)


async def _not_reported(
    work: Work,
    settings: Settings,
    review: Review,
    candidate: Candidate,
    mentor: PersonId | None,
    now: datetime,
) -> Message:
    shown = CandidateRef(candidate.id)
    if mentor is None:
        return say("pack-no-mentor", candidate=shown)
    named = PersonRef(mentor, given=True)
    away = (await work.people.get(mentor)).away_until
    if away is not None and settings.calendar.day_of(now) < away:
        return say("pack-away", candidate=shown, mentor=named, day=away - timedelta(days=1))
    stand = await reaching.one(work, settings, mentor, now)
    if stand.state is Reachable.IN_PERSON:
        return say("pack-ask-in-person", candidate=shown, mentor=named)
    if stand.state is Reachable.NOT_JOINED:
        return say("pack-not-joined", candidate=shown, mentor=named)
    if stand.since is None:
        return say("pack-never-heard", candidate=shown, mentor=named)
    long_ago = stand.since < review.meeting_at - settings.not_reached_after
    if stand.state.out_of_reach or long_ago:
        day = settings.calendar.day_of(stand.since)
        return say("pack-not-reached", candidate=shown, mentor=named, heard=day)
    reminded = await _reminded(work, review, mentor)
    if reminded is None:
        return say("pack-not-yet", candidate=shown, mentor=named)
    day = settings.calendar.day_of(reminded)
    return say("pack-not-yet-reminded", candidate=shown, mentor=named, day=day)


async def _reminded(work: Work, review: Review, mentor: PersonId) -> datetime | None:
    said = await work.agenda.said(review.id)
    times = (at for step, who, at in said if step is Step.NUDGE and who == mentor)
    return max(times, default=None)


async def flagged(
    work: Work,
    settings: Settings,
    people: Sequence[Candidate],
    considered: Sequence[Candidate],
    now: datetime,
) -> list[Message]:
    """Whose conditions ask for a look before the branch considers: what about, in a word.

    Of those the meeting is to consider, and of those whose admission it may consider next.
    """
    asked = {one.id for one in considered}
    lines = tuple(
        [
            say("pack-flagged-person", candidate=CandidateRef(one.id), what=what)
            for one in people
            if one.id in asked or one.stage is Stage.OPINIONS
            for what in subjects(await flags_of(work, settings, one.id, now))
        ]
    )
    return [say("pack-flagged", lines=lines)] if lines else []


async def locked(work: Work, review: Review) -> list[Message]:
    """Whose card is locked: the code and nothing else, until the paper of consent is there."""
    people = await work.corrections.locked([review.branch])
    if not people:
        return []
    lines = tuple(say("pack-locked-person", code=CandidateCode(one)) for one in people)
    return [say("pack-locked", people=lines)]


async def in_charge(work: Work, review: Review, today: date) -> list[Message]:
    """Who is in charge of the branch, and that the date was sent to them, if it was.

    Whoever was sent it hears of a change as well.
    """
    people = await with_role_in(work, Role.MEMBER_IN_CHARGE, review.branch, today)
    if not people:
        return []
    person = people[0]
    said = await work.agenda.said(review.id)
    told = any(step is Step.NOTICE and who == person for step, who, _ in said)
    sent = told and bool(await work.chats.of_person(person))
    return [say("pack-in-charge", person=PersonRef(person), sent=sent)]
