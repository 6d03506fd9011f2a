"""Which warnings a day that was set leaves unsaid."""

from datetime import UTC, date, datetime

import pytest

from domain.ids import CandidateId, PersonId
from domain.road.answers import Answered, DeadlineAnswer, leaves_unsaid, scheduled_on

DUE = date(2026, 12, 15)


def said(hour: int, answer: DeadlineAnswer, on: date | None, due: date = DUE) -> Answered:
    return Answered(
        candidate=CandidateId(1),
        rule="ceremony",
        due=due,
        answer=answer,
        by=PersonId(1),
        at=datetime(2026, 11, 16, hour, tzinfo=UTC),
        on=on,
    )


def test_the_day_said_last_for_this_very_date_counts() -> None:
    first, last = date(2026, 12, 10), date(2026, 12, 12)
    answers = [
        said(9, DeadlineAnswer.SCHEDULED, last),
        said(8, DeadlineAnswer.SCHEDULED, first),
        said(10, DeadlineAnswer.STUCK, None),
        said(11, DeadlineAnswer.SCHEDULED, first, date(2026, 12, 29)),
    ]
    assert scheduled_on(answers, "ceremony", DUE) == last
    assert scheduled_on(answers, "probation", DUE) is None


@pytest.mark.parametrize(
    ("planned", "today", "last", "unsaid"),
    [
        (None, date(2026, 12, 1), False, False),
        (date(2026, 12, 10), date(2026, 12, 1), False, True),
        (date(2026, 12, 10), date(2026, 12, 10), False, True),
        (date(2026, 12, 10), date(2026, 12, 11), False, False),
        (date(2026, 12, 10), date(2026, 12, 1), True, False),
        (date(2026, 12, 16), date(2026, 12, 1), False, False),
    ],
)
def test_warnings_rest_until_the_day_that_was_set_but_for_the_last(
    planned: date | None, today: date, last: bool, unsaid: bool
) -> None:
    assert leaves_unsaid(planned, DUE, today, last=last) is unsaid
