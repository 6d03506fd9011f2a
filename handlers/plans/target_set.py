"""To set a year's target and split it: typed in one line, as last year, or unit by unit."""

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.messages import Message, UnitRef, choice, say
from domain.plans.splitting import ReadSplit, read_count, read_split
from domain.roles import Action
from domain.units import Unit, UnitKind
from handlers import dialogue
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, option
from handlers.numbers import number_in
from handlers.plans import target_plan
from handlers.plans.target_form import (
    keep_split,
    number_of,
    once_more,
    plan_in,
    split_of,
)
from handlers.turn import Turn
from services.plans.plan_words import merged_into, split_line
from services.plans.targets import counts_of, planned_by, set_plan, splittable

_ASKED_EACH = (UnitKind.BRANCH, UnitKind.ORGANISATION)


async def begin(turn: Turn, unit: str) -> None:
    """Ask for the year of a committee's plan; for the plan first where none is on record."""
    found = await planned_by(turn.work, await turn.who(), await turn.tree())
    wanted = [one for one in found if not unit or one.id == number_in(unit)]
    if not wanted:
        raise NotAllowed
    if len(wanted) > 1:
        await dialogue.begin(turn, FLOW, "committee")
        return
    form: Form = {"committee": str(wanted[0].id)}
    step = await target_plan.first_step(turn, form)
    await dialogue.begin(turn, FLOW, step, form)


async def _units(turn: Turn, form: Form) -> tuple[Unit, ...]:
    committee = UnitId(int(form["committee"]))
    who, tree = await turn.who(), await turn.tree()
    return await splittable(turn.work, who, tree, committee, int(form["year"]))


async def _counts(turn: Turn, form: Form, year: int) -> dict[UnitId, int]:
    units = [one.id for one in await _units(turn, form)]
    return await counts_of(turn.work, [UnitId(int(form["committee"])), *units], year)


async def _ask_total(turn: Turn, form: Form) -> Question:
    year = int(form["year"])
    set_ = (await _counts(turn, form, year)).get(UnitId(int(form["committee"])))
    asked = say("target-ask-total", year=year, now=_now(set_))
    return Question(once_more(form, asked), (option("skip"),), takes_text=True)


def _now(count: int | None) -> tuple[Message, ...]:
    return () if count is None else (say("target-now", n=count),)


async def _take_total(_turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("total", None)
    if answer.value == "skip":
        return "how"
    count = read_count(answer.text)
    if count is None:
        form["problem"] = "target-number-unread"
        return "total"
    form["total"] = str(count)
    return "how"


async def _ask_how(turn: Turn, form: Form) -> Question:
    year = int(form["year"])
    before = await _before(turn, form)
    ways = (
        *((option("like-last-year"),) if before else ()),
        option("one-by-one"),
        option("skip"),
    )
    asked = say("target-ask-split", year=year)
    return Question(once_more(form, asked), ways, takes_text=True)


async def _before(turn: Turn, form: Form) -> dict[UnitId, int]:
    """What the units that are there today had the year before."""
    today = [one.id for one in await _units(turn, form) if one.closed_on is None]
    return await counts_of(turn.work, today, int(form["year"]) - 1)


async def _take_how(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "one-by-one":
        form["at"] = "0"
        return "each"
    if answer.value == "like-last-year":
        keep_split(form, await _before(turn, form))
        return "check"
    if answer.value == "skip":
        return "check"
    read = _read(answer.text, await _units(turn, form))
    if not read.clear:
        form["problem"] = _problem(read)
        return "how"
    keep_split(form, read.counts)
    return "check"


def _read(text: str, units: tuple[Unit, ...]) -> ReadSplit:
    """Branches are meant first: a chapter is called by its village too; what is no more, last."""
    tiers: tuple[dict[UnitId, tuple[str, str]], ...] = ({}, {}, {})
    for one in units:
        place = 2 if one.closed_on is not None else int(one.kind is not UnitKind.BRANCH)
        tiers[place][one.id] = (one.code, one.name)
    return read_split(text, *tiers)


def _problem(read: ReadSplit) -> str:
    if read.several:
        return f"target-part-several:{read.several[0]}"
    return f"target-part-unknown:{read.unknown[0]}" if read.unknown else "target-split-unread"


async def _asked_each(turn: Turn, form: Form) -> list[Unit]:
    return [one for one in await _units(turn, form) if one.kind in _ASKED_EACH]


async def _ask_each(turn: Turn, form: Form) -> Question:
    units = await _asked_each(turn, form)
    place = min(int(form.get("at", "0")), len(units) - 1)
    unit, year = units[place], int(form["year"])
    set_ = split_of(form).get(unit.id, (await _counts(turn, form, year)).get(unit.id))
    key = "target-ask-one" if unit.kind is UnitKind.BRANCH else "target-ask-one-finder"
    asked = say(
        key,
        n=place + 1,
        asked=len(units),
        unit=UnitRef(unit.id),
        gone=merged_into(unit),
        year=year,
        now=_now(set_),
    )
    return Question(once_more(form, asked), (option("skip"), option("enough")), takes_text=True)


async def _take_each(turn: Turn, form: Form, answer: Answer) -> str:
    units, place = await _asked_each(turn, form), int(form.get("at", "0"))
    if answer.value == "enough" or place >= len(units):
        return "check"
    if answer.value != "skip":
        count = read_count(answer.text)
        if count is None:
            form["problem"] = "target-number-unread"
            return "each"
        keep_split(form, {units[place].id: count})
    form["at"] = str(place + 1)
    return "each" if place + 1 < len(units) else "check"


async def _ask_check(turn: Turn, form: Form) -> Question:
    year, committee = int(form["year"]), UnitId(int(form["committee"]))
    counts = await _counts(turn, form, year) | split_of(form)
    total = number_of(form, "total")
    total = counts.pop(committee, None) if total is None else total
    counts.pop(committee, None)
    units = [one for one in await _units(turn, form) if one.id in counts]
    parts = sum(counts[one.id] for one in units if one.kind is UnitKind.BRANCH)
    message = say(
        "target-check",
        year=year,
        total=(say("target-check-total", n=total),) if total is not None else (),
        split=split_line(total, parts) if total else (),
        lines=tuple(
            say(
                "target-check-line",
                unit=UnitRef(one.id),
                gone=merged_into(one),
                n=counts[one.id],
            )
            for one in units
        ),
    )
    return Question(message, (option("send"), option("amend")))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "amend":
        return "total"
    if answer.value != "send":
        return "check"
    committee = UnitId(int(form["committee"]))
    who, tree = await turn.who(), await turn.tree()
    await set_plan(turn.work, who, tree, committee, plan_in(form), turn.now)
    await turn.say(
        "target-kept",
        choice("see-target", f"target-of:{committee}"),
        choice("my-tasks", "mine"),
        year=int(form["year"]),
    )
    return DONE


FLOW = Flow(
    "target",
    {
        **target_plan.STEPS,
        "total": Step(_ask_total, _take_total, takes_text=True),
        "how": Step(_ask_how, _take_how, takes_text=True),
        "each": Step(_ask_each, _take_each, takes_text=True),
        "check": Step(_ask_check, _take_check),
    },
    Action.TARGET,
)
ROUTES = (Route("target-set", begin, Action.TARGET),)
FLOWS = (FLOW,)
