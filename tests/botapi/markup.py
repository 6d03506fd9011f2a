"""What Telegram accepts as text, HTML and inline keyboards."""

from html import unescape
from html.parser import HTMLParser
from itertools import chain

from tests.botapi.errors import ApiError, bad_request
from tests.botapi.params import Params

Row = list[dict[str, object]]

_TAGS = {
    "a", "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler",
    "tg-emoji", "code", "pre", "blockquote",
}  # fmt: skip
_ACTIONS = {
    "url", "callback_data", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
    "callback_game", "pay",
}  # fmt: skip


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def checked_text(params: Params) -> str:
    text = params.text("text")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise bad_request("strings must be encoded in UTF-8")
    mode = params.text("parse_mode")
    if mode.lower() == "html":
        text = plain_from_html(text)
    elif mode:
        raise bad_request("unsupported parse_mode")
    text = text.strip()
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > 4096:
        raise bad_request("message is too long")
    return text


class _Strict(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.plain: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the library's signature
        if tag not in _TAGS:
            raise bad_html(f'Unsupported start tag "{tag}" at byte offset 0')
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise bad_html(f'Unmatched end tag at byte offset 0, found "</{tag}>"')

    def handle_data(self, data: str) -> None:
        if "<" in data:
            raise bad_html('Unsupported start tag "" at byte offset 0')
        self.plain.append(data)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - the library's signature
        raise bad_html('Unsupported start tag "!--" at byte offset 0')

    def handle_entityref(self, name: str) -> None:
        self.plain.append(unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        self.plain.append(unescape(f"&#{name};"))


def bad_html(why: str) -> ApiError:
    return bad_request(f"can't parse entities: {why}")


def plain_from_html(text: str) -> str:
    parser = _Strict()
    parser.feed(text)
    parser.close()
    if parser.open:
        raise bad_html(f'Can\'t find end tag corresponding to start tag "{parser.open[-1]}"')
    return "".join(parser.plain)


def checked_keyboard(params: Params) -> list[Row]:
    """The rows of an inline keyboard; none if there is no reply markup."""
    if not params.has("reply_markup"):
        return []
    markup = params.structure("reply_markup", "reply keyboard markup")
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request("can't parse inline keyboard row: row must be of type Array")
    for button in chain.from_iterable(rows):
        _check_button(button)
    if sum(len(row) for row in rows) > 100:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _check_button(button: object) -> None:
    where = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(where + "InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request(where + 'Field "text" must be a non-empty String')
    if len(_ACTIONS & button.keys()) != 1:
        raise bad_request(where + "Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= 64:
            raise bad_request("BUTTON_DATA_INVALID")
