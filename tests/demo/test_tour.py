"""The tour plays a whole month by itself, the same on a messenger with buttons and without."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.demo import month
from bot.demo.journey import Journey
from bot.demo.living import Living
from bot.demo.telling import Teller
from bot.demo.tour import play
from bot.lines import Line, OperatorError
from tests.world import CATALOGUE, SETTINGS

MILESTONES = """
    duyen: nominate-check
    duyen: nominate-kept
    thoa: nomination-waits
    thoa: receive-done
    duyen: nomination-received
    thoa: assign-done
    bun: assigned-primary
    inh: open-one
    muon: open-one
    pom: open-one
    inh: report-check
    inh: report-filed
    muon: report-filed
    bun: report-filed
    pom: nudge-one
    thoa: pack
    pom: report-filed-absent
    nhom-na-lo: prompt
    inh: mine-none
    thoa: pack
    thoa: conclude-ask
    thoa: review-confirm
    thoa: review-put-to
    thoa: review-closed
    inh: result-mentor
    muon: result-mentor
    pom: result-mentor
    bun: result-mentor
    duyen: nomination-result-list
    duyen: nomination-result-mentor
    this month is closed
    the next month is planned
    four reports are kept
    inh: mine-none
"""


def words(said: list[Line], language: str = "vi") -> str:
    return "\n".join(CATALOGUE.text(language, one.key, one.args) for one in said)


@pytest.mark.parametrize("buttons", [True, False])
async def test_a_month_runs_from_a_nomination_to_its_outcome(
    database: Path, *, buttons: bool
) -> None:
    said: list[Line] = []
    reached = await play(SETTINGS, database, buttons=buttons, say=said.append)
    assert list(reached) == [row.strip() for row in MILESTONES.strip().split("\n")]
    transcript = words(said)
    assert ("bấm:" in transcript) is buttons
    assert "4 nhận xét được giữ, không tin nào gửi hai lần" in transcript


async def test_the_same_month_is_played_in_english(database: Path) -> None:
    said: list[Line] = []
    settings = replace(SETTINGS, default_language="en")
    reached = await play(settings, database, buttons=False, say=said.append)
    assert list(reached) == [row.strip() for row in MILESTONES.strip().split("\n")]
    assert "4 reports are kept, nothing was said twice" in words(said, "en")


def journey(sample: Living, said: list[Line]) -> Journey:
    teller = Teller(said.append, CATALOGUE, "vi", month.FOLLOWED)
    return Journey(sample, teller, CATALOGUE, "vi")


async def test_what_does_not_happen_ends_the_tour_with_a_clear_line(sample: Living) -> None:
    go = journey(sample, [])
    go.begin("nominate")
    await go.types("duyen", "gioi thieu")
    with pytest.raises(OperatorError) as caught:
        go.hears("duyen", "nominate-kept")
    told = words(list(caught.value.lines))
    assert told.startswith("Chưa đúng như dự kiến ở phần «nominate», máy của duyen: nominate-kept")
    assert "Giới thiệu quần chúng ưu tú" in told


async def test_a_button_that_is_not_there_ends_the_tour(sample: Living) -> None:
    with pytest.raises(OperatorError):
        await journey(sample, []).picks("inh", "send")


async def test_whoever_is_not_followed_gets_one_line_a_message(sample: Living) -> None:
    said: list[Line] = []
    await journey(sample, said).until(8, 19)
    transcript = words(said)
    assert "trợ lý nhắn Sùng A Chớ:\n    Trước kỳ sinh hoạt chi bộ tháng 11 …" in transcript
    assert "── Chủ nhật, 8/11/2026 ──" in transcript
