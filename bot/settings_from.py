"""From the configuration file to what each part of the program needs of it."""

from datetime import datetime, timedelta
from typing import Literal, cast

from bot.catalogue import Catalogue
from bot.config import Config
from bot.holiday_calendar import days_of_rest
from bot.pace import Pace
from bot.platforms.telegram.settings import TelegramSettings
from bot.rulebook import the_rulebook
from domain.calendar import Calendar
from domain.cycle import CycleSettings
from services.settings import Keeping, Settings, Show, SourceSettings


def settings_of(config: Config, now: datetime) -> Settings:
    """The committee's settings. `now` (aware) tells for which years holidays are looked up.

    Last year to the year after next: a program is not left running for longer than that.
    """
    committee, review = config.committee, config.review
    return Settings(
        committee=committee.name or _text(config, "committee-unnamed"),
        contact_name=committee.contact_name or _text(config, "contact-unnamed"),
        contact_phone=committee.contact_phone or _text(config, "contact-without-phone"),
        default_language=committee.default_language,
        show=Show(committee.show_candidates),
        calendar=calendar_of(config, now),
        cycle=cycle_of(config),
        invitation_days=committee.invitation_days,
        mentor_load=committee.mentor_load_warning,
        codes_in_group_from=review.codes_in_group_from,
        ask_line_at_unchanged=review.ask_line_at_unchanged,
        not_reached_after=timedelta(days=review.not_reached_days),
        keeping=Keeping(
            payload_days=config.data.inbox_payload_days, outbox_days=config.data.outbox_days
        ),
        sources=SourceSettings(
            yearly_on=config.sources.yearly_on,
            round_days=config.sources.round_days,
            remind_before=config.sources.remind_days_before,
        ),
        rulebook=the_rulebook(),
    )


def _text(config: Config, key: str) -> str:
    return Catalogue.load().text(config.committee.default_language, key)


def calendar_of(config: Config, now: datetime) -> Calendar:
    """The committee's days and hours, with the public holidays of the years around `now`."""
    section = config.calendar
    year = now.astimezone(section.time_zone).year
    own = [holiday.date for holiday in section.holidays]
    return Calendar(
        zone=section.time_zone,
        holidays=days_of_rest(range(year - 1, year + 3), own),
        speak_from=section.speak_from,
        speak_until=section.speak_until,
        weekends_rest=section.weekends_rest,
    )


def cycle_of(config: Config) -> CycleSettings:
    """The steps of the month.

    The configuration counts the pack's own days before the branch's meeting; the cycle counts
    those of the branch committee's meeting, on the day before which the pack goes out.
    """
    review = config.review
    return CycleSettings(
        open_before=review.open_days_before,
        nudge_before=review.nudge_days_before,
        committee_before=review.pack_days_before - 1,
        prompt_before=review.prompt_days_before,
        refresh_before=review.pack_refresh_days_before,
        chase_after=review.chase_days_after,
        escalate_after=review.escalate_days_after,
        chapter_before=review.chapter_days_before,
        chapter_void_days=review.chapter_void_days,
        committee_day=review.committee_day,
        committee_void_days=review.committee_void_days,
        digest_void_days=review.digest_void_days,
        evening=review.default_hour,
        prompt_hour=review.prompt_hour,
    )


def telegram_of(config: Config) -> TelegramSettings:
    """How to reach Telegram. Raises ValueError without a token; the rest was checked before."""
    section = config.telegram
    return TelegramSettings(
        token=section.token.reveal(),
        base_url=section.base_url,
        proxy=section.proxy.reveal() or None,
        mode=cast("Literal['polling', 'webhook']", section.mode),
        webhook_address=section.webhook_address,
        webhook_path=section.webhook_path,
        webhook_secret=section.webhook_secret.reveal(),
    )


def pace_of(config: Config) -> Pace:
    """How fast to write, by the configuration."""
    section = config.telegram
    return Pace(section.messages_per_second, section.seconds_per_chat, section.seconds_per_group)
