"""How a long-running command ends."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import asyncio, sys, time
from bot.cli.signals import until_told

async def polite():
    print("ready", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        print("clean", flush=True)

async def stubborn():
    print("ready", flush=True)
    while True:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            pass

async def broken():
    raise RuntimeError("on purpose")

asyncio.run(until_told(globals()[sys.argv[1]](), patience=0.3))
print("ended", flush=True)
"""


def ended(work: str, sign: signal.Signals) -> tuple[int, list[str]]:
    command = [sys.executable, "-c", PROGRAM, work]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        process.send_signal(sign)
        said, _ = process.communicate(timeout=20)
        return process.returncode, said.split()


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_work_in_order_with_status_0(sign: signal.Signals) -> None:
    assert ended("polite", sign) == (0, ["clean", "ended"])


def test_work_that_does_not_end_is_left_with_status_0() -> None:
    assert ended("stubborn", signal.SIGTERM) == (0, [])


def test_a_fault_is_not_taken_for_an_orderly_end() -> None:
    command = [sys.executable, "-c", PROGRAM, "broken"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 1
    assert "on purpose" in done.stderr
