"""What each phone of the page can try at once: typed things that show the sample at work."""

from collections.abc import Mapping

_CARD = "sample-try-card"  # of one person, by the code

TRIES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "inh": (
        ("/baocao", "command-report"),
        ("/thoihan", "command-deadlines"),
        ("/danhsach nl-07", _CARD),
    ),
    "thoa": (
        ("/tonghop", "command-status"),
        ("/chuyenbuoc nl-03", "command-stage"),
        ("/nhiemvu", "command-task"),
        ("/nguoigioithieu nl-03", "command-introducers"),
        ("/lophoc", "command-class"),
        ("/dilamxa", "command-away"),
        ("/bophieu", "command-ballot"),
    ),
    "duyen": (
        ("/nghiquyetdoan", "command-union"),
        ("/hoatdong", "command-activity"),
        ("/chitieu", "command-target"),
        ("/tonghop", "command-status"),
    ),
    "hac": (
        ("/tonghop", "command-status"),
        ("/thoihan", "command-deadlines"),
        ("/chitieu", "command-target"),
        ("/lophoc", "command-class"),
        ("/xetdanhsach", "command-committee"),
        ("/bophieu", "command-ballot"),
        ("/donvi ph", "command-units"),
    ),
    "phuong": (
        ("/dusinhhoat", "command-visit"),
        ("/tonghop", "command-status"),
        ("/thoihan", "command-deadlines"),
    ),
    "tuan": (
        ("/hoatdong", "command-activity"),
        ("/baocao", "command-report"),
        ("/nhiemvu", "command-task"),
    ),
    "anh": (
        ("/thoihan", "command-deadlines"),
        ("/chuyenbuoc ph-03", "command-stage"),
        ("/giayto ph-04", "command-papers"),
        ("/dilamxa", "command-away"),
        ("/danhsach ph-02", _CARD),
        ("/danhsach nl-02", _CARD),
    ),
    "dong": (("/lophoc", "command-class"),),
}
"""Phone → what is typed, and the entry of the catalogue that says what it is."""
