"""The bare floor: asyncio, aiohttp and sqlite3 on a thread, 32 at once. It keeps no promise.

One getUpdates loop, one INSERT with its own COMMIT, one sendMessage; no order, no inbox, no
outbox, no rights, no language. It shows what the machine itself allows.
"""

import argparse
import asyncio
import json
import sqlite3
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import aiohttp

AT_ONCE = 32
_TABLE = """CREATE TABLE IF NOT EXISTS reports (id INTEGER PRIMARY KEY, update_id INTEGER UNIQUE,
    chat INTEGER, person INTEGER, code TEXT, text TEXT, at TEXT, kind TEXT, state TEXT)"""


class Floor:
    """One bot with nothing in it."""

    def __init__(self, url: str, path: str, session: aiohttp.ClientSession) -> None:
        self._url = url
        self._session = session
        self._thread = ThreadPoolExecutor(1)
        self._path = path
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def run(self) -> None:
        """Answer until the process ends."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._thread, self._open)
        offset = 0
        async with asyncio.TaskGroup() as turns:
            while True:
                fields = {"timeout": 30, "limit": 100, "offset": offset}
                for update in await self._call("getUpdates", fields):
                    offset = update["update_id"] + 1
                    await self._slots.acquire()
                    turns.create_task(self._turn(update))

    def _open(self) -> None:
        self._db = sqlite3.connect(self._path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute(_TABLE)
        self._db.execute("CREATE INDEX IF NOT EXISTS by_chat ON reports (chat)")

    def _keep(self, row: tuple[object, ...]) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute("INSERT INTO reports VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        self._db.execute("COMMIT")

    async def _turn(self, update: dict[str, dict[str, dict[str, int]]]) -> None:
        try:
            message = update["message"]
            chat, text = message["chat"]["id"], str(message["text"])
            _, code, said = text.split(" ", 2)
            at = datetime.now(UTC).isoformat()
            row = (update["update_id"], chat, chat, code, said, at, "report", "new")
            await asyncio.get_running_loop().run_in_executor(self._thread, self._keep, row)
            answer = f"Đã ghi nhận xét về {code}. Cảm ơn đồng chí."
            await self._call("sendMessage", {"chat_id": chat, "text": answer})
        finally:
            self._slots.release()

    async def _call(self, method: str, fields: Mapping[str, object]) -> list[dict]:  # type: ignore[type-arg]
        body = json.dumps(fields)
        headers = {"Content-Type": "application/json"}
        async with self._session.post(self._url + method, data=body, headers=headers) as answer:
            return json.loads(await answer.read())["result"]  # type: ignore[no-any-return]


async def main(base_url: str, token: str, path: str) -> None:
    """Run the floor against one Bot API."""
    async with aiohttp.ClientSession() as session:
        await Floor(f"{base_url}{token}/", path, session).run()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    for name in ("base_url", "token", "path"):
        arguments.add_argument(name)
    asyncio.run(main(**vars(arguments.parse_args())))
