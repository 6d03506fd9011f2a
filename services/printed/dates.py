"""The dates of somebody's road on one page, to hand over when they move; never a remark."""

from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.messages import CandidateCode, CandidateName, Message, UnitRef, say
from domain.roles import Action, Holder, Tree
from domain.terms import term
from services.cards.entries import entry_for, refuse_locked
from services.identity import require
from services.ports import Work
from services.printed.paper import Paper, Size, Text, Weight


async def dates_on_paper(work: Work, candidate: CandidateId, who: Holder, tree: Tree) -> Paper:
    """Stages and events with their days. Raises NotAllowed, also for nobody, and Refusal."""
    try:
        person = await entry_for(work, candidate)
    except LookupError:
        raise NotAllowed from None
    require(Action.STAGE, who, tree, person.branch)
    refuse_locked(person)
    moves = [
        (one.on, one.id, say("dates-move", day=one.on, stage=term("stage", one.after)))
        for one in await work.road.moves(person.id)
    ]
    events = [
        (one.on, one.id, say("dates-event", day=one.on, event=term("dates-event", one.kind)))
        for one in await work.road.events(person.id)
    ]
    lines: list[Message] = [line for _, _, line in sorted(moves + events, key=lambda one: one[:2])]
    code = CandidateCode(person.id)
    return Paper(
        size=Size.A4,
        file_name=say("dates-file", code=code),
        caption=say("dates-caption", code=code),
        pages=(
            (
                Text(say("dates-heading", code=code), Weight.HEADING),
                Text(
                    say(
                        "dates-whose",
                        name=CandidateName(person.id),
                        branch=UnitRef(person.branch),
                        stage=term("stage", person.stage),
                    )
                ),
                *(Text(one) for one in lines or [say("dates-none")]),
                Text(say("dates-note"), Weight.SMALL),
            ),
        ),
    )
