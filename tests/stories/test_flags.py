"""What asks for a look: at the end of a nomination, when receiving, in the pack, on the card."""

from datetime import date

from domain.candidates import Schooling, Stage
from storage.work import SqlWork
from tests.stories.nominations import ANSWERS, begins, candidates
from tests.world import World, candidate, local, meets


async def test_somebody_below_the_schooling_is_pointed_out_and_not_refused(
    commune: World,
) -> None:
    await begins(commune, "inh", *ANSWERS[:4], "12/2008", "NU")
    (asked,) = await commune.presses("inh", "BIET DOC")
    assert asked.startswith("Người ấy có phải già làng, trưởng bản, người có uy tín không?")
    await commune.presses("inh", "KHONG PHAI")
    await commune.presses("inh", "KHONG THUOC")
    (check,) = await commune.presses("inh", "BO QUA")
    assert "có thể chưa đủ 18 tuổi, tính theo tháng: xin kiểm tra (căn cứ: " in check
    assert "Học vấn thấp hơn mức quy định" in check
    assert "chưa được Đảng ủy xã xác nhận" in check  # the exception's text could not be read
    (receipt,) = await commune.presses("inh", "GUI")
    assert "NL-01" in receipt

    (done,) = await commune.presses("thoa", "TIEP NHAN")
    assert "Điều cần xem lại, theo số liệu đã ghi:" in done
    assert "Học vấn thấp hơn" in done
    assert "18 tuổi" in done
    assert commune.unread("inh") != []
    assert "Học vấn" not in commune.last("inh")  # whoever nominated hears no more of it


async def test_for_an_elder_the_provinces_consent_is_pointed_out(commune: World) -> None:
    await begins(commune, "tuan", *ANSWERS[:4], "5/1966", "NAM", "BIET DOC", "CO UY TIN")
    (check,) = await commune.presses("tuan", "BO QUA")
    assert "cần ban thường vụ cấp ủy cấp tỉnh đồng ý bằng văn bản trước khi quyết định" in check
    assert "quá 60 tuổi" in check  # May 1966 is more than 60 years ago
    await commune.presses("tuan", "GUI")
    (one,) = await candidates(commune)
    assert (one.schooling, one.standing) == (Schooling.LITERATE, True)


async def test_primary_school_is_enough_in_a_difficult_area(commune: World) -> None:
    await begins(commune, "tuan", *ANSWERS[:6], "TIEU HOC")
    (check,) = await commune.presses("tuan", "BO QUA")
    assert "Học vấn thấp hơn" not in check
    assert "xin kiểm tra" not in check


async def doubtful(commune: World) -> None:
    """Somebody received whose consent is not on record, in a branch that meets on the 12th."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.RECEIVED)

    async def withdrawn(work: SqlWork) -> None:
        mai = commune.candidates["mai"]
        await work.candidates.set_consent(mai, None, date(2026, 11, 1))

    await commune.do(withdrawn)
    await meets(commune)


async def test_the_pack_names_what_to_look_at_and_the_card_tells_the_rule(
    commune: World,
) -> None:
    await doubtful(commune)
    await commune.at(local(8, 11, 18, 30))
    pages = await commune.says("thoa", "/chuanbi")
    text = "\n".join(pages)
    assert "Cần xem lại điều kiện trước khi chi bộ xem xét" in text
    assert "NL-01 (L.T.M.): giấy đồng ý" in text
    (card,) = await commune.says("thoa", "/danhsach NL-01")
    assert "Giấy đồng ý xử lý dữ liệu cá nhân: chưa thấy ghi, xin kiểm tra" in card
    assert any("GIAY TO" in label for label in commune.labels("thoa")) or "GIAY TO" in card


async def test_before_the_branch_considers_missing_introducers_are_on_the_card(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.OPINIONS)
    (card,) = await commune.says("hac", "/danhsach NL-01")
    assert "Chưa ghi đủ 2 người giới thiệu" in card


async def test_the_pack_also_names_whoever_is_next_to_be_considered_for_admission(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.OPINIONS)
    await meets(commune)
    await commune.at(local(8, 11, 18, 30))
    text = "\n".join(await commune.says("thoa", "/chuanbi"))
    assert "NL-01 (L.T.M.): người giới thiệu vào Đảng" in text


async def test_the_page_of_a_step_shows_what_to_look_at(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.OPINIONS)
    (page,) = await commune.says("hac", "/stage NL-01")
    assert "Điều cần xem lại, theo số liệu đã ghi:" in page
    assert "Chưa ghi đủ 2 người giới thiệu" in page
    assert "1-KNĐ, Đơn xin vào Đảng" in page
