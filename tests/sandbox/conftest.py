"""A sandbox messenger whose clock stands still."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.platforms.sandbox import SandboxPlatform, plain, with_buttons

NOW = datetime(2026, 11, 2, 18, 30, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


def still() -> datetime:
    return NOW


@pytest.fixture
def messenger() -> SandboxPlatform:
    return with_buttons(still)


@pytest.fixture(params=[with_buttons, plain])
def either(request: pytest.FixtureRequest) -> SandboxPlatform:
    make: Callable[[Callable[[], datetime]], SandboxPlatform] = request.param
    return make(still)
