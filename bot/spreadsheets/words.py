"""The words of the spreadsheet and what they stand for. All are compared without diacritics.

The first word for a meaning is the one the template offers.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from domain.candidates import Schooling, Sex, Stage
from domain.text import fold
from domain.units import Association, Membership, Role, UnitKind


@dataclass(frozen=True, slots=True)
class Kind:
    """What a unit is."""

    kind: UnitKind
    association: Association | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """What a post is; `association` where the word says which organisation it is in."""

    role: Role
    association: Association | None = None


YOUTH, WOMEN, FARMERS = Association.YOUTH, Association.WOMEN, Association.FARMERS
VETERANS, FRONT = Association.VETERANS, Association.FRONT

KINDS: Mapping[str, Kind] = {
    "chi bộ": Kind(UnitKind.BRANCH),
    "Đoàn xã": Kind(UnitKind.ORGANISATION, YOUTH),
    "Hội Phụ nữ xã": Kind(UnitKind.ORGANISATION, WOMEN),
    "Hội Nông dân xã": Kind(UnitKind.ORGANISATION, FARMERS),
    "Hội Cựu chiến binh xã": Kind(UnitKind.ORGANISATION, VETERANS),
    "Mặt trận xã": Kind(UnitKind.ORGANISATION, FRONT),
    "chi đoàn": Kind(UnitKind.CHAPTER, YOUTH),
    "chi hội phụ nữ": Kind(UnitKind.CHAPTER, WOMEN),
    "chi hội nông dân": Kind(UnitKind.CHAPTER, FARMERS),
    "chi hội cựu chiến binh": Kind(UnitKind.CHAPTER, VETERANS),
    "ban công tác Mặt trận": Kind(UnitKind.CHAPTER, FRONT),
}

TITLES: Mapping[str, Title] = {
    "cán bộ Ban Xây dựng Đảng": Title(Role.OFFICER),
    "bí thư Đảng ủy": Title(Role.COMMITTEE_SECRETARY),
    "phó bí thư thường trực Đảng ủy": Title(Role.COMMITTEE_SECRETARY),
    "đảng ủy viên phụ trách": Title(Role.MEMBER_IN_CHARGE),
    "bí thư chi bộ": Title(Role.BRANCH_SECRETARY),
    "phó bí thư chi bộ": Title(Role.BRANCH_DEPUTY),
    "chi ủy viên": Title(Role.BRANCH_COMMITTEE),
    "bí thư Đoàn xã": Title(Role.COMMUNE_LEADER, YOUTH),
    "chủ tịch Hội Phụ nữ": Title(Role.COMMUNE_LEADER, WOMEN),
    "chủ tịch Hội Nông dân": Title(Role.COMMUNE_LEADER, FARMERS),
    "chủ tịch Hội Cựu chiến binh": Title(Role.COMMUNE_LEADER, VETERANS),
    "chủ tịch Mặt trận": Title(Role.COMMUNE_LEADER, FRONT),
    "bí thư chi đoàn": Title(Role.CHAPTER_LEADER, YOUTH),
    "chi hội trưởng phụ nữ": Title(Role.CHAPTER_LEADER, WOMEN),
    "chi hội trưởng nông dân": Title(Role.CHAPTER_LEADER, FARMERS),
    "chi hội trưởng cựu chiến binh": Title(Role.CHAPTER_LEADER, VETERANS),
    "trưởng ban công tác Mặt trận": Title(Role.CHAPTER_LEADER, FRONT),
    "chi hội trưởng": Title(Role.CHAPTER_LEADER),
    "cán bộ Trung tâm chính trị": Title(Role.POLITICAL_CENTRE),
}

# Other ways in which the same is written.
MORE_TITLES: Mapping[str, Title] = {
    "cán bộ Ban XDĐ": TITLES["cán bộ Ban Xây dựng Đảng"],
    "cán bộ xây dựng Đảng": TITLES["cán bộ Ban Xây dựng Đảng"],
    "bí thư": TITLES["bí thư chi bộ"],
    "phó bí thư": TITLES["phó bí thư chi bộ"],
    "bí thư Đoàn thanh niên xã": TITLES["bí thư Đoàn xã"],
    "chủ tịch Ủy ban Mặt trận": TITLES["chủ tịch Mặt trận"],
    "đảng ủy viên phụ trách chi bộ": TITLES["đảng ủy viên phụ trách"],
}

MEMBERSHIPS: Mapping[str, Membership] = {
    "chính thức": Membership.OFFICIAL,
    "dự bị": Membership.PROBATIONARY,
    "không": Membership.NONE,
}

SEXES: Mapping[str, Sex] = {"nữ": Sex.FEMALE, "nam": Sex.MALE}

SCHOOLINGS: Mapping[str, Schooling] = {
    "biết chữ": Schooling.LITERATE,
    "tiểu học": Schooling.PRIMARY,
    "trung học cơ sở": Schooling.LOWER_SECONDARY,
    "trung học phổ thông": Schooling.UPPER_SECONDARY,
    "trung cấp": Schooling.VOCATIONAL,
    "cao đẳng": Schooling.COLLEGE,
    "đại học trở lên": Schooling.UNIVERSITY,
}

# The last year finished, of twelve: what offices write in the column of schooling.
_YEARS_OF_SCHOOL = {
    **dict.fromkeys(range(5, 9), Schooling.PRIMARY),
    **dict.fromkeys(range(9, 12), Schooling.LOWER_SECONDARY),
    12: Schooling.UPPER_SECONDARY,
}

MORE_SCHOOLINGS: Mapping[str, Schooling] = {
    "biết đọc, biết viết": Schooling.LITERATE,
    "biết đọc, biết viết chữ quốc ngữ": Schooling.LITERATE,
    "cấp 1": Schooling.PRIMARY,
    "cấp 2": Schooling.LOWER_SECONDARY,
    "cấp 3": Schooling.UPPER_SECONDARY,
    "THCS": Schooling.LOWER_SECONDARY,
    "THPT": Schooling.UPPER_SECONDARY,
    "đại học": Schooling.UNIVERSITY,
    "thạc sĩ": Schooling.UNIVERSITY,
    "trên đại học": Schooling.UNIVERSITY,
    **{f"{year}/12": level for year, level in _YEARS_OF_SCHOOL.items()},
    **{f"lớp {year}/12": level for year, level in _YEARS_OF_SCHOOL.items()},
    **{f"lớp {year}": level for year, level in _YEARS_OF_SCHOOL.items()},
}

STAGES: Mapping[str, Stage] = {
    "đã giới thiệu": Stage.INTRODUCED,
    "đã tiếp nhận": Stage.RECEIVED,
    "cảm tình Đảng": Stage.LISTED,
    "đã phân công giúp đỡ": Stage.HELPED,
    "đã học lớp nhận thức": Stage.TRAINED,
    "đang làm hồ sơ": Stage.FILE,
    "đang thẩm tra": Stage.VERIFICATION,
    "đang lấy ý kiến": Stage.OPINIONS,
    "chi bộ đã đề nghị kết nạp": Stage.PROPOSED,
    "đảng ủy cơ sở đã đề nghị": Stage.APPRAISED,
    "đã có quyết định kết nạp": Stage.DECIDED,
    "đảng viên dự bị": Stage.PROBATION,
    "chi bộ đã đề nghị công nhận": Stage.RECOGNITION,
    "đảng viên chính thức": Stage.OFFICIAL,
    "đã thôi theo dõi": Stage.LEFT,
}

MORE_STAGES: Mapping[str, Stage] = {
    "đã đưa ra khỏi danh sách": Stage.LEFT,
    "giới thiệu": Stage.INTRODUCED,
    "được giới thiệu": Stage.INTRODUCED,
    "quần chúng ưu tú": Stage.RECEIVED,
    "tiếp nhận": Stage.RECEIVED,
    "được tiếp nhận": Stage.RECEIVED,
    "trong danh sách cảm tình Đảng": Stage.LISTED,
    "danh sách cảm tình Đảng": Stage.LISTED,
    "đã vào danh sách": Stage.LISTED,
    "đối tượng Đảng": Stage.LISTED,
    "đối tượng kết nạp": Stage.LISTED,
    "đang được giúp đỡ": Stage.HELPED,
    "đã phân công đảng viên giúp đỡ": Stage.HELPED,
    "đã học lớp cảm tình": Stage.TRAINED,
    "đã có giấy chứng nhận": Stage.TRAINED,
    "đã học lớp bồi dưỡng nhận thức về Đảng": Stage.TRAINED,
    "người vào Đảng": Stage.FILE,
    "làm hồ sơ": Stage.FILE,
    "đang làm hồ sơ xin vào Đảng": Stage.FILE,
    "thẩm tra lý lịch": Stage.VERIFICATION,
    "đang thẩm tra lý lịch": Stage.VERIFICATION,
    "lấy ý kiến nhận xét": Stage.OPINIONS,
    "đang lấy ý kiến nhận xét": Stage.OPINIONS,
    "chi bộ đã xét": Stage.PROPOSED,
    "có quyết định kết nạp": Stage.DECIDED,
    "dự bị": Stage.PROBATION,
    "đề nghị công nhận chính thức": Stage.RECOGNITION,
    "chính thức": Stage.OFFICIAL,
    "đã thôi theo dõi": Stage.LEFT,
    "đã rút": Stage.LEFT,
}

YES_NO: Mapping[str, bool] = {"có": True, "không": False}

MORE_YES_NO: Mapping[str, bool] = {
    "x": True, "1": True, "true": True, "yes": True,
    "0": False, "false": False, "no": False, "chưa": False, "ko": False,
}  # fmt: skip

BY_KIND = {fold(word): meaning for word, meaning in KINDS.items()}
BY_TITLE = {fold(word): meaning for word, meaning in {**TITLES, **MORE_TITLES}.items()}
BY_MEMBERSHIP = {fold(word): meaning for word, meaning in MEMBERSHIPS.items()} | {
    "dang vien chinh thuc": Membership.OFFICIAL,
    "dang vien du bi": Membership.PROBATIONARY,
    "chua": Membership.NONE,
}
BY_YES_NO = {fold(word): meaning for word, meaning in {**YES_NO, **MORE_YES_NO}.items()}

# With None for a cell in which nothing usable stands.
BY_SEX: Mapping[str, Sex | None] = {fold(word): meaning for word, meaning in SEXES.items()}
BY_SCHOOLING: Mapping[str, Schooling | None] = {
    fold(word): meaning for word, meaning in {**SCHOOLINGS, **MORE_SCHOOLINGS}.items()
}
BY_STAGE: Mapping[str, Stage | None] = {
    fold(word): meaning for word, meaning in {**STAGES, **MORE_STAGES}.items()
}


def near_word(said: str, words: Iterable[str]) -> str:
    """The word most like what was said, if any is."""
    folded = {fold(word): word for word in words}
    found = get_close_matches(fold(said), folded, n=1)
    return folded[found[0]] if found else ""
