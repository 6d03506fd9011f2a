"""How a review begins, and the buttons under what the cycle says about it."""

from domain.errors import NotAllowed, Refusal
from domain.ids import ReviewId, UnitId
from domain.messages import Choice, Code, UnitRef, choice, say
from domain.reviews import ReviewState
from domain.roles import Action, may, reach
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.reviews.review_form import review_at_hand
from handlers.reviews.reviewing import REVIEW, begin_at, begin_review, branches, show_each
from handlers.turn import Turn
from services.identity import require, secretaries
from services.monthly import ladder_answers
from services.reviews import packing, reviewing


async def review(turn: Turn, rest: str) -> None:
    """`/review`, or the button under a notice, which names the month."""
    if is_number(rest):
        await begin_review(turn, await review_at_hand(turn, rest))
        return
    mine = await branches(turn)
    if not mine:
        raise NotAllowed
    if len(mine) == 1:
        await _of_branch(turn, mine[0])
        return
    units = [await turn.work.units.get(one) for one in mine]
    await turn.say(
        "review-which",
        *(
            Choice(
                say("choice-unit", unit=UnitRef(one.id), n=Code(one.code)), f"review-of:{one.id}"
            )
            for one in units
        ),
    )


async def review_of(turn: Turn, number: str) -> None:
    """A branch was chosen whose month is to be concluded."""
    branch = UnitId(number_in(number))
    if branch not in await branches(turn):
        raise NotAllowed
    await _of_branch(turn, branch)


async def _of_branch(turn: Turn, branch: UnitId) -> None:
    current = await turn.work.reviews.current(branch)
    closed = await turn.work.reviews.last_closed(branch)
    ahead = current is None or turn.settings.calendar.day_of(current.meeting_at) > turn.today
    if closed is not None and ahead and closed.reopenable(turn.now):
        await turn.say(
            "review-closed-lately",
            choice("reopen", f"reopen:{closed.id}"),
            *((choice("close-next", f"review:{current.id}"),) if current else ()),
            month=closed.period.month,
        )
    elif current is None:
        await turn.say("review-none", choice("change-meeting", "meeting"))
    else:
        await begin_review(turn, current)


async def review_on_behalf(turn: Turn, branch: UnitId, paper: str) -> None:
    """Conclude a branch's month from paper; the date on the paper is kept with it."""
    current = await turn.work.reviews.current(branch)
    if current is None:
        raise Refusal("review-none", choices=(choice("my-tasks", "mine"),))
    form = {"paper": paper}
    today = turn.settings.calendar.day_of(turn.now)
    leading = await secretaries(turn.work, branch, today)
    if leading:
        form["for"] = str(leading[0])
    await begin_review(turn, current, form)


async def close_all(turn: Turn, number: str) -> None:
    """First tap of two: everybody continues. The second confirms."""
    found = await review_at_hand(turn, number)
    if (await packing.standing(turn.work, found)).people:
        await begin_at(turn, found, "confirm")
    else:
        await begin_review(turn, found)


async def changes(turn: Turn, number: str) -> None:
    """Not all continue: straight to the people."""
    await begin_at(turn, await review_at_hand(turn, number), "who")


async def reopen(turn: Turn, number: str) -> None:
    """A month was closed too early."""
    found = await reviewing.reopen(
        turn.work,
        turn.settings,
        ReviewId(number_in(number)),
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    await turn.say(
        "review-reopened",
        choice("enter-conclusion", f"review:{found.id}"),
        month=found.period.month,
    )


async def ask_on_behalf(turn: Turn, number: str) -> None:
    """The secretary asks the officers to enter the conclusion."""
    await ladder_answers.ask_on_behalf(
        turn.work,
        turn.settings,
        ReviewId(number_in(number)),
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    await turn.say("on-behalf-requested", choice("my-tasks", "mine"))


async def will_contact(turn: Turn, number: str) -> None:
    """The member in charge will get in touch with the branch; an old button says how it stands."""
    found = await reviewing.known(turn.work, ReviewId(number_in(number)))
    require(Action.SEE, await turn.who(), await turn.tree(), found.branch)
    if not found.takes_reports():
        await seen(turn, number)
        return
    await ladder_answers.will_contact(
        turn.work,
        turn.settings,
        ReviewId(number_in(number)),
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    await turn.say("escalate-noted", choice("my-tasks", "mine"))


async def seen(turn: Turn, number: str) -> None:
    """The member in charge says it is done: say how the record really stands."""
    found = await reviewing.known(turn.work, ReviewId(number_in(number)))
    require(Action.SEE, await turn.who(), await turn.tree(), found.branch)
    if found.state is ReviewState.CANCELLED:
        key = "meeting-off-already"
    else:
        key = "review-still-missing" if found.takes_reports() else "review-is-there"
    await turn.say(key, choice("my-tasks", "mine"), month=found.period.month)


async def group_told(turn: Turn, number: str) -> None:
    """The secretary passed the prompt on, or said it aloud: both count."""
    found = await reviewing.known(turn.work, ReviewId(number_in(number)))
    reviewing.require_review(await turn.who(), await turn.tree(), found.branch)
    await turn.work.reviews.group_told(found.id)
    await turn.work.journal.note(
        "group-told-by-hand",
        f"unit:{found.branch}",
        at=turn.now,
        actor=turn.person,
        review=found.id,
    )
    await turn.say("prompt-passed-on", choice("my-tasks", "mine"))


async def prepare(turn: Turn, _rest: str) -> None:
    """`/pack`: the page for the coming meeting, as things stand at this moment."""
    shown = False
    for branch in reach(Action.REVIEW, await turn.who(), await turn.tree()):
        current = await turn.work.reviews.current(branch)
        if current is not None:
            message, choices = await packing.pack(
                turn.work,
                turn.settings,
                current,
                turn.now,
                updated=True,
                delegates=may(Action.DELEGATE, await turn.who(), await turn.tree(), branch),
            )
            await turn.tell(message, choices)
            shown = True
    if not shown:
        raise Refusal("review-none", choices=(choice("change-meeting", "meeting"),))


async def pack(turn: Turn, number: str) -> None:
    """Each person of the month, after the pack's first page."""
    await show_each(turn, number)
    await turn.say("pack-all-read", choice("enter-conclusion", f"review:{number}"))


COMMANDS = (
    Command("review", "danhgia", review, Action.REVIEW, aliases=("binh xet",)),
    Command("pack", "chuanbi", prepare, Action.REVIEW, aliases=("chuan bi hop",)),
)
ROUTES = (
    Route("review-of", review_of),
    Route("close-all", close_all),
    Route("changes", changes),
    Route("reopen", reopen),
    Route("ask-on-behalf", ask_on_behalf),
    Route("will-contact", will_contact),
    Route("review-seen", seen),
    Route("passed-on", group_told),
    Route("said-aloud", group_told),
    Route("pack-each", pack),
    Route("pack-now", prepare, Action.REVIEW),
)
FLOWS = (REVIEW,)
