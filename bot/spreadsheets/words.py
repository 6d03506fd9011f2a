"""The words of the spreadsheet and what they stand for. All are compared without diacritics.

The first word for a meaning is the one the template offers.
"""

from collections.abc import Mapping
from dataclasses import dataclass

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
