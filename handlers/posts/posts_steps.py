"""The questions on posts: which unit, which post, what with it, who, from when."""

from domain.ids import PersonId
from domain.messages import PersonRef, UnitRef, say
from domain.posts import LONGEST_AHEAD, ONE_AT_A_TIME, ROLES_IN
from domain.terms import term
from domain.text import fold, tidy
from handlers.choosing import page, turns_page, unit_option
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.posts.posts_done import appoint_now, ask_check, end_now, replace_now
from handlers.posts.posts_form import (
    NEW,
    changeable,
    day_said,
    line,
    number_said,
    once_more,
    post_in,
    role_in,
    unit_in,
)
from handlers.turn import Turn
from services.posts import posts

_LONGEST_NAME = 60


async def _ask_unit(turn: Turn, form: Form) -> Question:
    units = await posts.units_seen(turn.work, await turn.who(), await turn.tree())
    ways = page(form, [unit_option(one) for one in units])
    return once_more(form, Question(say("posts-which-unit"), ways, takes_text=True))


async def _take_unit(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "unit"
    units = await posts.units_seen(turn.work, await turn.who(), await turn.tree())
    said = fold(answer.text)
    for one in units:
        if answer.value == str(one.id) or (said and said in {fold(one.code), fold(one.name)}):
            form["unit"] = str(one.id)
            return "post"
    form["problem"] = "no-such-unit"
    return "unit"


async def _ask_post(turn: Turn, form: Form) -> Question:
    unit = await changeable(turn, form)
    held = await posts.posts_of(turn.work, unit.id, turn.today)
    form["shown"] = ",".join(posts.key_of(one) for one in held)
    ways = [
        Option(
            say(
                "choice-post",
                n=n,
                role=term("role", one.role),
                person=PersonRef(one.person, given=True),
            ),
            posts.key_of(one),
        )
        for n, one in enumerate(held, start=1)
    ]
    shown = page(form, ways)
    lines = tuple(line(n, one, turn.today) for n, one in enumerate(held, start=1))
    key = "posts-of" if held else "posts-of-nobody"
    message = say(key, unit=UnitRef(unit.id), lines=lines)
    return once_more(form, Question(message, (*shown, option("appoint"), option("other-unit"))))


async def _take_post(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "post"
    if answer.value in {"appoint", "other-unit"}:
        return "role" if answer.value == "appoint" else "unit"
    form["post"] = number_said(form, answer)
    await post_in(turn, form)
    return "what"


async def _ask_what(turn: Turn, form: Form) -> Question:
    post = await post_in(turn, form)
    message = say(
        "posts-what",
        role=term("role", post.role),
        unit=UnitRef(post.unit),
        person=PersonRef(post.person),
        since=post.since,
    )
    return Question(message, (option("end-post"), option("replace-post"), option("back", "list")))


async def _take_what(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "list":
        return "post"
    form["do"] = answer.value
    form.pop("search", None)
    return "who" if answer.value == "replace-post" else "day"


async def _ask_role(turn: Turn, form: Form) -> Question:
    unit = await changeable(turn, form)
    ways = [
        option(f"role-{one.value.replace('_', '-')}", one.value) for one in ROLES_IN[unit.kind]
    ]
    message = say("posts-which-role", unit=UnitRef(unit.id))
    return Question(message, (*ways, option("back", "list")))


async def _take_role(turn: Turn, form: Form, answer: Answer) -> str:
    unit = await changeable(turn, form)
    if answer.value not in {one.value for one in ROLES_IN[unit.kind]}:
        return "post"
    form["role"], form["do"] = answer.value, "appoint"
    form.pop("search", None)
    for one in await posts.posts_of(turn.work, unit.id, turn.today):
        if one.role is role_in(form) and one.role in ONE_AT_A_TIME and one.until is None:
            form["post"] = posts.key_of(one)
            return "what"  # somebody holds it: end it, or pass it on
    return "who"


async def _ask_who(turn: Turn, form: Form) -> Question:
    wanted = form.get("search", "")
    if not wanted:
        return once_more(form, Question(say("posts-who"), takes_text=True))
    found = await posts.search(turn.work, wanted, await turn.who(), await turn.tree(), turn.today)
    form["shown"] = ",".join(str(one.id) for one in found)
    ways = page(
        form,
        [
            Option(say("choice-invitee", n=n, person=PersonRef(one.id)), str(one.id))
            for n, one in enumerate(found, start=1)
        ],
    )
    key = "posts-who-found" if found else "posts-who-nobody"
    return Question(say(key), (*ways, option("new-person", NEW)), takes_text=True)


async def _take_who(_turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "who"
    chosen = number_said(form, answer)
    if chosen == NEW:
        return _new_person(form)
    if chosen:
        form["person"] = str(PersonId(int(chosen)))
        return "day"
    form["search"] = tidy(answer.text)
    if not any(map(str.isalpha, form["search"])):
        form.pop("search")
        form["problem"] = "no-name"
    return "who"


def _new_person(form: Form) -> str:
    """Somebody not on the roll: what was typed is their name, if it can be one."""
    name = form.get("search", "")
    letters = all(char.isalpha() or char in " '." for char in name)
    if len(name.split()) < 2 or len(name) > _LONGEST_NAME or not letters:
        form.pop("search", "")
        form["problem"] = "no-full-name"
        return "who"
    form["person"], form["name"] = NEW, name
    return "day"


async def _ask_day(turn: Turn, form: Form) -> Question:
    ending = form["do"] == "end-post"
    role = (await post_in(turn, form)).role if form["do"] != "appoint" else role_in(form)
    unit = await unit_in(turn, form)
    message = say(
        "posts-until-when" if ending else "posts-from-when",
        role=term("role", role),
        unit=UnitRef(unit.id),
    )
    return once_more(form, Question(message, (option("from-today", "today"),), takes_text=True))


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    day = day_said(turn, answer)
    if day is None or abs(day - turn.today) > LONGEST_AHEAD:
        form["problem"] = "not-a-day" if day is None else "day-far"
        return "day"
    if form["do"] != "appoint" and day < (await post_in(turn, form)).since:
        form["problem"] = "day-before"
        return "day"
    form["day"] = day.isoformat()
    return "check"


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "do-it":
        return "post"
    done = {"appoint": appoint_now, "end-post": end_now, "replace-post": replace_now}
    return await done[form["do"]](turn, form)


STEPS = {
    "unit": Step(_ask_unit, _take_unit, takes_text=True),
    "post": Step(_ask_post, _take_post),
    "what": Step(_ask_what, _take_what),
    "role": Step(_ask_role, _take_role),
    "who": Step(_ask_who, _take_who, takes_text=True),
    "day": Step(_ask_day, _take_day, takes_text=True),
    "check": Step(ask_check, _take_check),
}
