"""How a report begins: the command, a button under a reminder, one line, or an amendment."""

from collections.abc import Awaitable, Callable

from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, ReviewId
from domain.messages import CandidateCode, CandidateRef, Choice, Code, choice, say
from domain.reviews import Met, ReportKind
from domain.roles import Action
from domain.text import fold
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, begin
from handlers.numbers import is_number, number_in
from handlers.report_form import form_of
from handlers.report_line import QUESTIONS, from_line
from handlers.report_month import fresh
from handlers.report_words import split_code
from handlers.reporting import REPORT, hand_over
from handlers.turn import Turn
from services import reminding, reporting

OF_MONTH = "m"  # before the month in the route of an amendment


async def report(turn: Turn, rest: str) -> None:
    """`/report`, `/report NL-07`, or the whole report in one line; also a candidate's own id."""
    code, said = split_code(rest)
    if code is None and is_number(rest):
        await _begin(turn, CandidateId(int(rest)))
    elif code is None:
        await _choose(turn, "met")
    else:
        await _one_line(turn, await _by_code(turn, code), said)


async def _one_line(turn: Turn, candidate: CandidateId, said: str) -> None:
    if not said:
        await _begin(turn, candidate)
    elif fold(said) in turn.lexicon.words(say("choice-no-change")):
        await _tap(turn, candidate, "no-change")
    else:
        await from_line(turn, candidate, said)


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
    await begin(turn, REPORT, "met", await fresh(turn, await _own(turn, candidate)))


async def _choose(turn: Turn, step: str) -> None:
    mine = await reporting.in_care(turn.work, turn.person)
    if len(mine) == 1:
        await begin(turn, REPORT, step, await fresh(turn, mine[0]))
    else:
        await begin(turn, REPORT, "which")


async def _tap(turn: Turn, candidate: CandidateId, value: str) -> None:
    """The first answer was given with the button that reminded: go on from there."""
    form = await fresh(turn, await _own(turn, candidate))
    if value not in set(Met):
        form.pop("line", None)
        await _look_before(turn, candidate)
    following = await REPORT.steps["met"].take(turn, form, Answer(value=value))
    if following != DONE:
        await begin(turn, REPORT, following, form)


async def _look_before(turn: Turn, candidate: CandidateId) -> None:
    """One tap on an old button must not put "no change" in the place of a whole report."""
    month = await reporting.month_of(turn.work, turn.person, candidate, turn.now)
    for one in await turn.work.reports.mine(turn.person, candidate):
        if one.review == month.id and one.answers.kind is ReportKind.FULL:
            raise Refusal(
                "report-there-already",
                choices=(choice("amend", f"amend:{candidate}"), choice("my-tasks", "mine")),
                month=month.period.month,
                code=CandidateCode(candidate),
                at=one.at,
            )


def _first_tap(value: str) -> Callable[[Turn, str], Awaitable[None]]:
    async def tapped(turn: Turn, number: str) -> None:
        if number:
            await _tap(turn, CandidateId(number_in(number)), value)
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
    if value not in set(Met):
        raise NotAllowed
    await _tap(turn, CandidateId(number_in(number)), value)


async def practice(turn: Turn, _rest: str) -> None:
    """A report to get the hang of it; it is not kept."""
    await begin(turn, REPORT, "met", {"practice": "1"})


async def amend(turn: Turn, rest: str) -> None:
    """Change a report of a month that is not concluded; of one person, or of one month."""
    month = ReviewId(number_in(rest[1:])) if rest.startswith(OF_MONTH) else None
    found = await reporting.amendable(turn.work, turn.person, month)
    chosen = [one for one in found if month is not None or rest in {"", str(one.candidate)}]
    if not chosen:
        raise Refusal("report-none-to-amend")
    if len(chosen) > 1:
        await _amend_which(turn, [one.candidate for one in chosen])
        return
    form = form_of(chosen[0])
    complete = all(name in form for name in QUESTIONS)
    await begin(turn, REPORT, "check" if complete else "met", form)


async def _amend_which(turn: Turn, candidates: list[CandidateId]) -> None:
    people = await turn.work.candidates.many(candidates)
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


async def snooze(turn: Turn, number: str) -> None:
    """Remind once more tomorrow evening."""
    at = await reminding.snooze(
        turn.work, turn.settings, ReviewId(number_in(number)), turn.person, turn.now
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
