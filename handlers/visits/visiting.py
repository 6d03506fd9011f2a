"""`/visit`: the branches in one's charge, and what one saw at their meetings."""

from domain.ids import ReviewId
from domain.messages import (
    Argument,
    Choice,
    Message,
    PersonRef,
    Term,
    UnitRef,
    Written,
    choice,
    say,
)
from domain.reviews import Review
from domain.roles import Action
from domain.units import Role
from domain.visits import Saw, Visit, VisitState
from domain.worries import worrying
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, begin, option
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.identity import with_role_in
from services.visits import visiting
from services.visits.visit_step import ways
from services.visits.visiting import BranchVisits

_SHOWN = 6


async def show(turn: Turn, rest: str) -> None:
    """The branches one sees, a part at a time: next meeting, and what was told of the latest."""
    found = await visiting.overview(turn.work, await turn.who(), await turn.tree(), turn.now)
    start = int(rest) if is_number(rest) else 0
    shown = found[start : start + _SHOWN]
    told = [visits for one in found for _review, visits in one.told[:1]]
    tell: list[Choice] = []
    for one in shown:
        tell += await _to_tell(turn, one, len(tell) + 1)
    if start + _SHOWN < len(found):
        tell.append(choice("more", f"visits:{start + _SHOWN}"))
    await turn.say(
        "visits" if found else "visits-none",
        *tell,
        choice("my-tasks", "mine"),
        branches=len(found),
        met=len(told),
        attended=sum(any(_attended(visit) for visit in visits) for visits in told),
        lines=tuple([await _line(one, turn) for one in shown]),
    )


def _attended(visit: Visit) -> bool:
    return visit.state is VisitState.ATTENDED


async def _to_tell(turn: Turn, one: BranchVisits, number: int) -> list[Choice]:
    """A way to tell of the latest meeting, for whoever is in charge of the branch."""
    if not one.told or not any(post.unit == one.branch.id for post in (await turn.who()).posts):
        return []
    review = one.told[0][0]
    return [choice("visit-tell", f"visit-ask:{review.id}", n=number, unit=UnitRef(one.branch.id))]


async def _line(one: BranchVisits, turn: Turn) -> Message:
    return say(
        "visits-line",
        unit=UnitRef(one.branch.id),
        charge=await _charge(one, turn),
        ahead=say("visits-ahead", meeting=one.ahead.meeting_at) if one.ahead else _no_date(one),
        last=_last(*one.told[0], turn) if one.told else (),
    )


async def _charge(one: BranchVisits, turn: Turn) -> Message | tuple[()]:
    """Who is in charge of it; not said to them."""
    found = await with_role_in(turn.work, Role.MEMBER_IN_CHARGE, one.branch.id, turn.today)
    if turn.person in found:
        return ()
    if not found:
        return say("visits-nobody-in-charge")
    return say("visits-in-charge", person=PersonRef(found[0]), more=len(found) - 1)


def _no_date(one: BranchVisits) -> Message | tuple[()]:
    return () if one.told else say("visits-no-date")


def _last(review: Review, visits: tuple[Visit, ...], turn: Turn) -> Message:
    day = turn.settings.calendar.day_of(review.meeting_at)
    seen = next((visit for visit in visits if _attended(visit)), None)
    if seen is None:
        return say("visits-absent" if visits else "visits-untold", day=day)
    saw = (Term(f"saw-{seen.saw.value.replace('_', '-')}"),) if seen.saw else ()
    return say(
        "visits-attended",
        day=day,
        saw=say("visits-saw", saw=saw[0]) if saw else (),
        line=say("visits-words", line=Written("visit-line", seen.id)) if seen.has_line else (),
    )


async def ask(turn: Turn, rest: str) -> None:
    """Whether they attended, once more."""
    number = ReviewId(number_in(rest))
    review = await visiting.require_meeting(
        turn.work, number, await turn.who(), await turn.tree(), turn.now
    )
    known: dict[str, Argument] = {"branch": UnitRef(review.branch), "meeting": review.meeting_at}
    await turn.tell(say("visit-ask-again", **known), ways(review))


async def attended(turn: Turn, rest: str) -> None:
    """They were there: what did they see?"""
    number = ReviewId(number_in(rest))
    await visiting.require_meeting(
        turn.work, number, await turn.who(), await turn.tree(), turn.now
    )
    await begin(turn, VISIT, "saw", {"review": str(number)})


async def absent(turn: Turn, rest: str) -> None:
    """They were not there; that is all. What they told of it when they were is not lost so."""
    number = ReviewId(number_in(rest))
    who, tree = await turn.who(), await turn.tree()
    review = await visiting.require_meeting(turn.work, number, who, tree, turn.now)
    known = await visiting.told_by(turn.work, number, who.person.id)
    if known is None or not _attended(known):
        await _keep(turn, number, VisitState.ABSENT)
        return
    await turn.say(
        "visit-on-record",
        choice("visit-again", f"visit-attended:{number}"),
        choice("my-visits", "visits"),
        choice("my-tasks", "mine"),
        last=_last(review, (known,), turn),
        branch=UnitRef(known.branch),
        day=known.on,
    )


async def _keep(
    turn: Turn,
    number: ReviewId,
    state: VisitState,
    saw: Saw | None = None,
    line: str | None = None,
) -> None:
    who, tree = await turn.who(), await turn.tree()
    kept = await visiting.tell(
        turn.work, turn.settings, number, state, saw, line, who, tree, turn.now
    )
    again = choice("visit-again", f"visit-attended:{number}")
    await turn.say(
        "visit-kept" if _attended(kept) else "visit-kept-absent",
        again,
        choice("my-visits", "visits"),
        choice("my-tasks", "mine"),
        branch=UnitRef(kept.branch),
        day=kept.on,
    )


async def _ask_saw(turn: Turn, form: Form) -> Question:
    review = await _meeting(turn, form)
    picks = tuple(option(f"saw-{one.value.replace('_', '-')}", one.value) for one in Saw)
    return Question(
        say("visit-saw", branch=UnitRef(review.branch), meeting=review.meeting_at), picks
    )


async def _meeting(turn: Turn, form: Form) -> Review:
    return await visiting.require_meeting(
        turn.work, ReviewId(int(form["review"])), await turn.who(), await turn.tree(), turn.now
    )


async def _take_saw(_turn: Turn, form: Form, answer: Answer) -> str:
    form["saw"] = Saw(answer.value).value
    return "line"


async def _ask_line(_turn: Turn, _form: Form) -> Question:
    return Question(say("visit-line"), (option("skip"),), takes_text=True)


async def _take_line(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "skip":
        form.pop("line", None)
        return await _done(turn, form)
    form["line"] = answer.text
    return "worry" if worrying(answer.text) else await _done(turn, form)


async def _ask_worry(_turn: Turn, _form: Form) -> Question:
    picks = (option("rewrite"), option("drop-line"), option("keep-line"))
    return Question(say("report-worry"), picks)


async def _take_worry(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "rewrite":
        return "line"
    if answer.value == "drop-line":
        form.pop("line", None)
    return await _done(turn, form)


async def _done(turn: Turn, form: Form) -> str:
    await _keep(
        turn,
        ReviewId(int(form["review"])),
        VisitState.ATTENDED,
        Saw(form["saw"]),
        form.get("line"),
    )
    return DONE


VISIT = Flow(
    "visit",
    {
        "saw": Step(_ask_saw, _take_saw),
        "line": Step(_ask_line, _take_line, takes_text=True, keeps_text=True),
        "worry": Step(_ask_worry, _take_worry),
    },
    action=Action.VISIT,
    apart=("review",),
)

COMMANDS = (
    Command("visit", "dusinhhoat", show, Action.VISITS_SEEN, aliases=("du sinh hoat chi bo",)),
)
ROUTES = (
    Route("visits", show, Action.VISITS_SEEN),
    Route("visit-ask", ask, Action.VISIT),
    Route("visit-attended", attended, Action.VISIT),
    Route("visit-absent", absent, Action.VISIT),
)
FLOWS = (VISIT,)
