"""What to make of what somebody said: their answer, a button's word, a command, or none of it."""

from collections.abc import Mapping

from domain.errors import NotAllowed
from domain.ids import DraftId
from domain.messages import Code, Contact, Term, choice
from domain.roles import Action
from domain.text import too_long
from handlers import dialogue, understanding
from handlers.commands import Command, Table
from handlers.dialogue import Answer, Flow
from handlers.numbers import is_number
from handlers.strangers import greet
from handlers.turn import Turn
from services.ports import Draft

MISSES_BEFORE_A_HUMAN = 2
_LEAVING = {"cancel", "back"}
_ANYWHERE = {*_LEAVING, "help", "mine", "privacy", "pause"}
_WAYS_ON = (choice("my-tasks", "mine"), choice("help", "help"))

Open = tuple[Flow, Draft]


class Conversation:
    """The table of commands, routes and flows, and the order in which words are understood."""

    def __init__(self, table: Table, flows: Mapping[str, Flow]) -> None:
        self.table = table
        self._flows = flows

    async def pressed(self, turn: Turn) -> None:
        """A button was pressed; it may be an old one, or somebody else's."""
        await self._follow(turn, turn.incoming.route)

    async def typed(self, turn: Turn) -> None:
        """Something was typed, in a private chat or to the bot in a group."""
        text = turn.incoming.text
        command = self._command_of(text)
        if text.startswith("/"):
            await (self._run(turn, *command) if command else self._not_understood(turn))
        elif turn.chat.private:
            await self._in_private(turn, text, command)
        elif command is not None and command[0].group:
            await self._run(turn, *command)

    async def edited(self, turn: Turn) -> None:
        """A message was edited: a correction of what it said, never a second report."""
        opened = await self._open(turn)
        if opened is not None and await dialogue.correct(turn, *opened):
            return
        made = await turn.work.reports.from_message(f"{turn.speaker.id}/{turn.incoming.message}")
        command = self._command_of(turn.incoming.text)
        if made is not None and command is not None and command[0].name == "report":
            await self._run(turn, *command)
        elif turn.speaker.person is not None:
            await turn.say("edit-not-taken", *_WAYS_ON)

    def _command_of(self, text: str) -> tuple[Command, str] | None:
        slash = self.table.by_slash(text)
        if slash is None:
            return self.table.by_words(text)
        return (slash[0], slash[1]) if slash[0] is not None else None

    async def _in_private(
        self, turn: Turn, text: str, command: tuple[Command, str] | None
    ) -> None:
        opened = await self._open(turn)
        offered = await understanding.offers(turn)
        if opened and _takes_text(*opened):
            offered = understanding.since_asked(offered, opened[1])
        leaving = command is not None and command[0].name in _LEAVING
        route = understanding.exactly(turn, text, offered, opened[1] if opened else None)
        if route is not None and not leaving:
            await self._follow(turn, route)
        elif opened and _takes_text(*opened) and not _escapes(command):
            await self._take_text(turn, *opened, text)
        elif command is not None:
            await self._run(turn, *command)
        elif turn.speaker.person is None:
            await greet(turn, text)
        elif (former := understanding.formerly(turn, text, offered)) is not None:
            await self._follow(turn, former)
        else:
            await self._unclear(turn, text, opened)

    async def _unclear(self, turn: Turn, text: str, opened: Open | None) -> None:
        if (meant := await understanding.guess(turn, text, opened and opened[1])) is not None:
            await self._follow(turn, meant)
        elif (slip := self.table.by_slip(text)) is not None:
            await self._run(turn, slip, "")
        else:
            await self._not_understood(turn, opened)

    async def _take_text(self, turn: Turn, flow: Flow, draft: Draft, text: str) -> None:
        if too_long(text):
            await turn.say("text-too-long", length=len(text))
            return
        if await self._entitled(turn, flow.action, strangers=flow.open_to_strangers):
            await dialogue.answer(turn, flow, draft, Answer(text=text))
            await self._understood(turn)

    async def _follow(self, turn: Turn, text: str) -> None:
        """Go where a button leads. The world may have changed since it was shown."""
        name, _, rest = text.partition(":")
        if name == "a":
            await self._answer(turn, rest)
        elif name in {"resume", "drop"}:
            await self._set_aside(turn, name, rest)
        elif (route := self.table.routes.get(name)) is not None:
            if await self._entitled(turn, route.action, strangers=route.strangers):
                await route.run(turn, rest)
                await self._understood(turn)
        elif (command := self.table.by_slash(f"/{name}")) and command[0] is not None:
            await self._run(turn, command[0], rest)
        else:
            await self._stale(turn)

    async def _answer(self, turn: Turn, text: str) -> None:
        number, _, rest = text.partition(":")
        step, _, value = rest.partition(":")
        found = await self._own_draft(turn, number)
        if found is None:
            await self._stale(turn)
            return
        flow, draft = found
        if not await self._entitled(turn, flow.action, strangers=flow.open_to_strangers):
            return
        if draft.step != step:
            await turn.say("already-answered")
            await dialogue.ask_again(turn, flow, draft)
            return
        await dialogue.answer(turn, flow, draft, Answer(value=value))
        await self._understood(turn)

    async def _set_aside(self, turn: Turn, what: str, number: str) -> None:
        found = await self._own_draft(turn, number)
        if found is None:
            await self._stale(turn)
        elif what == "drop":
            await dialogue.stop(turn, found[1])
        else:
            await dialogue.ask_again(turn, *found)

    async def _own_draft(self, turn: Turn, number: str) -> Open | None:
        """A dialogue of this very chat, open or set aside."""
        opened = await turn.work.drafts.open_in(turn.speaker.id)
        waiting = await turn.work.drafts.set_aside(turn.speaker.id)
        for draft in (opened, *waiting):
            if draft is not None and is_number(number) and draft.id == DraftId(int(number)):
                return self._with_flow(draft)
        return None

    async def _open(self, turn: Turn) -> Open | None:
        draft = await turn.work.drafts.open_in(turn.speaker.id)
        return self._with_flow(draft) if draft else None

    def _with_flow(self, draft: Draft) -> Open | None:
        flow = self._flows.get(draft.kind)
        return (flow, draft) if flow is not None and draft.step in flow.steps else None

    async def _run(self, turn: Turn, command: Command, rest: str) -> None:
        if turn.chat.private and not command.private:
            await turn.say("only-in-group", command=Code(f"/{command.vietnamese}"))
            return
        if not turn.chat.private and not command.group:
            await turn.say_in_group("only-in-private", choice("open-my-tasks", "open:viec"))
            return
        if not await self._entitled(turn, command.action, strangers=command.strangers):
            return
        before = await turn.work.drafts.open_in(turn.speaker.id) if turn.chat.private else None
        if command.name in _LEAVING:
            await self._leave(turn, command.name)
        else:
            await command.run(turn, rest)
            if command.name != "mine":  # whose list names what is half done
                await self._remind_of(turn, before)
        await self._understood(turn)

    async def _remind_of(self, turn: Turn, before: Draft | None) -> None:
        """A command in the middle of a dialogue does not destroy it: say that it is there."""
        if before is None:
            return
        after = await turn.work.drafts.open_in(turn.speaker.id)
        if after is not None and (after.id, after.asked_at) == (before.id, before.asked_at):
            await turn.say(
                "still-open",
                choice("resume", f"resume:{before.id}"),
                flow=Term(f"flow-{before.kind}"),
            )

    async def _leave(self, turn: Turn, how: str) -> None:
        opened = await self._open(turn)
        if opened is None:
            await turn.say("nothing-open", *_WAYS_ON)
        elif how == "cancel":
            await dialogue.stop(turn, opened[1])
        else:
            await dialogue.go_back(turn, *opened)

    async def _entitled(self, turn: Turn, action: Action | None, *, strangers: bool) -> bool:
        """The one place where a right is asked for, at each command and each press.

        A stranger is greeted instead; raises NotAllowed for somebody without the right.
        """
        if strangers:
            return True
        if turn.speaker.person is None and turn.chat.private:
            await greet(turn, turn.incoming.text)
            return False
        await turn.who()
        if action is not None and not await turn.may(action):
            raise NotAllowed
        return True

    async def _stale(self, turn: Turn) -> None:
        if turn.speaker.person is None:
            await greet(turn, "")
        else:
            await turn.say("stale", *_WAYS_ON)

    async def _understood(self, turn: Turn) -> None:
        if turn.speaker.missed:
            await turn.work.chats.missed(turn.speaker.id, 0)

    async def _not_understood(self, turn: Turn, opened: Open | None = None) -> None:
        """Say so; the second time in a row name a human to call. The open question comes again."""
        if not turn.chat.private:
            return
        if turn.speaker.person is None:
            await greet(turn, turn.incoming.text)
            return
        missed = turn.speaker.missed + 1
        await turn.work.chats.missed(turn.speaker.id, missed)
        if missed < MISSES_BEFORE_A_HUMAN:
            await turn.say("not-understood", *_WAYS_ON)
        else:
            await turn.say(
                "not-understood-again", *_WAYS_ON, name=Contact("name"), phone=Contact("phone")
            )
        if opened is not None:
            await dialogue.ask_again(turn, *opened)


def _takes_text(flow: Flow, draft: Draft) -> bool:
    return flow.steps[draft.step].takes_text


def _escapes(found: tuple[Command, str] | None) -> bool:
    """Words that work anywhere, also where a text is asked for; the whole message must be one."""
    return found is not None and found[0].name in _ANYWHERE and not found[1]
