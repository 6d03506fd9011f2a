"""A record of somebody's road, put together for the tests of what is worked out from it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from domain.candidates import Candidate, Schooling, Sex, Stage
from domain.ids import CandidateId, PersonId, UnitId
from domain.road.events import Event, Milestone, Move
from domain.road.facts import Facts, latest
from domain.road.introducers import Introducer, IntroducerKind
from domain.road.papers import Paper

WHO = CandidateId(7)
_RECORDED = datetime(2026, 1, 1, tzinfo=UTC)


def event(number: int, kind: Milestone, on: date, place: str | None = None) -> Event:
    """A milestone on record under this number."""
    return Event(id=number, candidate=WHO, kind=kind, on=on, at=_RECORDED, place=place)


def introducer(
    person: int, known_since: str | None, *, substitute: bool = False, until: date | None = None
) -> Introducer:
    """A member who introduces, known to the candidate since then."""
    return Introducer(
        id=person,
        candidate=WHO,
        kind=IntroducerKind.MEMBER,
        since=date(2026, 1, 1),
        person=PersonId(person),
        known_since=known_since,
        substitute=substitute,
        until=until,
    )


def candidate(stage: Stage, *, locked: bool = False) -> Candidate:
    """Somebody at this stage."""
    return Candidate(
        id=WHO,
        branch=UnitId(1),
        code="NL-07",
        full_name="Lò Thị Mẫu",
        birth="3/5/1998",
        sex=Sex.FEMALE,
        schooling=Schooling.UPPER_SECONDARY,
        chapter=None,
        stage=stage,
        entered_at=_RECORDED,
        locked=locked,
    )


def _move(stage: Stage, on: date) -> Move:
    return Move(
        id=1,
        candidate=WHO,
        before=Stage.INTRODUCED,
        after=stage,
        on=on,
        at=_RECORDED,
        rules_on=on,
    )


def facts(
    stage: Stage,
    happened: Mapping[Milestone, date] | None = None,
    *,
    events: tuple[Event, ...] = (),
    papers: tuple[Paper, ...] = (),
    introducers: tuple[Introducer, ...] = (),
    reached: date | None = None,
    locked: bool = False,
) -> Facts:
    """What is on record; `happened` beside single `events`; `reached`: the move to this stage."""
    dated = enumerate((happened or {}).items(), 100)
    recorded = (*(event(number, kind, on) for number, (kind, on) in dated), *events)
    return Facts(
        candidate=candidate(stage, locked=locked),
        events=latest(recorded),
        all_events=recorded,
        moves=() if reached is None else (_move(stage, reached),),
        papers=papers,
        introducers=introducers,
    )
