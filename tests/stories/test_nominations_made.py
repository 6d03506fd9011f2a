"""Is mine still pending? Whoever put somebody forward sees state and day (complaint 20)."""

from datetime import date

from domain.units import Role
from tests.stories.nominations import nominates
from tests.stories.organisations import ends, follows
from tests.world import World, candidate, local, meets


async def test_each_state_with_its_day(commune: World) -> None:
    await nominates(commune)
    (made,) = await commune.says("tuan", "/nominations")
    assert "– NL-01 (L.T.M.): gửi 2/11/2026, đang chờ bí thư chi bộ tiếp nhận" in made
    await commune.at(local(3, 11))
    await commune.presses("thoa", "TIEP NHAN")
    (made,) = await commune.says("tuan", "da gioi thieu")
    assert "NL-01 (L.T.M.): bí thư chi bộ tiếp nhận 3/11/2026; nay: quần chúng ưu tú" in made


async def test_a_return_shows_the_general_reason_and_the_way_to_complete_it(
    commune: World,
) -> None:
    await nominates(commune)
    await commune.presses("thoa", "CHUYEN LAI")
    await commune.presses("thoa", "GIAY DONG Y")
    (made,) = await commune.says("tuan", "/dagioithieu")
    assert "chuyển lại 2/11/2026 để bổ sung, vì chưa có giấy đồng ý" in made
    (asked,) = await commune.presses("tuan", "Bổ sung NL-01")
    assert asked.startswith("Bổ sung giới thiệu NL-01")


async def test_nobody_sees_anothers(commune: World) -> None:
    await nominates(commune)
    (made,) = await commune.says("inh", "/nominations")
    assert made.startswith("Chưa có lời giới thiệu nào")


async def test_the_successor_sees_what_the_organisation_put_forward(commune: World) -> None:
    await nominates(commune)
    await commune.person("sen", "Lò Thị Sen", (Role.CHAPTER_LEADER, "CD-NL"))
    await ends(commune, "tuan", Role.CHAPTER_LEADER, "CD-NL", date(2026, 11, 2))
    (made,) = await commune.says("sen", "/nominations")
    assert "đang chờ bí thư chi bộ tiếp nhận (đồng chí Lò Văn Tuấn giới thiệu)" in made
    commune.unread("tuan")
    await commune.presses("thoa", "TIEP NHAN")
    assert [one for one in commune.unread("tuan") if one.startswith("Đã tiếp nhận")]
    assert not [one for one in commune.unread("sen") if one.startswith("Đã tiếp nhận")]


async def test_who_follows_and_nominated_hears_the_decision_once(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", nominated_by="tuan")
    await follows(commune, "CD-NL", "mai")
    await meets(commune)
    await commune.live_until(local(13, 11, 7))
    commune.unread("tuan")
    await commune.says("thoa", "/danhgia")
    await commune.presses("thoa", "Có thay đổi")
    await commune.says("thoa", "NL-01")
    await commune.presses("thoa", "Đưa vào danh sách")
    await commune.presses("thoa", "NGAY HOP")
    for text in ("5 5 4 1", "đội văn nghệ", "25/12"):
        await commune.says("thoa", text)
    await commune.presses("thoa", "Đóng tháng")
    await commune.presses("thoa", "Đóng tháng")
    heard = [one for one in commune.unread("tuan") if "cảm tình Đảng" in one]
    assert len(heard) == 1
