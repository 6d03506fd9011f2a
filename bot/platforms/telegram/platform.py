"""Telegram as one of our messengers."""

import asyncio
import logging
import re
from collections.abc import Sequence
from datetime import timedelta

from starlette.routing import Route
from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.platforms.base import Accept, Document, MenuEntry, Outcome, Outgoing, Profile
from bot.platforms.telegram.answers import PressAnswers
from bot.platforms.telegram.description import Description, describe_bot
from bot.platforms.telegram.documents import send_document
from bot.platforms.telegram.errors import refusal
from bot.platforms.telegram.intake import ALLOWED_UPDATES
from bot.platforms.telegram.parse import Identity, parse_update
from bot.platforms.telegram.patience import Patience, until_done
from bot.platforms.telegram.poller import Poller
from bot.platforms.telegram.pulse import Pulse
from bot.platforms.telegram.request import AiohttpRequest
from bot.platforms.telegram.sender import TEXT_LIMIT, Sender
from bot.platforms.telegram.settings import TelegramSettings
from bot.platforms.telegram.webhook import Webhook
from handlers.incoming import Incoming

logger = logging.getLogger(__name__)

_CONNECTIONS = 32
_SEND_SECONDS = 20.0
_WEBHOOK_CHECK_SECONDS = 300.0
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")


class TelegramPlatform:
    """One bot on Telegram, by polling or by webhook. Call `start` before anything else."""

    name = "telegram"
    profile = Profile(
        buttons=True, text_limit=TEXT_LIMIT, backlog=timedelta(hours=24), documents=True
    )

    def __init__(
        self,
        settings: TelegramSettings,
        *,
        patience: Patience | None = None,
        send_seconds: float = _SEND_SECONDS,
    ) -> None:
        # The library writes addresses (token) and parameters (texts) at DEBUG.
        logging.getLogger("telegram").setLevel(logging.WARNING)
        self.bot = settings.bot
        self._settings = settings
        self._patience = patience or Patience()
        self._pulse = Pulse()
        self._us = Identity(settings.bot, "")
        self._sending = AiohttpRequest(
            connections=_CONNECTIONS, read_seconds=send_seconds, proxy=settings.proxy
        )
        self._polling = AiohttpRequest(
            connections=1, read_seconds=settings.poll_seconds, proxy=settings.proxy
        )
        self._api = Bot(
            settings.token,
            base_url=settings.base_url,
            base_file_url=settings.file_url,
            request=self._sending,
            get_updates_request=self._polling,
        )
        self._answers = PressAnswers(self._api)
        self._sender = Sender(self._sending, self._address("sendMessage"), self.link_to)
        self._webhook = Webhook(settings.webhook_secret, self._pulse, self._answers.offer)

    async def start(self) -> None:
        """Learn our own name; without a network, try for ever. Raises TelegramRefusedError."""
        await self._sending.initialize()
        await self._polling.initialize()
        try:
            me = await until_done("getMe", self._api.get_me, self._patience, final=InvalidToken)
        except InvalidToken as error:
            # "from None": the library's own error may quote the token.
            raise refusal(error) from None
        self._us = Identity(self.bot, me.username or "")

    def parse(self, payload: str) -> Incoming | None:
        """What the payload says; None if it is nothing for us. Raises ValueError if unreadable."""
        return parse_update(payload, self._us)

    async def receive(self, accept: Accept) -> None:
        """Hand in batches until cancelled; Telegram is told only after `accept` returned."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._answers.run())
            if self._settings.mode == "webhook":
                await self._receive_by_webhook(accept)
            else:
                await self._receive_by_polling(accept)

    def routes(self) -> list[Route]:
        """What the web server has to carry: the webhook, or nothing when polling."""
        if self._settings.mode != "webhook":
            return []
        return [Route(self._settings.webhook_path, self._webhook.take, methods=["POST"])]

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Send one message. Never raises for what Telegram may answer.

        A text in several parts whose later part fails counts as failed: said again, its first
        parts repeat.
        """
        return await self._sender.send(outgoing)

    async def send_document(self, document: Document) -> Outcome:
        """Send one file. Never raises for what Telegram may answer."""
        return await send_document(self._api, document)

    async def set_menu(self, chat: str, language: str, entries: Sequence[MenuEntry]) -> None:  # noqa: ARG002 - a chat has one menu, in the language its person chose
        """Show these commands in this chat; none clears the menu.

        Raises ConnectionError if it is worth trying again. A chat that is gone is ignored.
        """
        commands = [BotCommand(entry.command, entry.description[:256]) for entry in entries]
        scope = BotCommandScopeChat(chat)
        try:
            if commands:
                await self._api.set_my_commands(commands, scope=scope)
            else:
                await self._api.delete_my_commands(scope=scope)
        except (BadRequest, Forbidden, ChatMigrated):
            logger.info("telegram refused a command menu")
        except TelegramError as error:
            raise ConnectionError(type(error).__name__) from None

    async def count_members(self, chat: str) -> int | None:
        """How many are in the group, the bot left out; None if Telegram does not tell."""
        try:
            return await self._api.get_chat_member_count(chat) - 1
        except TelegramError:
            return None

    def link_to(self, code: str) -> str:
        """An address that opens the private chat; it carries the code if Telegram can."""
        address = f"https://t.me/{self._us.username}"
        parameter = "".join(code.split())
        if not _START_PARAMETER.fullmatch(parameter):
            return address
        return f"{address}?start={parameter}"

    async def describe(self) -> Description:
        """What Telegram says of us. Raises TelegramRefusedError, ConnectionError."""
        await self._sending.initialize()
        return await describe_bot(self._api)

    async def leave(self, chat: str) -> bool:
        """Leave a group; whether Telegram agreed."""
        try:
            return await self._api.leave_chat(chat)
        except TelegramError:
            return False

    def silent_for(self) -> float:
        """Seconds since Telegram last answered a poll (or used the webhook); 0.0 before that."""
        return self._pulse.silent_for()

    async def close(self) -> None:
        """Let go of connections."""
        await self._polling.shutdown()
        await self._sending.shutdown()

    async def _receive_by_polling(self, accept: Accept) -> None:
        await until_done("deleteWebhook", self._remove_webhook, self._patience)
        poller = Poller(
            self._polling,
            self._address("getUpdates"),
            poll_seconds=self._settings.poll_seconds,
            patience=self._patience,
            pulse=self._pulse,
        )
        await poller.run(accept, self._answers.offer)

    async def _receive_by_webhook(self, accept: Accept) -> None:
        self._pulse.begin()
        self._webhook.open(accept)
        try:
            await until_done("setWebhook", self._set_webhook, self._patience)
            while True:
                await asyncio.sleep(_WEBHOOK_CHECK_SECONDS)
                await until_done("getWebhookInfo", self._keep_webhook, self._patience)
        finally:
            self._webhook.shut()

    async def _remove_webhook(self) -> None:
        info = await self._api.get_webhook_info()
        if info.url:
            logger.info("telegram: a webhook was set; removing it in order to poll")
            await self._api.delete_webhook(drop_pending_updates=False)

    async def _set_webhook(self) -> None:
        await self._api.set_webhook(
            self._settings.webhook_url,
            allowed_updates=ALLOWED_UPDATES,
            secret_token=self._settings.webhook_secret,
        )
        self._pulse.beat()

    async def _keep_webhook(self) -> None:
        """Somebody may have polled with our token meanwhile, which takes the webhook away."""
        info = await self._api.get_webhook_info()
        if info.url != self._settings.webhook_url:
            await self._set_webhook()
        self._pulse.beat()

    def _address(self, method: str) -> str:
        return f"{self._settings.base_url}{self._settings.token}/{method}"
