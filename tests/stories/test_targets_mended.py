"""Targets set wrong, taken back, or of a branch that is no more: what counts is said the same."""

from datetime import date

from domain.candidates import NominationState, Stage
from domain.road.events import Milestone
from services.plans.standing import ground
from storage.work import SqlWork
from tests.stories.merging import merges
from tests.stories.plans import january, target
from tests.stories.test_targets import on_record, sets_the_year
from tests.world import SETTINGS, World, candidate, local


async def amends(commune: World, *said: str) -> str:
    """The officer goes on with the plan on record; what is looked over."""
    await commune.says("hac", "/chitieu")
    check = await commune.presses("hac", "Đặt chỉ tiêu")
    for one in said:
        check = await commune.says("hac", one)
    return check[-1]


async def test_a_term_typed_wrong_is_mended_and_each_number_counts_once(commune: World) -> None:
    await sets_the_year(commune, "Nà Lo 2")
    await commune.presses("hac", "Gửi")
    mended = ("SUA KE HOACH", "2025-2029", "BO QUA", "15-KH", "1/9/2025", "2026", "BO QUA")
    await amends(commune, *mended, "Nà Lo 3")
    await commune.presses("hac", "Gửi")
    found = [(one.term.last, one.year, one.count) for one in await on_record(commune, "XA")]
    assert sorted(found, key=str) == [(2029, 2026, 6), (2029, None, 25)]
    assert [one.count for one in await on_record(commune, "NL")] == [3]
    (page,) = await commune.says("hac", "/chitieu")
    assert "Nhiệm kỳ 2025-2029: kết nạp 0/25." in page
    await commune.at(local(30, 11, 20, 45))
    await commune.live_until(local(1, 12, 19))
    assert "Chỉ tiêu năm 2026: kết nạp 0/6." in "\n".join(commune.unread("hac"))


async def test_a_plan_keeps_its_number_where_only_a_total_is_mended(commune: World) -> None:
    await sets_the_year(commune, "Nà Lo 2")
    await commune.presses("hac", "Gửi")
    asked = await amends(commune, "SUA KE HOACH", "2025-2030", "30")
    assert "Đang ghi là số 15-KH." in asked
    for said in ("BO QUA", "2026", "BO QUA", "BO QUA", "GUI"):
        await commune.says("hac", said)
    (page,) = await commune.says("hac", "/chitieu")
    assert "Nhiệm kỳ 2025-2030: kết nạp 0/30. Kế hoạch số 15-KH, ngày 1/9/2025." in page


async def test_what_a_merged_branch_was_to_do_is_given_to_whoever_took_its_place(
    commune: World,
) -> None:
    await target(commune, "XA", 5)
    await target(commune, "NL", 3)
    await target(commune, "PK", 2)
    await merges(commune, "PK", "NL")
    (page,) = await commune.says("hac", "/chitieu")
    assert "– chi bộ bản Pá Khôm (đã nhập vào chi bộ bản Nà Lo): kết nạp 0/2;" in page
    check = await amends(commune, "2026", "BO QUA", "Nà Lo 5")
    assert "Cộng chỉ tiêu các chi bộ: 7, nhiều hơn chỉ tiêu chung 5 là 2." in check
    await commune.says("hac", "SUA")
    await commune.says("hac", "BO QUA")
    (check,) = await commune.says("hac", "Nà Lo 5, Pá Khôm 0")
    assert "(đã nhập vào chi bộ bản Nà Lo): không giao chỉ tiêu" in check
    assert "Cộng chỉ tiêu các chi bộ: 5, bằng chỉ tiêu chung." in check
    await commune.presses("hac", "Gửi")
    (page,) = await commune.says("hac", "/chitieu")
    assert "Cộng chỉ tiêu các chi bộ: 5, bằng chỉ tiêu chung." in page
    assert "Pá Khôm" not in page


async def test_a_target_of_none_is_taken_back_and_nobody_hears_of_it(commune: World) -> None:
    await target(commune, "XA", 4, 2027)
    await target(commune, "NL", 2, 2027)
    check = await amends(commune, "2027", "0", "nl 0")
    assert "Chỉ tiêu chung: không giao." in check
    assert "– chi bộ bản Nà Lo: không giao chỉ tiêu" in check
    await commune.presses("hac", "Gửi")
    assert await on_record(commune, "NL") == await on_record(commune, "XA") == []
    await january(commune)
    assert not [text for text in commune.unread("thoa") if "Chỉ tiêu" in text]


async def test_whom_an_organisation_put_forward_is_not_counted_twice_as_still_in_time(
    commune: World,
) -> None:
    await target(commune, "DX", 4)
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.DECIDED)

    async def put_forward(work: SqlWork) -> None:
        mai, tuan = commune.candidates["mai"], commune.people["tuan"]
        unit = commune.units["CD-NL"]
        number = await work.nominations.add(mai, tuan, unit, "Tích cực.", local(3, 8))
        await work.nominations.decide(number, NominationState.RECEIVED, local(9, 8))

    await commune.do(put_forward)
    (text,) = await commune.says("duyen", "/tonghop")
    assert "giới thiệu 1/4" in text
    assert "Còn kịp kết nạp trong năm 2026: 1 người.\n" in text
    assert "Còn 3 người cần giới thiệu để đủ chỉ tiêu." in text


async def test_the_newest_certificate_is_what_a_forecast_goes_by(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.OPINIONS)

    async def certified(work: SqlWork) -> date | None:
        mai, now = commune.candidates["mai"], commune.clock.now()
        for day in (date(2021, 5, 5), date(2026, 6, 1)):
            await work.road.add_event(mai, Milestone.CLASS_CERTIFICATE, day, now)
        base = await ground(work, SETTINGS, 2026, date(2026, 11, 2))
        return base.walkers[mai].certified_on

    assert await commune.do(certified) == date(2026, 6, 1)


async def test_next_years_targets_are_read_as_soon_as_they_are_set(commune: World) -> None:
    await target(commune, "XA", 4, 2027)
    await target(commune, "NL", 3, 2027)
    (page,) = await commune.says("hac", "/chitieu")
    assert "Đã giao cho năm 2027: kết nạp 4.\nCộng chỉ tiêu các chi bộ: 3/4; còn 1" in page
    (page,) = await commune.says("thoa", "/chitieu")
    assert "Đã giao cho năm 2027: kết nạp 3." in page
    assert "Cộng" not in page
    await january(commune, 4)
    (page,) = await commune.says("thoa", "/chitieu")
    assert "Chỉ tiêu năm 2027: kết nạp 0/3." in page
    assert "Đã giao" not in page
