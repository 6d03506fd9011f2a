"""Who can be reached, told to those who can do something about it."""

import unicodedata
from datetime import timedelta

import pytest

from domain.messages import choice, say
from domain.units import Membership, Role
from storage.work import SqlWork
from tests.stories.road import press_route
from tests.world import World, candidate, local

REFUSED = "Việc này đồng chí chưa được phân quyền"


@pytest.fixture
async def branch(commune: World) -> World:
    """Somebody of each kind in bản Nà Lo, and a candidate who is nobody's business here."""
    await commune.person("lai", "Vì Thị Lai", branch="NL", joined=False)
    await commune.person("nga", "Hà Thị Nga", branch="NL", joined=False, smartphone=False)
    await commune.person("du", "Cà Văn Dự", branch="NL", membership=Membership.PROBATIONARY)
    await candidate(commune, "mai", "Zơ Thị Maicanary", mentor="inh")
    for who in ("thoa", "pom", "inh", "muon", "du", "hac", "tuan"):
        await commune.says(who, "viec")
    commune.sandbox.block("muon")
    await commune.settle()
    return commune


async def asks(commune: World, who: str) -> None:
    """The assistant puts something to somebody that can be answered."""

    async def put(work: SqlWork) -> None:
        await work.outbox.to_person(
            commune.people[who],
            say("nothing-open"),
            [choice("my-tasks", "mine")],
            at=commune.clock.now(),
        )

    await commune.do(put)
    await commune.settle()


async def test_the_secretary_reads_who_cannot_be_reached_and_what_to_do(branch: World) -> None:
    await branch.passes(timedelta(minutes=5))
    await asks(branch, "inh")
    branch.clock.move_to(local(5, 12, 9))
    await branch.says("thoa", "viec")
    (page,) = await branch.says("thoa", "tinh hinh gui")
    assert page.startswith("Tình hình gửi nhận – chi bộ bản Nà Lo")
    assert "8 đồng chí, 4 đồng chí nhận được tin" in page
    assert "Chưa ghép máy: 1." in page
    assert "1. Vì Thị Lai" in page
    assert "– Vì Văn Muôn, chưa liên lạc được từ ngày 2/11/2026" in page
    assert "– Quàng Văn Inh, chưa liên lạc được từ ngày 2/11/2026" in page
    assert "cần hỏi trực tiếp: 1.\n– Hà Thị Nga" in page
    assert "Nhóm chi bộ chưa gắn trợ lý." in page
    assert "không phản hồi" not in page
    for stranger in ("canary", "NL-01", "Phương", "Hặc", "Sùng"):
        assert stranger not in page


async def test_from_the_page_a_code_is_two_taps_away(branch: World) -> None:
    await branch.says("thoa", "/tinhinhgui")
    how, letter = await branch.says("thoa", "1")
    assert how.startswith("Đã cấp mã mời")
    assert letter.startswith("Kính gửi đồng chí Vì Thị Lai")


async def test_the_deputy_reads_the_same_but_gives_no_code(branch: World) -> None:
    (page,) = await branch.says("pom", "/delivery")
    assert "– Vì Thị Lai" in page
    assert not any("Lai" in label for label in branch.labels("pom"))


async def test_another_branch_is_refused_in_the_words_of_no_branch(branch: World) -> None:
    answers = [
        await branch.says("thoa", "/tinhinhgui PK"),
        await branch.says("thoa", "/tinhinhgui ZZ"),
        await branch.says("thoa", "/tinhinhgui " + unicodedata.normalize("NFD", "Pá Khôm")),
        await press_route(branch, "thoa", f"delivery-of:{branch.units['PK']}"),
        await press_route(branch, "thoa", "delivery-of:999999"),
        await press_route(branch, "thoa", "delivery-of:x:y"),
    ]
    assert all(one == answers[0] for one in answers)
    assert answers[0][0].startswith(REFUSED)


@pytest.mark.parametrize("who", ["inh", "phuong", "tuan", "duyen"])
async def test_whoever_leads_no_branch_has_no_delivery_to_read(branch: World, who: str) -> None:
    for answer in (
        await branch.says(who, "/tinhinhgui"),
        await press_route(branch, who, f"delivery-of:{branch.units['NL']}"),
    ):
        assert answer[0].startswith(REFUSED)


async def test_the_officer_reads_all_branches_and_opens_one(branch: World) -> None:
    await branch.group("nhom", "PK", members=3)
    (page,) = await branch.says("hac", "/tinhinhgui")
    assert page.startswith("Tình hình gửi nhận")
    assert "– chi bộ bản Nà Lo: chưa ghép máy 1, máy không nhận tin 1," in page
    assert "lâu chưa liên lạc được 0, chưa gắn nhóm" in page
    assert "Pá Khôm" not in page  # nothing there needs care
    assert "Không có tin nào dừng lại hoặc gửi muộn." in page
    total = sum(
        int(page.split(f"{name} ")[1].split(",")[0].split(".")[0])
        for name in ("Nhận được tin", "chưa ghép máy", "máy không nhận tin", "liên lạc được")
    )
    assert f"{total + 1} đồng chí." in page  # and one who is asked in person
    assert "canary" not in page
    (opened,) = await branch.says("hac", "nl")
    assert opened.startswith("Tình hình gửi nhận – chi bộ bản Nà Lo")
    (typed,) = await branch.says("hac", "/tinhinhgui nl")
    assert typed == opened.replace("\nMới trong tháng này: 1 đồng chí chưa liên lạc được.", "")


async def test_the_officer_hears_of_what_is_parked_or_late(branch: World) -> None:
    async def trouble(work: SqlWork) -> None:
        now = branch.clock.now()
        for _ in range(3):
            await work.outbox.to_person(branch.people["inh"], say("nothing-open"), at=now)

    await branch.do(trouble)

    async def park(work: SqlWork) -> None:
        rows = await work.outbox.queue("sandbox", branch.sandbox.bot, branch.clock.now(), 9)
        await work.outbox.settle(rows[0].id, "parked")
        await work.outbox.settle(rows[1].id, "unreachable")

    await branch.do(park)
    branch.clock.move_to(branch.clock.now() + timedelta(hours=2))
    (page,) = await branch.says("hac", "/tinhinhgui")
    assert "Tin gửi đi không được nhận: 1." in page
    (own,) = await branch.says("thoa", "/tinhinhgui")
    assert "có 2 tin chưa đến nơi" in own
    assert "không được nhận: 1" not in own


async def test_a_secretary_hears_once_a_month_that_somebody_is_out_of_reach(
    branch: World,
) -> None:
    (tasks,) = await branch.says("thoa", "viec")
    assert "1 đồng chí của chi bộ chưa liên lạc được" in tasks
    (page,) = await branch.presses("thoa", "Tình hình gửi nhận")
    assert "Mới trong tháng này: 1 đồng chí" in page
    (tasks,) = await branch.says("thoa", "viec")
    assert "chưa liên lạc được" not in tasks
    (page,) = await branch.says("thoa", "/tinhinhgui")
    assert "Mới trong tháng này" not in page
    assert "– Vì Văn Muôn, chưa liên lạc được từ ngày 2/11/2026" in page
    branch.clock.move_to(local(1, 12, 9))
    (tasks,) = await branch.says("thoa", "viec")
    assert "1 đồng chí của chi bộ chưa liên lạc được" in tasks


async def test_who_opens_the_assistant_again_is_well_again(branch: World) -> None:
    branch.sandbox.unblock("muon")
    await branch.settle()
    (page,) = await branch.says("thoa", "/tinhinhgui")
    assert "Muôn" not in page
    branch.sandbox.block("muon")
    branch.clock.move_to(local(4, 11, 9))
    await branch.settle()
    (page,) = await branch.says("thoa", "/tinhinhgui")
    assert "– Vì Văn Muôn, chưa liên lạc được từ ngày" in page


async def test_a_group_that_put_the_assistant_out_is_told_with_the_day(branch: World) -> None:
    await branch.group("nhom", "NL", members=5)
    (page,) = await branch.says("thoa", "/tinhinhgui")
    assert "Nhóm chi bộ" not in page
    branch.sandbox.remove_from_group("nhom", "thoa")
    await branch.settle()
    (page,) = await branch.says("thoa", "/tinhinhgui")
    assert "Nhóm chi bộ không còn trợ lý từ ngày 2/11/2026." in page


async def test_a_large_branch_is_read_in_parts_with_eight_people_each(commune: World) -> None:
    for number in range(1, 21):
        await commune.person(f"m{number}", f"Lò Văn Số {number:02d}", branch="NL", joined=False)
    (page,) = await commune.says("thoa", "/tinhinhgui")
    assert "(phần 1/3)" in page.splitlines()[0]
    shown = [page]
    for _ in range(2):
        (page,) = await commune.presses("thoa", "Xem tiếp")
        shown.append(page)
    names = [line for part in shown for line in part.splitlines() if ". Lò Văn Số" in line]
    assert len(names) == 20
    assert all("Chưa ghép máy: 20." in part for part in shown)
    how, _letter = await commune.says("thoa", "2")
    assert "Lò Văn Số 18" in how


async def test_an_officer_reads_who_holds_a_post_above_the_branches(commune: World) -> None:
    await commune.person("bi", "Lường Thị Bích", (Role.COMMITTEE_SECRETARY, "XA"), joined=False)
    await commune.person("chu", "Giàng A Chu", (Role.MEMBER_IN_CHARGE, "PK"), joined=False)
    await commune.says("hac", "/tinhinhgui")
    (page,) = await commune.says("hac", "xa")
    assert "Lường Thị Bích" in page
    assert "Giàng A Chu" in page
    (own,) = await commune.says("sung", "/tinhinhgui")
    assert "Chu" not in own
