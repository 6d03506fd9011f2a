"""What the officer owes the committee, and whom a secretary has not yet heard is out of reach."""

from domain.ids import UnitId
from domain.messages import choice, say
from domain.roles import Action, reach
from domain.units import Role
from services.above import committee_month, deliveries
from services.duties.duty import Asker, Duty
from services.ports import Work
from services.settings import Settings


async def of_committee(work: Work, asker: Asker) -> list[Duty]:
    """The branches' proposals that the committee has not looked at."""
    if Role.OFFICER not in asker.who.roles():
        return []
    found = [
        Duty(
            None,
            say("duty-committee", n=count),
            choice("duty-committee", f"proposals:{committee}"),
        )
        for committee, count in await committee_month.waiting(
            work, asker.who, asker.tree, asker.now
        )
    ]
    undecided = await committee_month.undecided(work, asker.who, asker.tree)
    if undecided:
        what = say("duty-committee-list", n=undecided)
        found.append(Duty(None, what, choice("duty-committee-list", "committee")))
    return found


async def of_delivery(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """People of the branch out of reach of whom its secretary has not heard this month."""
    led = _led(asker)
    if not led:
        return []
    found = [
        one
        for page in await deliveries.ledgers(work, settings, asker.who, asker.tree, asker.now)
        if page.unit.id in led
        for one in await deliveries.news(work, settings, asker.who.person.id, page, asker.now)
    ]
    if not found:
        return []
    return [Duty(None, say("duty-delivery", n=len(found)), choice("see-delivery", "delivery"))]


def _led(asker: Asker) -> frozenset[UnitId]:
    """The branches in which this person is secretary, or acts as one."""
    secretary = {p.unit for p in asker.who.posts if p.role is Role.BRANCH_SECRETARY}
    led = secretary | asker.who.acting
    return frozenset(led) & reach(Action.DELIVERY, asker.who, asker.tree)
