"""How a ballot ends: at its hour, with the last vote, or because it is stopped."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.ballots import Ballot, CancelReason, Counts
from domain.cycle import Step
from domain.ids import BallotId, PersonId
from domain.messages import Term, choice, say
from domain.road.tally import Outcome, needed
from domain.rules.rulebook import Rule
from services.ballots.ballot_words import what, what_by_code
from services.ballots.concerned import gone
from services.ports import Work
from services.road.voting import CONCLUDING, share_for
from services.settings import Settings

READ_FOR = timedelta(days=14)
SUBJECT = "ballot:"


@dataclass(frozen=True, slots=True)
class Result:
    """A closed ballot worked out. `asked`: how many could vote; `left_out`: not on the roll."""

    ballot: Ballot
    counts: Counts
    asked: int
    left_out: int
    outcome: Outcome


def subject(ballot: BallotId, part: str) -> str:
    """What the agenda calls a part of a ballot: "remind" or "close"."""
    return f"{SUBJECT}{ballot}:{part}"


async def close_due(work: Work, settings: Settings, now: datetime) -> None:
    """Close what has come to its hour, in quiet hours too; stop what has lost its branch.

    Also what is about somebody who moved away or has come off the road, before it is counted.
    """
    for one in await work.ballots.about_people():
        if await gone(work, one) and (await work.units.get(one.unit)).closed_on is None:
            await cancel(work, settings, one, CancelReason.GONE, None, now)
    for one in await work.ballots.to_close(now):
        await close(work, settings, one, now)
    for one in await work.ballots.orphaned(settings.calendar.day_of(now)):
        await cancel(work, settings, one, CancelReason.BRANCH, None, now)


async def close(work: Work, settings: Settings, ballot: Ballot, now: datetime) -> None:
    """Close a ballot, note what came of it, and have the secretary read it."""
    if not await work.ballots.close(ballot.id, now):
        return
    counts = await work.ballots.counts(ballot.id)
    await work.journal.note(
        "ballot-closed",
        f"ballot:{ballot.id}",
        at=now,
        actor=None,
        rule=ballot.share,
        roll=ballot.roll,
        in_favour=counts.in_favour,
        against=counts.against,
        other=counts.other,
    )
    await work.agenda.drop_waiting_about(subject(ballot.id, "remind"))
    await plan_result(work, settings, ballot, now)


async def plan_result(work: Work, settings: Settings, ballot: Ballot, at: datetime) -> None:
    """Have the secretary read the result from this moment on."""
    begins = settings.calendar.next_decent(at)
    await work.agenda.add(
        f"ballot-{ballot.id}:close",
        subject=subject(ballot.id, "close"),
        step=Step.BALLOT,
        at=begins,
        void_after=begins + READ_FOR,
        candidate=ballot.candidate,
    )


async def cancel(
    work: Work,
    settings: Settings,
    ballot: Ballot,
    why: CancelReason,
    by: PersonId | None,
    now: datetime,
) -> None:
    """Stop a ballot: no sum of it is kept. Whoever was asked is told, and who opened it."""
    if not await work.ballots.cancel(ballot.id, now):
        return
    await work.journal.note(
        "ballot-cancelled", f"ballot:{ballot.id}", at=now, actor=by, reason=why.value
    )
    for part in ("remind", "close"):
        await work.agenda.drop_waiting_about(subject(ballot.id, part))
    asked = what_by_code(ballot) if why is CancelReason.GONE else what(ballot)
    stopped = say("ballot-stopped", what=asked, why=Term(f"ballot-why-{why.value}"))
    told = {*await work.ballots.voters(ballot.id), ballot.opened_by} - {by}
    for person in sorted(told):
        await work.outbox.to_person(
            person,
            stopped,
            (choice("my-tasks", "mine"),),
            at=settings.calendar.next_decent(now),
            candidate=ballot.candidate,
        )


def rule_of(settings: Settings, ballot: Ballot, now: datetime) -> Rule:
    """The rule of the share, as it was when the ballot opened."""
    day_of = settings.calendar.day_of
    asked = replace(CONCLUDING, share=ballot.share)
    return share_for(settings, asked, day_of(ballot.opened_at), day_of(now))


async def result(work: Work, settings: Settings, ballot: Ballot, now: datetime) -> Result:
    """What came of a closed ballot. Raises ValueError for one that runs or was stopped."""
    if ballot.closed_at is None:
        raise ValueError("no result before it is closed")
    counts = await work.ballots.counts(ballot.id)
    rule = rule_of(settings, ballot, now)
    if rule.share is None:
        raise ValueError(f"{rule.code} is no share")
    least = needed(rule.share, ballot.roll)
    asked = len(await work.ballots.voters(ballot.id))
    found = Outcome(rule=rule, counted=ballot.roll, needed=least, in_favour=counts.in_favour)
    return Result(ballot, counts, asked, await left_out(work, ballot.id), found)


async def left_out(work: Work, ballot: BallotId) -> int:
    """How many official members were left out of the count when it opened."""
    for _at, action, detail in await work.journal.of(f"ballot:{ballot}"):
        if action == "ballot-opened":
            return int(detail.get("left_out", "0"))
    return 0
