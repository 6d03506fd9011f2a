"""Answers to a warning: a day is set, or something is in the way."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId
from domain.messages import CandidateCode, PersonRef, Term, choice, say
from domain.road.answers import Answered, DeadlineAnswer, leaves_unsaid
from domain.road.deadlines import Deadline
from domain.roles import Action, Holder, Tree
from domain.units import Role
from services.cards.entries import refuse_locked
from services.deadlines import warning_words as words
from services.deadlines.acting import Acting, Actor
from services.deadlines.listing import of_facts
from services.deadlines.ways import meant, ways
from services.identity import officers, require, with_role_in
from services.ports import Work
from services.road.facts import facts_of
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Asked:
    """A date that is still there, whose it is, and the day it was looked at."""

    candidate: Candidate
    deadline: Deadline


Mark = tuple[CandidateId, str, date]
"""Whose date, of which rule, of which day."""


async def asked(
    work: Work, settings: Settings, who: Holder, tree: Tree, mark: Mark, now: datetime
) -> Asked:
    """The date a press is about, for who may record that person's road.

    Raises NotAllowed, also for nobody; Refusal where the date is no longer there.
    """
    candidate, code, due = mark
    try:
        facts = await facts_of(work, candidate)
    except LookupError:
        raise NotAllowed from None
    require(Action.STAGE, who, tree, facts.candidate.branch)
    refuse_locked(facts.candidate)
    found = of_facts(facts, settings, settings.calendar.day_of(now))
    deadline = meant(found, code, due)
    if deadline is None:
        raise Refusal("clock-gone", choices=(choice("deadlines", "deadlines"),))
    return Asked(facts.candidate, deadline)


async def set_day(work: Work, one: Asked, on: date, by: PersonId, now: datetime) -> bool:
    """A day is set: further warnings before it stay unsaid but for the last one.

    False where the day lies beyond the date, so that warnings go on.
    """
    await _keep(work, one.deadline, DeadlineAnswer.SCHEDULED, by, now, on)
    deadline = one.deadline
    return leaves_unsaid(on, deadline.due, deadline.as_of, last=False)


async def stuck(work: Work, settings: Settings, one: Asked, by: PersonId, now: datetime) -> bool:
    """Something is in the way: the member in charge and the officer hear the fact alone.

    False if they heard it before.
    """
    deadline = one.deadline
    for said in await work.clocks.answers(deadline.candidate):
        same = (said.rule, said.due) == (deadline.code, deadline.due)
        if same and said.answer is DeadlineAnswer.STUCK:
            return False
    await _keep(work, deadline, DeadlineAnswer.STUCK, by, now)
    today = settings.calendar.day_of(now)
    for actor in await _above(work, one.candidate, today):
        if actor.person != by:
            await _tell(work, one, actor, by, now)
    return True


async def _keep(
    work: Work,
    deadline: Deadline,
    answer: DeadlineAnswer,
    by: PersonId,
    now: datetime,
    on: date | None = None,
) -> None:
    await work.clocks.answer(
        Answered(
            candidate=deadline.candidate,
            rule=deadline.code,
            due=deadline.due,
            answer=answer,
            by=by,
            at=now,
            on=on,
        )
    )
    await work.journal.note(
        f"deadline-{answer.value}",
        f"candidate:{deadline.candidate}",
        at=now,
        actor=by,
        rule=deadline.code,
    )


async def _above(work: Work, candidate: Candidate, today: date) -> tuple[Actor, ...]:
    branch = candidate.branch
    in_charge = await with_role_in(work, Role.MEMBER_IN_CHARGE, branch, today)
    staff = await officers(work, branch, today)
    found = [Actor(one, Acting.IN_CHARGE, Term("role-member-in-charge")) for one in in_charge]
    found += [
        Actor(one, Acting.OFFICER, Term("role-officer")) for one in staff if one not in in_charge
    ]
    return tuple(found)


async def _tell(work: Work, one: Asked, actor: Actor, by: PersonId, now: datetime) -> None:
    message = say(
        "deadline-stuck-told",
        what=words.what(one.deadline),
        code=CandidateCode(one.candidate.id),
        due=words.due(one.deadline),
        person=PersonRef(by),
        role=actor.role,
    )
    see = ways(one.deadline, one.candidate, Acting.IN_CHARGE)
    await work.outbox.to_person(actor.person, message, see, at=now, candidate=one.candidate.id)
