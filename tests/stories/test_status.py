"""A unit in numbers: one short message, from each post what it entitles to."""

from datetime import date
from pathlib import Path

from domain.candidates import NominationState, Stage
from domain.meetings import Period
from domain.units import Role, UnitKind
from storage.work import SqlWork
from tests.stories.plans import admitted, at_stage, target
from tests.stories.road import press_route
from tests.world import World, candidate, local, meets, na_lo, world

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def a_month(commune: World) -> None:
    """Nà Lo with a target, one admitted, one on the way, one who stands still and is away."""
    await target(commune, "NL", 3)
    await admitted(commune, "xong", "NL", date(2026, 9, 2))
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await at_stage(commune, "cham", Stage.TRAINED, date(2026, 3, 1))
    await meets(commune)

    async def leaves(work: SqlWork) -> None:
        await work.absences.add(
            commune.candidates["cham"],
            since=date(2026, 10, 1),
            place="Bắc Ninh",
            returns=Period(2027, 1),
            host=None,
            host_name=None,
            by=commune.people["thoa"],
            at=commune.clock.now(),
        )

    await commune.do(leaves)
    await commune.at(local(3, 11, 9))


async def test_a_branch_reads_its_own_numbers_in_one_message(commune: World) -> None:
    await a_month(commune)
    for who in ("thoa", "pom"):
        (text,) = await commune.says(who, "/tonghop")
        first, *_ = text.splitlines()
        assert first == "Tổng hợp phát triển đảng viên – chi bộ bản Nà Lo"
        for line in (
            "Chỉ tiêu năm 2026: kết nạp 1/3.",
            "– cảm tình Đảng: 1",
            "Đảng viên dự bị: 1 người.",
            "Nhận xét tháng 11: đã có 0, chưa có 3.",
            "Đang đi làm xa: 1 người.",
            "Chậm chuyển bước: 1 người.",
        ):
            assert line in text, line
        assert "xem xét kết nạp: 2 người.\n– cảm tình Đảng: 1\n– đã học lớp" in text
        assert "Lò" not in text


async def test_who_is_away_is_listed_for_whoever_sees_to_them(commune: World) -> None:
    await a_month(commune)
    await commune.says("thoa", "/tonghop")
    (listed,) = await commune.presses("thoa", "Danh sách đi làm xa")
    assert "NL-03" in listed


async def test_who_stands_still_is_listed_by_code_for_who_may_see(commune: World) -> None:
    await a_month(commune)
    await commune.says("thoa", "/status")
    (listed,) = await commune.presses("thoa", "Xem người chậm bước")
    assert listed.startswith("Chậm chuyển bước – chi bộ bản Nà Lo\nTừ 6 tháng trở lên")
    assert "– NL-03 (L.T.C.): đã học lớp" in listed
    assert "từ 1/3/2026" in listed
    for who in ("sung", "duyen", "tuan", "inh"):
        route = f"stalled:0:branch:{commune.units['NL']}"
        (refused,) = await press_route(commune, who, route)
        assert refused.startswith(REFUSED), who


async def test_those_above_read_exceptions_first_and_then_the_sums(commune: World) -> None:
    await a_month(commune)
    await target(commune, "XA", 4)
    await commune.person("bi", "Lường Thị Bích", (Role.COMMITTEE_SECRETARY, "XA"))
    for who in ("hac", "bi"):
        (text,) = await commune.says(who, "/tonghop")
        assert text.startswith("Tổng hợp phát triển đảng viên – Đảng ủy xã Chiềng Mai")
        lines = text.splitlines()
        assert lines[2:4] == [
            "Chưa đủ người còn kịp chỉ tiêu, số còn thiếu:",
            "– chi bộ bản Nà Lo: 2",
        ]
        assert text.index("Có người chậm chuyển bước:") < text.index("Cộng 2 chi bộ:")
        assert "Chỉ tiêu năm 2026: kết nạp 1/4." in text
        assert "NL-" not in text


async def test_whoever_is_in_charge_reads_their_branches_and_no_other(commune: World) -> None:
    await a_month(commune)
    (text,) = await commune.says("phuong", "/tonghop")
    assert text.startswith("Tổng hợp phát triển đảng viên – chi bộ bản Nà Lo")
    assert "Pá Khôm" not in text
    (refused,) = await press_route(commune, "phuong", f"status:branch:{commune.units['PK']}")
    assert refused.startswith(REFUSED)


async def test_an_organisation_reads_stages_and_counts_of_its_own_people(commune: World) -> None:
    await a_month(commune)

    async def put_forward(work: SqlWork) -> None:
        number = await work.nominations.add(
            commune.candidates["mai"],
            commune.people["tuan"],
            commune.units["CD-NL"],
            "Tích cực.",
            local(3, 8),
        )
        await work.nominations.decide(number, NominationState.RECEIVED, local(9, 8))

    await commune.do(put_forward)
    await target(commune, "CD-NL", 3)
    (text,) = await commune.says("tuan", "/tonghop")
    assert "giới thiệu 1/3, đã được tiếp nhận. Được kết nạp trong năm: 0." in text
    assert "còn thiếu" not in text
    assert text.startswith("Tổng hợp người đã giới thiệu – chi đoàn bản Nà Lo")
    assert "– cảm tình Đảng: 1" in text
    for word in ("Nhận xét", "đi làm xa", "Chậm chuyển bước", "NL-", "chi bộ"):
        assert word not in text.partition("\nTrả lời")[0], word


async def test_whoever_holds_several_posts_reads_the_highest_and_goes_on_to_the_others(
    commune: World,
) -> None:
    await commune.person(
        "hai", "Lò Văn Hai", (Role.BRANCH_SECRETARY, "PK"), (Role.COMMITTEE_SECRETARY, "XA")
    )
    (text,) = await commune.says("hai", "/tonghop")
    assert text.startswith("Tổng hợp phát triển đảng viên – Đảng ủy xã")
    (own,) = await commune.presses("hai", "PK")
    assert own.startswith("Tổng hợp phát triển đảng viên – chi bộ bản Pá Khôm")


async def test_twenty_branches_fit_in_one_message(database: Path) -> None:
    async with world(database, buttons=False) as commune:
        await na_lo(commune)
        await target(commune, "XA", 40)
        for number in range(18):
            code = f"B{number}"
            name = f"chi bộ bản Huổi Nặm Tốc Bua Lướt số {number} xã Mường Chiềng Lạn"
            await commune.unit(code, name, UnitKind.BRANCH, parent="XA", prefix=code)
            await target(commune, code, 2)
            for stage in (Stage.RECEIVED, Stage.TRAINED, Stage.VERIFICATION):
                nick = f"{stage.value}{number}"
                await at_stage(commune, nick, stage, date(2026, 1, 1), branch=code)
        (text,) = await commune.says("hac", "/tonghop")
        assert len(text) <= 1_800
        assert text.splitlines()[-1].startswith("Trả lời") or "Chậm chuyển bước: 54" in text
        assert "– và 13 chi bộ khác" in text
