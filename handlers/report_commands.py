"""How a report begins: the command, a button under a reminder, one line, or an amendment."""

from collections.abc import Awaitable, Callable

from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, ReviewId
from domain.messages import CandidateRef, Choice, Code, choice, say
from domain.reviews import Met
from domain.roles import Action
from domain.text import fold
from handlers.commands import Command, Route
from handlers.dialogue import Answer, Form, begin
from handlers.report_form import form_of
from handlers.report_words import split_code, split_picks
from handlers.reporting import REPORT, hand_over
from handlers.turn import Turn
from services import reminding, reporting

_QUESTIONS = ("met", "strength", "improve", "task")


async def report(turn: Turn, rest: str) -> None:
    """`/report`, `/report NL-07`, or the whole report in one line; also a candidate's own id."""
    code, said = split_code(rest)
    if code is None and rest.isdigit():
        await _begin(turn, CandidateId(int(rest)))
    elif code is None:
        await _choose(turn, "met")
    else:
        await _one_line(turn, await _by_code(turn, code), said)


async def _one_line(turn: Turn, candidate: CandidateId, said: str) -> None:
    if not said:
        await _begin(turn, candidate)
        return
    if fold(said) in turn.lexicon.words(say("choice-no-change")):
        await _tap(turn, candidate, "no-change")
        return
    picks, line = split_picks(said, turn.lexicon)
    form: Form = {"candidate": str(candidate), **picks}
    if line:
        form["line"] = line
    form["source"] = f"{turn.chat.id}/{turn.incoming.message}"
    missing = [name for name in _QUESTIONS if name not in form]
    if missing:
        await begin(turn, REPORT, missing[0], form)
    elif line and not picks:
        await begin(turn, REPORT, "met", form)
    else:
        await _finish(turn, form)


async def _finish(turn: Turn, form: Form) -> None:
    """Everything was said in the line: it is kept at once, without a further question."""
    await REPORT.steps["check"].take(turn, form, Answer(value="send"))


async def _by_code(turn: Turn, code: str) -> CandidateId:
    found = await turn.work.candidates.by_code(code)
    if found is None:
        raise NotAllowed
    return await _own(turn, found.id)


async def _own(turn: Turn, candidate: CandidateId) -> CandidateId:
    if candidate not in await reporting.in_care(turn.work, turn.person):
        raise NotAllowed
    return candidate


async def _begin(turn: Turn, candidate: CandidateId) -> None:
    await begin(turn, REPORT, "met", {"candidate": str(await _own(turn, candidate))})


async def _choose(turn: Turn, step: str) -> None:
    mine = await reporting.in_care(turn.work, turn.person)
    if len(mine) == 1:
        await begin(turn, REPORT, step, {"candidate": str(mine[0])})
    else:
        await begin(turn, REPORT, "which")


async def _tap(turn: Turn, candidate: CandidateId, value: str) -> None:
    """The first answer was given with the button that reminded: go on from there."""
    form: Form = {"candidate": str(await _own(turn, candidate))}
    following = await REPORT.steps["met"].take(turn, form, Answer(value=value))
    if following != "done":
        await begin(turn, REPORT, following, form)


def _first_tap(value: str) -> Callable[[Turn, str], Awaitable[None]]:
    async def tapped(turn: Turn, number: str) -> None:
        if number:
            await _tap(turn, CandidateId(int(number)), value)
            return
        mine = await reporting.in_care(turn.work, turn.person)
        if len(mine) == 1:
            await _tap(turn, mine[0], value)
        else:
            await _which_for(turn, value, mine)

    return tapped


async def no_change(turn: Turn, rest: str) -> None:
    """`KHONG DOI`, alone or with a code: nothing new this month."""
    code, _said = split_code(rest)
    found = str(await _by_code(turn, code)) if code else ""
    await _first_tap("no-change")(turn, found)


async def _which_for(turn: Turn, value: str, mine: tuple[CandidateId, ...]) -> None:
    people = await turn.work.candidates.many(mine)
    await turn.say(
        "report-which",
        *(
            Choice(
                say("choice-candidate", candidate=CandidateRef(one.id), code=Code(one.code)),
                f"{value}:{one.id}",
            )
            for one in people
        ),
    )


async def met(turn: Turn, rest: str) -> None:
    """One of "met", "by phone", "not met" was pressed under the monthly question."""
    number, _, value = rest.partition(":")
    await _tap(turn, CandidateId(int(number)), Met(value))


async def practice(turn: Turn, _rest: str) -> None:
    """A report to get the hang of it; it is not kept."""
    await begin(turn, REPORT, "met", {"practice": "1"})


async def amend(turn: Turn, rest: str) -> None:
    """Change a report of a month that is not concluded."""
    found = await reporting.amendable(turn.work, turn.person)
    chosen = [one for one in found if rest in {"", str(one.candidate)}]
    if not chosen:
        raise Refusal("report-none-to-amend")
    if len(chosen) > 1:
        people = await turn.work.candidates.many([one.candidate for one in chosen])
        await turn.say(
            "report-amend-which",
            *(
                Choice(
                    say("choice-candidate", candidate=CandidateRef(one.id), code=Code(one.code)),
                    f"amend:{one.id}",
                )
                for one in people
            ),
        )
        return
    form = form_of(chosen[0])
    complete = all(name in form for name in _QUESTIONS)
    await begin(turn, REPORT, "check" if complete else "met", form)


async def snooze(turn: Turn, number: str) -> None:
    """Remind once more tomorrow evening."""
    at = await reminding.snooze(
        turn.work, turn.settings, ReviewId(int(number)), turn.person, turn.now
    )
    if at is None:
        await turn.say("snooze-too-late", choice("report-now", "report"))
    else:
        await turn.say("snoozed", choice("report-now", "report"), at=at)


COMMANDS = (
    Command("report", "baocao", report, Action.REPORT, argument=True),
    Command("amend", "sua", amend, Action.REPORT),
    Command("nochange", "khongdoi", no_change, Action.REPORT, argument=True, listed=False),
)
ROUTES = (
    Route("met", met, Action.REPORT),
    Route("no-change", _first_tap("no-change"), Action.REPORT),
    Route("not-this-month", _first_tap("not-this-month"), Action.REPORT),
    Route("hand-over", hand_over, Action.REPORT),
    Route("snooze", snooze, Action.REPORT),
    Route("practice", practice),
)
FLOWS = (REPORT,)
