"""Ends a long-running command when the system asks for it."""

import asyncio
import logging
import os
import signal
from collections.abc import Awaitable

_log = logging.getLogger(__name__)


async def until_told(work: Awaitable[None], patience: float = 8.0) -> None:
    """Await the work; SIGTERM or SIGINT cancels it and ends this quietly.

    A process still alive `patience` seconds after the signal ends itself with status 0: what was
    accepted is on disk by then or will come again. Only for the main thread of a process of ours.
    """
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    told: list[bool] = []

    def stop() -> None:
        if not told and task is not None:
            told.append(True)
            _leave_after(patience)
            task.cancel()

    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop)
    try:
        await work
    except asyncio.CancelledError:
        if not told:
            raise
    finally:
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(sign)


def _leave_after(patience: float) -> None:
    def leave(*_: object) -> None:
        _log.warning("still busy %.0f s after the signal: leaving", patience)
        os._exit(0)

    signal.signal(signal.SIGALRM, leave)
    signal.setitimer(signal.ITIMER_REAL, patience)
