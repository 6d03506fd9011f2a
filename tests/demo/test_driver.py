"""The driver behind the page: the real program, one thing after the other, time in full."""

import asyncio
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.demo import cast
from bot.demo.contract import ClockMove
from bot.demo.driver import Driver, serve_demo
from bot.demo.living import Living, living
from bot.lines import Line
from bot.platforms.sandbox import Event
from domain.cycle import Step
from domain.units import Role
from storage.work import SqlWork
from tests.world import CATALOGUE, SETTINGS, local


def news(driver: Driver, chat: str) -> list[Event]:
    return [one for one in driver.state(0, "vi").events if one.chat == chat and one.from_bot]


async def test_the_commune_has_somebody_in_every_role(sample: Living) -> None:
    async def held(work: SqlWork) -> set[Role]:
        return {role for role in Role if await work.people.with_role(role, date.max)}

    assert await sample.program.record.read(held) == set(Role)


async def test_a_file_already_in_use_is_left_alone(database: Path) -> None:
    async with living(SETTINGS, database, CATALOGUE, buttons=True):
        pass
    with pytest.raises(ValueError, match="a record of its own"):
        async with living(SETTINGS, database, CATALOGUE, buttons=True):
            pass


async def test_the_page_starts_on_a_quiet_monday_morning_with_menus(driver: Driver) -> None:
    state = driver.state(0, "vi")
    assert state.now == cast.START
    assert [phone.name for phone in state.phones] == [
        "Quàng Văn Inh",
        "Cà Thị Thoa",
        "Hà Thị Duyên",
        "Lường Văn Hặc",
        "Tòng Thị Phương",
        "Lò Văn Tuấn",
        "Lò Thị Ánh",
        "Hoàng Văn Đồng",
    ]
    assert state.events == ()
    assert {"baocao", "trogiup"} <= {one.command for one in state.menus["inh"]}
    assert "moi" not in {one.command for one in state.menus["inh"]}
    assert "moi" in {one.command for one in state.menus["hac"]}


async def test_posts_and_what_comes_next_are_in_the_pages_language(driver: Driver) -> None:
    vietnamese, english = driver.state(0, "vi"), driver.state(0, "en")
    assert vietnamese.phones[2].post == "Bí thư Đoàn xã"
    assert english.phones[2].post == "Youth union secretary of the commune"
    assert vietnamese.next_due is not None
    assert vietnamese.next_due.what == "hỏi nhận xét, chi bộ bản Nà Lo"
    assert english.next_due is not None
    assert english.next_due.what.startswith("the month's question")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_step_has_a_name_on_the_page(language: str) -> None:
    named = {
        CATALOGUE.text(language, f"sample-due-{step}", {"branch": "bản Nà Lo"}) for step in Step
    }
    assert len(named) == len(Step)
    assert all("bản Nà Lo" in name for name in named)


async def test_what_comes_next_is_named_at_the_hour_at_which_somebody_hears_it(
    driver: Driver,
) -> None:
    seen = []
    for _ in range(4):
        ahead = driver.state(0, "vi").next_due
        assert ahead is not None
        seen.append((ahead.what, ahead.at.astimezone(cast.ZONE).strftime("%d/%m %H:%M")))
        await driver.move_clock(ClockMove.NEXT_DUE)
    assert seen[0] == ("hỏi nhận xét, chi bộ bản Nà Lo", "02/11 11:30")
    assert seen[1] == ("hỏi bình xét, chi đoàn bản Nà Lo", "03/11 18:30")
    assert not [what for what, at in seen if at.endswith(" 06:00")]


async def test_what_is_said_is_answered_before_it_returns(driver: Driver) -> None:
    await driver.say("inh", "inh", "tro giup")
    assert "/baocao" in news(driver, "inh")[-1].text


async def test_two_at_once_are_both_answered(driver: Driver) -> None:
    await asyncio.gather(
        driver.say("inh", "inh", "tro giup"), driver.say("duyen", "duyen", "tro giup")
    )
    assert news(driver, "inh")
    assert news(driver, "duyen")


@pytest.mark.parametrize(
    ("chat", "sender"), [("inh", "thoa"), ("stranger", "stranger"), ("bot", "bot"), ("pom", "pom")]
)
async def test_only_the_pages_people_act_and_only_on_their_own_phones(
    driver: Driver, chat: str, sender: str
) -> None:
    before = driver.state(0, "vi").number
    with pytest.raises(ValueError, match="nobody on the page"):
        await driver.say(chat, sender, "VIEC")
    assert driver.state(0, "vi").number == before


async def test_a_button_that_never_was_changes_nothing(driver: Driver) -> None:
    with pytest.raises(ValueError, match="no such"):
        await driver.press("inh", "inh", "7", "report:1")
    await driver.say("inh", "inh", "tro giup")  # the next one has its turn


async def test_the_next_due_thing_is_one_that_a_phone_of_the_page_shows(driver: Driver) -> None:
    await driver.move_clock(ClockMove.NEXT_DUE)
    assert driver.state(0, "vi").now.astimezone() == local(2, 11, 18, 30)
    assert len(news(driver, "inh")) == 1


async def test_days_pass_through_every_hour_so_nothing_is_late(driver: Driver) -> None:
    for _ in range(9):
        await driver.move_clock(ClockMove.DAY)
    assert driver.state(0, "vi").now == cast.START + timedelta(days=9)
    said = [one for chat in ("inh", "thoa", cast.GROUP) for one in news(driver, chat)]
    assert [one.at.astimezone(cast.ZONE).day for one in said] == [2, 7, 8, 10]
    assert not any("gửi muộn" in one.text for one in said)


async def test_the_group_reads_no_name_and_nobody_is_asked_twice(driver: Driver) -> None:
    for _ in range(10):
        await driver.move_clock(ClockMove.DAY)
    (prompt,) = news(driver, cast.GROUP)
    names = {part for one in cast.PEOPLE for part in one.name.split()[-1:]}
    assert not {word.strip(".,;:()") for word in prompt.text.split()} & names - {"Sinh"}
    texts = [(one.chat, one.text) for one in driver.state(0, "vi").events if one.from_bot]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("buttons", [True, False])
async def test_other_mentors_answer_by_themselves_and_one_is_left_to_be_reminded(
    sample: Living, *, buttons: bool
) -> None:
    driver = Driver(sample, CATALOGUE)
    await driver.use_buttons(buttons)
    for _ in range(7):
        await driver.move_clock(ClockMove.DAY)
    said = {event.chat for event in sample.messenger.log.after(0) if not event.from_bot}
    assert said == {"muon"}
    (pack,) = news(driver, "thoa")
    assert "Đã có nhận xét: 1" in pack.text
    assert "đồng chí Pọm, đã nhắc 7/11" in pack.text


async def test_without_buttons_the_next_message_has_none(driver: Driver) -> None:
    await driver.use_buttons(wanted=False)
    await driver.move_clock(ClockMove.NEXT_DUE)
    (asked,) = news(driver, "inh")
    assert not asked.buttons
    assert "DA GAP" in asked.text


async def test_whoever_waits_is_woken_by_the_clock_alone(driver: Driver) -> None:
    before = driver.state(0, "vi").number
    async with asyncio.timeout(5), asyncio.TaskGroup() as both:
        both.create_task(driver.wait(before))
        both.create_task(driver.move_clock(ClockMove.HOUR))


async def test_one_address_is_said_also_when_the_port_is_taken(tmp_path: Path) -> None:
    said: list[Line] = []

    async def serve(number: int, port: int, ready: asyncio.Event) -> None:
        def say(one: Line) -> None:
            said.append(one)
            if one.key == "cli-demo-stop":
                ready.set()

        path = tmp_path / f"{number}.db"
        await serve_demo(SETTINGS, path, port=port, buttons=True, say=say)

    async with asyncio.TaskGroup() as group:
        ready = asyncio.Event()
        first = group.create_task(serve(1, 0, ready))
        await ready.wait()
        port = int(str(said[0].args["address"]).rpartition(":")[2])
        again = asyncio.Event()
        second = group.create_task(serve(2, port, again))
        await again.wait()
        first.cancel()
        second.cancel()
    addresses = [one.args["address"] for one in said if one.key == "cli-demo-ready"]
    assert len(set(addresses)) == 2
