"""The meeting pack: what a secretary has on one page before the committee of the branch meets."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate, Stage
from domain.cycle import Step
from domain.ids import CandidateId, PersonId
from domain.messages import (
    Argument,
    CandidateRef,
    Choice,
    Message,
    PersonRef,
    PlaceRef,
    ReportLine,
    Term,
    UnitRef,
    choice,
    say,
)
from domain.reviews import Proposal, Report, ReportKind, Review
from domain.roles import Action, Holder, Tree
from domain.units import Role
from services.identity import require, with_role_in
from services.months import mentoring, primary
from services.ports import Work
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Standing:
    """How a month stands: its people, the newest reports, and who was asked about whom."""

    review: Review
    people: tuple[Candidate, ...]
    reports: tuple[Report, ...]
    care: dict[PersonId, tuple[CandidateId, ...]]

    def answered(self) -> frozenset[CandidateId]:
        """On whom there is an answer."""
        return frozenset(report.candidate for report in self.reports)

    def for_the_meeting(self) -> tuple[Candidate, ...]:
        """Who needs the branch to consider something: newly received, or proposed further."""
        proposed = {
            report.candidate
            for report in self.reports
            if report.answers.proposal is Proposal.NEXT_STEP
        }
        return tuple(
            one for one in self.people if one.stage is Stage.RECEIVED or one.id in proposed
        )


async def standing(work: Work, review: Review) -> Standing:
    """How this month stands now: whoever was received, and whoever has a mentor."""
    care = await mentoring(work, review)
    cared_for = {candidate for mine in care.values() for candidate in mine}
    people = tuple(
        one
        for one in await work.candidates.in_branches([review.branch])
        if one.stage is not Stage.INTRODUCED or one.id in cared_for
    )
    return Standing(review, people, await work.reports.of_review(review.id), care)


async def pack(
    work: Work, settings: Settings, review: Review, now: datetime, *, updated: bool = False
) -> tuple[Message, tuple[Choice, ...]]:
    """The first page (voice notes M6): counts and exceptions, for the secretary's eyes.

    `updated`: it was sent before, and this is how things stand now.
    """
    stand = await standing(work, review)
    today = settings.calendar.day_of(now)
    lines = [
        *_to_consider(stand),
        *await _reports(work, stand, settings),
        *await _missing(work, stand),
        *await _in_person(work, stand),
        *await _in_charge(work, review, today),
    ]
    numbered = tuple(say("pack-line", n=n, what=line) for n, line in enumerate(lines, 1))
    message = say(
        "pack",
        month=review.period.month,
        branch=UnitRef(review.branch),
        meeting=review.meeting_at,
        place=(say("at-place", place=PlaceRef(review.id)),) if review.place else (),
        lines=numbered,
        updated=updated,
    )
    return message, (
        choice("see-each", f"pack-each:{review.id}"),
        choice("change-meeting", "meeting"),
        choice("all-tasks", "mine"),
    )


def _to_consider(stand: Standing) -> list[Message]:
    people = stand.for_the_meeting()
    if not people:
        return []
    shown = tuple(
        say(
            "pack-consider-received" if one.stage is Stage.RECEIVED else "pack-consider-proposed",
            candidate=CandidateRef(one.id),
        )
        for one in people
    )
    return [say("pack-consider", count=len(people), people=shown)]


async def _reports(work: Work, stand: Standing, settings: Settings) -> list[Message]:
    answered = stand.answered()
    missing = [one for one in stand.people if one.id not in answered]
    if not stand.people:
        return [say("pack-nobody")]
    counts: dict[str, Argument] = {
        "total": len(stand.people),
        "answered": len(stand.people) - len(missing),
        "missing": len(missing),
    }
    lines = tuple([await _missing_line(work, stand, one, settings) for one in missing])
    return [say("pack-reports", lines=lines, **counts)]


async def _missing_line(
    work: Work, stand: Standing, candidate: Candidate, settings: Settings
) -> Message:
    mentor = next((one for one, care in stand.care.items() if candidate.id in care), None)
    shown = CandidateRef(candidate.id)
    if mentor is None:
        return say("pack-no-mentor", candidate=shown)
    person = await work.people.get(mentor)
    if not person.smartphone:
        return say("pack-ask-in-person", candidate=shown, mentor=PersonRef(mentor, given=True))
    chats = await work.chats.of_person(mentor)
    if not chats:
        return say("pack-not-joined", candidate=shown, mentor=PersonRef(mentor, given=True))
    heard = chats[0].last_inbound_at
    named = PersonRef(mentor, given=True)
    if heard is None:
        return say("pack-never-heard", candidate=shown, mentor=named)
    if heard < stand.review.meeting_at - settings.not_reached_after:
        day = settings.calendar.day_of(heard)
        return say("pack-not-reached", candidate=shown, mentor=named, heard=day)
    reminded = await _reminded(work, stand.review, mentor)
    if reminded is None:
        return say("pack-not-yet", candidate=shown, mentor=named)
    day = settings.calendar.day_of(reminded)
    return say("pack-not-yet-reminded", candidate=shown, mentor=named, day=day)


async def _reminded(work: Work, review: Review, mentor: PersonId) -> datetime | None:
    said = await work.agenda.said(review.id)
    times = (at for step, who, at in said if step is Step.NUDGE and who == mentor)
    return max(times, default=None)


async def _missing(work: Work, stand: Standing) -> list[Message]:
    without, unresolved = [], []
    for one in stand.people:
        first = primary(await work.assignments.of(one.id))
        if first is None:
            without.append(one)
        elif first.resolved_on is None:
            unresolved.append(one)
    found = []
    if without:
        found.append(say("pack-without-mentor", people=_listed(without)))
    if unresolved:
        found.append(say("pack-unresolved", people=_listed(unresolved)))
    return found


def _listed(people: list[Candidate]) -> tuple[Message, ...]:
    return tuple(say("pack-person", candidate=CandidateRef(one.id)) for one in people)


async def _in_person(work: Work, stand: Standing) -> list[Message]:
    people = await work.people.many(tuple(stand.care))
    count = sum(not one.smartphone for one in people)
    return [say("pack-in-person", count=count)] if count else []


async def _in_charge(work: Work, review: Review, today: date) -> list[Message]:
    people = await with_role_in(work, Role.MEMBER_IN_CHARGE, review.branch, today)
    return [say("pack-in-charge", person=PersonRef(people[0]))] if people else []


async def each(work: Work, review: Review, who: Holder, tree: Tree) -> tuple[Message, ...]:
    """Every person of the month with what was said of them, one message a person.

    Raises NotAllowed unless the reader leads this branch.
    """
    require(Action.REVIEW, who, tree, review.branch)
    stand = await standing(work, review)
    return tuple([_person(stand, one) for one in stand.people])


def _person(stand: Standing, candidate: Candidate) -> Message:
    said = tuple(
        line
        for report in stand.reports
        if report.candidate == candidate.id
        for line in report_lines(report)
    )
    asked = next((one for one, mine in stand.care.items() if candidate.id in mine), None)
    none = say("pack-each-not-yet", person=PersonRef(asked)) if asked else say("pack-each-none")
    return say(
        "pack-each",
        month=stand.review.period.month,
        candidate=CandidateRef(candidate.id),
        lines=said or (none,),
    )


def report_lines(report: Report) -> tuple[Message, ...]:
    """What a report said, line by line, for a reader entitled to all of it."""
    by = say(
        "pack-by",
        mentor=PersonRef(report.mentor),
        at=report.at,
        late=report.late,
        paper=report.entered_by is not None,
    )
    said = report.answers
    if said.kind is ReportKind.NO_CHANGE:
        body: tuple[Message, ...] = (say("report-said-no-change"),)
    elif said.kind is ReportKind.NOT_THIS_MONTH:
        reason = said.absence.value.replace("_", "-") if said.absence else "not-met"
        body = (say("report-said-absent", reason=Term(f"absence-{reason}")),)
    else:
        fields = {
            "met": said.met,
            "strength": said.strength,
            "improve": said.improve,
            "task": said.task,
            "proposal": said.proposal,
        }
        body = tuple(
            say(f"report-said-{name}", value=Term(f"{name}-{value.value.replace('_', '-')}"))
            for name, value in fields.items()
            if value is not None
        )
    line = (say("report-said-line", line=ReportLine(report.id)),) if said.line else ()
    return (by, *body, *line)
