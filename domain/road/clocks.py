"""Which clocks of a regulation run for one person: from which event on, and until which one.

Source: domain notes §2. What a clock counts, and how long, is the rulebook's.
"""

from dataclasses import dataclass

from domain.candidates import Stage
from domain.road.events import Milestone
from domain.road.stages import STAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One rule's clock: it runs in `stages` from the day of `begins` until that of `ends`.

    `ends`: None where it ends with the stages alone. `reached`: the stage whose day is taken
    where the event was not recorded. `lengthened`: the event by which a longer period was taken,
    and the rule of how much longer.
    """

    code: str
    begins: Milestone
    stages: frozenset[Stage]
    ends: Milestone | None = None
    reached: Stage | None = None
    lengthened: tuple[Milestone, str] | None = None


def _from(first: Stage, last: Stage) -> frozenset[Stage]:
    return frozenset(STAGES[STAGES.index(first) : STAGES.index(last) + 1])


NOT_PROPOSED = _from(Stage.INTRODUCED, Stage.OPINIONS)
"""The stages before the branch has proposed admission."""

_MEMBER = _from(Stage.PROBATION, Stage.OFFICIAL)

CLOCKS: tuple[Clock, ...] = (
    Clock(
        code="class_certificate",
        begins=Milestone.CLASS_CERTIFICATE,
        stages=NOT_PROPOSED,
        reached=Stage.TRAINED,
    ),
    Clock(
        code="admission_decision",
        begins=Milestone.ADMISSION_PROPOSED,
        ends=Milestone.DECISION_SIGNED,
        stages=_from(Stage.PROPOSED, Stage.APPRAISED),
        reached=Stage.PROPOSED,
        lengthened=(Milestone.ADMISSION_EXTENDED, "admission_extension"),
    ),
    Clock(
        code="ceremony",
        begins=Milestone.DECISION_RECEIVED,
        ends=Milestone.CEREMONY,
        stages=frozenset({Stage.DECIDED}),
    ),
    Clock(
        code="probation",
        begins=Milestone.CEREMONY,
        ends=Milestone.RECOGNITION_PROPOSED,
        stages=frozenset({Stage.PROBATION}),
        reached=Stage.PROBATION,
    ),
    Clock(
        code="member_profile",
        begins=Milestone.CEREMONY,
        ends=Milestone.MEMBER_PROFILE,
        stages=_from(Stage.PROBATION, Stage.RECOGNITION),
        reached=Stage.PROBATION,
    ),
    Clock(
        code="recognition_decision",
        begins=Milestone.RECOGNITION_PROPOSED,
        ends=Milestone.RECOGNITION_DECIDED,
        stages=frozenset({Stage.RECOGNITION}),
        reached=Stage.RECOGNITION,
        lengthened=(Milestone.RECOGNITION_EXTENDED, "recognition_extension"),
    ),
    Clock(
        code="transfer",
        begins=Milestone.TRANSFER_DECIDED,
        ends=Milestone.TRANSFER_DONE,
        stages=_MEMBER,
    ),
    Clock(
        code="transfer_papers",
        begins=Milestone.TRANSFER_DECIDED,
        ends=Milestone.TRANSFER_DONE,
        stages=_MEMBER,
    ),
)
