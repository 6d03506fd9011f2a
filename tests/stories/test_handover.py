"""What a successor is handed: each kind of post its own sheet, and nothing dropped silently."""

from domain.candidates import NominationState, ReturnReason, Stage
from domain.units import Membership
from handlers.everything import conversation
from services.ports import NewPerson
from services.posts import handover
from storage.work import SqlWork
from tests.stories.test_posts import REFUSED
from tests.world import World, candidate, meets


async def test_leaders_of_organisations_and_members_in_charge_get_their_own_sheet(
    commune: World,
) -> None:
    await meets(commune)
    await candidate(commune, "mai", "Lò Thị Mai", nominated_by="tuan")
    await commune.person("hoa", "Cầm Thị Hoa")
    for unit, said in (("CD-NL", "chi đoàn bản Nà Lo"), ("DX", "Đoàn xã")):
        await commune.says("hac", f"/chucdanh {unit}")
        await commune.says("hac", "1")
        await commune.presses("hac", "Thay người")
        await commune.says("hac", "cam thi hoa")
        await commune.says("hac", "1")
        await commune.presses("hac", "Từ hôm nay")
        await commune.presses("hac", "Đúng, ghi lại")
        (sheet,) = commune.unread("hoa")
        assert said in sheet
    await commune.says("hac", "/chucdanh NL")
    await commune.says("hac", "3")
    await commune.presses("hac", "Thay người")
    await commune.says("hac", "cam thi hoa")
    await commune.says("hac", "1")
    await commune.presses("hac", "Từ hôm nay")
    await commune.presses("hac", "Đúng, ghi lại")
    (sheet,) = commune.unread("hoa")
    assert "Kỳ họp chi bộ tới: 19 giờ 30, thứ Năm, 12/11/2026." in sheet
    assert "NL-01" not in sheet


async def test_a_nomination_returned_is_completed_by_the_new_leader(commune: World) -> None:
    await commune.person("hoa", "Cầm Thị Hoa")
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.INTRODUCED)

    async def give_back(work: SqlWork) -> None:
        now, unit = commune.clock.now(), commune.units["CD-NL"]
        made = await work.nominations.add(
            commune.candidates["mai"], commune.people["tuan"], unit, "Tốt.", now
        )
        await work.nominations.decide(made, NominationState.RETURNED, now, ReturnReason.INCOMPLETE)

    await commune.do(give_back)
    (before,) = await commune.says("tuan", "VIEC")
    assert "bổ sung giới thiệu NL-01" in before
    await commune.says("hac", "/chucdanh CD-NL")
    await commune.says("hac", "1")
    await commune.presses("hac", "Thay người")
    await commune.says("hac", "cam thi hoa")
    await commune.says("hac", "1")
    await commune.presses("hac", "Từ hôm nay")
    await commune.presses("hac", "Đúng, ghi lại")
    (sheet,) = commune.unread("hoa")
    assert "Giới thiệu được chuyển lại để bổ sung: 1." in sheet
    (refused,) = await commune.presses("tuan", "Bổ sung NL-01")
    assert refused.startswith(REFUSED)
    (mine,) = await commune.says("hoa", "VIEC")
    assert "Người giới thiệu trước đã bàn giao cho đồng chí." in mine
    (asked,) = await commune.presses("hoa", "Bổ sung NL-01")
    assert "NL-01" in asked
    assert not asked.startswith(REFUSED)


async def test_a_mentor_who_left_the_branch_is_named_for_reassignment(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")

    async def leaves(work: SqlWork) -> None:
        moved = NewPerson(
            full_name="Quàng Văn Inh",
            branch=commune.units["PK"],
            membership=Membership.OFFICIAL,
        )
        await work.people.amend(commune.people["inh"], moved)

    await commune.do(leaves)
    (mine,) = await commune.says("thoa", "VIEC")
    assert "người theo dõi không còn là đảng viên chính thức của chi bộ" in mine
    (asked,) = await commune.presses("thoa", "Phân công NL-01")
    assert "NL-01" in asked


def test_what_travels_with_a_post_is_named_as_the_dialogues_are() -> None:
    flows = conversation().flows
    for name, action in handover.OF_A_POST.items():
        assert flows[name].action in {action, None}, name
