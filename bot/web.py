"""The one web server of the process: Starlette on uvicorn, inside the running event loop."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route

Health = Callable[[], Mapping[str, str | int | float | bool]]
"""How the program is: numbers and states, never names. `ok` False answers with status 503."""


@dataclass(frozen=True, slots=True)
class Listener:
    """A bound socket: from here on the address is known and ours."""

    socket: socket.socket

    @property
    def address(self) -> str:
        """The address to open in a browser, without a final slash."""
        host, port = self.socket.getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals belong to whoever started us."""
        yield


def listen(host: str = "127.0.0.1", port: int = 0) -> Listener:
    """Bind; port 0 takes any free one. Raises OSError if it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return Listener(socket.create_server((host, port), family=family))


async def serve(listener: Listener, routes: Sequence[BaseRoute], health: Health) -> None:
    """Serve these routes and `/health` until cancelled, then let open answers end (2 s)."""
    app = Starlette(routes=[*routes, Route("/health", _health_page(health))])
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=2,
    )
    server = _Server(config)
    async with asyncio.TaskGroup() as group:
        serving = group.create_task(server.serve(sockets=[listener.socket]))
        try:
            await asyncio.shield(serving)
        except asyncio.CancelledError:
            server.should_exit = True
            await serving
            raise


def _health_page(health: Health) -> Callable[[Request], Awaitable[JSONResponse]]:
    async def page(_: Request) -> JSONResponse:
        state = dict(health())
        return JSONResponse(state, status_code=200 if state.get("ok", True) else 503)

    return page
