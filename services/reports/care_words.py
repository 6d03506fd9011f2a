"""How those to be remarked on are listed and chosen, for oneself or for an organisation."""

from collections import Counter
from collections.abc import Sequence

from domain.care import Care
from domain.messages import CandidateRef, Code, Message, UnitRef, say
from services.ports import Work


def line(care: Care, *, away: bool = False) -> Message:
    """One line of a list. `away`: the person is away for work."""
    if care.unit is None and away:
        return say("open-line-away", candidate=CandidateRef(care.candidate))
    if care.unit is None:
        return say("open-line", candidate=CandidateRef(care.candidate))
    return say("open-line-unit", candidate=CandidateRef(care.candidate), unit=UnitRef(care.unit))


def standing_in(cares: Sequence[Care]) -> Message | tuple[Message, ...]:
    """Why somebody who does not lead an organisation is asked for it; empty for all others."""
    instead = next((one.unit for one in cares if one.standing_in and one.unit is not None), None)
    return say("report-standing-in", unit=UnitRef(instead)) if instead is not None else ()


async def labels(work: Work, cares: Sequence[Care]) -> tuple[tuple[Care, Message], ...]:
    """What each is labelled where one is to be chosen: typed by its code, with the organisation's
    where the same candidate stands there twice.
    """
    people = {one.id: one for one in await work.candidates.many([one.candidate for one in cares])}
    often = Counter(one.candidate for one in cares)
    found = []
    for care in cares:
        code, candidate = people[care.candidate].code, CandidateRef(care.candidate)
        if care.unit is None:
            label = say("choice-candidate", candidate=candidate, code=Code(code))
        else:
            unit = await work.units.get(care.unit)
            word = Code(f"{code} {unit.code}" if often[care.candidate] > 1 else code)
            label = say(
                "choice-candidate-unit", candidate=candidate, unit=UnitRef(unit.id), code=word
            )
        found.append((care, label))
    return tuple(found)
