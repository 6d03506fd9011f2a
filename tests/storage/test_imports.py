"""What imports did, and entries as such, on a real file."""

from datetime import date

import pytest

from domain.ids import UnitId
from domain.units import Post, Role
from services.ports.imports import Change, Import, Mention, Subject, Thing
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, Village

PERSON = Thing(Subject.PERSON, 1)


async def test_an_import_is_kept_with_its_changes_until_it_is_taken_back(
    record: SqliteRecord,
) -> None:
    async def turn(work: SqlWork) -> None:
        number = await work.imports.add(NOW, ["một.xlsx", "hai.csv"], 2)
        changes = (
            Change(thing=PERSON, file="một.xlsx", row=3, before=None, after={"birth": "1980"}),
            Change(
                thing=Thing(Subject.UNIT, 2), file="", row=None, before={"signal": 1}, after={}
            ),
        )
        for change in changes:
            await work.imports.note(number, change)
        assert await work.imports.changes(number) == changes
        kept = Import(number=number, at=NOW, files=("một.xlsx", "hai.csv"), rows=2, undone_at=None)
        assert await work.imports.get(number) == kept
        await work.imports.close(number, NOW, [PERSON])
        assert await work.imports.changes(number) == ()
        assert [one.undone_at for one in await work.imports.all()] == [NOW]
        with pytest.raises(LookupError):
            await work.imports.get(99)

    await record.write(turn)


async def test_an_entry_is_put_back_as_it_was(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> None:
        thing = Thing(Subject.UNIT, village.branch)
        await work.units.number_after(village.branch, 1)
        before = await work.imports.as_it_is(thing)
        assert before is not None
        await work.units.set_signal(village.branch, signal=False)
        await work.units.number_after(village.branch, 9)
        after = await work.imports.as_it_is(thing)
        assert after is not None
        assert (after["signal"], after["last_number"]) == (False, 9)
        await work.imports.put_back(thing, before, after)
        assert await work.imports.as_it_is(thing) == before
        await work.units.number_after(village.branch, 5)
        await work.imports.put_back(thing, before, after)
        now = await work.imports.as_it_is(thing)
        assert now is not None
        assert now["last_number"] == 5  # somebody went on from there

    await record.write(turn)


async def test_what_refers_to_an_entry_is_found(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> None:
        day = date(2026, 11, 2)
        held = Post(village.secretary, village.branch, Role.BRANCH_COMMITTEE, day)
        assert await work.imports.post(held) is None
        await work.people.appoint(held)
        post = await work.imports.post(held)
        assert post is not None
        person = Thing(Subject.PERSON, village.secretary)
        found = await work.imports.mentions([person, post])
        assert Mention("posts", post) in found[person]
        assert post not in found
        assert await work.imports.rule_of(UnitId(village.branch)) is None
        await work.imports.remove(post)
        assert await work.imports.post(held) is None
        assert await work.imports.as_it_is(post) is None

    await record.write(turn)


async def test_what_would_refer_to_nothing_does_not_fit(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        person = Thing(Subject.PERSON, village.secretary)
        now = await work.imports.as_it_is(person)
        assert now is not None
        assert await work.imports.fits(person, now)
        assert not await work.imports.fits(person, {**now, "branch_id": 999})

    await record.write(turn)
