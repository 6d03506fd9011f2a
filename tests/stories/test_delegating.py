"""The secretary asks somebody of the chi ủy to prepare and conclude the month."""

import pytest

from domain.ids import PersonId
from domain.units import Role
from storage.work import SqlWork
from tests.stories.test_posts import REFUSED, replace_secretary
from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """A member of the chi ủy beside the deputy; one mentor with one candidate."""
    await commune.person("uy", "Lò Thị Uyên", (Role.BRANCH_COMMITTEE, "NL"), branch="NL")
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.at(local(2, 11, 9))
    for nick in ("thoa", "uy", "inh"):
        commune.unread(nick)
    return commune


async def delegate(commune: World) -> str:
    (asked,) = await commune.says("thoa", "GIAO VIEC")
    assert asked.startswith("Giao người chuẩn bị họp, ghi kết luận – chi bộ bản Nà Lo")
    await commune.presses("thoa", "Lò Thị Uyên") if commune.sandbox.profile.buttons else (
        await commune.says("thoa", "2")
    )
    (done,) = await commune.presses("thoa", "Chỉ kỳ này")
    return done


async def closed(commune: World) -> bool:
    async def read(work: SqlWork) -> bool:
        return await work.reviews.last_closed(commune.units["NL"]) is not None

    return await commune.record.read(read)


async def test_a_delegate_gets_the_pack_and_the_question_and_concludes(month: World) -> None:
    (refused,) = await month.says("uy", "/danhgia")
    assert refused.startswith(REFUSED)
    done = await delegate(month)
    assert "Đồng chí Lò Thị Uyên đến hết 19/11/2026." in done
    (told,) = month.unread("uy")
    assert told.startswith("Đồng chí được giao chuẩn bị họp, ghi kết luận – chi bộ bản Nà Lo")
    await month.live_until(local(13, 11, 9))
    texts = month.unread("uy")
    assert [text for text in texts if text.startswith("Chuẩn bị họp")]
    assert not [text for text in texts if "GIAO VIEC" in text or "Giao người" in text]
    assert [text for text in texts if text.startswith("Kết luận đánh giá tháng 11")]
    await month.presses("uy", "Tất cả tiếp tục")
    await month.presses("uy", "Đóng tháng")
    assert await closed(month)
    (mine,) = await month.says("uy", "VIEC")
    assert "ghi kết luận" not in mine


async def test_a_delegate_gets_no_more_than_the_month(month: World) -> None:
    await delegate(month)
    for command in ("/phancong", "/moi", "/giaoviec", "/chucdanh"):
        (refused,) = await month.says("uy", command)
        assert refused.startswith(REFUSED), command


async def test_what_was_asked_can_be_taken_back(month: World) -> None:
    await delegate(month)
    month.unread("uy")
    (back,) = await month.presses("thoa", "Lấy lại việc")
    assert back.startswith("Đã lấy lại việc chuẩn bị họp")
    (told,) = month.unread("uy")
    assert told.startswith("Đồng chí thôi chuẩn bị họp")
    (refused,) = await month.says("uy", "/danhgia")
    assert refused.startswith(REFUSED)
    (again,) = await month.presses("thoa", "Lấy lại việc")
    assert "hiện không giao ai" in again


async def test_it_ends_with_the_post_of_the_secretary_who_asked(month: World) -> None:
    await delegate(month)
    await replace_secretary(month, "hac", "muon")
    month.unread("uy")
    (refused,) = await month.says("uy", "/danhgia")
    assert refused.startswith(REFUSED)
    await month.live_until(local(13, 11, 9))
    assert not [text for text in month.unread("uy") if "Chuẩn bị họp" in text]


async def test_it_ends_by_itself_with_its_day(month: World) -> None:
    await month.says("thoa", "/giaoviec")
    await month.says("thoa", "2")
    for said in ("31/2", "1/10/2026", "🙂"):
        (again,) = await month.says("thoa", said)
        assert "Chưa hiểu ngày ấy" in again or "Ngày ấy không được" in again, said
    (done,) = await month.says("thoa", "5/11")
    assert done.startswith("Đã giao người chuẩn bị họp")
    (may,) = await month.says("uy", "/danhgia")
    assert not may.startswith(REFUSED)
    await month.at(local(6, 11, 9))
    (refused,) = await month.says("uy", "/danhgia")
    assert refused.startswith(REFUSED)


async def test_only_the_secretary_or_who_acts_for_them_asks(month: World) -> None:
    for nick in ("pom", "uy", "inh", "hac", "phuong", "sung"):
        (answer,) = await month.says(nick, "/giaoviec")
        if nick == "sung":  # another branch, with nobody to ask
            assert answer.startswith("Chưa có ai để giao")
        else:
            assert answer.startswith(REFUSED), nick


async def test_the_button_under_the_pack_begins_it(month: World) -> None:
    await month.live_until(local(8, 11, 20))
    assert [text for text in month.unread("thoa") if text.startswith("Chuẩn bị họp")]
    (asked,) = await month.presses("thoa", "Giao người chuẩn bị")
    assert asked.startswith("Giao người chuẩn bị họp, ghi kết luận")


async def test_a_forged_choice_names_nobody_outside_the_branch(month: World) -> None:
    """The question's own button, with somebody else's number behind it."""
    await month.person("xa", "Lường Văn Lạ")
    for command, step in (("giaoviec", "whom"), ("nguoigiup", "who")):
        await month.says("thoa", f"/{command}")
        found = await month.record.read(open_draft, month.people["thoa"])
        for chosen in (month.people["xa"], 999_999, "x"):
            said = await month.forges("thoa", f"a:{found}:{step}:{chosen}")
            assert not any("Lường Văn Lạ" in text for text in said), said
            assert said[0].startswith(REFUSED), said


async def open_draft(work: SqlWork, person: PersonId) -> int:
    (one,) = [draft for draft in await work.drafts.of_person(person) if draft.open]
    return one.id
