"""The configuration: config.toml read into frozen dataclasses, one field per key."""

from bot.config.load import ConfigError, load_config, require_token
from bot.config.problems import Problem
from bot.config.secret import Secret
from bot.config.sections import (
    CalendarSection,
    CommitteeSection,
    Config,
    DatabaseSection,
    DataSection,
    ReviewSection,
    TelegramSection,
    WebSection,
)

__all__ = [
    "CalendarSection",
    "CommitteeSection",
    "Config",
    "ConfigError",
    "DataSection",
    "DatabaseSection",
    "Problem",
    "ReviewSection",
    "Secret",
    "TelegramSection",
    "WebSection",
    "load_config",
    "require_token",
]
