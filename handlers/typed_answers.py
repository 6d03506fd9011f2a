"""A text where the open question takes any: the answer, a slip of something else, or a command."""

from collections.abc import Sequence

from domain.messages import Choice
from domain.text import too_long
from handlers import dialogue, repair, understanding
from handlers.commands import Command, Table
from handlers.dialogue import Answer
from handlers.entitled import entitled
from handlers.harmless import harmless_instead
from handlers.questions import Open
from handlers.reports.report_words import split_code
from handlers.set_aside import still_open
from handlers.turn import Turn
from services.ports import Draft, Offer

LEAVING = {"cancel", "back"}
_ANYWHERE = {*LEAVING, "help", "mine", "privacy", "pause"}


def escapes(found: tuple[Command, str] | None) -> bool:
    """Words that work anywhere, also where a text is asked for; the whole message must be one."""
    return found is not None and found[0].name in _ANYWHERE and not found[1]


class TypedAnswers:
    """Takes texts as answers; needs the table of commands to know their words."""

    def __init__(self, table: Table) -> None:
        self._table = table

    async def take(self, turn: Turn, opened: Open, text: str, offered: Sequence[Offer]) -> None:
        """Take a text as the answer, unless it may have been meant for something else."""
        flow, draft = opened
        if too_long(text):
            await turn.say("text-too-long", length=len(text))
        elif not await entitled(turn, flow.action, strangers=flow.open_to_strangers):
            return
        elif understanding.is_bare_number(text) and not await understanding.asked_last(
            turn, text, offered, draft
        ):
            await repair.number_again(turn, opened)
        elif votes := await self._votes(turn, text):
            await turn.say("vote-or-text", *votes)
        elif (near := self._almost(turn, text, offered, draft)) is not None:
            await repair.meant_or_typed(turn, near, opened)
        elif (command := await self._command(turn, text)) is not None:
            await self._answer_or_run(turn, opened, text, *command)
        else:
            await dialogue.answer(turn, flow, draft, Answer(text=text))
            await repair.understood(turn)

    async def _answer_or_run(
        self, turn: Turn, opened: Open, text: str, command: Command, code: str
    ) -> None:
        """A command's word that is no answer to the question opens the command.

        With somebody's code after it, it is none even where it could be the number of a document.
        Not unasked where it would begin this very dialogue anew, or answers something itself, or
        may be meant to be kept as it stands.
        """
        flow, draft = opened
        kept = flow.steps[draft.step].keeps_text
        if kept and not code:
            await repair.meant_or_typed(turn, repair.meant(command), opened)
        elif (kept or not code) and await dialogue.answer_if_one(
            turn, flow, draft, Answer(text=text)
        ):
            await repair.understood(turn)
        elif harmless_instead(command.name) and command.name != draft.kind:
            await still_open(turn, draft)
            await command.run(turn, code)
            await repair.understood(turn)
        else:
            await repair.meant_or_typed(turn, repair.meant(command), opened)

    async def _votes(self, turn: Turn, text: str) -> Sequence[Choice]:
        """The choices of a vote asked for earlier, where this may be one: it must not be kept."""
        if turn.kept:
            return ()
        for offer in await understanding.offers(turn):
            secret = [one for one in offer.choices if self._table.unkept(one.route)]
            if understanding.may_be_one(turn, text, secret):
                return secret
        return ()

    async def _command(self, turn: Turn, text: str) -> tuple[Command, str] | None:
        """The command whose word the whole text is, or with one code, for whoever may give it."""
        command, rest = self._table.by_words(text) or (None, "")
        if command is None or not command.private or turn.speaker.person is None:
            return None
        code, more = split_code(rest)
        if more:
            return None
        allowed = command.action is None or await turn.may(command.action)
        return (command, code or "") if allowed else None

    def _almost(
        self, turn: Turn, text: str, offered: Sequence[Offer], draft: Draft
    ) -> Choice | None:
        """What a text may have been meant for: a choice of its question, or a word of escape."""
        near = understanding.almost_asked(turn, text, offered, draft)
        if near is not None:
            return near
        slip = self._table.by_slip(text)
        return repair.meant(slip) if slip is not None and slip.name in _ANYWHERE else None
