"""One file out."""

from telegram import Bot, InputFile
from telegram.error import TelegramError

from bot.platforms.base import Document, Outcome, Refused, Sent
from bot.platforms.telegram.errors import outcome_of

CAPTION_LIMIT = 1024  # UTF-16 code units (Bot API, sendDocument)
_LARGEST = 50 * 1024 * 1024  # bytes (Bot API, sendDocument)
_SECONDS = 60.0


async def send_document(api: Bot, document: Document) -> Outcome:
    """Send the file with its caption. Never raises for what Telegram may answer."""
    if len(document.caption.encode("utf-16-le")) // 2 > CAPTION_LIMIT:
        return Refused("caption-too-long")
    if not 0 < len(document.content) <= _LARGEST:
        return Refused("file-size")
    try:
        sent = await api.send_document(
            document.chat,
            InputFile(document.content, filename=document.file_name),
            caption=document.caption,
            read_timeout=_SECONDS,
            write_timeout=_SECONDS,
        )
    except TelegramError as error:
        return outcome_of(error)
    return Sent(str(sent.message_id))
