"""A nomination between the first question and the last: its fields and how one follows another."""

from datetime import date
from enum import StrEnum

from domain.candidates import Candidate, Consent, Schooling, Sex
from domain.ids import PersonId, UnitId
from domain.messages import Message, say
from domain.roles import Holder
from domain.worries import worrying
from handlers.dialogue import Answer, Form, Option, Question
from handlers.turn import Turn
from services.identity import holder
from services.nominations.nominating import Introduction, Paper
from services.nominations.nominating_scope import chapters_to_choose, likely_same, place_in

FLOW = "nominate"

# Each question leads to the next; whoever amends one field returns to the check.
ORDER = (
    "number",
    "signed",
    "explained",
    "name",
    "birth",
    "sex",
    "schooling",
    "chapter",
    "line",
)


def question(form: Form, message: Message, *options: Option, takes_text: bool = False) -> Question:
    """A question, begun by what was wrong with the last answer if anything was."""
    problem = form.pop("problem", "")
    if problem:
        message = say("nominate-once-more", problem=say(f"nominate-{problem}"), question=message)
    return Question(message, options, takes_text=takes_text)


def wrong(form: Form, step: str, problem: str) -> str:
    """Ask the same again, saying what was wrong: the entry `nominate-<problem>`."""
    form["problem"] = problem
    return step


def picked(form: Form, field: str, kind: type[StrEnum], answer: Answer) -> bool:
    """Whether the answer is one of the pick list; it is then in the form."""
    if answer.value not in {one.value for one in kind}:
        return False
    form[field] = answer.value
    return True


async def nominator(turn: Turn, form: Form) -> Holder:
    """Whose word it is: the one who types, or the one whose paper is being entered."""
    if "by" not in form:
        return await turn.who()
    return await holder(turn.work, PersonId(int(form["by"])), turn.today)


def paper_of(turn: Turn, form: Form) -> Paper | None:
    """The paper a nomination is entered from, if it is."""
    if "by" not in form:
        return None
    return Paper(turn.person, date.fromisoformat(form["paper"]))


def branch_of(form: Form) -> UnitId:
    """The branch to which the person is nominated."""
    return UnitId(int(form["branch"]))


def introduction_of(form: Form) -> Introduction:
    """What a finished form comes to. Raises KeyError for an unfinished one."""
    return Introduction(
        branch=branch_of(form),
        full_name=form["name"],
        birth=form["birth"],
        sex=Sex(form["sex"]),
        schooling=Schooling(form["schooling"]),
        chapter=UnitId(int(form["chapter"])) if form.get("chapter") else None,
        consent=Consent(
            form_number=form["number"],
            signed_on=date.fromisoformat(form["signed"]),
            explained_by=form["explained"],
        ),
        reason=form.get("line", ""),
        standing="standing" in form,
    )


async def settle_chapter(turn: Turn, form: Form) -> bool:
    """Whether nothing is left to ask about the chapter: there is none, or only the own one."""
    who, tree = await nominator(turn, form), await turn.tree()
    place = await place_in(turn.work, who, tree, branch_of(form))
    chapters = await chapters_to_choose(turn.work, place)
    if chapters and chapters[0].id != place.unit:
        return False
    form["chapter"] = str(chapters[0].id) if chapters else ""
    return True


async def following(turn: Turn, form: Form, step: str) -> str:
    """The question after this one."""
    if "amending" in form or step == ORDER[-1]:
        return await towards_check(turn, form)
    after = ORDER[ORDER.index(step) + 1]
    if after == "chapter" and await settle_chapter(turn, form):
        return await following(turn, form, after)
    return after


async def towards_check(turn: Turn, form: Form) -> str:
    """The last look; before it a line to think over, and those who may be the same person."""
    line = form.get("line", "")
    if worrying(line) and form.get("kept") != line:
        return "worry"
    seen = form.get("dismissed", "").split(",")
    found = await alike_to(turn, form)
    return "alike" if any(str(one.id) not in seen for one in found) else "check"


async def alike_to(turn: Turn, form: Form) -> tuple[Candidate, ...]:
    """Those on record, where this person may nominate, who may be the one in the form."""
    likeness = introduction_of(form).likeness
    who, tree = await nominator(turn, form), await turn.tree()
    return await likely_same(turn.work, likeness, who, tree)
