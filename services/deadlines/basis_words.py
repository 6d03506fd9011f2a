"""The rule behind a date in words: document, value, since when, how sure, and what held before."""

from collections.abc import Sequence

from domain.messages import CandidateCode, Message, say
from domain.road.deadlines import Deadline
from domain.rules.rulebook import Confidence, Measure, Rule
from domain.rules.working_days import WorkingDays
from services.deadlines import warning_words as words

_SURE = {
    Confidence.READ: "clock-sure-read",
    Confidence.SECOND_HAND: "clock-sure-second-hand",
    Confidence.RECALLED: "clock-sure-recalled",
    Confidence.CONFLICTING: "clock-sure-conflicting",
    Confidence.INFERRED: "clock-sure-inferred",
    Confidence.COMMITTEE: "clock-sure-committee",
}
_NUMBER = {
    Measure.DAYS: "clock-number-days",
    Measure.WORKING_DAYS: "clock-number-working-days",
    Measure.MONTHS: "clock-number-months",
}


def basis(deadline: Deadline, values: Sequence[Rule], days: WorkingDays) -> Message:
    """The rule behind a date: document, value, since when, how sure, and what held before.

    `values`: all there are in the rulebook.
    """
    return say(
        "clock-basis",
        what=words.what(deadline),
        code=CandidateCode(deadline.candidate),
        rule=words.rule(deadline),
        cited=words.cited(deadline.rule),
        effective=deadline.rule.effective,
        sure=say(_SURE[deadline.rule.confidence]),
        before=_before(deadline.rule, values),
        began=words.began(deadline),
        due=words.due(deadline),
        extended=(say("clock-extended", n=deadline.extended.number or 0),)
        if deadline.extended
        else (),
        rest=words.rest(deadline, days),
        unsure=words.unsure(deadline),
    )


def _before(one: Rule, values: Sequence[Rule]) -> Message:
    older = [each for each in values if each.code == one.code and each.effective < one.effective]
    lines = tuple(
        say(
            "clock-before-line",
            number=say(_NUMBER[each.measure], n=each.number or 0),
            day=each.effective,
            cited=words.cited(each),
        )
        for each in reversed(older)
        if each.measure in _NUMBER
    )
    return say("clock-before-some", lines=lines) if lines else say("clock-before-none")
