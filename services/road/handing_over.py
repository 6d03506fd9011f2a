"""After recognition: the case goes over to the members' own app, and that is all there is left.

Source: domain notes §0.2: Sổ tay đảng viên điện tử is for members; candidates are followed here.
"""

from datetime import date, datetime

from domain.candidates import Stage
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId
from domain.messages import CandidateCode, Choice, choice
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.roles import Action, Holder, Tree
from services.cards.entries import refuse_locked
from services.identity import require
from services.ports import Work
from services.road.facts import facts_of

_NOTED = "handed-over"


async def recognised(work: Work, candidate: CandidateId, who: Holder, tree: Tree) -> Facts:
    """What is on record of somebody recognised, for whoever records the road of their branch.

    Raises NotAllowed, also for nobody; Refusal before recognition and for a locked card.
    """
    try:
        facts = await facts_of(work, candidate)
    except LookupError:
        raise NotAllowed from None
    one = facts.candidate
    require(Action.STAGE, who, tree, one.branch)
    refuse_locked(one)
    if one.stage is not Stage.OFFICIAL:
        ways = (choice("see-card", f"card:{one.id}"), choice("my-tasks", "mine"))
        raise Refusal("member-sheet-not-yet", choices=ways, code=CandidateCode(one.id))
    return facts


async def hand_over(
    work: Work, candidate: CandidateId, who: Holder, tree: Tree, today: date, now: datetime
) -> date | None:
    """Record that the members' app has the case, once; the earlier day if it was recorded."""
    facts = await recognised(work, candidate, who, tree)
    found = facts.candidate.id
    if (known := facts.on(Milestone.HANDED_OVER)) is not None:
        return known
    await work.road.add_event(found, Milestone.HANDED_OVER, today, now, by=who.person.id)
    await work.journal.note(_NOTED, f"candidate:{found}", at=now, actor=who.person.id)
    return None


def ways_over(candidate: CandidateId, *, done: bool = False) -> tuple[Choice, ...]:
    """The sheet to print and, while it is not `done`, to say that the app has the case."""
    sheet = choice("member-sheet", f"member-sheet:{candidate}")
    return (sheet,) if done else (sheet, choice("member-moved", f"member-moved:{candidate}"))
