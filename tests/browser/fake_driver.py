"""A stand-in for the program behind the demo page: it echoes, and knows nothing of Nguồn.

It lets the page be tested for itself. What the program says is tested elsewhere.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.demo.contract import ClockMove, DemoState, Group, NextDue, Phone, Try
from bot.platforms.base import Button, Document, MenuEntry, Outgoing
from bot.platforms.sandbox import SandboxPlatform, with_buttons

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
START = datetime(2026, 11, 2, 18, 30, tzinfo=ZONE)
PROMPT = datetime(2026, 11, 10, 19, 0, tzinfo=ZONE)

PHONES = (
    Phone(
        "inh",
        "Quàng Văn Inh",
        "Đảng viên theo dõi, giúp đỡ",
        (Try("/baocao", "gửi nhận xét hằng tháng"), Try("/thoihan", "xem các mốc")),
    ),
    Phone("la", "Lò Thị Lả", "Bí thư chi bộ bản Nà Lo"),
    Phone("pom", "Cà Văn Pọm", "Bí thư Đoàn xã"),
    Phone("phuong", "Tòng Thị Phương", "Cán bộ Ban Xây dựng Đảng"),
    Phone("lien", "Hà Thị Liên", "Chi ủy viên"),
)
GROUP = Group("na-lo", "Chi bộ bản Nà Lo")

ANSWERS = (
    Button("Đã gặp · DA GAP", "DA GAP", "report.met:7:met"),
    Button("Qua điện thoại · DIEN THOAI", "DIEN THOAI", "report.met:7:phone"),
    Button("Chưa gặp được · CHUA GAP", "CHUA GAP", "report.met:7:not"),
)


class FakeDriver:
    """Echoes what is said and pressed; at PROMPT it writes into the group by itself."""

    def __init__(self) -> None:
        self.now = START
        self.messenger: SandboxPlatform = with_buttons(lambda: self.now)
        self.menus: dict[str, tuple[MenuEntry, ...]] = {
            phone.chat: (MenuEntry("baocao", "Báo cáo"), MenuEntry("trogiup", "Trợ giúp"))
            for phone in PHONES
        }
        for phone in PHONES:
            self.messenger.begin(phone.chat)
        self.messenger.add_to_group(GROUP.chat, by="la", members=len(PHONES))

    def state(self, after: int, language: str) -> DemoState:
        what = "lời nhắn trong nhóm chi bộ" if language == "vi" else "the group's notice"
        return DemoState(
            number=self.messenger.log.number,
            now=self.now,
            next_due=NextDue(PROMPT, what) if self.now < PROMPT else None,
            buttons=self.messenger.profile.buttons,
            phones=PHONES,
            groups=(GROUP,),
            events=tuple(self.messenger.log.after(after)),
            menus=self.menus,
        )

    async def wait(self, after: int) -> None:
        await self.messenger.log.wait_past(after)

    async def say(self, chat: str, sender: str, text: str) -> None:
        self.messenger.say(chat, sender, text)
        await self.answer(chat, f"Đã nghe:\n{text}", ANSWERS)

    async def press(self, chat: str, sender: str, message: str, route: str) -> None:
        self.messenger.press(chat, sender, message, route)
        await self.answer(sender, f"Đã bấm {route}")

    async def edit(self, chat: str, sender: str, message: str, text: str) -> None:
        self.messenger.edit(chat, sender, message, text)
        await self.answer(chat, f"Đã sửa: {text}")

    async def photo(self, chat: str, sender: str) -> None:
        self.messenger.photo(chat, sender)
        await self.answer(chat, "Trợ lý không nhận ảnh.")

    def file(self, message: str) -> Document:
        return self.messenger.file(message)

    async def move_clock(self, move: ClockMove) -> None:
        before = self.now
        match move:
            case ClockMove.HOUR:
                self.now += timedelta(hours=1)
            case ClockMove.DAY:
                self.now += timedelta(days=1)
            case ClockMove.NEXT_DUE:
                self.now = PROMPT
        if before < PROMPT <= self.now:
            await self.answer(GROUP.chat, "Chi bộ bản Nà Lo – sinh hoạt tháng 11", ANSWERS[:1])
        self.messenger.log.touch()

    async def use_buttons(self, wanted: bool) -> None:
        self.messenger.use_buttons(wanted)

    async def answer(self, chat: str, text: str, buttons: Sequence[Button] = ()) -> None:
        if not self.messenger.profile.buttons and buttons:
            words = " · ".join(button.word for button in buttons)
            text, buttons = f"{text}\n\nTrả lời một trong các chữ: {words}", ()
        await self.messenger.send(Outgoing(chat, text, tuple(buttons)))
