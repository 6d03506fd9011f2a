"""The undecided are reminded once, and the secretary reads what came of a ballot."""

from datetime import date, datetime

from domain.ballots import Ballot
from domain.ids import BallotId, CandidateId, PersonId
from domain.messages import Choice, Message, UnitRef, choice, say
from domain.terms import term
from services.ballots.ballot_words import cited, what
from services.ballots.closing import SUBJECT, Result, result
from services.ballots.concerned import may_be_spoken_of
from services.ballots.opening import question
from services.guards import awaits_ballot
from services.identity import leading
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.settings import Settings
from services.units.standing_for import unit_today

_REMIND = "remind"


def _of(row: AgendaRow) -> tuple[BallotId, str]:
    number, _, part = (row.subject or "").removeprefix(SUBJECT).partition(":")
    return BallotId(int(number)), part


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """The undecided of a reminder; of a result, who leads the branch today."""
    number, part = _of(row)
    if part == _REMIND:
        return await work.ballots.undecided(number)
    ballot = await work.ballots.get(number)
    return await leading(work, await unit_today(work, ballot.unit), today)


async def speak(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """A reminder to who has not voted, or the result of a closed ballot; else nothing."""
    number, part = _of(row)
    ballot = await work.ballots.get(number)
    if not await may_be_spoken_of(work, ballot):
        return None
    if part == _REMIND:
        return await _reminder(work, ballot, reader, now)
    if ballot.closed_at is None:
        return None
    found = await result(work, settings, ballot, now)
    message, choices = await result_words(work, found)
    return Spoken(
        message=message,
        brief=say("ballot-result-brief", what=what(ballot)),
        choices=choices,
        candidate=ballot.candidate,
    )


async def _reminder(work: Work, ballot: Ballot, reader: PersonId, now: datetime) -> Spoken | None:
    voter = await work.ballots.voter(ballot.id, reader)
    if voter is None or voter.voted or not ballot.takes_votes(now):
        return None
    message, choices = question(ballot, reminder=True)
    return Spoken(
        message=message,
        brief=say("ballot-remind-brief", at=ballot.closes_at),
        choices=choices,
        guard=awaits_ballot(ballot.id, reader),
        candidate=ballot.candidate,
    )


async def result_words(work: Work, found: Result) -> tuple[Message, tuple[Choice, ...]]:
    """The result with every number it was worked out from, and the way to the month's page."""
    ballot, counts, outcome = found.ballot, found.counts, found.outcome
    share = outcome.rule.share
    if share is None:
        raise ValueError("a ballot is worked out by a share")
    ways: tuple[Choice, ...] = (choice("ballots", "ballots"), choice("my-tasks", "mine"))
    if ballot.candidate is not None and await _month_open(work, ballot.candidate):
        ways = (choice("enter-conclusion", "review"), *ways)
    message = say(
        "ballot-result",
        branch=UnitRef(ballot.unit),
        what=what(ballot),
        members=ballot.roll + found.left_out,
        left=found.left_out,
        counted=outcome.counted,
        asked=found.asked,
        voted=counts.voted,
        favour=counts.in_favour,
        against=counts.against,
        other=counts.other,
        silent=counts.undecided(ballot.roll),
        share=term("road-share", share),
        needed=outcome.needed,
        reached=outcome.reached,
        cited=cited(outcome.rule),
    )
    return message, ways


async def _month_open(work: Work, candidate: CandidateId) -> bool:
    branch = (await work.candidates.get(candidate)).branch
    return await work.reviews.current(branch) is not None
