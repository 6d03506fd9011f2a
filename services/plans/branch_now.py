"""One branch today: its plan, how its month stands, who is on probation, who stands still."""

from dataclasses import dataclass

from domain.candidates import Stage
from domain.figures import Figures
from domain.ids import UnitId
from domain.meetings import Period
from domain.plans.forecast import Walker, stalled
from domain.roles import Tree
from services.plans.standing import Ground, UnitPlan, plan_of
from services.ports import Work
from services.reviews import figures
from services.settings import Settings

_ON_PROBATION = (Stage.PROBATION, Stage.RECOGNITION)


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchNow:
    """One branch today; `figures` are this month's, None before its meeting is on record."""

    plan: UnitPlan
    figures: Figures | None
    stalled: tuple[Walker, ...]
    probation: int


async def now_of(
    work: Work, settings: Settings, branch: UnitId, tree: Tree, base: Ground
) -> BranchNow:
    """How one branch stands today."""
    review = await work.reviews.find(branch, Period.of(base.today))
    people = [one for one in base.people if one.branch == branch]
    ahead = [base.walkers[one.id] for one in people if one.id in base.walkers]
    return BranchNow(
        plan=await plan_of(work, settings, await work.units.get(branch), tree, base),
        figures=await figures.of_month(work, review) if review is not None else None,
        stalled=stalled(ahead, settings.targets.stalled_months, base.today),
        probation=sum(one.stage in _ON_PROBATION for one in people),
    )
