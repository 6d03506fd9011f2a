from datetime import date

import pytest

from domain.candidates import AssignmentKind
from domain.units import Membership, Role
from storage.work import SqlWork
from tests.stories.assignments import assigns, helps, number_of, on_record, received
from tests.stories.nominations import nominates
from tests.stories.test_receiving import meets_on_the_12th
from tests.world import World


async def test_the_secretary_assigns_and_the_mentor_is_told(commune: World) -> None:
    await received(commune)
    (listed,) = await commune.says("thoa", "phan cong")
    assert listed.startswith("Phân công theo dõi, giúp đỡ")
    (kind,) = await commune.presses("thoa", "NL-01")
    assert "NL-01 (L.T.M.): chưa có người theo dõi, giúp đỡ" in kind
    (people,) = await commune.presses("thoa", "NGUOI CHINH")
    shown = people + "".join(commune.labels("thoa"))
    assert "Quàng Văn Inh – đang giúp 0" in shown
    assert "Sùng A Dơ" not in shown
    (when,) = await commune.presses("thoa", await number_of(commune, "inh"))
    assert when.startswith("Chi bộ ra nghị quyết ngày nào?")
    (check,) = await commune.says("thoa", "31/10")
    assert "Theo dõi, giúp đỡ: đồng chí Quàng Văn Inh" in check
    assert "nghị quyết ngày 31/10/2026" in check
    (done,) = await commune.presses("thoa", "GHI PHAN CONG")
    assert done.startswith("Đã ghi phân công với NL-01")
    (told,) = commune.unread("inh")
    assert "Inh" not in told.splitlines()[0]
    assert "NL-01" not in told.splitlines()[0]
    assert "NL-01 (L.T.M.)" in told
    (made,) = await helps(commune)
    assert (made.kind, made.person) == (AssignmentKind.PRIMARY, commune.people["inh"])
    assert made.resolved_on == date(2026, 10, 31)


async def test_without_a_resolution_it_is_put_to_the_next_meeting(commune: World) -> None:
    await meets_on_the_12th(commune)
    await received(commune)
    await assigns(commune, "inh")
    (check,) = await commune.presses("thoa", "TRINH HOP")
    assert "trình kỳ họp 12/11" in check
    await commune.presses("thoa", "GHI PHAN CONG")
    (made,) = await helps(commune)
    assert (made.put_to, made.resolved_on) == ("2026-11", None)
    (told,) = commune.unread("inh")
    assert "trình kỳ họp 12/11" in told

    await commune.says("thoa", "/assign NL-01")
    await commune.presses("thoa", "GHI NGAY")
    await commune.says("thoa", "1/11/2026")
    (noted,) = await commune.presses("thoa", "GHI PHAN CONG")
    assert noted.startswith("Đã ghi ngày nghị quyết")
    assert (await helps(commune))[0].resolved_on == date(2026, 11, 1)


async def test_another_mentor_takes_over_for_a_reason_and_the_first_is_thanked(
    commune: World,
) -> None:
    await received(commune)
    await assigns(commune, "inh", "31/10", "GHI PHAN CONG")
    commune.unread("inh")
    (why,) = await assigns(commune, "muon")
    assert why.startswith("Vì sao thay người theo dõi, giúp đỡ?")
    await commune.presses("thoa", "CHUYEN DI")
    (check,) = await commune.says("thoa", "hôm nay")
    assert "Thay đồng chí Quàng Văn Inh, lý do: chuyển đi nơi khác" in check
    await commune.presses("thoa", "GHI PHAN CONG")
    (thanked,) = commune.unread("inh")
    assert thanked.startswith("Đồng chí đã thôi theo dõi, giúp đỡ NL-01")
    assert "Cảm ơn" in thanked
    assert len(commune.unread("muon")) == 1
    assert [one.person for one in await helps(commune)] == [commune.people["muon"]]

    candidate = await on_record(commune)

    async def journal(work: SqlWork) -> list[tuple[str, str | None]]:
        entries = await work.journal.of(f"candidate:{candidate.id}")
        return [(action, detail.get("reason")) for _, action, detail in entries]

    assert ("assignment-ended", "moved_away") in await commune.record.read(journal)


async def test_a_hand_over_asked_for_shows_and_needs_no_further_reason(commune: World) -> None:
    await received(commune)
    await assigns(commune, "inh", "31/10", "GHI PHAN CONG")
    (made,) = await helps(commune)

    async def ask(work: SqlWork) -> None:
        await work.assignments.ask_handover(made.id)

    await commune.do(ask)
    (listed,) = await commune.says("thoa", "/assign")
    assert "xin bàn giao" in listed + "".join(commune.labels("thoa"))
    (when,) = await assigns(commune, "muon")
    assert when.startswith("Chi bộ ra nghị quyết ngày nào?")
    (check,) = await commune.says("thoa", "hôm nay")
    assert "lý do: tự xin bàn giao" in check


async def test_a_heavy_load_is_pointed_out_and_not_refused(commune: World) -> None:
    for number in range(1, 4):
        await received(commune, f"Lò Thị {'ABC'[number - 1]}", f"199{number}")
        await commune.says("thoa", f"/assign NL-0{number}")
        await commune.presses("thoa", "NGUOI CHINH")
        await commune.says("thoa", await number_of(commune, "inh"))
        await commune.says("thoa", "31/10")
        await commune.presses("thoa", "GHI PHAN CONG")
    await received(commune, "Vì Văn Dương", "2000")
    await commune.says("thoa", "/assign NL-04")
    await commune.presses("thoa", "NGUOI CHINH")
    (load,) = await commune.says("thoa", await number_of(commune, "inh"))
    assert "đang giúp đỡ 3 người" in load
    await commune.presses("thoa", "VAN PHAN CONG")
    await commune.says("thoa", "31/10")
    (done,) = await commune.presses("thoa", "GHI PHAN CONG")
    assert "NL-04" in done


async def test_an_organisation_follows_and_hears_the_code_alone(commune: World) -> None:
    await received(commune)
    await commune.says("thoa", "/assign NL-01")
    await commune.presses("thoa", "TO CHUC")
    await commune.presses("thoa", "DX")
    await commune.says("thoa", "31/10")
    await commune.presses("thoa", "GHI PHAN CONG")
    (told,) = commune.unread("duyen")
    assert "NL-01" in told
    assert "L.T.M." not in told
    (made,) = await helps(commune)
    assert (made.kind, made.unit) == (AssignmentKind.ORGANISATION, commune.units["DX"])


async def test_a_member_without_a_phone_is_told_in_person(commune: World) -> None:
    await commune.person("ang", "Lò Văn Áng", branch="NL", joined=False)
    await received(commune)
    (done,) = await assigns(commune, "ang", "31/10", "GHI PHAN CONG")
    assert "xin báo trực tiếp" in done


async def test_only_official_members_of_the_branch_are_offered(commune: World) -> None:
    new = Membership.PROBATIONARY
    await commune.person("moi", "Lò Văn Mới", branch="NL", membership=new)
    await received(commune)
    await commune.says("thoa", "/assign NL-01")
    (people,) = await commune.presses("thoa", "NGUOI CHINH")
    assert "Lò Văn Mới" not in people + "".join(commune.labels("thoa"))


@pytest.mark.parametrize(
    ("typed", "said"), [("31/2", "không có ngày ấy"), ("12/12/2026", "Ngày ấy chưa đến")]
)
async def test_a_day_that_cannot_be_is_asked_again(commune: World, typed: str, said: str) -> None:
    await received(commune)
    (again,) = await assigns(commune, "inh", typed)
    assert said in again
    assert "Chi bộ ra nghị quyết ngày nào?" in again
    assert await helps(commune) == ()


async def test_who_is_no_secretary_of_the_branch_assigns_nobody(commune: World) -> None:
    await received(commune)
    candidate = await on_record(commune)
    for who in ("inh", "tuan", "hac", "pom"):
        (answer,) = await commune.says(who, "/assign NL-01")
        assert answer.startswith("Việc này đồng chí chưa được phân quyền")
    for said in ("/assign NL-01", "/assign NL-99"):
        (answer,) = await commune.says("sung", said)
        assert answer.startswith("Việc này đồng chí chưa được phân quyền")
    assert candidate.code == "NL-01"


async def test_somebody_not_yet_received_has_nobody_assigned(commune: World) -> None:
    await nominates(commune)
    commune.unread("thoa")
    (answer,) = await commune.says("thoa", "/assign NL-01")
    assert answer.startswith("NL-01 chưa được tiếp nhận")
    (answer,) = await commune.says("thoa", "/assign")
    assert answer.startswith("Chưa có ai để phân công")


async def test_two_phones_do_not_make_two_answerable_mentors(commune: World) -> None:
    await commune.person("hai", "Lường Văn Hai", (Role.BRANCH_SECRETARY, "NL"), branch="NL")
    await received(commune)
    await assigns(commune, "inh", "31/10")
    candidate = await on_record(commune)

    async def meanwhile(work: SqlWork) -> None:
        await work.assignments.add(
            candidate.id,
            AssignmentKind.PRIMARY,
            person=commune.people["muon"],
            resolved_on=date(2026, 10, 31),
            put_to=None,
            at=commune.clock.now(),
            by=commune.people["hai"],
        )

    await commune.do(meanwhile)
    (answer,) = await commune.presses("thoa", "GHI PHAN CONG")
    assert "vừa được thay đổi ở máy khác" in answer
    assert [one.person for one in await helps(commune)] == [commune.people["muon"]]
