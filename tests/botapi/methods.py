"""The methods of the Bot API that the bot uses, as strict as Telegram's."""

import re
import time
from collections.abc import Awaitable, Callable

from tests.botapi.errors import ApiError, bad_request
from tests.botapi.flood import FloodGate
from tests.botapi.markup import checked_keyboard, checked_text
from tests.botapi.params import Params
from tests.botapi.updates import UpdateQueue, checked_kinds
from tests.botapi.webhook import WebhookPusher
from tests.botapi.world import SentMessage, World

Method = Callable[[Params], Awaitable[object]]

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


class Methods:
    def __init__(
        self, world: World, queue: UpdateQueue, pusher: WebhookPusher, gate: FloodGate
    ) -> None:
        self._world = world
        self._queue = queue
        self._pusher = pusher
        self._gate = gate
        self.table: dict[str, Method] = {
            "getme": self._get_me,
            "getupdates": self._get_updates,
            "setwebhook": self._set_webhook,
            "deletewebhook": self._delete_webhook,
            "getwebhookinfo": self._get_webhook_info,
            "sendmessage": self._send_message,
            "senddocument": self._send_document,
            "editmessagetext": self._edit_message_text,
            "editmessagereplymarkup": self._edit_message_reply_markup,
            "answercallbackquery": self._answer_callback_query,
            "setmycommands": self._set_my_commands,
            "deletemycommands": self._delete_my_commands,
            "getchatmembercount": self._get_chat_member_count,
            "getchat": self._get_chat,
            "leavechat": self._leave_chat,
        }

    async def _get_me(self, _: Params) -> object:
        return {
            **self._world.bot_json(),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    async def _get_updates(self, params: Params) -> object:
        if self._pusher.url:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._allow(params)
        return await self._queue.get(
            params.number("offset"), params.number("limit", 100), params.number("timeout")
        )

    def _allow(self, params: Params) -> None:
        if params.has("allowed_updates"):
            kinds = params.structure("allowed_updates", "allowed updates")
            self._queue.allowed = checked_kinds(kinds)

    async def _set_webhook(self, params: Params) -> object:
        self._allow(params)
        await self._pusher.set(params)
        return True

    async def _delete_webhook(self, params: Params) -> object:
        await self._pusher.remove(drop=params.flag("drop_pending_updates"))
        return True

    async def _get_webhook_info(self, _: Params) -> object:
        return self._pusher.info()

    async def _send_message(self, params: Params) -> object:
        text = checked_text(params)
        rows = checked_keyboard(params)
        chat = self._world.chat_to_write_to(params.text("chat_id"))
        self._gate.pass_through(chat.id, is_group=chat.is_group)
        return self._world.message_json(self._world.record(chat, text, rows))

    async def _send_document(self, params: Params) -> object:
        file = params.file("document")
        caption = params.text("caption")
        if len(caption.encode("utf-16-le")) // 2 > 1024:
            raise bad_request("message caption is too long")
        chat = self._world.chat_to_write_to(params.text("chat_id"))
        self._gate.pass_through(chat.id, is_group=chat.is_group)
        message = self._world.record(chat, caption, [])
        message.file = file
        return self._world.message_json(message)

    async def _edit_message_text(self, params: Params) -> object:
        text, rows = checked_text(params), checked_keyboard(params)
        message = self._own_message(params)
        if (text, rows) == (message.text, message.rows):
            raise bad_request(_NOT_MODIFIED)
        message.text, message.rows = text, rows
        return self._world.message_json(message)

    async def _edit_message_reply_markup(self, params: Params) -> object:
        rows = checked_keyboard(params)
        message = self._own_message(params)
        if rows == message.rows:
            raise bad_request(_NOT_MODIFIED)
        message.rows = rows
        return self._world.message_json(message)

    def _own_message(self, params: Params) -> SentMessage:
        chat = self._world.chat_to_write_to(params.text("chat_id"))
        message = self._world.by_id.get(params.number("message_id"))
        if message is None or message.chat != chat.id:
            raise bad_request("message to edit not found")
        return message

    async def _answer_callback_query(self, params: Params) -> object:
        query = params.text("callback_query_id")
        asked_at = self._world.queries.pop(query, None)
        if asked_at is None or time.monotonic() - asked_at > self._world.query_seconds:
            raise bad_request(_TOO_OLD)
        self._world.answered.append(query)
        return True

    async def _set_my_commands(self, params: Params) -> object:
        commands = params.structure("commands", "list of bot commands")
        if not isinstance(commands, list):
            raise bad_request("expected an Array of BotCommand")
        if len(commands) > 100:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not isinstance(command, dict) or not _COMMAND.fullmatch(command.get("command", "")):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= len(command.get("description", "")) <= 256:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        self._world.menus[self._scope(params)] = commands
        return True

    async def _delete_my_commands(self, params: Params) -> object:
        self._world.menus.pop(self._scope(params), None)
        return True

    def _scope(self, params: Params) -> str:
        scope = params.structure("scope", "bot command scope")
        if not isinstance(scope, dict) or scope.get("type") != "chat":
            return "default"
        return str(self._world.chat_to_write_to(str(scope.get("chat_id", ""))).id)

    async def _get_chat_member_count(self, params: Params) -> object:
        return self._world.chat_to_write_to(params.text("chat_id")).members

    async def _get_chat(self, params: Params) -> object:
        chat = self._world.chat_to_write_to(params.text("chat_id"))
        return {**chat.as_json(), "accent_color_id": 0, "max_reaction_count": 11}

    async def _leave_chat(self, params: Params) -> object:
        self._world.chat_to_write_to(params.text("chat_id")).state = "kicked"
        return True
