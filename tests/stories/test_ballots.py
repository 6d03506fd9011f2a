"""A branch is asked by chat: permitted, opened, voted in, closed by itself, read by one."""

import pytest

from tests.stories.ballots import REFUSED, VOTERS, a_branch, permitted, ready
from tests.stories.road import press_route
from tests.world import World, local

CANARIES = ("Lò Thị Mai", "L.T.M.", "NL-01")


async def test_without_the_committees_decision_nothing_can_be_opened(commune: World) -> None:
    await a_branch(commune)
    (said,) = await commune.says("thoa", "/bophieu")
    assert said.startswith("Lấy ý kiến qua tin nhắn chưa được dùng")
    assert "kết quả kiểm tại buổi họp ghi khi kết luận tháng" in said
    (refused,) = await press_route(commune, "thoa", "ballot-open")
    assert refused.startswith("Lấy ý kiến qua tin nhắn chưa được dùng")
    for other in ("pom", "inh", "phuong", "hac", "tuan"):
        (refused,) = await press_route(commune, other, "ballot-open")
        assert refused.startswith(REFUSED)


async def test_only_the_officer_enters_and_withdraws_the_decision(commune: World) -> None:
    await a_branch(commune)
    for other in ("thoa", "phuong", "inh"):
        for route in ("ballot-permit", "ballot-withdraw", "ballot-withdraw-now"):
            (refused,) = await press_route(commune, other, route)
            assert refused.startswith(REFUSED)
    await permitted(commune)
    (page,) = await commune.says("hac", "/bophieu")
    assert "số 15-QD/DU của Đảng ủy xã, ngày 1/11/2026" in page


async def test_the_secretary_hears_who_cannot_be_asked_and_what_it_takes(commune: World) -> None:
    await a_branch(commune)
    await permitted(commune)
    await commune.says("thoa", "/bophieu")
    await commune.presses("thoa", "Mở việc lấy ý kiến")
    await commune.presses("thoa", "Đưa vào danh sách")
    await commune.presses("thoa", "NL-01")
    (asked,) = await commune.presses("thoa", "Bỏ phiếu kín")
    assert asked.startswith("Khép lại khi nào?")
    for wrong, answer in (
        ("2/11 9 giờ 30", "Giờ ấy sớm quá"),
        ("20/11 19 giờ", "Giờ ấy xa quá"),
        ("4/11 23 giờ", "Giờ ấy là giờ nghỉ"),
        ("bao giờ cũng được", "Chưa hiểu ngày giờ ấy"),
    ):
        (said,) = await commune.says("thoa", wrong)
        assert said.startswith(answer)
    (out,) = await commune.says("thoa", "5/11 20 giờ")
    assert "Chi bộ có 5 đảng viên chính thức" in out
    (reach,) = await commune.presses("thoa", "Xong")
    assert reach.startswith("Có 1 đồng chí không bỏ phiếu qua tin nhắn được")
    assert "nên tính như không tán thành" in reach
    (check,) = await commune.presses("thoa", "Vẫn mở")
    assert "Danh sách: 5 đồng chí, hỏi được 4. Cần 3 tán thành." in check


async def test_whoever_is_left_out_is_neither_counted_nor_asked(commune: World) -> None:
    await a_branch(commune)
    await permitted(commune)
    await commune.says("thoa", "/bophieu")
    await commune.presses("thoa", "Mở việc lấy ý kiến")
    await commune.presses("thoa", "Kế hoạch tạo nguồn")
    await commune.presses("thoa", "Có ghi tên")
    await commune.presses("thoa", "Trong một tuần")
    (out,) = await commune.presses("thoa", "3")  # Vì Văn Muôn
    assert "đã để ngoài: 1" in out
    await commune.presses("thoa", "Xong")
    (check,) = await commune.presses("thoa", "Vẫn mở")
    assert "Danh sách: 4 đồng chí, hỏi được 3. Cần 3 tán thành." in check
    commune.unread("muon")
    await commune.presses("thoa", "Mở, gửi tin riêng")
    assert commune.unread("muon") == []


async def test_a_ballot_closes_by_itself_and_one_person_reads_the_result(commune: World) -> None:
    await ready(commune)
    for who, said in (("thoa", "Tán thành"), ("pom", "Tán thành"), ("inh", "Không tán thành")):
        (answer,) = await commune.presses(who, said)
        assert answer.startswith("Đã ghi nhận lá phiếu.")
        assert "án thành" not in answer
    (page, *_) = await commune.says("thoa", "/bophieu")
    assert "Đã gửi 3/4, khép lại lúc 20 giờ" in page
    (running,) = await press_route(commune, "thoa", "ballot-see:1")
    assert running.startswith("Việc đang lấy ý kiến")
    assert "Tán thành 2" not in running
    await commune.live_until(local(5, 11, 20, 5))
    (result,) = [text for text in commune.unread("thoa") if text.startswith("Đã khép lại")]
    assert "Đảng viên chính thức: 5; để ngoài danh sách: 0; tính trên 5." in result
    assert (
        "Tán thành 2, không tán thành 1, ý kiến khác hoặc không có ý kiến 0, chưa gửi 2." in result
    )
    assert "Cần 3, có 2: chưa đủ." in result
    assert "Mốc này chưa được Đảng ủy xã xác nhận" in result
    for other in ("pom", "inh", "muon", "hac", "phuong"):
        assert not [text for text in commune.unread(other) if "khép lại việc" in text]
        (refused,) = await press_route(commune, other, "ballot-see:1")
        assert refused.startswith(REFUSED)


async def test_with_the_last_vote_it_closes_at_once(commune: World) -> None:
    await ready(commune)
    for who in VOTERS:
        await commune.presses(who, "Tán thành")
    (late,) = await commune.presses("muon", "Không tán thành")
    assert late.startswith("Việc lấy ý kiến này đã khép lại")
    (result,) = await press_route(commune, "thoa", "ballot-see:1")
    assert "Tán thành 4" in result
    assert "Cần 3, có 4: đủ." in result
    await commune.live_until(local(2, 11, 20))
    assert [text for text in commune.unread("thoa") if text.startswith("Đã khép lại")]


async def test_a_second_press_changes_nothing_in_a_secret_ballot(commune: World) -> None:
    await ready(commune)
    await commune.presses("inh", "Tán thành")
    (again,) = await commune.presses("inh", "Không tán thành")
    assert again.startswith("Đã ghi nhận lá phiếu trước đó.")
    await commune.live_until(local(5, 11, 20, 5))
    (result,) = await press_route(commune, "thoa", "ballot-see:1")
    assert "Tán thành 1, không tán thành 0" in result


async def test_an_open_vote_can_be_changed_until_it_closes(commune: World) -> None:
    await ready(commune, "Có ghi tên")
    await commune.presses("inh", "Tán thành")
    (same,) = await commune.presses("inh", "Tán thành")
    assert same.startswith("Đã ghi nhận ý kiến này trước đó")
    (changed,) = await commune.presses("inh", "Không tán thành")
    assert changed.startswith("Đã ghi nhận ý kiến mới")
    await commune.live_until(local(5, 11, 20, 5))
    (result,) = await press_route(commune, "thoa", "ballot-see:1")
    assert "Tán thành 0, không tán thành 1" in result


async def test_a_vote_after_the_hour_does_not_count_even_if_the_alarm_is_late(
    commune: World,
) -> None:
    await ready(commune)
    commune.clock.move_to(local(5, 11, 20, 1))
    (late,) = await commune.presses("inh", "Tán thành")
    assert late.startswith("Việc lấy ý kiến này đã khép lại")
    await commune.at(local(5, 11, 20, 2))
    (result,) = await press_route(commune, "thoa", "ballot-see:1")
    assert "Tán thành 0" in result


async def test_only_the_undecided_are_reminded_and_once(commune: World) -> None:
    await ready(commune)
    await commune.presses("thoa", "Tán thành")
    await commune.presses("pom", "Khác, không có ý kiến")
    await commune.live_until(local(5, 11, 19, 55))
    heard = {
        who: sum(text.startswith("Xin nhắc: việc chi bộ") for text in commune.unread(who))
        for who in VOTERS
    }
    assert heard == {"thoa": 0, "pom": 0, "inh": 1, "muon": 1}


@pytest.mark.parametrize("route", ["vote:1:for", "vote:1:against", "ballot-ask:1"])
async def test_nobody_outside_the_list_can_vote(commune: World, route: str) -> None:
    await ready(commune)
    await commune.person("moi", "Cà Văn Mới", branch="NL")
    for other in ("sung", "hac", "phuong", "tuan", "moi"):
        (refused,) = await press_route(commune, other, route)
        assert refused.startswith(REFUSED)
        assert not [word for word in CANARIES if word in refused]
    (page, *_) = await commune.says("thoa", "/bophieu")
    assert "Đã gửi 0/4" in page


async def test_one_question_at_a_time(commune: World) -> None:
    await ready(commune)
    (refused,) = await press_route(commune, "thoa", "ballot-open")
    assert refused.startswith("Chi bộ đang lấy ý kiến một việc")


async def test_nothing_of_it_is_ever_said_in_the_group(commune: World) -> None:
    await commune.group("nhom", "NL", members=5)
    await ready(commune)
    for who in VOTERS:
        await commune.presses(who, "Tán thành")
    await commune.live_until(local(5, 11, 20, 5))
    assert not [text for text in commune.unread("nhom") if "ý kiến" in text]


async def test_a_member_finds_the_question_again_among_what_is_theirs(commune: World) -> None:
    await ready(commune)
    (mine, *_) = await commune.says("inh", "viec")
    assert "gửi ý kiến chi bộ đang hỏi" in mine
    (asked,) = await commune.says("inh", "bo phieu")
    assert asked.startswith("Xin ý kiến đảng viên chi bộ bản Nà Lo")
    await commune.presses("inh", "Tán thành")
    (mine, *_) = await commune.says("inh", "viec")
    assert "gửi ý kiến chi bộ đang hỏi" not in mine
