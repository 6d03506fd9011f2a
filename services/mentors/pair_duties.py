"""The quarter's question that a mentor has not answered yet."""

from domain.messages import Code, choice, say
from services.duties.duty import Asker, Duty
from services.mentors.pairs import asked_still
from services.ports import Work
from services.settings import Settings


async def of_pairs(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """The branches in which this mentor is asked whether it goes on."""
    mentor = asker.who.person.id
    mine = [one.candidate for one in await work.assignments.of_person(mentor)]
    found: list[Duty] = []
    for branch in sorted({one.branch for one in await work.candidates.many(mine)}):
        quarter, pairs = await asked_still(work, settings, mentor, branch, asker.now)
        if pairs:
            code = Code((await work.units.get(branch)).code)
            what = say("duty-pair", quarter=quarter.number, n=len(pairs))
            found.append(
                Duty(None, what, choice("duty-pair", f"pair-ask:{branch}:{quarter}", code=code))
            )
    return found
