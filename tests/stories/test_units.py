"""Branches are renamed, merged and split; nobody is lost and what was stays where it was."""

from datetime import date

import pytest

from domain.ids import CandidateId, UnitId
from domain.units import UnitKind
from services.away.transfers import branch_on
from services.plans.standing import committee_plan, ground
from storage.work import SqlWork
from tests.stories.plans import admitted, target
from tests.stories.road import press_route
from tests.stories.test_transfers import moves
from tests.world import SETTINGS, World, candidate, local, meets


@pytest.fixture
async def villages(commune: World) -> World:
    """Two branches; one has a person on the road with a mentor, the other one without."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "dua", "Sùng Thị Dủa", branch="PK")
    return commune


async def home(commune: World, nick: str) -> UnitId:
    async def read(work: SqlWork) -> UnitId:
        return (await work.candidates.get(commune.candidates[nick])).branch

    return await commune.record.read(read)


async def begins(commune: World, code: str, what: str) -> None:
    await commune.says("hac", f"/donvi {code}")
    await commune.presses("hac", what)


async def ends(commune: World) -> str:
    """Today, by no document yet."""
    await commune.says("hac", "2/11/2026")
    await commune.presses("hac", "Bỏ qua")
    (said,) = await commune.presses("hac", "Đúng, ghi lại")
    return said


async def test_a_former_name_stays_with_its_day(villages: World) -> None:
    await begins(villages, "NL", "Đổi tên")
    await villages.says("hac", "chi bộ Nà Lo mới")
    assert (await ends(villages)).startswith("Đã đổi tên")
    assert "chi bộ Nà Lo mới" in villages.unread("thoa")[-1]
    (seen,) = await villages.says("hac", "/donvi nl")
    assert "Trước ngày 2/11/2026 có tên: chi bộ bản Nà Lo." in seen


async def test_no_two_units_are_called_the_same(villages: World) -> None:
    await begins(villages, "PK", "Đổi tên")
    (again,) = await villages.says("hac", "chi bộ bản nà lo")
    assert again.startswith("Tên này chưa dùng được")
    (own,) = await villages.says("hac", "Chi bộ bản Pá khôm")
    assert "thay đổi có hiệu lực từ ngày nào?" in own


async def test_people_members_and_history_go_along_when_branches_merge(villages: World) -> None:
    await meets(villages, "PK")
    await begins(villages, "PK", "Nhập vào chi bộ khác")
    await villages.says("hac", "NL")
    done = await ends(villages)
    assert done.startswith("Đã nhập chi bộ bản Pá Khôm vào chi bộ bản Nà Lo")
    assert await home(villages, "dua") == villages.units["NL"]

    async def read(work: SqlWork) -> None:
        assert villages.people["sung"] in {
            one.id for one in await work.people.members(villages.units["NL"])
        }
        (moved,) = await work.transfers.of(villages.candidates["dua"])
        assert (moved.before, moved.after) == (villages.units["PK"], villages.units["NL"])

    await villages.record.read(read)
    assert "nhập vào chi bộ bản Nà Lo" in villages.unread("sung")[-1]
    (mine,) = await villages.says("thoa", "/danhsach")
    assert "PK-01" in mine


async def test_posts_of_a_branch_that_is_no_more_give_no_right(villages: World) -> None:
    await begins(villages, "PK", "Nhập vào chi bộ khác")
    await villages.says("hac", "NL")
    await ends(villages)
    (refused,) = await press_route(villages, "sung", f"card:{villages.candidates['dua']}")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")
    await villages.live_until(local(20, 12, 9))
    texts = villages.unread("sung")
    assert not [text for text in texts if "Pá Khôm" in text and "nhập vào" not in text]


async def test_what_was_half_said_in_a_branch_that_is_no_more_is_no_open_question(
    villages: World,
) -> None:
    await villages.says("sung", "/chuyenbuoc PK-01")
    await villages.presses("sung", "THOI THEO DOI")
    resume = f"resume:{await open_draft(villages, 'sung')}"
    await begins(villages, "PK", "Nhập vào chi bộ khác")
    await villages.says("hac", "NL")
    await ends(villages)
    villages.unread("sung")
    (answer,) = await villages.says("sung", "1/11/2026")
    assert "chưa được phân quyền" not in answer
    (mine,) = await villages.says("sung", "VIEC")
    assert "làm dở" not in mine
    (refused,) = await press_route(villages, "sung", resume)
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def open_draft(commune: World, nick: str) -> int:
    """The number of the half-filled form that is open with somebody."""

    async def read(work: SqlWork) -> int:
        (chat,) = await work.chats.of_person(commune.people[nick])
        draft = await work.drafts.open_in(chat.id)
        assert draft is not None
        return draft.id

    return await commune.record.read(read)


async def test_a_branch_with_an_open_month_concludes_it_first(villages: World) -> None:
    await meets(villages)
    await villages.live_until(local(3, 11, 9))
    await begins(villages, "NL", "Nhập vào chi bộ khác")
    await villages.says("hac", "PK")
    await villages.says("hac", "3/11/2026")
    await villages.presses("hac", "Bỏ qua")
    (refused,) = await villages.presses("hac", "Đúng, ghi lại")
    assert refused.startswith("Chưa nhập được: tháng 11 đang mở")
    assert await home(villages, "mai") == villages.units["NL"]


async def test_the_group_of_a_branch_that_is_no_more_hears_it_once(villages: World) -> None:
    await villages.group("pk", "PK", 5)
    await begins(villages, "PK", "Nhập vào chi bộ khác")
    await villages.says("hac", "NL")
    await ends(villages)
    (said,) = villages.unread("pk")
    assert said.startswith("Chi bộ bản Pá Khôm nhập vào chi bộ bản Nà Lo")
    assert "PK-01" not in said
    await villages.live_until(local(20, 12, 9))
    assert villages.unread("pk") == []


async def test_a_branch_is_split_with_those_who_were_marked(villages: World) -> None:
    await begins(villages, "NL", "Tách thành hai")
    await villages.says("hac", "chi bộ bản Nà Lo 2")
    await villages.says("hac", "nl")  # taken
    await villages.says("hac", "nl2")
    await villages.says("hac", "2")  # Vì Văn Muôn
    await villages.presses("hac", "Đã chọn xong")
    await villages.presses("hac", "Chọn tất cả")
    await villages.presses("hac", "Đã chọn xong")
    await villages.presses("hac", "Đã chọn xong")
    assert (await ends(villages)).startswith("Đã lập chi bộ bản Nà Lo 2 từ chi bộ bản Nà Lo")

    async def read(work: SqlWork) -> None:
        made = await work.units.by_code("NL2")
        assert made is not None
        assert (made.kind, made.prefix) == (UnitKind.BRANCH, "NL2")
        assert [one.id for one in await work.people.members(made.id)] == [villages.people["muon"]]
        assert (await work.candidates.get(villages.candidates["mai"])).branch == made.id

    await villages.record.read(read)
    (refused,) = await press_route(villages, "thoa", f"card:{villages.candidates['mai']}")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_what_stands_between_a_branch_and_the_decider_is_a_setting_of_the_branch(
    villages: World,
) -> None:
    await begins(villages, "NL", "Đảng ủy đứng giữa")
    (kept,) = await villages.says("hac", "Đảng ủy bộ phận Nà Lo")
    assert kept.startswith("Đã ghi nơi đứng giữa")
    (seen,) = await villages.says("hac", "/donvi nl")
    assert "Đứng giữa chi bộ và cấp quyết định: Đảng ủy bộ phận Nà Lo." in seen
    await villages.presses("hac", "Đảng ủy đứng giữa")
    (none,) = await villages.presses("hac", "Không có, trực thuộc")
    assert "không có nơi đứng giữa" in none


async def test_a_day_to_come_is_asked_again_and_nobody_else_changes_units(
    villages: World,
) -> None:
    await begins(villages, "NL", "Đổi tên")
    await villages.says("hac", "chi bộ Nà Lo mới")
    (again,) = await villages.says("hac", "1/1/2027")
    assert again.startswith("Chưa rõ ngày, hoặc ngày chưa đến.")
    for other in ("thoa", "phuong", "duyen", "inh"):
        (refused,) = await villages.says(other, "/donvi nl")
        assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_what_was_counted_before_stays_with_the_branch_that_was(villages: World) -> None:
    await begins(villages, "PK", "Nhập vào chi bộ khác")
    await villages.says("hac", "NL")
    await ends(villages)
    dua: CandidateId = villages.candidates["dua"]

    async def read(work: SqlWork) -> None:

        assert await branch_on(work, dua, date(2026, 11, 1)) == villages.units["PK"]
        assert await branch_on(work, dua, date(2026, 11, 2)) == villages.units["NL"]

    await villages.record.read(read)


async def test_who_came_after_the_day_of_a_merger_counts_until_then_where_they_were(
    villages: World,
) -> None:
    await moves(villages, "NL-01", "PK")
    await begins(villages, "PK", "Nhập vào chi bộ khác")
    await villages.says("hac", "NL")
    await villages.says("hac", "1/10/2026")
    await villages.presses("hac", "Bỏ qua")
    await villages.presses("hac", "Đúng, ghi lại")

    async def read(work: SqlWork) -> None:
        mai, ours = villages.candidates["mai"], villages.units
        for day in (date(2026, 9, 1), date(2026, 11, 1), date(2026, 11, 3)):
            assert await branch_on(work, mai, day) == ours["NL"], day
        assert await branch_on(work, villages.candidates["dua"], date(2026, 9, 1)) == ours["PK"]

    await villages.record.read(read)


async def test_the_lines_of_the_units_still_add_up_to_the_communes_after_a_merger(
    villages: World,
) -> None:
    await target(villages, "XA", 5)
    await target(villages, "NL", 3)
    await target(villages, "PK", 2)
    await admitted(villages, "inhkho", "PK", date(2026, 9, 2))
    await begins(villages, "PK", "Nhập vào chi bộ khác")
    await villages.says("hac", "NL")
    await ends(villages)

    async def read(work: SqlWork) -> None:
        base = await ground(work, SETTINGS, 2026, date(2026, 11, 3))
        xa = await work.units.get(villages.units["XA"])
        plan = await committee_plan(work, SETTINGS, xa, await work.units.tree(), base)
        assert plan.split is not None
        assert (plan.split.total, plan.split.parts, plan.forecast.done) == (5, 5, 1)
        lines = {one.unit.code: (one.forecast.target, one.admitted) for one in plan.units}
        assert (lines["NL"], lines["PK"]) == ((3, 0), (2, 1))

    await villages.record.read(read)
