"""The branch's conclusion of a month: recorded, closed, and told to those concerned."""

from datetime import date, datetime

from domain.candidates import Assignment, AssignmentKind, Stage
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.messages import Argument, CandidateRef, Message, Term, UnitRef, choice, say
from domain.reviews import Conclusion, Decision, Review, ReviewState
from domain.roles import Action, Holder, Tree, may
from services.cards.entries import refuse_locked
from services.identity import require
from services.monthly import planning
from services.monthly.months import asked
from services.monthly.replanning import replan_review
from services.ports import Work
from services.reviews import packing
from services.reviews.nomination_results import result_key, tell_nominators
from services.reviews.outcome import take_effect, undo_effects
from services.reviews.results import tell_on_behalf, tell_results
from services.road.moving import settle
from services.settings import Settings
from services.tasks.concluded import give_concluded, withdraw_concluded


def require_review(who: Holder, tree: Tree, branch: UnitId) -> bool:
    """Whether this is done on the branch's behalf. Raises NotAllowed without either right."""
    if may(Action.REVIEW, who, tree, branch):
        return False
    require(Action.CONCLUDE_FOR, who, tree, branch)
    return True


async def known(work: Work, review: ReviewId) -> Review:
    """The review. Raises NotAllowed for one that does not exist, as for one of another branch."""
    try:
        return await work.reviews.get(review)
    except LookupError:
        raise NotAllowed from None


async def to_conclude(work: Work, review: ReviewId, who: Holder, tree: Tree) -> Review:
    """The review, if this person may conclude it; refuses kindly if somebody did so already."""
    found = await known(work, review)
    require_review(who, tree, found.branch)
    if found.state is ReviewState.CANCELLED:
        again = choice("meeting-again", f"meeting-again:{review}", n=found.period.month)
        raise Refusal(
            "meeting-off-already",
            choices=(again, choice("my-tasks", "mine")),
            month=found.period.month,
        )
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
    review = await to_conclude(work, conclusion.review, who, tree)
    refuse_locked(await work.candidates.get(conclusion.candidate))
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
    review = await to_conclude(work, number, who, tree)
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
    if not may(Action.REVIEW, who, tree, review.branch):
        await tell_on_behalf(work, settings, review, who.person.id, paper_date, now)
    await give_concluded(work, settings, review, conclusions, who.person.id, now)
    for one in conclusions:  # last: whoever is let go hears of it as well
        await take_effect(work, settings, one, now, who.person.id)
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
    review = await to_conclude(work, number, who, tree)
    day = settings.calendar.day_of(min(review.meeting_at, now))
    for one in await put_to(work, review):
        await work.assignments.resolve(one.id, day)
        await settle(work, settings, one.candidate, now, by=who.person.id)
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
    more = {one.candidate for one in concluded if result_key(one.decision) is not None}
    stage = (await work.candidates.get(candidate)).stage
    heard = result_key(Decision.MENTOR)
    if heard is not None and candidate not in more and stage is Stage.RECEIVED:
        await tell_nominators(work, candidate, heard, now, not_to=who.person.id, day=day)


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


async def reopen(
    work: Work, settings: Settings, number: ReviewId, who: Holder, tree: Tree, now: datetime
) -> Review:
    """Open a month closed too early; mentors can amend until it closes.

    Within seven days; after them only an officer may. What its conclusions had done is undone,
    and what is still to be said of it is said again.
    """
    review = await known(work, number)
    require_review(who, tree, review.branch)
    if review.takes_reports():
        return review
    if not review.reopenable(now) and not may(Action.CORRECT_LATER, who, tree, review.branch):
        raise Refusal("review-too-late-to-reopen", month=review.period.month)
    await withdraw_concluded(work, review, now)
    await undo_effects(work, settings, review, now, who.person.id)
    await work.reviews.set_state(review.id, ReviewState.OPEN, now, who.person.id)
    review = await work.reviews.get(review.id)
    await replan_review(work, settings, review, now)
    await work.journal.note(
        "review-reopened", f"unit:{review.branch}", at=now, actor=who.person.id, review=review.id
    )
    for one in await asked(work, review, settings.calendar.day_of(now)):
        await work.outbox.to_person(
            one,
            say(
                "review-reopened-mentor", month=review.period.month, branch=UnitRef(review.branch)
            ),
            [choice("amend", f"amend:m{review.id}")],
            at=now,
        )
    return review
