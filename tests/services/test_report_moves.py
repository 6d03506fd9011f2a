"""After any sequence of reports and moves each counted report is counted once; none is lost."""

import asyncio
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.corrections import CorrectionReason
from domain.ids import CandidateId, PersonId, ReviewId
from domain.meetings import Period
from domain.reviews import Answers, Report, ReportKind
from domain.roles import Holder
from domain.units import Post, Role
from services.corrections.report_moves import OnMeeting, move
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, a_candidate, a_person, a_village

Place = tuple[int, int, int]  # the month, on whom, by whom
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["file", "move", "swap"]),
        st.integers(0, 1),
        st.integers(0, 2),
        st.integers(0, 1),
        st.integers(0, 11),
    ),
    max_size=12,
)


@dataclass
class Model:
    """For each place what was said there, the newest last, and whether it came from elsewhere."""

    said: dict[Place, list[tuple[str, bool]]] = field(default_factory=dict)

    def counted(self) -> dict[Place, str]:
        return {place: versions[-1][0] for place, versions in self.said.items() if versions}

    def take(self, place: Place) -> str:
        """The newest leaves, with the versions that it amends."""
        versions = self.said[place]
        line, arrived = versions.pop()
        while versions and not arrived:
            _, arrived = versions.pop()
        return line

    def put(self, place: Place, line: str, *, arrived: bool) -> None:
        self.said.setdefault(place, []).append((line, arrived))


@dataclass
class Stand:
    work: SqlWork
    who: Holder
    months: list[ReviewId]
    people: list[CandidateId]
    mentors: list[PersonId]
    model: Model = field(default_factory=Model)
    filed: int = 0

    def place(self, report: Report) -> Place:
        return (
            self.months.index(report.review),
            self.people.index(report.candidate),
            self.mentors.index(report.mentor),
        )

    async def counted(self) -> list[Report]:
        found = [await self.work.reports.of_review(one) for one in self.months]
        return [report for reports in found for report in reports]

    async def file(self, place: Place) -> None:
        self.filed += 1
        line = f"line {self.filed}"
        month, person, mentor = place
        await self.work.reports.add(
            self.months[month],
            self.people[person],
            self.mentors[mentor],
            Answers(kind=ReportKind.FULL, line=line),
            at=NOW + timedelta(minutes=self.filed),
            late=False,
            entered_by=self.who.person.id,
        )
        self.model.put(place, line, arrived=False)

    async def move(self, meeting: OnMeeting, month: int, person: int, which: int) -> None:
        reports = await self.counted()
        if not reports:
            return
        report = reports[which % len(reports)]
        here = self.place(report)
        there = (here[0], person, here[2]) if person != here[1] else (month, person, here[2])
        if here == there:
            return
        await move(
            self.work,
            report.id,
            self.people[there[1]],
            self.months[there[0]],
            CorrectionReason.MISWRITTEN,
            self.who,
            await self.work.units.tree(),
            NOW + timedelta(hours=self.filed),
            meeting=meeting,
        )
        swaps = meeting is OnMeeting.SWAP and there in self.model.counted()
        other = self.model.take(there) if swaps else None
        self.model.put(there, self.model.take(here), arrived=True)
        if other is not None:
            self.model.put(here, other, arrived=True)


async def scenario(work: SqlWork, steps: list[tuple[str, int, int, int, int]]) -> None:
    stand = await _stand(work)
    for what, month, person, mentor, which in steps:
        if what == "file":
            await stand.file((month, person, mentor))
        else:
            how = OnMeeting.SWAP if what == "swap" else OnMeeting.REPLACE
            await stand.move(how, month, person, which)
        reports = await stand.counted()
        places = [stand.place(one) for one in reports]
        assert len(places) == len(set(places))
        shown = {place: one.answers.line for place, one in zip(places, reports, strict=True)}
        assert shown == stand.model.counted()
        assert len(set(shown.values())) == len(shown)
        answered = [await work.reports.answered(one, stand.people) for one in stand.months]
        assert sum(map(len, answered)) == len(reports)


async def _stand(work: SqlWork) -> Stand:
    village = await a_village(work)
    officer = await a_person(work, "Lường Văn Hặc")
    post = Post(officer, village.committee, Role.OFFICER, date(2025, 1, 1))
    await work.people.appoint(post)
    more = [await a_candidate(work, village.branch, f"NL-0{n}") for n in (2, 3)]
    return Stand(
        work=work,
        who=Holder(await work.people.get(officer), (post,)),
        months=[
            await work.reviews.add(village.branch, Period(2026, month), NOW, "")
            for month in (11, 12)
        ],
        people=[village.candidate, *more],
        mentors=[village.secretary, await a_person(work, "Vì Văn Muôn", village.branch)],
    )


async def _run(path: Path, steps: list[tuple[str, int, int, int, int]]) -> None:
    record = SqliteRecord(path)
    await record.open()
    try:
        await record.write(scenario, steps)
    finally:
        await record.close()


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_each_counted_report_is_counted_once(
    migrated: Path, steps: list[tuple[str, int, int, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_run(Path(shutil.copy(migrated, folder)), steps))
