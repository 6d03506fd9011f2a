"""`/units`: to rename a unit, merge branches, split one, say what stands between it and above."""

from domain.errors import NotAllowed
from domain.messages import Argument, Code, Message, UnitRef, Written, say
from domain.messages import choice as way
from domain.roles import Action
from domain.unit_changes import UnitChangeKind, unit_name
from domain.units import Unit, UnitKind
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, begin, option
from handlers.turn import Turn
from handlers.units import units_form as forms
from handlers.units import units_parting
from handlers.units.units_form import FLOW, GRASSROOTS
from services.units import changing
from services.units.acts import Changed

_FOLLOWING = {
    UnitChangeKind.RENAMED: "name",
    UnitChangeKind.MERGED: "into",
    UnitChangeKind.SPLIT: "split-name",
    GRASSROOTS: "between",
}


async def show(turn: Turn, rest: str) -> None:
    """`/units`, or with a unit's code after it."""
    unit = await turn.work.units.by_code(rest.strip().upper()) if rest else None
    form = {"unit": str(unit.id)} if unit is not None else {}
    await begin(turn, UNITS, "what" if unit is not None else "which", form)


async def _ask_which(turn: Turn, form: Form) -> Question:
    return forms.choose(form, await forms.units(turn), "units-which")


async def _take_which(turn: Turn, form: Form, answer: Answer) -> str:
    return "what" if await forms.chosen(turn, form, answer, "unit") else "which"


async def _ask_what(turn: Turn, form: Form) -> Question:
    unit = await forms.unit_in(turn, form)
    picks = [option("unit-rename", UnitChangeKind.RENAMED.value)]
    if unit.kind is UnitKind.BRANCH:
        picks += [
            option("unit-merge", UnitChangeKind.MERGED.value),
            option("unit-split", UnitChangeKind.SPLIT.value),
            option("unit-grassroots", GRASSROOTS),
        ]
    return Question(
        say(
            "units-what",
            unit=UnitRef(unit.id),
            code=Code(unit.code),
            between=say("units-between", name=Written("unit-grassroots", unit.id))
            if unit.grassroots
            else (),
            history=await _history(turn, unit),
        ),
        tuple(picks),
    )


async def _history(turn: Turn, unit: Unit) -> tuple[Message, ...]:
    """What became of the unit, and the names it had, by day."""
    lines = [
        say("units-was-called", name=Written("unit-name", one.id), day=one.until)
        for one in await turn.work.unit_changes.former_names(unit.id)
    ]
    for one in await turn.work.unit_changes.of(unit.id):
        if one.kind is UnitChangeKind.RENAMED or one.other is None:
            continue
        other = one.unit if one.other == unit.id else one.other
        side = "to" if one.other == unit.id else "from"
        lines.append(say(f"units-{one.kind.value}-{side}", unit=UnitRef(other), day=one.on))
    return tuple(lines)


async def _take_what(_turn: Turn, form: Form, answer: Answer) -> str:
    form["what"] = answer.value
    return _FOLLOWING[forms.kind_in(form)]


async def _ask_name(turn: Turn, form: Form) -> Question:
    return forms.ask_name(form, "units-new-name", (await forms.unit_in(turn, form)).id)


async def _take_name(turn: Turn, form: Form, answer: Answer) -> str:
    unit = await forms.unit_in(turn, form)
    return "day" if await forms.named(turn, form, answer.text, unit.id) else "name"


async def _ask_into(turn: Turn, form: Form) -> Question:
    unit = await forms.branch_in(turn, form)
    others = [one for one in await forms.units(turn, branches_only=True) if one.id != unit.id]
    return forms.choose(form, others, "units-into", unit=UnitRef(unit.id))


async def _take_into(turn: Turn, form: Form, answer: Answer) -> str:
    if not await forms.chosen(turn, form, answer, "into"):
        return "into"
    into = await forms.unit_in(turn, form, "into")
    if into.kind is not UnitKind.BRANCH or form["into"] == form["unit"]:
        return "into"
    return "day"


async def _ask_between(turn: Turn, form: Form) -> Question:
    unit = await forms.branch_in(turn, form)
    return Question(
        say("units-between-ask", unit=UnitRef(unit.id)), (option("none-between"),), takes_text=True
    )


async def _take_between(turn: Turn, form: Form, answer: Answer) -> str:
    name = None if answer.value == "none-between" else unit_name(answer.text)
    if name is None and answer.value != "none-between":
        return "between"
    unit = await forms.branch_in(turn, form)
    who, tree = await turn.who(), await turn.tree()
    await changing.set_grassroots(turn.work, unit.id, name, who, tree, turn.now)
    key = "units-between-kept" if name else "units-between-none"
    again = f"units-open:{unit.id}"
    await turn.say(key, way("units-open", again), way("my-tasks", "mine"), unit=UnitRef(unit.id))
    return DONE


async def _ask_check(turn: Turn, form: Form) -> Question:
    unit, what = await forms.unit_in(turn, form), forms.kind_in(form)
    act = await forms.act(turn, form)
    known: dict[str, Argument] = {"unit": UnitRef(unit.id), "day": act.on}
    if what == UnitChangeKind.MERGED:
        into = await forms.unit_in(turn, form, "into")
        members = await turn.work.people.members(unit.id)
        people = await turn.work.unit_changes.on_the_road(unit.id)
        known |= {"into": UnitRef(into.id), "members": len(members), "candidates": len(people)}
    else:
        known["name"] = await forms.own_text(turn, "name")
    if what == UnitChangeKind.SPLIT:
        made = units_parting.parting(form)
        known |= {
            "members": len(made.people),
            "candidates": len(made.candidates),
            "chapters": len(made.chapters),
        }
    return Question(say(f"units-check-{what}", **known), (option("do-it"),))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "do-it":
        raise NotAllowed
    unit, what = await forms.unit_in(turn, form), forms.kind_in(form)
    act = await forms.act(turn, form)
    if what == UnitChangeKind.RENAMED:
        await changing.rename(turn.work, turn.settings, unit.id, form["name"], act, turn.now)
        await _say_done(turn, "units-renamed", unit, None)
    elif what == UnitChangeKind.MERGED:
        into = await forms.unit_in(turn, form, "into")
        went = await changing.merge(turn.work, turn.settings, unit.id, into.id, act, turn.now)
        await _say_done(turn, "units-merged", unit, went)
    else:
        made = units_parting.parting(form)
        went = await changing.split(turn.work, turn.settings, unit.id, made, act, turn.now)
        await _say_done(turn, "units-split", unit, went)
    return DONE


async def _say_done(turn: Turn, key: str, unit: Unit, went: Changed | None) -> None:
    known: dict[str, Argument] = {"unit": UnitRef(unit.id)}
    open_now = unit.id
    if went is not None:
        open_now = went.unit
        known |= {
            "into": UnitRef(went.unit),
            "members": went.members,
            "candidates": went.candidates,
        }
    ways = (way("units-open", f"units-open:{open_now}"), way("my-tasks", "mine"))
    await turn.say(key, *ways, **known)


async def reopen(turn: Turn, rest: str) -> None:
    """One unit, by a button."""
    form = {"unit": rest}
    await forms.unit_in(turn, form)
    await begin(turn, UNITS, "what", form)


UNITS = Flow(
    FLOW,
    {
        "which": Step(_ask_which, _take_which, takes_text=True),
        "what": Step(_ask_what, _take_what),
        "name": Step(_ask_name, _take_name, takes_text=True, keeps_text=True),
        "into": Step(_ask_into, _take_into, takes_text=True),
        "between": Step(_ask_between, _take_between, takes_text=True, keeps_text=True),
        **units_parting.STEPS,
        "day": Step(forms.ask_day, forms.take_day, takes_text=True),
        "document": Step(
            forms.ask_document, forms.take_document, takes_text=True, keeps_text=True
        ),
        "check": Step(_ask_check, _take_check),
    },
    action=Action.UNITS,
)

COMMANDS = (Command("units", "donvi", show, Action.UNITS, argument=True),)
ROUTES = (
    Route("units", show, Action.UNITS),
    Route("units-open", reopen, Action.UNITS),
)
FLOWS = (UNITS,)
