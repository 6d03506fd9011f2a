"""A whole month with words that betray themselves, held against who never sees what."""

import logging
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.names import names_for
from bot.wording import Reference
from domain.messages import CandidateName, CandidateRef
from services.settings import Show
from storage.tables import journal, outbox
from storage.work import SqlWork
from tests.world import SETTINGS, World, candidate, local, meets, na_lo, world

# Candidates' names, what was written of them, and initials: none of these may stray.
MAI, SANG, KHOM = "Zơ Thị Maicanary", "Zơ Văn Sangcanary", "Zơ Thị Khomcanary"
NAMES = ("Maicanary", "Sangcanary", "Khomcanary")
INITIALS = ("Z.T.M.", "Z.V.S.", "Z.T.K.")
LINE_INH, LINE_MUON = "linecanaryinh chăm chỉ", "linecanarymuon ít nói"
TASK = "taskcanary phụ trách đội văn nghệ"
TALLY = "5 5 4 1"


@pytest.fixture
async def month(database: Path, caplog: pytest.LogCaptureFixture) -> AsyncIterator[World]:
    """November in two branches, from the opening to the outcome, everything said on the way."""
    caplog.set_level(logging.DEBUG)
    async with world(database) as made:
        await na_lo(made)
        await candidate(made, "mai", MAI, mentor="inh", nominated_by="tuan")
        await candidate(made, "sang", SANG, mentor="muon")
        await candidate(made, "khom", KHOM, branch="PK", mentor=None)
        await made.group("nhom", "NL", members=5)
        await meets(made)
        await made.live_until(local(3, 11, 9))
        await made.says("inh", f"BAO CAO NL-01 da gap viec chung manh dan dang lam {LINE_INH}")
        await made.says("muon", f"BAO CAO NL-02 da gap lao dong chua thay lam tot {LINE_MUON}")
        await made.live_until(local(13, 11, 7))
        for who in ("thoa", "pom", "inh", "muon", "tuan", "duyen", "sung", "phuong", "hac"):
            for text in ("viec", "/danhsach", "/danhsach NL-01", "/danhsach NL-02", "NL-01"):
                await made.says(who, text)
        for text in ("viec", "/danhsach NL-01", "NL-01", "canary", "/danhgia"):
            await made.says("nobody", text)
        await made.says("thoa", "/chuanbi")
        await made.presses("thoa", "Xem từng người")
        await made.presses("thoa", "Ghi kết luận")
        await made.presses("thoa", "Có thay đổi")
        await made.says("thoa", "NL-01")
        await made.presses("thoa", "Đưa vào danh sách")
        await made.presses("thoa", "NGAY HOP")
        for text in (TALLY, TASK, "25/12"):
            await made.says("thoa", text)
        await made.presses("thoa", "Đóng tháng")
        await made.presses("thoa", "Đóng tháng")
        await made.live_until(local(20, 11, 9))
        yield made


def read_by(month: World, who: str) -> str:
    """Everything the bot ever wrote to somebody, buttons too."""
    return "\n".join(
        "\n".join((event.text, *(button.label for button in event.buttons)))
        for event in month.sandbox.transcript(who)
        if event.from_bot
    )


def leaks(text: str, *never: str) -> list[str]:
    """Those of the words that stand in the text."""
    return [word for word in never if word in text]


async def test_nobody_sees_what_the_table_denies_them(
    month: World, caplog: pytest.LogCaptureFixture
) -> None:
    lines = ("linecanaryinh", "linecanarymuon")
    assert not leaks(
        read_by(month, "nhom"), *NAMES, *INITIALS, *lines, "taskcanary", "tán thành", "chưa gửi"
    )
    # A mentor: the other mentor's remarks and person, tallies.
    assert not leaks(read_by(month, "inh"), "linecanarymuon", "NL-02", "Z.V.S.", "tán thành")
    assert not leaks(read_by(month, "muon"), "linecanaryinh", "NL-01", "Z.T.M.", "tán thành")
    assert "taskcanary" in read_by(month, "inh")
    # The organisations: remarks, tallies, whoever is not theirs.
    for leader in ("tuan", "duyen"):
        assert not leaks(read_by(month, leader), *lines, "taskcanary", "tán thành", "Z.V.S.")
    assert "danh sách cảm tình Đảng" in read_by(month, "tuan")
    # Another branch: nothing of this one.
    assert not leaks(read_by(month, "sung"), "NL-01", "NL-02", *lines, "Z.T.M.", "taskcanary")
    # This branch: nothing of another.
    for own in ("thoa", "pom", "inh", "tuan", "phuong"):
        assert not leaks(read_by(month, own), "Z.T.K.", "Khomcanary")
    # A stranger learns of no person, unit or code.
    assert not leaks(read_by(month, "nobody"), "NL-", "Nà Lo", *NAMES, *INITIALS)
    # The first line is what a locked screen shows.
    for who in ("inh", "muon", "thoa", "pom", "tuan", "duyen", "phuong", "hac", "nhom"):
        for event in month.sandbox.transcript(who):
            if event.from_bot:
                assert not leaks(event.text.splitlines()[0], *NAMES, *INITIALS, *lines), who

    said = "\n".join(record.getMessage() for record in caplog.records)
    assert not leaks(said, *NAMES, *INITIALS, *lines, "taskcanary", "Quàng Văn Inh")


# Whoever reads, and of whom they read more than the code.
KNOWN_TO = {
    "thoa": ("NL-01 (Z.T.M.)", "NL-02 (Z.V.S.)", "PK-01"),
    "pom": ("NL-01 (Z.T.M.)", "NL-02 (Z.V.S.)", "PK-01"),
    "inh": ("NL-01 (Z.T.M.)", "NL-02", "PK-01"),
    "muon": ("NL-01", "NL-02 (Z.V.S.)", "PK-01"),
    "tuan": ("NL-01 (Z.T.M.)", "NL-02", "PK-01"),
    "duyen": ("NL-01", "NL-02", "PK-01"),
    "sung": ("NL-01", "NL-02", "PK-01 (Z.T.K.)"),
    "phuong": ("NL-01 (Z.T.M.)", "NL-02 (Z.V.S.)", "PK-01"),
    "hac": ("NL-01 (Z.T.M.)", "NL-02 (Z.V.S.)", "PK-01 (Z.T.K.)"),
}


async def test_a_message_that_reaches_the_wrong_eyes_names_nobody_out_of_their_reach(
    month: World,
) -> None:
    day = SETTINGS.calendar.day_of(month.clock.now())
    kinds: dict[Show, type[CandidateRef | CandidateName]] = {
        SETTINGS.show: CandidateRef,
        Show.NAME: CandidateRef,
        Show.CODE: CandidateName,
    }
    for who, known in KNOWN_TO.items():
        for show, kind in kinds.items():
            asked: list[Reference] = [
                kind(month.candidates[nick]) for nick in ("mai", "sang", "khom")
            ]
            settings = replace(SETTINGS, show=show)
            names = await month.record.read(names_for, asked, month.people[who], day, settings)
            by_code = [names[one] for one in asked]
            assert [" (" in one for one in by_code] == [" (" in one for one in known], who
            if show is SETTINGS.show:
                assert tuple(by_code) == known, who


async def test_what_is_kept_of_a_message_and_of_a_deed_holds_no_name_and_no_text(
    month: World,
) -> None:
    async def kept(work: SqlWork) -> str:
        rows = [row[0] for row in await work.execute(sa.select(outbox.c.message))]
        rows += [row[0] or "" for row in await work.execute(sa.select(outbox.c.choices))]
        rows += [row[0] for row in await work.execute(sa.select(journal.c.detail))]
        return "\n".join(rows)

    text = await month.record.read(kept)
    assert not leaks(text, *NAMES, *INITIALS, "linecanary", "taskcanary", "Quàng", "Cà Thị")


async def test_the_secretary_and_the_mentor_do_see_what_is_theirs(month: World) -> None:
    assert not [
        word
        for word in ("linecanaryinh", "linecanarymuon", "Z.T.M.", "tán thành 4")
        if word not in read_by(month, "thoa")
    ]
    assert re.search(r"NL-01 \(Z\.T\.M\.\)", read_by(month, "inh"))
