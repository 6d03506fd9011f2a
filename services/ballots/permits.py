"""The committee's own decision without which nothing is gathered by chat."""

from datetime import date, datetime

from domain.ballots import CancelReason, Permit
from domain.errors import NotAllowed, Refusal
from domain.ids import UnitId
from domain.messages import choice
from domain.roles import Action, Holder, Tree
from domain.units import Role
from services.ballots.closing import cancel
from services.identity import require
from services.ports import Work
from services.settings import Settings


def committee_of(who: Holder) -> UnitId:
    """The committee for which this person is officer. Raises NotAllowed for anybody else."""
    found = [post.unit for post in who.posts if post.role is Role.OFFICER]
    if not found:
        raise NotAllowed
    return found[0]


async def permit_for(work: Work, tree: Tree, unit: UnitId) -> Permit | None:
    """The decision in force of the nearest committee above a branch; None without one."""
    step: UnitId | None = unit
    while step is not None:
        found = await work.ballots.permit(step)
        if found is not None:
            return found
        step = tree.parents.get(step)
    return None


async def enter(
    work: Work, committee: UnitId, number: str, on: date, who: Holder, tree: Tree, now: datetime
) -> Permit:
    """Keep the number and date of the committee's decision; an earlier one gives way.

    Raises NotAllowed without the right, Refusal where one is in force already.
    """
    require(Action.BALLOT_PERMIT, who, tree, committee)
    if await work.ballots.permit(committee) is not None:
        raise Refusal("ballot-permit-there", choices=(choice("ballots", "ballots"),))
    person = who.person.id
    made = await work.ballots.add_permit(committee, number, on, by=person, at=now)
    await work.journal.note(
        "ballot-permit-entered", f"ballot-permit:{made}", at=now, actor=person, unit=committee
    )
    return Permit(id=made, committee=committee, number=number, on=on)


async def withdraw(
    work: Work,
    settings: Settings,
    committee: UnitId,
    number: int,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> int:
    """The decision is in force no more; what runs under it is stopped. Returns how many were.

    `number`: which decision. Raises NotAllowed without the right, Refusal where another or none
    is in force.
    """
    require(Action.BALLOT_PERMIT, who, tree, committee)
    permit = await work.ballots.permit(committee)
    if permit is None or permit.id != number:
        raise Refusal("ballot-permit-gone", choices=(choice("ballots", "ballots"),))
    await work.ballots.withdraw(permit.id, now)
    await work.journal.note(
        "ballot-permit-withdrawn",
        f"ballot-permit:{permit.id}",
        at=now,
        actor=who.person.id,
        unit=committee,
    )
    running = await work.ballots.running_under(permit.id)
    for one in running:
        await cancel(work, settings, one, CancelReason.PERMIT, who.person.id, now)
    return len(running)
