"""That a talk about motives took place: with whom and on which day, never what was said."""

from datetime import date

from domain.dates import parse_date
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId
from domain.messages import CandidateCode, CandidateRef, choice, say
from domain.roles import Action
from handlers.choosing import candidate_option, page, turns_page
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, begin
from handlers.numbers import number_in
from handlers.turn import Turn
from services.tasks.talks import talked, to_talk_to


async def begin_talk(turn: Turn, candidate: CandidateId | None) -> None:
    """Ask for the day, or first with whom."""
    if candidate is None:
        await begin(turn, FLOW, "candidate")
    else:
        await _require(turn, candidate)
        await begin(turn, FLOW, "on", {"candidate": str(candidate)})


async def _require(turn: Turn, candidate: CandidateId) -> None:
    people = await to_talk_to(turn.work, await turn.who(), await turn.tree())
    if candidate not in {one.id for one in people}:
        raise NotAllowed


async def _ask_candidate(turn: Turn, form: Form) -> Question:
    people = await to_talk_to(turn.work, await turn.who(), await turn.tree())
    ways = [candidate_option(one) for one in people]
    if not ways:
        raise Refusal("away-nobody", choices=(choice("my-tasks", "mine"),))
    return Question(say("talk-ask-who"), page(form, ways))


async def _take_candidate(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "candidate"
    number = CandidateId(number_in(answer.value))
    await _require(turn, number)
    form["candidate"] = str(number)
    return "on"


async def _ask_on(turn: Turn, form: Form) -> Question:
    today = Option(say("choice-since-today", day=turn.today), turn.today.isoformat())
    candidate = CandidateRef(CandidateId(int(form["candidate"])))
    return Question(say("talk-ask-day", candidate=candidate), (today,), takes_text=True)


async def _take_on(turn: Turn, form: Form, answer: Answer) -> str:
    day = date.fromisoformat(answer.value) if answer.value else parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        raise Refusal("away-day-unread")
    candidate = CandidateId(int(form["candidate"]))
    who, tree = await turn.who(), await turn.tree()
    await talked(turn.work, turn.settings, candidate, day, who, tree, turn.now)
    code = CandidateCode(candidate)
    await turn.say(
        "talk-noted",
        choice("see-card", f"card:{candidate}"),
        choice("my-tasks", "mine"),
        code=code,
        day=day,
    )
    return DONE


FLOW = Flow(
    "talk",
    {
        "candidate": Step(_ask_candidate, _take_candidate),
        "on": Step(_ask_on, _take_on, takes_text=True),
    },
    Action.TASK,
    apart=("candidate",),
)
FLOWS = (FLOW,)
