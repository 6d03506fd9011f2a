"""Once a month the officer reads what the branches proposed, until the committee looked at it."""

import re

import pytest

from domain.reviews import Decision
from tests.stories.above import beginning, conclude, skip, two_branches
from tests.stories.road import press_route
from tests.world import World, candidate, local


@pytest.fixture
async def month(commune: World) -> World:
    return await two_branches(commune)


async def test_the_officer_reads_the_proposals_until_the_committee_looked(month: World) -> None:
    await skip(month, local(13, 11, 9))
    await conclude(month, "yen", Decision.LIST)
    await skip(month, local(24, 11, 20, 45))
    await month.live_until(local(25, 11, 19))
    (told,) = beginning(month.unread("hac"), "Đề nghị của các chi bộ")
    assert "Chi bộ bản Nà Lo:" in told
    assert "– NL-02 (Z.T.Y.): đưa vào danh sách cảm tình Đảng" in told
    assert "nghị quyết ngày 12/11/2026; danh sách 5, có mặt 5, tán thành 4" in told
    assert "đưa vào danh sách cảm tình Đảng 1, đưa ra khỏi danh sách 0, cử học lớp 0" in told
    assert "Canary" not in told
    (tasks,) = await month.says("hac", "viec")
    assert "1 đề nghị của các chi bộ chờ Đảng ủy xem xét" in tasks
    (again,) = await month.presses("hac", "Xem đề nghị")
    assert again.startswith("Đề nghị của các chi bộ")
    (noted,) = await month.says("hac", "da xet")
    assert noted.startswith("Đã ghi nhận: Đảng ủy đã xem xét 1 đề nghị")
    (tasks,) = await month.says("hac", "viec")
    assert "đề nghị của các chi bộ" not in tasks
    (twice,) = await month.presses("hac", "Đã xét")
    assert twice.startswith("Việc này đã được ghi trước đó")
    for who in ("bi", "phuong", "thoa"):
        assert not beginning(month.unread(who), "Đề nghị của các chi bộ")


async def test_what_comes_after_the_list_was_shown_is_in_the_next(month: World) -> None:
    await skip(month, local(13, 11, 9))
    await conclude(month, "yen", Decision.CLASS, resolved=None)
    await skip(month, local(24, 11, 20, 45))
    await month.live_until(local(25, 11, 19))
    assert "chưa ghi ngày nghị quyết" in month.last("hac")
    await candidate(month, "sua", "Giàng Thị Sua", branch="PK")
    await month.live_until(local(26, 11, 9))
    await conclude(month, "sua", Decision.LIST, branch="PK")
    await month.presses("hac", "Đã xét")
    (tasks,) = await month.says("hac", "viec")
    assert "1 đề nghị của các chi bộ" in tasks
    (listed,) = await month.presses("hac", "Xem đề nghị")
    assert "PK-01" in listed
    assert "NL-02" not in listed


async def test_with_no_proposal_the_officer_hears_nothing(month: World) -> None:
    await skip(month, local(13, 11, 9))
    await conclude(month, "yen", Decision.CONTINUE, resolved=None)
    await skip(month, local(24, 11, 20, 45))
    await month.live_until(local(26, 11, 9))
    assert not beginning(month.unread("hac"), "Đề nghị của các chi bộ")


async def test_a_long_list_goes_on_and_is_looked_at_at_its_end(month: World) -> None:
    for number in range(23):
        await candidate(month, f"c{number}", f"Zơ Thị {'Nhân ' * 5}{number}")
    await skip(month, local(13, 11, 9))
    for number in range(23):
        await conclude(month, f"c{number}", Decision.LIST)
    await skip(month, local(24, 11, 20, 45))
    await month.live_until(local(25, 11, 19))
    shown = [month.last("hac")]
    assert "Đã xét" not in "".join(month.labels("hac"))
    while "Đã xét" not in "".join((*month.labels("hac"), month.last("hac"))):
        (part,) = await month.presses("hac", "Xem tiếp")
        shown.append(part)
    assert len(shown) > 2
    codes = [code for part in shown for code in re.findall(r"– (NL-\d+)", part)]
    assert codes == [f"NL-{number:02d}" for number in range(3, 26)]
    assert all(len(part) <= 1_800 + 120 for part in shown)  # the typed words of the plain profile
    (noted,) = await month.presses("hac", "Đã xét")
    assert "23 đề nghị" in noted


@pytest.mark.parametrize("who", ["thoa", "phuong", "bi", "inh"])
async def test_only_an_officer_opens_or_notes_the_proposals(month: World, who: str) -> None:
    for route in ("proposals", "proposals-looked"):
        (refused,) = await press_route(month, who, f"{route}:{month.units['XA']}")
        assert refused.startswith("Việc này đồng chí chưa được phân quyền")
