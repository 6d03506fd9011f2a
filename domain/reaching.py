"""Whether somebody can be reached through the assistant, and since when not.

Who cannot be reached is «chưa liên lạc được từ ngày …», never somebody who did not answer
(voice notes §8): the phone may be broken, or the village without a signal.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.units import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class LastContact:
    """What the private chats of a person tell, whatever state they are in; moments are aware.

    `open`: at least one of them takes messages. `heard`: the last message that came. `closed`:
    since when none takes any. `asked`: the first thing put to the person since then that can be
    answered. None where it never happened, or is no longer known.
    """

    open: bool
    heard: datetime | None = None
    closed: datetime | None = None
    asked: datetime | None = None


class Reachable(StrEnum):
    """How somebody stands with the assistant."""

    WELL = "well"
    IN_PERSON = "in_person"  # uses no smartphone: asked face to face
    NOT_JOINED = "not_joined"
    CLOSED = "closed"  # blocked the assistant, or the chat is gone
    SILENT = "silent"  # asked, and not heard from for longer than the committee waits

    @property
    def out_of_reach(self) -> bool:
        """Whether somebody who could be written to no longer can."""
        return self in {Reachable.CLOSED, Reachable.SILENT}


@dataclass(frozen=True, slots=True)
class Patience:
    """For how long a committee waits before somebody counts as out of reach.

    `unheard` is since the person last wrote, `unanswered` since they were asked.
    """

    unheard: timedelta
    unanswered: timedelta


@dataclass(frozen=True, slots=True)
class Reached:
    """One person's standing; `since` is the moment of the last contact where it is over."""

    person: Person
    state: Reachable
    since: datetime | None = None


def reached(
    person: Person, contact: LastContact | None, now: datetime, today: date, patience: Patience
) -> Reached:
    """How a person stands now; `contact` is None for somebody who never joined.

    Being quiet is no sign where nothing was asked, nor for somebody on leave or at rest.
    """
    if not person.smartphone:
        return Reached(person, Reachable.IN_PERSON)
    if contact is None:
        return Reached(person, Reachable.NOT_JOINED)
    if not contact.open:
        return Reached(person, Reachable.CLOSED, contact.closed or contact.heard)
    if _quiet(contact, now, patience) and not _resting(person, today):
        return Reached(person, Reachable.SILENT, contact.heard)
    return Reached(person, Reachable.WELL, contact.heard)


def _quiet(contact: LastContact, now: datetime, patience: Patience) -> bool:
    if contact.asked is None or now - contact.asked < patience.unanswered:
        return False
    return now - (contact.heard or contact.asked) > patience.unheard


def _resting(person: Person, today: date) -> bool:
    paused = person.paused_until is not None and today < person.paused_until
    return paused or person.away_on(today)
