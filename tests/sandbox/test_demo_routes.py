"""The demo's web side: for this machine alone, strict in what it takes, prompt with news."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from httpx import ASGITransport, AsyncClient
from starlette.applications import Starlette

from bot.catalogue import Catalogue
from bot.demo.contract import DemoDriver
from bot.demo.routes import demo_routes
from bot.platforms.base import Document
from tests.browser.fake_driver import FakeDriver


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture
def driver() -> FakeDriver:
    return FakeDriver()


@pytest.fixture
async def client(driver: DemoDriver, catalogue: Catalogue) -> AsyncIterator[AsyncClient]:
    app = Starlette(routes=demo_routes(driver, catalogue, longest_poll=0.05))
    transport = ASGITransport(app)
    async with AsyncClient(transport=transport, base_url="http://127.0.0.1:8090") as client:
        yield client


async def say(client: AsyncClient, text: str = "VIEC", **headers: str) -> int:
    body = {"chat": "inh", "sender": "inh", "text": text}
    answer = await client.post("/api/say", json=body, headers=headers)
    return answer.status_code


@pytest.mark.parametrize("host", ["localhost", "localhost:8090", "127.0.0.1", "[::1]:8090"])
async def test_this_machine_is_let_in(client: AsyncClient, host: str) -> None:
    assert (await client.get("/", headers={"host": host})).status_code == 200


@pytest.mark.parametrize("host", ["nguon.example", "127.0.0.1.nguon.example", "10.0.0.7", "", "["])
@pytest.mark.parametrize("path", ["/", "/page/app.js", "/api/state", "/api/texts"])
async def test_another_name_for_this_machine_is_refused(
    client: AsyncClient, host: str, path: str
) -> None:
    assert (await client.get(path, headers={"host": host})).status_code == 403


@pytest.mark.parametrize(
    "header",
    [
        {"origin": "http://nguon.example"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"content-type": "text/plain"},
    ],
)
async def test_another_page_cannot_act(
    client: AsyncClient, driver: FakeDriver, header: dict[str, str]
) -> None:
    assert await say(client, **header) == 403
    assert driver.messenger.transcript("inh") == []


async def test_our_own_page_can_act(client: AsyncClient, driver: FakeDriver) -> None:
    ours = {"origin": "http://127.0.0.1:8090", "sec-fetch-site": "same-origin"}
    assert await say(client, **ours) == 200
    assert driver.messenger.transcript("inh")[0].text == "VIEC"


async def test_every_answer_forbids_foreign_content(client: AsyncClient) -> None:
    for path in ("/", "/page/style.css", "/api/state", "/nowhere"):
        answer = await client.get(path)
        if answer.status_code == 200:
            assert "default-src 'self'" in answer.headers["content-security-policy"]
            assert answer.headers["x-content-type-options"] == "nosniff"


async def test_the_state_names_phones_groups_clock_and_menus(client: AsyncClient) -> None:
    state = (await client.get("/api/state")).json()
    assert [phone["chat"] for phone in state["phones"]] == ["inh", "la", "pom", "phuong", "lien"]
    assert state["groups"] == [{"chat": "na-lo", "title": "Chi bộ bản Nà Lo"}]
    assert state["now"] == "2026-11-02T18:30+07:00"
    assert state["clock"] == "thứ Hai, 2/11/2026 – 18 giờ 30"
    assert state["next_due"]["at"] == "2026-11-10T19:00+07:00"
    assert state["menus"]["inh"][0] == {"command": "baocao", "description": "Báo cáo"}


async def test_only_what_is_newer_is_sent(client: AsyncClient) -> None:
    await say(client)
    state = (await client.get("/api/state")).json()
    assert [event["from"] for event in state["events"]] == ["inh", "bot"]
    assert (await client.get(f"/api/state?after={state['n']}")).json()["events"] == []
    await say(client)
    assert len((await client.get(f"/api/state?after={state['n']}")).json()["events"]) == 2


async def test_a_page_of_an_earlier_run_is_told_everything(client: AsyncClient) -> None:
    await say(client)
    state = (await client.get("/api/state?after=99999")).json()
    assert (state["after"], len(state["events"])) == (0, 2)


async def test_a_waiting_page_is_answered_as_soon_as_there_is_news(driver: FakeDriver) -> None:
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        tasks.create_task(driver.wait(driver.messenger.log.number))
        await asyncio.sleep(0)
        await driver.say("inh", "inh", "VIEC")


async def test_a_press_an_edit_a_photo_the_clock_and_the_switch_reach_the_program(
    client: AsyncClient, driver: FakeDriver
) -> None:
    await say(client)
    mine, answer = driver.messenger.transcript("inh")
    who = {"chat": "inh", "sender": "inh"}
    press = {**who, "message": answer.message, "route": answer.buttons[0].route}
    assert (await client.post("/api/press", json=press)).status_code == 200
    edit = {**who, "message": mine.message, "text": "SUA"}
    assert (await client.post("/api/edit", json=edit)).status_code == 200
    assert (await client.post("/api/photo", json=who)).status_code == 200
    assert (await client.post("/api/clock", json={"move": "next_due"})).status_code == 200
    assert (await client.post("/api/buttons", json={"buttons": False})).status_code == 200
    state = (await client.get("/api/state")).json()
    assert (state["buttons"], state["next_due"]) == (False, None)
    kinds = [event["kind"] for event in state["events"] if event["from"] == "inh"]
    assert kinds == ["text", "press", "text", "photo"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/api/say", b"", 400),
        ("/api/say", b"[]", 400),
        ("/api/say", b"{", 400),
        ("/api/say", b"[" * 60_000, 400),
        ("/api/say", b'{"chat": "inh", "sender": "inh"}', 400),
        ("/api/say", b'{"chat": "inh", "sender": "inh", "text": 7}', 400),
        ("/api/say", b'{"text": "' + b"x" * 70_000 + b'"}', 400),
        ("/api/clock", b'{"move": "year"}', 400),
        ("/api/buttons", b'{"buttons": "no"}', 400),
        ("/api/reset", b"{}", 404),
        ("/api/say", b'{"chat": "inh", "sender": "la", "text": "x"}', 409),
        ("/api/say", b'{"chat": "bot", "sender": "bot", "text": "x"}', 409),
        ("/api/press", b'{"chat": "inh", "sender": "inh", "message": "9", "route": "x"}', 409),
    ],
)
async def test_what_cannot_be_is_answered_with_a_sentence(
    client: AsyncClient, path: str, body: bytes, status: int
) -> None:
    headers = {"content-type": "application/json"}
    answer = await client.post(f"{path}?language=en", content=body, headers=headers)
    assert answer.status_code == status
    assert answer.json()["sentence"].endswith(".")


async def test_half_a_sign_does_no_harm(client: AsyncClient) -> None:
    body = b'{"chat": "inh", "sender": "inh", "text": "\\ud800"}'
    headers = {"content-type": "application/json"}
    assert (await client.post("/api/say", content=body, headers=headers)).status_code == 200
    assert (await client.get("/api/state")).json()["events"][0]["text"] == "\ufffd"


async def test_the_page_gets_its_words_in_both_languages(client: AsyncClient) -> None:
    vietnamese = (await client.get("/api/texts")).json()
    english = (await client.get("/api/texts?language=en")).json()
    assert vietnamese.keys() == english.keys()
    assert vietnamese["demo-pressed"] == "Đã bấm: {label}"
    assert (await client.get("/api/texts?language=xx")).json() == vietnamese


async def test_a_file_that_was_sent_can_be_opened(client: AsyncClient, driver: FakeDriver) -> None:
    await driver.messenger.send_document(Document("inh", "phieu.pdf", b"%PDF-1.7", "Phiếu."))
    event = (await client.get("/api/state")).json()["events"][-1]
    assert event["kind"] == "document"
    assert event["text"] == "phieu.pdf\nPhiếu."
    answer = await client.get(f"/api/file/{event['message']}")
    assert answer.content == b"%PDF-1.7"
    assert answer.headers["content-type"] == "application/pdf"
    assert (await client.get("/api/file/0")).status_code == 404
