"""Consent recorded without its paper: the card is locked until it is there (voice.md §9)."""

from datetime import date

import pytest

from bot.names import names_for
from bot.wording import Reference
from domain.candidates import Stage
from domain.messages import CandidateName, CandidateRef
from services.road.moving import move
from storage.work import SqlWork
from tests.stories.corrections import REPORT, close_all, november
from tests.stories.road import press_route
from tests.world import SETTINGS, World, local


@pytest.fixture
async def locked(commune: World) -> World:
    """NL-02, whom Inh helps and Tuấn nominated, is locked in the middle of the month."""
    await november(commune)
    await commune.says("hac", "/suasai")
    await commune.presses("hac", "Chưa có giấy đồng ý")
    await commune.says("hac", "NL-02")
    await commune.presses("hac", "Ghi nhầm")
    for who in ("inh", "muon", "tuan", "thoa"):
        commune.unread(who)
    (done,) = await commune.presses("hac", "Đính chính")
    assert done.startswith("Đã tạm khóa phiếu theo dõi NL-02 đến khi có giấy đồng ý.")
    return commune


async def test_those_concerned_are_told_once_by_the_code_alone(locked: World) -> None:
    for who in ("inh", "thoa"):
        (told,) = locked.unread(who)
        assert told.startswith("Tạm khóa phiếu theo dõi NL-02")
        assert "H.T.Y." not in told
    assert locked.unread("muon") == locked.unread("tuan") == []
    now = locked.clock.now()
    day, one = SETTINGS.calendar.day_of(now), locked.candidates["yen"]
    await locked.do(move, SETTINGS, one, Stage.HELPED, day, now, by=locked.people["hac"])
    await locked.settle()
    assert [text for who in ("inh", "thoa", "tuan") for text in locked.unread(who)] == []


async def test_nobody_is_shown_the_person(locked: World) -> None:
    for who in ("inh", "thoa", "hac", "tuan", "phuong"):
        answers = await locked.says(who, "/danhsach")
        assert "NL-02" not in "".join(answers), who
        (card,) = await locked.says(who, "/danhsach NL-02")
        assert "Hà Thị Yên" not in card
        assert card.startswith(
            "Việc này đồng chí chưa được phân quyền"
            if who in {"inh", "tuan"}
            else "Phiếu theo dõi NL-02 đang tạm khóa"
        ), who
    one, day = locked.candidates["yen"], date(2026, 11, 12)
    for who in ("inh", "thoa", "hac", "tuan", "phuong"):
        # As in a message that was waiting when the card was locked.
        asked: list[Reference] = [
            CandidateRef(one),
            CandidateName(one),
        ]  # as in a message sent before the lock
        names = await locked.record.read(names_for, asked, locked.people[who], day, SETTINGS)
        assert set(names.values()) == {"NL-02"}, who


async def test_nobody_is_asked_and_the_pack_says_the_code_and_no_more(locked: World) -> None:
    (mine,) = await locked.says("inh", "/vieccuatoi")
    assert "NL-02" not in mine
    (refused,) = await locked.says("inh", f"BAO CAO NL-02 {REPORT}")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")
    await locked.live_until(local(8, 11, 9))
    for text in locked.unread("inh"):
        assert "NL-02" not in text
    (pack,) = await locked.says("thoa", "/chuanbi")
    assert "2 người" in pack
    assert "đang tạm khóa, chờ giấy đồng ý:\n– NL-02" in pack
    assert "H.T.Y." not in pack
    each = await locked.presses("thoa", "Xem từng người")
    assert "NL-02" not in "".join(each)


async def test_no_step_is_taken_when_the_month_closes(locked: World) -> None:
    await close_all(locked)

    async def concluded(work: SqlWork) -> int:
        return len(await work.reviews.conclusions_on(locked.candidates["yen"]))

    assert await locked.record.read(concluded) == 0


async def test_a_report_half_way_is_not_taken(commune: World) -> None:
    await november(commune)
    await commune.says("inh", "/baocao NL-02")
    await commune.presses("inh", "Đã gặp")
    await commune.says("hac", "/suasai")
    await commune.presses("hac", "Chưa có giấy đồng ý")
    await commune.says("hac", "NL-02")
    await commune.presses("hac", "Ghi nhầm")
    await commune.presses("hac", "Đính chính")
    for word in ("VIEC CHUNG", "CHUA THAY", "DANG LAM", "TIEP TUC", "GUI"):
        (answer,) = (await commune.says("inh", word))[-1:]
    assert not answer.startswith("Đã ghi nhận")
    assert await commune.newest_reports("inh", "yen") == ()


async def test_with_the_paper_it_is_open_again(locked: World) -> None:
    await locked.says("hac", "/suasai")
    await locked.presses("hac", "Chưa có giấy đồng ý")
    await locked.presses("hac", "Mở khóa, đã có giấy")
    await locked.says("hac", "NL-02")
    (wrong,) = await locked.says("hac", "   ")
    assert "số" in wrong.lower()
    await locked.says("hac", "01/2026")
    (wrong,) = await locked.says("hac", "31/2")
    assert wrong.startswith("Chưa rõ ngày nào")
    await locked.says("hac", "2/11")
    (look,) = await locked.says("hac", "Cà Thị Thoa")
    assert "Giấy số 01/2026, ký ngày 2/11/2026, người giải thích: Cà Thị Thoa." in look
    for who in ("inh", "thoa"):
        locked.unread(who)
    (done,) = await locked.presses("hac", "Đính chính")
    assert done.startswith("Đã mở khóa phiếu theo dõi NL-02.")
    for who in ("inh", "thoa"):
        assert locked.unread(who)[0].startswith("Đã mở lại phiếu theo dõi NL-02")
    (card,) = await locked.says("thoa", "/danhsach NL-02")
    assert "Giấy đồng ý: đã có" in card
    assert "tạm khóa phiếu theo dõi, chờ giấy đồng ý" in card
    (mine,) = await locked.says("inh", "/vieccuatoi")
    assert "NL-02" in mine


async def test_only_an_officer_locks_and_a_second_press_does_no_more(locked: World) -> None:
    (again,) = await locked.presses("hac", "Ghi nhầm")
    assert again.startswith("Việc này đã xong hoặc đã qua")
    await locked.says("thoa", "/suasai")
    with pytest.raises(LookupError):
        await locked.presses("thoa", "Chưa có giấy đồng ý")


async def test_no_step_is_taken_from_an_old_button(locked: World) -> None:
    async def waits(work: SqlWork) -> int:
        yen, tuan = locked.candidates["yen"], locked.people["tuan"]
        return await work.nominations.add(yen, tuan, None, "Tốt.", locked.clock.now())

    nomination = await locked.do(waits)
    (mine,) = await locked.says("thoa", "/vieccuatoi")
    assert "NL-02" not in mine
    for route in (f"receive:{nomination}:sure", f"assign:{locked.candidates['yen']}"):
        (answer,) = await press_route(locked, "thoa", route)
        assert answer.startswith("Phiếu theo dõi NL-02 đang tạm khóa"), route
