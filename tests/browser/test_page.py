"""The page shows what happens and passes on what is done, by mouse, keys and on a small screen."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NARROW
from tests.browser.fake_driver import FakeDriver

pytestmark = pytest.mark.browser


def phone(demo: Page, chat: str) -> Locator:
    return demo.locator(f'.phone[data-chat="{chat}"]')


def write(demo: Page, chat: str, text: str) -> None:
    box = phone(demo, chat).locator("textarea")
    box.fill(text)
    box.press("Enter")


def test_all_phones_and_the_group_stand_side_by_side(demo: Page) -> None:
    expect(demo.locator(".phone:visible h2")).to_have_text(
        ["Quàng Văn Inh", "Lò Thị Lả", "Cà Văn Pọm", "Tòng Thị Phương", "Chi bộ bản Nà Lo"]
    )
    strip = demo.locator("#phones")
    assert strip.evaluate("strip => strip.scrollWidth <= strip.clientWidth")


def test_the_fourth_phone_is_chosen_and_tells_of_news_on_the_others(demo: Page) -> None:
    chooser = demo.get_by_role("combobox", name="Máy thứ tư")
    demo.get_by_role("button", name="Đến tin kế tiếp").click()
    phone(demo, "na-lo").locator("select").select_option("lien")
    phone(demo, "na-lo").get_by_role("button", name="Đã gặp").click()
    waiting = chooser.locator("option", has_text="Hà Thị Liên")
    expect(waiting).to_have_text("Hà Thị Liên – Chi ủy viên (1 tin mới)")
    chooser.select_option("lien")
    expect(demo.locator(".phone:visible h2")).to_have_text(
        ["Quàng Văn Inh", "Lò Thị Lả", "Cà Văn Pọm", "Hà Thị Liên", "Chi bộ bản Nà Lo"]
    )
    expect(phone(demo, "lien").locator(".message.bot")).to_contain_text("report.met")
    expect(waiting).to_have_text("Hà Thị Liên – Chi ủy viên")
    demo.get_by_role("button", name="English").click()
    expect(phone(demo, "lien")).to_be_visible()


def test_the_clock_speaks_the_committees_own_time(demo: Page) -> None:
    expect(demo.locator("#clock")).to_have_text("thứ Hai, 2/11/2026 – 18 giờ 30")
    expect(demo.locator("#due")).to_contain_text("19 giờ, thứ Ba, 10/11/2026")


def test_enter_sends_and_the_answer_keeps_its_lines(demo: Page) -> None:
    write(demo, "inh", "BAO CAO NL-07")
    answer = phone(demo, "inh").locator(".message.bot .text")
    assert answer.inner_text() == "Đã nghe:\nBAO CAO NL-07"
    assert phone(demo, "inh").locator("textarea").input_value() == ""
    expect(phone(demo, "inh").locator(".message time").first).to_have_text("18 giờ 30")


def test_what_could_not_be_sent_comes_back_into_the_box(demo: Page) -> None:
    demo.route("**/api/say*", lambda route: route.abort())
    write(demo, "inh", "BAO CAO NL-07")
    expect(demo.get_by_role("alert")).to_contain_text("vẫn còn trong ô viết")
    expect(phone(demo, "inh").locator("textarea")).to_have_value("BAO CAO NL-07")
    demo.unroute("**/api/say*")
    phone(demo, "inh").locator("textarea").press("Enter")
    expect(phone(demo, "inh").locator(".message.bot")).to_be_visible()
    expect(demo.get_by_role("alert")).to_be_hidden()


def test_a_program_that_is_gone_for_a_moment_is_found_again(demo: Page) -> None:
    demo.route("**/api/state*", lambda route: route.abort())
    expect(demo.get_by_role("alert")).to_contain_text("Mất kết nối")
    demo.unroute("**/api/state*")
    expect(demo.get_by_role("alert")).to_be_hidden()


def test_markup_is_shown_as_it_was_typed(demo: Page) -> None:
    write(demo, "inh", "<img src=x onerror=alert(1)> & <b>")
    expect(phone(demo, "inh").locator(".message.person .text")).to_have_text(
        "<img src=x onerror=alert(1)> & <b>"
    )


def test_a_button_can_be_pressed_again_and_again(demo: Page) -> None:
    write(demo, "inh", "BAO CAO")
    button = phone(demo, "inh").get_by_role("button", name="Đã gặp")
    button.click()
    button.click()
    expect(phone(demo, "inh").locator(".message.bot", has_text="report.met:7:met")).to_have_count(
        2
    )
    expect(phone(demo, "inh").locator(".pressed").first).to_contain_text("Đã bấm: Đã gặp")


def test_a_sent_message_can_be_corrected(demo: Page) -> None:
    write(demo, "inh", "Chưa gặp")
    phone(demo, "inh").get_by_role("button", name="Sửa tin này").click()
    write(demo, "inh", "Đã gặp")
    mine = phone(demo, "inh").locator(".message.person")
    expect(mine).to_have_count(1)
    expect(mine.locator(".text")).to_have_text("Đã gặp")
    expect(mine).to_contain_text("đã sửa")


def test_escape_ends_an_edit(demo: Page) -> None:
    write(demo, "inh", "Chưa gặp")
    phone(demo, "inh").get_by_role("button", name="Sửa tin này").click()
    box = phone(demo, "inh").locator("textarea")
    expect(box).to_have_value("Chưa gặp")
    box.press("Escape")
    expect(box).to_have_value("")
    expect(phone(demo, "inh").locator(".editing")).to_be_hidden()


def test_the_menu_is_worked_by_keyboard(demo: Page) -> None:
    opener = phone(demo, "inh").get_by_role("button", name="Các lệnh của")
    opener.press("Enter")
    demo.keyboard.press("Escape")
    expect(opener).to_be_focused()
    opener.press("Enter")
    demo.keyboard.press("Enter")
    expect(phone(demo, "inh").locator(".message.bot")).to_contain_text("/baocao")


def test_a_photo_can_be_tried(demo: Page) -> None:
    phone(demo, "inh").get_by_role("button", name="Các lệnh của").click()
    phone(demo, "inh").get_by_role("button", name="Gửi thử một tấm ảnh").click()
    expect(phone(demo, "inh").locator(".message.bot")).to_have_text(re.compile("không nhận ảnh"))


def test_the_clock_runs_to_the_next_due_thing(demo: Page) -> None:
    demo.get_by_role("button", name="Đến tin kế tiếp").click()
    expect(demo.locator("#clock")).to_have_text("thứ Ba, 10/11/2026 – 19 giờ")
    expect(phone(demo, "na-lo").locator(".message.bot")).to_contain_text("sinh hoạt tháng 11")
    expect(phone(demo, "na-lo").locator(".badge")).to_have_text("1 tin mới")
    expect(demo.locator("#due")).to_have_text("Chưa có việc nào sắp đến")


def test_one_press_is_enough_where_unread_messages_wait(demo: Page) -> None:
    demo.get_by_role("button", name="Đến tin kế tiếp").click()
    expect(phone(demo, "na-lo").locator(".badge")).to_be_visible()
    phone(demo, "na-lo").get_by_role("button", name="Đã gặp").click()
    expect(phone(demo, "na-lo").locator(".pressed")).to_be_visible()
    expect(phone(demo, "na-lo").locator(".badge")).to_be_hidden()


def test_whoever_presses_in_the_group_is_answered_in_private(demo: Page) -> None:
    demo.get_by_role("button", name="Đến tin kế tiếp").click()
    phone(demo, "na-lo").locator("select").select_option(label="Lò Thị Lả")
    phone(demo, "na-lo").get_by_role("button", name="Đã gặp").click()
    expect(phone(demo, "la").locator(".message.bot")).to_contain_text("report.met")
    expect(phone(demo, "na-lo").locator(".pressed")).to_have_text(
        "Lò Thị Lả đã bấm: Đã gặp · DA GAP"
    )


def test_without_buttons_the_words_are_written_out(demo: Page) -> None:
    switch = demo.get_by_role("switch")
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "false")
    write(demo, "inh", "BAO CAO")
    expect(phone(demo, "inh").locator(".message.bot")).to_contain_text("DIEN THOAI")
    expect(phone(demo, "inh").locator(".choices")).to_have_count(0)


def test_the_page_speaks_english_too(demo: Page) -> None:
    write(demo, "inh", "BAO CAO")
    demo.get_by_role("button", name="English").click()
    expect(demo.get_by_role("button", name="Next day")).to_be_visible()
    expect(demo.locator("#clock")).to_have_text(re.compile("2026 – 18:30"))
    expect(phone(demo, "inh").locator(".message.person")).to_contain_text("BAO CAO")
    demo.reload()
    expect(demo.get_by_role("button", name="Next day")).to_be_visible()


def test_what_was_written_is_still_there_after_a_reload(demo: Page) -> None:
    write(demo, "inh", "BAO CAO")
    expect(phone(demo, "inh").locator(".message")).to_have_count(2)
    demo.reload()
    expect(phone(demo, "inh").locator(".message")).to_have_count(2)
    expect(phone(demo, "inh").locator(".badge")).to_be_hidden()


def test_the_newest_message_is_in_view_and_a_long_one_from_its_beginning(demo: Page) -> None:
    for _ in range(4):
        write(demo, "inh", "BAO CAO")
    expect(phone(demo, "inh").locator(".message")).to_have_count(8)
    expect(phone(demo, "inh").locator(".choices").last).to_be_in_viewport(ratio=1)
    demo.get_by_role("button", name="Đã rõ").click()
    expect(phone(demo, "inh").locator(".choices").last).to_be_in_viewport(ratio=1)
    write(demo, "inh", "dòng dài\n" * 60)
    expect(phone(demo, "inh").locator(".message")).to_have_count(10)
    answer = phone(demo, "inh").locator(".message").last
    below_top = """message => message.getBoundingClientRect().top
                              - message.parentElement.getBoundingClientRect().top"""
    assert 0 <= answer.evaluate(below_top) <= 40


def test_what_can_be_tried_is_put_into_the_box_to_be_sent(demo: Page) -> None:
    one, other = phone(demo, "inh"), phone(demo, "la")
    expect(other.locator(".tries")).to_be_hidden()  # nothing is named for this phone
    one.get_by_text("Thử ngay").click()
    one.get_by_role("button", name="/baocao gửi nhận xét hằng tháng").click()
    expect(one.locator("textarea")).to_have_value("/baocao")
    expect(one.locator("textarea")).to_be_focused()
    expect(one.get_by_role("button", name="/baocao gửi")).to_be_hidden()
    expect(one.locator(".message")).to_have_count(0)
    one.locator("textarea").press("Enter")
    expect(one.locator(".message.bot")).to_contain_text("/baocao")
    one.get_by_text("Thử ngay").click()
    one.get_by_role("button", name="/thoihan").press("Escape")
    expect(one.get_by_role("button", name="/thoihan")).to_be_hidden()


def test_the_first_card_stays_closed(demo: Page) -> None:
    demo.get_by_role("button", name="Đã rõ").click()
    demo.reload()
    demo.locator(".phone").first.wait_for()
    expect(demo.locator("#first")).to_be_hidden()


def test_a_narrow_screen_shows_one_phone_and_tabs(demo: Page, driver: FakeDriver) -> None:
    demo.set_viewport_size(NARROW)
    expect(demo.locator(".phone:visible")).to_have_count(1)
    demo.get_by_role("button", name="Đến tin kế tiếp").click()
    tab = demo.locator("#tabs button").last
    expect(tab.locator("small")).to_have_text("1")
    tab.click()
    expect(phone(demo, "na-lo")).to_be_visible()
    expect(demo.locator(".phone:visible")).to_have_count(1)
    assert demo.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_nothing_on_the_page_is_written_small(demo: Page) -> None:
    write(demo, "inh", "BAO CAO")
    expect(phone(demo, "inh").locator(".message.bot")).to_be_visible()
    sizes = demo.evaluate(
        """[...document.querySelectorAll("body *")]
             .filter((one) => one.checkVisibility() && one.textContent.trim())
             .map((one) => parseFloat(getComputedStyle(one).fontSize))"""
    )
    assert min(sizes) >= 16
