"""Posts shown, given, ended and passed on, by officers on their phones."""

from datetime import date

from domain.units import Post, Role
from storage.work import SqlWork
from tests.world import World, candidate, local, meets

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def held(commune: World, nick: str) -> list[tuple[str, date | None]]:
    """The roles somebody was ever given, each with its end."""

    async def read(work: SqlWork) -> list[tuple[str, date | None]]:
        posts = await work.people.posts(commune.people[nick])
        return [(post.role.value, post.until) for post in posts]

    return await commune.record.read(read)


async def journal(commune: World, unit: str) -> list[tuple[str, dict[str, str]]]:
    async def read(work: SqlWork) -> list[tuple[str, dict[str, str]]]:
        noted = await work.journal.of(f"unit:{commune.units[unit]}")
        return [(action, dict(detail)) for _, action, detail in noted]

    return await commune.record.read(read)


async def replace_secretary(commune: World, by: str, name: str) -> list[str]:
    """An officer has somebody else be secretary of Nà Lo from today."""
    await commune.says(by, "/chucdanh NL")
    await commune.says(by, "1")
    await commune.presses(by, "Thay người")
    await commune.says(by, name)
    await commune.says(by, "1")
    await commune.presses(by, "Từ hôm nay")
    return await commune.presses(by, "Đúng, ghi lại")


async def test_an_officer_gives_a_post_by_unit_role_and_name(commune: World) -> None:
    (asked,) = await commune.says("hac", "/chucdanh")
    assert asked.startswith("Xem chức danh của tổ chức nào?")
    (wrong,) = await commune.says("hac", "khong co dau")
    assert wrong.startswith("Chưa thấy tổ chức nào")
    (shown,) = await commune.says("hac", "nl")
    assert "1. bí thư chi bộ: đồng chí Cà Thị Thoa, từ 1/7/2025" in shown
    assert "2. phó bí thư chi bộ: đồng chí Lò Văn Pọm" in shown
    await commune.presses("hac", "Giao chức danh")
    await commune.presses("hac", "Chi ủy viên")
    (found,) = await commune.says("hac", "muon")
    assert found.startswith("Giao cho đồng chí nào?")
    await commune.says("hac", "1")
    (check,) = await commune.presses("hac", "Từ hôm nay")
    assert "– Giao cho: đồng chí Vì Văn Muôn, từ ngày 2/11/2026" in check
    assert await held(commune, "muon") == []
    (given,) = await commune.presses("hac", "Đúng, ghi lại")
    assert given.startswith("Đã giao chức danh chi ủy viên, chi bộ bản Nà Lo")
    assert await held(commune, "muon") == [("branch_committee", None)]
    (told,) = commune.unread("muon")
    assert told.startswith("Nhận nhiệm vụ: chi ủy viên, chi bộ bản Nà Lo")
    (action, detail), *_ = await journal(commune, "NL")
    assert action == "appointed"
    assert detail["person"] == str(commune.people["muon"])
    (may,) = await commune.says("muon", "/lichhop")
    assert REFUSED not in may


async def test_giving_somebody_a_post_they_hold_changes_nothing(commune: World) -> None:
    await commune.says("hac", "/chucdanh NL")
    await commune.presses("hac", "Giao chức danh")
    await commune.presses("hac", "Phó bí thư chi bộ")
    await commune.says("hac", "pom")
    await commune.says("hac", "1")
    await commune.presses("hac", "Từ hôm nay")
    (refused,) = await commune.presses("hac", "Đúng, ghi lại")
    assert "đã giao đúng người ấy" in refused
    assert await held(commune, "pom") == [("branch_deputy", None)]
    assert commune.unread("pom") == []
    (again,) = await commune.presses("hac", "Xem chức danh")
    assert again.startswith("Chức danh của chi bộ bản Nà Lo")


async def test_a_second_secretary_is_offered_only_in_place_of_the_first(commune: World) -> None:
    await commune.says("hac", "/posts nl")
    await commune.presses("hac", "Giao chức danh")
    (held_by,) = await commune.presses("hac", "Bí thư chi bộ")
    assert "Đồng chí Cà Thị Thoa giữ từ ngày 1/7/2025" in held_by
    await commune.presses("hac", "Thay người")
    await commune.says("hac", "quang van inh")
    await commune.says("hac", "1")
    await commune.says("hac", "hôm nay")
    (done,) = await commune.presses("hac", "Đúng, ghi lại")
    assert done.startswith("Đã thay người giữ chức danh bí thư chi bộ, chi bộ bản Nà Lo")
    assert await held(commune, "thoa") == [("branch_secretary", date(2026, 11, 2))]
    assert await held(commune, "inh") == [("branch_secretary", None)]


async def test_two_officers_replacing_at_once_make_one_change(commune: World) -> None:
    await commune.person("lan", "Lò Thị Lan", (Role.OFFICER, "XA"))
    for officer, name in (("hac", "inh"), ("lan", "muon")):
        await commune.says(officer, "/chucdanh NL")
        await commune.says(officer, "1")
        await commune.presses(officer, "Thay người")
        await commune.says(officer, name)
        await commune.says(officer, "1")
        await commune.presses(officer, "Từ hôm nay")
    (first,) = await commune.presses("hac", "Đúng, ghi lại")
    assert first.startswith("Đã thay người")
    (second,) = await commune.presses("lan", "Đúng, ghi lại")
    assert second.startswith("Chức danh này vừa được thay đổi ở máy khác")
    assert await held(commune, "inh") == [("branch_secretary", None)]
    assert await held(commune, "muon") == []


async def test_a_person_with_three_posts_loses_one_and_keeps_two(commune: World) -> None:
    """The secretary is chi ủy member of another branch and leads a chapter too."""

    async def more(work: SqlWork) -> None:
        for role, unit in ((Role.BRANCH_COMMITTEE, "PK"), (Role.CHAPTER_LEADER, "CD-NL")):
            since = date(2025, 7, 1)
            post = Post(commune.people["thoa"], commune.units[unit], role, since)
            await work.people.appoint(post)

    await commune.do(more)
    await candidate(commune, "mai", "Lò Thị Mai")
    await replace_secretary(commune, "hac", "inh")
    thanks = commune.unread("thoa")
    assert thanks[-1].startswith("Đồng chí đã thôi giữ nhiệm vụ: bí thư chi bộ")
    assert "chuyển cho đồng chí Quàng Văn Inh" in thanks[-1]
    (refused,) = await commune.says("thoa", "/phancong")
    assert refused.startswith(REFUSED)
    for kept in ("/lichhop", "/rasoat"):
        answer = (await commune.says("thoa", kept))[0]
        assert not answer.startswith(REFUSED), kept


async def test_a_post_ends_on_a_day_to_come_and_not_before(commune: World) -> None:
    await meets(commune)
    await commune.at(local(2, 11, 9))
    await commune.says("hac", "/chucdanh NL")
    await commune.says("hac", "2")
    await commune.presses("hac", "Thôi giao")
    for said, answer in (
        ("31/2", "không có ngày ấy"),
        ("🙂", "không có ngày ấy"),
        ("1/6/2025", "hơn một năm"),
        ("5/11/2031", "hơn một năm"),
    ):
        (again,) = await commune.says("hac", said)
        assert answer in again, said
    (check,) = await commune.says("hac", "5/11")
    assert "từ ngày 5/11/2026" in check
    (done,) = await commune.presses("hac", "Đúng, ghi lại")
    assert done.startswith("Sẽ thôi giao chức danh phó bí thư chi bộ")
    assert commune.unread("pom") == []
    await commune.at(local(4, 11, 20))
    (may,) = await commune.says("pom", "/danhgia")
    assert REFUSED not in may
    await commune.live_until(local(5, 11, 8))
    (thanks,) = commune.unread("pom")
    assert thanks.startswith("Đồng chí đã thôi giữ nhiệm vụ: phó bí thư chi bộ")
    (refused,) = await commune.says("pom", "/danhgia")
    assert refused.startswith(REFUSED)
    await commune.live_until(local(7, 11, 8))
    assert commune.unread("pom") == []


async def test_somebody_new_is_put_on_the_roll_and_invited(commune: World) -> None:
    await commune.says("hac", "/chucdanh CD-NL")
    await commune.presses("hac", "Giao chức danh")
    await commune.presses("hac", "Phụ trách chi đoàn, hội")
    (nobody,) = await commune.says("hac", "Lường")
    assert nobody.startswith("Giao cho đồng chí nào?")  # the officer is called so
    await commune.presses("hac", "Người mới")
    (short,) = await commune.says("hac", "x1")
    assert short.startswith("Chưa thấy ai tên như vậy")
    await commune.presses("hac", "Người mới")
    await commune.says("hac", "Cầm Thị Hoa")
    await commune.presses("hac", "Người mới")
    (check,) = await commune.presses("hac", "Từ hôm nay")
    assert "đồng chí Cầm Thị Hoa" in check
    (given,) = await commune.presses("hac", "Đúng, ghi lại")
    assert "chưa ghép máy" in given
    _, letter = await commune.presses("hac", "Cấp mã mời")
    assert "Kính gửi đồng chí Cầm Thị Hoa." in letter


async def test_the_last_officer_stays(commune: World) -> None:
    await commune.says("hac", "/chucdanh XA")
    await commune.says("hac", "1")
    await commune.presses("hac", "Thôi giao")
    await commune.presses("hac", "Từ hôm nay")
    (refused,) = await commune.presses("hac", "Đúng, ghi lại")
    assert refused.startswith("Chưa thôi giao được")
    assert await held(commune, "hac") == [("officer", None)]


async def test_a_post_given_by_mistake_tells_what_was_opened_with_it(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai")
    await commune.says("hac", "/chucdanh NL")
    await commune.presses("hac", "Giao chức danh")
    await commune.presses("hac", "Đảng ủy viên phụ trách")
    await commune.says("hac", "sung a do")
    await commune.says("hac", "1")
    await commune.presses("hac", "Từ hôm nay")
    await commune.presses("hac", "Đúng, ghi lại")
    await commune.says("sung", "/danhsach NL-01")
    await commune.says("hac", "/chucdanh NL")
    await commune.says("hac", "4")
    await commune.presses("hac", "Thôi giao")
    await commune.presses("hac", "Từ hôm nay")
    (done,) = await commune.presses("hac", "Đúng, ghi lại")
    assert "Trong thời gian giao, đã mở xem: 1 phiếu theo dõi." in done
    assert "NL-01" not in str(await commune.says("sung", "/danhsach"))


async def test_a_secretary_sees_the_own_branchs_posts_and_changes_none(commune: World) -> None:
    (shown,) = await commune.says("thoa", "/chucdanh")
    assert shown.startswith("Chức danh của chi bộ bản Nà Lo")
    assert "Lò Văn Pọm" in shown
    assert "Cần thay đổi, xin liên hệ" in shown
    (other,) = await commune.says("thoa", "/chucdanh PK")
    assert "Sùng A Dơ" not in other
    for nick in ("pom", "inh", "phuong", "tuan", "duyen"):
        (refused,) = await commune.says(nick, "/chucdanh")
        assert refused.startswith(REFUSED), nick


async def test_bad_input_at_the_name_is_answered_kindly(commune: World) -> None:
    await commune.says("hac", "/chucdanh NL")
    await commune.presses("hac", "Giao chức danh")
    await commune.presses("hac", "Chi ủy viên")
    for said in ("🙂", "...", "99"):
        (again,) = await commune.says("hac", said)
        assert "Giao cho đồng chí nào?" in again, said
    (long,) = await commune.says("hac", "a" * 5000)
    assert "nhiều nhất là 500" in long
    (found,) = await commune.says("hac", "E\u0301n Khong Co")
    assert found.startswith("Chưa thấy ai tên như vậy")
