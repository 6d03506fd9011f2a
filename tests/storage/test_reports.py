from datetime import timedelta

import pytest

from domain.ids import ReportId, ReviewId
from domain.meetings import Period
from domain.reviews import (
    Absence,
    Answers,
    Improve,
    Met,
    Proposal,
    Report,
    ReportKind,
    Strength,
    TaskResult,
)
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_candidate, a_person

FULL = Answers(
    kind=ReportKind.FULL,
    met=Met.MET,
    strength=Strength.LABOUR,
    improve=Improve.SPEAKING,
    task=TaskResult.DONE,
    proposal=Proposal.NEXT_STEP,
    line="Rất chăm",
)
ABSENT = Answers(kind=ReportKind.NOT_THIS_MONTH, absence=Absence.ILLNESS)
SAME = Answers(kind=ReportKind.NO_CHANGE)


async def a_review(work: SqlWork, village: Village, month: int) -> ReviewId:
    return await work.reviews.add(village.branch, Period(2026, month), NOW, "Nhà văn hóa")


async def a_report(
    work: SqlWork, village: Village, review: ReviewId, answers: Answers, minutes: int = 0
) -> ReportId:
    return await work.reports.add(
        review,
        village.candidate,
        village.secretary,
        answers,
        at=NOW + timedelta(minutes=minutes),
        late=False,
    )


async def test_a_report_comes_back_word_for_word(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> None:
        review = await a_review(work, village, 11)
        made = await work.reports.add(
            review,
            village.candidate,
            village.secretary,
            FULL,
            at=NOW,
            late=True,
            entered_by=village.secretary,
            paper_date=TODAY,
        )
        assert await work.reports.get(made) == Report(
            id=made,
            review=review,
            candidate=village.candidate,
            mentor=village.secretary,
            version=1,
            at=NOW,
            answers=FULL,
            late=True,
            entered_by=village.secretary,
            paper_date=TODAY,
        )
        assert await work.reports.line(made) == "Rất chăm"
        with pytest.raises(LookupError, match="no such report"):
            await work.reports.get(ReportId(99))

    await record.write(turn)


async def test_every_version_is_kept_and_the_newest_counts(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review = await a_review(work, village, 11)
        made = [await a_report(work, village, review, one) for one in (SAME, ABSENT, FULL)]
        assert [(await work.reports.get(one)).version for one in made] == [1, 2, 3]
        (newest,) = await work.reports.of_review(review)
        assert (newest.id, newest.answers) == (made[-1], FULL)

    await record.write(turn)


async def test_mentors_number_their_versions_apart(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> None:
        review = await a_review(work, village, 11)
        helper = await a_person(work, "Cầm Văn An", village.branch)
        own = await a_report(work, village, review, FULL)
        other = await work.reports.add(review, village.candidate, helper, SAME, at=NOW, late=False)
        assert (await work.reports.get(other)).version == 1
        of_review = {one.id for one in await work.reports.of_review(review)}
        assert of_review == {one.id for one in await work.reports.on(village.candidate)}
        assert of_review == {own, other}
        mine = await work.reports.mine(helper, village.candidate)
        assert [one.id for one in mine] == [other]

    await record.write(turn)


async def test_a_mentors_own_reports_come_with_the_newest_month_first(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        november, october = [await a_review(work, village, month) for month in (11, 10)]
        await a_report(work, village, november, SAME)
        # Amended after the next month began: the month counts, not the hour.
        await a_report(work, village, october, SAME, minutes=1)
        await a_report(work, village, october, ABSENT, minutes=2)
        mine = await work.reports.mine(village.secretary, village.candidate)
        assert [(one.review, one.answers) for one in mine] == [
            (november, SAME),
            (october, ABSENT),
        ]

    await record.write(turn)


async def test_an_edited_message_finds_the_report_it_made(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review = await a_review(work, village, 11)
        for answers in (SAME, FULL):
            made = await work.reports.add(
                review,
                village.candidate,
                village.secretary,
                answers,
                at=NOW,
                late=False,
                source_message="5:77",
            )
        found = await work.reports.from_message("5:77")
        assert found is not None
        assert found.id == made
        assert await work.reports.from_message("5:78") is None

    await record.write(turn)


async def test_who_has_answered_on_whom_is_known(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> None:
        review = await a_review(work, village, 11)
        silent = await a_candidate(work, village.branch, "NL-02")
        for answers in (SAME, FULL):
            await a_report(work, village, review, answers)
        answered = await work.reports.answered(review, [village.candidate, silent])
        assert answered == {(village.candidate, village.secretary)}
        assert await work.reports.answered(review, []) == frozenset()

    await record.write(turn)
