"""Every command and every route, tried by every role."""

import pytest
import sqlalchemy as sa

from handlers.everything import conversation
from storage.tables import agenda, assignments, candidates, conclusions, reports, reviews
from storage.work import SqlWork
from tests.world import World, candidate, local, meets

TABLE = conversation().table
EVERYBODY = {
    "start", "help", "menu", "mine", "privacy", "pause", "hour", "language", "cancel", "back",
    "candidates",
}  # fmt: skip
MEMBER = {"nominate"}
MENTOR = {"report", "amend", "nochange"}

# Who may do what beside what everybody may. Everyone of the branch is an official member.
MAY = {
    "hac": {"invite", "onbehalf", "link"},
    "phuong": set(),
    "thoa": MEMBER
    | {"invite", "onbehalf", "link", "meeting", "received", "assign", "review", "pack"},
    "pom": MEMBER | {"meeting", "review", "pack"},
    "inh": MEMBER | MENTOR,
    "muon": MEMBER,
    "duyen": {"nominate"},
    "tuan": {"nominate"},
}
REFUSED = "Việc này đồng chí chưa được phân quyền"


@pytest.fixture
async def month(commune: World) -> World:
    """One mentor with one candidate."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.at(local(3, 11, 9))
    return commune


@pytest.mark.parametrize("who", MAY)
async def test_a_command_is_refused_to_whoever_has_no_right_to_it(month: World, who: str) -> None:
    allowed = EVERYBODY | MAY[who]
    for command in TABLE.commands:
        if not command.private:
            continue
        answers = await month.says(who, f"/{command.vietnamese}")
        refused = any(REFUSED in answer for answer in answers)
        assert refused is (command.name not in allowed), (who, command.name, answers)


@pytest.mark.parametrize("who", MAY)
async def test_help_lists_what_is_allowed_and_nothing_else(month: World, who: str) -> None:
    (answer,) = await month.says(who, "/trogiup")
    for command in TABLE.commands:
        if command.listed and command.private:
            listed = f"/{command.vietnamese} –" in answer
            assert listed is (command.name in EVERYBODY | MAY[who]), (who, command.name)


async def test_no_forged_press_of_any_route_changes_anything_for_a_stranger_to_the_branch(
    month: World,
) -> None:
    """The secretary of another branch presses every route with this branch's ids."""
    await month.says("sung", "/trogiup")
    shown = month.sandbox.last("sung").message
    before = await month.record.read(_counted)
    for name in TABLE.routes:
        for rest in ("1", "1:met", "1:1", f"{month.candidates['mai']}"):
            month.sandbox.press("sung", "sung", shown, f"{name}:{rest}", forged=True)
            await month.settle()
    assert await month.record.read(_counted) == before
    said = "\n".join(month.unread("sung"))
    assert "L.T.M." not in said
    assert "Lò Thị Mai" not in said


async def _counted(work: SqlWork) -> tuple[object, ...]:
    """How many there are of everything a press could make, and how the months stand."""
    counts = []
    for table in (assignments, candidates, conclusions, reports, agenda):
        rows = await work.execute(sa.select(sa.func.count()).select_from(table))
        counts.append(next(iter(rows))[0])
    states = await work.execute(sa.select(reviews.c.id, reviews.c.state))
    stages = await work.execute(sa.select(candidates.c.id, candidates.c.stage))
    return (*counts, *map(tuple, states), *map(tuple, stages))
