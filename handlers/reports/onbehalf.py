"""Entering from paper what somebody without a smartphone wrote or said, marked as such."""

from datetime import date

from domain.candidates import AssignmentKind
from domain.dates import parse_date
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, UnitId
from domain.messages import CandidateRef, Code, PersonRef, UnitRef, say
from domain.roles import Action, reach
from domain.units import UnitKind
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, begin, option
from handlers.nominations.nominating import begin_from_paper
from handlers.numbers import number_in
from handlers.reports.reporting import REPORT
from handlers.reviews.review_commands import review_on_behalf
from handlers.reviews.review_form import review_at_hand
from handlers.turn import Turn

FLOW = "on-behalf"
_MOST = 40


async def _ask_what(_turn: Turn, _form: Form) -> Question:
    picks = (option("paper-report"), option("paper-nomination"), option("paper-conclusion"))
    return Question(say("on-behalf-what"), picks)


async def _take_what(turn: Turn, form: Form, answer: Answer) -> str:
    form["what"] = answer.value
    branches = await _branches(turn)
    if len(branches) == 1:
        form["branch"] = str(branches[0])
        return "day"
    return "branch"


async def _branches(turn: Turn) -> tuple[UnitId, ...]:
    mine = reach(Action.ON_BEHALF, await turn.who(), await turn.tree())
    found = await turn.work.units.of_kind(UnitKind.BRANCH)
    return tuple(one.id for one in found if one.id in mine)


async def _ask_branch(turn: Turn, _form: Form) -> Question:
    units = [await turn.work.units.get(one) for one in await _branches(turn)]
    return Question(
        say("on-behalf-branch"),
        tuple(
            Option(say("choice-unit", unit=UnitRef(one.id), n=Code(one.code)), str(one.id))
            for one in units[:_MOST]
        ),
    )


async def _take_branch(turn: Turn, form: Form, answer: Answer) -> str:
    if UnitId(number_in(answer.value)) not in await _branches(turn):
        raise NotAllowed
    form["branch"] = answer.value
    return "day"


async def _ask_day(turn: Turn, _form: Form) -> Question:
    today = turn.today
    return Question(
        say("on-behalf-day"),
        (Option(say("choice-today", day=today), today.isoformat()),),
        takes_text=True,
    )


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    day = parse_date(answer.value or answer.text, turn.today)
    if answer.value:
        form["paper"] = answer.value
    elif day is None or day > turn.today:
        raise Refusal("date-not-understood")
    else:
        form["paper"] = day.isoformat()
    return await _go_on(turn, form)


async def _go_on(turn: Turn, form: Form) -> str:
    match form["what"]:
        case "paper-report":
            return "whose"
        case "paper-conclusion":
            await review_on_behalf(turn, UnitId(int(form["branch"])), form["paper"])
            return DONE
    await begin_from_paper(turn, UnitId(int(form["branch"])), form["paper"])
    return DONE


async def _ask_whose(turn: Turn, form: Form) -> Question:
    pairs = await _pairs(turn, UnitId(int(form["branch"])))
    if not pairs:
        raise Refusal("on-behalf-nobody")
    return Question(
        say("on-behalf-whose"),
        tuple(
            Option(
                say(
                    "choice-pair",
                    mentor=PersonRef(mentor),
                    candidate=CandidateRef(candidate),
                    code=Code(code),
                ),
                f"{mentor}.{candidate}",
            )
            for mentor, candidate, code in pairs[:_MOST]
        ),
    )


async def _pairs(turn: Turn, branch: UnitId) -> list[tuple[PersonId, CandidateId, str]]:
    """Mentors and their candidates, those without a smartphone first."""
    found = [
        one
        for one in await turn.work.assignments.in_branch(branch)
        if one.kind is AssignmentKind.PRIMARY and one.person is not None
    ]
    people = {
        one.id: one
        for one in await turn.work.people.many([one.person for one in found if one.person])
    }
    codes = {
        one.id: one.code
        for one in await turn.work.candidates.many([one.candidate for one in found])
    }
    pairs = [(one.person, one.candidate, codes[one.candidate]) for one in found if one.person]
    return sorted(pairs, key=lambda pair: (people[pair[0]].smartphone, pair[2]))


async def _take_whose(turn: Turn, form: Form, answer: Answer) -> str:
    mentor, _, candidate = answer.value.partition(".")
    pairs = await _pairs(turn, UnitId(int(form["branch"])))
    if (number_in(mentor), number_in(candidate)) not in {(one[0], one[1]) for one in pairs}:
        raise NotAllowed
    await begin(
        turn, REPORT, "met", {"candidate": candidate, "for": mentor, "paper": form["paper"]}
    )
    return DONE


ON_BEHALF = Flow(
    FLOW,
    {
        "what": Step(_ask_what, _take_what),
        "branch": Step(_ask_branch, _take_branch),
        "day": Step(_ask_day, _take_day, takes_text=True),
        "whose": Step(_ask_whose, _take_whose),
    },
    action=Action.CONCLUDE_FOR,  # what else is entered from paper asks for more at its command
)


async def on_behalf(turn: Turn, _rest: str) -> None:
    """`/onbehalf`: a report, a nomination or a conclusion from paper."""
    await begin(turn, ON_BEHALF, "what")


async def next_sheet(turn: Turn, rest: str) -> None:
    """The next slip of the same sitting, with the same date on the paper."""
    mentor, candidate, day = (*rest.split(":"), "", "")[:3]
    try:
        date.fromisoformat(day)
    except ValueError:
        raise NotAllowed from None
    found = await turn.work.candidates.many([CandidateId(number_in(candidate))])
    if not found or found[0].branch not in await _branches(turn):
        raise NotAllowed
    form = {"what": "paper-report", "branch": str(found[0].branch), "paper": day}
    await _take_whose(turn, form, Answer(f"{number_in(mentor)}.{found[0].id}", ""))


async def conclude_for(turn: Turn, number: str) -> None:
    """The officer, asked by a secretary, or the member in charge enters a branch's conclusion."""
    review = await review_at_hand(turn, number)
    await begin(turn, ON_BEHALF, "day", {"what": "paper-conclusion", "branch": str(review.branch)})


COMMANDS = (Command("onbehalf", "ghithay", on_behalf, Action.ON_BEHALF),)
ROUTES = (
    Route("on-behalf", on_behalf, Action.ON_BEHALF),
    Route("conclude-for", conclude_for, Action.CONCLUDE_FOR),
    Route("sheet", next_sheet, Action.ON_BEHALF),
)
FLOWS = (ON_BEHALF,)
