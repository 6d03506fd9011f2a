"""To count one's own people in three classes: numbers only, looked at once more before sending."""

from collections.abc import Sequence

from domain.errors import Refusal
from domain.ids import UnitId
from domain.messages import Code, Message, PersonRef, UnitRef, choice, say
from domain.roles import Action
from domain.sources import Misread, SourceCounts, read_counts
from handlers import dialogue
from handlers.choosing import page, turns_page, unit_option
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Ask, Flow, Form, Question, Step, Take, option
from handlers.numbers import number_in
from handlers.sources.sources_words import MISREAD, sums
from handlers.turn import Turn
from services.sources.sources import Counting, count, countable, counting, for_another

_FIELDS = ("introduce", "care", "away")


async def begin_with(turn: Turn, found: Sequence[Counting]) -> None:
    """Ask for the numbers of the only unit, or first for which unit."""
    if len(found) > 1:
        await dialogue.begin(turn, FLOW, "unit")
    elif found[0].before is None:
        await dialogue.begin(turn, FLOW, _FIELDS[0], _form(found[0]))
    else:
        await _show(turn, found[0])


async def begin_for(turn: Turn, number: str) -> None:
    """Ask for the numbers of this unit, or show those that are in."""
    found = await counting(
        turn.work, await turn.who(), await turn.tree(), UnitId(number_in(number)), turn.today
    )
    await begin_with(turn, [found])


async def amend(turn: Turn, number: str) -> None:
    """Ask anew for the numbers of this unit."""
    found = await counting(
        turn.work, await turn.who(), await turn.tree(), UnitId(number_in(number)), turn.today
    )
    await dialogue.begin(turn, FLOW, _FIELDS[0], _form(found))


async def _show(turn: Turn, one: Counting) -> None:
    if one.before is None:
        return
    await turn.say(
        "sources-counted",
        choice("amend-numbers", f"sources-amend:{one.unit.id}"),
        *((choice("want-to-nominate", "nominate"),) if await turn.may(Action.NOMINATE) else ()),
        unit=UnitRef(one.unit.id),
        numbers=sums(one.before.counts),
        day=one.round.closes_on,
    )


def _form(one: Counting) -> Form:
    return {
        "unit": str(one.unit.id),
        "seen": one.before.at.isoformat() if one.before else "",
        "closes": one.round.closes_on.isoformat(),
    }


async def _ask_unit(turn: Turn, form: Form) -> Question:
    found = await countable(turn.work, await turn.who(), await turn.tree(), turn.today)
    lines = tuple(_state(one) for one in found)
    ways = page(form, [unit_option(one.unit) for one in found])
    return Question(say("sources-which", lines=lines), ways)


def _state(one: Counting) -> Message:
    unit = UnitRef(one.unit.id)
    if one.before is None:
        return say("sources-line-missing", unit=unit, without=False)
    return say("sources-line", unit=unit, without=False, numbers=sums(one.before.counts))


async def _take_unit(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "unit"
    found = await _still_counting(turn, answer.value)
    if found is None:
        return DONE
    form.update(_form(found))
    return _FIELDS[0]


async def _still_counting(turn: Turn, unit: str) -> Counting | None:
    """The unit's part in the round; None, and why, where it is over or no longer one's own."""
    try:
        return await counting(
            turn.work, await turn.who(), await turn.tree(), UnitId(number_in(unit)), turn.today
        )
    except Refusal as refusal:
        await turn.tell(refusal.message, (choice("my-tasks", "mine"), choice("help", "help")))
        return None


def _asking(field: str) -> Ask:
    async def ask(_turn: Turn, form: Form) -> Question:
        asked = say(f"sources-ask-{field}", unit=UnitRef(UnitId(int(form["unit"]))))
        return Question(_once_more(form, asked), takes_text=True)

    return ask


def _once_more(form: Form, asked: Message) -> Message:
    problem = form.pop("problem", "")
    if not problem:
        return asked
    return say("sources-once-more", problem=say(MISREAD[Misread(problem)]), question=asked)


def _taking(field: str) -> Take:
    async def take(turn: Turn, form: Form, answer: Answer) -> str:
        if await _still_counting(turn, form["unit"]) is None:
            return DONE
        numbers = read_counts(answer.text)
        if isinstance(numbers, Misread):
            form["problem"] = numbers.value
            return field
        if len(numbers) == len(_FIELDS):
            form.update(zip(_FIELDS, map(str, numbers), strict=True))
            return "check"
        form[field] = str(numbers[0])
        return next((one for one in _FIELDS if one not in form), "check")

    return take


def _counts(form: Form) -> SourceCounts:
    return SourceCounts(*(int(form[field]) for field in _FIELDS))


async def _ask_check(turn: Turn, form: Form) -> Question:
    changed: tuple[Message, ...] = ()
    found = await _part(turn, form)
    if found is not None and _changed(found, form) and found.before is not None:
        form["seen"] = found.before.at.isoformat()
        by = PersonRef(found.before.by)
        changed = (say("sources-changed", numbers=sums(found.before.counts), person=by),)
    counts = _counts(form)
    asked = say(
        "sources-check",
        unit=UnitRef(UnitId(int(form["unit"]))),
        introduce=counts.introduce,
        care=counts.more_care,
        away=counts.away,
        total=counts.total,
        instead=await _instead(turn, found) if found is not None else (),
        changed=changed,
    )
    return Question(_once_more(form, asked), (option("send"), option("amend")))


async def _instead(turn: Turn, one: Counting) -> Message | tuple[Message, ...]:
    if not await for_another(turn.work, await turn.who(), one.unit, turn.today):
        return ()
    return say("sources-instead", unit=UnitRef(one.unit.id))


async def _part(turn: Turn, form: Form) -> Counting | None:
    who, tree, unit = await turn.who(), await turn.tree(), int(form["unit"])
    found = await countable(turn.work, who, tree, turn.today)
    return next((one for one in found if one.unit.id == unit), None)


def _changed(one: Counting, form: Form) -> bool:
    """Whether somebody counted for this unit since these numbers were begun."""
    return (one.before.at.isoformat() if one.before else "") != form["seen"]


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    found = await _still_counting(turn, form["unit"])
    if found is None:
        return DONE
    if answer.value == "amend":
        for field in _FIELDS:
            form.pop(field, None)
        return _FIELDS[0]
    if answer.value != "send" or _changed(found, form):
        return "check"
    await _send(turn, found, _counts(form))
    return DONE


async def _send(turn: Turn, one: Counting, counts: SourceCounts) -> None:
    who, tree = await turn.who(), await turn.tree()
    await count(turn.work, who, tree, one.unit.id, counts, turn.now, today=turn.today)
    forward = counts.introduce > 0 and await turn.may(Action.NOMINATE)
    await turn.say(
        "sources-kept",
        *((choice("want-to-nominate", "nominate"),) if forward else ()),
        choice("amend-numbers", f"sources-amend:{one.unit.id}"),
        choice("my-tasks", "mine"),
        unit=UnitRef(one.unit.id),
        numbers=sums(counts),
        instead=await _instead(turn, one),
        at=turn.now,
        day=one.round.closes_on,
        word=Code("RA SOAT"),
        forward=(say("sources-forward", n=counts.introduce),) if forward else (),
    )


FLOW = Flow(
    "sources",
    {
        "unit": Step(_ask_unit, _take_unit),
        **{one: Step(_asking(one), _taking(one), takes_text=True) for one in _FIELDS},
        "check": Step(_ask_check, _take_check),
    },
    Action.SOURCES,
)
ROUTES = (
    Route("sources-count", begin_for, Action.SOURCES),
    Route("sources-amend", amend, Action.SOURCES),
)
FLOWS = (FLOW,)
