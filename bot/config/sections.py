"""The sections of config.toml. A new key is a new field here and a comment in the example."""

# ruff: noqa: RUF009, FBT003 - setting() returns a dataclass field; its first argument is a default

from dataclasses import dataclass, field
from datetime import date, time
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.config import kinds, special_kinds
from bot.config.kinds import Kind
from bot.config.own_forms import OwnForm, own_forms
from bot.config.own_rules import own_rules
from bot.config.road_kinds import stage_labels
from bot.config.secret import Secret
from bot.config.special_kinds import OwnHoliday
from bot.config.union_kinds import yearly_steps
from domain.rules.own import OwnRule
from domain.union import YEAR, YearlyStep

T = TypeVar("T")


def setting(default: T, kind: Kind[T]) -> T:
    """A key with its default and the kind of value it takes."""
    return field(default=default, metadata={"kind": kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramSection:
    """How to reach Telegram. The pacing is what Telegram's own limits advise."""

    token: Secret = setting(Secret(), special_kinds.token())
    token_file: str = setting("", kinds.text(1000))
    base_url: str = setting("https://api.telegram.org/bot", special_kinds.base_url())
    proxy: Secret = setting(Secret(), special_kinds.proxy())
    mode: str = setting("polling", kinds.one_of("polling", "webhook"))
    webhook_address: str = setting("", special_kinds.public_address())
    webhook_path: str = setting("/telegram", special_kinds.path())
    webhook_secret: Secret = setting(Secret(), special_kinds.webhook_secret())
    messages_per_second: float = setting(25.0, kinds.number(0.1, 1000))
    seconds_per_chat: float = setting(1.0, kinds.number(0, 60))
    seconds_per_group: float = setting(3.0, kinds.number(0, 60))


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSection:
    """Where the one web server listens. Port 0 takes any free port."""

    host: str = setting("127.0.0.1", special_kinds.host())
    port: int = setting(8080, kinds.whole(0, 65535))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseSection:
    """Where the record is kept. A relative file counts from the working directory."""

    url: Secret = setting(Secret("sqlite+aiosqlite:///nguon.db"), special_kinds.database_url())


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarSection:
    """The days and hours on which people may be spoken to first."""

    time_zone: ZoneInfo = setting(ZoneInfo("Asia/Ho_Chi_Minh"), kinds.time_zone())
    speak_from: time = setting(time(6), kinds.hour())
    speak_until: time = setting(time(20, 30), kinds.hour())
    weekends_rest: bool = setting(False, kinds.switch())
    holidays: tuple[OwnHoliday, ...] = setting((), special_kinds.own_holidays())
    make_up_days: tuple[date, ...] = setting((), special_kinds.make_up_days())


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSection:
    """The steps of the monthly cycle, in days before or after the branch's meeting."""

    open_days_before: int = setting(10, kinds.whole(2, 27))
    nudge_days_before: int = setting(5, kinds.whole(1, 26))
    pack_days_before: int = setting(4, kinds.whole(2, 26))
    pack_refresh_days_before: int = setting(1, kinds.whole(1, 25))
    prompt_days_before: int = setting(2, kinds.whole(1, 14))
    prompt_hour: time = setting(time(19), kinds.hour())
    chase_days_after: int = setting(2, kinds.whole(1, 20))
    escalate_days_after: int = setting(5, kinds.whole(2, 25))
    chapter_days_before: int = setting(3, kinds.whole(1, 14))
    chapter_void_days: int = setting(7, kinds.whole(1, 20))
    committee_day: int = setting(25, kinds.whole(1, 31))
    committee_void_days: int = setting(10, kinds.whole(1, 20))
    digest_void_days: int = setting(10, kinds.whole(1, 20))
    default_hour: time = setting(time(18, 30), kinds.hour())
    not_reached_days: int = setting(30, kinds.whole(7, 365))
    codes_in_group_from: int = setting(3, kinds.whole(2, 100))
    ask_line_at_unchanged: int = setting(3, kinds.whole(1, 24))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesSection:
    """The yearly sorting of sources by branches and chapters."""

    yearly_on: tuple[int, int] | None = setting((15, 10), special_kinds.day_of_year())
    round_days: int = setting(21, kinds.whole(7, 180))
    remind_days_before: int = setting(5, kinds.whole(1, 6))


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetsSection:
    """The forecast: days at each stage at the least, when it is said, who stands still."""

    introduced_days: int = setting(7, kinds.whole(0, 365))
    received_days: int = setting(30, kinds.whole(0, 365))
    listed_days: int = setting(15, kinds.whole(0, 365))
    helped_days: int = setting(60, kinds.whole(0, 365))
    trained_days: int = setting(30, kinds.whole(0, 365))
    file_days: int = setting(15, kinds.whole(0, 365))
    verification_days: int = setting(30, kinds.whole(0, 365))
    opinions_days: int = setting(15, kinds.whole(0, 365))
    proposed_days: int = setting(30, kinds.whole(0, 365))
    appraised_days: int = setting(15, kinds.whole(0, 365))
    decided_days: int = setting(10, kinds.whole(0, 365))
    say_on_day: int = setting(5, kinds.whole(1, 25))
    stalled_months: int = setting(6, kinds.whole(1, 36))


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesSection:
    """The committee's own values of rules, beside those that come with the program."""

    own: tuple[OwnRule, ...] = setting((), own_rules())


@dataclass(frozen=True, slots=True, kw_only=True)
class RoadSection:
    """What this committee decided about the road to membership, and what it calls the stages."""

    decider: str = setting("standing", kinds.one_of("standing", "committee"))
    committee_keeps_list: bool = setting(False, kinds.switch())
    difficult_area: bool = setting(True, kinds.switch())
    labels: tuple[tuple[str, str], ...] = setting((), stage_labels())


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsSection:
    """What this committee calls the forms of the file."""

    forms: tuple[OwnForm, ...] = setting((), own_forms())


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaySection:
    """People away for work: the days on which they come home, and their host branches."""

    home_at_tet: bool = setting(True, kinds.switch())
    home_days: tuple[tuple[int, int], ...] = setting(((2, 9),), special_kinds.days_of_year())
    home_days_before: int = setting(10, kinds.whole(1, 40))
    host_remarks_months: int = setting(3, kinds.whole(1, 12))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionSection:
    """The youth union: whose resolution goes first, and the days of its year."""

    resolution_first: bool = setting(True, kinds.switch())
    yearly: tuple[YearlyStep, ...] = setting(YEAR, yearly_steps())
    lead_days: int = setting(7, kinds.whole(0, 60))


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeSection:
    """The committee itself and how it wants to be helped."""

    name: str = setting("", kinds.text(100))
    contact_name: str = setting("", kinds.text(100))
    contact_phone: str = setting("", kinds.text(50))
    default_language: str = setting("vi", kinds.one_of("vi", "en"))
    show_candidates: str = setting("initials", kinds.one_of("code", "initials", "name"))
    invitation_days: int = setting(3, kinds.whole(1, 30))
    mentor_load_warning: int = setting(3, kinds.whole(1, 50))


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSection:
    """How long what has been dealt with is kept."""

    inbox_payload_days: int = setting(3, kinds.whole(1, 30))
    outbox_days: int = setting(60, kinds.whole(7, 3650))


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The whole configuration. A new section is a new field and nothing else."""

    telegram: TelegramSection = TelegramSection()
    web: WebSection = WebSection()
    database: DatabaseSection = DatabaseSection()
    calendar: CalendarSection = CalendarSection()
    review: ReviewSection = ReviewSection()
    sources: SourcesSection = SourcesSection()
    targets: TargetsSection = TargetsSection()
    rules: RulesSection = RulesSection()
    road: RoadSection = RoadSection()
    documents: DocumentsSection = DocumentsSection()
    away: AwaySection = AwaySection()
    union: UnionSection = UnionSection()
    committee: CommitteeSection = CommitteeSection()
    data: DataSection = DataSection()
