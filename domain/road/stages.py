"""The table of the road: which step follows which, who decides it, and how it is left.

Source: domain notes §1.2 (stages), §1.3 (votes), §5 (who admits now). Moves are sequential; the
table holds no step that passes over another.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.candidates import Stage
from domain.road.events import Milestone
from domain.road.resolutions import Body, ResolutionKind


class Decides(StrEnum):
    """Who decides a step. DECIDER: the body that admits in this committee (a setting)."""

    BRANCH = "branch"
    GRASSROOTS = "grassroots"
    DECIDER = "decider"


class Tallied(StrEnum):
    """Whether a step is recorded with the numbers of a vote."""

    NO = "no"
    MAY = "may"
    MUST = "must"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One step of the road, from a stage to the one after it.

    `resolution`: what is resolved, None where nothing is voted on. `share`: the rule of the share
    that is needed; None where it depends on the decider. `records`: the milestones it dates, the
    first by the day of the step itself. `needs`: codes of what should be there before; a person
    decides whether to go on without. `by_itself`: taken as soon as what it needs is on record.
    """

    before: Stage
    after: Stage
    decides: Decides
    resolution: ResolutionKind | None = None
    share: str | None = None
    tallied: Tallied = Tallied.NO
    records: tuple[Milestone, ...] = ()
    needs: tuple[str, ...] = ()
    by_itself: bool = False


MENTOR_RESOLVED = "mentor_resolved"  # somebody answerable was assigned by resolution
MENTOR_AGAIN = "mentor_again"  # and again since the ceremony

_BRANCH, _DECIDER = Decides.BRANCH, Decides.DECIDER
_LISTED_AND_HELPED = (
    Passage(before=Stage.INTRODUCED, after=Stage.RECEIVED, decides=_BRANCH),
    Passage(
        before=Stage.RECEIVED,
        after=Stage.LISTED,
        decides=_BRANCH,
        resolution=ResolutionKind.LIST,
        share="branch_list_share",
        tallied=Tallied.MAY,
    ),
    Passage(
        before=Stage.LISTED,
        after=Stage.HELPED,
        decides=_BRANCH,
        resolution=ResolutionKind.MENTOR,
        share="branch_list_share",
        needs=(MENTOR_RESOLVED,),
        by_itself=True,
    ),
    Passage(
        before=Stage.HELPED,
        after=Stage.TRAINED,
        decides=_BRANCH,
        records=(Milestone.CLASS_CERTIFICATE,),
        by_itself=True,
    ),
)
_PAPERS = (
    Passage(
        before=Stage.TRAINED,
        after=Stage.FILE,
        decides=_BRANCH,
        resolution=ResolutionKind.FILE,
        share="branch_list_share",
        tallied=Tallied.MAY,
        records=(Milestone.FILE_AGREED,),
        needs=(Milestone.CLASS_CERTIFICATE.value,),
    ),
    Passage(
        before=Stage.FILE,
        after=Stage.VERIFICATION,
        decides=_BRANCH,
        records=(Milestone.VERIFICATION_SENT,),
    ),
    Passage(
        before=Stage.VERIFICATION,
        after=Stage.OPINIONS,
        decides=_BRANCH,
        records=(Milestone.VERIFICATION_REPLY,),
    ),
)
_ADMISSION = (
    Passage(
        before=Stage.OPINIONS,
        after=Stage.PROPOSED,
        decides=_BRANCH,
        resolution=ResolutionKind.ADMISSION,
        share="branch_admission_share",
        tallied=Tallied.MUST,
        records=(Milestone.ADMISSION_PROPOSED,),
        needs=(Milestone.CLASS_CERTIFICATE.value,),
    ),
    Passage(
        before=Stage.PROPOSED,
        after=Stage.APPRAISED,
        decides=Decides.GRASSROOTS,
        resolution=ResolutionKind.ADMISSION,
        share="grassroots_share",
        tallied=Tallied.MAY,
        records=(Milestone.ADMISSION_APPRAISED,),
    ),
    Passage(
        before=Stage.APPRAISED,
        after=Stage.DECIDED,
        decides=_DECIDER,
        resolution=ResolutionKind.ADMISSION,
        tallied=Tallied.MAY,
        records=(Milestone.DECISION_SIGNED, Milestone.DECISION_RECEIVED),
    ),
)
_MEMBER = (
    Passage(
        before=Stage.DECIDED,
        after=Stage.PROBATION,
        decides=_BRANCH,
        records=(Milestone.CEREMONY,),
        needs=(Milestone.DECISION_RECEIVED.value,),
    ),
    Passage(
        before=Stage.PROBATION,
        after=Stage.RECOGNITION,
        decides=_BRANCH,
        resolution=ResolutionKind.RECOGNITION,
        share="branch_recognition_share",
        tallied=Tallied.MUST,
        records=(Milestone.RECOGNITION_PROPOSED,),
        needs=(MENTOR_AGAIN, Milestone.NEW_MEMBER_CLASS.value),
    ),
    Passage(
        before=Stage.RECOGNITION,
        after=Stage.OFFICIAL,
        decides=_DECIDER,
        resolution=ResolutionKind.RECOGNITION,
        tallied=Tallied.MAY,
        records=(Milestone.RECOGNITION_DECIDED,),
    ),
)
ROAD: tuple[Passage, ...] = (*_LISTED_AND_HELPED, *_PAPERS, *_ADMISSION, *_MEMBER)
"""Every step, in order. Without a grassroots committee APPRAISED falls away (`next_step`)."""

STAGES: tuple[Stage, ...] = (Stage.INTRODUCED, *(one.after for one in ROAD))
"""The stages in the order of the road; LEFT stands outside of it."""

NOTED_AT: Mapping[Stage, Milestone] = {Stage.RECOGNITION: Milestone.RECOGNITION_APPRAISED}
"""What is dated while somebody stands at a stage, and is no step: gone if the stage is."""

_BY_BEFORE: Mapping[Stage, Passage] = {one.before: one for one in ROAD}


def next_step(stage: Stage, *, grassroots: bool) -> Passage | None:
    """The step that follows in a branch with or without a grassroots committee above it.

    None at the end of the road. Whoever stands at APPRAISED goes on from there in any branch.
    """
    found = _BY_BEFORE.get(stage)
    if found is not None and found.after is Stage.APPRAISED and not grassroots:
        decided = _BY_BEFORE[Stage.APPRAISED]
        return Passage(
            before=stage,
            after=decided.after,
            decides=decided.decides,
            resolution=decided.resolution,
            tallied=decided.tallied,
            records=decided.records,
        )
    return found


def path(before: Stage, after: Stage, *, grassroots: bool) -> tuple[Passage, ...]:
    """The steps from one stage forward to another; empty if it does not lie ahead."""
    steps: list[Passage] = []
    stage = before
    while stage is not after:
        step = next_step(stage, grassroots=grassroots)
        if step is None:
            return ()
        steps.append(step)
        stage = step.after
    return tuple(steps)


def further(one: Stage, other: Stage) -> Stage:
    """Of two stages the one further along the road; LEFT gives way to the other."""
    if Stage.LEFT in {one, other}:
        return other if one is Stage.LEFT else one
    return max(one, other, key=STAGES.index)


def body_of(passage: Passage, decider: Body) -> Body:
    """Which body decides this step, in a committee whose deciding body is `decider`."""
    if passage.decides is Decides.DECIDER:
        return decider
    return Body.GRASSROOTS if passage.decides is Decides.GRASSROOTS else Body.BRANCH


def share_rule(passage: Passage, decider: Body) -> str:
    """The rule of the share this step needs (domain notes §1.2: who decides by how much)."""
    if passage.share is not None:
        return passage.share
    return "committee_share" if decider is Body.COMMITTEE else "standing_share"
