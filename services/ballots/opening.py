"""A secretary opens a ballot: who is asked, who cannot be, and what goes out to whom."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.ballots import (
    SHARE,
    Ballot,
    BallotKind,
    Wanted,
    about_somebody,
    may_concern,
    reminded_on,
    untimely,
)
from domain.candidates import Candidate
from domain.cycle import Step
from domain.errors import Refusal
from domain.ids import BallotId, PersonId, UnitId
from domain.messages import Choice, Message, UnitRef, choice, say
from domain.road.tally import needed
from domain.roles import Action, Holder, Tree
from domain.units import Membership, Person
from services.ballots.ballot_words import choices, way, what
from services.ballots.closing import plan_result, subject
from services.ballots.permits import permit_for
from services.guards import awaits_ballot
from services.identity import require
from services.ports import Work
from services.road.voting import CONCLUDING, quorum, share_for
from services.settings import Settings

_LEAST_LEFT = timedelta(hours=22)  # a day, but for how late the alarm may ring
_WAYS = (choice("ballots", "ballots"), choice("my-tasks", "mine"))


@dataclass(frozen=True, slots=True)
class Electorate:
    """The official members of a branch: all, who is left out, who can be asked by chat.

    The share is worked out on `roll`, so whoever cannot be asked counts as not in favour.
    """

    members: tuple[Person, ...]
    left_out: frozenset[PersonId]
    voters: tuple[PersonId, ...]

    @property
    def roll(self) -> int:
        """On how many the share is worked out."""
        return len(self.members) - len(self.left_out)

    @property
    def out_of_reach(self) -> int:
        """How many of those cannot vote by chat."""
        return self.roll - len(self.voters)


async def electorate(work: Work, branch: UnitId, left_out: frozenset[PersonId]) -> Electorate:
    """The branch's official members as they are today, without those left out for a reason."""
    known = await work.people.members(branch)
    members = tuple(one for one in known if one.membership is Membership.OFFICIAL)
    joined = await work.chats.joined()
    out = frozenset(one.id for one in members) & left_out
    voters = tuple(one.id for one in members if one.id in joined and one.id not in out)
    return Electorate(members, out, voters)


async def require_open(work: Work, branch: UnitId, who: Holder, tree: Tree) -> int:
    """The permit under which this person may open a ballot in this branch.

    Raises NotAllowed without the right, Refusal without a permit or while another one runs.
    """
    require(Action.BALLOT, who, tree, branch)
    permit = await permit_for(work, tree, branch)
    if permit is None:
        raise Refusal("ballot-off", choices=(choice("enter-conclusion", "review"), _WAYS[1]))
    if await work.ballots.running_in(branch) is not None:
        raise Refusal("ballot-running", choices=_WAYS)
    return permit.id


async def open_ballot(
    work: Work,
    settings: Settings,
    branch: UnitId,
    wanted: Wanted,
    left_out: frozenset[PersonId],
    who: Holder,
    tree: Tree,
    now: datetime,
) -> tuple[Ballot, Electorate]:
    """Open a ballot and ask everybody who can be asked.

    Raises as `require_open`; Refusal for somebody it cannot be about, a moment at which it
    cannot close, or fewer people than a branch needs to meet validly.
    """
    permit = await require_open(work, branch, who, tree)
    await _check(work, settings, branch, wanted, now)
    asked = await electorate(work, branch, left_out)
    check_enough(settings, asked, now)
    made = await work.ballots.open(
        permit,
        branch,
        wanted,
        asked.voters,
        share=SHARE,
        roll=asked.roll,
        by=who.person.id,
        at=now,
    )
    await _note(work, made, wanted, asked, who.person.id, now)
    ballot = await work.ballots.get(made)
    await _plan(work, settings, ballot)
    await _ask(work, settings, ballot, asked, now)
    return ballot, asked


def check_enough(settings: Settings, asked: Electorate, now: datetime) -> None:
    """Raise Refusal where fewer can be asked than a branch needs to meet validly."""
    today = settings.calendar.day_of(now)
    least = quorum(settings, CONCLUDING, today, today)
    if len(asked.voters) < least:
        raise Refusal("ballot-too-few", choices=_WAYS, n=len(asked.voters), least=least)


def needed_of(settings: Settings, asked: Electorate, now: datetime) -> int:
    """How many votes in favour are needed."""
    today = settings.calendar.day_of(now)
    share = share_for(settings, CONCLUDING, today, today).share
    if share is None:
        raise ValueError("a ballot is worked out by a share")
    return needed(share, asked.roll)


async def _check(
    work: Work, settings: Settings, branch: UnitId, wanted: Wanted, now: datetime
) -> None:
    problem = untimely(now, wanted.closes_at, settings.calendar)
    if problem is not None:
        raise Refusal(f"ballot-untimely-{problem.value}", choices=_WAYS)
    if about_somebody(wanted.kind) and wanted.candidate not in {
        one.id for one in await concerning(work, branch, wanted.kind)
    }:
        raise Refusal("ballot-not-about", choices=_WAYS)


async def concerning(work: Work, branch: UnitId, kind: BallotKind) -> tuple[Candidate, ...]:
    """The people of a branch about whom this kind can be asked."""
    return tuple(
        one
        for one in await work.candidates.in_branches([branch])
        if one.shown and may_concern(kind, one.stage)
    )


async def _note(
    work: Work, made: BallotId, wanted: Wanted, asked: Electorate, by: PersonId, now: datetime
) -> None:
    await work.journal.note(
        "ballot-opened",
        f"ballot:{made}",
        at=now,
        actor=by,
        rule=SHARE,
        kind=wanted.kind.value,
        secret="yes" if wanted.secret else "no",
        roll=asked.roll,
        left_out=len(asked.left_out),
        asked=len(asked.voters),
    )


async def _plan(work: Work, settings: Settings, ballot: Ballot) -> None:
    calendar, evening = settings.calendar, settings.cycle.evening
    await plan_result(work, settings, ballot, ballot.closes_at)
    day = reminded_on(ballot.opened_at, ballot.closes_at, evening, calendar)
    if day is not None:
        await work.agenda.add(
            f"ballot-{ballot.id}:remind",
            subject=subject(ballot.id, "remind"),
            step=Step.BALLOT,
            at=calendar.begin(day),
            void_after=ballot.closes_at - _LEAST_LEFT,
            candidate=ballot.candidate,
        )


def question(ballot: Ballot, *, reminder: bool = False) -> tuple[Message, tuple[Choice, ...]]:
    """The question as whoever is asked reads it; the same for everybody."""
    asked = say(
        "ballot-remind" if reminder else "ballot-ask",
        branch=UnitRef(ballot.unit),
        what=what(ballot),
        way=way(secret=ballot.secret),
        at=ballot.closes_at,
    )
    return asked, choices(ballot)


async def _ask(
    work: Work, settings: Settings, ballot: Ballot, asked: Electorate, now: datetime
) -> None:
    message, ways = question(ballot)
    for person in asked.voters:
        await work.outbox.to_person(
            person,
            message,
            ways,
            at=settings.calendar.next_decent(now),
            void_after=ballot.closes_at,
            guard=awaits_ballot(ballot.id, person),
            candidate=ballot.candidate,
        )
