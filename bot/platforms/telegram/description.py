"""What Telegram says of our bot, for somebody who wants to know what is wrong."""

from dataclasses import dataclass
from datetime import datetime

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.platforms.telegram.errors import refusal


@dataclass(frozen=True, slots=True)
class Description:
    """The bot and its webhook. `webhook_url` is "" while it polls; `waiting` counts updates."""

    id: str
    username: str
    can_join_groups: bool
    reads_all_group_messages: bool
    webhook_url: str
    waiting: int
    last_error_at: datetime | None
    last_error: str


async def describe_bot(bot: Bot) -> Description:
    """Ask getMe and getWebhookInfo. Raises TelegramRefusedError, ConnectionError."""
    try:
        me = await bot.get_me()
        info = await bot.get_webhook_info()
    except InvalidToken as error:
        raise refusal(error) from None
    except TelegramError as error:
        raise ConnectionError(type(error).__name__) from None
    return Description(
        id=str(me.id),
        username=me.username or "",
        can_join_groups=bool(me.can_join_groups),
        reads_all_group_messages=bool(me.can_read_all_group_messages),
        webhook_url=info.url,
        waiting=info.pending_update_count,
        last_error_at=info.last_error_date,
        last_error=info.last_error_message or "",
    )
