"""Who is there, what was said, and what the bot did."""

import time
from dataclasses import dataclass, field

from tests.botapi.errors import bad_request, forbidden
from tests.botapi.markup import Row


@dataclass(slots=True)
class Chat:
    """`state`: open, never (did not press start), blocked, kicked, or migrated."""

    id: int
    kind: str
    title: str
    state: str = "open"
    moved_to: int = 0
    members: int = 2

    @property
    def is_group(self) -> bool:
        return self.kind != "private"

    def as_json(self) -> dict[str, object]:
        name = "title" if self.is_group else "first_name"
        return {"id": self.id, "type": self.kind, name: self.title}


@dataclass(slots=True)
class SentMessage:
    """A message of the bot as it stands now. `buttons` holds (label, callback data)."""

    message_id: int
    chat: int
    text: str
    at: float
    rows: list[Row] = field(default_factory=list)
    file: tuple[str, bytes] | None = None

    @property
    def buttons(self) -> list[tuple[str, str]]:
        return [
            (str(button["text"]), str(button.get("callback_data", "")))
            for row in self.rows
            for button in row
        ]


class World:
    def __init__(self, bot_id: int, username: str) -> None:
        self.bot_id = bot_id
        self.username = username
        self.chats: dict[int, Chat] = {}
        self.sent: list[SentMessage] = []
        self.sent_in: dict[int, list[SentMessage]] = {}
        self.by_id: dict[int, SentMessage] = {}
        self.menus: dict[str, list[dict[str, object]]] = {}
        self.queries: dict[str, float] = {}
        self.answered: list[str] = []
        self.query_seconds = 30.0
        self._next_message = 1

    def bot_json(self) -> dict[str, object]:
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": "Nguồn",
            "username": self.username,
        }

    def take_message_id(self) -> int:
        self._next_message += 1
        return self._next_message

    def chat_to_write_to(self, chat_id: str) -> Chat:
        """The chat, if the bot may write there. Raises what Telegram answers if it may not."""
        try:
            chat = self.chats.get(int(chat_id))
        except ValueError:
            chat = None
        if not chat_id:
            raise bad_request("chat_id is empty")
        if chat is None:
            raise bad_request("chat not found")
        if chat.state == "migrated":
            raise bad_request(
                "group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.moved_to
            )
        refusals = {
            "never": "bot can't initiate conversation with a user",
            "blocked": "bot was blocked by the user",
            "kicked": f"bot was kicked from the {chat.kind} chat",
        }
        if chat.state in refusals:
            raise forbidden(refusals[chat.state])
        return chat

    def record(self, chat: Chat, text: str, rows: list[Row]) -> SentMessage:
        message = SentMessage(self.take_message_id(), chat.id, text, time.time(), rows)
        self.sent.append(message)
        self.sent_in.setdefault(chat.id, []).append(message)
        self.by_id[message.message_id] = message
        return message

    def message_json(self, message: SentMessage) -> dict[str, object]:
        answer: dict[str, object] = {
            "message_id": message.message_id,
            "from": self.bot_json(),
            "chat": self.chats[message.chat].as_json(),
            "date": int(message.at),
        }
        if message.file is None:
            answer["text"] = message.text
        else:
            number = f"file-{message.message_id}"
            answer["caption"] = message.text
            answer["document"] = {"file_id": number, "file_unique_id": number}
        if message.rows:
            answer["reply_markup"] = {"inline_keyboard": message.rows}
        return answer
