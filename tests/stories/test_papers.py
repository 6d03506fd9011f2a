"""Paper slips and the printed page: files sent in private, entered again in one sitting."""

import stat
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from bot.config import load_config
from bot.lines import Line, OperatorError
from bot.platforms.sandbox import EventKind
from bot.print_orders import Wanted
from bot.printing import print_paper
from domain.ids import PersonId
from services.ports import NewPerson
from services.printed.papers import SLIPS
from storage.work import SqlWork
from tests.world import World, candidate, local, meets

THOA = "thoa"


async def village(commune: World) -> None:
    """Three candidates: Inh's by phone, Muôn's in person, for he uses no smartphone."""
    await commune.at(local(3, 11))
    await candidate(commune, "lan", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "dinh", "Vì Văn Định", mentor="muon")
    await candidate(commune, "chum", "Cà Văn Chum", mentor="muon")
    await without_smartphone(commune, "muon")
    await meets(commune)


async def without_smartphone(commune: World, nick: str) -> None:
    async def change(work: SqlWork) -> None:
        known = await work.people.get(commune.people[nick])
        await work.people.amend(
            known.id,
            NewPerson(
                full_name=known.full_name,
                branch=known.branch,
                membership=known.membership,
                smartphone=False,
            ),
        )

    await commune.do(change)


def files(commune: World, chat: str) -> list[bytes]:
    """The files sent in a chat."""
    sent = [one for one in commune.sandbox.transcript(chat) if one.kind is EventKind.DOCUMENT]
    return [commune.sandbox.file(one.message).content for one in sent]


def pages(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n") or pdf.count(b"/Type /Page ")


async def test_the_secretary_gets_a_file_with_one_slip_for_each_person_to_ask(
    commune: World,
) -> None:
    await village(commune)
    await commune.says(THOA, "phieu giay")
    assert "Cần hỏi trực tiếp: 2 phiếu. Cả chi bộ: 3 phiếu." in commune.last(THOA)
    await commune.presses(THOA, "In phiếu hỏi trực tiếp")
    if not commune.sandbox.profile.documents:
        assert "chưa gửi được tệp" in commune.last(THOA)
        return
    (slips,) = files(commune, THOA)
    assert slips.startswith(b"%PDF")
    assert pages(slips) == 2
    seen = "\n".join(event.text for event in commune.sandbox.transcript(THOA))
    assert "phieu-nhan-xet-11-2026.pdf" in seen


async def test_a_branch_without_a_signal_prints_slips_for_everybody(commune: World) -> None:
    await village(commune)

    async def no_signal(work: SqlWork) -> None:
        await work.units.set_signal(commune.units["NL"], signal=False)

    await commune.do(no_signal)
    await commune.says(THOA, "/slips")
    assert "Cần hỏi trực tiếp: 3 phiếu. Cả chi bộ: 3 phiếu." in commune.last(THOA)


async def test_nobody_prints_the_slips_of_another_branch(commune: World) -> None:
    await village(commune)
    await commune.says("sung", "/slips")
    assert "Nà Lo" not in commune.last("sung")
    review = await current_review(commune)
    await commune.forges("sung", f"print:slips:{review}")
    assert "chưa được phân quyền" in commune.last("sung")
    assert not files(commune, "sung")


async def current_review(commune: World) -> int:
    async def read(work: SqlWork) -> int:
        found = await work.reviews.current(commune.units["NL"])
        assert found is not None
        return found.id

    return await commune.do(read)


async def test_a_whole_branch_is_entered_in_one_sitting(commune: World) -> None:
    await village(commune)
    await commune.at(local(12, 11, 20))
    await commune.says(THOA, "/ghithay")
    await commune.presses(THOA, "Nhận xét")
    await commune.says(THOA, "12/11")
    await commune.says(THOA, "NL-02")
    await five_taps(commune)
    first = commune.last(THOA)
    assert "Ghi thay đồng chí Vì Văn Muôn" in first
    assert "theo phiếu giấy ngày 12/11" in first
    assert "Còn 2 phiếu của chi bộ chưa ghi." in first
    await commune.says(THOA, "NL-03")
    await five_taps(commune)
    assert "Còn 1 phiếu của chi bộ chưa ghi." in commune.last(THOA)
    await commune.says(THOA, "NL-01")
    await five_taps(commune)
    assert "Đã ghi đủ phiếu của chi bộ trong tháng." in commune.last(THOA)

    async def entered(work: SqlWork) -> list[tuple[PersonId | None, date | None]]:
        review = await work.reviews.current(commune.units["NL"])
        assert review is not None
        return [
            (one.entered_by, one.paper_date) for one in await work.reports.of_review(review.id)
        ]

    assert await commune.do(entered) == [(commune.people[THOA], date(2026, 11, 12))] * 3


async def five_taps(commune: World) -> None:
    for word in ("DA GAP", "VIEC CHUNG", "MANH DAN", "DANG LAM", "GUI"):
        await commune.says(THOA, word)


async def test_the_meeting_page_is_printed_for_the_branch_alone(commune: World) -> None:
    await village(commune)
    review = await current_review(commune)
    await commune.forges("inh", f"print:pack:{review}")
    assert not files(commune, "inh")
    await commune.forges(THOA, f"print:pack:{review}")
    if commune.sandbox.profile.documents:
        assert BytesIO(files(commune, THOA)[0]).read(4) == b"%PDF"


async def test_the_officer_prints_from_the_committees_machine(
    commune: World, database: Path, tmp_path: Path
) -> None:
    await village(commune)
    config = tmp_path / "config.toml"
    config.write_text(f'[database]\nurl = "sqlite+aiosqlite:///{database}"\n')
    out = tmp_path / "slips.pdf"
    read = load_config(config, {}, must_exist=True)
    said: list[Line] = []
    await print_paper(read, Wanted(SLIPS, "NL"), out=out, say=said.append)
    assert pages(out.read_bytes()) == 2
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    with pytest.raises(OperatorError):
        await print_paper(read, Wanted(SLIPS, "XX"), out=out, say=said.append)
