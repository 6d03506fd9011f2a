"""Changes to a branch's meetings, each answered with what will now be said and when.

In the form: `branch`, `text` typed after the command, `which` month, and while the rule is being
set for the first time (`first`) what was answered so far.
"""

from datetime import time

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.meetings import parse_meeting_rule, parse_moment
from domain.reviews import Review
from handlers.dialogue import DONE, Form
from handlers.meeting_words import body, changes, heard
from handlers.numbers import number_in
from handlers.turn import Turn
from services import meeting
from services.meeting import Schedule


async def begun(turn: Turn, form: Form) -> str:
    """Do what was typed in one line, or show what there is; the step to go on with."""
    shown = await schedule(turn, form)
    text = form.pop("text", "")
    if text and await _in_one_line(turn, form, text, shown):
        return DONE
    if shown is None:
        form["first"] = "yes"
        return "rule"
    if text:
        await turn.say("meeting-not-understood", *changes(shown))
    else:
        await turn.say("meeting", *changes(shown), body=body(shown, turn.settings))
    return DONE


async def _in_one_line(turn: Turn, form: Form, text: str, shown: Schedule | None) -> bool:
    if understood_rule(text, shown):
        await set_rule(turn, form, text, shown)
        return True
    if shown is not None and understood_moment(turn, text):
        await set_month(turn, form, text, shown)
        return True
    return False


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


def month_meant(form: Form, shown: Schedule) -> Review:
    """The month that is being moved: the coming one, or one past and not concluded."""
    if form.get("which") == "unfinished" and shown.unfinished is not None:
        return shown.unfinished
    return shown.review


def understood_rule(text: str, shown: Schedule | None) -> bool:
    """Whether this is a rule; without an hour only where there is one already."""
    return parse_meeting_rule(text, _usual_hour(shown)) is not None


def understood_moment(turn: Turn, text: str) -> bool:
    """Whether this is a day, with or without its hour."""
    return parse_moment(text, turn.today, turn.settings.calendar.zone) is not None


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
    await _tell(turn, made)


async def set_month(turn: Turn, form: Form, text: str, shown: Schedule) -> None:
    """Move one month's meeting to the moment that was typed. Raises Refusal."""
    usual = turn.settings.calendar.local(month_meant(form, shown).meeting_at).time()
    at = parse_moment(text, turn.today, turn.settings.calendar.zone, usual)
    if at is None:
        raise NotAllowed
    made = await meeting.set_month(
        turn.work,
        turn.settings,
        shown.branch,
        at,
        await turn.who(),
        await turn.tree(),
        turn.now,
        unfinished=form.get("which") == "unfinished",
    )
    await _tell(turn, made)


async def _tell(turn: Turn, made: Schedule | None) -> None:
    if made is None:
        raise NotAllowed
    await turn.say(
        "meeting-set", *changes(made)[:1], body=body(made, turn.settings), heard=heard(made)
    )
