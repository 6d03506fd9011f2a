"""A branch's meetings in words: the rule, the coming meeting, what will be said before it."""

from domain.meetings import meeting_in
from domain.messages import Choice, Message, PlaceRef, Term, UnitRef, choice, say
from services.meeting import Schedule
from services.settings import Settings


def changes(shown: Schedule) -> tuple[Choice, ...]:
    """The ways to change a schedule."""
    return tuple(
        choice(f"meeting-{what}", f"meeting-{what}:{shown.branch}")
        for what in ("month", "rule", "place", "committee")
    )


def body(shown: Schedule, settings: Settings) -> Message:
    """Everything about a branch's meetings, line by line."""
    review = shown.review
    unfinished = shown.unfinished
    return say(
        "meeting-body",
        branch=UnitRef(shown.branch),
        rule=_rule(shown, settings),
        place=say("meeting-place", place=PlaceRef(review.id)) if review.place else (),
        committee=shown.plan.has_committee,
        month=review.period.month,
        at=review.meeting_at,
        unfinished=say("meeting-unfinished", month=unfinished.period.month) if unfinished else (),
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


def heard(shown: Schedule) -> Message | tuple[Message, ...]:
    """How the group hears of a change; nothing where it had not been told anything."""
    return say(f"meeting-heard-{shown.heard}") if shown.heard else ()


def _rule(shown: Schedule, settings: Settings) -> Message:
    rule = shown.plan.rule
    at = meeting_in(rule, shown.review.period, settings.calendar.zone)
    if rule.day is not None:
        return say("meeting-rule-day", n=rule.day, at=at)
    return say("meeting-rule-weekday", nth=rule.nth or 1, at=at)
