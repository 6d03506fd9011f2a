"""The web server of the process, over a real socket."""

import asyncio
import contextlib
import http.client
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.web import Health, listen, serve


async def _hello(_: Request) -> PlainTextResponse:
    return PlainTextResponse("chào")


@asynccontextmanager
async def serving(health: Health) -> AsyncIterator[str]:
    listener = listen(port=0)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(serve(listener, [Route("/hello", _hello)], health))
        try:
            yield listener.address
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


def get(address: str, path: str) -> tuple[int, str]:
    place = urlsplit(address).netloc
    with contextlib.closing(http.client.HTTPConnection(place, timeout=10)) as connection:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()


async def test_routes_and_health_are_served_on_a_free_port() -> None:
    async with serving(lambda: {"ok": True, "waiting": 3}) as address:
        assert await asyncio.to_thread(get, address, "/hello") == (200, "chào")
        assert await asyncio.to_thread(get, address, "/health") == (200, '{"ok":true,"waiting":3}')
        assert (await asyncio.to_thread(get, address, "/nothing"))[0] == 404


async def test_an_ailing_program_says_so_by_its_status() -> None:
    async with serving(lambda: {"ok": False}) as address:
        assert (await asyncio.to_thread(get, address, "/health"))[0] == 503


async def test_it_listens_on_loopback_and_tells_its_address() -> None:
    listener = listen()
    assert listener.address.startswith("http://127.0.0.1:")
    assert not listener.address.endswith(":0")
    listener.socket.close()


async def test_cancelling_gives_the_port_back() -> None:
    async with serving(dict) as address:
        await asyncio.to_thread(get, address, "/health")
    port = urlsplit(address).port
    assert port
    listen(port=port).socket.close()


async def test_a_taken_port_is_an_error() -> None:
    listener = listen()
    port = urlsplit(listener.address).port
    assert port
    with contextlib.closing(listener.socket), pytest.raises(OSError, match="in use"):
        listen(port=port)
