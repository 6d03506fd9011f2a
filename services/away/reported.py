"""A mentor says in the month's report that somebody is away: the secretary may record it."""

from datetime import date, datetime

from domain.care import Care
from domain.ids import PersonId
from domain.messages import CandidateRef, PersonRef, choice, say
from domain.reviews import Absence, Answers
from services.away.absences import absence_of
from services.monthly.listening import leaders
from services.ports import Work


async def offer_to_record(
    work: Work, care: Care, answers: Answers, mentor: PersonId, now: datetime, today: date
) -> None:
    """Once a quarter of a year for each person, and never while it is on record."""
    if answers.absence is not Absence.CANDIDATE_AWAY:
        return
    if await absence_of(work, care.candidate, today) is not None:
        return
    quarter = (today.month - 1) // 3
    key = f"away-reported:{care.candidate}:{today.year}:{quarter}"
    if not await work.once.first(key, now):
        return
    branch = (await work.candidates.get(care.candidate)).branch
    for person in await leaders(work, branch, today):
        await work.outbox.to_person(
            person,
            say(
                "away-reported",
                candidate=CandidateRef(care.candidate),
                mentor=PersonRef(mentor),
            ),
            (
                choice("record-away", f"away-begin:{care.candidate}"),
                choice("my-tasks", "mine"),
            ),
            at=now,
            candidate=care.candidate,
        )
