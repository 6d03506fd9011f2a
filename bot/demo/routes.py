"""The web side of the demo: the page, its words, its state as JSON, and what its people do."""

import asyncio
from pathlib import Path

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.catalogue import Catalogue
from bot.demo.contract import DemoDriver
from bot.demo.guard import LoopbackOnly
from bot.demo.shapes import state_to_json
from bot.demo.texts import Words
from bot.demo.wishes import WISHES, UnclearError, read_body

PAGE = Path(__file__).parent / "page"
LONGEST_POLL = 20.0  # seconds an idle page waits for an answer


def demo_routes(
    driver: DemoDriver, catalogue: Catalogue, longest_poll: float = LONGEST_POLL
) -> list[BaseRoute]:
    """The routes of the demo, for this machine alone; an idle poll ends after `longest_poll` s."""
    ends = _Ends(driver, catalogue, longest_poll)
    guard = [Middleware(LoopbackOnly)]
    return [
        Route("/", ends.page, middleware=guard),
        Route("/api/texts", ends.texts, middleware=guard),
        Route("/api/state", ends.state, middleware=guard),
        Route("/api/file/{message}", ends.file, middleware=guard),
        Route("/api/{wish}", ends.act, methods=["POST"], middleware=guard),
        Mount("/page", StaticFiles(directory=PAGE), middleware=guard),
    ]


class _Ends:
    """The end points over one driver."""

    def __init__(self, driver: DemoDriver, catalogue: Catalogue, longest_poll: float) -> None:
        self._driver = driver
        self._catalogue = catalogue
        self._longest_poll = longest_poll

    async def page(self, _: Request) -> Response:
        return FileResponse(PAGE / "index.html")

    async def texts(self, request: Request) -> Response:
        return JSONResponse(self._words(request).for_page())

    async def state(self, request: Request) -> Response:
        """What is newer than number `after`, as soon as there is something; all, without it."""
        words = self._words(request)
        after = _number(request.query_params.get("after", ""))
        if after is None or after > self._driver.state(after, words.language).number:
            after = 0  # a new page, or one that remembers an earlier run of the program
        else:
            await self._news(after)
        state = self._driver.state(after, words.language)
        return JSONResponse(state_to_json(state, after, words))

    async def _news(self, after: int) -> None:
        try:
            async with asyncio.timeout(self._longest_poll):
                await self._driver.wait(after)
        except TimeoutError:
            pass  # nothing new is an answer too

    async def file(self, request: Request) -> Response:
        """A file that the program sent, opened in the browser."""
        try:
            found = self._driver.file(request.path_params["message"])
        except KeyError:
            return self._sorry(request, "demo-error-unclear", 404)
        opened = {"Content-Disposition": f'inline; filename="{found.file_name}"'}
        return Response(found.content, media_type="application/pdf", headers=opened)

    async def act(self, request: Request) -> Response:
        """Do what a person of the page did."""
        wish = WISHES.get(request.path_params["wish"])
        if wish is None:
            return self._sorry(request, "demo-error-unclear", 404)
        try:
            await wish(self._driver, await read_body(request))
        except UnclearError:
            return self._sorry(request, "demo-error-unclear", 400)
        except ValueError:
            return self._sorry(request, "demo-error-impossible", 409)
        return JSONResponse({})

    def _words(self, request: Request) -> Words:
        return Words.choose(self._catalogue, request.query_params.get("language", "vi"))

    def _sorry(self, request: Request, key: str, status: int) -> Response:
        sentence = self._words(request).say(key)
        return JSONResponse({"error": key, "sentence": sentence}, status_code=status)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None
