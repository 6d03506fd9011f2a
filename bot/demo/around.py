"""What goes on around the sample's people: classes, lists, targets, tasks, activities, visits."""

from datetime import date, timedelta

from bot.demo import cast
from bot.demo.learning import classes, lists
from bot.demo.sample import Sample, Text, local
from domain.activities import ActivityKind, Mark, listed_title
from domain.ids import ActivityId, CandidateId
from domain.meetings import Period
from domain.plans.targets import PlanTerm
from domain.road.away import HostAnswer
from domain.unit_changes import UnitChangeKind
from domain.visits import Saw, VisitState
from services.activities.after_step import plan_asking
from services.deadlines.clocks import replan
from services.people.founding import COMMITTEE_CODE
from services.ports import Work
from services.settings import Settings
from services.tasks import asking

_OCTOBER = Period(2026, 10)
_TERM = PlanTerm(2025, 2030)
_PLAN, _PLANNED_ON = "12-KH/ĐU", date(2026, 1, 15)
# Unit → so many in the term (None: not split so far) and in the sample's year.
_TARGETS = {
    COMMITTEE_CODE: (26, 6),
    "NL": (None, 1),
    "PK": (None, 1),
    "HC": (None, 1),
    "PH": (None, 2),
    "TH": (None, 1),
    "DX": (40, 8),
    "PN": (10, 2),
}
_HEARD_BEFORE = timedelta(days=2)


async def surround(work: Work, settings: Settings, sample: Sample, text: Text) -> None:
    """Write all of it, and plan what of it is spoken of from the sample's first day on."""
    await _rename(work, sample, text)
    await classes(work, settings, sample, text)
    await lists(work, sample)
    await _targets(work, sample)
    await _tasks(work, settings, sample, text)
    await _activities(work, settings, sample, text)
    await _visits(work, sample)
    await _away(work, sample, text)
    for candidate in sample.candidates.values():
        await replan(work, settings, candidate, cast.START)
    for row in await work.agenda.due(cast.START + _HEARD_BEFORE, 1_000):
        await work.agenda.done(row.id, "done", cast.START)


async def _rename(work: Work, sample: Sample, text: Text) -> None:
    """A branch that was renamed in summer: what happened before keeps its name."""
    branch, on, by = sample.units["PH"], date(2026, 7, 1), sample.people["hac"]
    await work.unit_changes.rename(branch, text("sample-renamed"), on)
    kind = UnitChangeKind.RENAMED
    await work.unit_changes.note(kind, branch, None, on, "15-QĐ/ĐU", by, local(on))


async def _targets(work: Work, sample: Sample) -> None:
    for unit, (term, year) in _TARGETS.items():
        for count, of_year in ((term, None), (year, cast.START.year)):
            if count is not None:
                await work.targets.set(
                    sample.units[unit],
                    _TERM,
                    of_year,
                    count,
                    plan_number=_PLAN,
                    plan_on=_PLANNED_ON,
                    by=sample.people["hac"],
                    at=local(_PLANNED_ON),
                )


async def _tasks(work: Work, settings: Settings, sample: Sample, text: Text) -> None:
    """Tasks of people on the road, one of them past its day, and of two members."""
    for branch, whom, key, given, due in (
        ("NL", "NL-03", "sample-task-nl", date(2026, 10, 8), date(2026, 11, 28)),
        ("PH", "PH-05", "sample-task-ph", date(2026, 9, 22), date(2026, 10, 25)),
        ("NL", "lien", "sample-task-member", date(2026, 10, 8), date(2026, 12, 15)),
        ("PH", "xuan", "sample-task-member", date(2026, 10, 22), date(2026, 12, 18)),
    ):
        task = await work.tasks.add(
            sample.units[branch],
            text(key),
            candidate=sample.candidates.get(whom),
            person=sample.people.get(whom),
            given_on=given,
            due_on=due,
            by=sample.secretary(branch),
            at=local(given, 21),
        )
        await asking.plan(work, settings, await work.tasks.get(task), cast.START)


async def _activities(work: Work, settings: Settings, sample: Sample, text: Text) -> None:
    """One just held, at which people were seen; one ahead of a chapter and one of the union."""
    held = await _activity(work, sample, "CD-NL", "tuan", ActivityKind.VOLUNTEER, 31, text)
    for code, mark in (("NL-03", Mark.CAME), ("NL-08", Mark.STOOD_OUT)):
        by, at = sample.people["tuan"], local(date(2026, 10, 31), 17)
        await work.activities.mark(held, sample.candidates[code], mark, by=by, at=at)
    await work.activities.close(held, 18, 2, local(date(2026, 10, 31), 17))
    for unit, leader, kind, day in (
        ("CD-NL", "tuan", ActivityKind.ENVIRONMENT, 60),
        ("DX", "duyen", ActivityKind.SPORT, 52),
    ):
        number = await _activity(work, sample, unit, leader, kind, day, text)
        await plan_asking(work, settings, await work.activities.get(number))


async def _activity(
    work: Work,
    sample: Sample,
    unit: str,
    leader: str,
    kind: ActivityKind,
    day: int,
    text: Text,
) -> ActivityId:
    """`day`: counted from the first of October."""
    on = date(2026, 10, 1) + timedelta(days=day - 1)
    return await work.activities.add(
        sample.units[unit],
        listed_title(kind),
        local(on, 7, 30),
        text("sample-activity-place"),
        by=sample.people[leader],
        at=local(date(2026, 10, 20), 19),
    )


async def _visits(work: Work, sample: Sample) -> None:
    """The members in charge were at three October meetings and told what they saw."""
    for code, nick, saw in (
        ("NL", "phuong", Saw.DISCUSSED),
        ("PH", "thien", Saw.DISCUSSED),
        ("TH", "thien", Saw.BRIEFLY),
    ):
        branch = sample.units[code]
        review = await work.reviews.find(branch, _OCTOBER)
        if review is None:
            raise ValueError("the sample's October is written before this")
        day = review.meeting_at.astimezone(cast.ZONE).date()
        await work.visits.keep(
            review.id,
            sample.people[nick],
            VisitState.ATTENDED,
            branch=branch,
            on=day,
            saw=saw,
            line=None,
            at=local(day + timedelta(days=1), 19),
        )


async def _away(work: Work, sample: Sample, text: Text) -> None:
    """Somebody at work elsewhere, whom another branch of the commune sees to."""
    candidate: CandidateId = sample.candidates["PH-06"]
    since = date(2026, 8, 28)
    absence = await work.absences.add(
        candidate,
        since=since,
        place=text("sample-away-place"),
        returns=Period(2027, 2),
        host=sample.units["NL"],
        host_name=None,
        by=sample.secretary("PH"),
        at=local(since, 19),
    )
    on = date(2026, 10, 9)
    answer, by = HostAnswer.TAKES_PART, sample.secretary("NL")
    await work.absences.remark(absence, on=on, answer=answer, line=None, by=by, at=local(on, 19))
