"""What those who nominated hear once the branch has decided."""

from collections.abc import Collection
from datetime import datetime

from domain.candidates import NominationState
from domain.ids import CandidateId, PersonId, UnitId
from domain.messages import Argument, CandidateCode, UnitRef, say
from domain.reviews import Decision
from services.ports import Work


def result_key(decision: Decision) -> str | None:
    """What nominators hear of this conclusion; nothing of one that changes nothing."""
    if decision is Decision.CONTINUE:
        return None
    return f"nomination-result-{decision.value}"


async def tell_nominators(
    work: Work,
    candidate: CandidateId,
    message_key: str,
    now: datetime,
    *,
    not_to: PersonId | None = None,
    told: Collection[PersonId] = (),
    by_branch: UnitId | None = None,
    **args: Argument,
) -> None:
    """Tell everybody whose nomination was received what the branch concluded, once each.

    The message gets `code`, `branch` and `from_unit` (whether an organisation nominated) beside
    `args`; those of result_key need `day`, of the resolution. `not_to`: who concluded, and knows;
    `told`: who heard it in another of their parts; `by_branch`: which branch concluded it, where
    that need not be the one they belong to today.
    """
    branch = by_branch or (await work.candidates.get(candidate)).branch
    knowing = {not_to, *told}
    for one in await work.nominations.of(candidate):
        if one.state is not NominationState.RECEIVED or one.by in knowing:
            continue
        knowing.add(one.by)
        message = say(
            message_key,
            code=CandidateCode(candidate),
            branch=UnitRef(branch),
            from_unit=one.unit is not None,
            **args,
        )
        await work.outbox.to_person(one.by, message, at=now, candidate=candidate)
