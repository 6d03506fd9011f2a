"""The printing press: a child process that turns a worded sheet into a file, and ends."""

import asyncio
import sys

from bot.outgoing import Letter, Print
from bot.platforms.base import Document, Outcome, Platform

_SECONDS = 60.0
_AT_ONCE = asyncio.Semaphore(1)  # one is plenty for a committee, and spares a small machine


class PressError(Exception):
    """The file could not be made; says nothing of what stood in it."""


async def press(sheet: str) -> bytes:
    """The sheet (bot.paper.worded) as a PDF file. Raises PressError."""
    async with _AT_ONCE:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot.paper.child",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,  # a traceback could quote the sheet
        )
        try:
            async with asyncio.timeout(_SECONDS):
                made, _ = await child.communicate(sheet.encode())
        except TimeoutError:
            raise PressError("the press took too long") from None
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
    if child.returncode or not made.startswith(b"%PDF"):
        raise PressError(f"the press ended with {child.returncode}")
    return made


async def sent_by(platform: Platform, ready: Letter | Print) -> Outcome:
    """Send a message, or make and send a file. Raises PressError."""
    if isinstance(ready, Letter):
        return await platform.send(ready.outgoing)
    content = await press(ready.sheet)
    return await platform.send_document(
        Document(ready.chat, ready.file_name, content, ready.caption)
    )
