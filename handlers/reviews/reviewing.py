"""The monthly review: two taps when all continue, otherwise only the exceptions."""

from domain.errors import NotAllowed
from domain.ids import ReviewId, UnitId
from domain.messages import CandidateRef, Code, Message, PersonRef, UnitRef, choice, say
from domain.reviews import Review
from domain.roles import Action, reach
from domain.units import UnitKind
from handlers.dialogue import (
    DONE,
    Answer,
    Flow,
    Form,
    Option,
    Question,
    Step,
    begin,
    forget_heard,
    option,
)
from handlers.numbers import number_in
from handlers.reviews.review_conclusion import STEPS
from handlers.reviews.review_form import RECORDED, entered_for, month, paper_date
from handlers.turn import Turn
from services.reviews import packing, reviewing

FLOW = "review"
_KNOWN_EARLY = "early"  # in the form once it was said that the meeting is still to come
_ONWARD = "onward"


async def _ask_overview(turn: Turn, form: Form) -> Question:
    review = await month(turn, form)
    stand = await packing.standing(turn.work, review)
    early = review.meeting_at > turn.now
    if early:
        form[_KNOWN_EARLY] = "yes"
    # Whoever concludes on the branch's behalf does not read what its mentors wrote.
    own = (option("see-each"),) if await turn.may(Action.REVIEW) else ()
    return Question(
        say(
            "review-overview",
            month=review.period.month,
            branch=UnitRef(review.branch),
            meeting=review.meeting_at,
            count=len(stand.people),
            answered=len(stand.answered() & {one.id for one in stand.people}),
            early=early,
        ),
        (option("all-continue"), option("with-changes"), *own),
    )


async def _take_overview(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "see-each":
        await show_each(turn, form["review"])
        return "overview"
    return "confirm" if answer.value == "all-continue" else "who"


async def _ask_confirm(turn: Turn, form: Form) -> Question:
    review = await month(turn, form)
    lines = await _so_far(turn, review)
    return Question(
        say("review-confirm", month=review.period.month, lines=lines),
        (option("close-month"), option("with-changes")),
    )


async def _so_far(turn: Turn, review: Review) -> tuple[Message, ...]:
    return tuple(
        reviewing.minute_line(one) for one in await turn.work.reviews.conclusions(review.id)
    )


async def _take_confirm(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "with-changes":
        return "who"
    review = await month(turn, form)
    if review.meeting_at > turn.now and _KNOWN_EARLY not in form:
        return "early"  # it was moved since this was asked
    if await reviewing.put_to(turn.work, review):
        return "put-to"
    await close_now(turn, form)
    return DONE


async def _ask_early(turn: Turn, form: Form) -> Question:
    review = await month(turn, form)
    asked = say(
        "review-early",
        month=review.period.month,
        branch=UnitRef(review.branch),
        meeting=review.meeting_at,
    )
    return Question(
        asked,
        (option("after-meeting"), option("conclude-early")),
    )


async def _take_early(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "after-meeting":
        review = await month(turn, form)
        await turn.say("review-after-meeting", choice("my-tasks", "mine"), at=review.meeting_at)
        return DONE
    form[_KNOWN_EARLY] = "yes"
    return form.pop(_ONWARD, "confirm")


async def begin_at(turn: Turn, review: Review, step: str) -> None:
    """Begin at this step; before the meeting it is asked first whether to conclude already."""
    form = {"review": str(review.id)}
    if review.meeting_at > turn.now:
        form[_ONWARD], step = step, "early"
    await begin(turn, REVIEW, step, form)


async def _ask_put_to(turn: Turn, form: Form) -> Question:
    review = await month(turn, form)
    lines = tuple(
        say(
            "put-to-line",
            candidate=CandidateRef(one.candidate),
            helper=PersonRef(one.person) if one.person else UnitRef(one.unit or review.branch),
        )
        for one in await reviewing.put_to(turn.work, review)
    )
    return Question(
        say("review-put-to", month=review.period.month, lines=lines),
        (option("resolved-yes"), option("resolved-no")),
    )


async def _take_put_to(turn: Turn, form: Form, answer: Answer) -> str:
    review = await month(turn, form)
    if answer.value == "resolved-yes":
        await reviewing.resolve_put_to(
            turn.work, turn.settings, review.id, await turn.who(), await turn.tree(), turn.now
        )
    await close_now(turn, form)
    return DONE


async def close_now(turn: Turn, form: Form) -> None:
    """Close the month and hand over the text for the minutes."""
    review = await month(turn, form)
    lines = await reviewing.close(
        turn.work,
        turn.settings,
        review.id,
        await turn.who(),
        await turn.tree(),
        turn.now,
        entered_for=entered_for(form),
        paper_date=paper_date(form),
    )
    await turn.say(
        "review-closed",
        choice("reopen", f"reopen:{review.id}"),
        choice("my-tasks", "mine"),
        month=review.period.month,
        lines=lines,
    )


async def _ask_who(turn: Turn, form: Form) -> Question:
    review = await month(turn, form)
    people = (await packing.standing(turn.work, review)).people
    return Question(
        say("review-who", month=review.period.month, lines=await _so_far(turn, review)),
        (
            *(
                Option(
                    say("choice-candidate", candidate=CandidateRef(one.id), code=Code(one.code)),
                    str(one.id),
                )
                for one in people
            ),
            option("close-month"),
        ),
    )


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "close-month":
        return "confirm"
    review = await month(turn, form)
    people = (await packing.standing(turn.work, review)).people
    if answer.value not in {str(one.id) for one in people}:
        raise NotAllowed
    form["candidate"] = answer.value
    for name in ("decision", "resolved", "tally", "task", "due", RECORDED):
        form.pop(name, None)
    forget_heard(form)
    return "decision"


async def show_each(turn: Turn, number: str) -> None:
    """Each person of the month, one message a person."""
    review = await reviewing.known(turn.work, ReviewId(number_in(number)))
    for message in await packing.each(turn.work, review, await turn.who(), await turn.tree()):
        await turn.tell(message)


async def branches(turn: Turn) -> tuple[UnitId, ...]:
    """The branches whose month this person may conclude, in their own right or on behalf."""
    who, tree = await turn.who(), await turn.tree()
    own = reach(Action.REVIEW, who, tree) or reach(Action.CONCLUDE_FOR, who, tree)
    found = await turn.work.units.of_kind(UnitKind.BRANCH)
    return tuple(one.id for one in found if one.id in own)


async def begin_review(turn: Turn, review: Review, form: dict[str, str] | None = None) -> None:
    """Begin concluding a month, after a look whether this person may."""
    reviewing.require_review(await turn.who(), await turn.tree(), review.branch)
    count = len((await packing.standing(turn.work, review)).people)
    if not count:
        await turn.say(
            "review-nobody",
            choice("have-someone", "nominate"),
            choice("my-tasks", "mine"),
            month=review.period.month,
            branch=UnitRef(review.branch),
        )
        return
    await begin(turn, REVIEW, "overview", {"review": str(review.id), **(form or {})})


REVIEW = Flow(
    FLOW,
    {
        "overview": Step(_ask_overview, _take_overview),
        "confirm": Step(_ask_confirm, _take_confirm),
        "early": Step(_ask_early, _take_early),
        "put-to": Step(_ask_put_to, _take_put_to),
        "who": Step(_ask_who, _take_who),
        **STEPS,
    },
)
