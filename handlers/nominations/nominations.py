"""What became of one's nominations, and of those of the organisations one leads."""

from domain.candidates import Nomination, NominationState
from domain.messages import Argument, CandidateRef, Choice, Code, Message, PersonRef, choice, say
from domain.roles import Action
from handlers.commands import Command
from handlers.terms import term
from handlers.turn import Turn
from services.cards.listing import nominations_made

LISTED = 12
_KEYS = {
    NominationState.PROPOSED: "nomination-made-proposed",
    NominationState.WAITING: "nomination-made-waiting",
    NominationState.RECEIVED: "nomination-made-received",
    NominationState.RETURNED: "nomination-made-returned",
    NominationState.WITHDRAWN: "nomination-made-withdrawn",
}


async def nominations(turn: Turn, _rest: str) -> None:
    """Each with its state and the day of it; a return with its general reason only."""
    made = await nominations_made(turn.work, await turn.who(), await turn.tree())
    if not made:
        ways = (choice("want-to-nominate", "nominate"), choice("my-tasks", "mine"))
        await turn.say("nominations-made-none", *ways)
        return
    shown = made[:LISTED]
    rest = len(made) - len(shown)
    await turn.say(
        "nominations-made",
        *[await _way(turn, one) for one in _open(turn, shown)],
        choice("all-candidates", "candidates"),
        choice("my-tasks", "mine"),
        n=len({one.candidate for one in made}),
        lines=tuple([await _line(turn, one) for one in shown]),
        more=say("nominations-made-more", n=rest) if rest else (),
    )


def _open(turn: Turn, shown: tuple[Nomination, ...]) -> tuple[Nomination, ...]:
    """One's own that came back to be completed."""
    return tuple(
        one for one in shown if one.by == turn.person and one.state is NominationState.RETURNED
    )


async def _way(turn: Turn, one: Nomination) -> Choice:
    code = Code((await turn.work.candidates.get(one.candidate)).code)
    return choice("duty-supplement", f"supplement:{one.id}", code=code)


async def _line(turn: Turn, one: Nomination) -> Message:
    known: dict[str, Argument] = {
        "candidate": CandidateRef(one.candidate),
        "at": one.at if one.state is NominationState.WAITING else one.decided_at or one.at,
        "by": () if one.by == turn.person else say("nomination-made-by", person=PersonRef(one.by)),
    }
    if one.state is NominationState.RECEIVED:
        known["stage"] = term("stage", (await turn.work.candidates.get(one.candidate)).stage)
    if one.state is NominationState.RETURNED and one.return_reason is not None:
        known["reason"] = term("return", one.return_reason)
    return say(_KEYS[one.state], **known)


COMMANDS = (Command("nominations", "dagioithieu", nominations, Action.NOMINATE),)
