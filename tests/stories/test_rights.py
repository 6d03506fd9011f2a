"""Every command and every route, tried by every role."""

import logging
from pathlib import Path

import pytest
import sqlalchemy as sa

from domain.ids import PersonId
from domain.units import Membership, Role, UnitKind
from handlers.everything import conversation
from storage.tables import (
    candidates,
    chats,
    drafts,
    journal,
    metadata,
    nominations,
    people,
    reviews,
    units,
)
from storage.work import SqlWork
from tests.world import World, candidate, local, meets, na_lo, world

TABLE = conversation().table
EVERYBODY = {
    "start", "help", "menu", "mine", "privacy", "pause", "hour", "language", "cancel", "back",
    "candidates", "leave",
}  # fmt: skip
MEMBER = {"nominate", "nominations", "sources", "ballot"}
NUMBERS = {"target", "status"}  # of one's own units
RECORDING = {"stage", "papers", "introducers"}
AWAY = {"away", "returned"}
MENTOR = {"report", "amend", "nochange", "correct", "deadlines"}

# Who may do what beside what everybody may. Everyone of the branch is an official member.
MAY = {
    "hac": NUMBERS
    | RECORDING
    | AWAY
    | {
        "transfer",
        "ballot",
        "class",
        "committee",
        "correct",
        "posts",
        "sources",
        "invite",
        "helper",
        "onbehalf",
        "slips",
        "link",
        "delivery",
        "deadlines",
        "units",
        "visit",
    },
    "phuong": NUMBERS | {"deadlines", "visit", "sources"},
    "thoa": NUMBERS
    | MEMBER
    | RECORDING
    | AWAY
    | {
        "transfer",
        "task",
        "class",
        "correct",
        "posts",
        "delegate",
        "invite",
        "helper",
        "onbehalf",
        "slips",
        "link",
        "meeting",
        "received",
        "assign",
        "review",
        "pack",
        "delivery",
        "deadlines",
    },
    "pom": NUMBERS
    | MEMBER
    | AWAY
    | {"task", "deadlines", "meeting", "review", "pack", "delivery"},
    "inh": MEMBER | MENTOR,
    "muon": MEMBER,
    "duyen": NUMBERS
    | AWAY
    | {"task", "nominate", "nominations", "sources", "meeting", "union", "activity"},
    "tuan": NUMBERS | AWAY | {"task", "nominate", "nominations", "sources", "meeting", "activity"},
    "trung": {"class"},  # of the political centre: lists of classes and nothing else
    "bi": NUMBERS | {"deadlines", "visit", "sources"},  # the committee's secretary reads
    "uy": NUMBERS | MEMBER | {"deadlines", "meeting"},  # of the branch's committee
    "du": set(),  # a member on probation
}
REFUSED = "Việc này đồng chí chưa được phân quyền"


@pytest.fixture
async def month(commune: World) -> World:
    """One mentor with one candidate; every role has somebody in it."""
    await commune.person("bi", "Lường Thị Bích", (Role.COMMITTEE_SECRETARY, "XA"))
    await commune.person("uy", "Lò Thị Uyên", (Role.BRANCH_COMMITTEE, "NL"), branch="NL")
    await commune.person("du", "Cà Văn Dự", branch="NL", membership=Membership.PROBATIONARY)
    await commune.person("trung", "Bạc Thị Trung", (Role.POLITICAL_CENTRE, "XA"))
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


STRANGERS = ("sung", "den", "lan", "nobody")
"""People of another branch, of another organisation, and of nowhere."""


@pytest.mark.parametrize("who", STRANGERS)
async def test_no_forged_press_of_any_route_changes_anything(
    database: Path, caplog: pytest.LogCaptureFixture, who: str
) -> None:
    """Each presses every route with a quarter of what may stand behind it; together with all."""
    part = STRANGERS.index(who)
    await press_everything(database, caplog, who, part, len(STRANGERS))


@pytest.mark.long
@pytest.mark.parametrize("who", STRANGERS)
async def test_no_forged_press_with_any_id_changes_anything(
    database: Path, caplog: pytest.LogCaptureFixture, who: str
) -> None:
    """Each presses every route with everything that may stand behind it."""
    await press_everything(database, caplog, who, 0, 1)


async def press_everything(
    database: Path, caplog: pytest.LogCaptureFixture, who: str, part: int, parts: int
) -> None:
    async with world(database) as month:
        await somebody_elses_month(month)
        rests = await ids_of(month)
        caplog.set_level(logging.WARNING)
        await month.says(who, "/trogiup")
        shown = month.sandbox.last(who).message
        before = await month.record.read(kept, month.people.get(who))
        others = {chat: len(month.sandbox.transcript(chat)) for chat in month.people}
        for n, route in enumerate(ROUTES):
            for rest in rests[(n + part) % parts :: parts]:
                month.sandbox.press(who, who, shown, f"{route}:{rest}"[:60], forged=True)
        await month.settle()
        assert await month.record.read(kept, month.people.get(who)) == before
        for chat, heard in others.items():
            assert chat == who or len(month.sandbox.transcript(chat)) == heard, chat
        said = "\n".join(month.unread(who))
        assert "Tin này được giữ" not in said  # nothing failed and was set aside
        for secret in ("L.T.M.", "Lò Thị Mai", "Quàng Văn Inh", "múa xòe", "Tháng 10"):
            assert secret not in said, secret
    assert [record.getMessage() for record in caplog.records] == []


ROUTES = (
    *TABLE.routes,
    "a",
    "resume",
    "drop",
    "as-typed",
    "nothing",
    "review",
    "meeting",
    "assign",
)


async def somebody_elses_month(month: World) -> None:
    """A candidate with a mentor, a report, a nomination that waits, a draft and a closed month."""
    await na_lo(month)
    await month.unit("PN", "Hội Phụ nữ xã", UnitKind.ORGANISATION, parent="XA")
    await month.person("lan", "Hà Thị Lan", (Role.COMMUNE_LEADER, "PN"))
    await month.person("den", "Giàng A Đen", branch="PK")
    await candidate(month, "mai", "Lò Thị Mai", mentor="inh", nominated_by="tuan")
    await candidate(month, "di", "Giàng Thị Dí", branch="PK", mentor="den")
    await month.group("nhom", "NL", members=5)
    month.clock.move_to(local(2, 10))
    await meets(month)
    await month.live_until(local(3, 10))
    await month.says("inh", "BAO CAO NL-01 da gap lao dong chua thay lam tot")
    await month.live_until(local(9, 10, 7))
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    await month.says("inh", "/baocao NL-01")
    await month.live_until(local(3, 11, 9))

    async def waits(work: SqlWork) -> None:
        mai, tuan = month.candidates["mai"], month.people["tuan"]
        await work.nominations.add(mai, tuan, None, "múa xòe", month.clock.now())

    await month.do(waits)


async def ids_of(month: World) -> tuple[str, ...]:
    """What a tampered app could put behind a route: others' ids, nobody's, and nonsense."""

    async def read(work: SqlWork) -> set[str]:
        found = set()
        for table in (reviews, nominations, drafts, candidates, chats, units):
            rows = await work.execute(sa.select(table.c.id).where(_of_na_lo(month, table)))
            found |= {str(row[0]) for row in rows}
        return found

    inh, mai = month.people["inh"], month.candidates["mai"]
    own = {str(month.candidates["di"])}  # of Giàng A Đen, who may hand them over
    ids = sorted((await month.record.read(read) | {str(inh), str(mai)}) - own)
    wrong = ("", "999999", "9" * 30, "²", "x:y")
    deeper = (f"{mai}:met", "1:sure", "2:sure", f"{inh}:{inh}", "1:check:send", "m1")
    return (*ids, *wrong, *deeper)


def _of_na_lo(month: World, table: sa.Table) -> sa.ColumnElement[bool]:
    """Rows that are not of the other branch, where the table tells."""
    if "branch_id" in table.c and table is not units:
        return table.c.branch_id == month.units["NL"]
    if table is units:
        return table.c.id == month.units["NL"]
    if "candidate_id" in table.c:
        return table.c.candidate_id == month.candidates["mai"]
    return sa.or_(table.c.person_id == month.people["inh"], table.c.unit_id == month.units["NL"])


async def kept(work: SqlWork, who: PersonId | None) -> dict[str, list[tuple[object, ...]]]:
    """All that is on record but the traffic itself, and what somebody did with their own."""
    traffic = {"inbox", "outbox", "drafts", "chats", "marks", "once"}
    found = {}
    for table in metadata.sorted_tables:
        if table.name in traffic:
            continue
        query = sa.select(table)
        if table is people:
            query = query.where(table.c.id != (who or 0))
        if table is journal:
            query = query.where(table.c.subject != f"person:{who}")
        found[table.name] = [tuple(row) for row in await work.execute(query)]
    return found
