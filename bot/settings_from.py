"""From the configuration file to what each part of the program needs of it."""

from datetime import datetime, timedelta
from typing import Literal, cast

from bot.catalogue import Catalogue
from bot.config import Config
from bot.documents import the_documents
from bot.holiday_calendar import days_of_rest, first_days_of_tet, working_days
from bot.pace import Pace
from bot.platforms.telegram.settings import TelegramSettings
from bot.rulebook import the_rulebook
from domain.calendar import Calendar
from domain.cycle import CycleSettings
from domain.plans.forecast import Stays
from domain.road.documents import Document, renamed
from domain.road.resolutions import Body
from domain.rules.own import with_own
from domain.rules.working_days import WorkingDays
from services.settings import (
    AwaySettings,
    Keeping,
    RoadSettings,
    Settings,
    Show,
    SourceSettings,
    TargetSettings,
    UnionSettings,
)


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
        away=away_of(config, now),
        documents=documents_of(config),
        road=road_of(config),
        union=UnionSettings(
            resolution_first=config.union.resolution_first,
            yearly=config.union.yearly,
            lead_days=config.union.lead_days,
        ),
        targets=targets_of(config),
        rulebook=with_own(the_rulebook(), config.rules.own),
        working_days=working_days_of(config, now),
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


def away_of(config: Config, now: datetime) -> AwaySettings:
    """The days on which people come home, Tết among them by the holidays of the years around."""
    section = config.away
    year = now.astimezone(config.calendar.time_zone).year
    return AwaySettings(
        tet=first_days_of_tet(range(year, year + 4)) if section.home_at_tet else (),
        home_days=section.home_days,
        home_before=section.home_days_before,
        remarks_every=section.host_remarks_months,
    )


def working_days_of(config: Config, now: datetime) -> WorkingDays:
    """The days a regulation counts: five years back, for cases that are late, and three ahead."""
    section = config.calendar
    year = now.astimezone(section.time_zone).year
    own = [holiday.date for holiday in section.holidays]
    return working_days(range(year - 5, year + 4), own, section.make_up_days)


def road_of(config: Config) -> RoadSettings:
    """What the committee decided about the road."""
    section = config.road
    return RoadSettings(
        decider=Body(section.decider),
        committee_keeps_list=section.committee_keeps_list,
        difficult_area=section.difficult_area,
        labels=dict(section.labels),
    )


def targets_of(config: Config) -> TargetSettings:
    """The forecast: the days at each stage at the least, and when somebody stands still."""
    section = config.targets
    stays = Stays(
        introduced=section.introduced_days,
        received=section.received_days,
        listed=section.listed_days,
        helped=section.helped_days,
        trained=section.trained_days,
        file=section.file_days,
        verification=section.verification_days,
        opinions=section.opinions_days,
        proposed=section.proposed_days,
        appraised=section.appraised_days,
        decided=section.decided_days,
    )
    return TargetSettings(
        stays=stays, say_on=section.say_on_day, stalled_months=section.stalled_months
    )


def documents_of(config: Config) -> tuple[Document, ...]:
    """The forms of the file, as the committee calls them."""
    own = {key: (code, title) for key, code, title in config.documents.forms}
    return renamed(the_documents(), own)


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
