"""What happened to one candidate, in words, for a reader whose card is already cut to their right.

Dates of what people did come from the journal, which holds ids and codes only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.candidates import AssignmentKind, Nomination
from domain.ids import PersonId, UnitId
from domain.messages import Message, NominationReason, PersonRef, TaskText, Term, UnitRef, say
from domain.reviews import Conclusion, Review
from services.activities.card_entries import activity_lines
from services.away.card_entries import away_lines
from services.cards.corrected_card import message_of
from services.cards.listing import Card, Heard, View
from services.ports import Work
from services.reports.report_lines import report_lines
from services.road.card_entries import road_lines, vote_lines
from services.settings import Settings
from services.tasks.card_entries import task_lines

_LINE = 90  # characters that an entry takes beside its free text, about


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened, and about how many characters it takes."""

    at: datetime
    message: Message
    size: int = _LINE


async def timeline(work: Work, settings: Settings, card: Card) -> tuple[Entry, ...]:
    """Everything on this card that has a date, the newest first."""
    noted = tuple(
        [line for one in card.entries for line in await work.journal.of(f"candidate:{one}")]
    )
    found = [
        *await _nominated(work, card, noted),
        *_journalled(card, noted),
        *[_concluded(card, review, what) for review, what in card.conclusions],
        *[_reported(one) for one in card.reports],
        *_amended(card),
        *[Entry(*one) for one in await away_lines(work, card)],
        *[Entry(*one) for one in await road_lines(work, card)],
        *[Entry(*one, 2 * _LINE) for one in await vote_lines(work, settings, card)],
        *[Entry(*one) for one in await activity_lines(work, card)],
        *[Entry(*one) for one in await task_lines(work, card)],
    ]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


Noted = tuple[tuple[datetime, str, Mapping[str, str]], ...]


async def _nominated(work: Work, card: Card, noted: Noted) -> list[Entry]:
    begun = {detail.get("nomination"): at for at, action, detail in noted if action == "nominated"}
    instead = {detail.get("nomination") for _, _, detail in noted if "standing_in" in detail}
    found = []
    for one in card.nominations:
        reason = await work.nominations.reason(one.id) if card.view is View.FULL else ""
        at = begun.get(str(one.id), one.at)
        found.append(
            Entry(
                at,
                _nomination(one, at, reason, instead=str(one.id) in instead),
                _LINE + len(reason),
            )
        )
    return found


def _nomination(one: Nomination, at: datetime, reason: str, *, instead: bool) -> Message:
    text = say("timeline-reason", text=NominationReason(one.id)) if reason else ()
    if one.unit is not None:
        behalf = say("timeline-instead") if instead else ()
        unit = UnitRef(one.unit)
        return say("timeline-nominated-unit", at=at, unit=unit, instead=behalf, reason=text)
    return say("timeline-nominated-person", at=at, person=PersonRef(one.by), reason=text)


def _journalled(card: Card, noted: Noted) -> list[Entry]:
    """Receipt, return and assignment, as far as this card shows them."""
    shown = {str(one.id) for one in card.nominations}
    found = []
    for at, action, detail in noted:
        if action == "union-resolved" and detail.get("nomination") in shown:
            message: Message | None = say("timeline-union", at=at)
        elif action.startswith("nomination-") and detail.get("nomination") in shown:
            message = _decided(at, action, detail)
        elif action == "assigned":
            message = _assigned(card.view, at, detail)
        else:
            message = None
        if message is not None:
            found.append(Entry(at, message))
    return found


def _decided(at: datetime, action: str, detail: Mapping[str, str]) -> Message | None:
    if action == "nomination-received":
        return say("timeline-received", at=at)
    if action == "nomination-returned" and "reason" in detail:
        reason = Term(f"return-{detail['reason'].replace('_', '-')}")
        return say("timeline-returned", at=at, reason=reason)
    if action == "nomination-supplemented":
        return say("timeline-supplemented", at=at)
    return say("timeline-withdrawn", at=at) if action == "nomination-withdrawn" else None


def _assigned(view: View, at: datetime, detail: Mapping[str, str]) -> Message | None:
    primary = detail.get("kind") == AssignmentKind.PRIMARY
    if view is View.FOLLOWER:
        return say("timeline-assigned", at=at) if primary else None
    if "unit" in detail:
        return say("timeline-assigned-unit", at=at, unit=UnitRef(UnitId(int(detail["unit"]))))
    if "person" not in detail:
        return None
    person = PersonRef(PersonId(int(detail["person"])))
    return say("timeline-assigned-person", at=at, person=person, first=primary)


def _concluded(card: Card, review: Review, what: Conclusion) -> Entry:
    at = review.closed_at or review.meeting_at
    task = what.task if card.view > View.FOLLOWER else None
    tally = what.tally if card.view is View.FULL else None
    return Entry(
        at,
        say(
            "timeline-concluded",
            at=review.meeting_at,
            month=review.period.month,
            decision=Term(f"conclusion-{what.decision.value}"),
            votes=say(
                "timeline-votes",
                roll=tally.roll,
                present=tally.present,
                votes=tally.in_favour,
                against=tally.against,
            )
            if tally
            else (),
            task=say("timeline-task", task=TaskText(what.review, what.candidate)) if task else (),
        ),
        _LINE + len(task or "") + (_LINE if tally else 0),
    )


def _amended(card: Card) -> list[Entry]:
    """What was put right, and how it stood before."""
    found = []
    for one in card.amended:
        message = message_of(one)
        if message is not None:
            told = one.report is not None and "lines" in message.args
            at = one.report.at if told and one.report is not None else one.correction.at
            size = 7 * 36 + len(one.report.answers.line or "") if told and one.report else 0
            found.append(Entry(at, message, _LINE + size))
    return found


def _reported(heard: Heard) -> Entry:
    report = heard.report
    lines = report_lines(report)
    said = len(report.answers.line or "")
    month = heard.review.period.month
    if report.unit is None:
        message = say("timeline-report", at=report.at, month=month, lines=lines)
    else:
        unit = UnitRef(report.unit)
        message = say("timeline-report-unit", at=report.at, month=month, unit=unit, lines=lines)
    return Entry(
        report.at,
        message,
        _LINE + 36 * len(lines) + said,
    )
