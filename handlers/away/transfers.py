"""`/transfer`: somebody moves to another branch; papers come, dates are printed."""

from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.messages import CandidateCode, choice
from domain.roles import Action
from handlers.away.transfer_form import begin_choosing, begin_with
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.reports.report_words import split_code
from handlers.turn import Turn
from services.away.transfers import papers_came
from services.printed import papers
from services.printed.dates import dates_on_paper


async def transfer(turn: Turn, rest: str) -> None:
    """Begin: for whom the code or the button names, or first for whom."""
    if is_number(rest):
        await begin_with(turn, CandidateId(int(rest)))
        return
    code, _ = split_code(rest)
    if code is None:
        await begin_choosing(turn)
        return
    known = await turn.work.candidates.by_code(code)
    if known is None:
        raise NotAllowed
    await begin_with(turn, known.id)


async def came(turn: Turn, number: str) -> None:
    """A member who moved here has presented the papers."""
    who, tree = await turn.who(), await turn.tree()
    made = await papers_came(turn.work, turn.settings, number_in(number), who, tree, turn.now)
    await turn.say(
        "transfer-papers-noted",
        choice("see-card", f"card:{made.candidate}"),
        choice("my-tasks", "mine"),
        code=CandidateCode(made.candidate),
        day=turn.today,
    )


async def print_dates(turn: Turn, number: str) -> None:
    """The dates of somebody's road, without a remark, on paper."""
    candidate = CandidateId(number_in(number))
    who, tree = await turn.who(), await turn.tree()
    await dates_on_paper(turn.work, candidate, who, tree)
    await papers.order(turn.work, turn.speaker.id, papers.DATES, candidate, turn.now)
    await turn.work.journal.note(
        "printed",
        f"candidate:{candidate}",
        at=turn.now,
        actor=turn.person,
        what=papers.DATES,
    )
    await turn.say("slips-coming")


def _a_code(rest: str) -> bool:
    code, more = split_code(rest)
    return code is not None and not more


COMMANDS = (
    Command("transfer", "chuyennoi", transfer, Action.STAGE, argument=True, takes=_a_code),
)
ROUTES = (
    Route("transfer", transfer, Action.STAGE),
    Route("transfer-papers", came, Action.STAGE),
    Route("print-dates", print_dates, Action.STAGE),
)
