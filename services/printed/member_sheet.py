"""The hand-over sheet to the members' app: dates and numbers of the road, who introduced.

Never a remark, a tally, or anything of the verification (domain notes §6.3, voice.md §4).
"""

from domain.ids import CandidateId
from domain.messages import (
    Argument,
    CandidateCode,
    CandidateName,
    Code,
    Message,
    PersonRef,
    RuleCited,
    Term,
    UnitRef,
    say,
)
from domain.road.deadlines import Counted, official_as_of, party_age_from
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.road.introducers import Introducer
from domain.roles import Holder, Tree
from services.ports import Work
from services.printed.paper import Blank, Block, Paper, Size, Text, Weight
from services.road.handing_over import recognised
from services.settings import Settings

_ON_IT = (
    Milestone.CLASS_CERTIFICATE,
    Milestone.ADMISSION_PROPOSED,
    Milestone.DECISION_SIGNED,
    Milestone.CEREMONY,
    Milestone.NEW_MEMBER_CLASS,
    Milestone.RECOGNITION_PROPOSED,
    Milestone.RECOGNITION_DECIDED,
)
"""What the members' app asks for, in the order of the road; no other milestone is on the sheet."""


async def member_sheet(
    work: Work, settings: Settings, candidate: CandidateId, who: Holder, tree: Tree
) -> Paper:
    """The sheet of somebody recognised. Raises NotAllowed, and Refusal before recognition."""
    facts = await recognised(work, candidate, who, tree)
    code = CandidateCode(facts.candidate.id)
    blocks: list[Block] = [
        Text(say("member-sheet-heading", code=code), Weight.HEADING),
        Text(
            say(
                "member-sheet-whose",
                name=CandidateName(facts.candidate.id),
                branch=UnitRef(facts.candidate.branch),
            )
        ),
        *(Text(_line(facts, kind, number)) for number, kind in enumerate(_ON_IT, 1)),
        Text(_counted("member-sheet-official", official_as_of(facts, settings.rulebook))),
        Text(_counted("member-sheet-party-age", party_age_from(facts, settings.rulebook))),
        Text(say("member-sheet-introducers", lines=_introducers(facts))),
        Text(say("member-sheet-note"), Weight.SMALL),
        Blank(say("member-sheet-day")),
        Blank(say("member-sheet-giver"), lines=2),
        Blank(say("member-sheet-taker"), lines=2),
    ]
    return Paper(
        size=Size.A4,
        file_name=say("member-sheet-file", code=code),
        caption=say("member-sheet-caption", code=code),
        pages=(tuple(blocks),),
    )


def _line(facts: Facts, kind: Milestone, number: int) -> Message:
    event = facts.event(kind)
    what = Term(f"member-sheet-{kind.value.replace('_', '-')}")
    if event is None:
        return say("member-sheet-unrecorded", n=number, what=what)
    of: Argument = say("member-sheet-number", code=Code(event.number)) if event.number else ()
    return say("member-sheet-line", n=number, what=what, day=event.on, number=of)


def _counted(key: str, found: Counted | None) -> Message:
    """A day that follows from a rule, with its ground; what is missing where it is not known."""
    if found is None:
        return say(f"{key}-unknown")
    ground = found.ground
    cited: Message | RuleCited = (
        RuleCited(ground.code, ground.since.isoformat())
        if ground.cited
        else say("member-sheet-uncited")
    )
    return say(key, day=found.day, cited=cited, confirmed=ground.confirmed)


def _introducers(facts: Facts) -> tuple[Message, ...]:
    """Whoever introduces still, by name; never since when they knew the person."""
    current = [one for one in facts.introducers if one.until is None]
    return tuple(map(_introducer, current)) or (say("member-sheet-nobody"),)


def _introducer(one: Introducer) -> Message:
    if one.person is not None:
        return say("member-sheet-member", person=PersonRef(one.person))
    if one.unit is not None:
        return say("member-sheet-unit", unit=UnitRef(one.unit))
    return say(
        "member-sheet-organisation", kind=Term(f"introducer-{one.kind.value}".replace("_", "-"))
    )
