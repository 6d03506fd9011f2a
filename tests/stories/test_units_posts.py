"""Posts, people away and papers when branches are split or merged."""

from datetime import date

import pytest

from domain.candidates import Stage
from domain.road.away import HostAnswer
from domain.units import Membership, Post, Role, UnitKind
from storage.work import SqlWork
from tests.stories.away import absences, goes_away
from tests.stories.merging import merges, splits
from tests.stories.test_transfers import moves
from tests.world import SETTINGS, World, candidate, local

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def test_whoever_went_to_the_branch_made_holds_no_post_in_the_former(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await splits(commune, "NL", "pom", "thoa")
    assert [text for text in commune.unread("thoa") if "bản Mới" in text]
    for who in ("thoa", "pom"):
        assert (await commune.says(who, "/danhsach NL-01"))[0].startswith(REFUSED), who

    async def read(work: SqlWork) -> set[Role]:
        today = SETTINGS.calendar.day_of(commune.clock.now())
        held = await work.people.posts_in([commune.units["NL"]])
        return {one.role for one in held if one.holds_on(today)}

    roles = await commune.record.read(read)
    assert Role.BRANCH_SECRETARY not in roles
    assert Role.MEMBER_IN_CHARGE in roles


async def test_who_lives_where_the_home_branch_is_now_has_no_host_any_more(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await goes_away(commune, since="20/8", host="PK")
    await merges(commune, "PK", "NL")
    (one,) = await absences(commune)
    assert (one.host, one.has_host, one.ended_on) == (None, False, None)
    for who in ("thoa", "sung"):
        commune.unread(who)
    await commune.live_until(local(21, 11, 9))
    for who in ("thoa", "sung"):
        assert not [text for text in commune.unread(who) if "nhận xét" in text], who


async def test_the_branch_that_takes_over_sees_to_whom_the_former_saw_to(
    commune: World,
) -> None:
    await commune.unit("BQ", "chi bộ bản Bó Quang", UnitKind.BRANCH, parent="XA")
    await commune.person(
        "bo",
        "Lò Văn Bó",
        (Role.BRANCH_SECRETARY, "BQ"),
        branch="BQ",
        membership=Membership.OFFICIAL,
    )
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await goes_away(commune, since="20/8", host="PK")
    (before,) = await absences(commune)

    async def remark(work: SqlWork) -> None:
        on, by, at = date(2026, 11, 2), commune.people["sung"], commune.clock.now()
        await work.absences.remark(
            before.id, on=on, answer=HostAnswer.TAKES_PART, line=None, by=by, at=at
        )

    await commune.do(remark)
    await merges(commune, "PK", "BQ")
    (one,) = await absences(commune)
    assert one.host == commune.units["BQ"]
    assert "2/11" in (await commune.forges("bo", f"hosted:{one.id}"))[-1]  # its own, as before
    listed = (await commune.says("bo", "/dilamxa"))[-1]
    assert "NL-01" in listed
    await commune.live_until(local(21, 11, 9))
    asked = [text for text in commune.unread("bo") if text.startswith("Xin nhận xét")]
    assert len(asked) == 1


async def test_papers_can_be_noted_where_the_branch_moved_to_was_merged(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    await moves(commune, "NL-01", "PK")
    await merges(commune, "PK", "NL")
    noted = (await commune.forges("thoa", "transfer-papers:1"))[-1]
    assert noted.startswith("Đã ghi: nhận giấy chuyển của NL-01")


@pytest.mark.parametrize("who", ["thoa", "sung"])
async def test_nobody_is_asked_about_somebody_away_whose_card_is_locked(
    commune: World, who: str
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await goes_away(commune, since="20/8", host="PK", returns="11/2026")

    async def lock(work: SqlWork) -> None:
        await work.corrections.lock(mai, commune.clock.now())

    await commune.do(lock)
    commune.unread(who)
    await commune.live_until(local(10, 12, 9))
    said = [text for text in commune.unread(who) if "nhận xét" in text or "NL-01" in text]
    assert said == []
    assert "NL-01" not in "".join(await commune.says("sung", "/dilamxa"))


async def test_a_post_that_is_yet_to_begin_ends_with_the_branch(commune: World) -> None:
    unit, begins = commune.units["PK"], date(2026, 12, 1)
    coming = Post(commune.people["muon"], unit, Role.BRANCH_DEPUTY, begins)

    async def appoint(work: SqlWork) -> None:
        await work.people.appoint(coming)

    await commune.do(appoint)
    await merges(commune, "PK", "NL")

    async def read(work: SqlWork) -> bool:
        held = await work.people.posts_in([commune.units["PK"]])
        return any(one.holds_on(date(2027, 1, 1)) for one in held)

    assert not await commune.record.read(read)
