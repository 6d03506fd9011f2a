"""The server: addresses, tokens, faults, and the admin side over HTTP."""

import asyncio
import json
import time
from collections import Counter
from types import TracebackType

from aiohttp import web

from tests.botapi.admin import Admin
from tests.botapi.admin_http import answer_admin
from tests.botapi.errors import ApiError, flood
from tests.botapi.faults import Fault, Faults
from tests.botapi.flood import FloodGate, FloodLimits
from tests.botapi.methods import Methods
from tests.botapi.params import read_params
from tests.botapi.updates import UpdateQueue
from tests.botapi.webhook import WebhookPusher
from tests.botapi.world import World

TOKEN = "4242:TEST-emulated-token_not-a-secret-000"


class BotApi:
    """One bot on one local server. `async with` starts and stops it; port 0 takes a free one."""

    def __init__(
        self,
        *,
        token: str = TOKEN,
        username: str = "nguon_test_bot",
        port: int = 0,
        limits: FloodLimits | None = None,
    ) -> None:
        self.token = token
        self.calls: Counter[str] = Counter()
        self._port = port
        self._faults = Faults()
        queue = UpdateQueue()
        world = World(int(token.partition(":")[0]), username)
        self._pusher = WebhookPusher(queue)
        self.gate = FloodGate(limits or FloodLimits(), time.monotonic)
        self._methods = Methods(world, queue, self._pusher, self.gate).table
        self.admin = Admin(world, queue, self._faults)
        self._closing = asyncio.Event()
        self._runner: web.ServerRunner | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def base_url(self) -> str:
        """In the library's form."""
        return f"{self.url}/bot"

    async def start(self) -> None:
        self._closing.clear()
        self._runner = web.ServerRunner(
            web.Server(self._handle, access_log=None), shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening; what is queued and recorded stays, so that it can start again."""
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> "BotApi":
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._pusher.remove(drop=True)
        await self.stop()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/admin/"):
            return await answer_admin(self.admin, self.calls, request)
        who, _, name = request.path.removeprefix("/bot").partition("/")
        if not request.path.startswith("/bot") or ":" not in who:
            return _json(404, ApiError(404, "Not Found").as_json())
        if who != self.token:
            return _json(401, ApiError(401, "Unauthorized").as_json())
        name = name.lower()
        self.calls[name] += 1
        fault = self._faults.next_for(name)
        if fault is not None and not fault.carries_out:
            return _refused(fault, request)
        response = await self._call(name, request)
        return response if fault is None else await self._spoil(fault, request)

    async def _call(self, name: str, request: web.BaseRequest) -> web.Response:
        method = self._methods.get(name)
        if method is None:
            return _json(404, ApiError(404, "Not Found: method not found").as_json())
        try:
            result = await method(await read_params(request))
        except ApiError as error:
            return _json(error.code, error.as_json())
        return _json(200, {"ok": True, "result": result})

    async def _spoil(self, fault: Fault, request: web.BaseRequest) -> web.Response:
        if fault.kind == "garbage":
            return web.Response(text="<html>", content_type="text/html")
        if fault.kind == "hang":
            await self._closing.wait()
        return _cut(request)


def _refused(fault: Fault, request: web.BaseRequest) -> web.Response:
    if fault.kind == "refuse":
        return _cut(request)
    if fault.status == 429 and fault.retry_after:
        return _json(429, flood(fault.retry_after).as_json())
    return web.Response(status=fault.status, text="<html>", content_type="text/html")


def _cut(request: web.BaseRequest) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _json(status: int, content: object) -> web.Response:
    return web.Response(
        status=status, body=json.dumps(content).encode(), content_type="application/json"
    )
