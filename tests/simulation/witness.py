"""Watches everything that is said, at the very moment it is said, against what the record holds.

Nothing here asks the product's own guards: each rule is looked up anew in the tables.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.ids import PersonId
from domain.messages import Argument, Message, UnitRef
from tests.simulation.dates import DateWatch
from tests.simulation.facts import Notice, against_the_record, months_told, occasion_of, sent_at
from tests.simulation.ledger import Ledger
from tests.world import World

# Said again, with the same words, only because a person did the same thing again.
_ANSWERS_TO_AN_ACT = frozenset(
    {
        "delegated-to-you",
        "delegation-ended",
        "leave-over",
        "prompt-forward",
        "review-reopened-mentor",
        "nudge-again",
        "handover-asked",
        "assigned-mentor",
        "assign-ended",
        "assignment-moved",
        "host-told",
        "host-over",
        "host-remark-came",
        "away-told",
        "away-told-branch",
        "away-back-told",
        "away-back-told-branch",
        "class-done-mentor",
        "class-done-organisation",
    }
)
# Of a meeting held this very day the conclusion is asked whatever else the day brought.
_OF_THEMSELVES = (
    "open-",
    "nudge-one",
    "nudge-many",
    "pack",
    "notice",
    "chase",
    "escalate",
    "digest",
    "committee",
    "chapter-ask",
    "source-ask",
    "round",
    "today",
    "late-",
    "clock-warning",
    "visit-ask",
    "pair-ask",
    "silent",
    "forecast",
    "home-round",
    "host-ask",
    "away-back-ask",
    "union-year",
    "union-age",
    "task-ask",
    "class-call",
    "class-remind",
    "class-results",
    "class-missing",
    "ballot-remind",
)
_DATE = "clock-brief"
_NO_WORD_OF_OLD = "of a branch that is no more"


@dataclass
class Witness:
    """Collects faults in words; an empty list at the end is the test."""

    commune: World
    ledger: Ledger
    dates: DateWatch = field(default_factory=DateWatch)
    faults: list[str] = field(default_factory=list)
    said: Counter[str] = field(default_factory=Counter)
    _once: Counter[str] = field(default_factory=Counter)
    _days: Counter[tuple[PersonId, date]] = field(default_factory=Counter)
    _looked_at: tuple[datetime | None, set[int]] = (None, set())

    async def look(self) -> None:
        """Judge what went out at this moment of the clock."""
        now = self.commune.clock.now()
        at, known = self._looked_at
        if at != now:
            known = set()
        for notice in await self.commune.record.read(sent_at, now):
            if notice.id not in known:
                known.add(notice.id)
                await self._judge(notice, now)
        self._looked_at = (now, known)

    async def _judge(self, notice: Notice, now: datetime) -> None:
        self.said[notice.key] += 1
        if notice.urgency == 0 or notice.errand:
            return
        if not self.commune.program.settings.calendar.may_speak(now):
            self._fault(notice, now, "said at night or on a holiday")
        await self._judge_once(notice, now)
        self._judge_one_voice(notice, now)
        for wrong in await self.commune.record.read(against_the_record, notice, now):
            self._fault(notice, now, wrong)
        day = self.commune.program.settings.calendar.day_of(now)
        for wrong in await self.commune.record.read(self.dates.look, notice, day, now):
            self._fault(notice, now, wrong)
        self._judge_unit(notice, now)
        for pack in nested(notice.message, "pack-reports"):
            self._judge_sums(notice, now, pack)

    async def _judge_once(self, notice: Notice, now: datetime) -> None:
        if notice.key in _ANSWERS_TO_AN_ACT or _dates_alone(notice.message):
            return
        occasion = await self.commune.record.read(occasion_of, notice)
        # A message names its month without the year.
        when = f"{now.year}/{(now.month + 2) // 3 if _quarterly(notice.message) else 0}"
        same = f"{when}:{notice.person}:{notice.unit}:{notice.message}:{occasion}"
        self._once[same] += 1
        if self._once[same] > await self.commune.record.read(months_told, notice):
            self._fault(notice, now, "said twice")

    def _judge_one_voice(self, notice: Notice, now: datetime) -> None:
        """One message a day of those that come of themselves, however many posts somebody has."""
        if notice.person is None or not notice.key.startswith(_OF_THEMSELVES):
            return
        day = self.commune.program.settings.calendar.day_of(now)
        self._days[notice.person, day] += 1
        if self._days[notice.person, day] > 1:
            self._fault(notice, now, "a second message on one day")

    def _judge_unit(self, notice: Notice, now: datetime) -> None:
        """Nothing is said any more by itself of a branch that went into another."""
        about = [one.id for one in notice.message.args.values() if isinstance(one, UnitRef)]
        if notice.key.startswith(_OF_THEMSELVES) and self.ledger.closed.keys() & set(about):
            self._fault(notice, now, _NO_WORD_OF_OLD)

    def _judge_sums(self, notice: Notice, now: datetime, pack: Message) -> None:
        total, answered, missing = (pack.args[one] for one in ("total", "answered", "missing"))
        shown = pack.args["lines"]
        if not isinstance(answered, int) or not isinstance(missing, int):
            self._fault(notice, now, "the pack does not count")
        elif answered + missing != total or not isinstance(shown, tuple) or len(shown) != missing:
            self._fault(notice, now, "the counts do not add up")

    def _fault(self, notice: Notice, now: datetime, what: str) -> None:
        self.faults.append(f"{now:%Y-%m-%d %H:%M} {notice.key} to {notice.person}: {what}")


def _quarterly(message: Message) -> bool:
    """Whether it is of those said once a quarter, in the same words."""
    if message.key.startswith(("forecast", "host-ask", "away-reported")):
        return True
    inner = (one for value in message.args.values() for one in _each(value))
    return any(_quarterly(one) for one in inner if isinstance(one, Message))


def _each(value: Argument) -> tuple[Argument, ...]:
    return value if isinstance(value, tuple) else (value,)


def _dates_alone(message: Message) -> bool:
    """Whether it lists dates and nothing else: at each distance in the same words (see dates)."""
    lines = list(nested(message, "today-line"))
    what = [line.args.get("what") for line in lines]
    return bool(lines) and all(isinstance(one, Message) and one.key == _DATE for one in what)


def nested(message: Message, key: str) -> Iterator[Message]:
    """Every message of this key within a message, at any depth."""
    if message.key == key:
        yield message
    for value in message.args.values():
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Message):
                yield from nested(inner, key)
