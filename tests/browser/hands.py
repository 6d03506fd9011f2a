"""The demo as its own process, and hands that use it without a browser."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from http import HTTPStatus
from http.client import HTTPConnection
from typing import TypedDict
from urllib.parse import urlsplit

from bot.demo.contract import ClockMove
from tests.world import CATALOGUE

_CLOCK_MOVES = 60  # more than enough to see a month through
_PATIENCE = 120.0  # seconds; a day of the demo's clock takes about one


class Button(TypedDict):
    """A button as the page reads it."""

    label: str
    word: str
    route: str


Seen = TypedDict(
    "Seen", {"chat": str, "from": str, "text": str, "message": str, "buttons": list[Button]}
)
"""What the page shows of one event."""


@contextmanager
def demo_server(*more: str) -> Iterator[str]:
    """Serve the demo on a free port; gives its address. Ends as by Ctrl+C."""
    command = [sys.executable, "-m", "bot", "demo", "--port", "0", "--buttons", *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        try:
            yield found[0] if found else ""
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=15)


class Hands:
    """People of the page who write, press and wait, through what the page itself uses."""

    def __init__(self, address: str) -> None:
        self.address = address

    def says(self, who: str, text: str) -> None:
        """Somebody writes in private."""
        self._post("say", {"chat": who, "sender": who, "text": text})

    def picks(self, who: str, *keys: str) -> None:
        """Somebody presses, one after the other, the newest buttons `choice-<key>`."""
        for key in keys:
            self.picks_word(who, CATALOGUE.word("vi", f"choice-{key}"))

    def picks_word(self, who: str, word: str) -> None:
        """Somebody presses the newest button with this typed form."""
        for event in reversed(self._events(who)):
            for button in event["buttons"]:
                if button["word"] == word:
                    wish = {"chat": who, "sender": who, "message": event["message"]}
                    self._post("press", {**wish, "route": button["route"]})
                    return
        raise LookupError(f"{who} has no {word}")

    def waits_for(self, chat: str, beginning: str) -> None:
        """Let time pass until the newest message of a chat begins so."""
        for _ in range(_CLOCK_MOVES):
            if any(one["text"].startswith(beginning) for one in self._events(chat)):
                return
            self.moves(ClockMove.NEXT_DUE)
        raise LookupError(f"{chat} never hears {beginning!r}")

    def moves(self, step: ClockMove) -> None:
        """Move the clock."""
        self._post("clock", {"move": step.value})

    def hours_pass(self, hours: int) -> None:
        """Let so many hours pass."""
        for _ in range(hours):
            self.moves(ClockMove.HOUR)

    def newest(self, chat: str) -> Seen:
        """What was last seen in a chat."""
        return self._events(chat)[-1]

    def _events(self, chat: str) -> list[Seen]:
        events: list[Seen] = json.loads(self._ask("GET", "/api/state"))["events"]
        return [event for event in events if event["chat"] == chat]

    def _post(self, wish: str, body: Mapping[str, str]) -> None:
        self._ask("POST", f"/api/{wish}", json.dumps(body))

    def _ask(self, method: str, path: str, body: str | None = None) -> bytes:
        line = HTTPConnection(urlsplit(self.address).netloc, timeout=_PATIENCE)
        with closing(line):
            line.request(method, path, body, {"Content-Type": "application/json"})
            answer = line.getresponse()
            found = answer.read()
        if answer.status != HTTPStatus.OK:
            raise LookupError(f"{path} answers {answer.status}")
        return found
