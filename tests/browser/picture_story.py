"""The month of the pictures: who does what on the page, and which moments are kept."""

from collections.abc import Callable

from tests.browser.hands import Hands

Take = Callable[[str, str, int], None]
"""Keep a picture: its name, the chat, how many of the newest things."""

_NEW = "NL-09"


class Story:
    """One month of bản Nà Lo, as the people of the page live it."""

    def __init__(self, hands: Hands, take: Take) -> None:
        self._hands = hands
        self._take = take

    def live(self) -> None:
        """From the first day to the figures of the next month's first working day."""
        self._look_around()
        self._put_forward()
        self._resolve()
        self._report()
        self._prepare()
        self._conclude()
        self._look_from_above()

    def _look_around(self) -> None:
        hands = self._hands
        hands.says("anh", "chỉ tiêu")
        self._take("secretary-target", "anh", 1)
        hands.says("anh", "chuyển bước PH-04")
        self._take("secretary-stage", "anh", 1)
        hands.says("hac", "thời hạn PH-03")
        self._take("officer-deadlines", "hac", 1)
        for word, name in (("LOP 1", "centre-class"), ("LOP 2", "centre-certified")):
            hands.says("dong", "lớp học")
            hands.picks_word("dong", word)
            self._take(name, "dong", 1)

    def _put_forward(self) -> None:
        hands = self._hands
        hands.says("duyen", "giới thiệu")
        hands.picks("duyen", "consent-signed")
        hands.picks_word("duyen", "NL")
        for text in ("09", "1/11/2026"):
            hands.says("duyen", text)
        hands.picks("duyen", "explained-self")
        for text in ("Quàng Văn Toản", "3/5/2002"):
            hands.says("duyen", text)
        hands.picks("duyen", "sex-male", "schooling-upper-secondary")
        hands.picks_word("duyen", "CD-NL")
        hands.says("duyen", "Đội trưởng đội thanh niên xung kích, nhiệt tình với việc bản.")
        self._take("organisation-nominate-check", "duyen", 1)
        hands.picks("duyen", "send")

    def _resolve(self) -> None:
        hands = self._hands
        hands.says("duyen", "nghị quyết đoàn")
        hands.picks("duyen", "union-record", "union-all")
        for text in ("12-NQ/ĐTN", "2/11/2026"):
            hands.says("duyen", text)
        hands.picks("duyen", "consulted-yes")
        self._take("organisation-union", "duyen", 1)
        hands.picks("duyen", "send")
        self._take("secretary-nomination", "thoa", 1)
        hands.picks("thoa", "receive", "assign-mentor", "assign-primary")
        hands.picks_word("thoa", "1")
        hands.picks("thoa", "put-to-meeting", "assign-note")

    def _report(self) -> None:
        hands = self._hands
        hands.waits_for("inh", "Trước kỳ sinh hoạt chi bộ tháng 11")
        self._take("mentor-open", "inh", 1)
        hands.picks("inh", "met-met", "strength-learning")
        self._take("mentor-question", "inh", 2)
        hands.picks("inh", "improve-speaking", "task-doing")
        self._take("mentor-check", "inh", 1)
        hands.picks("inh", "send")
        self._take("mentor-filed", "inh", 1)
        hands.waits_for("tuan", "Bình xét đoàn viên tháng 11")
        self._take("organisation-chapter", "tuan", 1)
        hands.picks("tuan", "enter-number")
        hands.says("tuan", "4")
        self._take("organisation-chapter-kept", "tuan", 3)

    def _prepare(self) -> None:
        hands = self._hands
        hands.waits_for("thoa", "Chuẩn bị họp")
        self._take("secretary-pack", "thoa", 1)
        self._take("in-charge-notice", "phuong", 1)
        hands.says("thoa", "phiếu giấy")
        hands.picks("thoa", "print-slips")
        self._take("secretary-slips", "thoa", 3)
        hands.waits_for("nhom-na-lo", "Chi bộ bản Nà Lo – sinh hoạt tháng 11")
        self._take("group-prompt", "nhom-na-lo", 1)
        hands.hours_pass(13)  # to the next morning
        hands.says("hac", "rà soát")
        hands.picks("hac", "open-round", "usual-day", "open-round-yes")
        self._take("officer-round", "hac", 1)
        hands.waits_for("thoa", "Việc hôm nay")
        self._take("secretary-today", "thoa", 1)
        hands.picks_word("thoa", "2")
        hands.picks("thoa", "enter-number")
        hands.says("thoa", "2 5 3")
        self._take("secretary-sources-check", "thoa", 1)
        hands.picks("thoa", "send")

    def _conclude(self) -> None:
        hands = self._hands
        hands.waits_for("thoa", "Kết luận đánh giá tháng 11")
        self._take("secretary-conclude", "thoa", 1)
        hands.picks("thoa", "with-changes")
        hands.picks_word("thoa", _NEW)
        hands.picks("thoa", "conclusion-list", "meeting-day")
        for text in ("8 7 7 0", "phụ trách đội văn nghệ bản", "25/12"):
            hands.says("thoa", text)
        hands.picks("thoa", "close-month", "close-month", "resolved-yes")
        self._take("secretary-closed", "thoa", 1)
        self._take("mentor-result", "inh", 1)
        self._take("organisation-result", "duyen", 1)

    def _look_from_above(self) -> None:
        hands = self._hands
        hands.waits_for("phuong", "Đề nghị đồng chí quan tâm")
        self._take("in-charge-escalate", "phuong", 1)
        hands.says("hac", "rà soát")
        self._take("officer-sources", "hac", 1)
        hands.waits_for("hac", "Đề nghị của các chi bộ")
        self._take("officer-committee", "hac", 1)
        hands.waits_for("hac", "Phát triển đảng viên tháng 11")
        self._take("officer-digest", "hac", 1)
        hands.says("hac", "tình hình gửi")
        self._take("officer-delivery", "hac", 1)
