"""Targets: an officer sets and splits them; everybody reads their own unit and no other."""

from datetime import date

from domain.candidates import NominationState, Stage
from domain.plans.targets import Target
from domain.units import UnitKind
from storage.work import SqlWork
from tests.stories.plans import admitted, at_stage, commune_of_199, target
from tests.stories.road import press_route
from tests.world import World, candidate, local

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def on_record(commune: World, unit: str) -> list[Target]:
    async def read(work: SqlWork) -> list[Target]:
        return list(await work.targets.standing([commune.units[unit]]))

    return await commune.record.read(read)


async def sets_the_year(commune: World, *split: str) -> list[str]:
    """The officer sets term, plan and the year 2026, and types this split; what is looked over."""
    await commune.says("hac", "/chitieu")
    await commune.presses("hac", "Đặt chỉ tiêu")
    for one in ("2025-2030", "25", "15-KH", "1/9/2025"):
        await commune.says("hac", one)
    await commune.presses("hac", "Năm 2026")
    await commune.says("hac", "6")
    said: list[str] = []
    for one in split:
        said = await commune.says("hac", one)
    return said


async def test_a_branch_of_26_that_admits_2_in_a_commune_of_199_that_admits_10_in_two_years(
    commune: World,
) -> None:
    await commune_of_199(commune)
    (check,) = await sets_the_year(commune, "Nà Lo 2, Khoáng Biên 1, pa khom: 1; TL 2")
    assert check.startswith("Xem lại trước khi ghi chỉ tiêu năm 2026\nChỉ tiêu chung: kết nạp 6.")
    assert "– chi bộ bản Khoáng Biên: 1" in check
    assert "Cộng chỉ tiêu các chi bộ: 6, bằng chỉ tiêu chung." in check
    (kept,) = await commune.presses("hac", "Gửi")
    assert kept.startswith("Đã ghi chỉ tiêu năm 2026")
    (page,) = await commune.says("hac", "/chitieu")
    assert "Nhiệm kỳ 2025-2030: kết nạp 10/25. Kế hoạch số 15-KH, ngày 1/9/2025." in page
    assert "Chỉ tiêu năm 2026: kết nạp 6/6." in page
    assert "Hai năm 2025–2026: kết nạp 10." in page
    assert "– chi bộ bản Khoáng Biên: kết nạp 1/1;" in page
    (own,) = await commune.says("bien", "/chitieu")
    assert "Chỉ tiêu năm 2026: kết nạp 1/1." in own
    assert "Từ đầu nhiệm kỳ 2025-2030: kết nạp 2." in own
    assert "Hai năm 2025–2026: kết nạp 2." in own


async def test_a_split_that_does_not_add_up_is_said_and_kept(commune: World) -> None:
    (check,) = await sets_the_year(commune, "Nà Lo 2")
    assert "Cộng chỉ tiêu các chi bộ: 2/6; còn 4 chưa giao chi bộ nào." in check
    await commune.presses("hac", "Gửi")
    (one,) = await on_record(commune, "NL")
    assert (one.year, one.count, one.plan_number) == (2026, 2, "15-KH")
    (year, term) = sorted(await on_record(commune, "XA"), key=lambda one: one.year is None)
    assert (year.count, term.count) == (6, 25)


async def test_a_part_not_understood_is_named_by_its_place_and_nothing_is_lost(
    commune: World,
) -> None:
    (again,) = await sets_the_year(commune, "Nà Lo 2, Huổi Không Có 1")
    assert again.startswith("Chưa ghi được phần thứ 2")
    (check,) = await commune.says("hac", "chi đoàn bản Nà Lo 3, na lo 2")
    assert "– chi bộ bản Nà Lo: 2\n– chi đoàn bản Nà Lo: 3" in check


async def test_units_are_asked_one_by_one_or_take_last_years_numbers(commune: World) -> None:
    await target(commune, "NL", 3, 2025)
    await target(commune, "XA", 5, 2026)
    await commune.says("hac", "/chitieu")
    await commune.presses("hac", "Đặt chỉ tiêu")
    await commune.presses("hac", "Năm 2026")
    await commune.presses("hac", "Bỏ qua")
    (check,) = await commune.presses("hac", "Như năm trước")
    assert "– chi bộ bản Nà Lo: 3" in check
    await commune.presses("hac", "Sửa")
    await commune.says("hac", "4")
    (asked,) = await commune.presses("hac", "Từng đơn vị")
    assert "đơn vị 1/3" in asked
    assert "Đang ghi là 3." in asked
    await commune.says("hac", "2")
    await commune.says("hac", "1")
    (check,) = await commune.says("hac", "4")
    assert "– chi bộ bản Nà Lo: 2\n– chi bộ bản Pá Khôm: 1\n– Đoàn xã: 4" in check
    assert "Cộng chỉ tiêu các chi bộ: 3/4" in check
    await commune.presses("hac", "Gửi")
    newest = [one for one in await on_record(commune, "NL") if one.year == 2026]
    assert [one.count for one in newest] == [2]


async def test_a_branch_reads_its_stages_who_is_in_time_and_until_when_to_name(
    commune: World,
) -> None:
    await target(commune, "NL", 3)
    await admitted(commune, "xong", "NL", date(2026, 9, 2))
    await at_stage(commune, "gan", Stage.DECIDED, date(2026, 10, 20))
    await at_stage(commune, "xa", Stage.LISTED, date(2026, 10, 20))
    for who in ("thoa", "pom", "phuong"):
        (page,) = await commune.says(who, "/target")
        assert page.startswith("Chỉ tiêu kết nạp – chi bộ bản Nà Lo")
        assert "Chỉ tiêu năm 2026: kết nạp 1/3." in page
        assert "– cảm tình Đảng: 1\n– đã có quyết định kết nạp: 1" in page
        assert "Còn kịp kết nạp trong năm 2026: 1 người;" in page
        assert "kể cả số ấy thì còn thiếu 1." in page
        assert "Muốn kết nạp trong năm 2027 thì phải giới thiệu chậm nhất vào thứ " in page
        assert "Lò" not in page


async def test_an_organisation_reads_whom_it_put_forward_and_nothing_of_a_branch(
    commune: World,
) -> None:
    await target(commune, "DX", 4)
    await target(commune, "NL", 2)
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.RECEIVED)

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
    (page,) = await commune.says("duyen", "/chitieu")
    assert page.startswith("Chỉ tiêu kết nạp của các đơn vị")
    assert "– Đoàn xã: giới thiệu 1/4; đang bồi dưỡng 1" in page
    (own,) = await commune.says("tuan", "/chitieu")
    assert own.startswith("Chỉ tiêu giới thiệu – chi đoàn bản Nà Lo")
    assert "đã giới thiệu 1, được kết nạp 0." in own
    assert "Từ đầu nhiệm kỳ 2025-2030: giới thiệu 1, đã được tiếp nhận." in own
    assert "chi bộ" not in page + own


async def test_nobody_reads_another_branch(commune: World) -> None:
    await target(commune, "PK", 2)
    (own,) = await commune.says("thoa", "/chitieu")
    assert "Pá Khôm" not in own
    for who in ("thoa", "phuong", "duyen", "tuan"):
        for unit in ("PK", "XA"):
            (refused,) = await press_route(commune, who, f"target-of:{commune.units[unit]}")
            assert refused.startswith(REFUSED), (who, unit)
    (refused,) = await press_route(commune, "thoa", f"target-set:{commune.units['XA']}")
    assert refused.startswith(REFUSED)
    (never_was,) = await press_route(commune, "hac", "target-of:999")
    assert never_was.startswith(REFUSED)


async def test_many_units_are_read_a_page_at_a_time(commune: World) -> None:
    for number in range(9):
        code = f"H{number}"
        await commune.unit(code, f"chi hội số {number}", UnitKind.CHAPTER, parent="DX")
    (first,) = await commune.says("duyen", "/chitieu")
    assert "– chi hội số 5" in first
    assert "– chi hội số 8" not in first
    (rest,) = await commune.presses("duyen", "Xem tiếp")
    assert "– chi hội số 8" in rest


async def test_a_plan_that_is_renamed_keeps_its_numbers_and_the_old_one_stays_readable(
    commune: World,
) -> None:
    await target(commune, "XA", 25, None)
    await commune.says("hac", "/chitieu")
    await commune.presses("hac", "Đặt chỉ tiêu")
    await commune.presses("hac", "Sửa kế hoạch chung")
    await commune.says("hac", "2025-2030")
    await commune.presses("hac", "Bỏ qua")
    for said in ("21-KH", "2/3/2026", "2026", "6"):
        await commune.says("hac", said)
    await commune.presses("hac", "Bỏ qua")
    await commune.presses("hac", "Gửi")
    found = {one.year: (one.count, one.plan_number) for one in await on_record(commune, "XA")}
    assert found == {None: (25, "21-KH"), 2026: (6, "21-KH")}

    async def ever(work: SqlWork) -> int:
        return len(await work.targets.history(commune.units["XA"]))

    assert await commune.record.read(ever) == 3
