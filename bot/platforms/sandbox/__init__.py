"""A messenger in memory, behind the demo page and every conversation test.

It passes updates through the same durable door as a real one and refuses what a real one refuses.
`with_buttons` and `plain` make the two kinds of messenger that every dialogue has to work on.
"""

from bot.platforms.sandbox.log import BOT, Event, EventKind, EventLog
from bot.platforms.sandbox.platform import (
    PLAIN,
    WITH_BUTTONS,
    SandboxPlatform,
    plain,
    with_buttons,
)

__all__ = [
    "BOT",
    "PLAIN",
    "WITH_BUTTONS",
    "Event",
    "EventKind",
    "EventLog",
    "SandboxPlatform",
    "plain",
    "with_buttons",
]
