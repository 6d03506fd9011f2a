"""One turn: the row is marked done, the handler runs, answers are left, all in one commit."""

from datetime import datetime

from bot.platforms.base import Platform
from domain.errors import Refusal
from domain.messages import choice
from handlers.conversation import Conversation
from handlers.events import happened
from handlers.incoming import Incoming, Kind
from handlers.turn import Lexicon, Turn
from services.settings import Settings
from storage.stores.inbox import Received
from storage.work import SqlWork

_SPOKEN = {Kind.TEXT, Kind.PRESS, Kind.EDIT}


class Turns:
    """Builds turns and gives them to the handlers."""

    def __init__(self, conversation: Conversation, settings: Settings, lexicon: Lexicon) -> None:
        self._conversation = conversation
        self._settings = settings
        self._lexicon = lexicon

    async def take(
        self, work: SqlWork, row: Received, platform: Platform, incoming: Incoming, now: datetime
    ) -> None:
        """Do what was said. A row already done does nothing: no report counts twice."""
        turn = await self._turn(work, platform, incoming, now)
        if not await work.inbox.done(row.seq, now, turn.speaker.person):
            return
        if incoming.kind in _SPOKEN:
            await work.chats.heard(turn.chat.id, now)
        match incoming.kind:
            case Kind.TEXT if incoming.addressed or incoming.private:
                await self._conversation.typed(turn)
            case Kind.PRESS:
                await self._conversation.pressed(turn)
            case Kind.EDIT if incoming.private:
                await self._conversation.edited(turn)
            case Kind.TEXT | Kind.EDIT:
                pass  # talk in the group does not wake the bot
            case _:
                await happened(turn)
        if not turn.kept:
            await work.inbox.empty(row.seq)

    async def refuse(
        self,
        work: SqlWork,
        row: Received,
        platform: Platform,
        incoming: Incoming,
        now: datetime,
        refusal: Refusal,
    ) -> None:
        """Answer a refusal; what the turn had done is already undone."""
        turn = await self._turn(work, platform, incoming, now)
        if not await work.inbox.done(row.seq, now, turn.speaker.person):
            return
        if await self._conversation.unkept(turn):
            await work.inbox.empty(row.seq)
        await work.chats.heard(turn.chat.id, now)
        if not turn.chat.private:
            await turn.say_in_group("not-here", choice("open-my-tasks", "open:viec"))
        else:
            choices = refusal.choices or (choice("my-tasks", "mine"), choice("help", "help"))
            await turn.tell(refusal.message, choices)

    async def park(
        self, work: SqlWork, row: Received, platform: Platform, incoming: Incoming, now: datetime
    ) -> None:
        """Set a message aside that we failed on three times, and say that it was kept."""
        turn = await self._turn(work, platform, incoming, now)
        if not await work.inbox.done(row.seq, now, turn.speaker.person, "parked"):
            return
        if await self._conversation.unkept(turn):
            await work.inbox.empty(row.seq)
        if turn.chat.private:
            await turn.say("kept-aside", choice("my-tasks", "mine"), choice("help", "help"))

    async def _turn(
        self, work: SqlWork, platform: Platform, incoming: Incoming, now: datetime
    ) -> Turn:
        chat = await work.chats.meet(
            platform.name, platform.bot, incoming.chat, private=incoming.private
        )
        speaker = chat
        if not incoming.private and incoming.sender:
            speaker = await work.chats.at(platform.name, platform.bot, incoming.sender) or chat
        return Turn(
            work, self._settings, self._lexicon, incoming, chat, speaker, now, platform.link_to
        )
