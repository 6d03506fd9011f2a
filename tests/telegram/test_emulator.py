import asyncio
import json
import sys
from typing import Any

import aiohttp
import pytest

from tests.botapi import BotApi, FloodLimits
from tests.botapi.flood import Limit
from tests.telegram.desk import eventually

PERSON, GROUP = 7, -55


async def call(api: BotApi, method: str, **fields: object) -> dict[str, Any]:
    return await post(f"{api.base_url}{api.token}/{method}", fields)


async def post(url: str, fields: object) -> dict[str, Any]:
    async with aiohttp.ClientSession() as session, session.post(url, json=fields) as answer:
        content: dict[str, Any] = await answer.json()
        if "error_code" in content:
            assert answer.status == content["error_code"]
        return content


async def refusal(api: BotApi, method: str, **fields: object) -> str:
    answer = await call(api, method, **fields)
    assert answer["ok"] is False
    return str(answer["description"])


@pytest.fixture(autouse=True)
def somebody(api: BotApi) -> None:
    api.admin.add_person(PERSON)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"text": ""}, "Bad Request: message text is empty"),
        ({"text": "🌾" * 2049}, "Bad Request: message is too long"),
        ({"text": "a\ud83d"}, "Bad Request: strings must be encoded in UTF-8"),
        (
            {"text": "<x>", "parse_mode": "HTML"},
            'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        ),
        (
            {"text": "<b>a", "parse_mode": "HTML"},
            (
                "Bad Request: can't parse entities: Can't find end tag corresponding to start tag "
                '"b"'
            ),
        ),
        (
            {"text": "1 < 2", "parse_mode": "HTML"},
            'Bad Request: can\'t parse entities: Unsupported start tag "" at byte offset 0',
        ),
        ({"text": "a", "chat_id": 999}, "Bad Request: chat not found"),
        ({"text": "a", "reply_markup": 5}, "Bad Request: object expected as reply markup"),
        (
            {"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "A"}]]}},
            (
                "Bad Request: can't parse inline keyboard button: "
                "Text buttons are unallowed in the inline keyboard"
            ),
        ),
        (
            {
                "text": "a",
                "reply_markup": {"inline_keyboard": [[{"text": "A", "callback_data": "x" * 65}]]},
            },
            "Bad Request: BUTTON_DATA_INVALID",
        ),
    ],
)
async def test_a_bad_message_is_refused_in_telegrams_words(
    api: BotApi, fields: dict[str, object], why: str
) -> None:
    assert await refusal(api, "sendMessage", **{"chat_id": PERSON, **fields}) == why
    assert api.admin.sent() == []


async def test_good_html_and_escapes_are_taken(api: BotApi) -> None:
    text = "<b>Chào</b> 1 &lt; 2 &amp; <i>xong</i>"
    await call(api, "sendMessage", chat_id=PERSON, text=text, parse_mode="HTML")
    assert api.admin.sent()[0].text == "Chào 1 < 2 & xong"


async def test_those_who_cannot_be_written_to(api: BotApi) -> None:
    api.admin.add_person(8, started=False)
    api.admin.block(PERSON)
    api.admin.leave_group(GROUP, PERSON)
    api.admin.migrate(-66, -1_000_000_000_066)
    say = {"text": "a"}
    blocked = await refusal(api, "sendMessage", chat_id=PERSON, **say)
    never = await refusal(api, "sendMessage", chat_id=8, **say)
    kicked = await refusal(api, "sendMessage", chat_id=GROUP, **say)
    moved = await call(api, "sendMessage", chat_id=-66, **say)
    assert blocked == "Forbidden: bot was blocked by the user"
    assert never == "Forbidden: bot can't initiate conversation with a user"
    assert kicked == "Forbidden: bot was kicked from the group chat"
    assert moved["parameters"] == {"migrate_to_chat_id": -1_000_000_000_066}


async def test_an_edit_must_change_something(api: BotApi) -> None:
    sent = await call(api, "sendMessage", chat_id=PERSON, text="a")
    place = {"chat_id": PERSON, "message_id": sent["result"]["message_id"]}
    assert "not modified" in await refusal(api, "editMessageText", text="a", **place)
    assert (await call(api, "editMessageText", text="b", **place))["ok"]
    assert api.admin.sent()[0].text == "b"
    gone = await refusal(api, "editMessageText", chat_id=PERSON, message_id=1, text="c")
    assert gone == "Bad Request: message to edit not found"


async def test_floods_are_stopped_overall_by_chat_and_by_group(api: BotApi) -> None:
    api.admin.add_group(GROUP)
    api.gate.limits = FloodLimits(overall=Limit(3, 60), chat=Limit(1, 60), group=Limit(2, 60))
    places = [PERSON, PERSON, GROUP, GROUP, GROUP]
    answers = [await call(api, "sendMessage", chat_id=place, text="a") for place in places]
    assert [answer["ok"] for answer in answers] == [True, False, True, True, False]
    assert answers[1]["parameters"]["retry_after"] == 60
    assert answers[1]["description"] == "Too Many Requests: retry after 60"


async def test_wrong_tokens_and_methods(api: BotApi) -> None:
    wrong = await post(f"{api.base_url}1:wrong/getMe", {})
    malformed = await post(f"{api.base_url}nonsense/getMe", {})
    assert (wrong["error_code"], malformed["error_code"]) == (401, 404)
    assert await refusal(api, "getMee") == "Not Found: method not found"


async def test_a_late_answer_to_a_press_is_refused(api: BotApi) -> None:
    api.admin.press(PERSON, 3, "1:x")
    (update,) = (await call(api, "getUpdates"))["result"]
    query = {"callback_query_id": update["callback_query"]["id"]}
    assert (await call(api, "answerCallbackQuery", **query))["ok"]
    assert "query is too old" in await refusal(api, "answerCallbackQuery", **query)


async def test_offsets_confirm_forget_and_limit(api: BotApi) -> None:
    ids = [api.admin.say(PERSON, str(number)) for number in range(5)]

    async def seen(**fields: object) -> list[int]:
        answer = await call(api, "getUpdates", **fields)
        return [update["update_id"] for update in answer["result"]]

    assert await seen(limit=2) == ids[:2]
    assert await seen(offset=ids[2]) == ids[2:]
    assert await seen(offset=-1) == ids[-1:]
    assert await seen(offset=ids[-1] + 1) == []


async def test_a_long_poll_ends_with_the_first_update_or_a_second_poller(api: BotApi) -> None:
    async with asyncio.TaskGroup() as group:
        first = group.create_task(call(api, "getUpdates", timeout=5))
        await eventually(lambda: api.calls["getupdates"])
        second = group.create_task(call(api, "getUpdates", timeout=5))
        assert "terminated by other getUpdates" in (await first)["description"]
        api.admin.say(PERSON, "đến")
        assert len((await second)["result"]) == 1


async def test_polling_beside_a_webhook_and_bad_kinds_are_refused(api: BotApi) -> None:
    bad = await refusal(api, "getUpdates", allowed_updates=["mesage"])
    assert bad == "Bad Request: unknown update type mesage"
    assert (await call(api, "setWebhook", url="http://127.0.0.1:9/x"))["ok"]
    assert "webhook is active" in await refusal(api, "getUpdates")
    assert "HTTPS" in await refusal(api, "setWebhook", url="http://example.org")


async def test_kinds_not_asked_for_do_not_come(api: BotApi) -> None:
    await call(api, "getUpdates", allowed_updates=["message"])
    api.admin.block(PERSON)
    api.admin.say(PERSON, "chỉ tin này")
    (update,) = (await call(api, "getUpdates"))["result"]
    assert "message" in update


async def test_as_a_process_it_says_where_it_is_and_is_led_over_http() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.botapi", "--port", "0", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    where = json.loads(await process.stdout.readline())
    admin = where["admin_url"]
    await post(f"{admin}/say", {"chat": PERSON, "text": "chào"})
    method = f"{where['base_url']}{where['token']}"
    assert len((await post(f"{method}/getUpdates", {}))["result"]) == 1
    await post(f"{method}/sendMessage", {"chat_id": PERSON, "text": "vâng"})
    (message,) = (await post(f"{admin}/sent", {}))["result"]
    assert (message["chat"], message["text"], message["buttons"]) == (PERSON, "vâng", [])
    assert (await post(f"{admin}/calls", {}))["result"]["sendmessage"] == 1
    assert "no such act" in (await post(f"{admin}/_chat", {}))["error"]
    process.terminate()
    assert await process.wait() == 0
