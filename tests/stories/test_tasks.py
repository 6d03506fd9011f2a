"""A task: given, named in the report, asked about on its day, and what came of it."""

from datetime import date

import pytest

from domain.reviews import TaskResult
from domain.road.events import Milestone
from domain.tasks import Task
from storage.work import SqlWork
from tests.world import World, candidate, local, meets

TITLE = "dạy lớp xóa mù chữ"


@pytest.fixture
async def mai(commune: World) -> World:
    """One candidate with a mentor, and the month asked."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    return commune


async def gives(commune: World, who: str = "thoa", *, due: str = "30/11") -> list[str]:
    await commune.says(who, "/nhiemvu NL-01")
    await commune.says(who, TITLE)
    await commune.says(who, due)
    return await commune.presses(who, "Giao nhiệm vụ này")


async def tasks(commune: World) -> tuple[Task, ...]:
    async def read(work: SqlWork) -> tuple[Task, ...]:
        return await work.tasks.of(commune.candidates["mai"])

    return await commune.record.read(read)


async def reports(commune: World, task: str) -> list[str]:
    await commune.says("inh", f"/baocao NL-01 da gap lao dong chua thay {task}")
    return commune.unread("inh")


async def test_a_task_is_told_and_named_in_the_report(mai: World) -> None:
    (noted,) = await gives(mai)
    assert noted.startswith("Đã ghi nhiệm vụ")
    (told,) = mai.unread("inh")
    assert f"{TITLE}, hạn 30/11" in told
    await mai.at(local(2, 11, 18, 30))
    await mai.presses("inh", "Đã gặp")
    await mai.presses("inh", "Ham học hỏi")
    (question,) = await mai.presses("inh", "Chưa thấy điểm cần lưu ý")
    assert f"– {TITLE}, hạn 30/11" in question
    (check,) = await mai.presses("inh", "Đang làm")
    assert f"– Nhiệm vụ ({TITLE}, hạn 30/11): đang làm" in check


async def test_what_the_report_says_is_kept_and_an_amendment_corrects_it(mai: World) -> None:
    await gives(mai)
    await mai.at(local(2, 11, 18, 30))
    await reports(mai, "lam tot")
    assert (await tasks(mai))[0].result is TaskResult.DONE
    await reports(mai, "dang lam")
    (one,) = await tasks(mai)
    assert (one.result, one.open_on(date(2026, 11, 2))) == (TaskResult.DOING, True)


async def test_with_two_tasks_open_the_report_decides_neither(mai: World) -> None:
    await gives(mai)
    await mai.says("thoa", "/nhiemvu NL-01")
    await mai.says("thoa", "đội văn nghệ")
    await mai.presses("thoa", "Không đặt hạn")
    await mai.presses("thoa", "Giao nhiệm vụ này")
    await mai.at(local(2, 11, 18, 30))
    await reports(mai, "lam tot")
    assert [one.result for one in await tasks(mai)] == [None, None]


async def test_who_gave_it_is_asked_once_on_its_day(mai: World) -> None:
    await gives(mai, due="5/11")
    mai.unread("thoa")
    await mai.live_until(local(5, 11, 20))
    (asked,) = mai.unread("thoa")
    assert asked.startswith("Kết quả một nhiệm vụ đến hạn")
    (noted,) = await mai.presses("thoa", "Chưa làm được")
    assert noted.startswith("Đã ghi kết quả nhiệm vụ")
    (one,) = await tasks(mai)
    assert (one.result, one.result_on) == (TaskResult.NOT_DONE, date(2026, 11, 5))
    (card,) = await mai.says("thoa", "/danhsach NL-01")
    assert f"giao nhiệm vụ {TITLE}" in card
    assert f"nhiệm vụ {TITLE}: chưa làm được" in card


async def test_what_is_done_is_not_asked_about(mai: World) -> None:
    await gives(mai, due="5/11")
    await mai.at(local(2, 11, 18, 30))
    await reports(mai, "lam tot")
    mai.unread("thoa")
    await mai.live_until(local(6, 11, 9))
    assert [one for one in mai.unread("thoa") if "nhiệm vụ đến hạn" in one] == []


async def test_a_conclusions_task_becomes_one_and_goes_when_the_month_opens_again(
    mai: World,
) -> None:
    await mai.live_until(local(13, 11, 7))
    for said in ("/danhgia", "THAY DOI", "NL-01", "TIEP TUC", TITLE, "25/12"):
        await mai.says("thoa", said)
    for _ in ("no more changes", "looked at"):
        await mai.says("thoa", "DONG THANG")
    (one,) = await tasks(mai)
    assert (one.due_on, one.given_on) == (date(2026, 12, 25), date(2026, 11, 12))
    (listed,) = await mai.says("pom", "/nhiemvu")
    assert f"1. NL-01 (L.T.M.): {TITLE}, hạn 25/12" in listed
    await mai.says("thoa", "MO LAI")
    assert await tasks(mai) == ()


async def test_an_organisation_gives_tasks_to_its_own_people_only(mai: World) -> None:
    (refused,) = await mai.says("tuan", "/nhiemvu NL-01")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")
    (refused,) = await mai.says("sung", "/nhiemvu NL-01")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_a_member_is_told_and_says_when_it_is_done(mai: World) -> None:
    await mai.says("thoa", "/nhiemvu")
    await mai.presses("thoa", "Giao nhiệm vụ mới")
    await mai.presses("thoa", "Đảng viên")
    await mai.says("thoa", "2")  # the members are in the order of names
    await mai.says("thoa", TITLE)
    await mai.says("thoa", "30/11")
    await mai.presses("thoa", "Giao nhiệm vụ này")
    mai.unread("thoa")
    (told,) = mai.unread("muon")
    assert told.startswith("Đồng chí được giao một nhiệm vụ")
    (noted,) = await mai.presses("muon", "Đã làm xong")
    assert noted.startswith("Đã ghi kết quả nhiệm vụ")
    (heard,) = mai.unread("thoa")
    assert heard.startswith("Một nhiệm vụ đã làm xong\nđồng chí Vì Văn Muôn báo đã xong")
    await mai.says("thoa", "/nhiemvu")
    (over,) = await mai.presses("thoa", "Nhiệm vụ đã có kết quả")
    assert f"1. đồng chí Vì Văn Muôn: {TITLE} – hoàn thành tốt, 2/11" in over
    await mai.presses("thoa", "Xem nhiệm vụ 1")
    await mai.presses("thoa", "Đang làm")
    assert TITLE in "".join(await mai.says("thoa", "/nhiemvu"))
    assert TITLE not in "".join(await mai.says("sung", "/nhiemvu"))


async def test_a_task_given_by_mistake_is_taken_back(mai: World) -> None:
    await gives(mai)
    await mai.says("thoa", "/nhiemvu")
    await mai.says("thoa", "NHIEM VU 1")
    (gone,) = await mai.presses("thoa", "Rút nhiệm vụ")
    assert gone.startswith("Đã rút nhiệm vụ")
    assert await tasks(mai) == ()


async def test_that_a_talk_took_place_is_kept_by_its_day_alone(mai: World) -> None:
    await mai.says("thoa", "/nhiemvu")
    await mai.presses("thoa", "Đã trao đổi động cơ")
    await mai.says("thoa", "NL-01")
    (noted,) = await mai.says("thoa", "1/11")
    assert noted.startswith("Đã ghi buổi trao đổi với NL-01, ngày 1/11/2026")

    async def events(work: SqlWork) -> list[tuple[Milestone, date, str | None]]:
        found = await work.road.events(mai.candidates["mai"])
        return [(one.kind, one.on, one.number) for one in found]

    assert await mai.record.read(events) == [(Milestone.MOTIVES_TALK, date(2026, 11, 1), None)]
