"""What one person owes, by when, and by which of their posts; several posts make one list."""

from datetime import datetime, timedelta

from domain.candidates import Nomination, NominationState
from domain.care import Care
from domain.cycle import Step, committee_meeting
from domain.ids import UnitId
from domain.messages import Argument, CandidateRef, Message, Term, UnitRef, choice, say
from domain.reviews import Review, ReviewState
from domain.roles import Action, current, reach
from services.above.above_duties import of_committee, of_delivery
from services.ballots.ballot_duties import of_voters
from services.classes.class_duties import of_classes
from services.deadlines.lines import of_deadlines
from services.duties.duty import Asker, Duty, code_of
from services.duties.leaders_duties import of_leader, of_officer
from services.mentors.pair_duties import of_pairs
from services.monthly.months import asking, unanswered
from services.organisations.chapter_duties import of_chapters
from services.ports import Work
from services.posts.handover import may_go_on
from services.settings import Settings
from services.sources.sources_duties import of_sources
from services.tasks.task_duties import of_tasks
from services.visits.visit_duties import of_visits


async def duties(work: Work, settings: Settings, asker: Asker) -> tuple[Duty, ...]:
    """Everything this person owes, the earliest first, what has no date last."""
    found = [
        *await _reports(work, settings, asker),
        *await of_leader(work, settings, asker),
        *await of_sources(work, settings, asker),
        *await of_deadlines(work, settings, asker),
        *await of_tasks(work, settings, asker),
        *await of_chapters(work, settings, asker),
        *await of_committee(work, asker),
        *await of_classes(work, settings, asker),
        *await of_voters(work, asker),
        *await of_visits(work, asker),
        *await of_pairs(work, settings, asker),
        *await of_delivery(work, settings, asker),
        *await _returned(work, settings, asker),
        *await of_officer(work, settings, asker),
        *await _drafts(work, asker),
    ]
    dated = sorted((one for one in found if one.due), key=lambda one: one.due or asker.now)
    return (*dated, *(one for one in found if not one.due))


async def next_expected(work: Work, settings: Settings, asker: Asker) -> Message | None:
    """The next date on which this person can expect something; None if none is known."""
    helped = await _branches_helped(work, asker)
    branches = helped | reach(Action.REVIEW, asker.who, asker.tree)
    if asker.who.person.branch is not None:
        branches |= {asker.who.person.branch}
    coming: list[tuple[datetime, Message]] = []
    for branch in sorted(branches):
        review = await work.reviews.newest(branch)
        if review is None or review.meeting_at <= asker.now:
            continue
        coming.append((review.meeting_at, say("mine-next-meeting", at=review.meeting_at)))
        opening = await _opening(work, settings, review)
        if branch in helped and opening > asker.now:
            coming.append((opening, say("mine-next-report", at=opening)))
    return min(coming, key=lambda one: one[0])[1] if coming else None


async def _branches_helped(work: Work, asker: Asker) -> frozenset[UnitId]:
    mine = [one.candidate for one in await work.assignments.of_person(asker.who.person.id)]
    followed = await work.assignments.of_units(sorted(asker.who.speaks_for))
    mine += [one.candidate for one in followed]
    return frozenset(one.branch for one in await work.candidates.many(mine))


async def _opening(work: Work, settings: Settings, review: Review) -> datetime:
    for row in await work.agenda.waiting(review.id):
        if row.step is Step.OPEN and row.person is None:
            return row.at
    return review.meeting_at - timedelta(days=settings.cycle.open_before)


async def _reports(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """Reports missing for the months that have begun to ask."""
    found: list[Duty] = []
    for branch in sorted(await _branches_helped(work, asker)):
        review = await asking(work, branch, asker.now)
        if review is None or not await _asks(work, settings, review, asker.now):
            continue
        due = await _wanted_by(work, settings, review, asker.now)
        today = settings.calendar.day_of(asker.now)
        found += [
            await _report(work, review, due, one)
            for one in await unanswered(work, review, asker.who.person.id, today)
        ]
    return found


async def _report(work: Work, review: Review, due: datetime, care: Care) -> Duty:
    known: dict[str, Argument] = {
        "month": review.period.month,
        "candidate": CandidateRef(care.candidate),
    }
    code, route = await code_of(work, care.candidate), f"report:{care.mark}"
    if care.unit is None:
        return Duty(due, say("duty-report", **known), choice("duty-report", route, code=code))
    return Duty(
        due,
        say("duty-report-unit", unit=UnitRef(care.unit), **known),
        choice("duty-report-unit", route, code=code),
    )


async def _asks(work: Work, settings: Settings, review: Review, now: datetime) -> bool:
    if review.state is ReviewState.OPEN:
        return True
    return await _opening(work, settings, review) <= now


async def _wanted_by(work: Work, settings: Settings, review: Review, now: datetime) -> datetime:
    """When the chi ủy meets, where one does and has not yet; else when the branch does."""
    own_plan = await work.meetings.plan(review.branch)
    if own_plan is None or not own_plan.has_committee:
        return review.meeting_at
    before = committee_meeting(
        review.meeting_at, settings.calendar, settings.cycle, review.committee_at
    )
    return before if before > now else review.meeting_at


async def _returned(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """Nominations that came back to be completed: one's own, or a former leader's."""
    me, units = asker.who.person.id, asker.who.speaks_for
    own = [one for one in await work.nominations.made_by(me) if not one.unit or one.unit in units]
    taken = [
        one
        for one in await work.nominations.made_for(sorted(units))
        if one.by != me and not await _leads(work, settings, one, asker.now)
    ]
    return [
        Duty(
            None,
            say(
                "duty-supplement" if one.by == me else "duty-supplement-taken",
                candidate=CandidateRef(one.candidate),
                reason=Term(f"return-{one.return_reason.value.replace('_', '-')}"),
            ),
            choice(
                "duty-supplement", f"supplement:{one.id}", code=await code_of(work, one.candidate)
            ),
        )
        for one in (*own, *taken)
        if one.state is NominationState.RETURNED and one.return_reason is not None
    ]


async def _leads(work: Work, settings: Settings, made: Nomination, now: datetime) -> bool:
    """Whether who nominated in an organisation's name leads it still."""
    posts = current(await work.people.posts(made.by), settings.calendar.day_of(now))
    return any(post.unit == made.unit for post in posts)


async def _drafts(work: Work, asker: Asker) -> list[Duty]:
    """Dialogues left half-way in this chat, the open one first."""
    opened = await work.drafts.open_in(asker.chat)
    waiting = (*((opened,) if opened else ()), *await work.drafts.set_aside(asker.chat))
    theirs = [one for one in waiting if may_go_on(one, asker.who, asker.tree)]
    return [
        Duty(
            None,
            say("duty-resume", flow=Term(f"flow-{one.kind}")),
            choice("duty-resume", f"resume:{one.id}", n=number),
        )
        for number, one in enumerate(theirs, start=1)
    ]
