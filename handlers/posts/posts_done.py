"""A post is given, ended or passed on: shown once more, then done and said."""

from datetime import date

from domain.ids import PersonId
from domain.messages import Choice, PersonRef, UnitRef, choice, say
from domain.terms import term
from domain.units import Membership, Post, Role, Unit, UnitKind
from handlers.dialogue import DONE, Form, Question, option
from handlers.posts.posts_form import NEW, changeable, post_in, role_in, whom
from handlers.turn import Turn
from services.ports import NewPerson
from services.posts import posts

_OF_THE_BRANCH = frozenset({Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY, Role.BRANCH_COMMITTEE})


async def ask_check(turn: Turn, form: Form) -> Question:
    """What is about to be done, in words."""
    unit = await changeable(turn, form)
    day = date.fromisoformat(form["day"])
    ways = (option("do-it"), option("back", "list"))
    if form["do"] == "appoint":
        message = say(
            "posts-check-appoint",
            role=term("role", role_in(form)),
            unit=UnitRef(unit.id),
            person=await whom(turn, form),
            since=day,
        )
        return Question(message, ways)
    post = await post_in(turn, form)
    if form["do"] == "replace-post":
        message = say(
            "posts-check-replace",
            role=term("role", post.role),
            unit=UnitRef(unit.id),
            former=PersonRef(post.person),
            person=await whom(turn, form),
            since=day,
        )
    else:
        message = say(
            "posts-check-end",
            role=term("role", post.role),
            unit=UnitRef(unit.id),
            person=PersonRef(post.person),
            until=day,
        )
    return Question(message, ways)


async def appoint_now(turn: Turn, form: Form) -> str:
    """Give the post."""
    unit, since = await changeable(turn, form), date.fromisoformat(form["day"])
    role = role_in(form)
    person = await _person(turn, form, unit, role)
    new = Post(person, unit.id, role, since)
    await posts.appoint(
        turn.work, turn.settings, new, await turn.who(), await turn.tree(), turn.now
    )
    await _given(turn, "posts-given", new)
    return DONE


async def replace_now(turn: Turn, form: Form) -> str:
    """Pass the post on."""
    unit, since = await changeable(turn, form), date.fromisoformat(form["day"])
    post = await post_in(turn, form)
    person = await _person(turn, form, unit, post.role)
    who, tree = await turn.who(), await turn.tree()
    await posts.replace(turn.work, turn.settings, post, person, since, who, tree, turn.now)
    await _given(turn, "posts-replaced", Post(person, unit.id, post.role, since))
    return DONE


async def end_now(turn: Turn, form: Form) -> str:
    """End the post."""
    until = date.fromisoformat(form["day"])
    post = await post_in(turn, form)
    who, tree = await turn.who(), await turn.tree()
    opened = await posts.end(turn.work, turn.settings, post, until, who, tree, turn.now)
    await turn.say(
        "posts-ended",
        choice("see-posts", f"posts:{post.unit}"),
        choice("my-tasks", "mine"),
        role=term("role", post.role),
        unit=UnitRef(post.unit),
        person=PersonRef(post.person),
        until=until,
        later=until > turn.today,
        opened=opened,
    )
    return DONE


async def _person(turn: Turn, form: Form, unit: Unit, role: Role) -> PersonId:
    """Who gets the post; somebody new is put on the roll."""
    if form["person"] != NEW:
        return PersonId(int(form["person"]))
    member = unit.kind is UnitKind.BRANCH and role in _OF_THE_BRANCH
    made = await turn.work.people.add(
        NewPerson(
            full_name=form["name"],
            branch=unit.id if member else None,
            membership=Membership.OFFICIAL if member else Membership.NONE,
        )
    )
    await turn.work.journal.note(
        "person-added", f"person:{made}", at=turn.now, actor=turn.person, unit=unit.id
    )
    return made


async def _given(turn: Turn, key: str, new: Post) -> None:
    joined = new.person in await turn.work.chats.joined()
    ways: list[Choice] = [choice("see-posts", f"posts:{new.unit}"), choice("my-tasks", "mine")]
    if not joined:
        ways.insert(0, choice("duty-invite", f"new-code:{new.person}"))
    await turn.say(
        key,
        *ways,
        role=term("role", new.role),
        unit=UnitRef(new.unit),
        person=PersonRef(new.person),
        since=new.since,
        later=new.since > turn.today,
        joined=joined,
    )
