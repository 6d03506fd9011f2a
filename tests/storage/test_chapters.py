from datetime import timedelta

from domain.chapters import ChapterAnswer, ChapterMonth
from domain.ids import UnitId
from domain.meetings import Period
from domain.reviews import Answers, ReportKind
from domain.units import UnitKind
from services.ports import NewUnit
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, Village, a_person

NOVEMBER = Period(2026, 11)
SAME = Answers(kind=ReportKind.NO_CHANGE)


async def a_chapter(work: SqlWork, village: Village, code: str = "cd") -> UnitId:
    return await work.units.add(
        NewUnit(kind=UnitKind.CHAPTER, code=code, name="Chi đoàn", parent=village.committee)
    )


def answered(village: Village, unit: UnitId, period: Period, number: int | None) -> ChapterMonth:
    return ChapterMonth(
        unit=unit,
        period=period,
        answer=ChapterAnswer.NOT_MET if number is None else ChapterAnswer.COUNTED,
        excellent=number,
        by=village.secretary,
        at=NOW,
    )


async def test_one_answer_a_month_is_kept_the_newest(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        unit, other = await a_chapter(work, village), await a_chapter(work, village, "cd-2")
        for number in (None, 5, 6):
            await work.chapter_months.keep(answered(village, unit, NOVEMBER, number))
        await work.chapter_months.keep(answered(village, unit, NOVEMBER.previous(), None))
        await work.chapter_months.keep(answered(village, other, NOVEMBER, 0))
        assert await work.chapter_months.get(unit, NOVEMBER) == answered(
            village, unit, NOVEMBER, 6
        )
        assert await work.chapter_months.get(unit, NOVEMBER.next()) is None
        newest = await work.chapter_months.newest(unit, 6)
        assert [one.period for one in newest] == [NOVEMBER, NOVEMBER.previous()]
        assert len(await work.chapter_months.newest(unit, 1)) == 1
        found = await work.chapter_months.of([unit, other], NOVEMBER)
        assert [one.excellent for one in found] == [6, 0]
        assert await work.chapter_months.of([], NOVEMBER) == ()

    await record.write(turn)


async def test_an_organisation_has_one_report_a_month_whoever_makes_it(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review = await work.reviews.add(village.branch, NOVEMBER, NOW, "Nhà văn hóa")
        unit = await a_chapter(work, village)
        heir = await a_person(work, "Cầm Văn An", village.branch)
        for minute, (who, unit_of) in enumerate(
            ((village.secretary, None), (village.secretary, unit), (heir, unit), (heir, None))
        ):
            await work.reports.add(
                review,
                village.candidate,
                who,
                SAME,
                at=NOW + timedelta(minutes=minute),
                late=False,
                unit=unit_of,
            )
        newest = await work.reports.of_review(review)
        assert [(one.mentor, one.unit) for one in newest] == [
            (village.secretary, None),
            (heir, unit),
            (heir, None),
        ]
        (theirs,) = await work.reports.of_unit(unit, village.candidate)
        assert (theirs.mentor, theirs.unit) == (heir, unit)
        (own,) = await work.reports.mine(village.secretary, village.candidate)
        assert own.unit is None
        everybody = {(village.candidate, village.secretary), (village.candidate, heir)}
        assert await work.reports.answered(review, [village.candidate]) == everybody
        assert await work.reports.answered_for(review, [village.candidate]) == {
            (village.candidate, unit)
        }
        made = await work.reports.made_by(village.secretary)
        assert {one.unit for one in made} == {None, unit}

    await record.write(turn)
