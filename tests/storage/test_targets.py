"""Targets are succeeded, never edited; and what happened to many people is counted at once."""

from datetime import date, timedelta

from domain.candidates import NominationState, Stage
from domain.ids import CandidateId
from domain.plans.targets import Counted, PlanTerm, Target
from domain.road.events import Milestone
from storage.sqlite import SqliteRecord
from storage.tables import introducers
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_branch, a_candidate

TERM = PlanTerm(2025, 2030)


async def set_(
    work: SqlWork, village: Village, year: int | None, count: int, term: PlanTerm = TERM
) -> int:
    return await work.targets.set(
        village.branch,
        term,
        year,
        count,
        plan_number="15-KH",
        plan_on=date(2026, 1, 5),
        by=village.secretary,
        at=NOW,
    )


async def test_a_target_is_kept_as_it_was_set(record: SqliteRecord, village: Village) -> None:
    async def keep(work: SqlWork) -> tuple[int, tuple[Target, ...]]:
        made = await set_(work, village, 2026, 2)
        return made, await work.targets.standing([village.branch])

    number, kept = await record.write(keep)
    assert kept == (
        Target(
            id=number,
            unit=village.branch,
            term=TERM,
            year=2026,
            count=2,
            plan_number="15-KH",
            plan_on=date(2026, 1, 5),
            by=village.secretary,
            at=NOW,
        ),
    )


async def test_a_second_target_ends_the_first_of_its_year_alone(
    record: SqliteRecord, village: Village
) -> None:
    async def succeed(work: SqlWork) -> list[list[int]]:
        for year, count in ((2026, 2), (None, 9), (2027, 4), (2026, 3)):
            await set_(work, village, year, count)
        standing = await work.targets.standing([village.branch])
        of_year = await work.targets.of_year(2026)
        every = await work.targets.history(village.branch)
        return [[one.count for one in found] for found in (standing, of_year, every)]

    assert await record.write(succeed) == [[9, 4, 3], [3], [2, 9, 4, 3]]


async def test_a_year_has_one_target_whatever_the_term_a_term_each_its_own(
    record: SqliteRecord, village: Village
) -> None:
    async def in_two_terms(work: SqlWork) -> list[tuple[int, int | None]]:
        for year in (None, 2026):
            await set_(work, village, year, 2)
            await set_(work, village, year, 3, PlanTerm(2026, 2030))
        found = await work.targets.standing([village.branch])
        return [(one.term.first, one.year) for one in found]

    assert await record.write(in_two_terms) == [(2025, None), (2026, None), (2026, 2026)]


async def test_a_target_may_be_withdrawn_once(record: SqliteRecord, village: Village) -> None:
    async def withdraw(work: SqlWork) -> list[bool]:
        await set_(work, village, None, 9)
        return [
            await work.targets.withdraw(village.branch, TERM, year, NOW)
            for year in (2026, None, None)
        ]

    assert await record.write(withdraw) == [False, True, False]


async def held(work: SqlWork, who: CandidateId, on: date) -> int:
    return await work.road.add_event(who, Milestone.CEREMONY, on, NOW)


async def test_what_happened_counts_in_its_days_but_for_mistakes_and_locked_cards(
    record: SqliteRecord, village: Village
) -> None:
    async def count(work: SqlWork) -> tuple[Counted, ...]:
        others = [await a_candidate(work, village.branch, f"NL-0{n}") for n in range(2, 6)]
        await held(work, village.candidate, date(2026, 1, 1))
        await held(work, others[0], date(2027, 1, 1))
        await work.road.void_event(await held(work, others[1], date(2026, 5, 5)), NOW)
        await held(work, others[2], date(2026, 5, 6))
        await work.corrections.lock(others[2], NOW)
        await work.candidates.move(village.candidate, Stage.OFFICIAL, NOW)
        return await work.progress.happened(Milestone.CEREMONY, date(2026, 1, 1), date(2027, 1, 1))

    assert await record.write(count) == (
        Counted(village.candidate, date(2026, 1, 1), village.branch),
    )


async def test_whom_an_organisation_put_forward_counts_once_a_branch_received_them(
    record: SqliteRecord, village: Village
) -> None:
    async def count(work: SqlWork) -> list[CandidateId]:
        unit = await a_branch(work, village.committee, "dx", "Đoàn xã")
        waits = await a_candidate(work, village.branch, "NL-02")
        for who, state in (
            (village.candidate, NominationState.RECEIVED),
            (waits, NominationState.WAITING),
        ):
            made = await work.nominations.add(who, village.secretary, unit, "Tốt.", NOW)
            await work.nominations.decide(made, state, NOW)
        day = timedelta(days=1)
        found = await work.progress.put_forward([unit], NOW, NOW + day)
        assert await work.progress.put_forward([unit], NOW - day, NOW) == ()
        return [one for one, _, _ in found]

    assert await record.write(count) == [village.candidate]


async def test_the_newest_step_and_what_introducers_said_are_read_for_many(
    record: SqliteRecord, village: Village
) -> None:
    async def read(work: SqlWork) -> tuple[object, object]:
        for day, stage in ((1, Stage.LISTED), (9, Stage.HELPED)):
            await work.road.add_move(
                village.candidate,
                Stage.RECEIVED,
                stage,
                date(2026, 3, day),
                NOW,
                rules_on=TODAY,
            )
        for said, until in (("5/2025", None), (None, None), ("1/2020", TODAY)):
            await work.execute(
                introducers.insert().values(
                    candidate_id=village.candidate,
                    kind="member",
                    known_since=said,
                    since=TODAY,
                    until=until,
                    at=NOW,
                )
            )
        people = [village.candidate]
        return await work.progress.newest_moves(people), await work.progress.known_since(people)

    assert await record.write(read) == (
        {village.candidate: date(2026, 3, 9)},
        {village.candidate: ("5/2025",)},
    )
