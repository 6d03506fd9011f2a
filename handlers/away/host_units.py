"""Which branch of ours sees to somebody away: the same question wherever it is asked."""

from domain.ids import CandidateId
from domain.messages import say
from handlers.choosing import page, turns_page, unit_option
from handlers.dialogue import Answer, Form, Question, option
from handlers.numbers import number_in
from handlers.turn import Turn
from services.away.absences import hosts_to_choose


async def ask_unit(turn: Turn, form: Form, candidate: CandidateId) -> Question:
    """Each branch that can be asked, page by page, and the way back to where there is none."""
    units = await hosts_to_choose(turn.work, candidate, turn.today)
    ways = [unit_option(await turn.work.units.get(one)) for one in units]
    asked = say("away-ask-unit" if ways else "away-no-unit")
    return Question(asked, (*page(form, ways), option("back", "host")))


async def take_unit(_turn: Turn, form: Form, answer: Answer) -> str:
    """The branch into the form; the name of the step that follows."""
    if answer.value == "host":
        return "host"
    if turns_page(form, answer):
        return "unit"
    form["unit"] = str(number_in(answer.value))
    return "check"
