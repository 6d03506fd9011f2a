from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.meetings import (
    LAST,
    Meeting,
    MeetingException,
    MeetingRule,
    Period,
    meeting_in,
    next_meeting,
    parse_meeting_rule,
    parse_moment,
)
from tests.domain.times import ZONE, local, moments

TODAY = date(2026, 11, 2)

periods = st.builds(Period, st.integers(2000, 2100), st.integers(1, 12))
hours = {"hour": st.integers(0, 23), "minute": st.integers(0, 59)}
rules = st.one_of(
    st.builds(MeetingRule, day=st.integers(1, 31), **hours),
    st.builds(
        MeetingRule, weekday=st.integers(0, 6), nth=st.sampled_from([1, 2, 3, 4, LAST]), **hours
    ),
)


def by_day(day: int, hour: int = 19, minute: int = 30) -> MeetingRule:
    return MeetingRule(hour=hour, minute=minute, day=day)


def by_weekday(weekday: int, nth: int, hour: int = 19, minute: int = 30) -> MeetingRule:
    return MeetingRule(hour=hour, minute=minute, weekday=weekday, nth=nth)


@given(periods)
def test_a_period_survives_being_written_down(period: Period) -> None:
    assert Period.parse(str(period)) == period
    assert period.next().previous() == period
    assert period.previous() < period < period.next()


@pytest.mark.parametrize("text", ["", "2026-13", "2026-00", "2026-1", "2026/11", "٢٠٢٦-11"])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="period"):
        Period.parse(text)


@pytest.mark.parametrize(
    ("rule", "period", "day"),
    [
        (by_day(12), Period(2026, 11), date(2026, 11, 12)),
        (by_day(31), Period(2026, 11), date(2026, 11, 30)),
        (by_day(31), Period(2027, 2), date(2027, 2, 28)),
        (by_day(30), Period(2028, 2), date(2028, 2, 29)),
        (by_day(29), Period(2028, 2), date(2028, 2, 29)),
        (by_weekday(3, 2), Period(2026, 11), date(2026, 11, 12)),
        (by_weekday(3, LAST), Period(2026, 11), date(2026, 11, 26)),
        (by_weekday(6, 1), Period(2026, 11), date(2026, 11, 1)),
        (by_weekday(5, LAST), Period(2026, 10), date(2026, 10, 31)),
    ],
)
def test_a_rule_gives_the_day_of_the_month(rule: MeetingRule, period: Period, day: date) -> None:
    assert meeting_in(rule, period, ZONE) == local(day.year, day.month, day.day, 19, 30)


@given(rules, periods)
def test_a_meeting_stays_in_its_month(rule: MeetingRule, period: Period) -> None:
    at = meeting_in(rule, period, ZONE).astimezone(ZONE)
    assert Period.of(at) == period
    assert at.time() == rule.at
    assert rule.weekday in {None, at.weekday()}


@given(rules, moments(date(2020, 1, 1), date(2040, 1, 1)))
def test_the_next_meeting_is_the_first_one_ahead(rule: MeetingRule, after: datetime) -> None:
    meeting = next_meeting(rule, (), after, ZONE)
    assert meeting is not None
    assert meeting.at > after
    assert meeting_in(rule, meeting.period.previous(), ZONE) <= after


@pytest.mark.parametrize(
    "wrong",
    [
        {"day": 0},
        {"day": 32},
        {},
        {"weekday": 3},
        {"weekday": 7, "nth": 1},
        {"weekday": 3, "nth": 5},
        {"day": 3, "weekday": 3, "nth": 1},
    ],
)
def test_half_a_rule_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="day"):
        MeetingRule(hour=19, **wrong)


def test_a_meeting_put_off_into_the_next_month_keeps_its_month() -> None:
    put_off = MeetingException(Period(2026, 11), local(2026, 12, 1, 19, 30))
    found = next_meeting(by_day(12), [put_off], local(2026, 11, 30), ZONE)
    assert found == Meeting(Period(2026, 11), local(2026, 12, 1, 19, 30))


def test_a_meeting_brought_forward_comes_first() -> None:
    early = MeetingException(Period(2026, 12), local(2026, 11, 28, 8))
    found = next_meeting(by_day(12), [early], local(2026, 11, 13), ZONE)
    assert found == Meeting(Period(2026, 12), local(2026, 11, 28, 8))


def test_a_cancelled_month_is_passed_over() -> None:
    none = MeetingException(Period(2026, 11), None)
    found = next_meeting(by_day(12), [none], local(2026, 11, 1), ZONE)
    assert found == Meeting(Period(2026, 12), local(2026, 12, 12, 19, 30))


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("ngay 12 19h30", by_day(12)),
        ("ngày 12, 19 giờ 30", by_day(12)),
        ("NGÀY 12 hằng tháng, lúc 19 giờ 30 phút", by_day(12)),
        ("12 19:30", by_day(12)),
        ("12, 7h30 tối", by_day(12)),
        ("ngày 12 lúc 7 giờ rưỡi tối", by_day(12)),
        ("19h30 ngày 12", by_day(12)),
        ("mùng 3 19h", by_day(3, minute=0)),
        ("ngày 25 2 giờ chiều", by_day(25, 14, 0)),
        ("cuối tháng 8h sáng", by_day(31, 8, 0)),
        ("ngay 31 19g30", by_day(31)),
        ("thu nam tuan 2 19h30", by_weekday(3, 2)),
        ("thứ Năm tuần thứ hai, 19 giờ 30", by_weekday(3, 2)),
        ("thu nam cuoi 19:30", by_weekday(3, LAST)),
        ("thứ 5 cuối cùng của tháng 19:30", by_weekday(3, LAST)),
        ("chu nhat tuan dau 8h", by_weekday(6, 1, 8, 0)),
        ("CN tuần 1 8 giờ", by_weekday(6, 1, 8, 0)),
        ("tuần 2 thứ năm 19h30", by_weekday(3, 2)),
        ("t7 tuan cuoi 19h30", by_weekday(5, LAST)),
        ("thứ tư tuần 4 19h30", by_weekday(2, 4)),
    ],
)
def test_a_secretary_types_the_rule_as_it_is_spoken(said: str, rule: MeetingRule) -> None:
    assert parse_meeting_rule(said) == rule


@pytest.mark.parametrize(
    "said",
    [
        "",
        "12",
        "ngay 12",
        "19h30",
        "ngay 32 19h30",
        "ngay 0 19h30",
        "ngay 12 25h",
        "ngay 12 19h75",
        "12 giờ đêm ngày 3",
        "thu nam tuan 5 19h30",
        "thu chin tuan 2 19h30",
        "thu nam 19h30",
        "ngay 12 19h30 20h30",
        "hom nao cung duoc 19h30",
        "😀" * 300,
        "1" * 5000,
    ],
)
def test_what_is_no_rule_is_asked_again(said: str) -> None:
    assert parse_meeting_rule(said) is None


def test_the_hour_may_stay_as_it_was() -> None:
    assert parse_meeting_rule("ngày 15", time(8)) == by_day(15, 8, 0)
    assert parse_meeting_rule("ngày 15 19h30", time(8)) == by_day(15)


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("12/11 19h30", local(2026, 11, 12, 19, 30)),
        ("12/11/2026 19 giờ 30", local(2026, 11, 12, 19, 30)),
        ("12/11", local(2026, 11, 12, 19, 30)),
        ("19h30 12/11", local(2026, 11, 12, 19, 30)),
        ("19 giờ 30 12/11", local(2026, 11, 12, 19, 30)),
        ("19h 12/11", local(2026, 11, 12, 19)),
        ("19 giờ 30, thứ Năm, 12/11/2026", local(2026, 11, 12, 19, 30)),
        ("14-11 8:00", local(2026, 11, 14, 8)),
        ("ngày 14 tháng 11 lúc 8 giờ sáng", local(2026, 11, 14, 8)),
        ("5/1 19h30", local(2027, 1, 5, 19, 30)),
        ("ngày mai 19h30", local(2026, 11, 3, 19, 30)),
    ],
)
def test_a_moment_is_read_as_it_is_spoken(said: str, moment: datetime) -> None:
    assert parse_moment(said, TODAY, ZONE) == moment


@pytest.mark.parametrize(
    "said", ["", "31/2 19h30", "12/11 25h", "thứ sáu 12/11", "19h30", "12/13", "toi hop sau"]
)
def test_what_is_no_moment_is_asked_again(said: str) -> None:
    assert parse_moment(said, TODAY, ZONE) is None


@given(st.text(max_size=60))
def test_no_text_breaks_the_parsers(text: str) -> None:
    rule = parse_meeting_rule(text)
    assert rule is None or rule.day_in(Period(2026, 2))
    moment = parse_moment(text, TODAY, ZONE)
    assert moment is None or moment - moment == timedelta(0)
