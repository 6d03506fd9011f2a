"""A mentor unheard for two concluded months: whoever leads the branch and is in charge hear it.

Nobody is blamed: it is said that no remarks came, and when the person was last reached.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from domain.candidates import Assignment, AssignmentKind
from domain.cycle import Step
from domain.ids import CandidateId, PersonId, ReviewId
from domain.messages import (
    CandidateCode,
    CandidateRef,
    Choice,
    Message,
    PersonRef,
    UnitRef,
    choice,
    say,
)
from domain.pairs import SILENT_MONTHS, just_silent
from domain.reviews import Review
from domain.units import Role, UnitKind
from services.above import reaching
from services.away.absences import away_among
from services.identity import with_role_in
from services.monthly.listening import leaders, present
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.settings import Settings

_SUBJECT = "silent:"
_TOLD_FOR = timedelta(days=14)
_NAMED = 6


async def plan_silence(work: Work, settings: Settings, now: datetime) -> None:
    """After a month was concluded, have it told if a mentor was silent twice."""
    calendar = settings.calendar
    today = calendar.day_of(now)
    lately = calendar.begin(today) - timedelta(days=2)
    for branch in await work.units.of_kind(UnitKind.BRANCH):
        newest = await work.reviews.last_closed(branch.id)
        if newest is None or newest.closed_at is None or newest.closed_at < lately:
            continue
        if await pairs_silent(work, newest, today):
            at = calendar.begin(calendar.ordinary_day_after(today))
            await work.agenda.add(
                f"review-{newest.id}:{Step.SILENT}",
                subject=f"{_SUBJECT}{newest.id}",
                step=Step.SILENT,
                at=at,
                void_after=at + _TOLD_FOR,
            )


async def pairs_silent(work: Work, review: Review, today: date) -> tuple[Assignment, ...]:
    """The pairs whose mentor was silent in this month and the one before, and not before that.

    Left out: mentors who use no smartphone or are on leave, and who began within those months;
    and people away for work.
    """
    closed = await work.reviews.closed(review.branch, SILENT_MONTHS + 1)
    if not closed or closed[0].id != review.id:
        return ()
    helping = [
        one
        for one in await work.assignments.in_branch(review.branch)
        if one.kind is AssignmentKind.PRIMARY and one.person is not None
    ]
    people = await work.people.many(sorted({one.person for one in helping if one.person}))
    asked = {one.id for one in people if one.smartphone and not one.away_on(today)}
    candidates = [one.candidate for one in helping]
    gone = await away_among(work, candidates, today)
    answered = {one.id: await work.reports.answered(one.id, candidates) for one in closed}
    return tuple(
        one
        for one in helping
        if one.person in asked
        and one.candidate not in gone
        and just_silent(_answers(one, closed, answered))
    )


def _answers(
    one: Assignment,
    closed: tuple[Review, ...],
    answered: Mapping[ReviewId, frozenset[tuple[CandidateId, PersonId]]],
) -> list[bool]:
    """The months since the assignment, the newest first: was there an answer?"""
    return [
        (one.candidate, one.person) in answered[month.id]
        for month in closed
        if one.since < month.meeting_at
    ]


async def _month(work: Work, row: AgendaRow) -> Review:
    return await work.reviews.get(ReviewId(int((row.subject or "").removeprefix(_SUBJECT))))


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Whoever leads the branch, and whoever is in charge of it."""
    branch = (await _month(work, row)).branch
    above = await with_role_in(work, Role.MEMBER_IN_CHARGE, branch, today)
    below = await leaders(work, branch, today)
    return tuple(dict.fromkeys((*below, *(await present(work, above, today) if above else ()))))


async def speak(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """The branch's leaders read of whom; those above, of how many. Nothing once they answered."""
    review = await _month(work, row)
    today = settings.calendar.day_of(now)
    found = await pairs_silent(work, review, today)
    if not found:
        return None
    branch = UnitRef(review.branch)
    leads = reader in await leaders(work, review.branch, today)
    brief = say("silent-brief", n=len(found), branch=branch)
    if not leads:
        message = say("silent-above", n=len(found), branch=branch, month=review.period.month)
        ways: tuple[Choice, ...] = (choice("see-figures", f"figures:{review.id}"),)
        return Spoken(message=message, brief=brief, choices=ways)
    lines = [await _line(work, settings, one, now) for one in found[:_NAMED]]
    return Spoken(
        message=say("silent", n=len(found), month=review.period.month, lines=tuple(lines)),
        brief=brief,
        choices=tuple(
            choice(
                "pair-assign",
                f"assign:{one.candidate}",
                n=n,
                code=CandidateCode(one.candidate),
            )
            for n, one in enumerate(found[:_NAMED], start=1)
        ),
    )


async def _line(work: Work, settings: Settings, one: Assignment, now: datetime) -> Message:
    if one.person is None:
        raise ValueError("an organisation is asked by its own month")
    stand = await reaching.one(work, settings, one.person, now)
    day = settings.calendar.day_of(stand.since) if stand.since is not None else None
    return say(
        "silent-line",
        candidate=CandidateRef(one.candidate),
        person=PersonRef(one.person, given=True),
        reached=say("silent-reached", day=day) if day is not None else (),
    )
