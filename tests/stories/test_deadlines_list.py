"""The list of dates: one's own people, a branch, as counts first for those above."""

from datetime import date

from domain.candidates import Stage
from domain.road.events import Milestone
from domain.road.papers import PaperState
from domain.units import Role
from storage.work import SqlWork
from tests.stories.dated import decided, happened
from tests.stories.road import press_route
from tests.world import World, candidate, local, meets

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def two_dates(commune: World) -> None:
    """NL-01 waits for the ceremony; NL-02 nears the end of the certificate, with an old paper."""
    await decided(commune)
    await candidate(commune, "pang", "Lò Văn Pâng", mentor="muon", stage=Stage.TRAINED)
    await happened(commune, "pang", Milestone.CLASS_CERTIFICATE, date(2022, 1, 20))

    async def paper(work: SqlWork) -> None:
        await work.road.set_paper(
            commune.candidates["pang"],
            "3-KNĐ",
            PaperState.HELD,
            date(2025, 12, 1),
            commune.people["thoa"],
            commune.clock.now(),
        )

    await commune.do(paper)


async def test_a_secretary_sees_the_nearest_first(commune: World) -> None:
    await two_dates(commune)
    (said,) = await commune.says("thoa", "/thoihan")
    lines = said.split("\n")
    assert lines[0] == "Các mốc sắp đến hạn – 3"
    assert [line.split(":")[0] for line in lines[2:5]] == [
        "– 1/12/2026",
        "– 15/12/2026",
        "– 20/1/2027",
    ]
    assert "NL-01 (L.T.M.)" in lines[3]
    assert "còn 30 ngày làm việc" in lines[3]


async def test_one_person_is_opened_with_the_rule_of_each_date(commune: World) -> None:
    await two_dates(commune)
    await commune.says("thoa", "/thoihan")
    (said,) = await commune.presses("thoa", "Mốc của NL-02")
    assert said.startswith("Các mốc của NL-02")
    assert "Giấy tờ mẫu 3-KNĐ, đề ngày 1/12/2025" in said
    assert "60 tháng" in said
    assert "Mốc này chưa được Đảng ủy xã xác nhận" in said  # of papers, not of the certificate
    assert said == (await commune.says("thoa", "/thoihan NL-02"))[0]


async def test_whoever_helps_sees_days_of_their_own_people_and_no_papers(commune: World) -> None:
    await two_dates(commune)
    (said,) = await commune.says("muon", "/thoihan")
    assert "NL-02" in said
    assert "NL-01" not in said
    assert "giấy tờ" not in said
    (own,) = await commune.presses("muon", "Mốc của NL-02")
    assert "3-KNĐ" not in own
    assert "Căn cứ" not in own
    number = commune.candidates["mai"]
    for route in (f"deadlines-of:{number}", f"due-basis:{number}:ceremony:20261215"):
        assert (await press_route(commune, "muon", route))[0].startswith(REFUSED)


async def test_those_above_see_counts_first_and_names_when_they_ask(commune: World) -> None:
    await commune.person("bi", "Lường Thị Bích", (Role.COMMITTEE_SECRETARY, "XA"))
    await two_dates(commune)
    for who in ("phuong", "bi"):
        (said,) = await commune.says(who, "/thoihan")
        assert "– chi bộ bản Nà Lo: 3 mốc" in said
        assert "NL-0" not in said
        (names,) = await commune.presses(who, "Mở danh sách NL")
        assert "NL-01 (L.T.M.)" in names

    async def noted(work: SqlWork) -> int:
        every = await work.journal.of(f"unit:{commune.units['NL']}")
        return sum(action == "deadlines-opened" for _, action, _ in every)

    assert await commune.record.read(noted) == 2


async def test_the_officer_sees_all_by_name(commune: World) -> None:
    await two_dates(commune)
    (said,) = await commune.says("hac", "/thoihan")
    assert "NL-01 (L.T.M.)" in said


async def test_nobody_outside_the_branch_opens_its_dates(commune: World) -> None:
    await two_dates(commune)
    number, unit = commune.candidates["mai"], commune.units["NL"]
    for who in ("sung", "tuan", "duyen", "inh"):
        for route in (f"deadlines-in:{unit}", f"due-basis:{number}:paper_age:20261201"):
            said = (await press_route(commune, who, route))[0]
            assert said.startswith((REFUSED, "Mốc này nay không còn")), who
            assert "NL-0" not in said
    assert (await press_route(commune, "sung", f"deadlines-of:{number}"))[0].startswith(REFUSED)


async def test_without_a_date_the_list_says_so(commune: World) -> None:
    (said,) = await commune.says("thoa", "/thoihan")
    assert said.startswith("Chưa có mốc nào đang tính hạn")


async def test_the_nearest_date_stands_on_the_card_in_the_pack_and_among_duties(
    commune: World,
) -> None:
    await two_dates(commune)
    await meets(commune)
    await commune.at(local(4, 12, 9))
    (card,) = await commune.says("thoa", "/danhsach NL-01")
    assert "Mốc gần nhất: lễ kết nạp, 15/12/2026, còn 7 ngày làm việc" in card
    (mine,) = await commune.says("thoa", "/vieccuatoi")
    assert "giấy tờ cần làm lại, bổ sung NL-02" in mine
    assert "Còn 2 mốc khác sắp đến hạn." in mine
    pack = "\n".join(await commune.says("thoa", "/chuanbi"))
    assert "Sắp đến hạn: 3" in pack
    (of_helper,) = await commune.says("inh", "/danhsach NL-01")
    assert "Mốc gần nhất: lễ kết nạp" in of_helper
    (other,) = await commune.says("muon", "/danhsach NL-02")
    assert "giấy tờ" not in other


async def test_what_is_far_off_is_told_in_months_or_years(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    await happened(commune, "mai", Milestone.CEREMONY, date(2026, 10, 12))
    await candidate(commune, "pang", "Lò Văn Pâng", mentor="inh", stage=Stage.TRAINED)
    await happened(commune, "pang", Milestone.CLASS_CERTIFICATE, date(2026, 10, 20))
    (said,) = await commune.says("thoa", "/thoihan NL-01")
    assert "12/10/2027, còn khoảng 11 tháng" in said
    assert "còn 30 ngày" not in said
    (said,) = await commune.says("thoa", "/thoihan NL-02")
    assert "20/10/2031, còn khoảng 5 năm" in said
    await candidate(commune, "don", "Lò Thị Đôn", mentor="inh", stage=Stage.RECOGNITION)
    await happened(commune, "don", Milestone.CEREMONY, date(2025, 10, 12))
    (said,) = await commune.says("thoa", "/thoihan NL-03")
    assert "khai lý lịch đảng viên: 21/11/2025, quá hạn khoảng 11 tháng" in said
    await commune.live_until(local(3, 11, 20))
    (told,) = [one for one in commune.unread("thoa") if "NL-03" in one]
    assert "khai lý lịch đảng viên NL-03, 21/11/2025" in told  # the day of which year
