"""Whatever a list holds and whatever was there before: taken back, nothing of it is left."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.imported import CANDIDATES, UNITS, dump, read, take, undo
from tests.spreadsheets.files import Row, candidate
from tests.world import World, world

VILLAGES = ("Nà Lo", "Pá Khôm", "Huổi Tát")
BRANCHES: tuple[Row, ...] = tuple(
    (code, f"Chi bộ bản {name}", "chi bộ", None, None, None, rule, "nhà văn hóa", "có", signal)
    for code, name, rule, signal in zip(
        ("NL", "PK", "HT"), VILLAGES, ("ngày 12, 19 giờ", None, "thứ Hai tuần 1, 20 giờ"),
        ("không", None, "có"), strict=True,
    )
)  # fmt: skip
NAMES = ("Cà Thị Thoa", "Quàng Văn Inh", "Vì Văn Muôn", "Lò Văn Tuấn", "Hà Văn Lả")
MEMBERSHIPS = ("chính thức", "dự bị", None)
POSTS = (None, "bí thư chi bộ", "chi ủy viên", "cán bộ Ban Xây dựng Đảng", "bí thư Đoàn xã (DX)")


@st.composite
def people(draw: st.DrawFn) -> list[Row]:
    """People of some branches; only official members hold a branch's posts."""
    rows: list[Row] = []
    for name in draw(st.lists(st.sampled_from(NAMES), unique=True)):
        post = draw(st.sampled_from(POSTS))
        membership = "chính thức" if post else draw(st.sampled_from(MEMBERSHIPS))
        phone = draw(st.sampled_from(("không", "có", None)))
        away = draw(st.sampled_from(("5/12/2026", None)))
        branch = draw(st.sampled_from(("NL", "PK", "HT")))
        rows.append((name, 1970 + len(name), branch, membership, post, None, phone, away))
    return rows


@st.composite
def candidates(draw: st.DrawFn) -> list[Row]:
    """Candidates of some branches, some with codes."""
    numbers = draw(st.lists(st.integers(1, 40), unique=True, max_size=4))
    rows = []
    for number in numbers:
        code = draw(st.sampled_from(("NL", "PK", "HT")))
        given_code = f"{code}-{number}" if draw(st.booleans()) else None
        stage = draw(st.sampled_from(("đã tiếp nhận", "cảm tình Đảng")))
        said = {"Mã số": given_code, "Chi bộ": code, "Bước": stage}
        rows.append(candidate(f"Lò Thị {chr(64 + number % 26 + 1) * 3}", **said,
                              **{"Ngày sinh": 1980 + number % 20}))  # fmt: skip
    return rows


@pytest.fixture
async def empty(database: Path) -> AsyncIterator[World]:
    async with world(database) as made:
        yield made


@given(first=st.tuples(people(), candidates()), second=st.tuples(people(), candidates()))
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_an_import_and_its_undoing_leave_the_record_as_it_was(
    empty: World, tmp_path: Path, first: tuple[list[Row], list[Row]],
    second: tuple[list[Row], list[Row]],
) -> None:  # fmt: skip
    states = [await dump(empty)]
    numbers: list[int] = []
    for units, (some, on_the_road) in (((*BRANCHES, *UNITS[1:2]), first), (BRANCHES, second)):
        rows = await read(empty, tmp_path, units=units, people=some, candidates=on_the_road)
        made = await take(empty, rows)
        if made.number is not None:
            numbers.append(made.number)
            states.append(await dump(empty))
    assert await dump(empty) == states[-1]  # a list with a problem changes nothing
    for number, before in zip(reversed(numbers), reversed(states[:-1]), strict=True):
        undone = await undo(empty, number)
        assert undone.kept == ()
        assert await dump(empty) == before


async def test_the_lists_of_the_other_tests_are_right(empty: World, tmp_path: Path) -> None:
    assert (await take(empty, await read(empty, tmp_path, candidates=CANDIDATES))).problems == ()
