"""What a member is asked by chat and has not answered yet."""

from domain.messages import Code, choice, say
from services.ballots.concerned import may_be_spoken_of
from services.duties.duty import Asker, Duty
from services.ports import Work


async def of_voters(work: Work, asker: Asker) -> list[Duty]:
    """The ballots in which this person can vote and has not."""
    return [
        Duty(
            one.closes_at,
            say("duty-ballot", at=one.closes_at),
            choice("duty-ballot", f"ballot-ask:{one.id}", n=Code(str(one.id))),
        )
        for one in await work.ballots.awaited_of(asker.who.person.id, asker.now)
        if await may_be_spoken_of(work, one)
    ]
