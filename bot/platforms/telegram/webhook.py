"""The door Telegram knocks at: nothing without the secret, 200 only when it is stored."""

import hmac
import json
import logging
from collections.abc import Callable, Sequence

from starlette.requests import Request
from starlette.responses import Response

from bot.platforms.base import Accept, Raw
from bot.platforms.telegram.intake import press_of, raw_of, unreadable
from bot.platforms.telegram.pulse import Pulse

logger = logging.getLogger(__name__)

_SECRET_HEADER = b"x-telegram-bot-api-secret-token"
_BODY_LIMIT = 1 << 20


class Webhook:
    """Takes one update a request. Answers 503 until `open` was called.

    A body that is no update is stored as unparsable and answered 200: it came with the secret, and
    a refusal would make Telegram send it for ever. An empty one has nothing to keep: 400.
    """

    def __init__(self, secret: str, pulse: Pulse, seen: Callable[[Sequence[str]], None]) -> None:
        self._secret = secret.encode()
        self._pulse = pulse
        self._seen = seen
        self._accept: Accept | None = None

    def open(self, accept: Accept) -> None:
        """From now on store with `accept`."""
        self._accept = accept

    def shut(self) -> None:
        """Take nothing more; Telegram keeps it and comes again."""
        self._accept = None

    async def take(self, request: Request) -> Response:
        """The endpoint."""
        if not hmac.compare_digest(_given_secret(request), self._secret):
            return Response(status_code=401)
        if self._accept is None:
            return Response(status_code=503)
        body = await _read(request)
        if body is None:
            return Response(status_code=413)
        if not body.strip():
            return Response(status_code=400)
        return await self._store(body, self._accept)

    async def _store(self, body: bytes, accept: Accept) -> Response:
        raw, press = _read_update(body)
        try:
            await accept((raw,))
        except Exception as error:  # noqa: BLE001 - whatever ails the record, Telegram comes again
            logger.warning("telegram webhook: storing failed (%s)", type(error).__name__)
            return Response(status_code=500)
        self._pulse.beat()
        if press:
            self._seen((press,))
        return Response(status_code=200)


def _given_secret(request: Request) -> bytes:
    """The header as it came; Starlette's text form would have to be encoded again."""
    return next((value for name, value in request.headers.raw if name == _SECRET_HEADER), b"")


async def _read(request: Request) -> bytes | None:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _BODY_LIMIT:
            return None
    return bytes(body)


def _read_update(body: bytes) -> tuple[Raw, str]:
    try:
        update: object = json.loads(body)
    except (ValueError, RecursionError):
        return unreadable(body.decode("utf-8", "backslashreplace").replace("\0", "\\0")), ""
    return raw_of(update), press_of(update)
