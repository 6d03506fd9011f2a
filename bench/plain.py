"""A plain bot as the libraries' own pages would have it: python-telegram-bot and aiosqlite.

`run_polling`, one CommandHandler, one insert with a commit, one reply. It keeps less than we do
(what it took before a crash is gone), and does less (no rights, no review, no language).
"""

import argparse
import logging
from datetime import UTC, datetime

import aiosqlite
from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes

_TABLE = """CREATE TABLE IF NOT EXISTS reports (id INTEGER PRIMARY KEY, update_id INTEGER UNIQUE,
    chat INTEGER, person INTEGER, code TEXT, text TEXT, at TEXT, kind TEXT, state TEXT)"""


async def report(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Keep one report and say so."""
    database: aiosqlite.Connection = context.bot_data["database"]
    message, user = update.message, update.effective_user
    assert message is not None
    assert user is not None
    assert context.args is not None
    code, *words = context.args
    await database.execute(
        "INSERT INTO reports VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            update.update_id,
            message.chat_id,
            user.id,
            code,
            " ".join(words),
            datetime.now(UTC).isoformat(),
            "report",
            "new",
        ),
    )
    await database.commit()
    await message.reply_text(f"Đã ghi nhận xét về {code}. Cảm ơn đồng chí.")


def main(base_url: str, token: str, path: str) -> None:
    """Run the plain bot against one Bot API."""
    logging.getLogger("httpx").setLevel(logging.WARNING)

    async def open_database(application: Application) -> None:  # type: ignore[type-arg]
        database = await aiosqlite.connect(path)
        await database.execute("PRAGMA journal_mode = WAL")
        await database.execute("PRAGMA synchronous = FULL")
        await database.execute(_TABLE)
        await database.execute("CREATE INDEX IF NOT EXISTS by_chat ON reports (chat)")
        application.bot_data["database"] = database

    async def close_database(application: Application) -> None:  # type: ignore[type-arg]
        await application.bot_data["database"].close()

    application = (
        Application.builder()
        .token(token)
        .base_url(base_url)
        .post_init(open_database)
        .post_shutdown(close_database)
        .build()
    )
    application.add_handler(CommandHandler("report", report))
    application.run_polling()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    for name in ("base_url", "token", "path"):
        arguments.add_argument(name)
    main(**vars(arguments.parse_args()))
