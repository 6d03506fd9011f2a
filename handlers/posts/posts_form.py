"""A post about to be given, ended or passed on: what the form holds."""

from datetime import date

from domain.dates import parse_date
from domain.ids import DraftId, PersonId, UnitId
from domain.messages import Argument, Code, DraftText, Message, PersonRef, UnitRef, say
from domain.roles import Action, may
from domain.terms import term
from domain.units import Post, Role, Unit
from handlers.dialogue import Answer, Form, Question
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.identity import require
from services.posts import posts

FLOW = "posts"
NEW = "new"  # in place of a person's number: somebody who is not on the roll yet


async def unit_in(turn: Turn, form: Form) -> Unit:
    """The unit at hand, if this person may see its posts. Raises NotAllowed."""
    unit = UnitId(number_in(form.get("unit", "")))
    posts.may_see(await turn.who(), await turn.tree(), unit)
    return await turn.work.units.get(unit)


async def may_change(turn: Turn, unit: UnitId) -> bool:
    """Whether this person may also give and end the posts of this unit."""
    return may(Action.APPOINT, await turn.who(), await turn.tree(), unit)


async def changeable(turn: Turn, form: Form) -> Unit:
    """The unit at hand, if this person may change its posts. Raises NotAllowed."""
    unit = await unit_in(turn, form)
    require(Action.APPOINT, await turn.who(), await turn.tree(), unit.id)
    return unit


async def post_in(turn: Turn, form: Form) -> Post:
    """The post at hand. Raises Refusal if it has ended or changed since."""
    unit = await changeable(turn, form)
    return await posts.post_at(turn.work, unit.id, form["post"], turn.today)


def role_in(form: Form) -> Role:
    """The role at hand."""
    return Role(form["role"])


async def whom(turn: Turn, form: Form) -> Argument:
    """Who is to hold the post, as a message shows them."""
    if form["person"] != NEW:
        return PersonRef(PersonId(int(form["person"])))
    draft = await turn.work.drafts.find(turn.speaker.id, FLOW)
    return DraftText(draft.id if draft else DraftId(0), "name")


def day_said(turn: Turn, answer: Answer) -> date | None:
    """The day an answer names, chosen or typed; None if it is no day."""
    return turn.today if answer.value == "today" else parse_date(answer.text, turn.today)


def once_more(form: Form, question: Question) -> Question:
    """The question, begun by what was wrong with the last answer if anything was."""
    problem = form.pop("problem", "")
    if not problem:
        return question
    message = say("nominate-once-more", problem=say(f"posts-{problem}"), question=question.message)
    return Question(message, question.options, question.takes_text)


def number_said(form: Form, answer: Answer) -> str:
    """What was chosen, by its button or by its number in the list shown; empty if neither."""
    if answer.value:
        return answer.value
    shown, typed = form.get("shown", "").split(","), answer.text.strip()
    if is_number(typed) and 1 <= int(typed) <= len(shown):
        return shown[int(typed) - 1]
    return ""


def line(n: int, post: Post, today: date) -> Message:
    """One post in the list of its unit: whose it is, since when, and until when if that is set."""
    known: dict[str, Argument] = {
        "n": n,
        "role": term("role", post.role),
        "person": PersonRef(post.person),
        "since": post.since,
    }
    if post.since > today:
        return say("posts-line-later", **known)
    if post.until is not None:
        return say("posts-line-ends", until=post.until, **known)
    return say("posts-line", **known)


def named(unit: Unit) -> dict[str, Argument]:
    """A unit as the messages on posts name it."""
    return {"unit": UnitRef(unit.id), "code": Code(unit.code)}
