"""One candidate's card in words: who it is, who helps, and what happened, a page at a time."""

from collections.abc import Sequence

from domain.candidates import Assignment, AssignmentKind, Stage
from domain.messages import (
    Argument,
    CandidateCode,
    CandidateName,
    Choice,
    Code,
    Message,
    PersonRef,
    UnitRef,
    choice,
    say,
)
from handlers.terms import term
from services.cards.listing import Card, View
from services.cards.timeline import Entry

FIRST_PAGE = 1_250  # characters left for what happened under the head of the card
NEXT_PAGE = 1_550


def pages(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], ...]:
    """What happened, cut so that each page stays within one message; at least one page."""
    made: list[list[Entry]] = [[]]
    room = FIRST_PAGE
    for one in entries:
        if made[-1] and one.size > room:
            made.append([])
            room = NEXT_PAGE
        made[-1].append(one)
        room -= one.size
    return tuple(map(tuple, made))


def more(card: Card, page: int, every: Sequence[object]) -> tuple[Choice, ...]:
    """The way to the next page, if there is one."""
    if page + 1 >= len(every):
        return ()
    return (choice("more", f"card-more:{card.candidate.id}:{page + 1}"),)


def first_page(
    card: Card,
    entries: Sequence[Entry],
    nearest: tuple[Message, ...] = (),
    flags: Argument = (),
) -> Message:
    """The head of the card, the `nearest` date, the `flags`, and the newest of what happened."""
    one = card.candidate
    return say(
        "card",
        code=CandidateCode(one.id),
        name=CandidateName(one.id),
        person=_person(card),
        branch=UnitRef(one.branch),
        chapter=say("card-chapter", chapter=UnitRef(one.chapter)) if one.chapter else (),
        stage=term("stage", one.stage),
        nearest=nearest,
        flags=flags,
        helped=_helped(card),
        consent=_consent(card),
        lines=tuple(entry.message for entry in entries),
    )


def next_page(card: Card, entries: Sequence[Entry]) -> Message:
    """Further back in what happened."""
    lines = tuple(entry.message for entry in entries)
    return say("card-further", code=CandidateCode(card.candidate.id), lines=lines)


def _person(card: Card) -> Message | tuple[Message, ...]:
    """Birth, sex and schooling: for the branch and above."""
    one = card.candidate
    if card.view is not View.FULL:
        return ()
    return say(
        "card-person",
        birth=Code(one.birth),
        sex=term("sex", one.sex),
        schooling=term("schooling", one.schooling),
    )


def _consent(card: Card) -> Message | tuple[Message, ...]:
    if card.view is not View.FULL:
        return ()
    return say("card-consent", signed=card.consent_signed)


def _helped(card: Card) -> tuple[Message, ...]:
    if card.view is View.FOLLOWER:
        return ()
    if not card.helped_by:
        return (say("card-nobody"),)
    member = card.candidate.stage in {Stage.PROBATION, Stage.RECOGNITION}
    lines = (_helper(one, member=member) for one in card.helped_by)
    return tuple(line for line in lines if line is not None)


def _helper(one: Assignment, *, member: bool) -> Message | None:
    if one.person is not None:
        first = one.kind is AssignmentKind.PRIMARY
        if first and member:
            return say("card-helper-probation", person=PersonRef(one.person))
        return say("card-helper", person=PersonRef(one.person), first=first)
    return say("card-organisation", unit=UnitRef(one.unit)) if one.unit is not None else None
