"""What becomes of a nomination between the one who made it and the branch's secretary."""

from datetime import date, datetime

from domain.candidates import Nomination, NominationState, ReturnReason, Stage
from domain.errors import NotAllowed, Refusal
from domain.ids import NominationId, PersonId, UnitId
from domain.messages import (
    CandidateCode,
    CandidateRef,
    Message,
    NominationReason,
    PersonRef,
    Term,
    UnitRef,
    choice,
    say,
)
from domain.roles import Action, Holder, Tree, reach
from services.cards.entries import refuse_locked
from services.guards import awaits_decision
from services.identity import leading, require
from services.meetings.meeting_ahead import Ahead
from services.ports import Work
from services.road.moving import move
from services.settings import Settings
from services.union.proposing import resolution_line


async def waiting_for(work: Work, who: Holder, tree: Tree) -> tuple[Nomination, ...]:
    """What this person has still to receive or return, the oldest first."""
    return await work.nominations.waiting(sorted(reach(Action.RECEIVE, who, tree)))


async def hand_in(
    work: Work, nomination: NominationId, now: datetime, *, by: PersonId, today: date
) -> bool:
    """Put a waiting nomination before who leads the branch today; False if none is reached.

    A secretary's own nomination is not told to them: they receive it from their receipt.
    """
    made = await work.nominations.get(nomination)
    branch = (await work.candidates.get(made.candidate)).branch
    secretaries = await leading(work, branch, today)
    reason = await reason_in(work, made)
    behind_it = await behind(work, made)
    reached = [
        await work.outbox.to_person(
            secretary,
            _notice(made, branch, reason, behind_it),
            (
                choice("receive", f"receive:{nomination}"),
                choice("return", f"return:{nomination}"),
                choice("see-card", f"card:{made.candidate}"),
            ),
            at=now,
            guard=awaits_decision(nomination),
            candidate=made.candidate,
        )
        for secretary in secretaries
        if secretary != by
    ]
    return any(reached) or by in secretaries


def _notice(
    made: Nomination, branch: UnitId, reason: tuple[Message, ...], behind: tuple[Message, ...]
) -> Message:
    return say(
        "nomination-waits",
        branch=UnitRef(branch),
        candidate=CandidateRef(made.candidate),
        by=PersonRef(made.by),
        organisation=behind,
        reason=reason,
    )


def on_behalf_of(made: Nomination) -> tuple[Message, ...]:
    """The organisation that nominated, as part of a message; empty for a person's own word."""
    if made.unit is None:
        return ()
    return (say("nomination-waits-organisation", unit=UnitRef(made.unit)),)


async def behind(work: Work, made: Nomination) -> tuple[Message, ...]:
    """The organisation that nominated and, of the youth union, the resolution of its committee."""
    return (*on_behalf_of(made), *await resolution_line(work, made))


async def reason_in(work: Work, made: Nomination) -> tuple[Message, ...]:
    """The reason given, as part of a message; empty where none was."""
    if not await work.nominations.reason(made.id):
        return ()
    return (say("nomination-waits-reason", text=NominationReason(made.id)),)


async def decided_by(
    work: Work, nomination: NominationId, who: Holder, tree: Tree
) -> tuple[Nomination, UnitId]:
    """A nomination this person may decide on, and its branch. Raises NotAllowed, Refusal."""
    try:
        made = await work.nominations.get(nomination)
    except LookupError:
        raise NotAllowed from None
    candidate = await work.candidates.get(made.candidate)
    require(Action.RECEIVE, who, tree, candidate.branch)
    refuse_locked(candidate)
    return made, candidate.branch


def still_waiting(made: Nomination) -> None:
    """Raise a Refusal that says what was decided already, unless the nomination waits."""
    if made.state is NominationState.WAITING:
        return
    key = {
        NominationState.RECEIVED: "nomination-received-already",
        NominationState.RETURNED: "nomination-returned-already",
        NominationState.WITHDRAWN: "nomination-withdrawn-already",
        NominationState.PROPOSED: "nomination-proposed-still",
    }[made.state]
    ways = (choice("my-tasks", "mine"), choice("see-card", f"card:{made.candidate}"))
    raise Refusal(key, choices=ways, code=CandidateCode(made.candidate))


async def receive(
    work: Work,
    settings: Settings,
    nomination: NominationId,
    who: Holder,
    tree: Tree,
    now: datetime,
    ahead: Ahead | None,
) -> Nomination:
    """Put the person before the branch, and tell who nominated. Raises NotAllowed, Refusal.

    `ahead` is the branch's next meeting, if one is known.
    """
    made, branch = await decided_by(work, nomination, who, tree)
    still_waiting(made)
    await work.nominations.decide(nomination, NominationState.RECEIVED, now)
    if (await work.candidates.get(made.candidate)).stage is Stage.INTRODUCED:
        day, by = settings.calendar.day_of(now), who.person.id
        await move(work, settings, made.candidate, Stage.RECEIVED, day, now, by=by, quiet=True)
    await note(work, "nomination-received", made, who, now)
    if made.by != who.person.id:
        await work.outbox.to_person(
            made.by, _received(made, branch, now, ahead), at=now, candidate=made.candidate
        )
    return made


def _received(made: Nomination, branch: UnitId, now: datetime, ahead: Ahead | None) -> Message:
    code, where = CandidateCode(made.candidate), UnitRef(branch)
    if ahead is None:
        return say("nomination-received-undated", code=code, branch=where, at=now)
    return say("nomination-received", code=code, branch=where, at=now, meeting=ahead.at)


async def give_back(
    work: Work,
    nomination: NominationId,
    reason: ReturnReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Nomination:
    """Return a nomination to be completed, for a reason from the list. NotAllowed, Refusal."""
    made, branch = await decided_by(work, nomination, who, tree)
    still_waiting(made)
    await work.nominations.decide(nomination, NominationState.RETURNED, now, reason)
    await note(work, "nomination-returned", made, who, now, reason=reason.value)
    message = say(
        "nomination-returned",
        code=CandidateCode(made.candidate),
        branch=UnitRef(branch),
        reason=Term(f"return-{reason.value.replace('_', '-')}"),
    )
    ways = (
        choice("complete-nomination", f"supplement:{nomination}"),
        choice("withdraw-nomination", f"withdraw:{nomination}"),
    )
    await work.outbox.to_person(made.by, message, ways, at=now, candidate=made.candidate)
    return made


async def note(
    work: Work,
    action: str,
    made: Nomination,
    who: Holder,
    now: datetime,
    reason: str | None = None,
) -> None:
    """Put a step of a nomination in the journal."""
    await work.journal.note(
        action,
        f"candidate:{made.candidate}",
        at=now,
        actor=who.person.id,
        nomination=made.id,
        reason=reason,
    )
