"""One person on record twice: merged by an officer, and parted again (voice.md §9)."""

from datetime import timedelta

import pytest

from domain.candidates import AssignmentKind, Stage
from storage.work import SqlWork
from tests.stories.corrections import REPORT, close_all
from tests.stories.road import press_route
from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """NL-01 and NL-02 are one woman: Muôn helps by the one entry, Inh by the other."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(
        commune, "twin", "Lò Thị Mái", mentor="muon", nominated_by="tuan", stage=Stage.INTRODUCED
    )
    await meets(commune)
    await commune.live_until(local(3, 11, 9))
    await commune.says("muon", f"BAO CAO NL-02 {REPORT} Lời của Muôn")
    for who in ("inh", "muon", "tuan", "thoa"):
        commune.unread(who)
    return commune


async def merge(month: World, old: str = "NL-02", kept: str = "NL-01") -> list[str]:
    await month.says("hac", "/suasai")
    await month.presses("hac", "Trùng một người")
    await month.says("hac", old)
    await month.says("hac", kept)
    await month.presses("hac", "Ghi hai lần")
    return await month.presses("hac", "Đính chính")


async def part(month: World) -> list[str]:
    await month.says("hac", "/suasai")
    await month.presses("hac", "Trùng một người")
    await month.presses("hac", "Hoàn lại lần gộp")
    await month.says("hac", "NL-02")
    await month.presses("hac", "Khác")
    return await month.presses("hac", "Đính chính")


async def test_an_officer_compares_and_merges(month: World) -> None:
    await month.says("hac", "/suasai")
    await month.presses("hac", "Trùng một người")
    await month.says("hac", "NL-02")
    await month.says("hac", "NL-01")
    (look,) = await month.presses("hac", "Ghi hai lần")
    assert "– NL-02 (Lò Thị Mái), sinh 1998, chi bộ bản Nà Lo" in look
    assert "– NL-01 (Lò Thị Mai), sinh 1998, chi bộ bản Nà Lo" in look
    assert "Lò Thị" not in look.splitlines()[0]
    (done,) = await month.presses("hac", "Đính chính")
    assert done.startswith(
        "Đã gộp NL-02 vào NL-01. Mã cũ vẫn tra được. Hoàn lại được trong 30 ngày."
    )
    for who in ("inh", "muon", "thoa"):
        (told,) = month.unread(who)
        assert told.startswith("Hai mã số đã gộp làm một"), who
    assert month.unread("tuan") == []


async def test_everything_is_read_under_the_one_kept_and_the_old_code_leads_there(
    month: World,
) -> None:
    await merge(month)
    (listed,) = await month.says("thoa", "/danhsach")
    assert "1 người" in listed
    assert "NL-02" not in listed
    for code in ("NL-01", "NL-02"):
        (card,) = await month.says("thoa", f"/danhsach {code}")
        assert card.startswith("Phiếu theo dõi NL-01")
        assert "Lời của Muôn" in card
        assert "gộp NL-02 vào mã này" in card
        assert "Lò Văn Tuấn giới thiệu" in card
    (card,) = await month.says("tuan", "/danhsach NL-02")
    assert card.startswith("Phiếu theo dõi NL-01")
    assert "gộp" not in card


async def test_nobody_is_asked_twice_and_only_one_is_answerable(month: World) -> None:
    await merge(month)
    (mine,) = await month.says("muon", "/vieccuatoi")
    assert "NL-0" not in mine.replace("NL-01, gộp", "")
    (mine,) = await month.says("inh", "/vieccuatoi")
    assert "NL-01" in mine
    assert "NL-02" not in mine

    async def helpers(work: SqlWork) -> list[AssignmentKind]:
        return [one.kind for one in await work.assignments.of(month.candidates["mai"])]

    kinds = await month.record.read(helpers)
    assert kinds == [AssignmentKind.PRIMARY, AssignmentKind.HELPER]
    await close_all(month)
    (minutes,) = [
        event.text
        for event in month.sandbox.transcript("thoa")
        if event.from_bot and event.text.startswith("Đã đóng tháng 11")
    ]
    assert minutes.count("NL-0") == 1


async def test_the_same_mentor_of_both_has_answered_for_the_one(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "twin", "Lò Thị Mái", mentor="inh")
    await meets(commune)
    await commune.live_until(local(3, 11, 9))
    await commune.says("inh", f"BAO CAO NL-02 {REPORT}")
    await merge(commune)
    commune.unread("inh")
    (mine,) = await commune.says("inh", "/vieccuatoi")
    assert "nhận xét" not in mine.lower()
    await commune.live_until(local(8, 11, 9))
    assert [text for text in commune.unread("inh") if text.startswith("Xin nhắc")] == []


async def test_it_can_be_undone_and_what_came_since_stays(month: World) -> None:
    await merge(month)
    await month.says("inh", f"BAO CAO NL-01 {REPORT} Lời của Inh sau")
    await month.passes(timedelta(days=5))
    for who in ("inh", "muon", "thoa"):
        month.unread(who)
    (done,) = await part(month)
    assert done.startswith("Đã hoàn lại: NL-02 và NL-01 là hai mã như trước.")
    assert any(text.startswith("Đã hoàn lại lần gộp") for text in month.unread("muon"))
    (card,) = await month.says("thoa", "/danhsach NL-02")
    assert card.startswith("Phiếu theo dõi NL-02")
    assert "Lời của Muôn" in card
    assert "Lời của Inh sau" not in card
    assert "Bước hiện tại: quần chúng ưu tú" in card
    (card,) = await month.says("thoa", "/danhsach NL-01")
    assert "Lời của Inh sau" in card
    assert "Lời của Muôn" not in card
    assert "hoàn lại lần gộp NL-02" in card
    assert "Vì Văn Muôn" not in card


async def test_after_thirty_days_it_stays(month: World) -> None:
    await merge(month)
    await month.passes(timedelta(days=31))
    await month.says("hac", "/suasai")
    (asked,) = await month.presses("hac", "Trùng một người")
    assert asked.startswith("Mã nào sẽ thôi dùng?")


async def test_a_second_press_and_the_same_code_twice_change_nothing(month: World) -> None:
    await merge(month)
    (again,) = await month.presses("hac", "Ghi hai lần")
    assert again.startswith("Việc này đã xong hoặc đã qua")
    await month.says("hac", "/suasai")
    await month.presses("hac", "Trùng một người")
    await month.presses("hac", "Gộp hai mã")
    (none,) = await month.says("hac", "NL-02")
    assert none.startswith("Chưa thấy mã số ấy")


async def test_nobody_but_an_officer_merges(month: World) -> None:
    await month.says("thoa", "/suasai")
    with pytest.raises(LookupError):
        await month.presses("thoa", "Trùng một người")


async def test_a_button_from_before_leads_to_the_one_kept(month: World) -> None:
    await month.live_until(local(3, 11, 10))
    await merge(month)
    await press_route(month, "muon", f"report:{month.candidates['twin']}")
    assert "NL-01" in month.last("muon")
    (card,) = await press_route(month, "thoa", f"card:{month.candidates['twin']}")
    assert card.startswith("Phiếu theo dõi NL-01")
