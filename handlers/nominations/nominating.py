"""To put somebody forward: first the consent; without it only a source without a name."""

from domain.candidates import AgeBand, Sex
from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.messages import Message, PersonRef, UnitRef, choice, say
from domain.roles import Action
from domain.units import Person
from handlers.choosing import page, turns_page, unit_option
from handlers.commands import Command, Route
from handlers.dialogue import (
    DONE,
    Answer,
    Flow,
    Form,
    Option,
    Question,
    Step,
    begin,
    option,
)
from handlers.nominations import nominate_check, nominate_person
from handlers.nominations.nominate_form import (
    FLOW,
    branch_of,
    nominator,
    picked,
    question,
    settle_chapter,
    towards_check,
)
from handlers.terms import options
from handlers.turn import Turn
from services.identity import require
from services.nominations.nominating import add_source
from services.nominations.nominating_scope import nominators, place_in, places_of


async def nominate(turn: Turn, _rest: str) -> None:
    """Begin; somebody put forward half-way is offered first, for nothing typed is lost."""
    who, tree = await turn.who(), await turn.tree()
    places = await places_of(turn.work, who, tree)
    if not places:
        raise NotAllowed
    form = {"branch": str(places[0].branch)} if len(places) == 1 else {}
    await _begin(turn, "consent", form)


async def begin_in(turn: Turn, branch: UnitId) -> None:
    """Begin to put somebody forward to this very branch. Raises NotAllowed."""
    await place_in(turn.work, await turn.who(), await turn.tree(), branch)
    await _begin(turn, "consent", {"branch": str(branch)})


async def count_source(turn: Turn, _rest: str) -> None:
    """Begin to count somebody without a name: no consent is signed yet."""
    places = await places_of(turn.work, await turn.who(), await turn.tree())
    if not places:
        raise NotAllowed
    form = {"consent": "consent-none"}
    if len(places) == 1:
        form["branch"] = str(places[0].branch)
    await _begin(turn, "source-sex" if len(places) == 1 else "branch", form)


async def begin_from_paper(turn: Turn, branch: UnitId, paper: str) -> None:
    """Begin to enter somebody's nomination from a paper of this day (ISO). Raises NotAllowed."""
    require(Action.ON_BEHALF, await turn.who(), await turn.tree(), branch)
    await _begin(turn, "whose", {"branch": str(branch), "paper": paper})


async def _begin(turn: Turn, step: str, form: Form) -> None:
    """Begin, or go on where somebody is put forward half-way: nothing typed is lost."""
    begun = await turn.work.drafts.find(turn.speaker.id, FLOW)
    if begun is not None and "name" in begun.form:
        step, form = begun.step, {**begun.form, "problem": "half-way"}
    await begin(turn, NOMINATE, step, form)


async def _ask_whose(turn: Turn, form: Form) -> Question:
    ways = [
        Option(say("choice-person", person=PersonRef(person.id), n=number), str(person.id))
        for number, person in enumerate(await _nominators(turn, form), start=1)
    ]
    return question(form, say("nominate-whose"), *page(form, ways))


async def _nominators(turn: Turn, form: Form) -> tuple[Person, ...]:
    return await nominators(turn.work, branch_of(form), await turn.tree(), turn.today)


async def _take_whose(turn: Turn, form: Form, answer: Answer) -> str:
    offered = {str(person.id) for person in await _nominators(turn, form)}
    if turns_page(form, answer) or answer.value not in offered:
        return "whose"
    form["by"] = answer.value
    return "consent"


async def _ask_consent(_turn: Turn, form: Form) -> Question:
    return question(
        form, say("nominate-consent"), option("consent-signed"), option("consent-none")
    )


async def _take_consent(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value not in {"consent-signed", "consent-none"}:
        return "consent"
    form["consent"] = answer.value
    return "branch" if "branch" not in form else _after_branch(form)


def _after_branch(form: Form) -> str:
    return "source-sex" if form["consent"] == "consent-none" else "number"


async def _ask_branch(turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-branch"), *page(form, await _branches(turn)))


async def _branches(turn: Turn) -> list[Option]:
    places = await places_of(turn.work, await turn.who(), await turn.tree())
    return [unit_option(await turn.work.units.get(one.branch)) for one in places]


async def _take_branch(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer) or answer.value not in {
        one.value for one in await _branches(turn)
    }:
        return "branch"
    form["branch"] = answer.value
    form.pop("chapter", None)
    if "amending" not in form:
        return _after_branch(form)
    return await towards_check(turn, form) if await settle_chapter(turn, form) else "chapter"


async def _ask_source_sex(_turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-source-sex"), *options("sex", Sex))


async def _take_source_sex(_turn: Turn, form: Form, answer: Answer) -> str:
    return "source-age" if picked(form, "sex", Sex, answer) else "source-sex"


async def _ask_source_age(_turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-source-age"), *options("age", AgeBand))


async def _take_source_age(turn: Turn, form: Form, answer: Answer) -> str:
    if not picked(form, "age", AgeBand, answer):
        return "source-age"
    who, tree = await nominator(turn, form), await turn.tree()
    branch: UnitId = branch_of(form)
    sex, age = Sex(form["sex"]), AgeBand(form["age"])
    await add_source(turn.work, branch, sex, age, who, tree, turn.now)
    said: Message = say("nominate-source-kept", branch=UnitRef(branch))
    await turn.tell(said, (choice("my-tasks", "mine"),))
    return DONE


NOMINATE = Flow(
    FLOW,
    {
        "whose": Step(_ask_whose, _take_whose),
        "consent": Step(_ask_consent, _take_consent),
        "branch": Step(_ask_branch, _take_branch),
        "source-sex": Step(_ask_source_sex, _take_source_sex),
        "source-age": Step(_ask_source_age, _take_source_age),
        **nominate_person.STEPS,
        **nominate_check.STEPS,
    },
)

COMMANDS = (Command("nominate", "gioithieu", nominate, Action.NOMINATE),)
ROUTES = (
    Route("nominate", nominate, Action.NOMINATE),
    Route("nominate-source", count_source, Action.NOMINATE),
)
FLOWS = (NOMINATE,)
