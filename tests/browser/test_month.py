"""A whole month on the real page, over the real program, in a real browser."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.world import CATALOGUE

pytestmark = pytest.mark.browser

CLOCK_PRESSES = 12  # more than enough to see a month through


@pytest.fixture(params=["--buttons", "--no-buttons"])
def address(request: pytest.FixtureRequest) -> Iterator[str]:
    """The demo as its own process; Ctrl+C must end it without complaint, with a page open."""
    command = [sys.executable, "-m", "bot", "demo", "--port", "0", request.param]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        yield found[0] if found else ""
        process.send_signal(signal.SIGINT)
        _, trouble = process.communicate(timeout=15)
        assert (process.returncode, trouble) == (0, "")


@dataclass
class Visitor:
    """Somebody at the page: types, presses and watches, on every phone."""

    page: Page
    buttons: bool

    def phone(self, chat: str) -> Locator:
        return self.page.locator(f'.phone[data-chat="{chat}"]')

    def messages(self, chat: str) -> Locator:
        return self.phone(chat).locator(".message.bot")

    def types(self, chat: str, text: str) -> None:
        before = self.messages(chat).count()
        box = self.phone(chat).locator("textarea")
        box.fill(text)
        box.press("Enter")
        expect(self.messages(chat).nth(before)).to_be_attached()

    def picks(self, chat: str, *keys: str, sender: str = "") -> None:
        """Choose what the catalogue calls so: press it, or type its word where none is shown."""
        for key in keys:
            if self.buttons:
                label = re.escape(CATALOGUE.text("vi", f"choice-{key}"))
                self.presses(chat, re.compile(rf"^{label}( ·|$)"), sender or chat)
            else:
                self.types(sender or chat, CATALOGUE.word("vi", f"choice-{key}"))

    def presses(self, chat: str, label: re.Pattern[str], answered: str) -> None:
        before = self.messages(answered).count()
        self.phone(chat).locator(".log").get_by_role("button", name=label).last.click()
        expect(self.messages(answered).nth(before)).to_be_attached()

    def picks_word(self, chat: str, word: str) -> None:
        """Choose an entry of a list by the word or number beside it."""
        if self.buttons:
            self.presses(chat, re.compile(rf"· {word}$"), chat)
        else:
            self.types(chat, word)

    def waits_for(self, chat: str, beginning: str) -> Locator:
        """Press «to the next thing» until a message that begins so stands last in a chat."""
        wanted = self.messages(chat).filter(has_text=re.compile(rf"^(Trợ lý Nguồn)?{beginning}"))
        for _ in range(CLOCK_PRESSES):
            if wanted.count():
                break
            shown = self.page.locator("#clock").inner_text()
            self.page.get_by_role("button", name="Đến tin kế tiếp").click()
            expect(self.page.locator("#clock")).not_to_have_text(shown)
            expect(self.page.locator("body")).not_to_have_class(re.compile("moving"))
        expect(wanted.last).to_be_attached()
        return wanted.last


@pytest.fixture
def visitor(address: str, browser_page: Page) -> Visitor:
    browser_page.goto(address)
    browser_page.locator(".phone").first.wait_for(state="attached")
    browser_page.get_by_role("button", name="Đã rõ").click()
    switch = browser_page.get_by_role("switch")
    return Visitor(browser_page, switch.get_attribute("aria-checked") == "true")


def nominate(visitor: Visitor) -> None:
    visitor.types("duyen", "giới thiệu")
    visitor.picks("duyen", "consent-signed")
    visitor.picks_word("duyen", "NL")
    visitor.types("duyen", "09")
    visitor.types("duyen", "1/11/2026")
    visitor.picks("duyen", "explained-self")
    visitor.types("duyen", "Quàng Văn Toản")
    visitor.types("duyen", "3/5/2002")
    visitor.picks("duyen", "sex-male", "schooling-upper-secondary")
    visitor.picks_word("duyen", "CD-NL")
    visitor.picks("duyen", "skip", "send")
    expect(visitor.messages("duyen").last).to_contain_text("NL-09")


def resolve(visitor: Visitor) -> None:
    visitor.picks("duyen", "union-open", "union-record")
    visitor.picks_word("duyen", "NL-09")
    visitor.picks("duyen", "union-chosen")
    visitor.types("duyen", "05-NQ/ĐTN")
    visitor.types("duyen", "1/11/2026")
    visitor.picks("duyen", "consulted-yes", "send")


def receive_and_assign(visitor: Visitor) -> None:
    visitor.picks("thoa", "receive")
    expect(visitor.messages("duyen").last).to_contain_text("Đã tiếp nhận giới thiệu NL-09")
    visitor.picks("thoa", "assign-mentor", "assign-primary")
    visitor.picks_word("thoa", "1")
    visitor.picks_word("thoa", CATALOGUE.word("vi", "choice-put-to-meeting"))
    visitor.picks("thoa", "assign-note")
    expect(visitor.messages("thoa").last).to_contain_text("Đã ghi phân công với NL-09")


def report(visitor: Visitor) -> None:
    visitor.waits_for("inh", "Trước kỳ sinh hoạt chi bộ tháng 11")
    visitor.picks("inh", "met-met", "strength-learning", "improve-speaking", "task-doing", "send")
    expect(visitor.messages("inh").last).to_contain_text("Đã ghi nhận nhận xét tháng 11")


def read_the_prompt(visitor: Visitor) -> None:
    prompt = visitor.waits_for("nhom-na-lo", "Chi bộ bản Nà Lo – sinh hoạt tháng 11")
    expect(prompt).to_contain_text("NL-03, NL-05, NL-07, NL-08, NL-09")
    expect(prompt).not_to_contain_text("Toản")
    visitor.phone("nhom-na-lo").locator("select").select_option("inh")
    visitor.picks("nhom-na-lo", "open-my-tasks", sender="inh")
    expect(visitor.messages("inh").last).to_contain_text("Hiện không còn việc nào")


def close_the_month(visitor: Visitor) -> None:
    visitor.waits_for("thoa", "Kết luận đánh giá tháng 11")
    visitor.picks("thoa", "all-continue", "close-month", "resolved-yes")
    expect(visitor.messages("thoa").last).to_contain_text("Đã đóng tháng 11")
    expect(visitor.messages("inh").last).to_contain_text("Chi bộ đã kết luận tháng 11")
    expect(visitor.messages("inh").last).to_contain_text("NL-07 (L.T.M.): tiếp tục bồi dưỡng")


def test_a_month_from_a_nomination_to_the_outcome(visitor: Visitor) -> None:
    nominate(visitor)
    resolve(visitor)
    receive_and_assign(visitor)
    report(visitor)
    read_the_prompt(visitor)
    close_the_month(visitor)
    expect(visitor.page.get_by_role("alert")).to_be_hidden()


@pytest.mark.parametrize("address", ["--buttons"], indirect=True)
def test_the_messenger_is_changed_in_the_middle_of_a_dialogue(visitor: Visitor) -> None:
    visitor.types("duyen", "gioi thieu")
    switch = visitor.page.get_by_role("switch")
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "false")
    visitor.types("duyen", "DA KY")
    expect(visitor.messages("duyen").last.locator(".choices")).to_have_count(0)
    expect(visitor.messages("duyen").last).to_contain_text("Trả lời một trong các chữ")
