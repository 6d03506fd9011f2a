"""Things that happen in a chat without anybody saying anything."""

from handlers.incoming import Kind
from handlers.turn import Turn
from services.people import linking


async def happened(turn: Turn) -> None:
    """Note what happened; answer only where somebody sent us what we cannot read."""
    match turn.incoming.kind:
        case Kind.UNREADABLE if turn.chat.private:
            await turn.say("no-pictures" if turn.speaker.person else "stranger-short")
        case Kind.BLOCKED:
            await turn.work.chats.close(turn.chat.id, "blocked", turn.now)
        case Kind.UNBLOCKED:
            await turn.work.chats.heard(turn.chat.id, turn.now)
        case Kind.LEFT_GROUP:
            await linking.removed(turn.work, turn.chat, turn.now, turn.today)
            await turn.work.chats.close(turn.chat.id, "left", turn.now)
        case Kind.JOINED_GROUP:
            await turn.work.chats.heard(turn.chat.id, turn.now)
            if turn.chat.unit is None:
                await turn.say_in_group("group-greeting")
        case Kind.CHAT_MOVED:
            await turn.work.chats.move(turn.chat.id, turn.incoming.moved_to)
        case _:
            pass
