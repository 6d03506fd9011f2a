"""Somebody moves to another branch, or out of the commune: code and history go along."""

from datetime import date

import pytest

from domain.candidates import Candidate, Stage
from domain.ids import UnitId
from domain.road.events import Milestone
from domain.transfers import Transfer, TransferReason
from domain.units import UnitKind
from services.away.transfers import branch_on
from storage.work import SqlWork
from tests.stories.road import LINE, mai_with_a_month
from tests.world import World, candidate, local

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def moves(commune: World, code: str, where: str, *, day: str = "1/11") -> list[str]:
    """The secretary moves somebody to a branch of ours, by its code, or to a place elsewhere."""
    await commune.says("thoa", f"/chuyennoi {code}")
    ours = where in commune.units
    await commune.presses("thoa", "Sang chi bộ trong xã" if ours else "Ra ngoài xã")
    await commune.says("thoa", where)
    await commune.says("thoa", day)
    await commune.presses("thoa", "Chuyển nơi ở")
    return await commune.presses("thoa", "Ghi chuyển nơi")


async def on_record(commune: World, code: str) -> tuple[Candidate, tuple[Transfer, ...]]:
    async def read(work: SqlWork) -> tuple[Candidate, tuple[Transfer, ...]]:
        found = await work.candidates.by_code(code)
        assert found is not None
        return found, await work.transfers.of(found.id)

    return await commune.record.read(read)


async def test_the_other_branch_takes_over_code_and_history(commune: World) -> None:
    await mai_with_a_month(commune)
    (noted,) = await moves(commune, "NL-07", "PK")
    assert noted.startswith("Đã ghi NL-07 chuyển sang chi bộ khác")
    person, (made,) = await on_record(commune, "NL-07")
    assert person.branch == commune.units["PK"]
    assert (made.on, made.reason) == (date(2026, 11, 1), TransferReason.HOME)
    (came,) = commune.unread("sung")
    assert came.startswith("Một người chuyển đến chi bộ")
    (card,) = await commune.says("sung", "/danhsach NL-07")
    assert LINE in card
    assert "chuyển từ chi bộ bản Nà Lo sang chi bộ bản Pá Khôm" in card


async def test_the_branch_before_sees_no_more_and_who_helped_is_relieved(commune: World) -> None:
    await mai_with_a_month(commune)
    commune.unread("inh")
    await moves(commune, "NL-07", "PK")
    (thanked,) = commune.unread("inh")
    assert "NL-07 đã chuyển sang chi bộ khác" in thanked
    for who in ("thoa", "pom", "phuong", "inh"):
        assert (await commune.says(who, "/danhsach NL-07"))[0].startswith(REFUSED), who

    async def helping(work: SqlWork) -> int:
        found = await work.candidates.by_code("NL-07")
        assert found is not None
        return len(await work.assignments.of(found.id))

    assert await commune.record.read(helping) == 0


async def in_chapter(commune: World, nick: str, chapter: str) -> None:
    async def belongs(work: SqlWork) -> None:
        await work.candidates.set_chapter(commune.candidates[nick], commune.units[chapter])

    await commune.do(belongs)


async def test_the_chapter_of_the_village_before_sees_neither_stage_nor_dates(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", nominated_by="muon")
    await in_chapter(commune, "mai", "CD-NL")
    (card,) = await commune.says("tuan", "/danhsach NL-01")
    assert "NL-01" in card
    await moves(commune, "NL-01", "PK")
    assert (await on_record(commune, "NL-01"))[0].chapter is None
    for who in ("tuan", "duyen"):
        assert (await commune.says(who, "/danhsach NL-01"))[0].startswith(REFUSED), who
        assert "NL-01" not in "".join(await commune.says(who, "/danhsach")), who
    (card,) = await commune.says("muon", "/danhsach NL-01")
    assert "NL-01" in card
    assert "Đã gặp" not in card


async def test_a_chapter_of_the_village_after_keeps_whom_it_has(commune: World) -> None:
    await commune.unit("CD-PK", "chi đoàn bản Pá Khôm", UnitKind.CHAPTER, parent="DX", branch="PK")
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await in_chapter(commune, "mai", "CD-PK")
    await moves(commune, "NL-01", "PK")
    assert (await on_record(commune, "NL-01"))[0].chapter == commune.units["CD-PK"]


async def test_what_happened_before_stays_counted_where_it_happened(commune: World) -> None:
    mai = await mai_with_a_month(commune)
    await moves(commune, "NL-07", "PK")

    async def where(work: SqlWork) -> list[UnitId]:
        days = (date(2026, 10, 12), date(2026, 11, 1))
        return [await branch_on(work, mai, day) for day in days]

    assert await commune.record.read(where) == [commune.units["NL"], commune.units["PK"]]


async def test_who_leaves_the_commune_leaves_the_road_and_takes_the_dates(commune: World) -> None:
    await mai_with_a_month(commune)
    (noted,) = await moves(commune, "NL-07", "Bình Dương")
    assert noted.startswith("Đã ghi NL-07 chuyển ra ngoài xã")
    person, (made,) = await on_record(commune, "NL-07")
    assert (person.stage, made.after) == (Stage.LEFT, None)
    (coming, *_) = await commune.presses("thoa", "In các mốc ngày")
    assert "in" in coming.casefold()
    (card,) = await commune.says("thoa", "/danhsach NL-07")
    assert "Bước hiện tại: đã thôi theo dõi" in card


async def test_a_member_on_probation_moves_officially_until_the_papers_came(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    await moves(commune, "NL-01", "PK")
    (came,) = commune.unread("sung")
    assert "đảng viên dự bị" in came
    (noted,) = await commune.presses("sung", "Đã nhận giấy chuyển")
    assert noted.startswith("Đã ghi: nhận giấy chuyển của NL-01")
    (again,) = await commune.presses("sung", "Đã nhận giấy chuyển")
    assert again.startswith("Giấy chuyển của NL-01 đã ghi trước đó")

    async def events(work: SqlWork) -> list[tuple[Milestone, date]]:
        return [(one.kind, one.on) for one in await work.road.events(mai)]

    assert await commune.record.read(events) == [
        (Milestone.TRANSFER_DECIDED, date(2026, 11, 1)),
        (Milestone.TRANSFER_DONE, local(2, 11).date()),
    ]


@pytest.mark.parametrize("who", ["sung", "pom", "inh", "tuan"])
async def test_only_the_own_secretary_and_the_officer_move_somebody(
    commune: World, who: str
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai")
    assert (await commune.says(who, "/chuyennoi NL-01"))[0].startswith(REFUSED)
    (asked,) = await commune.says("hac", "/chuyennoi NL-01")
    assert asked.startswith("Chuyển đến đâu?")
