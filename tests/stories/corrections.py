"""A month with something wrong in it, and what the record holds of putting it right."""

from domain.corrections import Correction
from storage.work import SqlWork
from tests.world import World, candidate, local, meets

REPORT = "da gap viec chung manh dan dang lam"


async def november(commune: World) -> None:
    """NL-01 and NL-02 helped by Inh, NL-03 by Muôn; the month asks."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "yen", "Hà Thị Yên", mentor="inh", nominated_by="tuan")
    await candidate(commune, "sang", "Quàng Văn Sáng", mentor="muon")
    await meets(commune)
    await commune.live_until(local(3, 11, 9))


async def close_with_a_resolution(
    commune: World, day: str = "11/11", votes: str = "5 5 4 1"
) -> None:
    """The branch meets; NL-02 goes onto the list by the resolution of this day."""
    await commune.live_until(local(13, 11, 7))
    await commune.says("thoa", "/danhgia")
    await commune.presses("thoa", "Có thay đổi")
    await commune.says("thoa", "NL-02")
    await commune.presses("thoa", "Đề nghị cử học lớp")
    for text in (day, votes, "KHONG GIAO"):
        await commune.says("thoa", text)
    await commune.presses("thoa", "Đóng tháng")
    await commune.presses("thoa", "Đóng tháng")
    for who in ("inh", "muon", "tuan", "thoa"):
        commune.unread(who)


async def corrections(commune: World, nick: str) -> list[Correction]:
    """What is on record as put right of somebody, but for the marks of earlier versions."""

    async def read(work: SqlWork) -> list[Correction]:
        found = await work.corrections.on([commune.candidates[nick]])
        return [one for one in found if one.field not in {"version", "arrived"}]

    return await commune.record.read(read)


async def answered(commune: World, *nicks: str) -> set[tuple[str, str]]:
    """Who has answered on whom in the month that asks or has closed last."""

    async def read(work: SqlWork) -> set[tuple[str, str]]:
        review = await work.reviews.newest(commune.units["NL"])
        closed = await work.reviews.last_closed(commune.units["NL"])
        of = closed or review
        assert of is not None
        ids = {commune.candidates[nick]: nick for nick in nicks}
        people = {number: nick for nick, number in reversed(commune.people.items())}
        found = await work.reports.answered(of.id, list(ids))
        return {(ids[one], people[mentor]) for one, mentor in found}

    return await commune.record.read(read)


async def close_all(commune: World) -> None:
    """The branch has met and all continue."""
    await commune.live_until(local(13, 11, 7))
    await commune.says("thoa", "/danhgia")
    await commune.presses("thoa", "Tất cả tiếp tục")
    await commune.presses("thoa", "Đóng tháng")
    for who in ("inh", "muon", "tuan", "thoa"):
        commune.unread(who)
