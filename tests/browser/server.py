"""The demo's routes, served from a thread of their own on a free port."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from bot.catalogue import Catalogue
from bot.demo.contract import DemoDriver
from bot.demo.routes import demo_routes
from bot.web import listen, serve


@contextmanager
def served(driver: DemoDriver) -> Iterator[str]:
    """Serve the page over this driver; gives its address."""
    listener = listen()
    routes = demo_routes(driver, Catalogue.load(), longest_poll=0.5)  # stops the sooner
    loop = asyncio.new_event_loop()
    serving = loop.create_task(serve(listener, routes, lambda: {"ok": True}))

    def run() -> None:
        try:
            loop.run_until_complete(serving)
        except asyncio.CancelledError:
            pass
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield listener.address
    finally:
        loop.call_soon_threadsafe(serving.cancel)
        thread.join(timeout=10)
        listener.socket.close()
