"""The side of the people: what they do, and what they see of the bot."""

import time

from tests.botapi.faults import Fault, FaultKind, Faults
from tests.botapi.updates import Update, UpdateQueue
from tests.botapi.world import Chat, SentMessage, World


class Admin:
    """A private chat has the id of its person, a group a negative one. Acts give update ids."""

    def __init__(self, world: World, queue: UpdateQueue, faults: Faults) -> None:
        self.world = world
        self._queue = queue
        self._faults = faults
        self._next_query = 1

    # -- who is there

    def add_person(self, person: int, name: str = "Hoa", *, started: bool = True) -> None:
        state = "open" if started else "never"
        self.world.chats[person] = Chat(person, "private", name, state)

    def add_group(self, group: int, title: str = "Nhóm", members: int = 5) -> None:
        kind = "supergroup" if group < -1_000_000_000_000 else "group"
        self.world.chats[group] = Chat(group, kind, title, members=members)

    # -- what people do

    def say(self, chat: int, text: str, sender: int = 0, **fields: object) -> int:
        """Write a text, with more fields of a message such as reply_to_message.

        A person or group not yet known comes into being.
        """
        return self.put_message(chat, sender, text=text, **fields)

    def say_many(self, texts: list[tuple[int, str]]) -> int:
        """Many at once, for a bench; gives the last update id."""
        return [self.say(chat, text) for chat, text in texts][-1]

    def put_message(self, chat: int, sender: int = 0, **fields: object) -> int:
        """Any message: photo=[...], sticker={...}, new_chat_members=[...] and so on."""
        return self._queue.put({"message": self._message(chat, sender, fields)})

    def photo(self, chat: int, caption: str = "", sender: int = 0) -> int:
        size = {"file_id": "p1", "file_unique_id": "u1", "width": 90, "height": 90}
        fields: dict[str, object] = {"caption": caption} if caption else {}
        return self.put_message(chat, sender, photo=[size], **fields)

    def sticker(self, chat: int, sender: int = 0) -> int:
        sticker = {
            "file_id": "s1", "file_unique_id": "u2", "type": "regular", "width": 512,
            "height": 512, "is_animated": False, "is_video": False,
        }  # fmt: skip
        return self.put_message(chat, sender, sticker=sticker)

    def edit(self, chat: int, message: int, text: str, sender: int = 0) -> int:
        """Change a message written earlier."""
        edited = self._message(chat, sender, {"text": text})
        edited.update(message_id=message, edit_date=int(time.time()))
        return self._queue.put({"edited_message": edited})

    def press(self, chat: int, message: int, data: str, sender: int = 0) -> int:
        """Press a button; a message that is not there any more is "inaccessible" (date 0)."""
        place = self._chat(chat)
        shown = self.world.by_id.get(message)
        query = str(4_000_000 + self._next_query)
        self._next_query += 1
        self.world.queries[query] = time.monotonic()
        return self._queue.put(
            {
                "callback_query": {
                    "id": query,
                    "from": self._person(sender or chat),
                    "chat_instance": str(chat),
                    "data": data,
                    "message": self.world.message_json(shown)
                    if shown is not None
                    else {"message_id": message, "chat": place.as_json(), "date": 0},
                }
            }
        )

    def press_label(self, chat: int, label: str, sender: int = 0) -> int:
        """Press the newest button with this label in this chat. Raises LookupError."""
        for message in reversed(self.sent_to(chat)):
            for shown, data in message.buttons:
                if shown == label:
                    return self.press(chat, message.message_id, data, sender)
        raise LookupError(label)

    def block(self, person: int) -> int:
        return self._membership(person, "blocked", "member", "kicked", person)

    def unblock(self, person: int) -> int:
        return self._membership(person, "open", "kicked", "member", person)

    def join_group(self, group: int, sender: int, status: str = "member") -> int:
        return self._membership(group, "open", "left", status, sender)

    def leave_group(self, group: int, sender: int) -> int:
        return self._membership(group, "kicked", "member", "kicked", sender)

    def migrate(self, group: int, supergroup: int) -> int:
        """Turn a group into a supergroup; both chats get their service message."""
        old = self._chat(group)
        self.add_group(supergroup, old.title, old.members)
        old.state, old.moved_to = "migrated", supergroup
        told = self.put_message(group, 1, migrate_to_chat_id=supergroup)
        self.put_message(supergroup, 1, migrate_from_chat_id=group)
        return told

    def raw(self, update: Update) -> int:
        """Any update, right or wrong; its id is set unless it brings its own."""
        return self._queue.put(update)

    def restart_ids(self, at: int) -> None:
        self._queue.restart_ids(at)

    # -- what goes wrong

    def fail(
        self, method: str, kind: FaultKind, times: int = 1, status: int = 502, retry_after: int = 0
    ) -> None:
        """Let the next calls of this method fail; see Fault."""
        self._faults.add(method, Fault(kind, status, retry_after), times)

    def clear_faults(self) -> None:
        self._faults.clear()

    # -- what is seen

    def sent(self, since: int = 0) -> list[SentMessage]:
        """What the bot sent, oldest first, leaving out the first `since`."""
        return self.world.sent[since:]

    def sent_to(self, chat: int) -> list[SentMessage]:
        return self.world.sent_in.get(chat, [])

    def menu(self, chat: int) -> list[tuple[str, str]]:
        commands = self.world.menus.get(str(chat), [])
        return [(str(command["command"]), str(command["description"])) for command in commands]

    def answered(self) -> list[str]:
        """The callback queries that were answered in time."""
        return list(self.world.answered)

    def waiting(self) -> int:
        """How many updates the bot has not confirmed."""
        return len(self._queue.waiting)

    # -- inside

    def _chat(self, chat: int) -> Chat:
        if chat not in self.world.chats:
            if chat < 0:
                self.add_group(chat)
            else:
                self.add_person(chat)
        found = self.world.chats[chat]
        if found.state == "never":
            found.state = "open"
        return found

    def _person(self, person: int) -> dict[str, object]:
        known = self.world.chats.get(person)
        name = known.title if known is not None else "Hoa"
        return {"id": person, "is_bot": False, "first_name": name, "language_code": "vi"}

    def _message(self, chat: int, sender: int, fields: dict[str, object]) -> dict[str, object]:
        return {
            "message_id": self.world.take_message_id(),
            "from": self._person(sender or chat),
            "chat": self._chat(chat).as_json(),
            "date": int(time.time()),
            **fields,
        }

    def _membership(self, chat: int, state: str, old: str, new: str, sender: int) -> int:
        place = self._chat(chat)
        place.state = state
        bot = self.world.bot_json()
        change = {
            "chat": place.as_json(),
            "from": self._person(sender),
            "date": int(time.time()),
            "old_chat_member": {"user": bot, "status": old},
            "new_chat_member": {"user": bot, "status": new},
        }
        return self._queue.put({"my_chat_member": change})
