"""What counts where, and where else a target is told: meeting page, sources, digest."""

from datetime import date

from domain.candidates import Stage
from domain.road.events import Milestone
from domain.transfers import TransferReason
from services.plans.admitted import admitted as held
from services.plans.admitted import decided
from storage.work import SqlWork
from tests.stories.plans import admitted, target
from tests.world import World, candidate, local, meets


async def test_a_count_stays_with_the_branch_where_the_ceremony_was_held(commune: World) -> None:
    await target(commune, "NL", 1)
    who = await admitted(commune, "di", "NL", date(2026, 3, 3))

    async def moves_on(work: SqlWork) -> None:
        await work.transfers.add(
            who,
            before=commune.units["NL"],
            after=commune.units["PK"],
            place=None,
            stage=Stage.PROBATION,
            on=date(2026, 8, 1),
            reason=TransferReason.HOME,
            by=commune.people["hac"],
            at=commune.clock.now(),
        )
        await work.candidates.set_branch(who, commune.units["PK"])

    await commune.do(moves_on)
    (left,) = await commune.says("thoa", "/chitieu")
    assert "kết nạp 1/1." in left
    (came,) = await commune.says("sung", "/chitieu")
    assert "Năm 2026 chưa có chỉ tiêu; đã kết nạp 0." in came


async def test_the_meeting_page_and_the_question_for_sources_name_the_target(
    commune: World,
) -> None:
    await target(commune, "NL", 2)
    await admitted(commune, "xong", "NL", date(2026, 9, 2))
    await target(commune, "PK", 1)
    await meets(commune)
    await meets(commune, "PK")
    (pack,) = await commune.says("thoa", "/pack")
    assert " Chỉ tiêu năm 2026: kết nạp 1/2.\n" in pack
    await commune.live_until(local(2, 11, 19))
    asked = "\n".join(commune.unread("sung"))
    assert "Danh sách hiện chưa có ai. Chỉ tiêu năm 2026: kết nạp 0/1. Tháng này" in asked


async def test_without_a_target_the_meeting_page_says_nothing_of_one(commune: World) -> None:
    await meets(commune)
    (pack,) = await commune.says("thoa", "/pack")
    assert "Chỉ tiêu" not in pack


async def test_a_decision_counts_as_decided_and_a_ceremony_as_done(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.DECIDED)

    async def signed(work: SqlWork) -> tuple[int, int]:
        mai, now = commune.candidates["mai"], commune.clock.now()
        await work.road.add_event(mai, Milestone.DECISION_SIGNED, date(2026, 10, 20), now)
        return len(await decided(work, 2026, 2026)), len(await held(work, 2026, 2026))

    assert await commune.do(signed) == (1, 0)


async def test_the_digest_ends_with_the_years_target(commune: World) -> None:
    await target(commune, "XA", 6)
    await target(commune, "NL", 2)
    await commune.at(local(30, 11, 20, 45))
    await commune.live_until(local(1, 12, 19))
    committee = "\n".join(commune.unread("hac"))
    assert "Chỉ tiêu năm 2026: kết nạp 0/6." in committee
    charge = "\n".join(commune.unread("phuong"))
    assert "Chỉ tiêu năm 2026: kết nạp 0/2." in charge
