"""Words that may not stand in the Vietnamese catalogue, with the phrases in which they may."""

# Word or phrase to avoid (voice.md §3, and §1, §2, §8 where noted) → phrases in which it is right.
# «∘» stands for something filled in.
AVOID: dict[str, tuple[str, ...]] = {
    "người hướng dẫn": (),
    "cố vấn": (),
    "bên đồng hành": (),
    "đề cử": (),
    "tiến cử": (),
    "chấp nhận": (),
    "phê duyệt": (),
    "từ chối": (),
    "bác": ("bác sĩ",),
    "bác bỏ": (),
    "loại": ("phân loại", "loại giấy tờ", "loại tệp", "loại «"),
    "quyết nghị": (),
    "điểm": (
        "ưu điểm",
        "khuyết điểm",
        "tự kiểm điểm",
        "điểm cần",
        "địa điểm",
        "thời điểm",
        "điểm chỉ",
        "điểm ∘",
    ),
    "số phiếu": (),
    "kỳ bình xét": (),
    "chấm": ("chấm dứt", "dấu chấm", "hai chấm"),
    "phiếu điểm": (),
    "điểm yếu": (),
    "tiêu cực": (),
    "gạch tên": (),
    "học cảm tình": (),
    "bảo lãnh": (),
    "lễ tuyên thệ": (),
    "thử thách": (),
    "lên chính thức": (),
    "dự báo": (),
    "cấp trên": ("cấp ủy cấp trên",),
    "thăm": (),
    "giám sát": (),
    "leo thang": (),
    "vượt cấp": (),
    # On leave, of somebody with a post or a mentor; never of whoever went away to work.
    "vắng": ("vắng mặt", "báo vắng", "ghi vắng", "đi vắng", "đang vắng", "vắng đến", "vắng lâu"),
    "chi bộ chủ nhà": (),
    "tồn đọng": (),
    "trễ hẹn": (),
    "cảnh báo": (),
    "thẻ": ("giơ thẻ", "thẻ đảng viên"),
    "hồ sơ": ("làm hồ sơ", "hồ sơ giấy", "hồ sơ xin vào đảng"),
    "bàn làm việc": (),
    "nhập hộ": (),
    "lọc": (),
    "xếp hạng": (),
    # §1: people decide; §1.10: «hằng»
    "đạt": ("diễn đạt", "truyền đạt"),
    "trượt": (),
    "hàng tháng": (),
    "hàng năm": (),
    # §2: what nobody is called, and what the assistant does not call itself
    "đối tượng": (),
    "hệ thống": ("hệ thống chính trị",),
    "em": ("trẻ em",),
    "tôi": ("việc của tôi", "dữ liệu của tôi"),
    # §8: somebody who cannot be reached is not somebody who does not answer
    "không phản hồi": (),
    "không chịu": (),
}

# On a button the person speaks, not the assistant.
SAID_BY_THE_PERSON = frozenset({"tôi"})

# Vietnamese words are made of such syllables once their marks are off; most foreign words are not.
SYLLABLE = (
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)

# Foreign words that happen to look like a syllable.
FOREIGN_SYLLABLES = frozenset({"bot", "chat", "the", "of", "top", "not", "on", "at", "set"})

# Names, and the one word an English speaker looks for.
NAMES = frozenset({"Telegram", "Zalo", "English"})

# The program's own name standing alone, as a title.
TITLES = frozenset({"demo-title", "demo-brand"})
