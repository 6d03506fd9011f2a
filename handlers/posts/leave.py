"""Away until a day: for oneself, or for somebody one answers for."""

import re
from datetime import date, timedelta

from domain.dates import parse_date
from domain.ids import PersonId
from domain.messages import Message, PersonRef, UnitRef, choice, say
from domain.text import fold, tidy
from domain.units import Person
from handlers.choosing import page, turns_page
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, begin, option
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.people import privacy
from services.posts import leave
from services.posts.posts import called

_BEFORE_THE_DAY = re.compile(r"^(?:den )?(?:het )?(?=\S)")
_ONE_DAY = timedelta(days=1)


async def begin_leave(turn: Turn, rest: str) -> None:
    """`/leave`, or "đi vắng đến ngày 20/11": the day may follow the word."""
    me = (await turn.who()).person
    day = _day(rest, turn.today) if rest else None
    if day is not None:
        await _set(turn, me.id, day)
    elif await _others(turn):
        await begin(turn, LEAVE, "who")
    else:
        await begin(turn, LEAVE, "until", {"person": str(me.id)})


async def back(turn: Turn, rest: str) -> None:
    """Back before the day: oneself, or whoever the button names."""
    person = PersonId(number_in(rest)) if rest else turn.person
    await leave.end_leave(
        turn.work, turn.settings, person, await turn.who(), await turn.tree(), turn.now
    )
    if person != turn.person:
        await turn.say("leave-ended-for", choice("my-tasks", "mine"), person=PersonRef(person))
        return
    asked = await turn.work.drafts.find(turn.speaker.id, LEAVE.name)
    if asked is not None:  # answered by coming back: nothing of it waits
        await turn.work.drafts.drop(asked.id)
    lines, more = await leave.waiting(turn.work, turn.settings, person, turn.now, turn.today)
    await turn.say(
        "leave-over",
        choice("my-tasks", "mine"),
        lines=lines,
        more=say("mine-more", n=more) if more else (),
    )


def _day(said: str, today: date) -> date | None:
    return parse_date(_BEFORE_THE_DAY.sub("", fold(said)), today)


async def _others(turn: Turn) -> tuple[Person, ...]:
    return await leave.people_for(turn.work, await turn.who(), await turn.tree(), turn.today)


async def _ask_who(_turn: Turn, _form: Form) -> Question:
    return Question(say("leave-who"), (option("leave-me"), option("leave-other")))


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "leave-other":
        return "whom"
    form["person"] = str(turn.person)
    return "until"


async def _ask_whom(turn: Turn, form: Form) -> Question:
    found = await _others(turn)
    if form.get("search"):
        found = called(found, form["search"])
    form["shown"] = ",".join(str(one.id) for one in found)
    ways = [
        Option(say("choice-invitee", n=n, person=PersonRef(one.id)), str(one.id))
        for n, one in enumerate(found, start=1)
    ]
    key = "leave-whom" if found else "leave-nobody-found"
    return Question(say(key), page(form, ways), takes_text=True)


async def _take_whom(_turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "whom"
    shown, typed = form.get("shown", "").split(","), answer.text.strip()
    chosen = answer.value
    if is_number(typed) and 1 <= int(typed) <= len(shown):
        chosen = shown[int(typed) - 1]
    if not chosen:
        form["search"] = tidy(answer.text)
        return "whom"
    form["person"] = chosen
    return "until"


async def _ask_until(turn: Turn, form: Form) -> Question:
    asked = await leave.may_set(
        turn.work,
        await turn.who(),
        await turn.tree(),
        PersonId(number_in(form["person"])),
        turn.today,
    )
    until = asked.person.away_until
    away = until is not None and asked.person.away_on(turn.today)
    now: tuple[Message, ...] = (
        (say("leave-now-away", day=until - _ONE_DAY),) if until and away else ()
    )
    message = say(
        "leave-until" if asked.person.id == turn.person else "leave-until-for",
        person=PersonRef(asked.person.id),
        now=now,
    )
    if form.pop("problem", ""):
        message = say("nominate-once-more", problem=say("pause-not-a-day"), question=message)
    usual = privacy.usual_pause(turn.today)
    ways = [Option(say("choice-pause-until", day=usual), "usual")]
    if away:
        ways.append(option("back-now", "back"))
    return Question(message, tuple(ways), takes_text=True)


async def _take_until(turn: Turn, form: Form, answer: Answer) -> str:
    person = PersonId(number_in(form["person"]))
    if answer.value == "back":
        await back(turn, form["person"])
        return DONE
    usual = privacy.usual_pause(turn.today)
    day = usual if answer.value == "usual" else _day(answer.text, turn.today)
    if day is None:
        form["problem"] = "not-a-day"
        return "until"
    await _set(turn, person, day)
    return DONE


async def _set(turn: Turn, person: PersonId, day: date) -> None:
    alone = await leave.set_leave(
        turn.work, turn.settings, person, day, await turn.who(), await turn.tree(), turn.now
    )
    mine = person == turn.person
    route = "back-at-work" if mine else f"back-at-work:{person}"
    await turn.say(
        "leave-set" if mine else "leave-set-for",
        choice("back-now", route),
        choice("my-tasks", "mine"),
        person=PersonRef(person),
        day=day,
        alone=tuple(say("leave-nobody-leads", branch=UnitRef(one)) for one in alone),
    )


LEAVE = Flow(
    "leave",
    {
        "who": Step(_ask_who, _take_who),
        "whom": Step(_ask_whom, _take_whom, takes_text=True),
        "until": Step(_ask_until, _take_until, takes_text=True),
    },
)
COMMANDS = (Command("leave", "nghiphep", begin_leave, aliases=("di vang",), argument=True),)
ROUTES = (Route("back-at-work", back),)
FLOWS = (LEAVE,)
