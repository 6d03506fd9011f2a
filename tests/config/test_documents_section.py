"""A committee's own codes and titles of the forms."""

import pytest

from bot.config import Config
from bot.config.read import read_table
from bot.settings_from import settings_of
from tests.world import local


def test_a_form_is_shown_as_the_committee_calls_it() -> None:
    forms = [{"key": "5-KNĐ", "code": "4-KNĐ"}, {"key": "1-KNĐ", "title": " Đơn xin vào Đảng "}]
    reading = read_table({"documents": {"forms": forms}})
    assert reading.problems == ()
    documents = settings_of(reading.config, local(2, 11)).documents
    shown = {one.key: (one.shown_code, one.title) for one in documents}
    assert shown["5-KNĐ"] == ("4-KNĐ", None)
    assert shown["1-KNĐ"] == ("1-KNĐ", "Đơn xin vào Đảng")
    assert shown["2-KNĐ"] == ("2-KNĐ", None)


@pytest.mark.parametrize(
    "forms",
    [
        [{"key": "99-KNĐ", "code": "1"}],
        [{"key": "5-KNĐ"}],
        [{"code": "5-KNĐ"}],
        [{"key": "5-KNĐ", "code": "mẫu số 4"}],
        [{"key": "5-KNĐ", "code": ""}],
        [{"key": "5-KNĐ", "title": ""}],
        [{"key": "5-KNĐ", "title": "a" * 121}],
        [{"key": "5-KNĐ", "title": 5}],
        [{"key": "5-KNĐ", "code": "1", "name": "x"}],
        [{"key": "5-KNĐ", "code": "1"}, {"key": "5-KNĐ", "code": "2"}],
        ["5-KNĐ"],
        "5-KNĐ",
    ],
)
def test_anything_else_is_refused(forms: object) -> None:
    reading = read_table({"documents": {"forms": forms}})
    (problem,) = reading.problems
    assert (problem.path, problem.wanted.key) == ("documents.forms", "cli-config-expected-forms")
    assert reading.config == Config()
