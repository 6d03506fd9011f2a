"""Changes to a branch's meetings, each answered with what will now be said and when.

In the form: `branch`, `text` typed after the command, the `review` whose meeting is meant, `then`
what is done with it, and while the rule is being set for the first time (`first`) what was
answered so far.
"""

from datetime import datetime, time

from domain.errors import NotAllowed
from domain.ids import ReviewId, UnitId
from domain.meetings import parse_meeting_rule, parse_moment
from domain.reviews import Review
from domain.text import fold
from handlers.dialogue import DONE, Form
from handlers.meetings.meeting_words import body, changes, heard
from handlers.numbers import number_in
from handlers.turn import Turn
from services.meetings import meeting, meeting_moves
from services.meetings.meeting import Schedule
from services.meetings.meeting_told import Correction, to_pass_on

_COMMITTEE = ("chi uy hop ", "chi uy ")
_OFF = frozenset({"khong hop", "thang nay khong hop", "nghi hop"})


async def begun(turn: Turn, form: Form) -> str:
    """Do what was typed in one line, or show what there is; the step to go on with."""
    shown = await schedule(turn, form)
    text = form.pop("text", "")
    if text and (step := await _in_one_line(turn, form, text, shown)):
        return step
    if shown is None:
        form["first"] = "yes"
        return "rule"
    if text:
        await turn.say("meeting-not-understood", *changes(shown))
    else:
        await turn.say("meeting", *changes(shown), body=body(shown, turn.settings))
    return DONE


async def _in_one_line(turn: Turn, form: Form, text: str, shown: Schedule | None) -> str:
    """The step that follows what was typed; "" if it is not understood."""
    if understood_rule(text, shown):
        await set_rule(turn, form, text, shown)
        return DONE
    if shown is None:
        return ""
    form["review"] = str(shown.review.id)
    plain = " ".join(fold(text).split())
    if plain in _OFF:
        return which_month(form, shown, "why")
    for word in _COMMITTEE:
        if plain.startswith(word) and (at := moment(turn, plain.removeprefix(word))):
            await set_committee_day(turn, form, at, shown.review.committee_place or "")
            return DONE
    if (at := moment(turn, text, shown.review)) is not None:
        await set_month(turn, form, at)
        return DONE
    return ""


def which_month(form: Form, shown: Schedule, then: str) -> str:
    """The step that does something with one month; first that asks which, if two may be meant."""
    form["then"] = then
    form["review"] = str(shown.review.id)
    return "which" if shown.unfinished else then


async def schedule(turn: Turn, form: Form) -> Schedule | None:
    """The schedule of the form's branch; None while it has no rule. Raises NotAllowed."""
    return await meeting.schedule(
        turn.work,
        turn.settings,
        branch_of(form["branch"]),
        await turn.who(),
        await turn.tree(),
        turn.now,
    )


async def known_schedule(turn: Turn, form: Form) -> Schedule:
    """The schedule of a branch that has a rule. Raises NotAllowed."""
    shown = await schedule(turn, form)
    if shown is None:
        raise NotAllowed
    return shown


def branch_of(number: str) -> UnitId:
    """The branch a route or an answer names. Raises NotAllowed for what is no number."""
    return UnitId(number_in(number))


def review_of(form: Form) -> ReviewId:
    """The month that is being changed."""
    return ReviewId(number_in(form["review"]))


async def month_meant(turn: Turn, form: Form) -> Review:
    """The month that is being changed, if it can still be. Raises NotAllowed, Refusal."""
    return await meeting_moves.month_at_hand(
        turn.work, review_of(form), await turn.who(), await turn.tree()
    )


def understood_rule(text: str, shown: Schedule | None) -> bool:
    """Whether this is a rule; without an hour only where there is one already."""
    return parse_meeting_rule(text, _usual_hour(shown)) is not None


def moment(turn: Turn, text: str, review: Review | None = None) -> datetime | None:
    """The moment that was typed; where no hour was, at this month's hour, else at the usual."""
    calendar = turn.settings.calendar
    if review is None:
        return parse_moment(text, turn.today, calendar.zone)
    hour = calendar.local(review.meeting_at).time()
    return parse_moment(text, turn.today, calendar.zone, hour)


def _usual_hour(shown: Schedule | None) -> time | None:
    return shown.plan.rule.at if shown else None


async def set_rule(
    turn: Turn,
    form: Form,
    text: str,
    shown: Schedule | None,
    *,
    has_committee: bool | None = None,
) -> None:
    """Set the rule that was typed, with what else the form holds."""
    await _set_plan(
        turn,
        form,
        rule=text,
        hour=_usual_hour(shown),
        place=form.get("place"),
        has_committee=has_committee,
    )


async def set_place(turn: Turn, form: Form, place: str) -> None:
    """Set the place."""
    await _set_plan(turn, form, place=place)


async def set_committee(turn: Turn, form: Form, *, has_committee: bool) -> None:
    """Set whether a chi ủy meets before the branch."""
    await _set_plan(turn, form, has_committee=has_committee)


async def _set_plan(
    turn: Turn,
    form: Form,
    *,
    rule: str = "",
    hour: time | None = None,
    place: str | None = None,
    has_committee: bool | None = None,
) -> None:
    made = await meeting.set_plan(
        turn.work,
        turn.settings,
        branch_of(form["branch"]),
        await turn.who(),
        await turn.tree(),
        turn.now,
        rule=parse_meeting_rule(rule, hour),
        place=place,
        has_committee=has_committee,
    )
    await tell(turn, made)


async def set_month(turn: Turn, form: Form, at: datetime) -> None:
    """Move the form's month to this moment. Raises Refusal."""
    who, tree = await turn.who(), await turn.tree()
    made = await meeting_moves.set_month(
        turn.work, turn.settings, review_of(form), at, who, tree, turn.now
    )
    await tell(turn, made)


async def set_committee_day(turn: Turn, form: Form, at: datetime, place: str) -> None:
    """Have the chi ủy meet then before the form's month's meeting. Raises Refusal."""
    who, tree = await turn.who(), await turn.tree()
    made = await meeting_moves.set_committee_meeting(
        turn.work, turn.settings, review_of(form), at, place, who, tree, turn.now
    )
    await tell(turn, made)


async def tell(turn: Turn, made: Schedule | None) -> None:
    """Show the schedule as it is now, and hand over what the speaker is to pass on."""
    if made is None:
        raise NotAllowed
    await turn.say(
        "meeting-set", *changes(made)[:1], body=body(made, turn.settings), heard=heard(made)
    )
    await hand_over(turn, made.correction)


async def hand_over(turn: Turn, correction: Correction | None) -> None:
    """Give the speaker the text that they are to pass on to the branch themselves."""
    if correction is not None and correction.text is not None:
        for message, choices in to_pass_on(correction.text, correction.review):
            await turn.tell(message, choices)
