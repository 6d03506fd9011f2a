"""At which activities a candidate was seen, as lines of the card: a fact, the same for everybody
who may open it.
"""

from datetime import datetime

from domain.messages import Message, Term, UnitRef, say
from services.activities.seen import seen_of
from services.activities.words import title_of
from services.cards.listing import Card
from services.ports import Work


async def activity_lines(work: Work, card: Card) -> tuple[tuple[datetime, Message], ...]:
    """Each with its moment."""
    return tuple(
        (
            activity.begins,
            say(
                "timeline-activity",
                at=activity.begins,
                mark=Term(f"activity-mark-{seen.mark.value.replace('_', '-')}"),
                title=title_of(activity),
                unit=UnitRef(activity.unit),
            ),
        )
        for activity, seen in await seen_of(work, card.candidate.id)
    )
