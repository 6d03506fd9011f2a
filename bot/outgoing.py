"""From an outbox row to what is really sent: still needed? to whom? in which words?"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.names import language_of, names_for
from bot.paper.orders import ordered
from bot.paper.worded import worded
from bot.platforms.base import MenuEntry, Outgoing, Profile
from bot.wording import Names, Reference, Wording, references
from domain.ids import PersonId
from domain.messages import Contact, say
from handlers.commands import Command, Table
from handlers.help import allowed_commands
from services.guards import still_needed
from services.people import linking
from services.ports import Chat, OutboxRow
from services.printed.papers import ERRAND
from services.settings import Settings
from storage.work import SqlWork


@dataclass(frozen=True, slots=True)
class Skip:
    """The row is not sent; `state` says why."""

    state: str


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to have done at the messenger that is not a message."""

    name: str
    chat: str
    language: str
    menu: tuple[MenuEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Print:
    """A sheet to be printed into a file and sent: `sheet` is for the press (bot.paper.press)."""

    chat: str
    file_name: str
    caption: str
    sheet: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A rendered message, and whether it goes to a group."""

    outgoing: Outgoing
    group: bool


class Letters:
    """Prepares rows for sending, and records what the messenger said of a chat."""

    def __init__(self, wording: Wording, settings: Settings, table: Table) -> None:
        self._wording = wording
        self._settings = settings
        self._table = table

    async def prepare(
        self, work: SqlWork, row: OutboxRow, profile: Profile, now: datetime
    ) -> Letter | Errand | Print | Skip:
        """What to do with a row, as the record stands at this moment."""
        if row.void_after is not None and now >= row.void_after:
            return Skip("void")
        chat = await work.chats.get(row.chat)
        if chat.state != "open":
            return Skip("unreachable")
        if chat.private and row.person is not None and row.person != chat.person:
            return Skip("void")  # the phone was cut, or is somebody else's by now
        today = self._settings.calendar.day_of(now)
        if row.guard is not None and not await still_needed(work, row.guard, now, today):
            return Skip("void")
        if row.errand is not None and row.errand.startswith(ERRAND):
            return await self._paper(work, row, chat, profile, now)
        if row.errand is not None:
            return await self._errand(work, row.errand, chat, now)
        return await self._letter(work, row, chat, profile, now)

    async def _letter(
        self, work: SqlWork, row: OutboxRow, chat: Chat, profile: Profile, now: datetime
    ) -> Letter:
        reader = chat.person if chat.private else None
        language = await self._language(work, reader)
        names = await self._names(work, references(row.message, choices=row.choices), reader, now)
        text = self._wording.render(row.message, language, names)
        more, buttons = self._wording.render_buttons(
            row.choices, language, names, buttons=profile.buttons, group=not chat.private
        )
        return Letter(
            Outgoing(chat.external, text + more, buttons if profile.buttons else ()),
            group=not chat.private,
        )

    async def _names(
        self, work: SqlWork, wanted: frozenset[Reference], reader: PersonId | None, now: datetime
    ) -> Names:
        today = self._settings.calendar.day_of(now)
        return await names_for(work, wanted, reader, today, self._settings)

    async def _paper(
        self, work: SqlWork, row: OutboxRow, chat: Chat, profile: Profile, now: datetime
    ) -> Letter | Print | Skip:
        """The file that was ordered, or a word to those whose messenger takes no files."""
        if not profile.documents:
            no_files = say("paper-no-files", name=Contact("name"), phone=Contact("phone"))
            return await self._letter(work, replace(row, message=no_files), chat, profile, now)
        order = (row.errand or "").removeprefix(ERRAND)
        paper = await ordered(work, self._settings, order, chat.person, now)
        if paper is None:
            return Skip("void")
        language = await self._language(work, chat.person)
        names = await self._names(work, references(*paper.messages()), chat.person, now)
        return Print(
            chat.external,
            f"{self._wording.render(paper.file_name, language, names)}.pdf",
            self._wording.render(paper.caption, language, names),
            worded(paper, self._wording, language, names),
        )

    async def _errand(self, work: SqlWork, name: str, chat: Chat, now: datetime) -> Errand:
        language = await self._language(work, chat.person)
        menu: tuple[MenuEntry, ...] = ()
        if name == "menu":
            today = self._settings.calendar.day_of(now)
            commands = await self._menu_of(work, chat, today)
            menu = tuple(
                MenuEntry(
                    one.vietnamese if language == "vi" else one.name,
                    self._wording.catalogue.text(language, f"command-{one.name}", {}),
                )
                for one in commands
            )
        return Errand(name, chat.external, language, menu)

    async def _menu_of(self, work: SqlWork, chat: Chat, today: date) -> tuple[Command, ...]:
        if chat.private:
            return await allowed_commands(work, self._table, chat.person, today)
        return tuple(one for one in self._table.commands if one.group and one.listed)

    async def counted(
        self, work: SqlWork, row: OutboxRow, count: int | None, now: datetime
    ) -> None:
        """The messenger told how many are in a group."""
        today = self._settings.calendar.day_of(now)
        await linking.counted(work, row.chat, count, now, today)

    async def unreachable(self, work: SqlWork, row: OutboxRow, now: datetime) -> None:
        """The person blocked us or the group put us out; nothing more is sent there."""
        chat = await work.chats.get(row.chat)
        await work.outbox.settle(row.id, "unreachable")
        await work.chats.close(row.chat, "blocked" if chat.private else "left", now)
        if not chat.private:
            await linking.removed(work, chat, now, self._settings.calendar.day_of(now))

    async def _language(self, work: SqlWork, person: PersonId | None) -> str:
        return language_of(await work.people.get(person) if person else None, self._settings)
