"""The months gone by in the sample commune: reports, what the branches concluded, tasks given."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.demo import cast
from bot.demo.cast_candidates import CANDIDATES
from bot.demo.cast_road import WALKERS
from bot.demo.sample import Sample, Text, local
from domain.ids import ReviewId
from domain.meetings import Period, meeting_in
from domain.reviews import (
    Answers,
    Conclusion,
    Decision,
    Improve,
    Met,
    Proposal,
    ReportKind,
    ReviewState,
    Strength,
    Tally,
    TaskResult,
)
from services.above.committee_month import LOOKED
from services.people.founding import COMMITTEE_CODE
from services.ports import Work

_SEPTEMBER, _OCTOBER = Period(2026, 9), Period(2026, 10)
_NO_CHANGE = Answers(kind=ReportKind.NO_CHANGE)


def _full(strength: Strength, improve: Improve, task: TaskResult) -> Answers:
    return Answers(
        kind=ReportKind.FULL,
        met=Met.MET,
        strength=strength,
        improve=improve,
        task=task,
        proposal=Proposal.CONTINUE,
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """A report of a month gone by; `paper`: written on paper and entered by the secretary."""

    code: str
    mentor: str
    answers: Answers
    paper: bool = False


_REPORTS = {
    _SEPTEMBER: (
        _Said(
            "NL-03",
            "muon",
            _full(Strength.COMMON_WORK, Improve.NONE_SEEN, TaskResult.DONE),
        ),
        _Said("PK-01", "sua", _full(Strength.LABOUR, Improve.ATTENDANCE, TaskResult.DOING)),
        _Said("PH-02", "dung", _full(Strength.LABOUR, Improve.NONE_SEEN, TaskResult.DONE)),
        _Said("PH-03", "xuan", _NO_CHANGE),
        _Said("PH-04", "xuan", _full(Strength.LEARNING, Improve.SPEAKING, TaskResult.DONE)),
        _Said("PH-05", "dung", _NO_CHANGE),
        _Said("NL-02", "xuan", _full(Strength.SOLIDARITY, Improve.AWAY, TaskResult.NONE)),
        _Said("TH-01", "hue", _NO_CHANGE),
        _Said("TH-03", "hue", _full(Strength.LEARNING, Improve.NONE_SEEN, TaskResult.DONE)),
        _Said("TH-04", "hue", _NO_CHANGE),
    ),
    _OCTOBER: (
        _Said("NL-03", "muon", _NO_CHANGE),
        _Said(
            "NL-05",
            "panh",
            _full(Strength.LABOUR, Improve.SPEAKING, TaskResult.NONE),
            paper=True,
        ),
        _Said(
            "NL-07",
            "inh",
            _full(Strength.COMMON_WORK, Improve.SPEAKING, TaskResult.DOING),
        ),
        _Said("PK-01", "sua", _NO_CHANGE),
        _Said("PK-02", "cho", _full(Strength.SOLIDARITY, Improve.AWAY, TaskResult.DOING)),
        _Said("PH-02", "dung", _NO_CHANGE),
        _Said("PH-03", "xuan", _full(Strength.COMMON_WORK, Improve.NONE_SEEN, TaskResult.DONE)),
        _Said("PH-04", "xuan", _NO_CHANGE),
        _Said("PH-05", "dung", _full(Strength.LABOUR, Improve.ATTENDANCE, TaskResult.DOING)),
        _Said("NL-02", "xuan", _NO_CHANGE),
        _Said("TH-01", "hue", _full(Strength.LEARNING, Improve.NONE_SEEN, TaskResult.DONE)),
        _Said("TH-03", "hue", _NO_CHANGE),
        _Said("TH-04", "hue", _NO_CHANGE),
    ),
}

_EVERYBODY = (*WALKERS, *CANDIDATES)
_BRANCH_OF = {one.code: one.belongs_to for one in _EVERYBODY}


async def live_through(work: Work, sample: Sample, text: Text) -> None:
    """Write the months before the sample's clock starts, all of them concluded."""
    for period, said in _REPORTS.items():
        for branch in cast.SECRETARIES:
            own = tuple(one for one in said if _BRANCH_OF[one.code] == branch)
            await _month(work, sample, branch, period, own, text)
    looked = local(date(2026, 10, 27), 15)
    await work.journal.note(
        LOOKED,
        f"unit:{sample.units[COMMITTEE_CODE]}",
        at=looked,
        actor=sample.people["hac"],
        until=looked.isoformat(),
        count=1,
    )


async def _month(
    work: Work,
    sample: Sample,
    branch: str,
    period: Period,
    said: tuple[_Said, ...],
    text: Text,
) -> None:
    unit = next(one for one in cast.UNITS if one.code == branch)
    if unit.meets is None:
        return
    meeting = meeting_in(unit.meets, period, cast.ZONE)
    review = await work.reviews.add(sample.units[branch], period, meeting, unit.place)
    await work.reviews.set_state(review, ReviewState.OPEN, meeting - timedelta(days=10), None)
    for number, one in enumerate(said):
        at = meeting - timedelta(days=6 - number, minutes=25)
        await _report(work, sample, review, one, at.astimezone(cast.ZONE).date())
    secretary = sample.secretary(branch)
    closed = meeting + timedelta(hours=2)
    for conclusion in _conclusions(sample, review, branch, period, text):
        await work.reviews.conclude(conclusion, at=closed, by=secretary)
    await work.reviews.set_state(review, ReviewState.CLOSED, closed, secretary)


async def _report(work: Work, sample: Sample, review: ReviewId, said: _Said, day: date) -> None:
    await work.reports.add(
        review,
        sample.candidates[said.code],
        sample.people[said.mentor],
        said.answers,
        at=local(day, 19, 12),
        late=False,
        entered_by=sample.people["thoa"] if said.paper else None,
        paper_date=day if said.paper else None,
    )


def _conclusions(
    sample: Sample, review: ReviewId, branch: str, period: Period, text: Text
) -> list[Conclusion]:
    """What was concluded on those who were on the road in that month."""
    found = []
    for one in _EVERYBODY:
        known = Period.of(one.nominated) <= period and one.resolved is not None
        if one.belongs_to != branch or not known:
            continue
        listed = one.resolved is not None and Period.of(one.resolved) == period
        task = one.code == "NL-07" and period == _OCTOBER
        found.append(
            Conclusion(
                review=review,
                candidate=sample.candidates[one.code],
                decision=Decision.LIST if listed else Decision.CONTINUE,
                resolved_on=one.resolved if listed else None,
                tally=Tally(roll=8, present=7, in_favour=7, against=0) if listed else None,
                task=text("sample-task") if task else None,
                task_due=date(2026, 11, 30) if task else None,
            )
        )
    return found
