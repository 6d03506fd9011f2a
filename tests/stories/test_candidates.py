"""The list and the search, each cut to what the reader may see."""

import pytest

from domain.units import Role
from tests.stories.road import candidate, mai_with_a_month, press_route
from tests.world import World


@pytest.mark.parametrize("said", ["NL-07", "NL-99", "XX-01"])
async def test_who_has_no_right_hears_the_same_whether_it_exists_or_not(
    commune: World, said: str
) -> None:
    mai = await mai_with_a_month(commune)
    refused = "Việc này đồng chí chưa được phân quyền"
    (answer,) = await commune.says("sung", f"/danhsach {said}")
    assert answer.startswith(refused)
    (empty,) = await commune.says("sung", "/danhsach")
    assert empty.startswith("Danh sách chưa có ai")
    (nobody,) = await commune.says("sung", "/danhsach lo thi mai")
    assert nobody.startswith("Không thấy ai khớp")
    (pressed,) = await press_route(commune, "sung", f"card:{mai}")
    assert pressed.startswith(refused)


@pytest.mark.parametrize("said", ["lo thi", "Mai", "LÒ", "mai lò", "Lo\u0300 Thi\u0323"])
async def test_search_needs_no_diacritics_and_shows_no_name(commune: World, said: str) -> None:
    await candidate(commune, "NL-07", "Lò Thị Mai")
    await candidate(commune, "NL-08", "Vàng A Páo")
    (found,) = await commune.says("thoa", f"/danhsach {said}")
    assert found.startswith("Tìm trong danh sách – 1 người\n")
    assert "NL-07 (L.T.M.)" in found
    assert "NL-08" not in found


@pytest.mark.parametrize("said", ["🙂", "<b>", "%", "x" * 4000, "không có"])
async def test_a_search_that_finds_nobody_says_so(commune: World, said: str) -> None:
    await candidate(commune, "NL-07", "Lò Thị Mai")
    (answer,) = await commune.says("thoa", f"/danhsach {said}")
    assert answer.startswith("Không thấy ai khớp\n")


async def test_a_long_list_comes_in_pages_of_eight(commune: World) -> None:
    for number in range(1, 12):
        await candidate(commune, f"NL-{number:02d}", f"Lò Văn Ban {number}")
    (first,) = await commune.says("thoa", "/danhsach")
    assert "Từ 1 đến 8:" in first
    assert "NL-08" in first
    assert "NL-09" not in first
    (second,) = await commune.presses("thoa", "Xem thêm")
    assert "Từ 9 đến 11:" in second
    assert "NL-11" in second
    (found,) = await commune.says("thoa", "/danhsach lo van")
    assert "Còn 3 người nữa." in found


async def test_the_list_is_not_shown_in_a_group(commune: World) -> None:
    await mai_with_a_month(commune)
    await commune.group("nhom", "NL", 5)
    (answer,) = await commune.says("thoa", "/danhsach", chat="nhom")
    assert "NL-07" not in answer
    assert commune.unread("thoa") == []


async def test_somebody_of_two_branches_reads_where_each_belongs(commune: World) -> None:
    await candidate(commune, "NL-07", "Lò Thị Mai")
    await candidate(commune, "PK-01", "Sùng A Páo", branch="PK", chapter=None)
    await commune.person("bi", "Lò Văn Bí", (Role.COMMITTEE_SECRETARY, "XA"))
    (listed,) = await commune.says("bi", "/candidates")
    assert "PK-01 (S.A.P.): quần chúng ưu tú được giới thiệu, chi bộ bản Pá Khôm" in listed


@pytest.mark.parametrize("route", ["card:999", "card:x", "card-more:1:x", "candidates-page:-1"])
async def test_a_button_that_never_was_ours_is_no_fault(commune: World, route: str) -> None:
    (pressed,) = await press_route(commune, "thoa", route)
    assert pressed.startswith("Việc này đồng chí chưa được phân quyền")
