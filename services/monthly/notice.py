"""With the first pack, the member in charge of the branch hears when and where it meets."""

from datetime import date, datetime

from domain.ids import PersonId
from domain.messages import Message, PlaceRef, UnitRef, choice, say
from domain.reviews import Review
from domain.units import Role
from services.identity import with_role_in
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.reviews import packing
from services.reviews.pack_lines import chapters_without_source
from services.settings import Settings


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who is in charge of the branch today."""
    if row.review is None:
        return ()
    review = await work.reviews.get(row.review)
    return await with_role_in(work, Role.MEMBER_IN_CHARGE, review.branch, today)


async def speak(
    work: Work,
    settings: Settings,  # noqa: ARG001 - the contract of a step
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever is in charge
    now: datetime,
) -> Spoken | None:
    """Date, hour, place and content of the branch's meeting; nothing once it is past."""
    if row.review is None:
        return None
    review = await work.reviews.get(row.review)
    if not review.takes_reports() or review.meeting_at <= now:
        return None
    stand = await packing.standing(work, review)
    message = say(
        "notice",
        month=review.period.month,
        branch=UnitRef(review.branch),
        meeting=review.meeting_at,
        place=(say("at-place", place=PlaceRef(review.id)),) if review.place else (),
        committee=_committee(review, now),
        content=_content(len(stand.people), len(stand.for_the_meeting())),
        chapters=await _chapters(work, review),
    )
    brief = say("notice-brief", branch=UnitRef(review.branch), meeting=review.meeting_at)
    ways = (choice("see-figures", f"figures:{review.id}"), choice("my-tasks", "mine"))
    return Spoken(message=message, brief=brief, choices=ways)


def _committee(review: Review, now: datetime) -> tuple[Message, ...]:
    """When and where the branch's committee meets, where that was set for this month."""
    if review.committee_at is None or review.committee_at <= now:
        return ()
    place = say("at-place", place=PlaceRef(review.id, committee=True))
    return (
        say(
            "notice-committee",
            at=review.committee_at,
            place=(place,) if review.committee_place else (),
        ),
    )


def _content(people: int, votes: int) -> Message:
    if not people:
        return say("notice-nobody")
    return say("notice-content", count=people, votes=votes)


async def _chapters(work: Work, review: Review) -> tuple[Message, ...]:
    """How many chapters of the village have no source."""
    count = len(await chapters_without_source(work, review.branch))
    return (say("notice-chapters", count=count),) if count else ()
