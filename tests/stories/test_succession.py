"""Somebody else takes over: at once, with what was half done, and nothing reaches the former."""

from datetime import date
from pathlib import Path

import sqlalchemy as sa

from domain.candidates import Stage
from domain.messages import say
from services.guards import any_of, awaits_close, awaits_report, awaits_source_check
from services.nominations.receiving import hand_in as put_before
from storage.tables import chats, outbox
from storage.work import SqlWork
from tests.stories.test_posts import REFUSED, replace_secretary
from tests.world import World, candidate, local, meets, na_lo, world


async def half_a_review(commune: World) -> None:
    """The secretary has begun to conclude November and stands before the last tap."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.at(local(13, 11, 8))
    commune.unread("thoa")
    await commune.says("thoa", "/danhgia")
    (confirm,) = await commune.presses("thoa", "Tất cả tiếp tục")
    assert "11" in confirm


async def test_a_half_filled_review_goes_to_the_successor_who_ends_it(commune: World) -> None:
    await half_a_review(commune)
    await replace_secretary(commune, "hac", "muon")
    (sheet,) = commune.unread("muon")
    assert sheet.startswith("Nhận nhiệm vụ: bí thư chi bộ, chi bộ bản Nà Lo")
    assert "Chưa ghi kết luận tháng 11: 1 người." in sheet
    assert "Việc làm dở đã chuyển sang đồng chí" in sheet
    assert len(sheet) <= 1_800
    (mine,) = await commune.says("muon", "VIEC")
    assert "việc làm dở" in mine
    (confirm,) = await commune.presses("muon", "Làm tiếp 1")
    (closed,) = await commune.presses("muon", "Đóng tháng")
    assert confirm != closed

    async def state(work: SqlWork) -> str:
        month = await work.reviews.last_closed(commune.units["NL"])
        return "" if month is None else str(month.period)

    assert await commune.record.read(state) == "2026-11"


async def test_a_half_said_step_of_the_road_goes_to_the_successor_alone(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.DECIDED)
    await commune.says("thoa", "/chuyenbuoc NL-01")
    (day,) = await commune.presses("thoa", "GHI BUOC")
    (mine,) = await commune.says("thoa", "VIEC")
    assert "làm dở" in mine
    await replace_secretary(commune, "hac", "muon")
    commune.unread("muon")
    (mine,) = await commune.says("thoa", "VIEC")
    assert "làm dở" not in mine
    await commune.says("muon", "VIEC")
    (again,) = await commune.presses("muon", "Làm tiếp 1")
    assert again == day


async def test_the_predecessor_pressing_an_old_button_hears_it_is_not_theirs(
    commune: World,
) -> None:
    await half_a_review(commune)
    await replace_secretary(commune, "hac", "muon")
    assert commune.unread("thoa")[-1].startswith("Đồng chí đã thôi giữ nhiệm vụ")
    (answer,) = await commune.presses("thoa", "Đóng tháng")
    assert answer.startswith(REFUSED)

    async def closed(work: SqlWork) -> bool:
        return await work.reviews.last_closed(commune.units["NL"]) is not None

    assert not await commune.record.read(closed)


async def test_a_step_due_after_the_change_is_said_to_the_successor_alone(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.at(local(3, 11, 9))
    await replace_secretary(commune, "hac", "muon")
    commune.unread("thoa")
    commune.unread("muon")
    await commune.live_until(local(13, 11, 21))
    assert not [text for text in commune.unread("thoa") if "Chuẩn bị họp" in text]
    assert not [text for text in commune.unread("thoa") if "Kết luận" in text]
    told = "\n".join(commune.unread("muon"))
    assert "Chuẩn bị họp" in told
    assert "Kết luận đánh giá tháng 11" in told


async def test_a_row_already_handed_to_somebody_is_not_said_once_the_post_ends(
    commune: World,
) -> None:
    """The pack is due at 18:30 and lies ready for the secretary's own hour."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(8, 11, 18, 29))
    commune.unread("thoa")
    await replace_secretary(commune, "hac", "muon")
    await commune.live_until(local(9, 11, 9))
    assert not [text for text in commune.unread("thoa") if "Chuẩn bị họp" in text]
    assert [text for text in commune.unread("muon") if "Chuẩn bị họp" in text]


async def test_a_notice_waiting_for_the_morning_is_withdrawn_with_the_post(
    commune: World,
) -> None:
    await commune.at(local(2, 11, 22))
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.INTRODUCED)

    async def hand_in(work: SqlWork) -> None:
        made = await work.nominations.add(
            commune.candidates["mai"], commune.people["tuan"], None, "Tốt.", commune.clock.now()
        )
        tuan = commune.people["tuan"]
        await put_before(work, made, commune.clock.now(), by=tuan, today=date(2026, 11, 2))

    await commune.do(hand_in)
    await commune.settle()
    await replace_secretary(commune, "hac", "muon")
    await commune.live_until(local(3, 11, 9))
    assert not [text for text in commune.unread("thoa") if "NL-01" in text]
    sheet = next(text for text in commune.unread("muon") if text.startswith("Nhận nhiệm vụ"))
    assert "Giới thiệu chờ tiếp nhận: 1." in sheet
    each = await commune.presses("muon", "Xem từng người")
    assert "NL-01" in each[0]
    assert each[-1].startswith("Đã hết.")


async def test_what_cannot_come_along_is_named_and_comes_later(commune: World) -> None:
    await commune.person("en", "Lò Thị Én", branch="NL", joined=False)
    await half_a_review(commune)
    (done,) = await replace_secretary(commune, "hac", "lo thi en")
    assert "chưa ghép máy" in done
    await commune.pair("en")
    (mine,) = await commune.says("en", "VIEC")
    assert "ghi kết luận tháng 11" in mine
    (page,) = await commune.presses("en", "Xem bàn giao")
    assert "Việc làm dở đã chuyển sang đồng chí" in page


async def test_a_restart_in_the_middle_loses_nothing(database: Path) -> None:
    async with world(database) as before:
        await na_lo(before)
        await half_a_review(before)
        await before.says("hac", "/chucdanh NL")
        await before.says("hac", "1")
        await before.presses("hac", "Thay người")
        people, units = before.people, before.units
        now = before.clock.now()
    async with world(database, start=now, first_update=1000) as after:
        after.people, after.units = people, units
        for nick in ("hac", "muon", "thoa"):
            after.sandbox.begin(nick)
        await after.says("hac", "vì văn muôn")
        await after.says("hac", "1")
        await after.says("hac", "hom nay")
        (done,) = await after.says("hac", "GHI LAI")
        assert done.startswith("Đã thay người giữ chức danh bí thư chi bộ")
        (sheet,) = after.unread("muon")
        assert "Việc làm dở đã chuyển sang đồng chí" in sheet


async def test_no_name_of_a_succession_reaches_a_group(commune: World) -> None:
    await commune.group("nhom", "NL", 5)
    (answer,) = await commune.says("hac", "/chucdanh NL", chat="nhom")
    assert "nhắn riêng" in answer
    await replace_secretary(commune, "hac", "muon")
    assert commune.unread("nhom") == []


async def test_menus_follow_the_posts_at_once(commune: World) -> None:
    async def errands(work: SqlWork) -> set[str]:
        waiting = sa.select(chats.c.external).join(outbox, outbox.c.chat_id == chats.c.id)
        rows = await work.execute(waiting.where(outbox.c.errand == "menu"))
        return {str(row[0]) for row in rows}

    await replace_secretary(commune, "hac", "muon")
    assert await commune.record.read(errands) == {"thoa", "muon", "pom"}


async def test_several_things_waiting_as_one_are_withdrawn_with_the_post(commune: World) -> None:
    await meets(commune)
    await commune.at(local(2, 11, 22))

    async def wait(work: SqlWork) -> None:
        review = await work.reviews.newest(commune.units["NL"])
        assert review is not None
        guards = any_of([awaits_close(review.id), awaits_source_check(review.id)])
        asked = any_of([awaits_close(review.id), awaits_report(review.id, commune.people["thoa"])])
        for guard in (guards, asked):
            await work.outbox.to_person(
                commune.people["thoa"], say("today-done", what=()), at=local(3, 11, 7), guard=guard
            )

    await commune.do(wait)
    (done, *_) = await replace_secretary(commune, "hac", "muon")
    assert done.startswith("Đã thay người giữ chức danh bí thư chi bộ")

    async def states(work: SqlWork) -> list[str]:
        query = sa.select(outbox.c.state).where(outbox.c.guard.contains("|"))
        return [row[0] for row in await work.execute(query.order_by(outbox.c.id))]

    # What is asked of a mentor is theirs whatever their posts.
    assert await commune.record.read(states) == ["void", "waiting"]
