"""The demo is for this machine alone: who may ask, and what a browser may do with the answer."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_OURSELVES = frozenset({"localhost", "127.0.0.1", "::1"})

_HEADERS = {
    # The page brings everything itself; nothing of it may be framed, sent elsewhere or kept.
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; object-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class LoopbackOnly:
    """Lets in requests that name this machine and come from its own pages.

    A name of another machine that resolves to this one (DNS rebinding) and a POST from another
    page both get 403.
    """

    def __init__(self, app: ASGIApp) -> None:
        """`app` answers what is let in."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        headers = Headers(scope=scope)
        if not _names_us(headers) or (scope["method"] != "GET" and not _from_our_page(headers)):
            await PlainTextResponse("", status_code=403)(scope, receive, send_guarded)
            return
        await self._app(scope, receive, send_guarded)


def _names_us(headers: Headers) -> bool:
    try:
        return urlsplit(f"//{headers.get('host', '')}").hostname in _OURSELVES
    except ValueError:
        return False


def _from_our_page(headers: Headers) -> bool:
    origin = headers.get("origin")
    same = origin is None or origin == f"http://{headers['host']}"
    site = headers.get("sec-fetch-site", "same-origin")
    # A form of another page cannot send JSON without asking first.
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return same and site in ("same-origin", "none") and kind == "application/json"
