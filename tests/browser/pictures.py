"""Takes the pictures of the user pages: single phones of the demo page, at their moments.

By hand: `python -m tests.browser.pictures [folder]`; without a folder, into docs/pictures.
The real program runs on a scratch record; its month is always the same, and so are the pictures.
"""

import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.conftest import ARGUMENTS, chromium_path
from tests.browser.hands import Hands, demo_server
from tests.browser.picture_story import Story
from tests.browser.png import in_few_colours

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
WIDTH = 390  # px, as on a phone; pictures have twice as many
_TALL = 4000

_PHONE_ALONE = """
    body { padding: 0; gap: 0; }
    .bar, .tabs, .first, .trouble, .composer, .edit { display: none !important; }
    .phones { min-height: 0; }
    .phone { border-radius: 0; box-shadow: none; }
"""
_FIT = """([chat, count]) => {
    document.querySelector(`#tabs [data-chat="${chat}"]`).click();
    const phone = document.querySelector(`.phone[data-chat="${chat}"]`);
    const seen = [...phone.querySelectorAll(".log > *")];
    seen.forEach((one, n) => (one.style.display = n < seen.length - count ? "none" : ""));
    const [first, last] = [seen.at(-count), seen.at(-1)].map((one) => one.getBoundingClientRect());
    const head = phone.querySelector(".phone-head").offsetHeight;
    return Math.ceil(head + last.bottom - first.top + 26);
}"""


class Camera:
    """A narrow page beside the story, which shows one phone at a time."""

    def __init__(self, page: Page, hands: Hands, folder: Path) -> None:
        self._page = page
        self._hands = hands
        self._folder = folder
        self.names: list[str] = []
        page.goto(hands.address)
        page.add_style_tag(content=_PHONE_ALONE)
        page.locator(".phone").first.wait_for(state="attached")

    def take(self, name: str, chat: str, last: int = 1) -> None:
        """Keep the `last` things in this chat as a picture of this name."""
        newest = self._hands.newest(chat)["message"]
        phone = self._page.locator(f'.phone[data-chat="{chat}"]')
        phone.locator(f'[data-message="{newest}"]').first.wait_for(state="attached")
        self._page.set_viewport_size(ViewportSize(width=WIDTH, height=_TALL))
        height: int = self._page.evaluate(_FIT, [chat, last])
        self._page.set_viewport_size(ViewportSize(width=WIDTH, height=height))
        picture = in_few_colours(phone.screenshot(animations="disabled"))
        (self._folder / f"{name}.png").write_bytes(picture)
        self.names.append(name)


def take_all(browser: Browser, folder: Path) -> list[str]:
    """Live through the month and take every picture; their names."""
    folder.mkdir(parents=True, exist_ok=True)
    with demo_server() as address:
        context = browser.new_context(
            viewport=ViewportSize(width=WIDTH, height=844),
            device_scale_factor=2,
            locale="vi-VN",
            color_scheme="light",
            bypass_csp=True,  # the page lets nobody add a style, which is as it should be
        )
        hands = Hands(address)
        camera = Camera(context.new_page(), hands, folder)
        Story(hands, camera.take).live()
        context.close()
    return camera.names


def main() -> None:
    """Take the pictures and say their names and sizes."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    path = chromium_path()
    if path is None:
        sys.exit("no Chromium here")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        for name in take_all(browser, folder):
            size = (folder / f"{name}.png").stat().st_size
            print(f"{name}.png {size // 1024} KB")  # noqa: T201 - run by hand
        browser.close()


if __name__ == "__main__":
    main()
