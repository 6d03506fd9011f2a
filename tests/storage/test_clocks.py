"""What was answered to a warning, whose dates are looked at, and what waits about a person."""

from datetime import date, timedelta

from domain.cycle import Step
from domain.ids import CandidateId
from domain.road.answers import Answered, DeadlineAnswer
from domain.road.events import Milestone
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, Village, a_candidate

DUE = date(2026, 12, 15)


def answered(village: Village, answer: DeadlineAnswer, on: date | None = None) -> Answered:
    return Answered(
        candidate=village.candidate,
        rule="ceremony",
        due=DUE,
        answer=answer,
        by=village.secretary,
        at=NOW,
        on=on,
    )


async def test_answers_are_kept_in_the_order_said(record: SqliteRecord, village: Village) -> None:
    stuck = answered(village, DeadlineAnswer.STUCK)
    planned = answered(village, DeadlineAnswer.SCHEDULED, date(2026, 12, 10))

    async def keep(work: SqlWork) -> tuple[Answered, ...]:
        await work.clocks.answer(stuck)
        await work.clocks.answer(planned)
        return await work.clocks.answers(village.candidate)

    assert await record.write(keep) == (stuck, planned)


async def test_only_people_with_something_dated_are_looked_at(
    record: SqliteRecord, village: Village
) -> None:
    async def look(work: SqlWork) -> tuple[frozenset[CandidateId], list[tuple[CandidateId, ...]]]:
        other = await a_candidate(work, village.branch, "NL-02", "Lò Văn Pâng")
        await work.road.add_event(village.candidate, Milestone.CEREMONY, DUE, NOW)
        both = [village.candidate, other]
        pages = [await work.clocks.next_people(after, 5) for after in (0, village.candidate)]
        return await work.clocks.may_run_for(both), pages

    found, pages = await record.write(look)
    assert found == {village.candidate}
    assert pages == [(village.candidate,), ()]


async def test_what_waits_about_a_person_is_found_by_its_step(
    record: SqliteRecord, village: Village
) -> None:
    async def plan(work: SqlWork) -> tuple[str, ...]:
        for step in (Step.DEADLINE, Step.TASK):
            await work.agenda.add(
                f"{step}:1",
                step=step,
                at=NOW,
                void_after=NOW + timedelta(days=1),
                candidate=village.candidate,
                subject="subject",
            )
        rows = await work.agenda.waiting_of(village.candidate, Step.DEADLINE)
        return tuple(row.once_key for row in rows)

    assert await record.write(plan) == ("deadline:1",)
