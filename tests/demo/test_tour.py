"""The tour plays a month and one person's thirty, the same with buttons and without."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.cli.terminal import Terminal
from bot.demo.journey import Journey
from bot.demo.living import Living
from bot.demo.telling import Teller
from bot.demo.tour import play
from bot.lines import Line, OperatorError
from tests.world import CATALOGUE, SETTINGS

MILESTONES = """
    duyen: nominate-check
    duyen: nominate-kept
    duyen: union-recorded
    thoa: nomination-waits
    thoa: receive-done
    duyen: nomination-received
    thoa: assign-done
    inh: assigned-primary
    pom: open-one
    inh: open-many
    tuan: open-one-unit
    muon: today
    muon: chapter-kept
    muon: report-filed
    inh: report-check
    inh: report-filed
    tuan: chapter-ask
    tuan: chapter-kept
    tuan: report-filed-for
    inh: correct-report-moved
    thoa: correct-report-notice
    tua: source-ask
    tua: source-none-noted
    inh: report-filed
    pom: late-notice
    pom, late: late-left-one
    thoa: late-notice
    thoa, late: pack
    phuong: late-notice
    phuong, late: notice
    pom: report-filed-absent
    the slips can be printed
    nhom-na-lo: prompt
    inh: mine-none
    thoa: meeting-set
    nhom-na-lo: meeting-moved
    phuong: meeting-moved
    thoa: delegate-done
    lien: delegated-to-you
    thoa: on-behalf-filed
    lien: conclude-ask
    lien: review-confirm
    lien: review-put-to
    lien: review-closed
    inh: result-mentor
    muon: result-mentor
    pom: result-mentor
    tuan: result-organisation
    duyen: nomination-result-list
    thoa: correct-conclusion-done
    duyen: correct-nomination-told
    do: chase
    phuong: escalate
    do: escalate-copy
    do: escalate-contact
    do: review-closed
    hac: committee
    hac: committee-looked
    hac: digest
    phuong: digest
    suong: digest
    this month is closed
    the next month is open
    six reports are kept
    inh: mine
    hac: lists-decided
    NL-09: helped
    thoa: target-branch
    inh: report-filed
    dong: class-results-kept
    NL-09: trained
    thoa: road-done
    inh: road-told-mentor
    thoa: road-done
    thoa: road-done
    NL-09: opinions
    thoa: road-check
    inh: road-told-mentor
    duyen: road-told-organisation
    NL-09: proposed
    hac: clock-admission-decision
    hac: road-done
    thoa: road-told-branch
    NL-09: decided
    thoa: clock-ceremony
    thoa: road-done
    NL-09: probation
    inh: assigned-probation
    inh: report-filed
    dong: class-results-kept
    thoa: clock-probation
    thoa: clock-probation
    thoa: road-check
    NL-09: recognition
    hac: road-done
    NL-09: official
    the slips can be printed
    thoa: member-moved-done
    inh: mine
"""


def words(said: list[Line], language: str = "vi") -> str:
    terminal = Terminal(language)
    return "\n".join(terminal.text(one) for one in said)


@pytest.mark.parametrize("buttons", [True, False])
async def test_thirty_months_run_from_a_nomination_to_the_members_app(
    database: Path, *, buttons: bool
) -> None:
    said: list[Line] = []
    reached = await play(SETTINGS, database, buttons=buttons, say=said.append)
    assert list(reached) == [row.strip() for row in MILESTONES.strip().split("\n")]
    transcript = words(said)
    assert ("bấm:" in transcript) is buttons
    assert "6 nhận xét được giữ, không tin nào gửi hai lần" in transcript


@pytest.mark.long
async def test_the_same_months_are_played_in_english(database: Path) -> None:
    said: list[Line] = []
    settings = replace(SETTINGS, default_language="en")
    reached = await play(settings, database, buttons=False, say=said.append)
    assert list(reached) == [row.strip() for row in MILESTONES.strip().split("\n")]
    assert "6 reports are kept, nothing was said twice" in words(said, "en")


def journey(sample: Living, said: list[Line]) -> Journey:
    teller = Teller(said.append, CATALOGUE, "vi")
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
    assert "trợ lý nhắn Sùng A Chớ: Trước kỳ sinh hoạt chi bộ tháng 11 …" in transcript
    assert "── Chủ nhật, 8/11/2026 ──" in transcript
