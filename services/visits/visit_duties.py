"""What a member in charge has not told yet of the meetings of these days."""

from domain.messages import Code, UnitRef, choice, say
from domain.units import Role
from domain.visits import ASKED_FOR
from services.duties.duty import Asker, Duty
from services.ports import Work
from services.visits.visiting import told_by, was_held


async def of_visits(work: Work, asker: Asker) -> list[Duty]:
    """The meetings of which this person is asked whether they attended."""
    person = asker.who.person.id
    branches = [post.unit for post in asker.who.posts if post.role is Role.MEMBER_IN_CHARGE]
    found: list[Duty] = []
    for number in await work.visits.met(branches, asker.now - ASKED_FOR, asker.now):
        review = await work.reviews.get(number)
        if not await was_held(work, review, asker.now):
            continue
        if await told_by(work, number, person) is None:
            branch = await work.units.get(review.branch)
            what = say("duty-visit", branch=UnitRef(branch.id), meeting=review.meeting_at)
            way = choice("duty-visit", f"visit-ask:{number}", code=Code(branch.code))
            found.append(Duty(None, what, way))
    return found
