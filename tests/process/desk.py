"""The program as processes: a configuration, commands that end, and a run that has to be ended."""

import asyncio
import json
import os
import re
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.request import urlopen

from tests.botapi import BotApi

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60.0  # a busy machine takes many seconds to start a process


def write_config(folder: Path, api: BotApi, *, telegram: str = "", web: str = "port = 0") -> Path:
    """A configuration on the emulator, without waiting between messages."""
    path = folder / "config.toml"
    path.write_text(
        "[telegram]\n"
        f'token = "{api.token}"\nbase_url = "{api.base_url}"\n'
        "messages_per_second = 1000\nseconds_per_chat = 0\nseconds_per_group = 0\n"
        f"{telegram}\n[web]\n{web}\n"
        f'[database]\nurl = "sqlite+aiosqlite:///{folder}/data/nguon.db"\n'
        '[committee]\nname = "Đảng ủy xã Chiềng Mai"\n',
        encoding="utf-8",
    )
    return path


@dataclass(frozen=True, slots=True)
class Ended:
    status: int
    out: str
    err: str


@dataclass(slots=True)
class Run:
    """A run under way. `said` is what it wrote to standard output until it was ready."""

    process: Process
    said: list[str] = field(default_factory=list)

    async def stop(self) -> Ended:
        """End it as a service manager does."""
        self.process.terminate()
        out, err = await asyncio.wait_for(self.process.communicate(), PATIENCE_SECONDS)
        return Ended(self.process.returncode or 0, out.decode(), err.decode())

    def health(self) -> dict[str, object]:
        """What its health page says."""
        address = re.search(r"http://[^\s)]+/health", self.said[-1])
        assert address
        with urlopen(address[0], timeout=10) as answer:  # noqa: S310 - our own loopback address
            told: dict[str, object] = json.load(answer)
        return told


async def nguon(*words: str) -> Ended:
    """Run a command to its end."""
    process = await _start(*words)
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE_SECONDS)
    return Ended(process.returncode or 0, out.decode(), err.decode())


@asynccontextmanager
async def running(config: Path) -> AsyncIterator[Run]:
    """`nguon run`, ready; killed at the end if it still lives."""
    run = Run(await _start("run", "--config", str(config)))
    try:
        await asyncio.wait_for(_until_ready(run), PATIENCE_SECONDS)
        yield run
    finally:
        if run.process.returncode is None:
            run.process.kill()
            await run.process.communicate()


async def _until_ready(run: Run) -> None:
    assert run.process.stdout
    while line := (await run.process.stdout.readline()).decode():
        run.said.append(line.strip())
        if "/health" in line:
            return
    assert run.process.stderr
    raise AssertionError((await run.process.stderr.read()).decode())


async def _start(*words: str) -> Process:
    environment = {key: value for key, value in os.environ.items() if "NGUON" not in key}
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *words, stdout=PIPE, stderr=PIPE, cwd=ROOT, env=environment
    )
