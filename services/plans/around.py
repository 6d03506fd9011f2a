"""What stands around a unit's numbers: the nearest dates, and who is away for work."""

from domain.messages import Choice, Message, choice, say
from domain.roles import Action, Holder, Tree, reach
from services.deadlines.lines import pack_line
from services.deadlines.listing import deadlines_in, is_near, is_over, nearest_first
from services.plans.seats import Seat, SeatKind
from services.plans.standing import Ground
from services.ports import Work
from services.settings import Settings


async def around(
    work: Work, settings: Settings, seat: Seat, base: Ground, who: Holder, tree: Tree
) -> tuple[tuple[Message, ...], tuple[Choice, ...]]:
    """The lines, and the ways to the dates where any is near, and to who is away.

    Of one branch each date stands by itself; those above read how many.
    """
    people = [one.id for one in base.people if one.branch in seat.branches]
    away = {
        one.candidate for one in await work.absences.running(people) if one.runs_on(base.today)
    }
    if seat.kind is SeatKind.BRANCH:
        dates = await pack_line(work, settings, seat.unit, base.today)
    else:
        dates = await _counted(work, settings, seat, base)
    to_dates = (choice("deadlines", "deadlines"),) if dates else ()
    lists = away and reach(Action.AWAY, who, tree) >= set(seat.branches)
    to_away = (choice("see-away-all", "away"),) if lists else ()
    return (*dates, say("status-away", n=len(away))), (*to_dates, *to_away)


async def _counted(work: Work, settings: Settings, seat: Seat, base: Ground) -> list[Message]:
    people = [one.id for one in base.people if one.branch in seat.branches]
    found = nearest_first(await deadlines_in(work, settings, people, base.today))
    near = [one for one in found if is_near(one)]
    if not near:
        return []
    return [say("status-deadlines", n=len(near), over=sum(map(is_over, near)), day=near[0].due)]
