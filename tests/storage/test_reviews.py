from dataclasses import replace
from datetime import timedelta

import pytest

from domain.ids import ReviewId
from domain.meetings import Period
from domain.reviews import Conclusion, Decision, Review, ReviewState, Tally
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, Village, a_candidate

OCTOBER, NOVEMBER, DECEMBER = (Period(2026, month) for month in (10, 11, 12))
LATER = NOW + timedelta(days=1)


async def a_review(work: SqlWork, village: Village, period: Period = NOVEMBER) -> ReviewId:
    return await work.reviews.add(village.branch, period, NOW, "Nhà văn hóa")


async def test_the_current_month_is_the_earliest_that_is_not_closed(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        reviews, branch = work.reviews, village.branch
        assert await reviews.current(branch) is None
        assert await reviews.newest(branch) is None
        december, october, november = [
            await a_review(work, village, period) for period in (DECEMBER, OCTOBER, NOVEMBER)
        ]
        await reviews.set_state(october, ReviewState.CLOSED, NOW, village.secretary)
        await reviews.set_state(december, ReviewState.OPEN, NOW, None)
        current, newest = await reviews.current(branch), await reviews.newest(branch)
        closed = await reviews.last_closed(branch)
        assert current is not None
        assert newest is not None
        assert closed is not None
        assert (current.id, newest.id, closed.id) == (november, december, october)
        assert await reviews.find(branch, NOVEMBER) == current
        assert await reviews.find(village.committee, NOVEMBER) is None

    await record.write(turn)


async def test_a_review_moves_opens_closes_and_opens_again(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        reviews, made = work.reviews, await a_review(work, village)
        planned = await reviews.get(made)
        assert planned == Review(
            id=made,
            branch=village.branch,
            period=NOVEMBER,
            meeting_at=NOW,
            place="Nhà văn hóa",
            state=ReviewState.PLANNED,
        )
        await reviews.move(made, LATER, "Trường học")
        await reviews.set_state(made, ReviewState.OPEN, NOW, None)
        await reviews.set_state(made, ReviewState.CLOSED, LATER, village.secretary)
        await reviews.group_told(made)
        closed = await reviews.get(made)
        assert closed == replace(
            planned,
            meeting_at=LATER,
            place="Trường học",
            state=ReviewState.CLOSED,
            closed_at=LATER,
            told_group=True,
        )
        await reviews.set_state(made, ReviewState.OPEN, LATER, village.secretary)
        reopened = await reviews.get(made)
        assert (reopened.state, reopened.closed_at) == (ReviewState.OPEN, None)

    await record.write(turn)


async def test_a_month_of_a_branch_is_planned_once(record: SqliteRecord, village: Village) -> None:
    await record.write(a_review, village)
    with pytest.raises(Exception, match="UNIQUE"):
        await record.write(a_review, village)


async def test_a_review_that_is_not_there_is_said_so(record: SqliteRecord) -> None:
    async def turn(work: SqlWork) -> None:
        with pytest.raises(LookupError, match="no such review"):
            await work.reviews.get(ReviewId(99))
        with pytest.raises(LookupError, match="no such review"):
            await work.reviews.group_told(ReviewId(99))

    await record.write(turn)


async def test_a_second_conclusion_on_one_person_and_month_replaces_the_first(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review = await a_review(work, village)
        first = Conclusion(
            review=review,
            candidate=village.candidate,
            decision=Decision.LIST,
            task="Giúp bản làm đường",
            task_due=TODAY,
            resolved_on=TODAY,
            tally=Tally(roll=26, present=24, in_favour=18, against=6),
        )
        second = Conclusion(review=review, candidate=village.candidate, decision=Decision.CONTINUE)
        for conclusion in (first, second, first):
            await work.reviews.conclude(
                conclusion,
                at=NOW,
                by=village.secretary,
                entered_for=village.secretary,
                paper_date=TODAY,
            )
            assert await work.reviews.conclusions(review) == (conclusion,)

    await record.write(turn)


async def test_conclusions_come_by_code_in_a_month_and_newest_first_on_a_person(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        november = await a_review(work, village, NOVEMBER)
        october = await a_review(work, village, OCTOBER)
        others = [await a_candidate(work, village.branch, code) for code in ("NL-10", "NL-09")]
        for review in (november, october):
            for candidate in (*others, village.candidate):
                await work.reviews.conclude(
                    Conclusion(review=review, candidate=candidate, decision=Decision.CONTINUE),
                    at=NOW,
                    by=village.secretary,
                )
        found = [one.candidate for one in await work.reviews.conclusions(november)]
        assert found == [village.candidate, *reversed(others)]
        history = await work.reviews.conclusions_on(village.candidate)
        assert [review.period for review, _ in history] == [NOVEMBER, OCTOBER]
        assert [conclusion.review for _, conclusion in history] == [november, october]

    await record.write(turn)
