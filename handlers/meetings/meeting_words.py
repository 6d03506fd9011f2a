"""A unit's meetings in words: the rule, the coming meeting, what will be said before it."""

from domain.meetings import MeetingRule, Period, meeting_in
from domain.messages import (
    Argument,
    Choice,
    Message,
    PlaceRef,
    Term,
    UnitPlaceRef,
    UnitRef,
    choice,
    say,
)
from domain.terms import term
from services.meetings.meeting import Off, Schedule
from services.meetings.meeting_units import OwnSchedule
from services.settings import Settings

_CHANGES = ("month", "rule", "place", "committee", "committee-day", "off")
_OWN_CHANGES = ("month", "rule", "place", "off")


def changes(shown: Schedule) -> tuple[Choice, ...]:
    """The ways to change a branch's schedule."""
    return (
        *(choice(f"meeting-{what}", f"meeting-{what}:{shown.branch}") for what in _CHANGES),
        *(
            choice("meeting-again", f"meeting-again:{one.review.id}", n=one.review.period.month)
            for one in shown.off
        ),
    )


def own_changes(shown: OwnSchedule) -> tuple[Choice, ...]:
    """The ways to change the schedule of an organisation or a chapter."""
    return (
        *(choice(f"meeting-{what}", f"own-meeting-{what}:{shown.unit}") for what in _OWN_CHANGES),
        *(
            choice("meeting-again", f"own-meeting-again:{shown.unit}:{month}", n=month.month)
            for month in shown.left_out
        ),
    )


def body(shown: Schedule, settings: Settings) -> Message:
    """Everything about a branch's meetings, line by line."""
    review = shown.review
    unfinished = shown.unfinished if shown.unfinished != review else None
    return say(
        "meeting-body",
        branch=UnitRef(shown.branch),
        rule=_rule(shown.plan.rule, review.period, settings),
        place=say("meeting-place", place=PlaceRef(review.id)) if review.place else (),
        committee=_committee(shown),
        month=review.period.month,
        at=review.meeting_at,
        unfinished=say("meeting-unfinished", month=unfinished.period.month) if unfinished else (),
        off=tuple(_off(one) for one in shown.off),
        lines=tuple(
            say(
                "meeting-ahead",
                what=Term(f"meeting-step-{one.step.value}"),
                said=one.said,
                at=one.at,
            )
            for one in shown.ahead
        ),
    )


def _committee(shown: Schedule) -> tuple[Message, ...]:
    if shown.committee_at is None:
        return (say("meeting-committee-none"),)
    where = PlaceRef(shown.review.id, committee=True)
    named = (say("meeting-committee-place", place=where),) if shown.review.committee_place else ()
    return (say("meeting-committee-at", at=shown.committee_at), *named)


def _off(one: Off) -> Message:
    args: dict[str, Argument] = {"month": one.review.period.month}
    if one.why is None:
        return say("meeting-off-line", **args)
    return say("meeting-off-why", why=term("no-meeting", one.why), **args)


def own_body(shown: OwnSchedule, settings: Settings) -> Message:
    """Everything about the meetings of an organisation or a chapter."""
    coming = shown.coming
    place = UnitPlaceRef(shown.unit)
    return say(
        "own-meeting-body",
        unit=UnitRef(shown.unit),
        rule=_rule(shown.plan.rule, coming.period if coming else Period(2000, 1), settings),
        place=say("meeting-place", place=place) if shown.plan.place else (),
        coming=say("own-meeting-coming", month=coming.period.month, at=coming.at)
        if coming
        else (),
        off=tuple(say("own-meeting-off", month=month.month) for month in shown.left_out),
        instead=say("own-meeting-instead", unit=UnitRef(shown.unit)) if shown.instead else (),
    )


def heard(shown: Schedule) -> Message | tuple[Message, ...]:
    """How the group hears of a change; nothing where it had not been told anything."""
    return say(f"meeting-heard-{shown.correction.how}") if shown.correction else ()


def _rule(rule: MeetingRule, period: Period, settings: Settings) -> Message:
    at = meeting_in(rule, period, settings.calendar.zone)
    if rule.day is not None:
        return say("meeting-rule-day", n=rule.day, at=at)
    return say("meeting-rule-weekday", nth=rule.nth or 1, at=at)
