"""When it is decent to write to somebody: quiet hours, holidays, and the committee's own zone.

Source: design.md §5, voice.md M1c (messages go out from 06:00 to 20:30 only).
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


def as_utc(moment: datetime) -> datetime:
    """The same moment in UTC. Raises ValueError for a naive one."""
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise ValueError("a moment carries its time zone")
    return moment.astimezone(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The committee's days and hours. Every moment it takes is aware; those it gives are UTC.

    `holidays` comes from outside: the country's and the committee's own. Weekends are ordinary
    days unless `weekends_rest`. Both edges, `speak_from` and `speak_until`, are decent hours.
    Raises ValueError if the decent hours are empty.
    """

    zone: ZoneInfo
    holidays: frozenset[date] = field(default=frozenset())
    speak_from: time = time(6)
    speak_until: time = time(20, 30)
    weekends_rest: bool = False

    def __post_init__(self) -> None:
        if self.speak_from >= self.speak_until:
            raise ValueError("speaking begins before it ends, on one day")

    def local(self, moment: datetime) -> datetime:
        """The moment on the committee's own clock."""
        return as_utc(moment).astimezone(self.zone)

    def day_of(self, moment: datetime) -> date:
        """The local day on which the moment falls."""
        return self.local(moment).date()

    def at(self, day: date, hour: time) -> datetime:
        """The moment of a local hour on a day, as UTC."""
        return datetime.combine(day, hour, self.zone).astimezone(UTC)

    def begin(self, day: date) -> datetime:
        """The first decent moment of a day, whether or not the day is one of rest."""
        return self.at(day, self.speak_from)

    def end(self, day: date) -> datetime:
        """The last decent moment of a day, whether or not the day is one of rest."""
        return self.at(day, self.speak_until)

    def midnight_after(self, moment: datetime) -> datetime:
        """The end of the local day on which the moment falls."""
        return self.at(self.day_of(moment) + _ONE_DAY, time())

    def rests(self, day: date) -> bool:
        """Whether nothing is said on this day."""
        return day in self.holidays or (self.weekends_rest and day.weekday() >= _SATURDAY)

    def may_speak(self, moment: datetime) -> bool:
        """Whether the moment is in decent hours of a day that is not one of rest."""
        local = self.local(moment)
        decent = self.speak_from <= local.time() <= self.speak_until
        return decent and not self.rests(local.date())

    def ordinary_day_before(self, day: date) -> date:
        """The day itself, or the last one before it that is not a day of rest."""
        while self.rests(day):
            day -= _ONE_DAY
        return day

    def ordinary_day_after(self, day: date) -> date:
        """The day itself, or the first one after it that is not a day of rest."""
        while self.rests(day):
            day += _ONE_DAY
        return day

    def next_decent(self, moment: datetime) -> datetime:
        """The moment itself, or the first later one at which it is decent to speak."""
        if self.may_speak(moment):
            return as_utc(moment)
        local = self.local(moment)
        day = local.date()
        if local.time() > self.speak_until:
            day += _ONE_DAY
        return self.begin(self.ordinary_day_after(day))

    def previous_decent(self, moment: datetime) -> datetime:
        """The moment itself, or an earlier decent one.

        In quiet hours it moves to the edge before them; from a day of rest, to the same hour of
        the last ordinary day.
        """
        if self.may_speak(moment):
            return as_utc(moment)
        local = self.local(moment)
        day, hour = local.date(), local.time()
        if hour < self.speak_from:
            day, hour = day - _ONE_DAY, self.speak_until
        return self.at(self.ordinary_day_before(day), min(hour, self.speak_until))

    def clamp(self, hour: time) -> time:
        """The hour, or the nearer edge of the decent hours."""
        return min(max(hour, self.speak_from), self.speak_until)
