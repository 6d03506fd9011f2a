"""A command's word typed where another answer is awaited opens the command; nothing is lost."""

from domain.candidates import Stage
from tests.stories.ballots import a_branch
from tests.world import World, candidate

KEPT = "Việc đang làm dở vẫn còn đủ"


async def test_a_word_in_a_question_for_a_number_or_a_date_opens_its_command(
    commune: World,
) -> None:
    await a_branch(commune)
    await commune.says("hac", "/bophieu")
    await commune.presses("hac", "Ghi quyết định cho phép")
    kept, page = await commune.says("hac", "tong hop")
    assert kept.startswith(f"{KEPT}: ghi quyết định cho phép lấy ý kiến.")
    assert page.startswith("Tổng hợp phát triển đảng viên")
    (asked,) = await commune.presses("hac", "Làm tiếp")
    assert asked.startswith("Quyết định cho phép lấy ý kiến")
    await commune.says("hac", "15-QD/DU")
    kept, page = await commune.says("hac", "thời hạn")
    assert kept.startswith(KEPT)
    assert page.startswith("Chưa có mốc nào")
    (check,) = await commune.says("hac", "1/11/2026")
    assert "Quyết định số 15-QD/DU, ngày 1/11/2026" in check


async def test_what_it_opens_leads_back_and_in_a_list_a_name_stays_a_name(
    commune: World,
) -> None:
    await a_branch(commune)
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Đổi riêng kỳ tới")
    kept, asked = await commune.says("thoa", "mời")
    assert kept.startswith(f"{KEPT}: đặt lịch họp chi bộ")
    assert asked.startswith("Mời vào trợ lý")
    (asked_again,) = await commune.says("thoa", "mời")  # this very dialogue, or a name?
    assert asked_again.startswith("Chưa rõ ý đồng chí")
    kept, page = await commune.says("thoa", "nhiem vu")
    assert kept.startswith(f"{KEPT}: chọn người để mời")
    assert page.startswith("Chưa có nhiệm vụ nào")
    for nick, name in (("moi", "Cà Văn Mới"), ("moi2", "Lò Thị Mới")):
        await commune.person(nick, name, branch="NL", joined=False)
    (found,) = await commune.says("thoa", "mời")
    assert "Cà Văn Mới" in found
    *_, back = await commune.presses("thoa", "2")
    assert back.startswith("Còn một việc làm dở: đặt lịch họp chi bộ")
    await commune.presses("thoa", "Làm tiếp")
    (taken, *_) = await commune.says("thoa", "14/11 19 giờ 30")
    assert "thứ Bảy, 14/11/2026" in taken


async def test_a_word_that_reports_is_asked_about_and_one_of_others_is_no_command(
    commune: World,
) -> None:
    await a_branch(commune)
    await commune.says("inh", "/nghiphep")
    (asked,) = await commune.says("inh", "khong doi")
    assert asked.startswith("Chưa rõ ý đồng chí")
    assert "báo tháng này không thay đổi" in asked
    (refused, *_) = await commune.says("inh", "xet danh sach")
    assert not refused.startswith("Việc này đồng chí chưa được phân quyền")
    (done,) = await commune.says("inh", "20/11")
    assert "20/11/2026" in done


async def test_a_word_where_the_very_text_is_kept_is_asked_about_and_not_kept_unasked(
    commune: World,
) -> None:
    await a_branch(commune)
    await commune.says("thoa", "/nhiemvu")
    await commune.presses("thoa", "Giao nhiệm vụ mới")
    await commune.presses("thoa", "Đảng viên")
    await commune.presses("thoa", "1")
    (asked,) = await commune.says("thoa", "lich hop")
    assert asked.startswith("Chưa rõ ý đồng chí")
    page, kept = await commune.presses("thoa", "/lichhop")
    assert page.startswith("Lịch họp")
    assert kept.startswith(KEPT)
    await commune.presses("thoa", "Làm tiếp")
    await commune.says("thoa", "Lịch họp")
    (due,) = await commune.presses("thoa", "Ghi như đã gõ")
    assert due.startswith("Hạn")


async def test_a_command_about_somebody_is_no_number_of_a_document(commune: World) -> None:
    await a_branch(commune)
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.HELPED)
    await commune.says("thoa", "/chuyenbuoc NL-01")
    await commune.presses("thoa", "GHI BUOC")
    await commune.says("thoa", "1/11/2026")
    kept, page = await commune.says("thoa", "giấy tờ nl-01")
    assert kept.startswith(f"{KEPT}: ghi bước")
    assert page.startswith("Giấy tờ của NL-01")
    await commune.presses("thoa", "Xong giấy tờ")
    await commune.presses("thoa", "Làm tiếp")
    await commune.says("thoa", "12-NQ/CB")
    (check,) = await commune.presses("thoa", "KHONG SO")
    assert "– Số: 12-NQ/CB" in check
