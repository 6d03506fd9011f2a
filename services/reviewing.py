"""The branch's conclusion of a month: recorded, closed, and told to those concerned."""

from datetime import date, datetime

from domain.candidates import Assignment, AssignmentKind, Stage
from domain.errors import Refusal
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.messages import Argument, CandidateRef, Message, PersonRef, Term, UnitRef, choice, say
from domain.reviews import Conclusion, Decision, Review, ReviewState
from domain.roles import Action, Holder, Tree, may
from domain.units import Role
from services import nominating, packing, planning
from services.identity import require, secretaries
from services.months import mentoring, primary
from services.ports import Work
from services.results import tell_results
from services.settings import Settings


def require_review(who: Holder, tree: Tree, branch: UnitId) -> bool:
    """Whether this is done on the branch's behalf. Raises NotAllowed without either right."""
    if may(Action.REVIEW, who, tree, branch):
        return False
    require(Action.ON_BEHALF, who, tree, branch)
    return True


async def still_open(work: Work, review: ReviewId) -> Review:
    """The review, if it can be concluded; refuses kindly if somebody did so already."""
    found = await work.reviews.get(review)
    if not found.takes_reports():
        raise Refusal(
            "review-closed-already",
            choices=(choice("reopen", f"reopen:{review}"), choice("my-tasks", "mine")),
            month=found.period.month,
            closed=found.closed_at or found.meeting_at,
        )
    return found


async def conclude(
    work: Work,
    conclusion: Conclusion,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    entered_for: PersonId | None = None,
    paper_date: date | None = None,
) -> None:
    """Record what the branch concluded on one person; a second time replaces the first."""
    review = await still_open(work, conclusion.review)
    require_review(who, tree, review.branch)
    await work.reviews.conclude(
        conclusion,
        at=now,
        by=who.person.id,
        entered_for=entered_for,
        paper_date=paper_date,
    )
    await work.journal.note(
        "concluded",
        f"candidate:{conclusion.candidate}",
        at=now,
        actor=who.person.id,
        review=review.id,
        decision=conclusion.decision.value,
    )


async def close(
    work: Work,
    settings: Settings,
    number: ReviewId,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    entered_for: PersonId | None = None,
    paper_date: date | None = None,
) -> tuple[Message, ...]:
    """Close a month: whoever has no conclusion continues; returns lines for the minutes.

    Mentors, following organisations and nominators hear the outcome; the next month is planned.
    """
    review = await still_open(work, number)
    require_review(who, tree, review.branch)
    concluded = {one.candidate for one in await work.reviews.conclusions(review.id)}
    for person in (await packing.standing(work, review)).people:
        if person.id not in concluded:
            kept = Conclusion(review=review.id, candidate=person.id, decision=Decision.CONTINUE)
            await work.reviews.conclude(
                kept, at=now, by=who.person.id, entered_for=entered_for, paper_date=paper_date
            )
    conclusions = await work.reviews.conclusions(review.id)
    await work.reviews.set_state(review.id, ReviewState.CLOSED, now, who.person.id)
    await work.agenda.drop_waiting(review.id)
    await work.journal.note(
        "review-closed", f"unit:{review.branch}", at=now, actor=who.person.id, review=review.id
    )
    await tell_results(work, settings, review, conclusions, who.person.id, now)
    for one in conclusions:  # last: whoever is let go hears of it as well
        await _take_effect(work, one, now)
    await planning.plan_following(work, settings, review, now)
    return tuple(minute_line(one) for one in conclusions)


async def put_to(work: Work, review: Review) -> tuple[Assignment, ...]:
    """The assignments put to this meeting whose resolution is not on record."""
    return tuple(
        one
        for one in await work.assignments.in_branch(review.branch)
        if one.put_to == str(review.period) and one.resolved_on is None
    )


async def resolve_put_to(
    work: Work, settings: Settings, number: ReviewId, who: Holder, tree: Tree, now: datetime
) -> None:
    """The branch resolved at its meeting what was put to it: the assignments bear that day."""
    review = await still_open(work, number)
    require_review(who, tree, review.branch)
    day = settings.calendar.day_of(min(review.meeting_at, now))
    for one in await put_to(work, review):
        await work.assignments.resolve(one.id, day)
        await work.journal.note(
            "assignment-resolved",
            f"candidate:{one.candidate}",
            at=now,
            actor=who.person.id,
            on=day.isoformat(),
        )
        if one.kind is AssignmentKind.PRIMARY:
            await _tell_of_mentor(work, review, one.candidate, day, who, now)


async def _tell_of_mentor(
    work: Work, review: Review, candidate: CandidateId, day: date, who: Holder, now: datetime
) -> None:
    """Nominators hear of the first resolution, unless the conclusion will tell them more."""
    concluded = await work.reviews.conclusions(review.id)
    more = {one.candidate for one in concluded if nominating.result_key(one.decision) is not None}
    stage = (await work.candidates.get(candidate)).stage
    heard = nominating.result_key(Decision.MENTOR)
    if heard is not None and candidate not in more and stage is Stage.RECEIVED:
        await nominating.tell_nominators(
            work, candidate, heard, now, not_to=who.person.id, day=day
        )


def minute_line(conclusion: Conclusion) -> Message:
    """One line of the text to copy into the minutes."""
    args: dict[str, Argument] = {
        "candidate": CandidateRef(conclusion.candidate),
        "decision": Term(f"conclusion-{conclusion.decision.value}"),
    }
    tally = conclusion.tally
    if tally is None:
        return say("minutes-line", **args)
    return say(
        "minutes-line-tally",
        **args,
        roll=tally.roll,
        present=tally.present,
        votes=tally.in_favour,
        against=tally.against,
    )


async def _take_effect(work: Work, conclusion: Conclusion, now: datetime) -> None:
    candidate = await work.candidates.get(conclusion.candidate)
    if conclusion.decision is Decision.LIST and candidate.stage is not Stage.LISTED:
        await work.candidates.move(candidate.id, Stage.LISTED, now)
    elif conclusion.decision is Decision.REMOVE and candidate.stage is not Stage.LEFT:
        await work.candidates.move(candidate.id, Stage.LEFT, now)
        for one in await work.assignments.of(candidate.id):
            await work.assignments.end(one.id, now, "left")
    elif conclusion.decision is Decision.MENTOR and conclusion.resolved_on is not None:
        first = primary(await work.assignments.of(candidate.id))
        if first is not None and first.resolved_on is None:
            await work.assignments.resolve(first.id, conclusion.resolved_on)


async def reopen(work: Work, number: ReviewId, who: Holder, tree: Tree, now: datetime) -> Review:
    """Open a month closed too early, within seven days; mentors can amend until it closes."""
    review = await work.reviews.get(number)
    require_review(who, tree, review.branch)
    if review.takes_reports():
        return review
    if not review.reopenable(now):
        raise Refusal("review-too-late-to-reopen", month=review.period.month)
    await work.reviews.set_state(review.id, ReviewState.OPEN, now, who.person.id)
    await work.journal.note(
        "review-reopened", f"unit:{review.branch}", at=now, actor=who.person.id, review=review.id
    )
    for one in await mentoring(work, review):
        await work.outbox.to_person(
            one,
            say(
                "review-reopened-mentor", month=review.period.month, branch=UnitRef(review.branch)
            ),
            [choice("amend", "amend")],
            at=now,
        )
    return review


async def ask_on_behalf(
    work: Work, number: ReviewId, who: Holder, tree: Tree, now: datetime
) -> None:
    """The secretary asks the committee's officers to enter the conclusion from paper."""
    review = await still_open(work, number)
    require(Action.REVIEW, who, tree, review.branch)
    if not await work.once.first(f"on-behalf:{review.id}", now):
        return
    for post in await work.people.with_role(Role.OFFICER):
        await work.outbox.to_person(
            post.person,
            say("on-behalf-asked", branch=UnitRef(review.branch), month=review.period.month),
            [choice("on-behalf", f"conclude-for:{review.id}")],
            at=now,
        )


async def will_contact(
    work: Work, settings: Settings, number: ReviewId, who: Holder, tree: Tree, now: datetime
) -> None:
    """The member in charge will get in touch; the secretary is told."""
    review = await work.reviews.get(number)
    require(Action.SEE, who, tree, review.branch)
    if not await work.once.first(f"will-contact:{review.id}:{who.person.id}", now):
        return
    await work.journal.note(
        "will-contact", f"unit:{review.branch}", at=now, actor=who.person.id, review=review.id
    )
    for reader in await secretaries(work, review.branch, settings.calendar.day_of(now)):
        await work.outbox.to_person(
            reader,
            say("escalate-contact", person=_ref(who), month=review.period.month),
            [choice("enter-conclusion", f"review:{review.id}")],
            at=now,
        )


def _ref(who: Holder) -> PersonRef:
    return PersonRef(who.person.id)
