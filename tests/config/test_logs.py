"""What may be written about the program."""

import io
import logging
from collections.abc import Iterator

import pytest

from bot.config import Secret
from bot.logs import start_logging


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:], root.level = handlers, level


def written(message: str, *args: object, secrets: tuple[Secret, ...] = ()) -> str:
    stream = io.StringIO()
    start_logging(secrets, stream=stream)
    logging.getLogger("test").info(message, *args)
    return stream.getvalue()


def test_whatever_looks_like_a_token_is_struck_out() -> None:
    token = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"
    assert "AAF" not in written("POST https://api.telegram.org/bot%s/getMe", token)
    assert "short" not in written("POST http://127.0.0.1:8081/bot1:short/getMe")


def test_known_secrets_are_struck_out_word_for_word() -> None:
    text = written("proxy is %s", "pw-of-ours", secrets=(Secret("pw-of-ours"), Secret()))
    assert "pw-of-ours" not in text
    assert "[secret]" in text


def test_a_secret_in_a_traceback_is_struck_out_and_the_record_is_one_line() -> None:
    stream = io.StringIO()
    start_logging((Secret("hunter2"),), stream=stream)
    try:
        int("first\nhunter2")
    except ValueError:
        logging.getLogger("test").exception("it failed")
    lines = stream.getvalue().splitlines()
    assert len(lines) == 1
    assert "hunter2" not in lines[0]
    assert "ValueError" in lines[0]


def test_clients_that_log_addresses_are_kept_quiet() -> None:
    stream = io.StringIO()
    start_logging(stream=stream)
    for name in ("httpx", "httpcore.connection", "aiohttp.access", "telegram.ext", "apscheduler"):
        logging.getLogger(name).info("HTTP Request: POST …")
    assert stream.getvalue() == ""
