"""The library's request seam on aiohttp. Nothing is logged: the token is part of every address."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import cast

import aiohttp
from telegram.error import TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.platforms.telegram.errors import (
    LineBrokenError,
    NotSentError,
    ServerTroubleError,
    slow_down,
)

_JSON = {"Content-Type": "application/json"}
_NEVER_LEFT = (
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)
_Seconds = float | None
# PTB's marker for "not given" has a private type; any object stands for it here.
_NOT_GIVEN: object = BaseRequest.DEFAULT_NONE


class _Fields:
    """Stands in for RequestData, which is final and says not to be built by hand."""

    contains_files = False

    def __init__(self, fields: Mapping[str, object]) -> None:
        self.json_payload = json.dumps(fields).encode()


class AiohttpRequest(BaseRequest):
    """A pool of at most `connections` lines to one Bot API server, through `proxy` if given.

    `connect_seconds` bounds getting a line (waiting for the pool included), `read_seconds` the
    answer. Raises NotSentError, LineBrokenError, ServerTroubleError, SlowDownError, TimedOut,
    and what the library makes of an answer.
    """

    def __init__(
        self,
        *,
        connections: int,
        read_seconds: float,
        connect_seconds: float = 10.0,
        proxy: str | None = None,
    ) -> None:
        self._connections = connections
        self._read_seconds = read_seconds
        self._connect_seconds = connect_seconds
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds an answer may take where a call does not say otherwise."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Open the pool; does nothing if it is open."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        """Close the pool and every line in it; does nothing if it is closed."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def call(
        self, url: str, fields: Mapping[str, object], read_seconds: float | None = None
    ) -> object:
        """POST a method of the Bot API and give its `result` as plain JSON values.

        The hot paths use this: building the library's objects costs more than the request.
        """
        seconds = self._read_seconds if read_seconds is None else read_seconds
        data = cast(RequestData, _Fields(fields))
        return await self.post(url, data, read_timeout=seconds)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = _NOT_GIVEN,
        write_timeout: object = _NOT_GIVEN,  # noqa: ARG002 - the whole exchange is bounded below
        connect_timeout: object = _NOT_GIVEN,
        pool_timeout: object = _NOT_GIVEN,  # noqa: ARG002 - aiohttp counts it as connecting
    ) -> tuple[int, bytes]:
        """Carry out one request; the signature is the library's."""
        read = _given(read_timeout, self._read_seconds)
        connect = _given(connect_timeout, self._connect_seconds)
        total = None if read is None or connect is None else read + connect
        timeout = aiohttp.ClientTimeout(total=total, connect=connect, sock_read=read)
        status, payload = await self._exchange(method, url, request_data, timeout)
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise slow_down(payload)
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise ServerTroubleError(str(status))
        if method == "POST" and status == HTTPStatus.OK and b'"result"' not in payload:
            # A captive portal, perhaps; the library would trip over it with a KeyError.
            raise TelegramError("unreadable answer")
        return status, payload

    async def _exchange(
        self,
        method: str,
        url: str,
        request_data: RequestData | None,
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109 - aiohttp's own, by phase
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSentError("the pool is closed")
        data, headers = _body(request_data)
        try:
            async with self._session.request(
                method,
                url,
                data=data,
                headers=headers,
                timeout=timeout,
                proxy=self._proxy,
                allow_redirects=False,  # the token must not follow one
            ) as response:
                return response.status, await response.read()
        # "from None": aiohttp's errors quote the address, and the address holds the token.
        except _NEVER_LEFT as error:
            raise NotSentError(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise LineBrokenError(type(error).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """The answer as a dict; unlike the library's own, never logs it. Raises TelegramError."""
        try:
            answer = json.loads(payload)
        except (ValueError, RecursionError):
            raise TelegramError("unreadable answer") from None
        if not isinstance(answer, dict):
            raise TelegramError("unreadable answer")
        return answer


def _given(value: object, default: float) -> _Seconds:
    if value is None:
        return None
    return float(value) if isinstance(value, (int, float)) else default


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    if data is None:
        return None, {}
    if not data.contains_files:
        return data.json_payload, _JSON
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, {}
