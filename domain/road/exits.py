"""How the road is left, and how a step is taken back: moves that do not go forward.

Source: domain notes §1.2, row X: taken off the list, file stopped, moved away, struck off in
probation (which the competent committee decides).
"""

from enum import StrEnum

from domain.candidates import Stage
from domain.road.resolutions import ResolutionKind
from domain.road.stages import STAGES, next_step


class Exit(StrEnum):
    """Why somebody leaves the road; a short neutral list, and nothing more is written."""

    WITHDRAWN = "withdrawn"  # whoever nominated took it back before it was received
    TAKEN_OFF = "taken_off"
    FILE_STOPPED = "file_stopped"
    MOVED_AWAY = "moved_away"
    OWN_WISH = "own_wish"
    OTHER = "other"
    STRUCK = "struck"


class Back(StrEnum):
    """Why a step is taken back."""

    ENTERED_WRONGLY = "entered_wrongly"
    ONCE_MORE = "once_more"  # the step has to be gone through again
    COMMITTEE_RETURNED = "committee_returned"
    UNDONE = "undone"  # the conclusion it came from was taken back


class Jump(StrEnum):
    """Why somebody stands at a stage without having gone through those before it here."""

    IMPORTED = "imported"
    SAME_PERSON = "same_person"  # two entries were one, or were parted again
    ABOVE = "above"  # after failed votes the level above decides
    AGAIN = "again"  # put forward once more after leaving


class Kind(StrEnum):
    """What kind of move it is."""

    FORWARD = "forward"
    EXIT = "exit"
    BACK = "back"
    JUMP = "jump"


_TO_DECISION = STAGES[STAGES.index(Stage.RECEIVED) : STAGES.index(Stage.DECIDED) + 1]
_WITH_FILE = STAGES[STAGES.index(Stage.FILE) : STAGES.index(Stage.DECIDED) + 1]
_PROBATION = (Stage.PROBATION, Stage.RECOGNITION)


def exits(stage: Stage) -> tuple[Exit, ...]:
    """The reasons for which the road can be left from here; none where it has ended."""
    if stage is Stage.INTRODUCED:
        return (Exit.WITHDRAWN, Exit.TAKEN_OFF, Exit.MOVED_AWAY, Exit.OWN_WISH, Exit.OTHER)
    if stage in _TO_DECISION:
        stopped = (Exit.FILE_STOPPED,) if stage in _WITH_FILE else ()
        return (Exit.TAKEN_OFF, *stopped, Exit.MOVED_AWAY, Exit.OWN_WISH, Exit.OTHER)
    if stage in _PROBATION:
        return (Exit.STRUCK, Exit.MOVED_AWAY, Exit.OTHER)
    return ()


def resolution_for(reason: Exit) -> ResolutionKind | None:
    """What the branch resolves before somebody leaves for this reason; None for nothing."""
    return {Exit.TAKEN_OFF: ResolutionKind.UNLIST, Exit.STRUCK: ResolutionKind.STRIKE}.get(reason)


ENDED = frozenset({Stage.LEFT, Stage.OFFICIAL})
"""Where the road has ended; only an end recorded by mistake is taken back."""


def back_reasons(before: Stage, after: Stage) -> tuple[Back, ...]:
    """The reasons for which somebody can be put back by hand from one stage to an earlier one.

    A ceremony and an end cannot be gone through again: they are taken back as never having been.
    """
    ceremony_undone = before in _PROBATION and after not in _PROBATION
    if before in ENDED or ceremony_undone:
        return (Back.ENTERED_WRONGLY,)
    return (Back.ENTERED_WRONGLY, Back.ONCE_MORE, Back.COMMITTEE_RETURNED)


def earlier(
    stage: Stage, *, grassroots: bool, left_from: Stage | None = None
) -> tuple[Stage, ...]:
    """The stages to which somebody can be put back from here, the nearest first.

    From an end only the stage before it; of whoever left the road that is `left_from`.
    """
    if stage is Stage.LEFT:
        return () if left_from is None else (left_from,)
    if stage is Stage.OFFICIAL:
        return (Stage.RECOGNITION,)
    before = STAGES[: STAGES.index(stage)]
    return tuple(one for one in reversed(before) if grassroots or one is not Stage.APPRAISED)


def kind_of(before: Stage, after: Stage, reason: str | None, *, grassroots: bool) -> Kind | None:
    """What kind of move this is; None if the road has no such move.

    A step passed over, leaving without a reason and going back without one are no moves.
    """
    if reason in set(Jump):
        return Kind.JUMP
    if before is after:
        return None
    if before is Stage.OFFICIAL:
        mistaken = reason == Back.ENTERED_WRONGLY and after in earlier(before, grassroots=True)
        return Kind.BACK if mistaken or reason == Back.UNDONE else None
    if after is Stage.LEFT:
        return Kind.EXIT if reason in {one.value for one in exits(before)} else None
    step = next_step(before, grassroots=grassroots)
    if step is not None and step.after is after:
        return Kind.FORWARD
    if reason != Back.UNDONE and reason not in back_reasons(before, after):
        return None
    if before is Stage.LEFT or after in earlier(before, grassroots=True):
        return Kind.BACK
    return None
