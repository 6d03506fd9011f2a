"""One person's card and what happened to them, cut to what the reader may see."""

import pytest

from domain.candidates import (
    NominationState,
    ReturnReason,
)
from domain.meetings import Period
from domain.reviews import (
    Answers,
    Met,
    ReportKind,
)
from storage.work import SqlWork
from tests.stories.road import LINE, REASON, candidate, mai_with_a_month, opened
from tests.world import World, local


async def test_the_secretary_sees_the_list_and_opens_a_card_with_everything(
    commune: World,
) -> None:
    mai = await mai_with_a_month(commune)
    (listed,) = await commune.says("thoa", "danh sach")
    assert listed.startswith("Danh sách theo dõi – 1 người\n")
    assert "– NL-07 (L.T.M.): quần chúng ưu tú được giới thiệu" in listed
    assert "Mai" not in listed
    (card,) = await commune.says("thoa", "NL-07")
    first, *body = card.split("\n")
    assert first == "Phiếu theo dõi NL-07"
    text = "\n".join(body)
    for part in (
        "Họ tên: NL-07 (Lò Thị Mai)",
        "Sinh 5/1998, nữ, trung học phổ thông",
        "Theo dõi, giúp đỡ: đồng chí Quàng Văn Inh",
        "Cùng giúp đỡ: đồng chí Vì Văn Muôn",
        "Giấy đồng ý: đã có",
        "– 1/10/2026: chi đoàn bản Nà Lo giới thiệu",
        f"Lời giới thiệu: {REASON}",
        "– 3/10/2026: bí thư chi bộ tiếp nhận giới thiệu",
        "chi bộ kết luận tháng 10: đề nghị cử học lớp bồi dưỡng nhận thức về Đảng",
        "tán thành 24",
        "Nhiệm vụ: phụ trách đội văn nghệ bản",
        LINE,
        "Còn ít nói trước đông người.",
    ):
        assert part in text
    assert len(await opened(commune, mai)) == 1


async def test_a_mentor_sees_their_own_report_and_nobody_elses(commune: World) -> None:
    await mai_with_a_month(commune)
    (card,) = await commune.says("inh", "/danhsach nl7")
    assert LINE in card
    assert "Nhiệm vụ: phụ trách đội văn nghệ bản" in card
    for hidden in ("Còn ít nói", "tán thành", "Sinh 5/1998", REASON, "Giấy đồng ý"):
        assert hidden not in card


async def test_an_organisation_sees_stage_and_dates_only(commune: World) -> None:
    mai = await mai_with_a_month(commune)
    for leader in ("tuan", "duyen"):
        await commune.says(leader, "/danhsach")
        (card,) = await commune.presses(leader, "NL-07")
        assert "Bước hiện tại: quần chúng ưu tú được giới thiệu" in card
        assert "– 3/10/2026: bí thư chi bộ tiếp nhận giới thiệu" in card
        assert "đã phân công đảng viên theo dõi, giúp đỡ" in card
        assert "đề nghị cử học lớp" in card
        for hidden in (LINE, "Còn ít nói", "tán thành", "Inh", "Muôn", "Nhiệm vụ:", REASON):
            assert hidden not in card
    assert len(await opened(commune, mai)) == 2


async def test_an_organisation_reads_the_general_reason_of_a_return(commune: World) -> None:
    mai = await candidate(commune, "NL-07", "Lò Thị Mai")

    async def give_back(work: SqlWork) -> None:
        (one,) = await work.nominations.of(mai)
        await work.nominations.decide(
            one.id, NominationState.RETURNED, local(2, 11), ReturnReason.NO_RESOLUTION
        )
        await work.journal.note(
            "nomination-returned",
            f"candidate:{mai}",
            at=local(2, 11),
            actor=commune.people["thoa"],
            nomination=one.id,
            reason=ReturnReason.NO_RESOLUTION.value,
        )

    await commune.do(give_back)
    (card,) = await commune.says("tuan", "/danhsach NL-07")
    assert "vì chưa có nghị quyết của Ban Chấp hành Đoàn xã" in card


@pytest.mark.parametrize("who", ["hac", "phuong"])
async def test_opening_a_card_from_above_the_branch_is_noted(commune: World, who: str) -> None:
    mai = await mai_with_a_month(commune)
    await commune.says(who, "/danhsach")
    assert await opened(commune, mai) == []
    (card,) = await commune.presses(who, "NL-07")
    assert LINE in card
    assert len(await opened(commune, mai)) == 1


async def test_a_long_card_comes_in_pages_that_fit(commune: World) -> None:
    mai = await mai_with_a_month(commune)

    async def more(work: SqlWork) -> None:
        for month in range(1, 9):
            review = await work.reviews.add(
                commune.units["NL"], Period(2026, month), local(12, month, 19), ""
            )
            await work.reports.add(
                review,
                mai,
                commune.people["inh"],
                Answers(kind=ReportKind.FULL, met=Met.MET, line=f"{month} " + "việc bản " * 54),
                at=local(8, month),
                late=False,
            )

    await commune.do(more)
    (page,) = await commune.says("thoa", "/danhsach NL-07")
    seen = [page]
    while "card-more" in str(_routes(commune)):
        (page,) = await commune.presses("thoa", "Xem thêm")
        assert page.startswith("Phiếu theo dõi NL-07, phần tiếp")
        seen.append(page)
    assert len(seen) > 2
    assert max(map(len, seen)) <= 1_800
    assert all(f"nhận xét tháng {month}" in "\n".join(seen) for month in range(1, 9))


def _routes(commune: World) -> list[str]:
    event = commune.sandbox.last("thoa")
    return [button.route for button in event.buttons] or ["card-more" * ("XEM THEM" in event.text)]


async def test_a_post_that_ended_opens_nothing_any_more(commune: World) -> None:
    await mai_with_a_month(commune)
    await commune.says("inh", "/danhsach")

    async def relieve(work: SqlWork) -> None:
        for one in await work.assignments.of_person(commune.people["inh"]):
            await work.assignments.end(one.id, local(2, 11), "other")

    await commune.do(relieve)
    (answer,) = await commune.presses("inh", "NL-07")
    assert answer.startswith("Việc này đồng chí chưa được phân quyền")
