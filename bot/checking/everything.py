"""All checks, in the order in which an operator would put things right."""

from collections.abc import AsyncIterator
from datetime import datetime

from bot.checking.commune import check_commune
from bot.checking.database import check_database, is_current
from bot.checking.findings import Finding, fine, wrong
from bot.checking.messenger import check_clock, check_messenger
from bot.clock import SystemClock
from bot.config import Config
from bot.database import database_file, opened
from bot.lines import Say
from bot.platforms.telegram.platform import TelegramPlatform
from bot.rulebook import the_rulebook
from bot.settings_from import telegram_of
from domain.rules.own import overtaken


async def check_everything(config: Config, say: Say) -> bool:
    """Say what was found, as it is found; True if nothing has to be put right."""
    all_fine = True
    async for finding in _findings(config, SystemClock().now()):
        say(finding.line)
        all_fine = all_fine and not finding.wrong
    return all_fine


async def _findings(config: Config, now: datetime) -> AsyncIterator[Finding]:
    yield fine("cli-check-config-fine")
    if not (config.committee.name and config.committee.contact_phone):
        yield wrong("cli-check-contact-missing")
    for one in overtaken(the_rulebook(), config.rules.own, now.date()):
        yield wrong("cli-check-rule-overtaken", code=one.code, day=str(one.effective))
    for finding in check_database(config):
        yield finding
    if not config.telegram.token:
        yield wrong("cli-check-token-missing")
        yield await check_clock(None, now)
        async for finding in _commune(config, None):
            yield finding
        return
    settings = telegram_of(config)
    platform = TelegramPlatform(settings)
    try:
        answers, findings = await check_messenger(config, settings, platform)
        for finding in findings:
            yield finding
        yield await check_clock(settings if answers else None, now)
        async for finding in _commune(config, platform if answers else None):
            yield finding
    finally:
        await platform.close()


async def _commune(config: Config, platform: TelegramPlatform | None) -> AsyncIterator[Finding]:
    if not is_current(config):
        return
    async with opened(config, database_file(config)) as record:
        async for finding in check_commune(record, platform, config.calendar.time_zone):
            yield finding
