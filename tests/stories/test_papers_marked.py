"""`/papers`: what is there, of which date, in one sitting; verification without a content."""

from dataclasses import replace
from pathlib import Path

import pytest

from domain.candidates import Stage
from domain.road.documents import renamed
from domain.road.events import Event, Milestone
from domain.road.papers import Paper, PaperState
from storage.work import SqlWork
from tests.world import SETTINGS, World, candidate, local, na_lo, world


async def of_mai(commune: World) -> dict[str, Paper]:
    async def read(work: SqlWork) -> dict[str, Paper]:
        found = await work.road.papers(commune.candidates["mai"])
        return {one.code: one for one in found}

    return await commune.record.read(read)


async def events(commune: World) -> tuple[Event, ...]:
    async def read(work: SqlWork) -> tuple[Event, ...]:
        return await work.road.events(commune.candidates["mai"])

    return await commune.record.read(read)


async def test_several_papers_are_marked_in_one_sitting(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE)
    await commune.says("thoa", "giay to")
    (listed,) = await commune.presses("thoa", "NL-01")
    assert listed.startswith("Giấy tờ của NL-01\n")
    assert "Mai" not in listed
    assert "Cần trước bước «đang thẩm tra lý lịch»" in listed
    assert "– 1-KNĐ, Đơn xin vào Đảng: chưa có (gõ: 2)" in listed
    assert "6-KNĐ, Nghị quyết xét, đề nghị kết nạp của chi bộ: chưa có" in listed
    assert "8-KNĐ" not in listed  # no grassroots committee in between
    (which,) = await commune.says("thoa", "2")
    assert "Đơn xin vào Đảng: đã có chưa?" in which
    await commune.presses("thoa", "CO GIAY")
    (again,) = await commune.says("thoa", "31/2/2026")
    assert again.startswith("Chưa ghi được: không có ngày ấy")
    (listed,) = await commune.says("thoa", "1/9/2026")
    assert "Đã ghi: 1-KNĐ, Đơn xin vào Đảng." in listed
    assert "1-KNĐ, Đơn xin vào Đảng: đã có, ngày 1/9/2026" in listed
    await commune.says("thoa", "3")
    await commune.presses("thoa", "CO GIAY")
    (listed,) = await commune.presses("thoa", "KHONG RO NGAY")
    assert "2-KNĐ, Lý lịch của người xin vào Đảng: đã có, chưa ghi ngày" in listed
    (over,) = await commune.presses("thoa", "XONG GIAY TO")
    assert over.startswith("Đã ghi xong giấy tờ của NL-01")
    found = await of_mai(commune)
    assert {code: (one.state, one.dated) for code, one in found.items()} == {
        "1-KNĐ": (PaperState.HELD, local(1, 9).date()),
        "2-KNĐ": (PaperState.HELD, None),
    }


async def test_an_old_paper_is_to_be_made_anew_and_a_mark_can_be_taken_back(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.FILE)
    (listed,) = await commune.says("hac", "/papers NL-01")
    line = next(line for line in listed.splitlines() if "5-KNĐ" in line)
    number = line.rpartition("gõ: ")[2].rstrip(")")
    await commune.says("hac", number)
    await commune.presses("hac", "CO GIAY")
    (listed,) = await commune.says("hac", "1/10/2025")
    assert "ngày 1/10/2025, đã quá 12 tháng, đề nghị làm lại hoặc bổ sung" in listed
    await commune.says("hac", number)
    (listed,) = await commune.presses("hac", "THIEU GIAY")
    assert (await of_mai(commune))["5-KNĐ"].state is PaperState.MISSING


async def test_a_certificate_is_an_event_from_which_its_rule_counts(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.HELPED)
    await commune.says("thoa", "/papers NL-01")
    await commune.says("thoa", "1")
    await commune.presses("thoa", "CO GIAY")
    await commune.says("thoa", "5/10/2026")
    (held,) = await events(commune)
    assert (held.kind, held.on) == (Milestone.CLASS_CERTIFICATE, local(5, 10).date())
    assert "Bước hiện tại: đã học lớp bồi dưỡng nhận thức về Đảng" in commune.last("thoa")
    await commune.says("thoa", "1")
    await commune.presses("thoa", "CO GIAY")
    await commune.says("thoa", "6/10/2026")
    (held,) = await events(commune)
    assert held.on == local(6, 10).date()


async def test_verification_is_noted_by_day_and_kind_of_place_only(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.FILE)
    await commune.says("thoa", "/giayto nl 1")
    (asked,) = await commune.presses("thoa", "THAM TRA")
    assert "Không ghi nơi nào, trả lời ra sao" in asked
    assert not any("NHAN" in label for label in commune.labels("thoa"))  # nothing to answer yet
    await commune.presses("thoa", "GUI NGOAI NUOC")
    (later,) = await commune.says("thoa", "5/11/2026")
    assert later.startswith("Ngày ấy chưa đến")
    (listed,) = await commune.says("thoa", "1/10")
    assert "– gửi ngày 1/10/2026, ngoài nước" in listed
    await commune.presses("thoa", "THAM TRA")
    await commune.presses("thoa", "NHAN NGOAI NUOC")
    (refused,) = await commune.says("thoa", "30/9/2026")
    assert refused.startswith("Chưa ghi được: không có công văn nào")
    (listed,) = await commune.says("thoa", "20/10/2026")
    assert "Đang chờ trả lời" not in listed
    sent, reply = await events(commune)
    assert (sent.kind, sent.place) == (Milestone.VERIFICATION_SENT, "abroad")
    assert (reply.kind, reply.place) == (Milestone.VERIFICATION_REPLY, "abroad")


async def test_a_member_on_probation_has_the_papers_of_recognition(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.PROBATION)
    (listed,) = await commune.says("thoa", "/giayto nl 1")
    assert "10-KNĐ, Bản tự kiểm điểm của đảng viên dự bị: chưa có" in listed
    assert "Giấy chứng nhận học lớp bồi dưỡng đảng viên mới: chưa có" in listed
    assert "CN-ĐVM" not in listed
    assert "1-KNĐ, Đơn" not in listed


@pytest.mark.parametrize("who", ["inh", "tuan", "duyen", "sung", "phuong", "pom"])
async def test_nobody_else_opens_or_marks_the_papers_of_the_branch(
    commune: World, who: str
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", nominated_by="tuan")
    mai = commune.candidates["mai"]
    for said in (
        await commune.says(who, "/papers NL-01"),
        await commune.forges(who, f"papers:{mai}"),
        await commune.forges(who, f"introducers:{mai}"),
    ):
        text = "\n".join(said)
        assert "KNĐ" not in text
        assert "chưa được phân quyền" in text


@pytest.mark.parametrize("who", ["inh", "tuan"])
async def test_a_mentor_and_an_organisation_see_neither_papers_nor_flags_nor_verification(
    commune: World, who: str
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE)
    mai = commune.candidates["mai"]
    thoa, tuan, now = commune.people["thoa"], commune.people["tuan"], commune.clock.now()

    async def live(work: SqlWork) -> None:
        await work.nominations.add(mai, tuan, commune.units["CD-NL"], "", now)
        day = local(1, 10).date()
        await work.road.add_event(mai, Milestone.VERIFICATION_SENT, day, now, place="abroad")
        await work.road.set_paper(mai, "2-KNĐ", PaperState.HELD, day, thoa, now)

    await commune.do(live)
    (card,) = await commune.says(who, "/danhsach NL-01")
    assert card.startswith("Phiếu theo dõi NL-01")
    for secret in ("KNĐ", "ngoài nước", "trả lời", "Giấy đồng ý", "người giới thiệu vào Đảng"):
        assert secret not in card
    assert "xin kiểm tra" not in card
    assert not any("GIAY TO" in label for label in commune.labels(who))


async def test_a_committees_own_code_and_title_are_shown(
    database: Path,
) -> None:
    own = {"1-KNĐ": ("1A-KNĐ", "Đơn tự nguyện vào Đảng"), "CN-ĐVM": (None, "Chứng nhận")}
    settings = replace(SETTINGS, documents=renamed(SETTINGS.documents, own))
    async with world(database, settings=settings) as commune:
        await na_lo(commune)
        await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.FILE)
        (listed,) = await commune.says("thoa", "/papers NL-01")
        assert "– 1A-KNĐ, Đơn tự nguyện vào Đảng: chưa có (gõ: 2)" in listed
        await commune.presses("thoa", "1A-KNĐ")
        (listed,) = await commune.presses("thoa", "THIEU GIAY")
        assert "Đã ghi: 1A-KNĐ, Đơn tự nguyện vào Đảng." in listed
        assert set(await of_mai(commune)) == {"1-KNĐ"}
