"""What time it is at Telegram, to find out whether our own clock is off."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import aiohttp

from bot.platforms.telegram.settings import TelegramSettings

_SECONDS = aiohttp.ClientTimeout(total=10)


async def server_time(settings: TelegramSettings) -> datetime | None:
    """The time of the Bot API server, aware, to the second; None if it does not tell.

    Asks for the bare address: the token is not part of it.
    """
    address = settings.base_url.removesuffix("/bot")
    try:
        async with (
            aiohttp.ClientSession(timeout=_SECONDS) as session,
            session.get(address, proxy=settings.proxy, allow_redirects=False) as answer,
        ):
            moment = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, OSError, LookupError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
