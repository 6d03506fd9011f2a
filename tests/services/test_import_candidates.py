"""Candidates of a list: with consent, once, and with those who helped and spoke for them."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from domain.candidates import AssignmentKind, Consent, NominationState, Stage
from domain.units import Membership
from services.imports.importing import Imported
from services.road.moving import move
from storage.tables import outbox, people
from storage.work import SqlWork
from tests.services.imported import (
    DAN,
    HOA,
    MAI,
    PEOPLE,
    UNITS,
    by_name,
    dump,
    read,
    standing,
    take,
    told,
)
from tests.spreadsheets.files import candidate
from tests.world import SETTINGS, World, world

PA_KHOM = ("PK", "Chi bộ bản Pá Khôm", "chi bộ")


@pytest.fixture
async def empty(database: Path) -> AsyncIterator[World]:
    async with world(database) as made:
        yield made


async def test_candidates_come_in_with_all_that_is_told_of_them(
    empty: World, tmp_path: Path
) -> None:
    made = await take(empty, await read(empty, tmp_path))
    assert made == Imported(units=3, people=4, posts=2, meetings=2, candidates=3, number=1)
    mai, hoa, dan = [
        await by_name(empty, name) for name in ("lo thi mai", "lo thi hoa", "vi thi dan")
    ]
    assert [one.code for one in (mai, hoa, dan)] == ["NL-08", "NL-07", "NL-09"]
    assert [one.stage for one in (mai, hoa, dan)] == [
        Stage.HELPED, Stage.INTRODUCED, Stage.RECEIVED,
    ]  # fmt: skip
    assert mai.birth == "12/3/1998"
    assert mai.entered_at.date() == date(2026, 9, 14)  # 15 September there

    async def consent(work: SqlWork) -> Consent | None:
        return await work.candidates.consent(mai.id)

    assert await empty.record.read(consent) == Consent(
        form_number="01", signed_on=date(2026, 9, 10), explained_by="Lò Văn Pọm"
    )


async def test_who_helps_and_who_nominated_are_people_of_the_list(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path))

    async def names(work: SqlWork) -> dict[int, str]:
        rows = await work.execute(sa.select(people.c.id, people.c.full_name))
        return {row[0]: row[1] for row in rows}

    known = await empty.record.read(names)
    (nominated,), (helper,) = await standing(empty, "lo thi mai")
    assert (known[nominated.by], nominated.state) == ("Lò Văn Tuấn", NominationState.RECEIVED)
    assert nominated.unit is not None
    assert helper.person is not None
    assert (known[helper.person], helper.kind) == ("Quàng Văn Inh", AssignmentKind.PRIMARY)
    assert helper.resolved_on == date(2026, 9, 20)
    (waiting,), helped = await standing(empty, "lo thi hoa")
    assert (known[waiting.by], waiting.state) == ("Cà Thị Thoa", NominationState.WAITING)
    assert (waiting.unit, helped) == (None, ())


async def test_nobody_is_told(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path))

    async def waiting(work: SqlWork) -> int:
        found = await work.execute(sa.select(sa.func.count()).select_from(outbox))
        return int(found.scalar_one())

    assert await empty.record.read(waiting) == 0


async def test_the_same_list_again_changes_nothing(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path))
    before = await dump(empty)
    assert await take(empty, await read(empty, tmp_path)) == Imported()
    assert await dump(empty) == before


async def test_numbers_go_on_after_those_of_the_list_and_of_the_record(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path, candidates=[HOA]))
    more = [HOA, DAN, candidate("Hà Văn Dự", **{"Mã số": "NL-20"})]
    assert (await take(empty, await read(empty, tmp_path, candidates=more))).candidates == 2
    assert (await by_name(empty, "ha van du")).code == "NL-20"
    assert (await by_name(empty, "vi thi dan")).code == "NL-21"


async def test_what_the_branch_decided_since_stands(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path))
    dan = await by_name(empty, "vi thi dan")

    async def decide(work: SqlWork) -> None:
        day, at = dan.entered_at.date(), dan.entered_at
        await move(work, SETTINGS, dan.id, Stage.LISTED, day, at, by=None, quiet=True)

    await empty.do(decide)
    assert await take(empty, await read(empty, tmp_path)) == Imported()
    assert (await by_name(empty, "vi thi dan")).stage is Stage.LISTED


async def test_the_record_objects_by_row(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path, units=(*UNITS, PA_KHOM)))
    before = await dump(empty)
    rows = await read(
        empty,
        tmp_path,
        units=(),
        people=(("Hà Văn Lả", 1980, "PK", "chính thức"), ("Hà Văn Lả", 1981, "PK", "chính thức")),
        candidates=[
            candidate("Lò Thị Hoa", **{"Mã số": "NL-01"}),
            candidate("Lò Thị Mai", **{"Chi bộ": "PK"}),
            candidate("Người Mới Hẳn", **{"Mã số": "NL-08", "Từ ngày": "3/11/2026"}),
            candidate("Vì Văn Muôn", **{"Ngày sinh": 1990}),
            candidate("Lò Thị Tươi", **{"Chi bộ": "PK", "Đơn vị giới thiệu": "DX",
                                        "Đảng viên giúp đỡ": "Hà Văn Lả",
                                        "Ngày nghị quyết phân công": "1/10/2026"}),
            candidate("Lò Thị Xanh", **{"Đảng viên giúp đỡ": "Quàng Văn Ing",
                                        "Ngày nghị quyết phân công": "1/10/2026"}),
            candidate("Lò Thị Vui", **{"Đảng viên giúp đỡ": "Vì Văn Muôn",
                                       "Ngày nghị quyết phân công": "1/10/2026"}),
        ],
    )  # fmt: skip
    made = await take(empty, rows)
    assert told(made) == [
        (2, "code", "candidate-has-code"),
        (3, "name", "candidate-elsewhere"),
        (4, "since", "day-to-come"),
        (4, "code", "candidate-code-in-use"),
        (5, "name", "candidate-is-member"),
        (6, "mentor", "mentor-several"),
        (6, "unit", "unit-without-leader"),
        (7, "mentor", "unknown-mentor"),
        (8, "mentor", "mentor-not-official"),
    ]
    assert {one.near for one in made.problems if one.row == 7} == {"Quàng Văn Inh"}
    assert await dump(empty) == before


async def test_a_year_tells_two_members_of_one_name_apart(empty: World, tmp_path: Path) -> None:
    people = (("Hà Văn Lả", 1980, "NL", "chính thức"), ("Hà Văn Lả", 1981, "NL", "chính thức"))
    helped = candidate("Lò Thị Tươi", **{"Đảng viên giúp đỡ": "Hà Văn Lả (1981)",
                                         "Ngày nghị quyết phân công": "1/10/2026"})  # fmt: skip
    rows = await read(empty, tmp_path, people=(*PEOPLE, *people), candidates=[helped])
    assert (await take(empty, rows)).problems == ()
    _, (helper,) = await standing(empty, "lo thi tuoi")

    async def birth(work: SqlWork) -> str | None:
        assert helper.person is not None
        return await work.people.birth(helper.person)

    assert await empty.record.read(birth) == "1981"


async def test_a_mentor_and_a_leader_may_be_on_record_alone(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path, candidates=[]))
    rows = await read(empty, tmp_path, units=(), people=(), candidates=[MAI])
    assert (await take(empty, rows)).candidates == 1
    (nominated,), (helper,) = await standing(empty, "lo thi mai")
    assert nominated.by
    assert helper.person


async def test_membership_on_record_counts_where_the_list_says_nothing(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path, candidates=[]))
    inh = (("Quàng Văn Inh", 1968, "NL"),)
    assert (
        await take(empty, await read(empty, tmp_path, people=inh, candidates=[MAI]))
    ).candidates == 1

    async def look(work: SqlWork) -> Membership:
        (found,) = await work.people.find("quang van inh")
        return found.membership

    assert await empty.record.read(look) is Membership.OFFICIAL


async def test_problems_of_the_list_and_of_the_record_are_told_together(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path))
    rows = await read(
        empty,
        tmp_path,
        candidates=[candidate("Lò Thị Hoa", **{"Mã số": "NL-01"}), candidate("Mai")],
    )
    assert [key for _, _, key in told(await take(empty, rows))] == [
        "not-a-full-name",
        "candidate-has-code",
    ]
