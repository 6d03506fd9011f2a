"""How a report begins: the command, a button under a reminder, one line, or an amendment."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from domain.care import Care
from domain.errors import NotAllowed, Refusal
from domain.ids import ReviewId
from domain.messages import CandidateCode, Choice, choice, say
from domain.reviews import Met, ReportKind
from domain.roles import Action
from domain.text import fold
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, begin
from handlers.numbers import number_in
from handlers.reports.report_form import care_in, form_of
from handlers.reports.report_line import QUESTIONS, from_line
from handlers.reports.report_month import fresh
from handlers.reports.report_words import split_code
from handlers.reports.reporting import REPORT, hand_over
from handlers.turn import Turn
from services.cards.entries import entry_for
from services.monthly import reminding
from services.monthly.months import in_care
from services.reports import reporting
from services.reports.care_words import labels

_MARK = re.compile(r"\d{1,15}(-\d{1,15})?", re.ASCII)  # how a button names a care
OF_MONTH = "m"  # before the month in the route of an amendment


async def report(turn: Turn, rest: str) -> None:
    """`/report`, `/report NL-07`, or the whole report in one line; also what a button names."""
    code, said = split_code(rest)
    if code is None and _MARK.fullmatch(rest):
        await _begin(turn, care_in(rest))
    elif code is None:
        await _choose(turn, "met")
    elif said:
        await _one_line(turn, await _one_of(turn, await _by_code(turn, code)), said)
    else:
        await _begin_one_of(turn, await _by_code(turn, code))


async def _one_line(turn: Turn, care: Care, said: str) -> None:
    if fold(said) in turn.lexicon.words(say("choice-no-change")):
        await _tap(turn, care, "no-change")
    else:
        await from_line(turn, care, said)


async def _by_code(turn: Turn, code: str) -> tuple[Care, ...]:
    """The speaker's own care of this candidate and their organisations'. Raises NotAllowed."""
    found = await turn.work.candidates.by_code(code)
    mine = await in_care(turn.work, turn.person, turn.today)
    cares = tuple(one for one in mine if found is not None and one.candidate == found.id)
    if not cares:
        raise NotAllowed
    return cares


async def _one_of(turn: Turn, cares: tuple[Care, ...]) -> Care:
    """The one that a line is about: an edited line's own, else one's own before another's."""
    source = f"{turn.chat.id}/{turn.incoming.message}"
    made = await turn.work.reports.from_message(source)
    return next((one for one in cares if made and one.unit == made.unit), cares[0])


async def _begin_one_of(turn: Turn, cares: tuple[Care, ...]) -> None:
    if len(cares) == 1:
        await _begin(turn, cares[0])
    else:
        await _which_for(turn, "report", cares)


async def _own(turn: Turn, care: Care) -> Care:
    if care in await in_care(turn.work, turn.person, turn.today):
        return care
    try:
        kept = (await entry_for(turn.work, care.candidate)).id
    except LookupError:
        raise NotAllowed from None
    if kept == care.candidate:
        raise NotAllowed
    return await _own(turn, replace(care, candidate=kept))  # a button from before a merger


async def _begin(turn: Turn, care: Care) -> None:
    await begin(turn, REPORT, "met", await fresh(turn, await _own(turn, care)))


async def _choose(turn: Turn, step: str) -> None:
    mine = await in_care(turn.work, turn.person, turn.today)
    if len(mine) == 1:
        await begin(turn, REPORT, step, await fresh(turn, mine[0]))
    else:
        await begin(turn, REPORT, "which")


async def _tap(turn: Turn, care: Care, value: str) -> None:
    """The first answer was given with the button that reminded: go on from there."""
    form = await fresh(turn, await _own(turn, care))
    if value not in set(Met):
        form.pop("line", None)
        await _look_before(turn, care)
    following = await REPORT.steps["met"].take(turn, form, Answer(value=value))
    if following != DONE:
        await begin(turn, REPORT, following, form)


async def _look_before(turn: Turn, care: Care) -> None:
    """One tap on an old button must not put "no change" in the place of a whole report."""
    month = await reporting.month_of(turn.work, turn.person, care, turn.now)
    for one in await reporting.made_on(turn.work, turn.person, care):
        if one.review == month.id and one.answers.kind is ReportKind.FULL:
            raise Refusal(
                "report-there-already",
                choices=(choice("amend", f"amend:{care.mark}"), choice("my-tasks", "mine")),
                month=month.period.month,
                code=CandidateCode(care.candidate),
                at=one.at,
            )


def _first_tap(value: str) -> Callable[[Turn, str], Awaitable[None]]:
    async def tapped(turn: Turn, mark: str) -> None:
        if mark:
            await _tap(turn, care_in(mark), value)
            return
        mine = await in_care(turn.work, turn.person, turn.today)
        if len(mine) == 1:
            await _tap(turn, mine[0], value)
        else:
            await _which_for(turn, value, mine)

    return tapped


async def no_change(turn: Turn, rest: str) -> None:
    """`KHONG DOI`, alone or with a code: nothing new this month."""
    code, _said = split_code(rest)
    if code is None:
        await _first_tap("no-change")(turn, "")
        return
    cares = await _by_code(turn, code)
    if len(cares) == 1:
        await _tap(turn, cares[0], "no-change")
    else:
        await _which_for(turn, "no-change", cares)


def _code_alone(rest: str) -> bool:
    """«Không đổi được lịch đâu» begins like «không đổi», but reports nothing."""
    code, said = split_code(rest)
    return code is not None and not said


async def _which_for(turn: Turn, value: str, mine: tuple[Care, ...]) -> None:
    ways = [Choice(label, f"{value}:{one.mark}") for one, label in await labels(turn.work, mine)]
    await turn.say("report-which", *ways)


async def met(turn: Turn, rest: str) -> None:
    """One of "met", "by phone", "not met" was pressed under the monthly question."""
    mark, _, value = rest.partition(":")
    if value not in set(Met):
        raise NotAllowed
    await _tap(turn, care_in(mark), value)


async def practice(turn: Turn, _rest: str) -> None:
    """A report to get the hang of it; it is not kept."""
    await begin(turn, REPORT, "met", {"practice": "1"})


async def amend(turn: Turn, rest: str) -> None:
    """Change a report of a month that is not concluded; of one person, or of one month."""
    month = ReviewId(number_in(rest[1:])) if rest.startswith(OF_MONTH) else None
    found = await reporting.amendable(turn.work, turn.person, turn.today, month)
    marked = {Care(one.candidate, one.unit): one for one in found}
    chosen = {
        care: one for care, one in marked.items() if month is not None or rest in {"", care.mark}
    }
    if not chosen:
        raise Refusal("report-none-to-amend")
    if len(chosen) > 1:
        ways = await labels(turn.work, tuple(chosen))
        picks = [Choice(label, f"amend:{care.mark}") for care, label in ways]
        await turn.say("report-amend-which", *picks)
        return
    form = form_of(next(iter(chosen.values())))
    complete = all(name in form for name in QUESTIONS)
    await begin(turn, REPORT, "check" if complete else "met", form)


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
    Command(
        "nochange",
        "khongdoi",
        no_change,
        Action.REPORT,
        argument=True,
        takes=_code_alone,
        listed=False,
    ),
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
