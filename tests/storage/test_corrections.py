"""What was put right comes back; merged and locked entries leave every list."""

from datetime import timedelta

import pytest

from domain.candidates import AssignmentKind, Consent
from domain.corrections import Correction, CorrectionKind, CorrectionReason
from domain.ids import CandidateId, UnitId
from domain.meetings import Period
from domain.reviews import Answers, Conclusion, Decision, ReportKind, ReviewState
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_candidate

SAME = Answers(kind=ReportKind.NO_CHANGE)


def moved(village: Village, number: int, field: str = "candidate") -> Correction:
    return Correction(
        kind=CorrectionKind.REPORT,
        subject=f"report:{number}",
        field=field,
        before="1",
        after="2",
        reason=CorrectionReason.WRONG_PERSON,
        by=village.secretary,
        at=NOW,
        candidate=village.candidate,
        unit=village.branch,
    )


async def test_a_correction_comes_back_as_it_was(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> None:
        await work.corrections.add(moved(village, 7))
        (kept,) = await work.corrections.on([village.candidate])
        assert kept == moved(village, 7)
        assert kept.report == 7
        assert await work.corrections.on([CandidateId(99)]) == ()

    await record.write(turn)


async def test_a_report_moved_away_counts_no_more_and_one_before_it_may_again(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review = await work.reviews.add(village.branch, Period(2026, 11), NOW, "")
        whose = (review, village.candidate, village.secretary, SAME)
        first = await work.reports.add(*whose, at=NOW, late=False)
        second = await work.reports.add(*whose, at=NOW, late=False)
        await work.corrections.add(moved(village, second, "arrived"))
        newest = await work.reports.get(second)
        assert [one.id for one in await work.corrections.versions(newest)] == [second]
        await work.corrections.add(moved(village, second))
        assert [one.id for one in await work.reports.of_review(review)] == [first]
        await work.corrections.add(moved(village, first))
        assert await work.reports.of_review(review) == ()
        assert await work.reports.answered(review, [village.candidate]) == frozenset()
        assert (await work.reports.get(first)).version == 1  # still readable

    await record.write(turn)


async def test_a_locked_card_leaves_every_list_but_that_of_the_locked(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        await help_with(work, village, village.candidate)
        await work.corrections.lock(village.candidate, NOW)
        assert await lists(work, village) == [(), (), ()]
        assert await work.corrections.locked([village.branch]) == (village.candidate,)
        assert (await work.candidates.get(village.candidate)).locked
        await work.corrections.lock(village.candidate, None)
        assert all(await lists(work, village))
        with pytest.raises(LookupError):
            await work.corrections.lock(CandidateId(99), NOW)

    await record.write(turn)


async def test_a_merged_entry_is_read_under_the_one_kept(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        kept = await a_candidate(work, village.branch, "NL-02")
        old = village.candidate
        await help_with(work, village, old)
        review = await work.reviews.add(village.branch, Period(2026, 11), NOW, "")
        await work.reports.add(review, old, village.secretary, SAME, at=NOW, late=False)
        await work.nominations.add(old, village.secretary, None, "Tốt.", NOW)
        await work.reviews.conclude(
            Conclusion(review=review, candidate=old, decision=Decision.CONTINUE),
            at=NOW,
            by=village.secretary,
        )
        await work.corrections.merge(old, kept, NOW + timedelta(days=1))
        found = await work.candidates.by_code("NL-01")
        assert found is not None
        assert found.id == kept
        assert await lists(work, village) == [(await work.candidates.get(kept),), (), ()]
        assert await work.reports.answered(review, [kept]) == {(kept, village.secretary)}
        for reports in (
            await work.reports.on(kept),
            await work.reports.mine(village.secretary, kept),
            await work.reports.of_review(review),
        ):
            assert [one.candidate for one in reports] == [kept]
        assert [one.candidate for one in await work.nominations.of(kept)] == [kept]
        assert [one.candidate for one in await work.reviews.conclusions(review)] == [kept]
        assert len(await work.reviews.conclusions_on(kept)) == 1
        assert await work.candidates.named("Lò Thị Mai") == (await work.candidates.get(kept),)
        (merger,) = await work.corrections.merged([village.branch])
        assert (merger.given_up, merger.kept) == (old, kept)
        assert await work.corrections.merged_into(kept) == (old,)

        await work.corrections.merge(old, None, None)
        found = await work.candidates.by_code("NL-01")
        assert found is not None
        assert found.id == old
        assert await work.reports.on(kept) == ()

    await record.write(turn)


async def test_of_two_conclusions_in_one_month_the_kept_entrys_stands(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        kept = await a_candidate(work, village.branch, "NL-02")
        review = await work.reviews.add(village.branch, Period(2026, 11), NOW, "")
        for one, decision in ((village.candidate, Decision.LIST), (kept, Decision.CLASS)):
            what = Conclusion(review=review, candidate=one, decision=decision)
            await work.reviews.conclude(what, at=NOW, by=village.secretary)
        await work.corrections.merge(village.candidate, kept, NOW)
        (only,) = await work.reviews.conclusions(review)
        assert (only.candidate, only.decision) == (kept, Decision.CLASS)

    await record.write(turn)


async def test_consent_is_withdrawn_and_recorded_anew(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        await work.candidates.set_consent(village.candidate, None, TODAY)
        assert await work.candidates.consent(village.candidate) is None
        paper = Consent(form_number="01", signed_on=TODAY, explained_by="Cà Thị Thoa")
        await work.candidates.set_consent(village.candidate, paper, TODAY)
        assert await work.candidates.consent(village.candidate) == paper

    await record.write(turn)


async def test_closed_months_come_newest_first(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> None:
        for month in (9, 10, 11):
            made = await work.reviews.add(village.branch, Period(2026, month), NOW, "")
            if month < 11:
                await work.reviews.set_state(made, ReviewState.CLOSED, NOW, village.secretary)
        found = await work.reviews.closed(village.branch, 5)
        assert [one.period.month for one in found] == [10, 9]
        assert len(await work.reviews.closed(village.branch, 1)) == 1

    await record.write(turn)


async def help_with(work: SqlWork, village: Village, candidate: CandidateId) -> None:
    await work.assignments.add(
        candidate,
        AssignmentKind.PRIMARY,
        person=village.secretary,
        resolved_on=TODAY,
        put_to=None,
        at=NOW,
        by=village.secretary,
    )


async def lists(work: SqlWork, village: Village) -> list[tuple[object, ...]]:
    branches: list[UnitId] = [village.branch]
    return [
        await work.candidates.in_branches(branches),
        await work.assignments.of_person(village.secretary),
        await work.assignments.in_branch(village.branch),
    ]
