"""A real Chromium, or a skip that says why (a failure where NGUON_REQUIRE names the browser)."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.fake_driver import FakeDriver
from tests.browser.server import served

_NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",  # needed where the tests run as root
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

_CUT_LINE = "net::ERR_FAILED"  # what Chromium notes when a test cuts the line on purpose

WIDE = ViewportSize(width=1440, height=900)
NARROW = ViewportSize(width=390, height=844)


def chromium_path() -> str | None:
    """Where Chromium is on this machine, if it is."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium with a fresh profile; closed with the module, so that its loop is gone too."""
    path = chromium_path()
    if path is None:
        reason = f"no Chromium here: none of {', '.join(_NAMES)} is installed"
        if "browser" in os.environ.get("NGUON_REQUIRE", ""):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def browser_page(browser: Browser) -> Iterator[Page]:
    """An empty page in a context of its own; whatever the page throws fails the test."""
    context = browser.new_context(viewport=WIDE, locale="vi-VN", timezone_id="Europe/Lisbon")
    page = context.new_page()
    page.set_default_timeout(10_000)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    yield page
    context.close()
    assert [fault for fault in faults if _CUT_LINE not in fault] == []


@pytest.fixture
def driver() -> FakeDriver:
    return FakeDriver()


@pytest.fixture
def demo(driver: FakeDriver, browser_page: Page) -> Iterator[Page]:
    """The demo page, open and filled, over the echoing driver."""
    with served(driver) as address:
        browser_page.goto(address)
        browser_page.locator(".phone").first.wait_for(state="attached")
        yield browser_page
        browser_page.goto("about:blank")
