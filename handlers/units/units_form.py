"""What the form on a change of a unit holds, and the questions that every change asks."""

from collections.abc import Sequence
from datetime import date

from domain.dates import parse_date
from domain.errors import NotAllowed
from domain.ids import DraftId, UnitId
from domain.messages import DraftText, UnitRef, say
from domain.text import fold
from domain.unit_changes import UnitChangeKind, unit_name
from domain.units import Unit, UnitKind
from handlers.choosing import page, turns_page, unit_option
from handlers.dialogue import Answer, Form, Option, Question, option
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.units.acts import Act
from services.units.changing import changeable

FLOW = "units"
GRASSROOTS = "grassroots"
_KINDS = (UnitKind.BRANCH, UnitKind.ORGANISATION, UnitKind.CHAPTER)


async def unit_in(turn: Turn, form: Form, field: str = "unit") -> Unit:
    """The unit at hand, if this person may change it. Raises NotAllowed, Refusal."""
    number = UnitId(number_in(form.get(field, "")))
    return await changeable(turn.work, number, await turn.who(), await turn.tree())


async def branch_in(turn: Turn, form: Form) -> Unit:
    """The branch at hand. Raises NotAllowed for a unit of another kind."""
    unit = await unit_in(turn, form)
    if unit.kind is not UnitKind.BRANCH:
        raise NotAllowed
    return unit


async def own_text(turn: Turn, field: str) -> DraftText:
    """What was typed into this field, as a message shows it."""
    draft = await turn.work.drafts.find(turn.speaker.id, FLOW)
    return DraftText(draft.id if draft else DraftId(0), field)


async def units(turn: Turn, *, branches_only: bool = False) -> tuple[Unit, ...]:
    """The units this person may change, branches first."""
    tree = await turn.tree()
    who = await turn.who()
    roots = {post.unit for post in who.posts}
    kinds = _KINDS[:1] if branches_only else _KINDS
    found = [one for kind in kinds for one in await turn.work.units.of_kind(kind)]
    return tuple(one for one in found if any(tree.lies_under(one.id, root) for root in roots))


def choose(form: Form, found: Sequence[Unit], key: str, **more: UnitRef) -> Question:
    """Which of these units? By its button, its code, or a part of its name."""
    wanted = fold(form.get("search", ""))
    shown = [one for one in found if wanted in fold(one.name)] if wanted else list(found)
    form["shown"] = ",".join(str(one.id) for one in shown)
    message = say(key if shown else "units-none-so-called", **(more if shown else {}))
    return Question(message, page(form, [unit_option(one) for one in shown]), takes_text=True)


async def chosen(turn: Turn, form: Form, answer: Answer, field: str) -> bool:
    """Whether the answer chose a unit, then kept in this field; else the list is shown again."""
    if turns_page(form, answer):
        return False
    if is_number(answer.value):
        form[field] = answer.value
    else:
        unit = await turn.work.units.by_code(answer.text.strip().upper())
        if unit is None:
            form["search"] = answer.text
            return False
        form[field] = str(unit.id)
    form.pop("search", None)
    return True


async def named(turn: Turn, form: Form, text: str, own: UnitId | None = None) -> bool:
    """Whether a unit can be called so, then kept; `own`: the one that may be called so already."""
    name = unit_name(text)
    others = [one for one in await units(turn) if one.id != own]
    if name is None or fold(name) in {fold(one.name) for one in others}:
        form["problem"] = "name"
        return False
    form["name"] = name
    return True


def ask_name(form: Form, key: str, unit: UnitId) -> Question:
    """The name somebody is to type; once more, with what a name needs."""
    problem = say("units-no-name") if form.pop("problem", "") else ()
    return Question(say(key, unit=UnitRef(unit), problem=problem), takes_text=True)


async def ask_day(turn: Turn, form: Form) -> Question:
    """From which day does it hold?"""
    unit = await unit_in(turn, form)
    problem = say("units-no-day") if form.pop("problem", "") else ()
    today = Option(say("choice-today", day=turn.today), "today")
    asked = say("units-day", unit=UnitRef(unit.id), problem=problem)
    return Question(asked, (today,), takes_text=True)


async def take_day(turn: Turn, form: Form, answer: Answer) -> str:
    """A day up to today; anything else is asked again."""
    day = turn.today if answer.value == "today" else parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        form["problem"] = "day"
        return "day"
    form["day"] = day.isoformat()
    return "document"


async def ask_document(_turn: Turn, _form: Form) -> Question:
    """By which document? It may be left out."""
    return Question(say("units-document"), (option("skip"),), takes_text=True)


async def take_document(_turn: Turn, form: Form, answer: Answer) -> str:
    """Kept as typed, up to a line."""
    form.pop("document", None)
    if answer.value != "skip":
        form["document"] = answer.text
    return "check"


async def act(turn: Turn, form: Form) -> Act:
    """The day, the document and who records it."""
    return Act(
        on=date.fromisoformat(form["day"]),
        document=form.get("document"),
        who=await turn.who(),
        tree=await turn.tree(),
    )


def kind_in(form: Form) -> str:
    """What is done to the unit: a kind of change, or GRASSROOTS."""
    what = form.get("what", "")
    if what not in {*UnitChangeKind, GRASSROOTS}:
        raise NotAllowed
    return what
