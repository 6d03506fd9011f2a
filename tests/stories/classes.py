"""What stories about classes begin with: a political centre, two branches, a class planned."""

from datetime import datetime

from domain.classes import SeatState
from domain.ids import ClassId
from domain.road.events import Milestone
from domain.units import Role
from storage.work import SqlWork
from tests.world import World, candidate, local

TODAY = local(2, 11, 9)


async def with_a_centre(commune: World) -> World:
    """Two people helped in one branch, one in another, and somebody of the political centre."""
    await commune.person("trung", "Bạc Thị Trung", (Role.POLITICAL_CENTRE, "XA"))
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", nominated_by="tuan")
    await candidate(commune, "yen", "Vì Thị Yến", mentor="muon")
    await candidate(commune, "di", "Giàng Thị Dí", branch="PK")
    return commune


async def plans(
    commune: World,
    begins: str = "7/12",
    ends: str = "11/12",
    quota: str = "2",
    kind: str = "Nhận thức về Đảng",
) -> list[str]:
    """The officer plans a class; what the officer then read."""
    await commune.says("hac", "/lophoc")
    await commune.presses("hac", "Mở lớp")
    await commune.presses("hac", kind)
    for typed in (begins, ends, "Trung tâm chính trị xã", quota):
        await commune.says("hac", typed)
    return await commune.presses("hac", "Mở lớp, báo chi bộ")


async def proposes(commune: World, who: str, *codes: str) -> list[str]:
    """A secretary opens the newest class and proposes these people."""
    await commune.says(who, "/lophoc")
    await commune.presses(who, "Xem lớp 1")
    await commune.presses(who, "Đề nghị người học")
    for code in codes:
        await commune.says(who, code)
    return await commune.presses(who, "Gửi đề nghị")


async def settles(commune: World, *left_out: str) -> list[str]:
    """The officer settles the newest class without these people."""
    await commune.says("hac", "/lophoc")
    await commune.presses("hac", "Xem lớp 1")
    await commune.presses("hac", "Chốt danh sách")
    for code in left_out:
        await commune.says("hac", code)
    return await commune.presses("hac", "Báo danh sách")


async def a_list(commune: World) -> World:
    """A class with its list settled: two of Nà Lo and one of Pá Khôm."""
    await with_a_centre(commune)
    await plans(commune, quota="3")
    await proposes(commune, "thoa", "NL-01", "NL-02")
    await proposes(commune, "sung", "PK-01")
    await settles(commune)
    for chat in commune.people:
        commune.unread(chat)
    return commune


async def seats(commune: World) -> dict[str, SeatState]:
    """How the places of the first class stand, by code."""

    async def read(work: SqlWork) -> dict[str, SeatState]:
        found = await work.classes.seats(ClassId(1))
        people = {one.id: one for one in await work.candidates.many([s.candidate for s in found])}
        return {people[seat.candidate].code: seat.state for seat in found}

    return await commune.record.read(read)


async def certificates(commune: World, nick: str) -> list[tuple[Milestone, str | None]]:
    """The certificates on somebody's road, with their numbers."""

    async def read(work: SqlWork) -> list[tuple[Milestone, str | None]]:
        kinds = {Milestone.CLASS_CERTIFICATE, Milestone.NEW_MEMBER_CLASS}
        events = await work.road.events(commune.candidates[nick])
        return [(event.kind, event.number) for event in events if event.kind in kinds]

    return await commune.record.read(read)


async def after(commune: World, moment: datetime) -> None:
    """Time has passed in which nothing matters here."""
    commune.clock.move_to(moment)
