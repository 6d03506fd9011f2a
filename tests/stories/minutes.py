"""A story over many months, written down like minutes: the day, who said what, who heard what.

A line in brackets is a choice: pressed where there are buttons, typed where there are none.
"""

import re
from datetime import datetime, timedelta

from tests.world import World, local

_PATIENCE = timedelta(days=1)


class Minutes:
    """The people of the branch, month after month; nothing happens between two days named."""

    def __init__(self, commune: World) -> None:
        self.commune = commune
        self._read: dict[str, int] = {}

    async def on(self, day: str, hour: int = 9) -> None:
        """It is this day ("12/11/2026") at this hour; the day before it is lived through."""
        named = datetime.strptime(day, "%d/%m/%Y")  # noqa: DTZ007 - made aware by `local`
        moment = local(named.day, named.month, hour, year=named.year)
        if moment - _PATIENCE > self.commune.clock.now():
            self.commune.clock.move_to(moment - _PATIENCE)
        await self.commune.live_until(moment)

    async def act(self, who: str, *lines: str) -> str:
        """Somebody writes or chooses these, one after the other; what the last one brought."""
        answer: list[str] = []
        for line in lines:
            if line.startswith("["):
                answer = await self.commune.presses(who, line.strip("[]"))
            else:
                answer = await self.commune.says(who, line)
        return "\n".join(answer)

    def hears(self, who: str, *told: str) -> None:
        """All of this stands in one message that came since somebody's messages were last read."""
        news = self._news(who)
        assert any(all(one in text for one in told) for text in news), (who, told, news)

    async def opens(self, who: str, thing: str) -> str:
        """What was said of this thing lately; opened first where it came in a list of the day."""
        for text in reversed(self._news(who)):
            listed = re.search(rf"^(\d+)\. [^\n]*{re.escape(thing)}", text, re.MULTILINE)
            if listed is not None:
                return await self.act(who, listed.group(1))
            if thing in text:
                return text
        raise AssertionError((who, thing, self.commune.last(who)))

    def hears_no(self, who: str, *never: str) -> None:
        """None of this stands in any message that came since then."""
        news = self._news(who)
        assert not any(one in text for text in news for one in never), (who, never, news)

    def all_have_read(self) -> None:
        """Whatever came so far is read."""
        for who in self.commune.people:
            self._news(who)

    def _news(self, who: str) -> list[str]:
        every = [one.text for one in self.commune.sandbox.transcript(who) if one.from_bot]
        begin, self._read[who] = self._read.get(who, 0), len(every)
        return every[begin:]
