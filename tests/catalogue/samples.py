"""Something to put in for each variable, about as long as the real thing."""

from collections.abc import Mapping

_LINE = "Hay giúp bà con gặt lúa, đã nhận dạy lớp xóa mù chữ buổi tối của bản."
_SAMPLES: Mapping[str, str] = {
    "unit": "chi bộ bản Nà Lo",
    "branch": "chi bộ bản Nà Lo",
    "chapter": "chi đoàn bản Nà Lo",
    "organisation": "Đoàn Thanh niên xã",
    "committee": "Đảng ủy xã Mường Lạn",
    "place": "nhà văn hóa bản Nà Lo",
    "code": "NL-07",
    "word": "TRO GIUP",
    "words": "DA GAP, DIEN THOAI, CHUA GAP",
    "codes": "NL-03, NL-05, NL-07, NL-08",
    "candidate": "NL-07 (L.T.M.)",
    "name": "Quàng Văn Inh",
    "full_name": "Quàng Văn Inh",
    "person": "Quàng Văn Inh",
    "given": "Inh",
    "mentor": "Quàng Văn Inh",
    "secretary": "Quàng Văn Inh",
    "contact": "Tòng Thị Phương",
    "phone": "0912 345 678",
    "line": _LINE,
    "text": _LINE,
    "remark": _LINE,
    "lines": f"– {_LINE}\n– {_LINE}\n– {_LINE}",
    "role": "bí thư chi bộ",
    "term": "tích cực việc chung",
    "when": "tháng 11",
    "task": "phụ trách đội văn nghệ bản",
    "in_time": "Gửi trước tối Chủ nhật, 8/11 thì kịp họp chi ủy.",
    "next": "Chi ủy họp thứ Hai, 9/11.",
    "link": "https://example.org/start?code=48271936",
}
_DATES: Mapping[str, str] = {
    "_short": "12/11",
    "_full": "12/11/2026",
    "_typed": "12/11",
    "_typed_year": "12/11/2026",
    "_weekday": "thứ Năm",
    "_date": "thứ Năm, 12/11/2026",
    "_hour": "19 giờ 30",
}
_MOMENTS = frozenset({"day", "at", "date", "until", "due", "meeting", "deadline"})


def sample_for(variables: frozenset[str], number: int = 4) -> dict[str, str | int]:
    """A value for each variable: what its name suggests, else `number`."""
    return {name: _sample(name, number) for name in variables}


def _sample(name: str, number: int) -> str | int:
    if name in _SAMPLES:
        return _SAMPLES[name]
    for suffix, text in _DATES.items():
        if name.endswith(suffix):
            return text
    return "thứ Năm, 12/11/2026" if name in _MOMENTS else number
