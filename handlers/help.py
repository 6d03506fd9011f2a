"""Help: only what this person may do here."""

from datetime import date

from domain.ids import PersonId
from domain.messages import Code, choice, say, say_to_group
from domain.roles import may
from handlers.commands import Command, Table
from handlers.strangers import greet
from handlers.turn import Turn
from services.identity import holder
from services.people.helping import whom_to_call
from services.ports import Work


async def allowed_commands(
    work: Work, table: Table, person: PersonId | None, today: date, *, group: bool = False
) -> tuple[Command, ...]:
    """The commands that this person may use in this kind of chat."""
    listed = [
        one for one in table.commands if one.listed and (one.group if group else one.private)
    ]
    if person is None:
        return tuple(one for one in listed if one.strangers)
    who = await holder(work, person, today)
    tree = await work.units.tree()
    return tuple(one for one in listed if one.action is None or may(one.action, who, tree))


class Help:
    """Needs the table it explains."""

    def __init__(self) -> None:
        self.table: Table | None = None

    async def show(self, turn: Turn, _rest: str) -> None:
        """Say what may be done here, each with its typed word."""
        if self.table is None:
            raise RuntimeError("help was not given the table of commands")
        if not turn.chat.private:
            await self._in_group(turn, self.table)
            return
        if turn.speaker.person is None:
            await greet(turn, "")
            return
        commands = await allowed_commands(turn.work, self.table, turn.speaker.person, turn.today)
        lines = tuple(
            say(
                "help-line",
                command=Code(f"/{one.vietnamese}"),
                english=Code(f"/{one.name}"),
                what=say(f"command-{one.name}"),
            )
            for one in commands
        )
        await turn.say(
            "help",
            choice("my-tasks", "mine"),
            choice("privacy", "privacy"),
            lines=lines,
            call=await whom_to_call(turn.work, turn.person, turn.today),
        )

    async def _in_group(self, turn: Turn, table: Table) -> None:
        lines = tuple(
            say_to_group(
                "help-line",
                command=Code(f"/{one.vietnamese}"),
                english=Code(f"/{one.name}"),
                what=say_to_group(f"command-{one.name}"),
            )
            for one in table.commands
            if one.group and one.listed
        )
        await turn.say_in_group("help-in-group", choice("open-my-tasks", "open:viec"), lines=lines)
