"""The officer plans a class, or moves one: kind, days, place, how many; looked at once more."""

from datetime import date

from domain.classes import ClassKind, ClassPlan, problem_of, read_quota
from domain.dates import parse_date
from domain.errors import NotAllowed, Refusal
from domain.ids import ClassId, DraftId, UnitId
from domain.messages import Argument, DraftText, choice, say
from domain.roles import Action
from domain.terms import term
from domain.text import tidy, too_long
from handlers import dialogue
from handlers.choosing import page, turns_page, unit_option
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, option
from handlers.numbers import number_in
from handlers.terms import options
from handlers.turn import Turn
from services.classes.classes import planning_for
from services.classes.planning import change_class, plan_class, to_change
from services.classes.telling import about

_LONGEST_PLACE = 100
UNKNOWN = "class-quota-open"


async def begin(turn: Turn, _rest: str) -> None:
    """Plan a class; first for which committee where there are several."""
    found = await planning_for(turn.work, await turn.who(), await turn.tree())
    if not found:
        raise NotAllowed
    if len(found) > 1:
        await dialogue.begin(turn, FLOW, "committee")
    else:
        await dialogue.begin(turn, FLOW, "kind", {"committee": str(found[0].id)})


async def change(turn: Turn, rest: str) -> None:
    """Move a class: the same questions but for its kind."""
    number = ClassId(number_in(rest))
    one = await to_change(turn.work, number, await turn.who(), await turn.tree())
    form = {"class": str(number), "committee": str(one.committee), "kind": one.kind.value}
    await dialogue.begin(turn, FLOW, "begins", form)


async def _ask_committee(turn: Turn, form: Form) -> Question:
    found = await planning_for(turn.work, await turn.who(), await turn.tree())
    return Question(say("class-which-committee"), page(form, [unit_option(one) for one in found]))


async def _take_committee(_turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "committee"
    form["committee"] = str(number_in(answer.value))
    return "kind"


async def _ask_kind(_turn: Turn, _form: Form) -> Question:
    return Question(say("class-ask-kind"), options("class-kind", ClassKind))


async def _take_kind(_turn: Turn, form: Form, answer: Answer) -> str:
    form["kind"] = ClassKind(answer.value).value
    return "begins"


async def _known(turn: Turn, form: Form) -> date | None:
    """The first day on record of the class that is changed; None for a new one."""
    if "class" not in form:
        return None
    return (await turn.work.classes.get(ClassId(int(form["class"])))).begins


async def _ask_begins(turn: Turn, form: Form) -> Question:
    known = await _known(turn, form)
    ways = () if known is None else (Option(say("choice-class-same-day", day=known), "same"),)
    return Question(say("class-ask-begins"), ways, takes_text=True)


async def _take_begins(turn: Turn, form: Form, answer: Answer) -> str:
    known = await _known(turn, form)
    day = known if answer.value == "same" else parse_date(answer.text, turn.today)
    if day is None:
        raise Refusal("date-not-understood")
    problem = problem_of(day, day, turn.today, known=known)
    if problem is not None:
        raise Refusal(f"class-wrong-{problem.value}")
    form["begins"] = day.isoformat()
    return "ends"


async def _ask_ends(_turn: Turn, form: Form) -> Question:
    return Question(say("class-ask-ends", day=date.fromisoformat(form["begins"])), takes_text=True)


async def _take_ends(turn: Turn, form: Form, answer: Answer) -> str:
    begins = date.fromisoformat(form["begins"])
    day = parse_date(answer.text, begins)
    if day is None:
        raise Refusal("date-not-understood")
    problem = problem_of(begins, day, turn.today, known=begins)
    if problem is not None:
        raise Refusal(f"class-wrong-{problem.value}")
    form["ends"] = day.isoformat()
    return "place"


async def _ask_place(_turn: Turn, _form: Form) -> Question:
    return Question(say("class-ask-place"), takes_text=True)


async def _take_place(_turn: Turn, form: Form, answer: Answer) -> str:
    place = tidy(answer.text).replace("\n", ", ")
    if not place or too_long(place, _LONGEST_PLACE):
        raise Refusal("class-place-unfit", n=_LONGEST_PLACE)
    form["place"] = place
    return "quota"


async def _ask_quota(_turn: Turn, _form: Form) -> Question:
    return Question(say("class-ask-quota"), (option(UNKNOWN),), takes_text=True)


async def _take_quota(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == UNKNOWN:
        form.pop("quota", None)
        return "check"
    quota = read_quota(answer.text)
    if quota is None:
        raise Refusal("class-quota-unfit")
    form["quota"] = str(quota)
    return "check"


def _plan(form: Form) -> ClassPlan:
    return ClassPlan(
        kind=ClassKind(form["kind"]),
        begins=date.fromisoformat(form["begins"]),
        ends=date.fromisoformat(form["ends"]),
        place=form["place"],
        quota=int(form["quota"]) if "quota" in form else None,
    )


async def _ask_check(turn: Turn, form: Form) -> Question:
    wanted = _plan(form)
    draft = await turn.work.drafts.find(turn.speaker.id, FLOW.draft_name(form))
    place = DraftText(draft.id if draft else DraftId(0), "place")
    args: dict[str, Argument] = {
        "kind": term("class-kind", wanted.kind),
        "begins": wanted.begins,
        "ends": wanted.ends,
        "place": place,
    }
    quota = say("class-quota-known", n=wanted.quota) if wanted.quota else say("class-quota-none")
    asked = say("class-check", **args, quota=quota)
    return Question(asked, (option("class-save"), option("amend")))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "class-save":
        return "begins"
    try:
        await _save(turn, form)
    except NotAllowed:
        raise
    except Refusal as refusal:
        await turn.tell(refusal.message, refusal.choices or (choice("my-tasks", "mine"),))
    return DONE


async def _save(turn: Turn, form: Form) -> None:
    who, tree, wanted = await turn.who(), await turn.tree(), _plan(form)
    if "class" in form:
        number = ClassId(int(form["class"]))
        one = await change_class(turn.work, turn.settings, number, wanted, who, tree, turn.now)
        message = say("class-changed", **about(one))
    else:
        committee = UnitId(int(form["committee"]))
        one, waiting = await plan_class(
            turn.work, turn.settings, who, tree, committee, wanted, turn.now
        )
        known = say("class-waiting", n=waiting) if waiting else ()
        message = say("class-planned", **about(one), waiting=known)
    await turn.tell(message, (choice("class-see", f"class:{one.id}"), choice("my-tasks", "mine")))


FLOW = Flow(
    "class-plan",
    {
        "committee": Step(_ask_committee, _take_committee),
        "kind": Step(_ask_kind, _take_kind),
        "begins": Step(_ask_begins, _take_begins, takes_text=True),
        "ends": Step(_ask_ends, _take_ends, takes_text=True),
        "place": Step(_ask_place, _take_place, takes_text=True, keeps_text=True),
        "quota": Step(_ask_quota, _take_quota, takes_text=True),
        "check": Step(_ask_check, _take_check),
    },
    Action.CLASS,
    apart=("class",),
)
ROUTES = (
    Route("class-plan", begin, Action.CLASS),
    Route("class-change", change, Action.CLASS),
)
FLOWS = (FLOW,)
