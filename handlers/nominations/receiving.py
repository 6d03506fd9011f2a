"""To receive a nomination or return it to be completed; to complete it or take it back."""

from domain.candidates import Nomination, NominationState, ReturnReason
from domain.ids import CandidateId, NominationId
from domain.messages import (
    Argument,
    CandidateCode,
    CandidateRef,
    Choice,
    Code,
    PersonRef,
    UnitRef,
    choice,
    say,
)
from domain.roles import Action
from domain.text import tidy
from domain.worries import worrying
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, begin, option
from handlers.incoming import Kind
from handlers.numbers import number_in
from handlers.turn import Turn
from services.checks.flag_words import flags_to_see
from services.checks.flags import flags_of
from services.meetings.meeting_ahead import meeting_ahead
from services.nominations import own, receiving

FLOW = "supplement"
SURE = "sure"
MOST_LISTED = 20
_REASONS = tuple(one for one in ReturnReason if one is not ReturnReason.NOT_PASSED)


async def receive(turn: Turn, rest: str) -> None:
    """Receive a nomination; a word typed while several wait asks which is meant."""
    number, _, sure = rest.partition(":")
    if await _which(turn, number, sure):
        return
    who, tree = await turn.who(), await turn.tree()
    nomination = NominationId(number_in(number))
    _, branch = await receiving.decided_by(turn.work, nomination, who, tree)
    ahead = await meeting_ahead(turn.work, branch, turn.now, turn.settings.calendar.zone)
    made = await receiving.receive(
        turn.work, turn.settings, nomination, who, tree, turn.now, ahead
    )
    await turn.say(
        "receive-done",
        choice("assign-mentor", f"assign:{made.candidate}"),
        choice("my-tasks", "mine"),
        code=CandidateCode(made.candidate),
        flags=await _flags(turn, made),
    )


async def _flags(turn: Turn, made: Nomination) -> Argument:
    """What about the person asks for a look; it refuses nothing."""
    return flags_to_see(await flags_of(turn.work, turn.settings, made.candidate, turn.now))


async def give_back(turn: Turn, rest: str) -> None:
    """Return a nomination: first why, from the list, then it is done."""
    number, _, more = rest.partition(":")
    if await _which(turn, number, more):
        return
    who, tree = await turn.who(), await turn.tree()
    nomination = NominationId(number_in(number))
    made, _ = await receiving.decided_by(turn.work, nomination, who, tree)
    receiving.still_waiting(made)
    if more not in {reason.value for reason in _REASONS}:
        await turn.say("return-why", *_reasons(nomination), code=CandidateCode(made.candidate))
        return
    reason = ReturnReason(more)
    await receiving.give_back(turn.work, nomination, reason, who, tree, turn.now)
    ways = (choice("my-tasks", "mine"),)
    await turn.say("return-done", *ways, code=CandidateCode(made.candidate))


def _reasons(nomination: NominationId) -> tuple[Choice, ...]:
    return tuple(
        choice(f"return-{one.value.replace('_', '-')}", f"return:{nomination}:{one.value}")
        for one in _REASONS
    )


async def _which(turn: Turn, number: str, more: str) -> bool:
    """Whether it was asked which nomination is meant, or said that none waits."""
    if number and (more or turn.incoming.kind is not Kind.TEXT):
        return False
    waiting = await receiving.waiting_for(turn.work, await turn.who(), await turn.tree())
    ids = {str(one.id) for one in waiting}
    if number and (not waiting or ids == {number}):
        return False
    if not waiting:
        await turn.say("nominations-none-wait", choice("my-tasks", "mine"))
    else:
        await turn.say(
            "nominations-wait", *[await _entry(turn, one) for one in waiting[:MOST_LISTED]]
        )
    return True


async def _entry(turn: Turn, one: Nomination) -> Choice:
    candidate = await turn.work.candidates.get(one.candidate)
    return choice(
        "candidate",
        f"nomination:{one.id}",
        candidate=CandidateRef(candidate.id),
        code=Code(candidate.code),
    )


async def show(turn: Turn, rest: str) -> None:
    """One nomination with its two ways, each typed with the code, to be told from others."""
    who, tree = await turn.who(), await turn.tree()
    nomination = NominationId(number_in(rest))
    made, branch = await receiving.decided_by(turn.work, nomination, who, tree)
    receiving.still_waiting(made)
    code = Code((await turn.work.candidates.get(made.candidate)).code)
    waits = say(
        "nomination-waits",
        branch=UnitRef(branch),
        candidate=CandidateRef(made.candidate),
        by=PersonRef(made.by),
        organisation=await receiving.behind(turn.work, made),
        reason=await receiving.reason_in(turn.work, made),
    )
    await turn.say(
        "nomination-with-flags",
        choice("receive-code", f"receive:{nomination}:{SURE}", code=code),
        choice("return-code", f"return:{nomination}:{SURE}", code=code),
        choice("see-card", f"card:{made.candidate}"),
        waits=waits,
        flags=await _flags(turn, made),
    )


async def withdraw(turn: Turn, rest: str) -> None:
    """Take back one's own nomination, asked once more before it is done."""
    number, _, sure = rest.partition(":")
    nomination = NominationId(number_in(number))
    made = await own.own(turn.work, nomination, await turn.who())
    code = CandidateCode(made.candidate)
    if sure == SURE or made.state not in own.TAKEN_BACK:
        await own.withdraw(
            turn.work, turn.settings, nomination, await turn.who(), turn.now, turn.today
        )
        await turn.say("withdraw-done", choice("my-tasks", "mine"), code=code)
        return
    await turn.say(
        "withdraw-sure",
        choice("withdraw-nomination", f"withdraw:{nomination}:{SURE}"),
        choice("complete-nomination", f"supplement:{nomination}"),
        choice("my-tasks", "mine"),
        code=code,
    )


async def supplement(turn: Turn, rest: str) -> None:
    """Begin to complete one's returned nomination."""
    nomination = NominationId(number_in(rest))
    made = await own.returned(turn.work, nomination, await turn.who())
    form = {"nomination": str(nomination), "candidate": str(made.candidate)}
    await begin(turn, SUPPLEMENT, "line", form)


async def _ask_line(_turn: Turn, form: Form) -> Question:
    key = "supplement-empty" if form.pop("problem", "") else "supplement-line"
    code = CandidateCode(CandidateId(int(form["candidate"])))
    return Question(say(key, code=code), (), takes_text=True)


async def _take_line(turn: Turn, form: Form, answer: Answer) -> str:
    line = tidy(answer.text)
    if not any(map(str.isalnum, line)):
        form["problem"] = "empty"
        return "line"
    # An edit of a line that was taken only corrects it; nothing is handed in by it.
    only_corrects = turn.incoming.kind is Kind.EDIT and "line" in form
    form["line"] = line
    return "worry" if worrying(line) or only_corrects else await _hand_in(turn, form)


async def _ask_worry(_turn: Turn, _form: Form) -> Question:
    return Question(say("report-worry"), (option("rewrite"), option("keep-line")))


async def _take_worry(turn: Turn, form: Form, answer: Answer) -> str:
    return await _hand_in(turn, form) if answer.value == "keep-line" else "line"


async def _hand_in(turn: Turn, form: Form) -> str:
    nomination = NominationId(int(form["nomination"]))
    told = await own.supplement(
        turn.work, turn.settings, nomination, form["line"], await turn.who(), turn.now, turn.today
    )
    code = CandidateCode(CandidateId(int(form["candidate"])))
    made = await turn.work.nominations.get(nomination)
    proposed = made.state is NominationState.PROPOSED
    key = "supplement-done-proposed" if proposed else "supplement-done"
    await turn.say(key, choice("my-tasks", "mine"), code=code, told=told)
    return DONE


SUPPLEMENT = Flow(
    FLOW,
    {
        "line": Step(_ask_line, _take_line, takes_text=True, keeps_text=True),
        "worry": Step(_ask_worry, _take_worry),
    },
)

ROUTES = (
    Route("receive", receive, Action.RECEIVE, asks_which=True),
    Route("return", give_back, Action.RECEIVE, asks_which=True),
    Route("nomination", show, Action.RECEIVE),
    Route("supplement", supplement),
    Route("withdraw", withdraw),
)
FLOWS = (SUPPLEMENT,)
