"""What about one person asks people to look, as the record stands now."""

from datetime import date, datetime

from domain.candidates import Candidate, Schooling
from domain.dates import PartialDate
from domain.ids import CandidateId
from domain.road.eligibility import Flag, Known, flags, of_age, of_schooling
from services.cards.entries import entry_for
from services.meetings.meeting_ahead import meeting_ahead
from services.ports import Work
from services.settings import Settings


async def flags_of(
    work: Work, settings: Settings, candidate: CandidateId, now: datetime
) -> tuple[Flag, ...]:
    """The flags of this person on the day the branch meets next; today where none is known.

    Of an entry that was merged those of the one kept. Raises LookupError.
    """
    found = await entry_for(work, candidate)
    mentors = tuple(
        one.person for one in await work.assignments.of(found.id) if one.person is not None
    )
    introducers = await work.introducers.of(found.id)
    members = [one.person for one in introducers if one.person is not None]
    people = await work.people.many([*mentors, *members])
    known = Known(
        candidate=found,
        consent=await work.candidates.consent(found.id) is not None,
        mentors=mentors,
        introducers=introducers,
        people={person.id: person for person in people},
        difficult_area=settings.road.difficult_area,
    )
    today = settings.calendar.day_of(now)
    considered = await considered_on(work, settings, found, now)
    return flags(known, settings.rulebook.at(today), considered)


async def considered_on(
    work: Work, settings: Settings, candidate: Candidate, now: datetime
) -> date:
    """The day of the branch's next meeting, on which it may consider; else today."""
    ahead = await meeting_ahead(work, candidate.branch, now, settings.calendar.zone)
    return settings.calendar.day_of(ahead.at if ahead is not None else now)


def flags_at_nomination(
    settings: Settings,
    birth: PartialDate | None,
    schooling: Schooling,
    today: date,
    *,
    standing: bool,
) -> tuple[Flag, ...]:
    """What to look at about somebody who is not on record yet: age and schooling."""
    rules = settings.rulebook.at(today)
    by_age = of_age(birth, rules, today) if birth is not None else ()
    area = settings.road.difficult_area
    return (*by_age, *of_schooling(schooling, rules, difficult_area=area, standing=standing))
