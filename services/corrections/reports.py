"""A report on the wrong person or in the wrong month: who may move which, and where to."""

from dataclasses import dataclass

from domain.candidates import Candidate
from domain.corrections import Corrector, report_movable
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, ReportId, ReviewId
from domain.messages import choice
from domain.reviews import Report, Review, ReviewState
from domain.roles import Action, Holder, Tree, reach
from services.corrections.rights import as_what
from services.ports import Work

MONTHS_BACK = 3
MONTHS_AROUND = 2


@dataclass(frozen=True, slots=True)
class Movable:
    """A report that somebody may move, and whether they sent it themselves."""

    report: Report
    review: Review
    own: bool


async def movable(work: Work, who: Holder, tree: Tree) -> tuple[Movable, ...]:
    """The reports this person may move, the newest month first, by the candidate's code."""
    found: dict[ReportId, Movable] = {}
    for report in await work.reports.made_by(who.person.id):
        await _consider(work, found, report, who, tree)
    units = reach(Action.CORRECT, who, tree) | reach(Action.CORRECT_LATER, who, tree)
    for branch in sorted(units):
        months = list(await work.reviews.closed(branch, MONTHS_BACK))
        current = await work.reviews.current(branch)
        for review in (*months, *((current,) if current else ())):
            for report in await work.reports.of_review(review.id):
                await _consider(work, found, report, who, tree)
    return tuple(found.values())


async def _consider(
    work: Work, found: dict[ReportId, Movable], report: Report, who: Holder, tree: Tree
) -> None:
    review = await work.reviews.get(report.review)
    one = _as_movable(report, review, who, tree)
    if one is not None and not (await work.candidates.get(report.candidate)).locked:
        found.setdefault(report.id, one)


def _as_movable(report: Report, review: Review, who: Holder, tree: Tree) -> Movable | None:
    """Whoever wrote or typed it, until the month closes; then the branch's secretary."""
    own = who.person.id in {report.mentor, report.entered_by}
    correctors = as_what(who, tree, review.branch)
    if own:
        correctors |= {Corrector.SENDER}
    closed = not review.takes_reports()
    return Movable(report, review, own) if report_movable(correctors, closed=closed) else None


async def at_hand(work: Work, number: ReportId, who: Holder, tree: Tree) -> Movable:
    """A report that this person may still move. Raises NotAllowed, Refusal."""
    try:
        report = await work.reports.get(number)
    except LookupError:
        raise NotAllowed from None
    review = await work.reviews.get(report.review)
    found = _as_movable(report, review, who, tree)
    if found is None:
        raise NotAllowed
    counting = {one.id for one in await work.reports.on(report.candidate)}
    if number not in counting:
        ways = (choice("correct-again", "correct"), choice("my-tasks", "mine"))
        raise Refusal("correct-changed-meanwhile", choices=ways)
    return found


async def people_for(work: Work, moved: Movable, who: Holder, tree: Tree) -> tuple[Candidate, ...]:
    """On whom the report may really be: in the sender's care, or anybody of the branch."""
    branch = moved.review.branch
    if as_what(who, tree, branch):
        everybody = await work.candidates.in_branches([branch])
    else:
        report = moved.report
        cared_for = (
            await work.assignments.of_person(report.mentor)
            if report.unit is None
            else await work.assignments.of_units([report.unit])
        )
        everybody = await work.candidates.many([one.candidate for one in cared_for])
    return tuple(
        one
        for one in everybody
        if one.branch == branch and one.shown and one.id != moved.report.candidate
    )


async def months_for(work: Work, moved: Movable) -> tuple[Review, ...]:
    """The months of the branch to which the report may really belong, in their order.

    A cancelled one concludes nothing: what stood there would be read by nobody.
    """
    found = []
    for step in range(-MONTHS_AROUND, MONTHS_AROUND + 1):
        period = moved.review.period.plus(step)
        review = await work.reviews.find(moved.review.branch, period) if step else None
        if review is not None and review.state is not ReviewState.CANCELLED:
            found.append(review)
    return tuple(found)


async def there_already(
    work: Work, moved: Movable, to: CandidateId, month: ReviewId
) -> Report | None:
    """The report of the same mentor or organisation that counts where this one belongs."""
    for one in await work.reports.on(to):
        same = one.mentor == moved.report.mentor if one.unit is None else True
        if one.review == month and one.unit == moved.report.unit and same:
            return one
    return None
