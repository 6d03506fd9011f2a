"""Is the token taken, is the bot set up as it must be, and does our clock agree?"""

from datetime import datetime

from bot.checking.findings import Finding, fine, wrong
from bot.config import Config
from bot.platforms.telegram.description import Description
from bot.platforms.telegram.errors import TelegramRefusedError
from bot.platforms.telegram.platform import TelegramPlatform
from bot.platforms.telegram.server_time import server_time
from bot.platforms.telegram.settings import TelegramSettings
from bot.running import refused

SECONDS_OFF = 60
FIRST_SANE_YEAR = 2026


async def check_messenger(
    config: Config, settings: TelegramSettings, platform: TelegramPlatform
) -> tuple[bool, list[Finding]]:
    """Whether the messenger can be asked more, and what was found."""
    try:
        description = await platform.describe()
    except TelegramRefusedError as error:
        return False, [Finding(refused(config, error), wrong=True)]
    except ConnectionError:
        address = config.telegram.base_url
        return False, [wrong("cli-check-telegram-unreachable", address=address)]
    known = fine("cli-check-telegram-fine", bot=f"@{description.username}")
    return True, [known, *_set_up(settings, description)]


def _set_up(settings: TelegramSettings, told: Description) -> list[Finding]:
    findings = []
    if not told.can_join_groups:
        findings.append(wrong("cli-check-telegram-no-groups"))
    if told.reads_all_group_messages:
        findings.append(wrong("cli-check-telegram-reads-all"))
    if settings.mode == "polling" and told.webhook_url:
        findings.append(fine("cli-check-telegram-webhook-set"))
    if settings.mode == "webhook" and told.webhook_url != settings.webhook_url:
        findings.append(fine("cli-check-telegram-webhook-to-set", address=settings.webhook_url))
    elif settings.mode == "webhook" and told.last_error:
        findings.append(wrong("cli-check-telegram-webhook-error", error=told.last_error))
    return findings


async def check_clock(settings: TelegramSettings | None, now: datetime) -> Finding:
    """Whether our clock agrees with the messenger's, or at least with the calendar."""
    there = await server_time(settings) if settings is not None else None
    if there is None:
        sane = now.year >= FIRST_SANE_YEAR
        return fine("cli-check-clock-alone") if sane else wrong("cli-check-clock-year")
    off = round(abs((now - there).total_seconds()))
    if off > SECONDS_OFF:
        return wrong("cli-check-clock-off", seconds=off)
    return fine("cli-check-clock-fine")
