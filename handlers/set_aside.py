"""Drafts set aside in a chat: kept, offered again, dropped."""

from domain.messages import Term, choice
from handlers.turn import Turn
from services.ports import Draft
from services.posts.handover import may_go_on


async def still_open(turn: Turn, draft: Draft) -> None:
    """Say that what is half done is kept, and how to go on with it."""
    ways = (choice("resume", f"resume:{draft.id}"),)
    await turn.say("still-open", *ways, flow=Term(f"flow-{draft.kind}"))


async def stop(turn: Turn, draft: Draft) -> None:
    """Drop a draft because its owner said so."""
    await turn.work.drafts.drop(draft.id)
    waiting = await _waiting(turn)
    ways = () if waiting else (choice("my-tasks", "mine"),)  # what waits has its own way on
    await turn.say("stopped", *ways, flow=Term(f"flow-{draft.kind}"))
    await resume_offered(turn)


async def _waiting(turn: Turn) -> tuple[Draft, ...]:
    """What the speaker can go on with; what belongs to a post they gave up waits for another."""
    found = await turn.work.drafts.set_aside(turn.speaker.id)
    if turn.speaker.person is None:
        return tuple(found)
    who, tree = await turn.who(), await turn.tree()
    return tuple(one for one in found if may_go_on(one, who, tree))


async def resume_offered(turn: Turn) -> None:
    """Offer the newest of what is set aside in this chat, if anything is."""
    waiting = await _waiting(turn)
    if waiting:
        newest = waiting[0]
        await turn.say(
            "resume-offer",
            choice("resume", f"resume:{newest.id}"),
            choice("drop", f"drop:{newest.id}"),
            flow=Term(f"flow-{newest.kind}"),
        )
