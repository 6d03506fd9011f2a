"""`/introducers`: named, known since when, replaced with a reason from the list."""

from domain.candidates import Stage
from domain.road.introducers import EndReason, Introducer, IntroducerKind
from storage.work import SqlWork
from tests.world import World, candidate


async def of_mai(commune: World) -> tuple[Introducer, ...]:
    async def read(work: SqlWork) -> tuple[Introducer, ...]:
        return await work.introducers.ever_of(commune.candidates["mai"])

    return await commune.record.read(read)


async def begins(commune: World) -> str:
    await candidate(
        commune, "mai", "Lò Thị Mai", mentor="muon", nominated_by="pom", stage=Stage.FILE
    )
    await commune.says("thoa", "nguoi gioi thieu")
    (listed,) = await commune.presses("thoa", "NL-01")
    return listed


async def test_two_members_are_named_the_mentor_and_who_nominated_first(commune: World) -> None:
    listed = await begins(commune)
    assert listed.startswith("Người giới thiệu NL-01 vào Đảng\nChưa ghi người giới thiệu nào.")
    assert "Chưa ghi đủ 2 người giới thiệu" in listed
    assert "căn cứ: " in listed
    await commune.presses("thoa", "THEM NGUOI")
    await commune.presses("thoa", "MOT DANG VIEN")
    first, second, *_ = commune.labels("thoa") or ["Vì Văn Muôn", "Lò Văn Pọm"]
    assert "Muôn" in first
    assert "Pọm" in second
    await commune.says("thoa", "1")
    (wrong,) = await commune.says("thoa", "hôm qua")
    assert wrong.startswith("Chưa ghi được: xin gõ tháng và năm")
    (listed,) = await commune.says("thoa", "5/2020")
    assert "đồng chí Vì Văn Muôn, cùng công tác, học tập hoặc cư trú từ tháng 5/2020" in listed
    await commune.presses("thoa", "THEM NGUOI")
    await commune.presses("thoa", "MOT DANG VIEN")
    await commune.says("thoa", "1")
    (listed,) = await commune.says("thoa", "6/2026")
    assert "có thể chưa đủ 12 tháng" in listed
    assert "Chưa ghi đủ" not in listed
    (over,) = await commune.presses("thoa", "XONG")
    assert over.startswith("Đã ghi người giới thiệu NL-01")
    found = await of_mai(commune)
    assert [(one.person, one.known_since) for one in found] == [
        (commune.people["muon"], "5/2020"),
        (commune.people["pom"], "6/2026"),
    ]


async def test_a_substitute_is_named_for_a_reason_and_needs_no_time_together(
    commune: World,
) -> None:
    await begins(commune)
    for line in ("THEM NGUOI", "MOT DANG VIEN", "1", "5/2020"):
        await commune.says("thoa", line)
    (why,) = await commune.says("thoa", "THAY 1")
    assert "Chỉ ghi lý do chung này" in why
    assert "kỷ luật" not in why + "".join(commune.labels("thoa"))
    await commune.presses("thoa", "SANG NOI KHAC")
    await commune.presses("thoa", "MOT DANG VIEN")
    (listed,) = await commune.says("thoa", "1")
    assert "thay từ 2/11/2026" in listed
    assert "Thôi giới thiệu từ 2/11/2026: đồng chí Vì Văn Muôn (chuyển đi nơi khác)" in listed
    assert "12 tháng" not in listed
    gone, newest = await of_mai(commune)
    assert gone.reason is EndReason.MOVED
    assert newest.substitute


async def test_one_recorded_by_mistake_is_replaced_by_an_introducer_from_the_start(
    commune: World,
) -> None:
    await begins(commune)
    for line in (
        "THEM NGUOI",
        "MOT DANG VIEN",
        "1",
        "5/2020",
        "THAY 1",
        "NHAM LAN",
        "MOT DANG VIEN",
    ):
        await commune.says("thoa", line)
    (known,) = await commune.says("thoa", "1")
    assert known.startswith("Cùng công tác, học tập hoặc cư trú từ khi nào?")
    (listed,) = await commune.presses("thoa", "KHONG NHO")
    assert "chưa ghi cùng công tác, học tập hoặc cư trú từ tháng nào" in listed
    assert not (await of_mai(commune))[-1].substitute


async def test_the_youth_union_introduces_with_one_member(commune: World) -> None:
    await begins(commune)
    await commune.presses("thoa", "THEM NGUOI")
    (listed,) = await commune.presses("thoa", "DOAN XA")
    assert "Ban Chấp hành Đoàn xã" in listed
    await commune.presses("thoa", "THEM NGUOI")
    assert not any("DOAN XA" in label for label in commune.labels("thoa"))
    for line in ("MOT DANG VIEN", "1"):
        await commune.says("thoa", line)
    (listed,) = await commune.says("thoa", "2020")
    assert "xin kiểm tra" not in listed
    assert "Chưa ghi đủ" not in listed
    union, member = await of_mai(commune)
    assert (union.kind, union.unit) == (IntroducerKind.YOUTH_UNION, commune.units["DX"])
    assert (member.kind, member.known_since) == (IntroducerKind.MEMBER, "2020")


async def test_the_form_of_introduction_follows_on_the_list_of_papers(commune: World) -> None:
    await begins(commune)
    for line in ("THEM NGUOI", "DOAN XA", "XONG"):
        await commune.says("thoa", line)
    (listed,) = await commune.says("thoa", "/papers NL-01")
    assert "4-KNĐ, Nghị quyết giới thiệu đoàn viên ưu tú vào Đảng" in listed
    assert "3A-KNĐ" not in listed


async def test_whoever_replaces_one_already_replaced_on_another_phone_is_told_so(
    commune: World,
) -> None:
    await begins(commune)
    for line in ("THEM NGUOI", "MOT DANG VIEN", "1", "5/2020"):
        await commune.says("thoa", line)
    await commune.says("hac", "/nguoigioithieu NL-01")
    for line in ("THAY 1", "LY DO RIENG", "MOT DANG VIEN"):
        await commune.says("hac", line)
    for line in ("THAY 1", "KHONG TIEP TUC", "MOT DANG VIEN", "1"):
        await commune.says("thoa", line)
    (told,) = await commune.says("hac", "2")
    assert told.startswith("Người giới thiệu NL-01 vừa được thay đổi ở máy khác")
    assert len(await of_mai(commune)) == 2


async def test_a_branch_without_another_official_member_has_a_way_on(commune: World) -> None:
    await candidate(commune, "di", "Giàng Thị Dí", branch="PK", stage=Stage.FILE)
    await commune.says("sung", "/introducers PK-01")
    for line in ("THEM NGUOI", "MOT DANG VIEN", "1", "KHONG NHO", "THEM NGUOI"):
        await commune.says("sung", line)
    (nobody,) = await commune.presses("sung", "MOT DANG VIEN")
    assert nobody.startswith("Chưa có đồng chí nào để ghi")
    (back,) = await commune.says("sung", "quay lai")
    assert back.startswith("Ai giới thiệu?")


async def test_nobody_on_the_road_is_said_kindly(commune: World) -> None:
    (none,) = await commune.says("thoa", "/introducers")
    assert none.startswith("Chưa có ai để ghi")
    (none,) = await commune.says("hac", "/papers")
    assert none.startswith("Chưa có ai để ghi")
