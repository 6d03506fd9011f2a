"""Away until a day: others do what cannot wait, and what waits is said on return."""

from datetime import date

from domain.candidates import Stage
from domain.units import Role
from services.nominations.receiving import hand_in
from storage.work import SqlWork
from tests.stories.test_posts import REFUSED
from tests.world import World, candidate, local, meets


async def away(commune: World, nick: str) -> date | None:
    async def read(work: SqlWork) -> date | None:
        return (await work.people.get(commune.people[nick])).away_until

    return await commune.record.read(read)


async def nominated(commune: World, nick: str, name: str) -> None:
    """Somebody is put forward now, and those who lead the branch are told."""
    await candidate(commune, nick, name, stage=Stage.INTRODUCED)

    async def put(work: SqlWork) -> None:
        now, tuan = commune.clock.now(), commune.people["tuan"]
        made = await work.nominations.add(commune.candidates[nick], tuan, None, "Tốt.", now)
        today = commune.program.settings.calendar.day_of(now)
        await hand_in(work, made, now, by=tuan, today=today)

    await commune.do(put)
    await commune.settle()


async def test_while_the_secretary_is_on_leave_the_deputy_receives(commune: World) -> None:
    (refused,) = await commune.says("pom", "/phancong")
    assert refused.startswith(REFUSED)
    (asked,) = await commune.says("thoa", "/nghiphep")
    assert asked.startswith("Báo vắng cho ai?")
    await commune.presses("thoa", "Cho tôi")
    (set_,) = await commune.says("thoa", "20/11")
    assert set_.startswith("Đã ghi: đồng chí vắng đến hết thứ Sáu, 20/11/2026")
    assert await away(commune, "thoa") == date(2026, 11, 21)
    (told,) = commune.unread("pom")
    assert told.startswith("Đồng chí tạm làm việc của bí thư chi bộ")
    await nominated(commune, "mai", "Lò Thị Mai")
    assert commune.unread("thoa") == []
    (waits,) = commune.unread("pom")
    assert waits.startswith("Có giới thiệu mới chờ đồng chí tiếp nhận")
    (mine,) = await commune.says("pom", "VIEC")
    assert "Đồng chí là người tạm làm việc của bí thư chi bộ." in mine
    (received,) = await commune.presses("pom", "Tiếp nhận")
    assert REFUSED not in received

    async def stage(work: SqlWork) -> Stage:
        return (await work.candidates.get(commune.candidates["mai"])).stage

    assert await commune.record.read(stage) is Stage.RECEIVED
    for command in ("/phancong", "/moi", "/giaoviec"):
        answer = (await commune.says("pom", command))[0]
        assert not answer.startswith(REFUSED), command


async def test_on_return_one_message_lists_what_waits(commune: World) -> None:
    await commune.says("thoa", "di vang den ngay 5/11")
    commune.unread("pom")
    await nominated(commune, "mai", "Lò Thị Mai")
    await commune.live_until(local(5, 11, 21))
    assert commune.unread("thoa") == []
    await commune.live_until(local(6, 11, 9))
    (back,) = commune.unread("thoa")
    assert back.startswith("Đồng chí đã trở lại")
    assert "tiếp nhận hoặc chuyển lại giới thiệu NL-01" in back
    assert await away(commune, "thoa") is None
    (refused,) = await commune.says("pom", "/phancong")
    assert refused.startswith(REFUSED)
    await commune.live_until(local(8, 11, 9))
    assert not [text for text in commune.unread("thoa") if text.startswith("Đồng chí đã trở")]


async def test_coming_back_early_ends_it(commune: World) -> None:
    await commune.says("thoa", "đi vắng đến hết 20/11")
    (back,) = await commune.presses("thoa", "Đã trở lại")
    assert back.startswith("Đồng chí đã trở lại")
    assert await away(commune, "thoa") is None
    (again,) = await commune.presses("thoa", "Đã trở lại")
    assert again.startswith("Hiện không ghi vắng")


async def test_coming_back_in_the_dialogue_leaves_nothing_half_done(commune: World) -> None:
    await commune.says("thoa", "đi vắng đến hết 20/11")
    await commune.says("thoa", "/nghiphep")
    await commune.presses("thoa", "Cho tôi")
    (back,) = await commune.presses("thoa", "Đã trở lại")
    assert back.startswith("Đồng chí đã trở lại")
    assert "việc làm dở" not in back


async def test_leave_over_the_meeting_brings_the_steps_to_the_deputy(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.at(local(2, 11, 5))
    await commune.says("thoa", "đi vắng đến ngày 20/11")
    await commune.says("inh", "đi vắng đến ngày 20/11")
    for nick in ("thoa", "inh", "pom"):
        commune.unread(nick)
    await commune.live_until(local(13, 11, 9))
    assert commune.unread("thoa") == []
    assert commune.unread("inh") == []
    told = "\n".join(commune.unread("pom"))
    assert "Chuẩn bị họp" in told
    assert "NL-01 (L.T.M.): đồng chí Inh, vắng đến hết 20/11" in told
    assert "Kết luận đánh giá tháng 11" in told
    assert "chưa liên lạc" not in told


async def test_whose_mentor_is_away_the_secretary_sees_and_names_a_stand_in(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await commune.says("inh", "/nghiphep 30/11")
    (told,) = commune.unread("thoa")
    assert told.startswith("Có đồng chí theo dõi, giúp đỡ báo vắng")
    assert "NL-01 (L.T.M.)" in told
    assert len(told) <= 450 or not commune.sandbox.profile.buttons
    (mine,) = await commune.says("thoa", "VIEC")
    assert "người theo dõi, giúp đỡ vắng đến hết 30/11/2026" in mine
    await commune.presses("thoa", "Phân công NL-01")
    await commune.presses("thoa", "Cùng giúp đỡ")
    await commune.says("thoa", "1")
    await commune.presses("thoa", "Trình kỳ họp tới")
    await commune.presses("thoa", "Ghi phân công")
    (after,) = await commune.says("thoa", "VIEC")
    assert "vắng đến hết" not in after


async def test_a_secretary_notes_leave_for_the_own_branch_an_officer_for_anybody(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await commune.says("thoa", "/leave")
    await commune.presses("thoa", "Cho người khác")
    (nobody,) = await commune.says("thoa", "sung a do")
    assert nobody.startswith("Chưa thấy ai tên như vậy")
    await commune.says("thoa", "quang van inh")
    await commune.says("thoa", "1")
    (done,) = await commune.says("thoa", "15/11")
    assert done.startswith("Đã ghi vắng đến hết Chủ nhật, 15/11/2026")
    (told,) = commune.unread("inh")
    assert told.startswith("Đã ghi đồng chí vắng đến hết")
    await commune.says("hac", "/leave")
    await commune.presses("hac", "Cho người khác")
    await commune.says("hac", "sung a do")
    await commune.says("hac", "1")
    (alone,) = await commune.says("hac", "15/11")
    assert "Chi bộ bản Pá Khôm không có phó bí thư ở nhà để làm thay" in alone
    (ended,) = await commune.presses("hac", "Đã trở lại")
    assert ended.startswith("Đã ghi trở lại")
    assert await away(commune, "sung") is None


async def test_nobody_notes_leave_for_somebody_who_is_not_theirs(commune: World) -> None:
    (only_me,) = await commune.says("pom", "/nghiphep")
    assert only_me.startswith("Đồng chí vắng đến hết ngày nào?")
    await commune.says("pom", "thôi")
    (nothing,) = await commune.says("muon", "/nghiphep 20/11")
    assert nothing.startswith("Hiện đồng chí ấy không có việc được phân công")
    assert await away(commune, "muon") is None


async def test_bad_days_are_answered_kindly(commune: World) -> None:
    await commune.says("pom", "/nghiphep")
    for said, answer in (
        ("31/2", "Chưa hiểu ngày ấy"),
        ("🙂", "Chưa hiểu ngày ấy"),
        ("1/11/2026", "Ngày ấy đã qua"),
        ("1/1/2030", "Ngày ấy xa quá"),
    ):
        (again,) = await commune.says("pom", said)
        assert answer in again, said
    (done,) = await commune.says("pom", "nga\u0300y 20 tha\u0301ng 11")
    assert done.startswith("Đã ghi: đồng chí vắng đến hết")


async def test_leave_is_said_to_no_group(commune: World) -> None:
    await commune.group("nhom", "NL", 5)
    (answer,) = await commune.says("thoa", "/nghiphep 20/11", chat="nhom")
    assert "nhắn riêng" in answer
    await commune.says("thoa", "/nghiphep 20/11")
    assert commune.unread("nhom") == []


async def test_a_deputy_on_leave_as_well_leaves_nobody_to_act(commune: World) -> None:
    await commune.person("uyen", "Lò Thị Uyên", (Role.BRANCH_DEPUTY, "NL"), branch="NL")
    await commune.says("pom", "/nghiphep 20/11")
    (done,) = await commune.says("thoa", "/nghiphep 20/11")
    assert "không có phó bí thư" not in done
    (alone,) = await commune.says("uyen", "/nghiphep 20/11")
    assert alone.startswith("Đã ghi: đồng chí vắng")
