"""What the tour does with the sample commune: people write, press and read; time passes.

Everything goes through the sandbox messenger exactly as a person would do it: where there are
buttons they press, where there are none they type the word they read.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.catalogue import Catalogue
from bot.demo import cast
from bot.demo.living import Living
from bot.demo.skipping import skip_to
from bot.demo.telling import Teller
from bot.lines import OperatorError, line
from bot.platforms.base import Button
from bot.platforms.sandbox import Event, EventKind

_GAP = "§"
_SEASON = timedelta(days=90)  # a year later the same month reads the same
# A choice where there are no buttons: a row of its own, or beside others in one row.
_LISTED = re.compile(r"^– (\S+): (.*)$|(\w+) \(([^()]*)\)", re.MULTILINE)


class Journey:
    """People act, and expectations are checked. What is not as expected raises OperatorError."""

    def __init__(
        self, commune: Living, teller: Teller, catalogue: Catalogue, language: str
    ) -> None:
        self.commune = commune
        self.milestones: list[str] = []
        self._messenger = commune.messenger
        self._teller = teller
        self._catalogue = catalogue
        self._language = language
        self._told = self._messenger.log.number
        self._news: list[Event] = []
        self._by_itself: list[Event] = []
        self._part = ""

    # --- what people do ------------------------------------------------------------------

    def begin(self, part: str, *followed: str) -> None:
        """Begin a part of the month: the entry `tour-<part>` says what happens.

        What `followed` chats receive is told in full, what others receive by its first line.
        """
        self._part = part
        self._teller.heading(part, followed)

    def written(self, what: str) -> str:
        """What somebody of the sample types: the entry `tour-written-<what>`."""
        return self._catalogue.text(self._language, f"tour-written-{what}")

    async def types(self, who: str, text: str) -> None:
        """Somebody writes to the assistant in private."""
        self._messenger.say(who, who, text)
        await self._then()

    async def picks(self, who: str, *keys: str) -> None:
        """Somebody chooses, one after the other, the choices `choice-<key>` they were offered."""
        for key in keys:
            await self.picks_word(who, self._catalogue.word(self._language, f"choice-{key}"))

    async def picks_numbered(self, who: str, key: str, number: int) -> None:
        """Somebody chooses one of several choices `choice-<key>`, by its number."""
        word = self._catalogue.word(self._language, f"choice-{key}", {"n": number})
        await self.picks_word(who, word)

    async def picks_row(self, who: str, fragment: str) -> None:
        """Somebody types the number at the end of the row in their last message that reads so."""
        rows = self._messenger.last(who).text.split("\n")
        numbers = [row.rstrip(")").rpartition(" ")[2] for row in rows if fragment in row]
        if len(numbers) != 1 or not numbers[0].isdecimal():
            raise self._wrong(who, fragment)
        await self.types(who, numbers[0])

    async def picks_word(self, who: str, word: str) -> None:
        """Somebody chooses what has this typed form."""
        if not self._messenger.profile.buttons:
            await self.types(who, word)
            return
        await self._press(who, who, lambda button: button.word == word, word)

    async def picks_named(self, who: str, fragment: str) -> None:
        """Somebody chooses the entry of a list that reads so."""
        if self._messenger.profile.buttons:
            await self._press(who, who, lambda button: fragment in button.label, fragment)
            return
        found = _LISTED.findall(self._messenger.last(who).text)
        words = [word or short for word, label, short, name in found if fragment in label + name]
        if not words:
            raise self._wrong(who, fragment)
        await self.types(who, words[0])

    async def opens_own_tasks_from_group(self, who: str) -> None:
        """Somebody presses the group's one button; where there is none, writes the word alone."""
        word = self._catalogue.word(self._language, "choice-open-my-tasks")
        if self._messenger.profile.buttons:
            await self._press(cast.GROUP, who, lambda button: button.word == word, word)
        else:
            await self.types(who, word)

    async def skips_to(self, day: int, month: int, year: int) -> None:
        """The time until that day passes without being told."""
        await skip_to(self.commune, _moment(day, 0, 0, month, year))
        self._told = self._messenger.log.number

    async def until(
        self, day: int, hour: int, minute: int = 0, *, month: int = 11, year: int = cast.START.year
    ) -> None:
        """Time passes until then, unless said otherwise in the month and year of the start."""
        self._news = []
        await self.commune.move_to(_moment(day, hour, minute, month, year))
        self._by_itself += self._collect_own()

    async def without_power_until(
        self, day: int, hour: int, *, writes: tuple[str, str, int, int]
    ) -> None:
        """Our machine is out until then; on a day and hour of it somebody writes this."""
        who, text, *written = writes
        self.commune.clock.move_to(_moment(*written))
        self._messenger.say(who, who, text)
        self.commune.clock.move_to(_moment(day, hour))
        await self.commune.settle()
        await self.commune.program.tick()
        await self._then()

    # --- what is expected ----------------------------------------------------------------

    def hears(self, who: str, key: str, *, times: int = 1) -> None:
        """Expect that what just happened brought this entry to this chat, just so often."""
        found = [one for one in self._news if one.chat == who and self._reads(one, key)]
        if len(found) != times:
            raise self._wrong(who, key)
        self.milestones.append(f"{who}: {key}")

    def hears_no(self, who: str, key: str) -> None:
        """Expect that this entry did not come to this chat in what just happened."""
        if any(one.chat == who and self._reads(one, key) for one in self._news):
            raise self._wrong(who, key)

    def finds(self, who: str, key: str, *, within: str = "") -> None:
        """Expect that what just happened brought this chat a text with this entry in a row of it.

        `within`: a fragment that stands in that row.
        """
        own = [one for one in self._news if one.chat == who and one.from_bot]
        rows = [row for one in own for row in one.text.split("\n")]
        if not any(self._has(row, key) and within in row for row in rows):
            raise self._wrong(who, key)
        self.milestones.append(f"{who}: {key}")

    def hears_late(self, who: str, key: str) -> None:
        """Expect this entry in a message that apologises, just once, for coming late."""
        self.hears(who, "late-notice")
        (late,) = [
            one for one in self._news if one.chat == who and self._reads(one, "late-notice")
        ]
        if not any(self._is(row, key) for row in late.text.split("\n")):
            raise self._wrong(who, key)
        self.milestones.append(f"{who}, late: {key}")

    def has_slips(self, who: str) -> None:
        """Expect a file in this chat; where the messenger takes none, word of who prints it."""
        own = [one for one in self._news if one.chat == who]
        files = any(one.kind is EventKind.DOCUMENT for one in own)
        told = any(self._reads(one, "paper-no-files") for one in own)
        documents = self._messenger.profile.documents
        self.holds("the slips can be printed", true=files if documents else told)

    def holds(self, what: str, *, true: bool) -> None:
        """Expect something of the record."""
        if not true:
            raise self._wrong("", what)
        self.milestones.append(what)

    def nothing_was_said_twice(self) -> None:
        """Expect that nothing the program said by itself came to one chat twice in a season."""
        seen: dict[tuple[str, str], datetime] = {}
        for event in self._by_itself:
            before = seen.get((event.chat, event.text))
            if before is not None and event.at - before < _SEASON:
                raise self._wrong(event.chat, event.text.split("\n")[0])
            seen[event.chat, event.text] = event.at

    def count(self) -> tuple[int, int]:
        """How many messages the program and the people wrote."""
        events = self._messenger.log.after(0)
        own = sum(event.from_bot for event in events)
        return own, len(events) - own

    # --- within --------------------------------------------------------------------------

    async def _press(
        self, chat: str, who: str, is_it: Callable[[Button], bool], what: str
    ) -> None:
        for event in reversed(self._messenger.transcript(chat)):
            for button in event.buttons:
                if is_it(button):
                    self._messenger.press(chat, who, event.message, button.route)
                    await self._then()
                    return
        raise self._wrong(who, what)

    def _collect_own(self) -> list[Event]:
        return [event for event in self._collect() if event.from_bot]

    async def _then(self) -> None:
        self._news = []
        await self.commune.settle()
        self._collect()

    def _collect(self) -> list[Event]:
        self._news = self._messenger.log.after(self._told)
        self._told = self._messenger.log.number
        for event in self._news:
            self._teller.tell(event)
        return self._news

    def _reads(self, event: Event, key: str) -> bool:
        """Whether the bot's message begins as this entry does, whatever stands in its gaps."""
        return event.from_bot and self._is(event.text.split("\n")[0], key)

    def _is(self, row: str, key: str) -> bool:
        return bool(re.fullmatch(self._pattern(key), row))

    def _has(self, row: str, key: str) -> bool:
        return bool(re.search(self._pattern(key), row))

    def _pattern(self, key: str) -> str:
        gaps = self._catalogue.variables(self._language, key)
        text = self._catalogue.text(self._language, key, dict.fromkeys(gaps, _GAP))
        parts = text.split("\n")[0].split(_GAP)
        return ".*".join(re.escape(part) for part in parts)

    def _wrong(self, chat: str, what: str) -> OperatorError:
        last = [event.text for event in self._messenger.transcript(chat) if event.from_bot][-1:]
        return OperatorError(
            line("tour-failed", part=self._part, who=chat or "-", what=what),
            *(line("tour-text", text=text) for text in last),
        )


def _moment(
    day: int, hour: int, minute: int = 0, month: int = 11, year: int = cast.START.year
) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=cast.ZONE)
