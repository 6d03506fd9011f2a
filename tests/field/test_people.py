"""Complaints 17 to 23: people and rights."""

from pathlib import Path

import pytest

from bot.__main__ import main
from domain.candidates import AssignmentKind
from storage.work import SqlWork
from tests.stories.nominations import begins, candidates, nominates
from tests.stories.sorting import opens
from tests.world import World, candidate, local

REFUSED = "Việc này đồng chí chưa được phân quyền"
PEOPLE = """Họ và tên;Ngày sinh;Chi bộ;Đảng viên;Chức danh
Cà Thị Thoa;1980;KHONGCO;chính thức;bí thư chi bộ
"""


async def test_17_a_secretary_works_with_her_own_branch_and_sees_no_other(month: World) -> None:
    await candidate(month, "di", "Giàng Thị Dí", branch="PK")
    (mine,) = await month.says("thoa", "/danhsach")
    assert "NL-01" in mine
    assert "PK" not in mine
    other = await month.says("thoa", "/danhsach PK-01")
    nobody = await month.says("thoa", "/danhsach PK-99")
    assert other == nobody


async def test_18_somebody_alike_on_record_is_pointed_out_before_a_second_entry(
    month: World,
) -> None:
    await nominates(month, name="Hà Thị Yên", birth="3/5/1998")
    answers = (
        "04",
        "1/11/2026",
        "CHINH TOI",
        "Hà Thị Yên",
        "3/5/1998",
        "NU",
        "THPT",
        "KHONG THUOC",
        "BO QUA",
    )
    (alike,) = await begins(month, "duyen", "NL", *answers)
    assert "NL-03" in alike
    await month.presses("duyen", "LA NL-03")
    assert len(await candidates(month)) == 3


async def test_19_a_second_mentor_replaces_the_first_and_one_is_answerable(month: World) -> None:
    await month.says("thoa", "/phancong NL-01")
    await month.presses("thoa", "Theo dõi, giúp đỡ")
    await month.says("thoa", "lo van pom")
    await month.presses("thoa", "Chuyển đi nơi khác")
    await month.says("thoa", "1/11")
    await month.presses("thoa", "Ghi phân công")

    async def answerable(work: SqlWork) -> list[int]:
        found = await work.assignments.of(month.candidates["mai"])
        return [one.person or 0 for one in found if one.kind is AssignmentKind.PRIMARY]

    assert await month.record.read(answerable) == [month.people["pom"]]


async def test_20_a_request_that_waits_is_seen_by_who_asked_and_by_who_can_answer(
    month: World,
) -> None:
    await nominates(month, name="Hà Thị Yên")
    await month.live_until(local(9, 11, 9))
    (asked,) = await month.says("tuan", "/dagioithieu")
    assert "NL-03" in asked
    assert "chờ" in asked
    (owed,) = await month.says("thoa", "VIEC")
    assert "NL-03" in owed


async def test_21_two_dates_close_together_stand_in_one_list_in_their_order(month: World) -> None:
    await candidate(month, "yen", "Hà Thị Yên", mentor="thoa")
    await opens(month, "10/11")
    await month.live_until(local(3, 11, 9))
    (mine,) = await month.says("thoa", "VIEC")
    assert 0 < mine.index("9/11: nhận xét") < mine.index("10/11: ghi số rà soát")


async def test_22_every_month_asks_anew_and_offers_to_hand_over(month: World) -> None:
    await month.live_until(local(3, 11, 9))
    assert any("Xin bàn giao" in label for label in month.labels("inh"))
    month.unread("thoa")
    await month.presses("inh", "Xin bàn giao")
    assert any("NL-01" in text and "bàn giao" in text for text in month.unread("thoa"))


def test_23_an_import_that_cannot_be_says_which_row_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NGUON_TELEGRAM_TOKEN", raising=False)
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    assert main(["import", "people.csv", "--dry-run"]) == 1
    said = capsys.readouterr()
    assert "KHONGCO" in said.out + said.err
    assert "2" in said.out + said.err
    assert not (tmp_path / "nguon.db").exists()
