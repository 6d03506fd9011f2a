"""Nothing on record ties a voter to a vote: two villages that differ only in who voted what."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.work import SqlWork
from tests.stories.ballots import every_row, ready
from tests.stories.road import press_route
from tests.village import Village, living_in
from tests.world import World, local

FOR, AGAINST = "Tán thành", "Không tán thành"
VOTES = ({"inh": FOR, "muon": AGAINST}, {"inh": AGAINST, "muon": FOR})
TYPED = {FOR: "tan thanh", AGAINST: "khong tan thanh"}


@asynccontextmanager
async def a_village(
    na_lo: Village, folder: Path, way: str, *, buttons: bool
) -> AsyncIterator[World]:
    """A ballot of this way is open."""
    await asyncio.to_thread(folder.mkdir)
    async with living_in(na_lo, folder, buttons=buttons, first_update=1) as commune:
        await ready(commune, way)
        yield commune


@pytest.mark.parametrize("buttons", [True, False], ids=["buttons", "plain"])
async def test_two_records_in_which_two_people_voted_the_other_way_round_are_the_same(
    na_lo_village: Village, tmp_path: Path, caplog: pytest.LogCaptureFixture, buttons: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    running, over = [], []
    for number, votes in enumerate(VOTES):
        folder = tmp_path / str(number)
        async with a_village(na_lo_village, folder, "Bỏ phiếu kín", buttons=buttons) as commune:
            for who, vote in votes.items():
                await commune.presses(who, vote)
                await commune.presses(who, vote)
            running.append(await every_row(folder / "nguon.db"))
            await commune.live_until(local(6, 11, 8))
            over.append(await every_row(folder / "nguon.db"))
    assert running[0] == running[1]
    assert over[0] == over[1]
    assert "vote:" not in caplog.text


@pytest.mark.parametrize("buttons", [True, False], ids=["buttons", "plain"])
async def test_no_byte_of_a_vote_is_left_in_the_files_nor_in_the_log_written_ahead(
    na_lo_village: Village, tmp_path: Path, buttons: bool
) -> None:
    folder = tmp_path / "one"
    async with a_village(na_lo_village, folder, "Bỏ phiếu kín", buttons=buttons) as commune:
        await commune.presses("inh", AGAINST)
        await commune.presses("muon", FOR)
        bytes_now = await asyncio.to_thread(_every_byte, folder)
        assert b"ballot-opened" in bytes_now
        assert b'"route": "vote:' not in bytes_now
        assert b"tan thanh" not in bytes_now.lower()


def _every_byte(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


@pytest.mark.parametrize("buttons", [True, False], ids=["buttons", "plain"])
async def test_an_open_ballot_keeps_nobodys_choice_once_it_is_closed(
    na_lo_village: Village, tmp_path: Path, buttons: bool
) -> None:
    over = []
    for number, votes in enumerate(VOTES):
        folder = tmp_path / str(number)
        async with a_village(na_lo_village, folder, "Có ghi tên", buttons=buttons) as commune:
            for who, vote in votes.items():
                await commune.presses(who, vote)
            await commune.live_until(local(6, 11, 8))
            over.append(await every_row(folder / "nguon.db"))
    assert over[0] == over[1]


async def test_what_was_typed_with_a_slip_or_amended_is_not_kept_either(
    na_lo_village: Village, tmp_path: Path
) -> None:
    kept = []
    for number, votes in enumerate(VOTES):
        folder = tmp_path / str(number)
        async with a_village(na_lo_village, folder, "Bỏ phiếu kín", buttons=False) as commune:
            for who, vote in votes.items():
                (again,) = await commune.says(who, TYPED[vote] + "h")
                assert again.startswith("Chưa ghi gì")
                assert "an thanhh" not in again
                await commune.says(who, TYPED[vote])
                wrote = commune.said(who).message
                await commune.edits(who, wrote, TYPED[FOR] + " " + TYPED[vote])
                await commune.says(who, f"/{TYPED[vote]}")
            kept.append(await every_row(folder / "nguon.db"))
    assert kept[0] == kept[1]


async def test_a_vote_typed_into_a_form_is_asked_about_and_kept_nowhere(
    na_lo_village: Village, tmp_path: Path
) -> None:
    kept = []
    for number, votes in enumerate(VOTES):
        folder = tmp_path / str(number)
        async with a_village(na_lo_village, folder, "Bỏ phiếu kín", buttons=False) as commune:
            commune.clock.move_to(local(2, 11, 9, 5))
            await commune.says("inh", "bao cao")
            await commune.presses("inh", "Đã gặp")
            for said in ("viec chung", "manh dan", "chua giao", "tiep tuc", "ghi them"):
                await commune.says("inh", said)
            assert commune.last("inh").startswith("Ghi thêm một dòng")
            for slip in ("", "h"):
                (asked,) = await commune.says("inh", TYPED[votes["inh"]] + slip)
                assert asked.startswith("Chưa ghi gì: chữ vừa gõ có thể là lá phiếu")
            (counted,) = await commune.says("inh", TYPED[votes["inh"]])
            assert counted.startswith("Đã ghi nhận lá phiếu.")
            await commune.presses("muon", votes["muon"])
            kept.append(await every_row(folder / "nguon.db"))
    assert kept[0] == kept[1]


async def test_a_vote_that_is_not_counted_is_forgotten_as_well(
    na_lo_village: Village, tmp_path: Path
) -> None:
    kept = []
    for number, votes in enumerate(VOTES):
        folder = tmp_path / str(number)
        async with a_village(na_lo_village, folder, "Bỏ phiếu kín", buttons=True) as commune:
            commune.clock.move_to(local(5, 11, 20, 1))
            for who, vote in votes.items():
                await commune.presses(who, vote)
                said = "for" if vote == FOR else "against"
                await commune.forges(who, f"vote:99:{said}")
                await commune.forges("sung", f"vote:1:{said}")
            kept.append(await every_row(folder / "nguon.db"))
    differing = {name for name in kept[0] if kept[0][name] != kept[1][name]}
    assert differing == set()


async def test_a_vote_that_fails_for_a_reason_of_ours_is_not_kept_aside(
    na_lo_village: Village, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    folder = tmp_path / "one"
    async with a_village(na_lo_village, folder, "Bỏ phiếu kín", buttons=True) as commune:

        async def spoil(work: SqlWork) -> None:
            await work.execute(
                sa.text(
                    "CREATE TRIGGER spoilt BEFORE UPDATE ON ballot_counts"
                    " BEGIN SELECT RAISE(ABORT, 'spoilt'); END"
                )
            )

        await commune.do(spoil)
        (said,) = await commune.presses("inh", FOR)
        assert "được giữ" in said
        rows = (await every_row(folder / "nguon.db"))["inbox"]
    assert [row for row in rows if "parked" in row]
    assert not [row for row in rows if "vote:" in row]
    assert "vote:" not in caplog.text


async def test_sums_are_hidden_from_everybody_while_it_runs(
    na_lo_village: Village, tmp_path: Path
) -> None:
    async with a_village(na_lo_village, tmp_path / "one", "Bỏ phiếu kín", buttons=True) as made:
        await made.presses("inh", FOR)
        for who in ("thoa", "hac"):
            said = await made.says(who, "/bophieu")
            said += await press_route(made, who, "ballot-see:1")
            assert not [
                text for text in said if "Tán thành 1" in text or "không tán thành" in text
            ]
