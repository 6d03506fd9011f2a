"""A task of somebody who moved, whose card is locked, or whose branch was merged."""

import pytest

from domain.ids import TaskId
from domain.units import Role
from storage.work import SqlWork
from tests.stories.merging import merges
from tests.stories.test_tasks import TITLE, gives
from tests.stories.test_transfers import in_chapter, moves
from tests.world import World, candidate, local


@pytest.fixture
async def mai(commune: World) -> World:
    """One candidate with a mentor."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", nominated_by="tuan")
    return commune


async def locked(commune: World) -> None:
    async def lock(work: SqlWork) -> None:
        await work.corrections.lock(commune.candidates["mai"], commune.clock.now())

    await commune.do(lock)


async def gets(commune: World, who: str, branch: str) -> TaskId:
    """A member has a task of their branch, given by the branch's secretary."""
    today = local(2, 11).date()

    async def add(work: SqlWork) -> TaskId:
        giver = commune.people["thoa" if branch == "NL" else "sung"]
        return await work.tasks.add(
            commune.units[branch],
            TITLE,
            person=commune.people[who],
            given_on=today,
            due_on=None,
            by=giver,
            at=commune.clock.now(),
        )

    return await commune.do(add)


async def test_the_branch_before_reads_nothing_of_a_task_after_a_transfer(mai: World) -> None:
    await gives(mai, due="5/11")
    mai.clock.move_to(local(6, 11, 9))
    assert TITLE in "".join(await mai.says("thoa", "/vieccuatoi"))
    await moves(mai, "NL-01", "PK")
    for page in ("/vieccuatoi", "/nhiemvu"):
        text = "".join(await mai.says("thoa", page))
        assert TITLE not in text, page
        assert "NL-01" not in text, page
    assert TITLE in "".join(await mai.says("sung", "/nhiemvu"))


async def test_a_chapters_leader_is_asked_nothing_about_somebody_who_moved(mai: World) -> None:
    await in_chapter(mai, "mai", "CD-NL")
    await gives(mai, "tuan", due="5/11")
    await moves(mai, "NL-01", "PK")
    mai.unread("tuan")
    await mai.live_until(local(6, 11, 9))
    assert not [text for text in mai.unread("tuan") if "nhiệm vụ" in text]
    assert [text for text in mai.unread("sung") if "nhiệm vụ đến hạn" in text]
    assert TITLE not in "".join(await mai.says("tuan", "/vieccuatoi"))


async def test_nobody_is_asked_or_reads_about_a_locked_card(mai: World) -> None:
    await gives(mai, due="5/11")
    await locked(mai)
    mai.unread("thoa")
    await mai.live_until(local(6, 11, 9))
    assert not [text for text in mai.unread("thoa") if "nhiệm vụ" in text]
    for page in ("/vieccuatoi", "/nhiemvu"):
        assert TITLE not in "".join(await mai.says("thoa", page)), page


async def test_a_members_task_is_not_lost_when_branches_merge(commune: World) -> None:
    number = await gets(commune, "sung", "PK")
    await merges(commune, "PK", "NL")
    assert TITLE in "".join(await commune.says("thoa", "/nhiemvu"))
    (one,) = await commune.forges("thoa", f"task-see:{number}")
    assert TITLE in one


async def test_pressed_three_times_it_is_told_once(commune: World) -> None:
    number = await gets(commune, "inh", "NL")
    commune.unread("thoa")
    for _ in range(3):
        (*_, noted) = await commune.forges("inh", f"task-result:{number}:done")
        assert noted.startswith("Đã ghi kết quả nhiệm vụ")
    (heard,) = commune.unread("thoa")
    assert heard.startswith("Một nhiệm vụ đã làm xong")


async def test_a_slip_about_what_is_done_is_mended_and_asked_about_after_all(mai: World) -> None:
    await gives(mai, due="5/11")
    for said in ("done", "doing"):
        await mai.forges("thoa", f"task-result:1:{said}")
    mai.unread("thoa")
    await mai.live_until(local(5, 11, 20))
    assert [text for text in mai.unread("thoa") if "nhiệm vụ đến hạn" in text]


async def test_whoever_took_over_hears_that_it_is_done(commune: World) -> None:
    number = await gets(commune, "inh", "NL")

    async def leaves(work: SqlWork) -> None:
        for post in await work.people.posts_in([commune.units["NL"]]):
            if post.person == commune.people["thoa"]:
                await work.people.end_post(post, local(2, 11).date())

    await commune.do(leaves)
    await commune.person("moi", "Lò Văn Mới", (Role.BRANCH_SECRETARY, "NL"), branch="NL")
    commune.unread("thoa")
    await commune.forges("inh", f"task-result:{number}:done")
    assert commune.unread("thoa") == []
    assert [text for text in commune.unread("moi") if text.startswith("Một nhiệm vụ đã làm xong")]
