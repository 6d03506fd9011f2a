"""The delivery ledger in words: one branch's page, and the officer's view of all of them."""

from collections.abc import Collection, Sequence

from domain.calendar import Calendar
from domain.ids import PersonId
from domain.messages import Choice, Code, Message, PersonRef, UnitRef, choice, say
from domain.reaching import Reachable, Reached
from services.above.deliveries import Ledger
from services.ports import Backlog

PAGE = 8
# In this order somebody can be helped: a code, a press, a visit.
_ORDER = (Reachable.NOT_JOINED, Reachable.CLOSED, Reachable.SILENT, Reachable.IN_PERSON)


def shown(page: Ledger, part: int) -> tuple[Reached, ...]:
    """Those of a page who stand on this part of it; empty beyond the last."""
    every = [one for state in _ORDER for one in page.of(state)]
    return tuple(every[part * PAGE : (part + 1) * PAGE])


def parts(page: Ledger) -> int:
    """How many parts a page has; always one."""
    return max(1, -(-len(page.of(*_ORDER)) // PAGE))


def sections(
    page: Ledger, part: int, invitable: Collection[PersonId], calendar: Calendar
) -> tuple[Message, ...]:
    """Each group of people under what can be done for them; a number where a code can be had."""
    lines: list[Message] = []
    here = shown(page, part)
    for state in _ORDER:
        mine = [one for one in here if one.state is state]
        if mine:
            key = state.value.replace("_", "-")
            lines.append(say(f"delivery-{key}", count=len(page.of(state))))
            lines += [_person(one, here, invitable, calendar) for one in mine]
    return tuple(lines)


def _person(
    one: Reached, here: Sequence[Reached], invitable: Collection[PersonId], calendar: Calendar
) -> Message:
    named = PersonRef(one.person.id)
    if one.person.id in invitable and one.state is Reachable.NOT_JOINED:
        return say("delivery-person-numbered", n=here.index(one) + 1, person=named)
    if one.since is not None:
        return say("delivery-person-since", person=named, day=calendar.day_of(one.since))
    return say("delivery-person", person=named)


def invitations(here: Sequence[Reached], invitable: Collection[PersonId]) -> list[Choice]:
    """A button for each person here for whom this reader can get a code."""
    return [
        Choice(
            say("choice-invitee", n=n, person=PersonRef(one.person.id)),
            f"new-code:{one.person.id}",
        )
        for n, one in enumerate(here, start=1)
        if one.state is Reachable.NOT_JOINED and one.person.id in invitable
    ]


def group(page: Ledger, calendar: Calendar) -> tuple[Message, ...]:
    """Whether the branch's group is linked, where it is not."""
    if page.linked is None or (page.linked and page.group_closed is None):
        return ()
    if page.group_closed is None:
        return (say("delivery-group-none"),)
    return (say("delivery-group-closed", day=calendar.day_of(page.group_closed)),)


def line(page: Ledger) -> Message:
    """One branch in the officer's view, in numbers."""
    return say(
        "delivery-line",
        unit=UnitRef(page.unit.id),
        not_joined=len(page.of(Reachable.NOT_JOINED)),
        closed=len(page.of(Reachable.CLOSED)),
        silent=len(page.of(Reachable.SILENT)),
        linked=page.linked is None or (page.linked and page.group_closed is None),
    )


def to_open(pages: Sequence[Ledger]) -> list[Choice]:
    """A button for each branch; its code is the word."""
    return [
        Choice(
            say("choice-unit", unit=UnitRef(one.unit.id), n=Code(one.unit.code)),
            f"delivery-of:{one.unit.id}",
        )
        for one in pages
    ]


def backlog(found: Backlog) -> tuple[Message, ...]:
    """What lies where it should not, each with what can be done; one line if nothing does."""
    if found.clear:
        return (say("delivery-all-sent"),)
    every = (
        (found.late, say("delivery-late", n=found.late)),
        (found.refused, say("delivery-refused", n=found.refused)),
        (found.steps, say("delivery-steps", n=found.steps)),
        (found.unread, say("delivery-unread", n=found.unread)),
    )
    return tuple(message for count, message in every if count)


def totals(pages: Sequence[Ledger]) -> dict[str, int]:
    """Everybody on these pages by how they stand, each counted once: the sums add up."""
    states = {one.person.id: one.state for page in pages for one in page.people}
    counted = {state.value: sum(one is state for one in states.values()) for state in Reachable}
    return {"total": len(states), **counted}


def on_behalf(page: Ledger) -> list[Choice]:
    """Whoever cannot be written to is asked face to face, and it is entered for them."""
    states = (Reachable.CLOSED, Reachable.SILENT, Reachable.IN_PERSON)
    return [choice("on-behalf", "onbehalf")] if page.of(*states) else []
