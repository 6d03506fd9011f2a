"""The three sheets and their columns: the one description that reader and template share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from domain.text import fold
from services.imports import import_rows
from services.imports.import_rows import Problem

_LONGEST_TITLE = 40


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, other titles it is known by, and the example the template shows."""

    title: str
    others: tuple[str, ...] = ()
    required: bool = False
    example: str = ""
    width: int = 18


@dataclass(frozen=True)
class Sheet:
    """A sheet. A row of titles with any of `known_by` is its own."""

    name: str
    columns: Mapping[str, Column]
    known_by: tuple[str, ...]

    def key_of(self, title: str) -> str | None:
        """The key of the column with this title; None if there is none."""
        if len(title) > _LONGEST_TITLE:
            return None
        return self._keys.get(fold(title).strip(" .:*"))

    @cached_property
    def _keys(self) -> Mapping[str, str]:
        return {
            fold(title): key
            for key, column in self.columns.items()
            for title in (column.title, *column.others)
        }


UNITS = Sheet(
    "Chi bộ",
    {
        "code": Column("Mã", ("Mã đơn vị", "Mã chi bộ"), required=True, example="VD", width=10),
        "name": Column(
            "Tên",
            ("Tên đơn vị", "Tên chi bộ"),
            required=True,
            example="Chi bộ bản Ví Dụ",
            width=30,
        ),
        "kind": Column("Loại", ("Loại đơn vị",), required=True, example="chi bộ"),
        "parent": Column("Thuộc", ("Thuộc đơn vị", "Trực thuộc")),
        "branch": Column("Chi bộ cùng bản", ("Chi bộ cùng địa bàn", "Chi bộ")),
        "prefix": Column("Mã quần chúng", ("Đầu mã quần chúng",), example="VD", width=14),
        "meeting": Column(
            "Lịch họp", ("Lịch sinh hoạt",), example="thứ Năm tuần 2, 19 giờ 30", width=28
        ),
        "place": Column("Địa điểm", ("Nơi họp",), example="nhà văn hóa bản", width=24),
        "has_committee": Column("Có chi ủy", ("Chi ủy",), example="có", width=12),
        "signal": Column("Có sóng", ("Sóng điện thoại",), example="có", width=12),
        "grassroots": Column("Đảng ủy cơ sở", ("Cấp ủy cơ sở",), width=26),
    },
    known_by=("code", "name", "kind"),
)

PEOPLE = Sheet(
    "Người",
    {
        "name": Column(
            "Họ và tên", ("Họ tên",), required=True, example="Quàng Văn Ví Dụ", width=26
        ),
        "born": Column("Ngày sinh", ("Năm sinh", "Ngày, năm sinh", "Sinh ngày"), example="1975"),
        "branch": Column("Chi bộ", ("Mã chi bộ", "Sinh hoạt tại"), example="VD"),
        "membership": Column("Đảng viên", ("Là đảng viên",), example="chính thức"),
        "posts": Column("Chức danh", ("Chức vụ",), example="bí thư chi bộ", width=34),
        "in_charge_of": Column("Phụ trách chi bộ", ("Phụ trách",), width=20),
        "smartphone": Column(
            "Điện thoại thông minh", ("Có điện thoại thông minh",), example="có", width=22
        ),
        "away": Column("Vắng đến ngày", ("Đi vắng đến ngày", "Đi xa đến ngày")),
        "note": Column("Ghi chú", width=30),
    },
    known_by=("name", "posts"),
)

CANDIDATES = Sheet(
    "Quần chúng",
    {
        "code": Column("Mã số", ("Mã quần chúng",), width=10),
        "name": Column("Họ và tên", ("Họ tên",), required=True, example="Lò Thị Ví Dụ", width=26),
        "born": Column(
            "Ngày sinh",
            ("Năm sinh", "Ngày, năm sinh", "Sinh ngày"),
            required=True,
            example="12/3/1998",
        ),
        "sex": Column("Giới tính", required=True, example="nữ", width=10),
        "schooling": Column(
            "Học vấn",
            ("Trình độ học vấn", "Trình độ văn hóa", "Văn hóa"),
            required=True,
            example="trung học phổ thông",
            width=22,
        ),
        "branch": Column(
            "Chi bộ", ("Mã chi bộ", "Chi bộ bản"), required=True, example="VD", width=14
        ),
        "chapter": Column("Chi đoàn, chi hội", ("Chi đoàn", "Chi hội"), width=20),
        "stage": Column("Bước", ("Đang ở bước",), required=True, example="đã tiếp nhận", width=20),
        "since": Column(
            "Từ ngày", ("Ngày vào bước",), required=True, example="15/9/2026", width=12
        ),
        "form": Column(
            "Số giấy đồng ý", ("Giấy đồng ý số", "Giấy đồng ý"), required=True, example="01"
        ),
        "signed": Column(
            "Ngày giấy đồng ý", ("Ngày ký giấy đồng ý",), required=True, example="10/9/2026"
        ),
        "explained": Column(
            "Người giải thích",
            ("Người đọc, giải thích",),
            required=True,
            example="Quàng Văn Ví Dụ",
            width=24,
        ),
        "unit": Column("Đơn vị giới thiệu", ("Nơi giới thiệu",), example="VD", width=20),
        "mentor": Column(
            "Đảng viên giúp đỡ",
            ("Người giúp đỡ", "Đảng viên theo dõi, giúp đỡ"),
            example="Quàng Văn Ví Dụ",
            width=24,
        ),
        "resolved": Column(
            "Ngày nghị quyết phân công",
            ("Ngày phân công", "Nghị quyết phân công"),
            example="20/9/2026",
        ),
    },
    known_by=("form", "signed", "explained", "stage"),
)

SHEETS = (UNITS, PEOPLE, CANDIDATES)
_BY_KEY = {
    import_rows.UNITS: UNITS,
    import_rows.PEOPLE: PEOPLE,
    import_rows.CANDIDATES: CANDIDATES,
}


def in_titles(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The record's problems, which name sheet and column by key, with the titles people know."""
    return tuple(
        replace(one, sheet=sheet.name, column=sheet.columns[one.column].title)
        if (sheet := _BY_KEY.get(one.sheet))
        else one
        for one in problems
    )


def title_of(sheet: str) -> str:
    """The name of a sheet that the use cases call by its key."""
    return _BY_KEY[sheet].name


# A sheet of the template that only lists the words to choose from.
WORDS_SHEET = "Chữ dùng"

# Columns that lists in offices have anyway and that mean nothing to us.
IGNORED_TITLES = frozenset({"stt", "tt", "so tt", "so thu tu", "ghi chu"})
