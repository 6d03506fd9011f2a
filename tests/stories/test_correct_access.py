"""A phone, a group, a post, an import put right (voice.md §9)."""

import pytest

from domain.units import Role
from services.ports.imports import Change, Subject, Thing
from storage.work import SqlWork
from tests.stories.corrections import november
from tests.world import World, candidate, local


async def asked(commune: World, who: str, label: str) -> list[str]:
    await commune.says(who, "/suasai")
    return await commune.presses(who, label)


async def test_a_lost_phone_is_cut_and_a_new_code_handed_out(commune: World) -> None:
    await november(commune)
    await asked(commune, "thoa", "Nhầm máy, mất máy")
    await commune.says("thoa", "quang van inh")
    (look,) = await commune.presses("thoa", "Khác")
    assert "Ngắt máy của đồng chí Quàng Văn Inh" in look
    commune.unread("inh")
    done, letter = await commune.presses("thoa", "Đính chính")
    assert done.startswith("Đã ngắt máy này. Không ai đọc thêm được gì từ đó. Mã mới: ")
    assert letter.startswith("Kính gửi đồng chí Quàng Văn Inh.")
    code = done.splitlines()[0].rpartition(": ")[2]
    assert code in letter
    (cut,) = commune.unread("inh")
    assert cut.startswith("Máy này không còn ghép với trợ lý")
    (stranger,) = await commune.says("inh", "viec")
    assert stranger.startswith("Xin chào. Đây là trợ lý nội bộ")
    (asked_again,) = await commune.says("inh-moi", code)
    assert asked_again.startswith("Chào đồng chí.")
    await commune.live_until(local(8, 11, 9))
    assert commune.unread("inh") == []


async def test_of_two_phones_the_right_one_is_cut_and_the_other_told(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await commune.pair_second("inh", "inh2")
    await commune.says("inh2", "viec")
    await asked(commune, "hac", "Nhầm máy, mất máy")
    await commune.says("hac", "Inh")
    (which,) = [commune.last("hac")]
    assert which.startswith("Ngắt máy nào?")
    await commune.says("hac", "1")  # the one heard from last
    await commune.presses("hac", "Nhầm người")
    commune.unread("inh")
    await commune.presses("hac", "Đính chính")
    (told,) = commune.unread("inh")
    assert told.startswith("Một máy của đồng chí vừa được ngắt")
    (stranger,) = await commune.says("inh2", "viec")
    assert stranger.startswith("Xin chào.")


async def test_the_secretary_of_another_branch_does_not_see_the_person(commune: World) -> None:
    (none,) = await asked(commune, "sung", "Nhầm máy, mất máy")
    assert none.startswith("Hiện chưa có gì")


async def test_the_wrong_group_is_untied(commune: World) -> None:
    await november(commune)
    await commune.group("nhom", "NL", members=5)
    await asked(commune, "hac", "Gắn nhầm nhóm")
    (look,) = await commune.presses("hac", "Ghi nhầm")
    assert "Gỡ chi bộ bản Nà Lo khỏi nhóm đang gắn" in look
    commune.unread("thoa")
    (done,) = await commune.presses("hac", "Đính chính")
    assert done.startswith(
        "Đã gỡ khỏi nhóm. Tin cũ trong nhóm trợ lý không tự xóa được, xin đồng chí xóa tay."
    )
    (told,) = commune.unread("thoa")
    assert told.startswith("Đã gỡ nhóm của chi bộ bản Nà Lo")
    commune.unread("nhom")
    await commune.live_until(local(10, 11, 20))
    assert commune.unread("nhom") == []
    (none,) = await asked(commune, "thoa", "Gắn nhầm nhóm")
    assert none.startswith("Hiện chưa có gì")


async def test_a_post_given_by_mistake_ends_today_and_the_cards_seen_are_counted(
    commune: World,
) -> None:
    await november(commune)
    await commune.person("nham", "Lò Văn Nhầm", (Role.BRANCH_DEPUTY, "NL"), branch="NL")
    for code in ("NL-01", "NL-02", "NL-03", "NL-03"):
        await commune.says("nham", f"/danhsach {code}")
    await asked(commune, "hac", "Giao nhầm chức danh")
    await commune.says("hac", "Nham")
    (look,) = await commune.presses("hac", "Nhầm người")
    assert "phó bí thư chi bộ, chi bộ bản Nà Lo, cho đồng chí Lò Văn Nhầm từ hôm nay" in look
    (done,) = await commune.presses("hac", "Đính chính")
    assert done.startswith(
        "Đã thôi giao từ hôm nay. Trong thời gian giao, đã mở xem: 3 phiếu theo dõi."
    )
    (refused,) = await commune.says("nham", "/danhsach NL-01")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_an_import_is_taken_back_and_what_changed_since_is_named(commune: World) -> None:
    await november(commune)

    async def imported(work: SqlWork) -> None:
        number = await work.imports.add(commune.clock.now(), ["bang.xlsx"], 1)
        thing = Thing(Subject.PERSON, int(commune.people["muon"]))
        after = await work.imports.as_it_is(thing)
        assert after is not None
        change = Change(thing=thing, file="bang.xlsx", row=4, before=None, after=after)
        await work.imports.note(number, change)

    await commune.do(imported)
    await asked(commune, "hac", "Nhập bảng sai")
    await commune.says("hac", "1")
    (look,) = await commune.presses("hac", "Ghi hai lần")
    assert "Hoàn lại lần nhập lúc 9 giờ" in look
    answers = await commune.presses("hac", "Đính chính")
    assert answers[0].startswith("Đã hoàn lại lần nhập lúc 9 giờ")
    assert answers[1].startswith("Những dòng giữ nguyên, xin xem: 1")
    (none,) = await asked(commune, "hac", "Nhập bảng sai")
    assert none.startswith("Hiện chưa có gì")


async def test_the_kinds_shown_follow_the_right(commune: World) -> None:
    await november(commune)
    shared = {"Nhận xét ghi nhầm", "Kết luận ghi sai", "Đóng tháng quá sớm", "Nhầm máy, mất máy"}
    officers = {"Trùng một người", "Giao nhầm chức danh", "Nhập bảng sai", "Chưa có giấy đồng ý"}
    shared |= {"Gắn nhầm nhóm"}
    for who, kinds in (("thoa", shared), ("hac", shared | officers)):
        (asked_what,) = await commune.says(who, "/suasai")
        offered = asked_what + " ".join(commune.labels(who))
        assert {kind for kind in shared | officers if kind in offered} == kinds, who
    for who in ("muon", "inh"):
        (none,) = await commune.says(who, "/correct")
        assert none.startswith("Hiện chưa có gì")
    for who in ("phuong", "duyen", "tuan", "pom"):
        (refused,) = await commune.says(who, "/correct")
        assert refused.startswith("Việc này đồng chí chưa được phân quyền"), who


@pytest.mark.parametrize("who", ["thoa", "hac"])
async def test_what_is_left_half_way_can_be_resumed(commune: World, who: str) -> None:
    await november(commune)
    await asked(commune, who, "Nhầm máy, mất máy")
    await commune.says(who, "viec")
    await commune.says(who, "LAM TIEP 1")
    assert commune.last(who).startswith("Ngắt máy của ai?")
