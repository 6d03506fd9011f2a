"""Whose papers or introducers: by a code typed after the command, a button, or from a list."""

from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.messages import Message, choice, say
from handlers.choosing import candidate_option, page, turns_page
from handlers.dialogue import Answer, Flow, Form, Question, begin
from handlers.numbers import is_number, number_in
from handlers.reports.report_words import split_code
from handlers.turn import Turn
from services.checks.recording import people_of, to_record


def candidate_of(form: Form) -> CandidateId:
    """The person of the form."""
    return CandidateId(int(form["candidate"]))


async def begin_with(turn: Turn, flow: Flow, rest: str) -> None:
    """Begin with the person of a button (an id) or a code; with the list where none is said."""
    if not rest.strip():
        await _begin_with_list(turn, flow)
        return
    candidate = CandidateId(number_in(rest)) if is_number(rest) else await _by_code(turn, rest)
    found = await to_record(turn.work, candidate, await turn.who(), await turn.tree())
    await begin(turn, flow, "list", {"candidate": str(found.id)})


async def _by_code(turn: Turn, text: str) -> CandidateId:
    written, more = split_code(text)
    found = await turn.work.candidates.by_code(written) if written and not more else None
    if found is None:
        raise NotAllowed
    return found.id


async def _begin_with_list(turn: Turn, flow: Flow) -> None:
    if await people_of(turn.work, await turn.who(), await turn.tree()):
        await begin(turn, flow, "candidate")
    else:
        await turn.say("recording-nobody", choice("my-tasks", "mine"), choice("help", "help"))


async def ask_candidate(turn: Turn, form: Form, message: Message) -> Question:
    """Which of those on whom this person may record."""
    found = await people_of(turn.work, await turn.who(), await turn.tree())
    ways = [candidate_option(one) for one in found]
    return Question(message, page(form, ways))


async def take_candidate(turn: Turn, form: Form, answer: Answer) -> str:
    """The person chosen is in the form; "candidate" to ask again, else "list"."""
    found = await people_of(turn.work, await turn.who(), await turn.tree())
    if turns_page(form, answer) or answer.value not in {str(one.id) for one in found}:
        return "candidate"
    form["candidate"] = answer.value
    return "list"


def once_more(form: Form, message: Message) -> Message:
    """The question, begun by what was wrong with the last answer if anything was."""
    problem = form.pop("problem", "")
    if not problem:
        return message
    return say("nominate-once-more", problem=say(f"recording-{problem}"), question=message)
