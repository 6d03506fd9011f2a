"""Taking a spreadsheet in: all or nothing, and only once."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.spreadsheets.layout import in_titles
from bot.spreadsheets.reader import read_spreadsheets
from domain.ids import PersonId
from domain.units import Membership, Person, Role, UnitKind
from services.imports.import_rows import ImportRows
from services.imports.importing import Imported, import_rows, known_units
from services.people.founding import (
    SeveralPeopleError,
    UnknownUnitError,
    first_officer,
    invite_by_name,
)
from services.people.inviting import Invited, code_hash
from services.ports.meetings import MeetingPlan
from storage.work import SqlWork
from tests.spreadsheets.files import CHAPTER, NA_LO, YOUTH, workbook
from tests.world import SETTINGS, World, local, world

NOW = local(2, 11)
PEOPLE = (
    ("Cà Thị Thoa", 1975, "NL", "chính thức", "bí thư chi bộ"),
    ("Quàng Văn Inh", "3/5/1968", "NL", "chính thức", None, None, "không"),
    ("Lò Văn Tuấn", 1999, None, None, "bí thư chi đoàn (CD-NL)"),
    ("Lường Văn Hặc", None, None, None, "cán bộ Ban Xây dựng Đảng"),
)


@pytest.fixture
async def empty(database: Path) -> AsyncIterator[World]:
    """The program on a new record."""
    async with world(database) as made:
        yield made


async def read(
    made: World, tmp_path: Path, *, units: tuple[object, ...] = (NA_LO, YOUTH, CHAPTER),
    people: tuple[object, ...] = PEOPLE,
) -> ImportRows:  # fmt: skip
    path = workbook(tmp_path / "commune.xlsx", units, people)  # type: ignore[arg-type] # rows
    rows = read_spreadsheets([path], await made.record.read(known_units))
    assert rows.problems == ()
    return rows


async def take(made: World, rows: ImportRows) -> Imported:
    async def run(work: SqlWork) -> Imported:
        return await import_rows(work, SETTINGS, rows, NOW)

    return await made.do(run)


async def on_the_roll(made: World, name: str) -> tuple[Person, ...]:
    async def look(work: SqlWork) -> tuple[Person, ...]:
        return await work.people.find(name)

    return await made.record.read(look)


async def roles(made: World, person: PersonId) -> list[tuple[Role, str]]:
    async def look(work: SqlWork) -> list[tuple[Role, str]]:
        posts = await work.people.posts(person)
        return [(post.role, (await work.units.get(post.unit)).name) for post in posts]

    return await made.record.read(look)


async def officer(made: World, name: str) -> Invited:
    async def run(work: SqlWork) -> Invited:
        return await first_officer(work, SETTINGS, name, NOW, lambda n: n - 1)

    return await made.do(run)


def told(imported: Imported) -> list[tuple[int, str, str]]:
    return [
        (one.row, one.column, one.key.removeprefix("cli-import-")) for one in imported.problems
    ]


async def test_units_people_posts_and_meetings_come_in(empty: World, tmp_path: Path) -> None:
    made = await take(empty, await read(empty, tmp_path))
    assert made == Imported(units=3, people=4, posts=3, meetings=1, number=1)
    (thoa,) = await on_the_roll(empty, "ca thi thoa")
    assert thoa.membership is Membership.OFFICIAL
    assert await roles(empty, thoa.id) == [(Role.BRANCH_SECRETARY, "Chi bộ bản Nà Lo")]
    (inh,) = await on_the_roll(empty, "Quàng Văn Inh")
    assert not inh.smartphone
    (hac,) = await on_the_roll(empty, "Lường Văn Hặc")
    assert await roles(empty, hac.id) == [(Role.OFFICER, SETTINGS.committee)]

    async def units(work: SqlWork) -> tuple[str | None, bool, bool]:
        branch, chapter = await work.units.by_code("NL"), await work.units.by_code("CD-NL")
        youth = await work.units.by_code("DX")
        assert branch
        assert chapter
        assert youth
        planned = await work.reviews.current(branch.id)
        return branch.prefix, chapter.branch == branch.id, bool(planned and chapter.parent)

    assert await empty.record.read(units) == ("NL", True, True)


async def test_the_same_file_again_changes_nothing(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path))
    assert await take(empty, await read(empty, tmp_path)) == Imported()
    assert len(await on_the_roll(empty, "Cà Thị Thoa")) == 1


async def test_a_longer_file_adds_only_what_is_new(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path))
    thoa = ("Cà Thị Thoa", 1975, "NL", "chính thức", "bí thư chi bộ; bí thư chi đoàn (CD-NL)")
    more = (thoa, *PEOPLE[1:], ("Cà Thị Thoa", 1990, "NL", "dự bị"))
    made = await take(empty, await read(empty, tmp_path, people=more))
    assert made == Imported(people=1, posts=1, number=2)
    assert len(await on_the_roll(empty, "Cà Thị Thoa")) == 2


async def test_a_member_who_was_on_probation_is_brought_up_to_date(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path, people=(("Vì Thị Đan", 2000, "NL", "dự bị"),)))
    rows = await read(empty, tmp_path, people=(("VÌ THỊ ĐAN", 2000, "NL", "chính thức"),))
    assert (await take(empty, rows)).people == 0
    (dan,) = await on_the_roll(empty, "Vì Thị Đan")
    assert dan.membership is Membership.OFFICIAL


async def test_everything_the_record_has_against_it_is_told_and_nothing_changed(
    empty: World, tmp_path: Path
) -> None:
    first = await read(
        empty,
        tmp_path,
        people=(("Lò Văn Ba", 1970, "NL"), ("Lò Văn Ba", 1980, "NL")),
    )
    await take(empty, first)
    rows = await read(
        empty,
        tmp_path,
        units=(
            ("NL", "Chi bộ bản khác", "chi bộ", None, None, "XX"),
            ("B2", "Chi bộ hai", "chi bộ", None, None, "NL"),
        ),
        people=(("Lò Văn Ba", None, "NL"), ("Mới", 1990, "NL")),
    )
    made = await take(empty, rows)
    assert told(made) == [
        (2, "code", "code-in-use"),
        (3, "prefix", "prefix-twice"),
        (2, "name", "person-several"),
    ]
    assert await on_the_roll(empty, "Mới") == ()
    shown = in_titles(made.problems)
    assert [(one.sheet, one.column) for one in shown] == [
        ("Chi bộ", "Mã"),
        ("Chi bộ", "Mã quần chúng"),
        ("Người", "Họ và tên"),
    ]


async def test_a_unit_that_went_away_meanwhile_is_told(empty: World, tmp_path: Path) -> None:
    rows = await read(empty, tmp_path)
    made = await take(empty, replace(rows, units=()))
    assert ("unit-gone") in {key for _, _, key in told(made)}
    assert await on_the_roll(empty, "Cà Thị Thoa") == ()


async def test_a_rule_the_secretary_set_stands(empty: World, tmp_path: Path) -> None:
    rows = await read(empty, tmp_path)
    await take(empty, rows)

    async def change(work: SqlWork) -> None:
        (branch,) = await work.units.of_kind(UnitKind.BRANCH)
        plan = await work.meetings.plan(branch.id)
        assert plan
        new = MeetingPlan(rule=plan.rule, place="nhà ông Inh", has_committee=True)
        await work.meetings.set_plan(branch.id, new)

    async def place(work: SqlWork) -> str:
        (branch,) = await work.units.of_kind(UnitKind.BRANCH)
        plan = await work.meetings.plan(branch.id)
        return plan.place if plan else ""

    await empty.do(change)
    assert (await take(empty, rows)).meetings == 0
    assert await empty.record.read(place) == "nhà ông Inh"


async def test_the_first_officer_makes_the_committee_and_keeps_only_a_hash(empty: World) -> None:
    made = await officer(empty, "Lường Văn Hặc")
    assert len(made.code) == 8
    assert made.expires_at == local(5, 11, 20)

    async def look(work: SqlWork) -> tuple[str | None, str]:
        (committee,) = await work.units.of_kind(UnitKind.COMMITTEE)
        hashed = await code_hash(work, made.code)
        assert hashed
        assert made.code not in hashed
        return (committee.name, "found" if await work.invitations.by_hash(hashed) else "lost")

    assert await empty.record.read(look) == (SETTINGS.committee, "found")
    again = await officer(empty, "lường văn hặc")
    assert again.person == made.person
    assert await roles(empty, made.person) == [(Role.OFFICER, SETTINGS.committee)]


async def test_the_first_officer_is_the_same_person_in_a_later_file(
    empty: World, tmp_path: Path
) -> None:
    made = await officer(empty, "Lường Văn Hặc")
    people = (("Lường Văn Hặc", 1970, "NL", "chính thức", "cán bộ Ban Xây dựng Đảng"),)
    assert (await take(empty, await read(empty, tmp_path, people=people))).people == 0
    (hac,) = await on_the_roll(empty, "Lường Văn Hặc")
    assert hac.id == made.person
    assert hac.branch is not None
    assert await take(empty, await read(empty, tmp_path, people=people)) == Imported()


async def test_others_are_invited_by_name_and_unit(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path))

    async def invite(work: SqlWork, role: Role, name: str, unit: str | None) -> Invited:
        return await invite_by_name(work, SETTINGS, role, name, unit, NOW, lambda n: n - 1)

    deputy = await empty.do(invite, Role.BRANCH_DEPUTY, "Quàng Văn Inh", "nl")
    assert await roles(empty, deputy.person) == [(Role.BRANCH_DEPUTY, "Chi bộ bản Nà Lo")]
    for unit in (None, "XX", "DX"):
        with pytest.raises(UnknownUnitError):
            await empty.do(invite, Role.BRANCH_DEPUTY, "Quàng Văn Inh", unit)
    await take(empty, await read(empty, tmp_path, people=(*PEOPLE, ("Quàng Văn Inh", 1990, "NL"))))
    with pytest.raises(SeveralPeopleError):
        await empty.do(invite, Role.BRANCH_DEPUTY, "Quàng Văn Inh", "NL")
