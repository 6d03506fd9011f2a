"""What to make of what somebody said: their answer, a button's word, a command, or none of it."""

from collections.abc import Mapping, Sequence

from domain.messages import Code, choice
from handlers import dialogue, repair, understanding
from handlers.commands import Command, Table
from handlers.dialogue import Flow
from handlers.entitled import entitled
from handlers.harmless import harmless_choice, harmless_command
from handlers.questions import Open, Questions, takes_text
from handlers.set_aside import stop
from handlers.strangers import greet
from handlers.turn import Turn
from handlers.typed_answers import LEAVING, TypedAnswers, escapes
from handlers.understanding import Meant
from services.ports import Offer


class Conversation:
    """The table of commands, routes and flows, and the order in which words are understood."""

    def __init__(self, table: Table, flows: Mapping[str, Flow]) -> None:
        self.table = table
        self.flows = flows
        self._questions = Questions(flows)
        self._typed = TypedAnswers(table)

    async def pressed(self, turn: Turn) -> None:
        """A button was pressed; it may be an old one, or somebody else's."""
        await self._follow(turn, turn.incoming.route)

    async def typed(self, turn: Turn) -> None:
        """Something was typed, in a private chat or to the bot in a group."""
        text = turn.incoming.text
        command = self._command_of(text)
        if text.startswith("/"):
            await (self._run(turn, *command) if command else self._no_command(turn))
        elif turn.chat.private:
            await self._in_private(turn, text, command)
        elif command is not None and command[0].group:
            await self._run(turn, *command)

    async def edited(self, turn: Turn) -> None:
        """A message was edited: a correction of what it said, never a second report."""
        self._forget(turn, await understanding.offers(turn))
        opened = await self._questions.open(turn)
        if opened is not None and await dialogue.correct(turn, *opened):
            return
        made = await turn.work.reports.from_message(f"{turn.speaker.id}/{turn.incoming.message}")
        command = self._command_of(turn.incoming.text)
        if made is not None and command is not None and command[0].name == "report":
            await self._run(turn, *command)
        elif turn.chat.private and await repair.was_unclear(turn, opened):
            await self.typed(turn)  # what was meant has not been said yet
        elif turn.speaker.person is not None:
            await turn.say("edit-not-taken", *repair.WAYS_ON)

    async def unkept(self, turn: Turn) -> bool:
        """Whether what came in, if handled, would be forgotten in that very turn."""
        route = turn.incoming.route
        if not route and turn.incoming.text and turn.chat.private:
            offered = await understanding.offers(turn)
            meant = understanding.exactly(turn, turn.incoming.text, offered, None)
            route = meant.route if meant is not None else ""
        return self.table.unkept(route)

    async def _no_command(self, turn: Turn) -> None:
        self._forget(turn, await understanding.offers(turn))
        await repair.not_understood(turn)

    def _forget(self, turn: Turn, offered: Sequence[Offer]) -> None:
        """Where a vote is asked for, whatever is typed may be one, misspelt or amended too."""
        if any(self.table.unkept(one.route) for offer in offered for one in offer.choices):
            turn.kept = False

    def _command_of(self, text: str) -> tuple[Command, str] | None:
        slash = self.table.by_slash(text)
        if slash is None:
            return self.table.by_words(text)
        return (slash[0], slash[1]) if slash[0] is not None else None

    async def _in_private(
        self, turn: Turn, text: str, command: tuple[Command, str] | None
    ) -> None:
        opened = await self._questions.open(turn)
        offered = await understanding.offers(turn)
        self._forget(turn, offered)
        if opened is not None and takes_text(opened):
            offered = understanding.since_asked(offered, opened[1])
        leaving = command is not None and command[0].name in LEAVING
        meant = understanding.exactly(turn, text, offered, opened[1] if opened else None)
        if meant is not None and not leaving:
            await self._take(turn, meant)
        elif opened is not None and takes_text(opened) and not escapes(command):
            await self._typed.take(turn, opened, text, offered)
        elif command is not None:
            await self._run(turn, *command)
        elif turn.speaker.person is None:
            await self._from_a_stranger(turn, text, opened, offered)
        elif (former := understanding.formerly(turn, text, offered)) is not None:
            await self._follow(turn, former)
        else:
            await self._unclear(turn, text, opened)

    async def _from_a_stranger(
        self, turn: Turn, text: str, opened: Open | None, offered: Sequence[Offer]
    ) -> None:
        draft = opened[1] if opened else None
        near = understanding.almost_asked(turn, text, offered, draft) if draft else None
        if near is not None:
            await repair.did_you_mean(turn, near, opened)
        else:
            await greet(turn, text)

    async def _take(self, turn: Turn, meant: Meant) -> None:
        route = self.table.routes.get(meant.route.partition(":")[0])
        if meant.several and not (route is not None and route.asks_which):
            await turn.say("newest-taken")
        await self._follow(turn, meant.route)

    async def _unclear(self, turn: Turn, text: str, opened: Open | None) -> None:
        """Nothing offered is the whole message: a name, a number out of its place, or a slip."""
        offered = await understanding.offers(turn)
        draft = opened[1] if opened else None
        if understanding.is_bare_number(text):
            await repair.number(turn, text, opened, offered)
        elif (route := await understanding.named(turn, text, offered, draft)) is not None:
            await self._follow(turn, route)
        elif (near := understanding.almost(turn, text, offered, draft)) is not None:
            if harmless_choice(near.label.key):
                await self._follow(turn, near.route)
            elif self.table.unkept(near.route):
                await repair.word_for_word(turn, near, offered)
            else:
                await repair.did_you_mean(turn, near, opened)
        elif (slip := self.table.by_slip(text)) is None:
            await repair.not_understood(turn, opened)
        elif harmless_command(slip.name):
            await self._run(turn, slip, "")
        else:
            await repair.did_you_mean(turn, repair.meant(slip), opened)

    async def _follow(self, turn: Turn, text: str) -> None:
        """Go where a button leads. The world may have changed since it was shown."""
        name, _, rest = text.partition(":")
        if name == "a":
            await self._answer(turn, rest)
        elif name in {"resume", "drop", "as-typed"}:
            await self._set_aside(turn, name, rest)
        elif (route := self.table.routes.get(name)) is not None:
            turn.kept = turn.kept and not route.unkept
            if await entitled(turn, route.action, strangers=route.strangers):
                await route.run(turn, rest)
                await repair.understood(turn)
        elif (command := self.table.by_slash(f"/{name}")) and command[0] is not None:
            await self._run(turn, command[0], rest)
        else:
            await repair.stale(turn, self._questions)

    async def _answer(self, turn: Turn, text: str) -> None:
        asked, _, rest = text.partition(":")
        number, _, flow = asked.partition(".")
        step, _, value = rest.partition(":")
        found = await self._questions.own(turn, number)
        if found is None:
            await repair.stale(turn, self._questions, number, flow)
        elif await self._questions.chosen(turn, found, step, value):
            await repair.understood(turn)

    async def _set_aside(self, turn: Turn, what: str, number: str) -> None:
        found = await self._questions.own(turn, number)
        if found is None:
            await repair.stale(turn, self._questions, number)
        elif what == "drop":
            await stop(turn, found[1])
        elif not await entitled(turn, found[0].action, strangers=found[0].open_to_strangers):
            return
        elif what == "resume" or not await dialogue.as_typed(turn, *found):
            await dialogue.ask_again(turn, *found)

    async def _run(self, turn: Turn, command: Command, rest: str) -> None:
        if turn.chat.private and not command.private:
            await turn.say("only-in-group", command=Code(f"/{command.vietnamese}"))
            return
        if not turn.chat.private and not command.group:
            await turn.say_in_group("only-in-private", choice("open-my-tasks", "open:viec"))
            return
        if not await entitled(turn, command.action, strangers=command.strangers):
            return
        before = await turn.work.drafts.open_in(turn.speaker.id) if turn.chat.private else None
        if command.name in LEAVING:
            await self._leave(turn, command.name)
        else:
            await command.run(turn, rest)
            if command.name != "mine":  # whose list names what is half done
                await repair.remind_of(turn, before)
        await repair.understood(turn)

    async def _leave(self, turn: Turn, how: str) -> None:
        opened = await self._questions.open(turn)
        if opened is None:
            await turn.say("nothing-open", *repair.WAYS_ON)
        elif how == "cancel":
            await stop(turn, opened[1])
        else:
            await dialogue.go_back(turn, *opened)
