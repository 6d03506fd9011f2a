"""Rules between keys, looked at once every single value is of its kind."""

from collections.abc import Iterator

from bot.config.problems import Problem
from bot.config.sections import Config
from bot.lines import line


def check_together(config: Config) -> Iterator[tuple[Problem, tuple[str, ...]]]:
    """What does not fit together: a problem, and the other keys it was judged by."""
    yield from _steps_in_order(config)
    yield from _speaking_hours(config)
    yield from _webhook(config)


def _steps_in_order(config: Config) -> Iterator[tuple[Problem, tuple[str, ...]]]:
    review = config.review
    pairs = (
        (
            "nudge_days_before",
            review.nudge_days_before,
            "open_days_before",
            review.open_days_before,
        ),
        ("pack_days_before", review.pack_days_before, "open_days_before", review.open_days_before),
        (
            "pack_refresh_days_before",
            review.pack_refresh_days_before,
            "pack_days_before",
            review.pack_days_before,
        ),
        (
            "chase_days_after",
            review.chase_days_after,
            "escalate_days_after",
            review.escalate_days_after,
        ),
    )
    for smaller, low, larger, high in pairs:
        if low >= high:
            wanted = line("cli-config-smaller-than", other=f"review.{larger}")
            yield Problem(f"review.{smaller}", wanted), (f"review.{larger}",)


def _speaking_hours(config: Config) -> Iterator[tuple[Problem, tuple[str, ...]]]:
    first, last = config.calendar.speak_from, config.calendar.speak_until
    hours = ("calendar.speak_from", "calendar.speak_until")
    if first >= last:
        wanted = line("cli-config-later-than", other="calendar.speak_from")
        yield Problem("calendar.speak_until", wanted), hours[:1]
        return
    wanted = line("cli-config-within-hours", first=f"{first:%H:%M}", last=f"{last:%H:%M}")
    for name in ("prompt_hour", "default_hour"):
        if not first <= getattr(config.review, name) <= last:
            yield Problem(f"review.{name}", wanted), hours


def _webhook(config: Config) -> Iterator[tuple[Problem, tuple[str, ...]]]:
    telegram = config.telegram
    if telegram.mode != "webhook":
        return
    for name in ("webhook_address", "webhook_path", "webhook_secret"):
        if not getattr(telegram, name):
            wanted = line("cli-config-needed-for-webhook")
            yield Problem(f"telegram.{name}", wanted), ("telegram.mode",)
