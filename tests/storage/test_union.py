"""Resolutions of the youth union, and activities, on record."""

from datetime import timedelta

import pytest

from domain.activities import ActivityKind, Mark, listed_title
from domain.ids import ActivityId
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, TODAY, a_village


async def test_a_second_resolution_on_a_nomination_replaces_the_first(
    record: SqliteRecord,
) -> None:
    async def story(work: SqlWork) -> None:
        village = await a_village(work)
        by = village.secretary
        made = await work.nominations.add(village.candidate, by, None, "", NOW)
        for number in ("7", "8"):
            await work.union.record(
                [made], village.branch, number=number, on=TODAY, consulted=True, by=by, at=NOW
            )
        found = await work.union.of(made)
        assert found is not None
        assert (found.number, found.on, found.consulted) == ("8", TODAY, True)
        assert await work.union.of_unit(village.branch) == (found,)
        assert await work.union.get(found.id) == found
        with pytest.raises(LookupError):
            await work.union.get(999)

    await record.write(story)


async def test_marks_of_a_cancelled_activity_are_not_shown(record: SqliteRecord) -> None:
    async def story(work: SqlWork) -> None:
        village = await a_village(work)
        by, title = village.secretary, listed_title(ActivityKind.SPORT)
        number = await work.activities.add(village.branch, title, NOW, "sân", by=by, at=NOW)
        one = await work.activities.get(number)
        assert (one.kind, one.open) == (ActivityKind.SPORT, True)
        for mark in (Mark.CAME, Mark.STOOD_OUT):
            await work.activities.mark(number, village.candidate, mark, by=by, at=NOW)
        (seen,) = await work.activities.marks_of(village.candidate)
        assert seen.mark is Mark.STOOD_OUT
        await work.activities.close(number, 5, 1, NOW)
        assert (await work.activities.get(number)).came == 5
        assert len(await work.activities.of_units([village.branch], NOW)) == 1
        assert await work.activities.of_units([village.branch], NOW + timedelta(days=1)) == ()
        await work.activities.cancel(number, NOW)
        assert await work.activities.marks_of(village.candidate) == ()
        await work.activities.mark(number, village.candidate, None, by=by, at=NOW)
        assert await work.activities.marks(number) == ()
        with pytest.raises(LookupError):
            await work.activities.get(ActivityId(999))

    await record.write(story)
