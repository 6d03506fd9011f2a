"""`nguon run` from outside: a process, a messenger, signals."""

import re
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.schema import upgrade
from tests.botapi import BotApi
from tests.process.desk import PATIENCE_SECONDS, nguon, running, write_config
from tests.telegram.desk import eventually

OFFICER = 501


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


async def invited(config: Path) -> str:
    """The code of the first officer, as the operator reads it."""
    done = await nguon(
        "invite", "--role", "officer", "--name", "Lò Thị Mai", "--config", str(config)
    )
    assert done.status == 0, done.err
    code = re.search(r"\b\d{4} \d{4}\b", done.out)
    assert code, done.out
    return code[0]


def told(api: BotApi, chat: int) -> list[str]:
    return [message.text for message in api.admin.sent_to(chat)]


async def test_from_an_empty_folder_to_an_officer_who_is_answered(
    api: BotApi, tmp_path: Path
) -> None:
    config = write_config(tmp_path, api)
    async with running(config) as run:
        assert (tmp_path / "data" / "nguon.db").exists()
        assert any("nguon invite --role officer" in line for line in run.said)
        code = await invited(config)
        api.admin.say(OFFICER, f"/start {code}")
        await eventually(lambda: told(api, OFFICER), PATIENCE_SECONDS)
        assert "Lò Thị Mai" in told(api, OFFICER)[-1]
        api.admin.press_label(OFFICER, api.admin.sent_to(OFFICER)[-1].buttons[0][0])
        await eventually(lambda: len(told(api, OFFICER)) > 1, PATIENCE_SECONDS)
        api.admin.say(OFFICER, "/help")
        await eventually(
            lambda: any("/moi" in text for text in told(api, OFFICER)), PATIENCE_SECONDS
        )
        assert run.health()["ok"] is True
        began = time.monotonic()
        ended = await run.stop()
    assert time.monotonic() - began < 10
    assert ended.status == 0, ended.err
    assert api.token not in ended.err
    assert "Mai" not in ended.err


async def test_what_came_while_it_was_down_is_answered_by_the_next_run(
    api: BotApi, tmp_path: Path
) -> None:
    config = write_config(tmp_path, api)
    upgrade(tmp_path / "data" / "nguon.db", now=datetime.now(UTC))
    with closing(sqlite3.connect(tmp_path / "data" / "nguon.db")) as raw, raw:
        raw.execute(
            "INSERT INTO inbox (platform, bot, update_key, chat, received_at, payload, state)"
            " SELECT 'telegram', '4242', '7', '9', '2026-01-01 00:00:00', ?, 'waiting'",
            (_update(api, 9),),
        )
    async with running(config) as run:
        await eventually(lambda: told(api, 9), PATIENCE_SECONDS)
        assert (await run.stop()).status == 0
    assert len(told(api, 9)) == 1


def _update(api: BotApi, person: int) -> str:
    api.admin.add_person(person)
    return (
        '{"update_id": 7, "message": {"message_id": 1, "date": 1767225600, "text": "xin chào",'
        f' "from": {{"id": {person}, "is_bot": false, "first_name": "Hoa"}},'
        f' "chat": {{"id": {person}, "type": "private", "first_name": "Hoa"}}}}}}'
    )


async def test_a_second_run_on_one_file_says_so_and_leaves(api: BotApi, tmp_path: Path) -> None:
    config = write_config(tmp_path, api)
    async with running(config) as run:
        second = await nguon("run", "--config", str(config))
        assert second.status == 1
        assert str(run.process.pid) in second.err
        assert (await run.stop()).status == 0


async def test_a_webhook_is_served_and_answered(
    api: BotApi, tmp_path: Path, free_port: int
) -> None:
    telegram = (
        f'mode = "webhook"\nwebhook_address = "http://127.0.0.1:{free_port}"\n'
        'webhook_path = "/hook"\nwebhook_secret = "a-secret-of-sixteen-signs"'
    )
    config = write_config(tmp_path, api, telegram=telegram, web=f"port = {free_port}")
    async with running(config) as run:
        api.admin.say(OFFICER, "xin chào")
        await eventually(lambda: told(api, OFFICER), PATIENCE_SECONDS)
        assert "Đảng ủy xã Chiềng Mai" in told(api, OFFICER)[0]
        assert api.calls["getupdates"] == 0
        assert (await run.stop()).status == 0


async def test_a_token_that_is_refused_is_a_sentence(api: BotApi, tmp_path: Path) -> None:
    config = write_config(tmp_path, api)
    wrong = config.read_text(encoding="utf-8").replace(api.token, "4242:another-token-of-nobody")
    config.write_text(wrong, encoding="utf-8")
    done = await nguon("run", "--config", str(config))
    assert done.status == 1
    assert "@BotFather" in done.err
    assert "Traceback" not in done.err
    assert "another-token" not in done.err


async def test_a_newer_database_is_refused_and_left_alone(api: BotApi, tmp_path: Path) -> None:
    config = write_config(tmp_path, api)
    file = tmp_path / "data" / "nguon.db"
    upgrade(file, now=datetime.now(UTC))
    with closing(sqlite3.connect(file)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()
    for command in ("run", "invite --name Mai"):
        done = await nguon(*command.split(), "--config", str(config))
        assert (done.status, "Traceback" in done.err) == (1, False)
        assert "mới hơn" in done.err
    assert file.read_bytes() == before
