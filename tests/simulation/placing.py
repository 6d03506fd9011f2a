"""Puts people on the road at the stage at which the simulation finds them."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.candidates import (
    AssignmentKind,
    Consent,
    NominationState,
    Schooling,
    Sex,
    Stage,
    code_for,
)
from domain.ids import CandidateId
from domain.road.events import Milestone
from domain.road.exits import Jump
from domain.road.stages import STAGES
from services.road.moving import move
from storage.work import SqlWork
from tests.simulation.cast import Somebody, Village
from tests.simulation.eyes import Readers
from tests.simulation.ledger import Ledger
from tests.world import World

_MONTH = timedelta(days=30)
# What is on record of whoever begins at this stage or further on, and how long before.
_BEFORE = (
    (Stage.TRAINED, Milestone.CLASS_CERTIFICATE, 4 * _MONTH),
    (Stage.PROPOSED, Milestone.ADMISSION_PROPOSED, timedelta(days=12)),
    (Stage.DECIDED, Milestone.DECISION_SIGNED, timedelta(days=8)),
    (Stage.DECIDED, Milestone.DECISION_RECEIVED, timedelta(days=4)),
)


@dataclass(frozen=True, slots=True)
class Beginning:
    """Somebody on the road: in which branch, helped by whom, at which stage.

    `follow`: the chapter's leader put them forward and has to follow them.
    """

    village: Village
    one: Somebody
    helped_by: Somebody
    stage: Stage
    follow: bool = False


async def put_on_the_road(
    commune: World, begins: Beginning, readers: Readers, ledger: Ledger
) -> CandidateId:
    """Somebody with a mentor, entered by the office with what was known of the road so far."""
    made = await commune.do(_entered, commune, begins)
    commune.candidates[begins.one.nick] = made
    ledger.people.append(begins.one.nick)
    readers.on_the_road(begins.one, begins.village.code)
    for helper in (begins.helped_by, begins.village.leader):
        if helper is not None:
            readers.helps.setdefault(helper.nick, set()).add(begins.one.canary)
    if begins.stage is Stage.PROBATION:
        held = _held(commune, begins)
        ledger.ceremonies[begins.village.code, held.year] += 1
        readers.admitted.add(begins.one.canary)
    return made


def _today(commune: World) -> date:
    return commune.program.settings.calendar.day_of(commune.clock.now())


def _held(commune: World, begins: Beginning) -> date:
    """When the ceremony was held: ten to eleven months ago."""
    return _today(commune) - timedelta(days=300 + 2 * begins.village.number)


async def _entered(work: SqlWork, commune: World, begins: Beginning) -> CandidateId:
    now, unit = commune.clock.now(), commune.units[begins.village.code]
    prefix = (await work.units.get(unit)).prefix or "X"
    made = await work.candidates.add(
        branch=unit,
        code=code_for(prefix, await work.units.next_number(unit)),
        full_name=begins.one.name,
        birth="1998",
        sex=Sex.FEMALE,
        schooling=Schooling.UPPER_SECONDARY,
        chapter=None,
        consent=Consent(
            form_number="01",
            signed_on=_today(commune) - _MONTH,
            explained_by=begins.village.secretary.name,
        ),
        at=now,
    )
    await _lived(work, commune, begins, made)
    await _helped(work, commune, begins, made)
    settings, why = commune.program.settings, Jump.IMPORTED.value
    await move(
        work, settings, made, begins.stage, _today(commune), now, by=None, reason=why, quiet=True
    )
    return made


async def _lived(work: SqlWork, commune: World, begins: Beginning, made: CandidateId) -> None:
    """The dates from which something is counted, as far as this person has come."""
    now = commune.clock.now()
    reached = STAGES.index(begins.stage)
    for stage, kind, ago in _BEFORE:
        if begins.stage is not Stage.PROBATION and reached >= STAGES.index(stage):
            await work.road.add_event(made, kind, _today(commune) - ago, now)
    if begins.stage is Stage.PROBATION:
        await work.road.add_event(made, Milestone.CEREMONY, _held(commune, begins), now)


async def _helped(work: SqlWork, commune: World, begins: Beginning, made: CandidateId) -> None:
    now, today, leader = commune.clock.now(), _today(commune), begins.village.leader
    by = commune.people[begins.village.secretary.nick]
    if leader is not None:
        put = await work.nominations.add(
            made, commune.people[leader.nick], None, "Tích cực việc chung.", now
        )
        await work.nominations.decide(put, NominationState.RECEIVED, now)
    helping = commune.people[begins.helped_by.nick]
    await work.assignments.add(
        made,
        AssignmentKind.PRIMARY,
        person=helping,
        resolved_on=today,
        put_to=None,
        at=now,
        by=by,
    )
    if leader is not None and begins.follow:
        await work.assignments.add(
            made,
            AssignmentKind.ORGANISATION,
            unit=commune.units[f"C{begins.village.code}"],
            resolved_on=today,
            put_to=None,
            at=now,
            by=by,
        )
