"""What a card tells of absences, remarks from there and moves to other branches, line by line."""

from datetime import UTC, date, datetime, time

from domain.messages import Message, UnitRef, Written, say
from domain.road.away import Absence, AbsencePart, HostRemark
from domain.terms import term
from domain.transfers import Transfer
from services.cards.listing import Card, View
from services.ports import Work

Line = tuple[datetime, Message]
_PLACE = AbsencePart.PLACE


async def away_lines(work: Work, card: Card) -> list[Line]:
    """For the branch all of it; for a mentor that remarks came, not what they say (voice.md §4).

    For organisations nothing.
    """
    if card.view is View.FOLLOWER:
        return []
    found: list[Line] = []
    for one in await work.absences.of(card.candidate.id):
        found += await _places(work, one)
        if one.ended_on is not None:
            found.append((_at(one.ended_on), say("timeline-back", day=one.ended_on)))
        found += [
            (_at(remark.on), _remark(remark, card.view))
            for remark in await work.absences.remarks(one.id)
        ]
    moved = await work.transfers.of(card.candidate.id)
    return found + [(_at(one.on), _moved(one)) for one in moved]


async def _places(work: Work, one: Absence) -> list[Line]:
    """Where they went at first, and each other place from the day it was noted."""
    before = [each for each in await work.absences.changes(one.id) if each.what is _PLACE]
    places = [Written("absence-place-before", each.id) for each in before]
    first, *later = (*places, Written("absence-place", one.id))
    found = [(_at(one.since), say("timeline-away", day=one.since, place=first))]
    return found + [
        (each.at, say("timeline-away-now", at=each.at, place=place))
        for each, place in zip(before, later, strict=True)
    ]


def _at(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _remark(one: HostRemark, view: View) -> Message:
    if view is not View.FULL:
        return say("timeline-remark-came", day=one.on)
    line = say("host-said-line", line=Written("host-line", one.id)) if one.has_line else ()
    return say("host-said", day=one.on, answer=term("host", one.answer), line=line)


def _moved(one: Transfer) -> Message:
    why = term("transfer", one.reason)
    if one.after is None:
        return say("timeline-moved-out", day=one.on, why=why)
    before, branch = UnitRef(one.before), UnitRef(one.after)
    return say("timeline-moved", day=one.on, before=before, branch=branch, why=why)
