"""An import taken back: everything goes but what has changed since, and that is named."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from domain.candidates import NominationState, Stage
from domain.errors import Refusal
from domain.ids import PersonId
from domain.meetings import MeetingRule
from domain.road.exits import Exit
from domain.units import Post, Role, UnitKind
from services.imports.import_undo import Undone
from services.monthly import planning
from services.ports import NewPerson
from services.ports.meetings import MeetingPlan
from services.road.moving import move
from storage.work import SqlWork
from tests.services.imported import (
    CANDIDATES,
    DAN,
    HOA,
    MAI,
    NOW,
    PEOPLE,
    UNITS,
    by_name,
    dump,
    read,
    take,
    undo,
)
from tests.world import BEGINNING, SETTINGS, World, local, world


@pytest.fixture
async def empty(database: Path) -> AsyncIterator[World]:
    async with world(database) as made:
        yield made


async def person(work: SqlWork, name: str) -> PersonId:
    (found,) = await work.people.find(name)
    return found.id


def kept(undone: Undone) -> list[tuple[str, int, tuple[str, ...]]]:
    return [(one.sheet, one.row, one.reasons) for one in undone.kept]


async def test_nothing_is_left_of_an_import_taken_back(empty: World, tmp_path: Path) -> None:
    before = await dump(empty)
    await take(empty, await read(empty, tmp_path))
    assert await dump(empty) != before
    undone = await undo(empty, 1)
    assert (undone.rows, undone.kept) == (len(UNITS) + len(PEOPLE) + len(CANDIDATES), ())
    assert await dump(empty) == before


async def test_what_was_there_before_is_as_it_was(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path, candidates=[HOA]))
    before = await dump(empty)
    units = (("NL", "Chi bộ bản Nà Lo", "chi bộ", *[None] * 6, "không"), *UNITS[1:])
    people = (
        ("CÀ THỊ THOA", 1975, "NL", "chính thức", "phó bí thư chi bộ", None, "không", "5/12/2026"),
        ("Vì Văn Muôn", "3/5/1990", "NL", "chính thức"),
    )
    made = await take(
        empty, await read(empty, tmp_path, units=units, people=people, candidates=CANDIDATES)
    )
    assert (made.people, made.posts, made.candidates) == (0, 1, 2)
    assert (await undo(empty, 2)).rows == 5
    assert await dump(empty) == before


async def test_the_same_numbers_are_given_again_only_if_nobody_has_them(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path, candidates=[]))
    await take(empty, await read(empty, tmp_path, candidates=[MAI, DAN]))
    mai = await by_name(empty, "lo thi mai")

    async def decide(work: SqlWork) -> None:
        why, day = Exit.TAKEN_OFF.value, NOW.date()
        await move(work, SETTINGS, mai.id, Stage.LEFT, day, NOW, by=None, reason=why, quiet=True)

    await empty.do(decide)
    undone = await undo(empty, 2)
    assert kept(undone) == [("candidates", 2, ("assignment", "stage"))]
    await take(empty, await read(empty, tmp_path, candidates=[DAN]))
    assert (mai.code, (await by_name(empty, "vi thi dan")).code) == ("NL-01", "NL-02")


Since = Callable[[SqlWork], Awaitable[None]]


async def _renamed(work: SqlWork) -> None:
    (found,) = await work.people.find("vi van muon")
    new = NewPerson(
        full_name="Vì Văn Muộn", branch=found.branch, membership=found.membership,
        smartphone=found.smartphone,
    )  # fmt: skip
    await work.people.amend(found.id, new)


async def _joined(work: SqlWork) -> None:
    chat = await work.chats.meet("sandbox", "nguon", "muon", private=True)
    await work.chats.pair(chat.id, await person(work, "vi van muon"))


async def _new_post(work: SqlWork) -> None:
    (branch,) = await work.units.of_kind(UnitKind.BRANCH)
    who = await person(work, "vi van muon")
    await work.people.appoint(Post(who, branch.id, Role.BRANCH_COMMITTEE, BEGINNING))


async def _post_ended(work: SqlWork) -> None:
    (held,) = await work.people.posts(await person(work, "lo van tuan"))
    await work.people.end_post(held, local(9, 11).date())


async def _promoted(work: SqlWork) -> None:
    (dan,) = await work.candidates.named("vi thi dan")
    day = NOW.date()
    await move(work, SETTINGS, dan.id, Stage.LISTED, day, NOW, by=None, quiet=True)


async def _received(work: SqlWork) -> None:
    (hoa,) = await work.candidates.named("lo thi hoa")
    (waiting,) = await work.nominations.of(hoa.id)
    await work.nominations.decide(waiting.id, NominationState.RECEIVED, NOW)


async def _other_rule(work: SqlWork) -> None:
    (branch,) = await work.units.of_kind(UnitKind.BRANCH)
    rule = MeetingRule(hour=20, minute=0, day=5)
    await work.meetings.set_plan(branch.id, MeetingPlan(rule=rule, place="", has_committee=False))
    await planning.plan_branch(work, SETTINGS, branch.id, NOW)


BRANCH = ("units", 2)
ORGANISATION, CHAPTER_ROW = ("units", 3), ("units", 4)


@pytest.mark.parametrize(
    ("since", "staying"),
    [
        (_renamed, {("people", 4): ("name",), BRANCH: ("people",)}),
        (_joined, {("people", 4): ("joined",), BRANCH: ("people",)}),
        (_new_post, {("people", 4): ("post",), BRANCH: ("post",)}),
        (
            _post_ended,
            {
                ("people", 5): ("post",),
                CHAPTER_ROW: ("post",),
                BRANCH: ("needed",),
                ORGANISATION: ("needed",),
            },
        ),
        (_promoted, {("candidates", 4): ("stage",), BRANCH: ("candidates",)}),
        (
            _received,
            {
                ("candidates", 3): ("nomination",),
                BRANCH: ("candidates",),
                ("people", 2): ("nomination",),
            },
        ),
        (_other_rule, {BRANCH: ("meeting", "month")}),
    ],
)
async def test_a_row_changed_since_stays_with_what_it_needs_and_is_named(
    empty: World,
    tmp_path: Path,
    since: Since,
    staying: dict[tuple[str, int], tuple[str, ...]],
) -> None:
    await take(empty, await read(empty, tmp_path))
    await empty.do(since)
    undone = await undo(empty, 1, local(9, 11))
    assert {(one.sheet, one.row): one.reasons for one in undone.kept} == staying
    assert undone.rows == len(UNITS) + len(PEOPLE) + len(CANDIDATES) - len(staying)


async def test_what_a_second_import_needs_of_the_first_stays(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path, people=(), candidates=[]))
    await take(empty, await read(empty, tmp_path, units=(), candidates=[]))
    before = await dump(empty)
    assert {one.row for one in (await undo(empty, 1)).kept} == {2, 3, 4}
    assert await dump(empty) == before
    await undo(empty, 2)
    assert (await dump(empty))["people"] == []


async def test_the_latest_first_then_the_one_before_leaves_nothing(
    empty: World, tmp_path: Path
) -> None:
    before = await dump(empty)
    await take(empty, await read(empty, tmp_path, people=(), candidates=[]))
    await take(empty, await read(empty, tmp_path, units=()))
    for number in (2, 1):
        assert (await undo(empty, number)).kept == ()
    assert await dump(empty) == before


async def test_taking_back_twice_or_what_never_was_is_refused_kindly(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path))
    await undo(empty, 1)
    before = await dump(empty)
    for number, key in ((1, "import-undone-already"), (7, "import-unknown")):
        with pytest.raises(Refusal) as refused:
            await undo(empty, number)
        assert refused.value.message.key == key
    assert await dump(empty) == before
