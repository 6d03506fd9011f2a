"""The meeting pack: what a secretary has on one page before the committee of the branch meets."""

from dataclasses import dataclass
from datetime import datetime

from domain.candidates import Candidate, Stage
from domain.care import Care, MonthCounts, count, unanswered_by_organisations
from domain.ids import CandidateId, PersonId
from domain.messages import (
    CandidateRef,
    Choice,
    Message,
    PersonRef,
    PlaceRef,
    UnitRef,
    choice,
    say,
)
from domain.reviews import Proposal, Report, Review
from domain.roles import Action, Holder, Tree
from services.deadlines.lines import pack_line
from services.identity import require
from services.monthly.months import following, mentoring, primary
from services.plans.plan_words import target_line
from services.ports import Work
from services.reports.report_lines import report_lines
from services.reviews import pack_lines
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Standing:
    """How a month stands: its people, the newest reports, and who was asked about whom.

    `care`: the mentors; `followed`: the organisations, counted apart.
    """

    review: Review
    people: tuple[Candidate, ...]
    reports: tuple[Report, ...]
    care: dict[PersonId, tuple[CandidateId, ...]]
    followed: tuple[Care, ...] = ()

    def answered(self) -> frozenset[CandidateId]:
        """On whom there is an answer of whoever helps; an organisation's is counted apart."""
        return frozenset(report.candidate for report in self.reports if report.unit is None)

    def counts(self) -> MonthCounts:
        """The sums of the month."""
        return count([one.id for one in self.people], self.followed, self.reports)

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
    on_record = {one.id for one in people}
    followed = [one for one in await following(work, review) if one.candidate in on_record]
    reports = await work.reports.of_review(review.id)
    return Standing(review, people, reports, care, tuple(followed))


async def pack(
    work: Work,
    settings: Settings,
    review: Review,
    now: datetime,
    *,
    updated: bool = False,
    delegates: bool = False,
) -> tuple[Message, tuple[Choice, ...]]:
    """The first page (voice notes M6): counts and exceptions, for the secretary's eyes.

    `updated`: it was sent before, and this is how things stand now. `delegates`: the reader may
    ask somebody else to prepare and conclude.
    """
    stand = await standing(work, review)
    lines = await _lines(work, stand, settings, now)
    message = say(
        "pack",
        month=review.period.month,
        branch=UnitRef(review.branch),
        meeting=review.meeting_at,
        place=(say("at-place", place=PlaceRef(review.id)),) if review.place else (),
        target=await target_line(work, review.branch, review.period.year),
        lines=tuple(say("pack-line", n=n, what=line) for n, line in enumerate(lines, 1)),
        updated=updated,
    )
    slips = delegates and bool(await _in_person(work, stand))
    return message, _ways(review, slips=slips, delegates=delegates)


async def _lines(
    work: Work, stand: Standing, settings: Settings, now: datetime
) -> tuple[Message, ...]:
    """What the page says, in the order of its numbers."""
    review, today = stand.review, settings.calendar.day_of(now)
    return (
        *await pack_lines.without_source(work, review, listed=bool(stand.people)),
        *_to_consider(stand),
        *await pack_lines.flagged(work, settings, stand.people, stand.for_the_meeting(), now),
        *await _reports(work, stand, settings, now),
        *_organisations(stand),
        *await pack_line(work, settings, review.branch, today),
        *await _missing(work, stand),
        *await pack_lines.locked(work, review),
        *await _in_person(work, stand),
        *await pack_lines.in_charge(work, review, today),
    )


def _ways(review: Review, *, slips: bool, delegates: bool) -> tuple[Choice, ...]:
    return (
        choice("see-each", f"pack-each:{review.id}"),
        choice("print", f"print:pack:{review.id}"),
        *((choice("print-slips", f"print:slips:{review.id}"),) if slips else ()),
        choice("change-meeting", "meeting"),
        *((choice("delegate", f"delegate:{review.branch}"),) if delegates else ()),
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


async def _reports(
    work: Work, stand: Standing, settings: Settings, now: datetime
) -> list[Message]:
    answered = stand.answered()
    missing = [one for one in stand.people if one.id not in answered]
    if not stand.people:
        return []
    sums = stand.counts()
    asked = {candidate: who for who, mine in stand.care.items() for candidate in mine}
    lines = tuple(
        [
            await pack_lines.missing_report(
                work, settings, stand.review, one, asked.get(one.id), now
            )
            for one in missing
        ]
    )
    return [
        say(
            "pack-reports",
            lines=lines,
            total=sums.people,
            answered=sums.answered,
            missing=sums.missing,
        )
    ]


def _organisations(stand: Standing) -> list[Message]:
    """What following organisations remarked; they were asked apart from the mentors."""
    sums = stand.counts()
    if not sums.followed:
        return []
    lines = tuple(
        say("pack-organisation", candidate=CandidateRef(one.candidate), unit=UnitRef(one.unit))
        for one in unanswered_by_organisations(stand.followed, stand.reports)
        if one.unit is not None
    )
    return [
        say(
            "pack-organisations",
            total=sums.followed,
            answered=sums.followed_answered,
            missing=sums.followed_missing,
            lines=lines,
        )
    ]


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


async def each(work: Work, review: Review, who: Holder, tree: Tree) -> tuple[Message, ...]:
    """Every person of the month with what was said of them, one message a person.

    Raises NotAllowed unless the reader leads this branch.
    """
    require(Action.REVIEW, who, tree, review.branch)
    stand = await standing(work, review)
    return tuple([_person(stand, one) for one in stand.people])


def _person(stand: Standing, candidate: Candidate) -> Message:
    """What was said; where the mentor has not yet, also that."""
    of_this = [report for report in stand.reports if report.candidate == candidate.id]
    lines = [line for report in of_this for line in report_lines(report)]
    asked = next((one for one, mine in stand.care.items() if candidate.id in mine), None)
    if asked is not None and all(report.unit is not None for report in of_this):
        lines.append(say("pack-each-not-yet", person=PersonRef(asked)))
    return say(
        "pack-each",
        month=stand.review.period.month,
        candidate=CandidateRef(candidate.id),
        lines=tuple(lines) or (say("pack-each-none"),),
    )
