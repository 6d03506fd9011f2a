"""After recognition: the sheet for the members' app, and that the app has the case."""

from domain.ids import CandidateId
from domain.messages import CandidateCode, choice
from domain.roles import Action
from handlers.commands import Route
from handlers.numbers import number_in
from handlers.turn import Turn
from services.printed import papers
from services.printed.member_sheet import member_sheet
from services.road.handing_over import hand_over


async def print_sheet(turn: Turn, number: str) -> None:
    """The hand-over sheet; what cannot be printed is said now, not when the file is made."""
    candidate = CandidateId(number_in(number))
    who, tree = await turn.who(), await turn.tree()
    await member_sheet(turn.work, turn.settings, candidate, who, tree)
    await papers.order(turn.work, turn.speaker.id, papers.MEMBER_SHEET, candidate, turn.now)
    await turn.work.journal.note(
        "printed",
        f"candidate:{candidate}",
        at=turn.now,
        actor=turn.person,
        what=papers.MEMBER_SHEET,
    )
    await turn.say("slips-coming")


async def moved(turn: Turn, number: str) -> None:
    """The members' app has the case."""
    candidate = CandidateId(number_in(number))
    who, tree = await turn.who(), await turn.tree()
    before = await hand_over(turn.work, candidate, who, tree, turn.today, turn.now)
    await turn.say(
        "member-moved-done" if before is None else "member-moved-before",
        choice("see-card", f"card:{candidate}"),
        choice("my-tasks", "mine"),
        code=CandidateCode(candidate),
        day=before or turn.today,
    )


ROUTES = (
    Route("member-sheet", print_sheet, Action.STAGE),
    Route("member-moved", moved, Action.STAGE),
)
