"""One's own nomination: completed and handed in again, or taken back."""

from datetime import date, datetime

from domain.candidates import Nomination, NominationState, Stage
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, NominationId
from domain.messages import CandidateCode, choice, say
from domain.road.exits import Exit
from domain.roles import Holder
from services.identity import leading
from services.nominations.receiving import hand_in, note, still_waiting
from services.ports import Work
from services.road.moving import move
from services.settings import Settings
from services.union.proposing import put_to_union

TAKEN_BACK = frozenset(
    {NominationState.PROPOSED, NominationState.WAITING, NominationState.RETURNED}
)
"""In which states whoever nominated may withdraw it."""


async def own(work: Work, nomination: NominationId, who: Holder) -> Nomination:
    """A nomination this person answers for. Raises NotAllowed for anybody else's.

    One made in an organisation's name goes with the post: it is whoever leads it today.
    """
    try:
        made = await work.nominations.get(nomination)
    except LookupError:
        raise NotAllowed from None
    if made.unit not in who.speaks_for if made.unit else made.by != who.person.id:
        raise NotAllowed
    return made


async def returned(work: Work, nomination: NominationId, who: Holder) -> Nomination:
    """One's own nomination while it is with us to be completed. Raises NotAllowed, Refusal."""
    made = await own(work, nomination, who)
    if made.state is NominationState.WAITING:
        ways = (choice("my-tasks", "mine"), choice("help", "help"))
        raise Refusal("nomination-waits-already", choices=ways, code=CandidateCode(made.candidate))
    if made.state is not NominationState.RETURNED:
        still_waiting(made)
    return made


async def supplement(
    work: Work,
    settings: Settings,
    nomination: NominationId,
    reason: str,
    who: Holder,
    now: datetime,
    today: date,
) -> bool:
    """Complete one's returned nomination and hand it in again; False if nobody is reached."""
    made = await returned(work, nomination, who)
    await work.nominations.add_reason(nomination, reason, now)
    await note(work, "nomination-supplemented", made, who, now)
    first = await put_to_union(work, settings, nomination, now, by=who.person.id)
    if first is not None:
        return first
    return await hand_in(work, nomination, now, by=who.person.id, today=today)


async def withdraw(
    work: Work,
    settings: Settings,
    nomination: NominationId,
    who: Holder,
    now: datetime,
    today: date,
) -> Nomination:
    """Take back one's own nomination; a person nobody else put forward leaves the road.

    Raises NotAllowed, and Refusal once the branch has received it.
    """
    made = await own(work, nomination, who)
    if made.state not in TAKEN_BACK:
        still_waiting(made)
    proposed = made.state is NominationState.PROPOSED
    await work.nominations.decide(nomination, NominationState.WITHDRAWN, now)
    candidate = await work.candidates.get(made.candidate)
    if candidate.stage is Stage.INTRODUCED and not await _still_put_forward(work, candidate.id):
        why, by = Exit.WITHDRAWN.value, who.person.id
        await move(
            work, settings, candidate.id, Stage.LEFT, today, now, by=by, reason=why, quiet=True
        )
    await note(work, "nomination-withdrawn", made, who, now)
    for secretary in () if proposed else await leading(work, candidate.branch, today):
        if secretary != who.person.id:
            told = say("nomination-withdrawn", code=CandidateCode(candidate.id))
            await work.outbox.to_person(secretary, told, at=now, candidate=candidate.id)
    return made


async def _still_put_forward(work: Work, candidate: CandidateId) -> bool:
    made = await work.nominations.of(candidate)
    return any(one.state is not NominationState.WITHDRAWN for one in made)
