"""The questions about the paper and the person put forward, one at a time."""

from domain.candidates import Schooling, Sex
from domain.dates import parse_date, parse_partial_date
from domain.messages import say
from domain.nominating import full_name, written_birth
from domain.text import tidy
from handlers.choosing import page, turns_page, unit_option
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.nominations.nominate_form import (
    branch_of,
    following,
    nominator,
    picked,
    question,
    wrong,
)
from handlers.terms import options
from handlers.turn import Turn
from services.nominations.nominating_scope import chapters_to_choose, place_in

LONGEST_NUMBER = 30
LONGEST_EXPLAINER = 100


async def _ask_number(_turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-number"), takes_text=True)


async def _take_number(turn: Turn, form: Form, answer: Answer) -> str:
    number = " ".join(tidy(answer.text).split())
    if not any(map(str.isdigit, number)) or len(number) > LONGEST_NUMBER:
        return wrong(form, "number", "not-a-number")
    form["number"] = number
    return await following(turn, form, "number")


async def _ask_signed(_turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-signed"), takes_text=True)


async def _take_signed(turn: Turn, form: Form, answer: Answer) -> str:
    day = parse_date(answer.text, turn.today)
    if day is None:
        return wrong(form, "signed", "not-a-day")
    if day > turn.today:
        return wrong(form, "signed", "signed-later")
    form["signed"] = day.isoformat()
    return await following(turn, form, "signed")


async def _ask_explained(_turn: Turn, form: Form) -> Question:
    ways = () if "by" in form else (option("explained-self"),)
    return question(form, say("nominate-explained"), *ways, takes_text=True)


async def _take_explained(turn: Turn, form: Form, answer: Answer) -> str:
    said = " ".join(tidy(answer.text).split())
    if answer.value == "explained-self":
        said = (await turn.who()).person.full_name
    if not any(map(str.isalpha, said)) or len(said) > LONGEST_EXPLAINER:
        return wrong(form, "explained", "nobody-named")
    form["explained"] = said
    return await following(turn, form, "explained")


async def _ask_name(_turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-name"), takes_text=True)


async def _take_name(turn: Turn, form: Form, answer: Answer) -> str:
    name = full_name(answer.text)
    if name is None:
        return wrong(form, "name", "not-a-name")
    form["name"] = name
    return await following(turn, form, "name")


async def _ask_birth(_turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-birth"), takes_text=True)


async def _take_birth(turn: Turn, form: Form, answer: Answer) -> str:
    birth = parse_partial_date(answer.text)
    if birth is None:
        return wrong(form, "birth", "not-a-birth")
    if birth.earliest() > turn.today:
        return wrong(form, "birth", "born-later")
    form["birth"] = written_birth(birth)
    return await following(turn, form, "birth")


async def _ask_sex(_turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-sex"), *options("sex", Sex))


async def _take_sex(turn: Turn, form: Form, answer: Answer) -> str:
    return await following(turn, form, "sex") if picked(form, "sex", Sex, answer) else "sex"


async def _ask_schooling(_turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-schooling"), *options("schooling", Schooling))


async def _take_schooling(turn: Turn, form: Form, answer: Answer) -> str:
    if not picked(form, "schooling", Schooling, answer):
        return "schooling"
    form.pop("standing", None)
    if form["schooling"] == Schooling.LITERATE and turn.settings.road.difficult_area:
        return "standing"
    return await following(turn, form, "schooling")


async def _ask_standing(_turn: Turn, form: Form) -> Question:
    ways = (option("standing-yes"), option("standing-no"))
    return question(form, say("nominate-standing"), *ways)


async def _take_standing(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value not in {"standing-yes", "standing-no"}:
        return "standing"
    form.pop("standing", None)
    if answer.value == "standing-yes":
        form["standing"] = "yes"
    return await following(turn, form, "schooling")


async def _ask_chapter(turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-chapter"), *page(form, await _chapters(turn, form)))


async def _chapters(turn: Turn, form: Form) -> list[Option]:
    who, tree = await nominator(turn, form), await turn.tree()
    place = await place_in(turn.work, who, tree, branch_of(form))
    chapters = await chapters_to_choose(turn.work, place)
    return [*map(unit_option, chapters), option("chapter-none", "none")]


async def _take_chapter(turn: Turn, form: Form, answer: Answer) -> str:
    offered = {one.value for one in await _chapters(turn, form)}
    if turns_page(form, answer) or answer.value not in offered:
        return "chapter"
    form["chapter"] = "" if answer.value == "none" else answer.value
    return await following(turn, form, "chapter")


async def _ask_line(_turn: Turn, form: Form) -> Question:
    return question(form, say("nominate-line"), option("skip"), takes_text=True)


async def _take_line(turn: Turn, form: Form, answer: Answer) -> str:
    form["line"] = "" if answer.value == "skip" else tidy(answer.text)
    return await following(turn, form, "line")


async def _ask_worry(_turn: Turn, form: Form) -> Question:
    ways = (option("rewrite"), option("drop-line"), option("keep-line"))
    return question(form, say("report-worry"), *ways)


async def _take_worry(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "rewrite":
        return "line"
    if answer.value == "drop-line":
        form["line"] = ""
    elif answer.value == "keep-line":
        form["kept"] = form["line"]
    else:
        return "worry"
    return await following(turn, form, "line")


STEPS = {
    "number": Step(_ask_number, _take_number, takes_text=True),
    "signed": Step(_ask_signed, _take_signed, takes_text=True),
    "explained": Step(_ask_explained, _take_explained, takes_text=True, keeps_text=True),
    "name": Step(_ask_name, _take_name, takes_text=True, keeps_text=True),
    "birth": Step(_ask_birth, _take_birth, takes_text=True),
    "sex": Step(_ask_sex, _take_sex),
    "schooling": Step(_ask_schooling, _take_schooling),
    "standing": Step(_ask_standing, _take_standing),
    "chapter": Step(_ask_chapter, _take_chapter),
    "line": Step(_ask_line, _take_line, takes_text=True, keeps_text=True),
    "worry": Step(_ask_worry, _take_worry),
}
