"""The youth union's own road: proposals, the committee's resolution, the branch."""

from domain.candidates import NominationState
from domain.units import Association, Role, UnitKind
from storage.work import SqlWork
from tests.stories.nominations import ANSWERS, begins, nominates, nominations
from tests.stories.organisations import away
from tests.world import World, local


async def proposes(commune: World, name: str = "Lò Thị Mai") -> list[str]:
    """The chapter puts somebody forward; the committee has not met yet."""
    answers = ["03", "1/11/2026", "CHINH TOI", name, "3/5/1998", "NU", "THPT"]
    await begins(commune, "tuan", *answers)
    await commune.says("tuan", "Tích cực việc chung của bản")
    return await commune.presses("tuan", "GUI")


async def states(commune: World, code: str) -> list[NominationState]:
    return [one.state for one in await nominations(commune, code)]


async def records(commune: World, number: str = "12-NQ/ĐTN") -> list[str]:
    """The commune leader goes on from the question for the number."""
    await commune.says("duyen", number)
    await commune.says("duyen", "2/11/2026")
    await commune.presses("duyen", "DA HOI")
    return await commune.presses("duyen", "GUI")


async def test_a_chapters_proposal_waits_for_the_resolution_and_then_reaches_the_branch(
    commune: World,
) -> None:
    (receipt,) = await proposes(commune)
    assert "Ban Chấp hành Đoàn xã xem xét, ra nghị quyết trước" in receipt
    assert commune.unread("thoa") == []
    (told,) = commune.unread("duyen")
    assert told.startswith("Có đề nghị chờ Ban Chấp hành Đoàn xã xem xét\n")
    assert "NL-01" not in told.splitlines()[0]
    assert await states(commune, "NL-01") == [NominationState.PROPOSED]

    (waiting,) = await commune.says("duyen", "/nghiquyetdoan")
    assert "NL-01 (L.T.M.)" in waiting
    await commune.presses("duyen", "GHI NGHI QUYET")
    (done,) = await records(commune)
    assert "Đã ghi nghị quyết số 12-NQ/ĐTN" in done
    (notice,) = commune.unread("thoa")
    assert "số 12-NQ/ĐTN, ngày 2/11/2026; đã hỏi ý kiến cấp ủy" in notice
    (result,) = commune.unread("tuan")
    assert result.startswith("Ban Chấp hành Đoàn xã đã ra nghị quyết giới thiệu NL-01")
    (received,) = await commune.presses("thoa", "TIEP NHAN")
    assert received.startswith("Đã tiếp nhận")
    (card,) = await commune.says("thoa", "/danhsach NL-01")
    assert "Ban Chấp hành Đoàn xã ra nghị quyết giới thiệu" in card


async def test_one_resolution_is_recorded_for_several_at_once(commune: World) -> None:
    for name in ("Lò Thị Mai", "Lò Văn Sơn", "Cà Thị Hoa"):
        await proposes(commune, name)
    await commune.says("duyen", "/union")
    (which,) = await commune.presses("duyen", "GHI NGHI QUYET")
    assert "Đã chọn 0/3" in which
    await commune.says("duyen", "NL-01")
    (which,) = await commune.says("duyen", "NL-03")
    assert "Đã chọn 2/3" in which
    await commune.presses("duyen", "CHON XONG")
    (done,) = await records(commune)
    assert "Số người: 2; số chi bộ nhận: 1" in done
    assert len(commune.unread("thoa")) == 2
    assert await states(commune, "NL-02") == [NominationState.PROPOSED]
    assert await states(commune, "NL-03") == [NominationState.WAITING]


async def test_what_was_withdrawn_meanwhile_is_taken_out_before_it_is_sent(
    commune: World,
) -> None:
    for name in ("Lò Thị Mai", "Lò Văn Sơn"):
        await proposes(commune, name)
    await commune.says("duyen", "/union")
    await commune.presses("duyen", "GHI NGHI QUYET")
    await commune.presses("duyen", "CHON HET")
    await commune.says("duyen", "12")
    await commune.says("duyen", "2/11/2026")
    await commune.presses("duyen", "DA HOI")
    (made,) = await nominations(commune, "NL-01")
    await commune.forges("tuan", f"withdraw:{made.id}:sure")
    (check,) = await commune.presses("duyen", "GUI")
    assert "Chưa ghi: 1 đề nghị vừa được rút lại" in check
    assert "NL-02" in check
    assert "NL-01" not in check
    (done,) = await commune.presses("duyen", "GUI")
    assert "Số người: 1; số chi bộ nhận: 1" in done
    assert await states(commune, "NL-02") == [NominationState.WAITING]


async def test_a_resolution_entered_wrongly_is_put_right_and_those_told_hear_once(
    commune: World,
) -> None:
    for name in ("Lò Thị Mai", "Lò Văn Sơn"):
        await nominates(commune, name=name)
    commune.unread("thoa")
    (none,) = await commune.says("duyen", "/union")
    assert none.startswith("Hiện không có đề nghị nào")
    await commune.presses("duyen", "DINH CHINH 12-NQ/ĐTN")
    await commune.says("duyen", "21-NQ/ĐTN")
    await commune.says("duyen", "1/11/2026")
    (check,) = await commune.presses("duyen", "CHUA XIN HOI")
    assert "Đã ghi: số 12-NQ/ĐTN, ngày 2/11/2026." in check
    (done,) = await commune.presses("duyen", "GUI")
    assert "Nay là: số 21-NQ/ĐTN, ngày 1/11/2026. Số người: 2." in done
    for who in ("thoa", "tuan"):
        (told,) = commune.unread(who)
        assert "số 21-NQ/ĐTN, ngày 1/11/2026; chưa hỏi ý kiến cấp ủy" in told
        assert "Số người liên quan đến đồng chí: 2" in told
    await commune.says("duyen", "/union")
    (asked,) = await commune.presses("duyen", "DINH CHINH 21-NQ/ĐTN")
    assert "Đã ghi: số 21-NQ/ĐTN, ngày" in asked
    await commune.says("duyen", "22-NQ/ĐTN")
    await commune.presses("duyen", "GIU NGAY")
    (check,) = await commune.presses("duyen", "DA HOI")
    assert "Nay là: số 22-NQ/ĐTN, ngày" in check
    assert check.count("1/11/2026") == 2
    await commune.presses("duyen", "SUA")
    (on,) = await commune.presses("duyen", "GIU SO")
    assert on.startswith("Nghị quyết ký ngày nào?")
    (refused,) = await commune.forges("tuan", "union-amend:1")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_what_cannot_be_is_asked_again(commune: World) -> None:
    await proposes(commune)
    await commune.says("duyen", "/union")
    await commune.presses("duyen", "GHI NGHI QUYET")
    (again,) = await commune.says("duyen", "nghị quyết")
    assert again.startswith("Chưa ghi được số nghị quyết")
    await commune.says("duyen", "12")
    (again,) = await commune.says("duyen", "5/12/2026")
    assert "ngày ấy chưa đến" in again
    (on,) = await commune.says("duyen", "hôm nay")
    assert "đã hỏi ý kiến cấp ủy chưa" in on


async def test_a_proposal_is_sent_back_completed_and_handed_in_to_the_committee(
    commune: World,
) -> None:
    await proposes(commune)
    await commune.says("duyen", "/union")
    await commune.says("duyen", "NL-01")
    await commune.presses("duyen", "CHUYEN LAI")
    (done,) = await commune.presses("duyen", "Thông tin còn thiếu")
    assert done.startswith("Đã chuyển lại đề nghị NL-01")
    (told,) = commune.unread("tuan")
    assert "thông tin còn thiếu" in told
    await commune.presses("tuan", "BO SUNG")
    (sent,) = await commune.says("tuan", "Đã bổ sung trình độ học vấn")
    assert "Ban Chấp hành Đoàn xã sẽ xem lại" in sent
    assert await states(commune, "NL-01") == [NominationState.PROPOSED]
    assert commune.unread("thoa") == []


async def test_what_was_not_passed_is_said_in_neutral_words(commune: World) -> None:
    await proposes(commune)
    await commune.says("duyen", "/union")
    await commune.says("duyen", "NL-01")
    await commune.presses("duyen", "CHUA QUA")
    (done,) = await commune.presses("duyen", "GHI CHUA QUA")
    assert "chưa thông qua lần này" in done
    (told,) = commune.unread("tuan")
    assert "chưa thông qua lần này" in told
    for word in ("trượt", "loại", "từ chối", "bác"):
        assert word not in told
    assert commune.unread("thoa") == []


async def test_a_proposal_is_withdrawn_without_a_word_to_the_branch(commune: World) -> None:
    await proposes(commune)
    (made,) = await nominations(commune, "NL-01")
    await commune.forges("tuan", f"withdraw:{made.id}:sure")
    assert await states(commune, "NL-01") == [NominationState.WITHDRAWN]
    assert commune.unread("thoa") == []


async def test_the_secretary_cannot_receive_what_is_still_with_the_union(commune: World) -> None:
    await proposes(commune)
    (made,) = await nominations(commune, "NL-01")
    *_, said = await commune.forges("thoa", f"receive:{made.id}:sure")
    assert said.startswith("Giới thiệu NL-01 đang ở Ban Chấp hành Đoàn xã")
    assert await states(commune, "NL-01") == [NominationState.PROPOSED]


async def test_the_commune_leader_may_record_the_resolution_at_once_or_later(
    commune: World,
) -> None:
    await commune.says("duyen", "/nominate")
    await commune.presses("duyen", "DA KY")
    await commune.presses("duyen", "NL")
    for one in ANSWERS:
        await commune.says("duyen", one)
    await commune.presses("duyen", "KHONG THUOC")
    await commune.presses("duyen", "BO QUA")
    (receipt,) = await commune.presses("duyen", "GUI")
    assert "Ban Chấp hành Đoàn xã xem xét, ra nghị quyết trước" in receipt
    await commune.presses("duyen", "NGHI QUYET DOAN")
    await commune.presses("duyen", "GHI NGHI QUYET")
    await records(commune)
    assert await states(commune, "NL-01") == [NominationState.WAITING]


async def test_the_commune_leader_stands_in_for_a_chapter_whose_leader_is_away(
    commune: World,
) -> None:
    await away(commune, "tuan", local(20, 11).date())
    await commune.says("duyen", "/nominate")
    await commune.presses("duyen", "DA KY")
    await commune.presses("duyen", "NL")
    for one in ANSWERS:
        await commune.says("duyen", one)
    await commune.says("duyen", "CD-NL")
    await commune.presses("duyen", "BO QUA")
    (receipt,) = await commune.presses("duyen", "GUI")
    assert "Nhập thay chi đoàn bản Nà Lo, vì người phụ trách đi vắng" in receipt
    (made,) = await nominations(commune, "NL-01")
    assert made.unit == commune.units["CD-NL"]
    (card,) = await commune.says("thoa", "/danhsach NL-01")
    assert "(nhập thay, vì người phụ trách đi vắng)" in card


async def test_the_hand_over_list_is_for_the_commune_leader_only(commune: World) -> None:
    await nominates(commune)

    async def row(work: SqlWork) -> int:
        found = await work.union.of_unit(commune.units["DX"])
        return found[0].id

    number = await commune.record.read(row)
    (said,) = await commune.forges("tuan", f"union-print:{number}")
    assert said.startswith("Việc này đồng chí chưa được phân quyền")
    (none,) = await commune.says("duyen", "/union")
    assert none.startswith("Hiện không có đề nghị nào")
    said_all = await commune.presses("duyen", "IN 12-NQ/ĐTN")
    assert said_all


async def test_other_organisations_nominate_directly(commune: World) -> None:
    await commune.unit(
        "PN", "Hội Phụ nữ xã", UnitKind.ORGANISATION, parent="XA", association=Association.WOMEN
    )
    await commune.person("lan", "Hà Thị Lan", (Role.COMMUNE_LEADER, "PN"))
    await commune.says("lan", "/nominate")
    await commune.presses("lan", "DA KY")
    await commune.presses("lan", "NL")
    for one in (*ANSWERS, "KHONG THUOC", "BO QUA"):
        await commune.says("lan", one)
    await commune.presses("lan", "GUI")
    assert await states(commune, "NL-01") == [NominationState.WAITING]
    (notice,) = commune.unread("thoa")
    assert "Nghị quyết" not in notice
    (said,) = await commune.says("lan", "/union")
    assert said.startswith("Việc này đồng chí chưa được phân quyền")
