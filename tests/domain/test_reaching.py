"""Who counts as out of reach, and since when."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.ids import PersonId
from domain.reaching import LastContact, Patience, Reachable, reached
from domain.units import Hour, Membership, Person

NOW = datetime(2026, 12, 4, 3, tzinfo=UTC)
TODAY = date(2026, 12, 4)
LONG_AGO = NOW - timedelta(days=40)
LATELY = NOW - timedelta(days=10)
PATIENCE = Patience(unheard=timedelta(days=30), unanswered=timedelta(days=2))


def person(
    *, smartphone: bool = True, paused: date | None = None, away: date | None = None
) -> Person:
    return Person(
        id=PersonId(1),
        full_name="Lò Văn Pọm",
        branch=None,
        membership=Membership.OFFICIAL,
        smartphone=smartphone,
        hour=Hour.EVENING,
        language=None,
        paused_until=paused,
        away_until=away,
    )


def opened(
    heard: datetime | None, asked: datetime | None = None, *, open_: bool = True
) -> LastContact:
    return LastContact(open=open_, heard=heard, asked=asked)


@pytest.mark.parametrize(
    ("contact", "state", "since"),
    [
        (None, Reachable.NOT_JOINED, None),
        (opened(LATELY), Reachable.WELL, LATELY),
        # Nothing was asked: being quiet is no sign.
        (opened(LONG_AGO), Reachable.WELL, LONG_AGO),
        # Asked yesterday: there was no time to answer.
        (opened(LONG_AGO, NOW - timedelta(days=1)), Reachable.WELL, LONG_AGO),
        (opened(LONG_AGO, NOW - timedelta(days=2)), Reachable.SILENT, LONG_AGO),
        (opened(NOW - timedelta(days=30), LATELY), Reachable.WELL, NOW - timedelta(days=30)),
        (opened(None, LATELY), Reachable.WELL, None),
        (opened(None, LONG_AGO), Reachable.SILENT, None),
        (opened(LATELY, open_=False), Reachable.CLOSED, LATELY),
        (LastContact(open=False, heard=LONG_AGO, closed=LATELY), Reachable.CLOSED, LATELY),
    ],
)
def test_how_somebody_stands(
    contact: LastContact | None, state: Reachable, since: datetime | None
) -> None:
    found = reached(person(), contact, NOW, TODAY, PATIENCE)
    assert (found.state, found.since) == (state, since)


def test_who_uses_no_smartphone_is_asked_in_person_and_never_out_of_reach() -> None:
    silent = opened(LONG_AGO, LATELY)
    for contact in (None, silent, opened(None, open_=False)):
        found = reached(person(smartphone=False), contact, NOW, TODAY, PATIENCE)
        assert found.state is Reachable.IN_PERSON
        assert not found.state.out_of_reach


def test_who_asked_for_a_rest_or_is_on_leave_is_not_out_of_reach() -> None:
    silent = opened(LONG_AGO, LATELY)
    tomorrow = TODAY + timedelta(days=1)
    for one in (person(paused=tomorrow), person(away=tomorrow)):
        assert reached(one, silent, NOW, TODAY, PATIENCE).state is Reachable.WELL
    for one in (person(paused=TODAY), person(away=TODAY)):
        assert reached(one, silent, NOW, TODAY, PATIENCE).state is Reachable.SILENT
